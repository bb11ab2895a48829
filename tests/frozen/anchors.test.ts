import { describe, expect, it } from 'vitest';
import { findQuote, makeQuote, type Span } from '../../lib/anchor/quote-selector.ts';
import { findQuantities } from '../../lib/quantity/find-quantities.ts';
import { frozenPages, openPage, readFrozen } from './frozen-pages.ts';
import { reword, seeded } from './reworded.ts';

interface Mark {
  readonly page: string;
  readonly text: string;
  readonly lang: string;
  readonly span: Span;
}

/** Every figure of every frozen page: more marks, and harder ones, than there are notes. */
const marks: readonly Mark[] = frozenPages.flatMap((page) => {
  const { text, lang, published } = readFrozen(openPage(page)).article;
  return findQuantities(text, { lang, published }).map((span) => ({ page: page.name, text, lang, span }));
});

const SEEDS = 12;

/** How marks fared in a changed text, and where they were led astray. */
function tally(change: (mark: Mark, random: () => number) => { text: string; kept: Span }) {
  let found = 0;
  const astray: string[] = [];
  for (let seed = 1; seed <= SEEDS; seed++) {
    const random = seeded(seed);
    for (const mark of marks) {
      const { text, kept } = change(mark, random);
      const place = findQuote(text, makeQuote(mark.text, mark.span));
      if (place?.start === kept.start && place.end === kept.end) found++;
      else if (place !== undefined)
        astray.push(`${mark.page}: ${text.slice(place.start - 20, place.end + 10)}`);
    }
  }
  return { share: found / (marks.length * SEEDS), astray };
}

describe('the figures of the frozen pages', () => {
  it('are many', () => {
    expect(marks.length).toBeGreaterThan(150);
  });

  it('are found again after a reload, 99 of 100, and none in a wrong place', () => {
    const { share, astray } = tally(({ text, span }) => ({ text, kept: span }));
    expect(astray).toEqual([]);
    expect(share).toBeGreaterThanOrEqual(0.99);
  });

  it('are found again after one word in ten was changed, 95 of 100, and none in a wrong place', () => {
    const { share, astray } = tally(({ text, lang, span }, random) => reword(text, lang, span, 0.1, random));
    expect(astray).toEqual([]);
    expect(share).toBeGreaterThanOrEqual(0.95);
  });

  it('are given up rather than misplaced when half of the words were changed', () => {
    const { astray } = tally(({ text, lang, span }, random) => reword(text, lang, span, 0.5, random));
    expect(astray).toEqual([]);
  });

  it('are given up when they are gone themselves, though equal figures stand elsewhere', () => {
    const { astray } = tally(({ text, lang, span }, random) => {
      const without = text.slice(0, span.start) + text.slice(span.end);
      return reword(without, lang, { start: span.start, end: span.start }, 0.1, random);
    });
    expect(astray).toEqual([]);
  });
});
