import type { LanguageCode } from '../../lib/language/types.ts';

/** An answer that a careful reader marked in a page. */
export interface Label {
  /** UTF-16 offsets of the marked words in the page's text. */
  readonly start: number;
  readonly end: number;
  readonly topic: string;
  /** `*` where several would be fair. */
  readonly subject: string;
  /** Whether the answer is in words, not a figure or date. */
  readonly inWords: boolean;
}

export interface LabelledPage {
  readonly lang: LanguageCode;
  readonly published: string;
  readonly title: string;
  readonly text: string;
  readonly labels: readonly Label[];
  /** Words that may be read as an answer or not. */
  readonly open: readonly { readonly start: number; readonly end: number }[];
}

const HEAD = /^# lang=(ko|en|zh|ja) date=(\d{4}-\d{2}-\d{2}) title=(.+)$/;
const MARK = /⟦([^⟧|]+)\|([^⟧|]+)\|([^⟧|]+)(\|[^⟧|]+)?⟧/g;

/**
 * Reads pages in which answers are marked as ⟦words|topic|subject⟧, those in words as ⟦words|topic|subject|answer⟧,
 * and doubtful ones as ⟦words|-|-⟧. Throws an Error that names the line of a page without a proper head.
 */
export function readLabelled(source: string): readonly LabelledPage[] {
  return source
    .split(/^(?=# lang=)/m)
    .filter((page) => page.trim() !== '')
    .map(readPage);
}

function readPage(source: string): LabelledPage {
  const [head = '', ...lines] = source.trim().split('\n');
  const [, lang, published = '', title = ''] = HEAD.exec(head) ?? [];
  if (lang === undefined) throw new Error(`Not the head of a labelled page: ${head}`);
  const marked = `${title}\n${lines.join('\n')}`;
  const labels: Label[] = [];
  const open: { start: number; end: number }[] = [];
  let text = '';
  let at = 0;
  for (const mark of marked.matchAll(MARK)) {
    const [whole, words = '', topic = '', subject = '', answer] = mark;
    text += marked.slice(at, mark.index);
    at = mark.index + whole.length;
    const span = { start: text.length, end: text.length + words.length };
    if (topic === '-') open.push(span);
    else labels.push({ ...span, topic, subject, inWords: answer !== undefined });
    text += words;
  }
  return { lang: lang as LanguageCode, published, title, text: text + marked.slice(at), labels, open };
}
