import type { Span } from '../../lib/anchor/quote-selector.ts';

export interface Reworded {
  readonly text: string;
  /** Where the kept span stands now. */
  readonly kept: Span;
}

/** The text with a share of its words replaced by others of the page, left out or doubled; the kept span stays as it is. */
export function reword(
  text: string,
  lang: string,
  keep: Span,
  share: number,
  random: () => number,
): Reworded {
  const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)];
  const pool = words.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  const anyWord = () => pool[Math.floor(random() * pool.length)] ?? '';
  const change = (word: string) => {
    const kind = random();
    if (kind < 0.7) return anyWord();
    return kind < 0.85 ? '' : `${word} ${anyWord()}`;
  };
  let written = '';
  let start = -1;
  let end = -1;
  for (const { segment, index, isWordLike } of words) {
    const inKept = index < keep.end && index + segment.length > keep.start;
    if (inKept && start < 0) start = written.length + keep.start - index;
    written += isWordLike && !inKept && random() < share ? change(segment) : segment;
    if (inKept) end = written.length - Math.max(0, index + segment.length - keep.end);
  }
  return { text: written, kept: { start, end } };
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
