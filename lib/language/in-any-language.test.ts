import { describe, expect, it } from 'vitest';
import type { Phrasings } from './claim-words.ts';
import { ALONE, inAnyLanguage } from './in-any-language.ts';
import { languagePacks } from './packs.ts';

describe('words of any language', () => {
  const denied = inAnyLanguage(({ speech }) => speech.denied);
  it.each(['회사는 이를 부인했다', 'the lab denied it', '公司否认', '会社は否認した'])('%s', (text) => {
    expect(denied.test(text)).toBe(true);
  });

  it.each(['회사는 이를 시인했다', 'undeniedly so', '公司承认', '会社は認めた'])('not %s', (text) => {
    expect(denied.test(text)).toBe(false);
  });
});

it('puts the frame around the words of every language', () => {
  const joint = inAnyLanguage(({ names }) => names.joint, ALONE);
  for (const text of [' 및 ', ' and ', '、']) expect(joint.test(text)).toBe(true);
  for (const text of ['a 및 ', ' and a', '、a']) expect(joint.test(text)).toBe(false);
});

it('finds nothing where no language has words', () => {
  expect(inAnyLanguage(() => undefined).test('')).toBe(false);
});

/** Every meaning of the tables with what the languages have for it. */
function meanings(): ReadonlyMap<string, Phrasings> {
  const found = new Map<string, Phrasings>();
  for (const { claims } of Object.values(languagePacks))
    for (const [group, slots] of Object.entries(claims))
      for (const [slot, phrasings] of Object.entries<Phrasings>(slots))
        found.set(`${group}.${slot}`, [...(found.get(`${group}.${slot}`) ?? []), ...phrasings]);
  return found;
}

const LATIN_WORD = /(?<!\\)[a-z]{2}/;

it.each([...meanings()])('%s folds the case of all its Latin words or of none', (_, phrasings) => {
  const folding = phrasings.filter(({ source }) => LATIN_WORD.test(source)).map(({ flags }) => flags);
  expect(new Set(folding).size).toBeLessThanOrEqual(1);
});
