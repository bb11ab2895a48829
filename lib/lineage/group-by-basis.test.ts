import { expect, it } from 'vitest';
import { dollars, entry, report, stageOnly } from './fixture.ts';
import { groupByBasis } from './group-by-basis.ts';
import type { Entry } from './types.ts';

const grouped = (entries: readonly Entry[], perSubject = false) =>
  groupByBasis(entries, perSubject).map(({ basis, entries: members }) => [
    basis.stage ?? basis.time ?? null,
    members.map(({ id }) => id),
  ]);

it('keeps stages apart, and lets who states none stand with the nearest', () => {
  const blog = entry('blog', { value: dollars(6e6), approx: 'about', published: null });
  const most = entry('most', { value: dollars(6e6), approx: 'at-most', published: '2025-01-31' });
  expect(grouped([stageOnly, blog, most, entry('page', { kind: 'page' }), report])).toEqual([
    ['official-run', ['report', 'page', 'most', 'blog']],
    ['rl-stage', ['nature']],
  ]);
});

it('holds a rounded figure to the primary source, not to a nearer sum that somebody adds up', () => {
  const total = entry('board', { value: dollars(6.3e6), basis: { stage: 'total' } });
  const blog = entry('blog', { value: dollars(6e6), approx: 'about' });
  expect(grouped([total, blog, report])[0]).toEqual(['official-run', ['report', 'blog']]);
});

it('lets a sum in won stand with the dollars it is a conversion of', () => {
  const won = entry('won', { value: { min: 7.88e9, max: 7.88e9, unit: 'KRW' }, approx: 'about' });
  expect(grouped([stageOnly, report, won])[0]).toEqual(['official-run', ['report', 'won']]);
});

it('leaves what lies near no basis in a group of its own', () => {
  const far = entry('far', { value: dollars(5e8) });
  expect(grouped([report, far])).toEqual([
    ['official-run', ['report']],
    [null, ['far']],
  ]);
});

it('puts the page’s group first, then the largest', () => {
  const close = (id: string) =>
    entry(id, { basis: { time: 'close' }, value: { min: -17, max: -17, unit: '%' } });
  const early = entry('page', {
    kind: 'page',
    basis: { time: 'premarket' },
    value: { min: -5, max: -5, unit: '%' },
  });
  expect(grouped([close('a'), close('b'), early]).map(([time]) => time)).toEqual(['premarket', 'close']);
  expect(grouped([early, close('a'), close('b')].map((each) => ({ ...each, kind: 'article' })))[0]?.[0]).toBe(
    'close',
  );
});

it('parts subjects where another subject is another question', () => {
  const share = (subject: string) => entry(subject, { subject, value: { min: -3, max: -3, unit: '%' } });
  expect(grouped([share('ASML'), share('TSMC')], true)).toHaveLength(2);
  expect(grouped([share('ASML'), share('TSMC')])).toHaveLength(1);
});

it('groups categories as well', () => {
  const chip = (id: string, basis: Entry['basis']) => entry(id, { value: { category: 'H800' }, basis });
  expect(grouped([chip('a', {}), chip('b', { stage: 'rl-stage' })])).toEqual([
    [null, ['a']],
    ['rl-stage', ['b']],
  ]);
});
