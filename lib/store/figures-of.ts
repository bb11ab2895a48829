import type { Article } from '../article/types.ts';
import type { Examination, Note } from '../note/types.ts';
import type { FigureRow } from './row-schemas.ts';

/** What was read on a page: its own answers, and those of the references beside them. */
export function figuresOf(article: Article, { notes }: Examination, seen: number): FigureRow[] {
  const { url, title } = article;
  // A page without an address of its own cannot be met again.
  if (url === null || !url.startsWith('https://')) return [];
  return [...ofPage(url, title, notes, seen), ...ofReferences(notes, seen)];
}

/** One row for each question and subject: a page may answer it with several figures. */
function ofPage(url: string, where: string, notes: readonly Note[], seen: number): FigureRow[] {
  const answers = Map.groupBy(notes, ({ claim }) => `${claim.topic}|${claim.subject}`);
  return [...answers].flatMap(([answer, [first, ...rest]]) => {
    if (first === undefined) return [];
    const printed = printedOf([first, ...rest].map(({ claim }) => claim.quote));
    const { topicName, claim } = first;
    const key = `page|${url}|${answer}`;
    return [{ key, kind: 'page', page: url, where, topicName, subject: claim.subject, printed, seen }];
  });
}

/** Which figures of a reference are shown depends on the page, so only that they were met is kept. */
function ofReferences(notes: readonly Note[], seen: number): FigureRow[] {
  const rows = new Map<string, FigureRow>();
  for (const { claim, topicName, references } of notes) {
    for (const { doc, outlet, subject } of references) {
      const key = referenceKey(doc, claim.topic, subject);
      const where = outlet.ko === outlet.en ? outlet.en : `${outlet.ko} · ${outlet.en}`;
      rows.set(key, { key, kind: 'reference', page: doc, where, topicName, subject, printed: '', seen });
    }
  }
  return [...rows.values()];
}

export function referenceKey(doc: string, topic: string, subject: string): string {
  return `reference|${doc}|${topic}|${subject}`;
}

/** In one order, so that figures that only changed places are the same. */
export function printedOf(quotes: readonly string[]): string {
  return [...new Set(quotes.filter(Boolean))].sort().join(' · ');
}
