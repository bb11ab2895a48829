import type { PageReview, ReviewedNote } from './types.ts';

/** Raised with every change of the form that a reader of the file would notice. */
const FORM = 'parallax.review/1';

/** Everything that is known of the page's notes, for programs. */
export function writeJson({ page, title, language, generated, version, notes }: PageReview): string {
  const content = {
    form: FORM,
    generated,
    generator: { name: 'Parallax', version },
    page: { url: page, title },
    language,
    notes: notes.map(noteOf),
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

function noteOf({ note, review, quote }: ReviewedNote) {
  const { start: _start, end: _end, also, ...claim } = note.claim;
  return {
    id: note.id,
    topic: { id: claim.topic, name: note.topicName },
    figure: { ...claim, also: also.map(({ start: _from, end: _to, ...each }) => each) },
    where: quote ?? null,
    relation: note.relation,
    title: note.title,
    message: note.message,
    leavesOut: note.leavesOut,
    names: note.names,
    within: note.within.map(({ quote: figure }) => figure),
    references: note.references,
    review: {
      state: review?.state ?? 'open',
      remark: review?.remark ?? '',
      changed: review === undefined ? null : new Date(review.changed).toISOString(),
    },
  };
}
