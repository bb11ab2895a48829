import { describe, expect, it } from 'vitest';
import { shippedPack } from '../tests/claims-of.ts';
import { referenceOf } from '../tests/reference-of.ts';
import type { Article } from './article/types.ts';
import { examine, examineInDetail } from './examine.ts';
import type { LanguageCode } from './language/types.ts';

const references = [
  referenceOf('training-cost', 'V3', { min: 2e6, max: 2e6, unit: 'USD' }, { quote: '200만 달러' }),
];
const page = (text: string, more: Partial<Article> = {}): Article => ({
  text,
  title: '딥시크',
  lang: 'ko',
  published: '2025-01-28',
  outlet: null,
  url: null,
  ...more,
});
const look = (article: Article) => examine({ article, topicPack: shippedPack, references });

const STORY =
  '딥시크는 V3 훈련에 558만 달러를 썼다.\n딥시크는 H800 GPU 2048개로 V3를 두 달 만에 훈련했다. 량원펑은 2023년 5월 딥시크를 설립했다.';

it('says the same of the same page, and leaves its input alone', () => {
  const article = Object.freeze(page(STORY));
  const first = look(article);
  expect(look(article)).toEqual(first);
  expect(first.notes.length).toBeGreaterThanOrEqual(4);
  expect(first.notes[0]?.relation).toBe('differs');
});

it('holds the page against others and never against its own entry', () => {
  const own = page(STORY, { outlet: '한빛신문', title: '한빛이 읽은 딥시크' });
  expect(look(own).notes[0]?.relation).toBe('unmatched');
  expect(look({ ...own, title: '한빛이 또 읽은 딥시크' }).notes[0]?.relation).toBe('differs');
});

it.each(['', ' ', '\n\n\n', '。', '딥시크'])('finds nothing in %j', (text) => {
  expect(look(page(text)).notes).toEqual([]);
});

it('writes no note on a page about something else', () => {
  const examination = look(
    page('어느 도시는 560만 달러를 들여 두 달 만에 다리를 놓았다.', { title: '다리' }),
  );
  expect(examination).toEqual({ topicPack: null, notes: [], quantityCount: 2 });
});

it('reads a page without a date', () => {
  const { notes } = look(page(STORY, { published: null }));
  expect(notes.length).toBeGreaterThanOrEqual(4);
});

it('lists notes in reading order', () => {
  const starts = look(page(STORY)).notes.map((note) => note.claim.start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

describe('a hostile text', () => {
  const long = 100_000;
  it.each<readonly [string, LanguageCode, string]>([
    ['of story', 'ko', STORY.repeat(Math.ceil(long / STORY.length))],
    ['of one sentence', 'ko', '딥시크는 V3 훈련에 558만 달러를 썼고 '.repeat(long / 25)],
    ['of digits', 'en', '1'.repeat(long)],
    ['of figures', 'en', 'DeepSeek $5.6 million '.repeat(long / 22)],
    ['of commas', 'en', '1,'.repeat(long / 2)],
    ['of brackets', 'ko', '('.repeat(long)],
    ['of nested brackets', 'ko', '딥시크('.repeat(long / 4)],
    ['of names', 'ko', '딥시크 '.repeat(long / 4)],
    ['of names without a gap', 'ko', '딥시크'.repeat(long / 3)],
    ['of quotation marks', 'en', '"'.repeat(long)],
    ['of spaces', 'en', `DeepSeek${' '.repeat(long)}5`],
    ['of number characters', 'zh', '一二三万亿'.repeat(long / 5)],
    ['of Korean numerals', 'ko', '일이삼천만억'.repeat(long / 6)],
    ['of lone surrogates', 'en', '\ud83d5 \udc00million '.repeat(long / 14)],
    ['of capital letters that grow', 'en', 'İ'.repeat(long)],
  ])('%s is read to the end', { timeout: 60_000 }, (_what, lang, text) => {
    const { notes } = examineInDetail({
      article: page(text, { lang }),
      topicPack: shippedPack,
      references,
    });
    for (const { claim } of notes) expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
  });
});
