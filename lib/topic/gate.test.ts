import { describe, expect, it } from 'vitest';
import { isTopical, rankStories } from './gate.ts';

const filler = (length: number): string =>
  '날씨가 맑고 바람이 잔잔했다. '.repeat(Math.ceil(length / 17)).slice(0, length);
const names = ['딥시크', 'DeepSeek'];

it.each([
  ['named in its title', '딥시크 충격', filler(2000), true],
  ['named in its first line', '', `DeepSeek shakes the market\n${filler(2000)}`, true],
  ['named early and often', '', `${filler(60)}딥시크와 ${filler(120)}딥시크 ${filler(300)}`, true],
  ['never named', '오늘의 날씨', filler(2000), false],
  ['named once at its end', '', `${filler(3000)}딥시크`, false],
  [
    'named now and then in a long text',
    '',
    `${filler(900)}딥시크${filler(3000)}딥시크${filler(3000)}`,
    false,
  ],
  ['empty', '', '', false],
])('a page that is %s', (_what, title, text, topical) => {
  expect(isTopical(title, text, names)).toBe(topical);
});

it('finds no page topical without names to look for', () => {
  expect(isTopical('딥시크', '딥시크', [])).toBe(false);
});

it.each([
  ['DeepSeek’s bill', true],
  ['DeepSeekR1 is out', true],
  ['(딥시크)', true],
  ['중국딥시크', true],
  ['DeepSeekers gather', false],
  ['TheDeepSeek shop', false],
])('the title %j names the story or a longer word: %s', (title, topical) => {
  expect(isTopical(title, '', names)).toBe(topical);
});

it.each([
  ['GM', 'GM sells a plant', true],
  ['GM', 'GMO rice', false],
  ['LG', 'ALGAE bloom', false],
  ['Meta', 'Metadata leaks', false],
  ['3M', '3M settles', true],
])('%s in %j: %s', (name, title, topical) => {
  expect(isTopical(title, '', [name])).toBe(topical);
});

describe('of several stories', () => {
  const moon = { id: 'moon', gate: ['Moonraker', '문레이커'] };
  const tide = { id: 'tide', gate: ['Tidewater', 'Tidewater Labs'] };
  const rank = (title: string, text: string, packs = [moon, tide]) =>
    rankStories(title, text, packs).map(({ id }) => id);
  const times = (count: number, name: string) => `${name} said so. `.repeat(count);

  it('only those that the page is about count', () => {
    expect(rank('Tidewater opens a lab', `${filler(900)}Moonraker`)).toEqual(['tide']);
    expect(rank('Weather', filler(900))).toEqual([]);
  });

  it('the one in the headline comes before one that is named more often', () => {
    expect(rank('Tidewater opens a lab', `The lab is new.\n${times(9, 'Moonraker')}`)).toEqual([
      'tide',
      'moon',
    ]);
  });

  it('of two in the headline the one that is named more often comes first', () => {
    const title = 'Moonraker sues Tidewater';
    expect(rank(title, `${title}\n${times(2, 'Moonraker')}${times(3, 'Tidewater')}`)).toEqual([
      'tide',
      'moon',
    ]);
    expect(rank(title, `${title}\n${times(3, '문레이커')}${times(2, 'Tidewater')}`)).toEqual([
      'moon',
      'tide',
    ]);
  });

  it('named equally often, the one named earlier comes first', () => {
    expect(rank('Moonraker and Tidewater', 'Tidewater met Moonraker.')).toEqual(['tide', 'moon']);
  });

  it('a name within a longer one is one mention', () => {
    const title = 'Moonraker and Tidewater';
    expect(rank(title, `${times(2, 'Moonraker')}${times(1, 'Tidewater Labs')}`)).toEqual(['moon', 'tide']);
  });

  it('with the same names the order stays, whichever is built in first', () => {
    const twin = { id: 'twin', gate: moon.gate };
    expect(rank('Moonraker', '', [moon, twin])).toEqual(['moon', 'twin']);
    expect(rank('Moonraker', '', [twin, moon])).toEqual(['twin', 'moon']);
  });

  it('a text of nothing but names is counted to its end', () => {
    expect(rank('', '문레이커'.repeat(300_000))).toEqual(['moon']);
  });
});
