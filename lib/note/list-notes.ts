import type { ListedNote, NamedReference, Note } from './types.ts';

/** What a line has room for. */
const MOST_NAMED = 2;

export function listNotes(notes: readonly Note[]): readonly ListedNote[] {
  return notes.map((note) => {
    const { id, claim, topicName, relation, message } = note;
    const { topic, subject, quote } = claim;
    const { named, more } = closestReferences(note);
    return {
      id,
      claim: { topic, subject, quote },
      topicName,
      relation,
      message: relation === 'internal' ? message : null,
      names: namesIn(note, named),
      named,
      more,
    };
  });
}

function closestReferences({ references, relation }: Note): Pick<ListedNote, 'named' | 'more'> {
  const first = references.filter((each) => each.relation === relation);
  const next = references.filter((each) => each.relation !== relation && each.relation !== 'scope');
  const outlets = new Set<string>();
  const distinct = [...first, ...next].filter(
    ({ outlet }) => !outlets.has(outlet.en) && outlets.add(outlet.en),
  );
  const named = distinct
    .slice(0, MOST_NAMED)
    .map(({ outlet, quote, value, approx }) => ({ outlet, quote, value, approx }));
  const all = new Set(references.map(({ outlet }) => outlet.en));
  return { named, more: all.size - named.length };
}

/** Words for the ids that the row itself shows. */
function namesIn({ names, claim }: Note, named: readonly NamedReference[]): Note['names'] {
  const shown = [
    claim.subject,
    ...named.flatMap(({ value }) => ('category' in value ? [value.category] : [])),
  ];
  const ids = new Set(shown.flatMap((each) => [each, ...each.split(', ')]));
  return Object.fromEntries(Object.entries(names).filter(([id]) => ids.has(id)));
}
