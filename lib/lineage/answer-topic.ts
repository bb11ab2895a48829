import type { Reference } from '../corpus/types.ts';
import type { Wording } from '../language/types.ts';
import { wordsFor } from '../note/name-ids.ts';
import type { TopicPack } from '../topic/schema.ts';
import type { TopicAnswers } from './types.ts';

/** Topics whose other subjects are other questions. */
const PER_SUBJECT = new Set<string | undefined>(['stock', 'chips']);

/** A topic with these of its references, worded for the reader; undefined where the pack has no such topic. */
export function answerTopic(
  pack: TopicPack,
  id: string,
  references: readonly Reference[],
  total: number,
): TopicAnswers | undefined {
  const figure = pack.topics.find((topic) => topic.id === id);
  const topic = figure ?? pack.categoryTopics.find((each) => each.id === id);
  if (topic === undefined) return undefined;
  return {
    pack: pack.id,
    topic: id,
    name: topic.name,
    leavesOut: topic.leavesOut ?? null,
    perSubject: PER_SUBJECT.has(figure?.subject),
    beside: figure?.beside ?? [],
    names: nameReferences(pack, references),
    references,
    total,
  };
}

/** Words for every id that these references show. */
export function nameReferences(
  pack: TopicPack,
  references: readonly Reference[],
): Readonly<Record<string, Wording>> {
  const ids = new Set(references.flatMap(idsOf));
  const named: Record<string, Wording> = {};
  for (const id of ids) {
    const words = wordsFor(pack, id);
    if (words !== undefined) named[id] = words;
  }
  return named;
}

function idsOf({ claim }: Reference): readonly string[] {
  const category = 'category' in claim.value ? [claim.value.category] : [];
  const bases = Object.values(claim.basis ?? {}).flatMap((each) => [each, ...each.split(', ')]);
  return [
    claim.subject,
    ...claim.subject.split(', '),
    claim.by ?? '',
    claim.via ?? '',
    ...bases,
    ...category,
  ];
}
