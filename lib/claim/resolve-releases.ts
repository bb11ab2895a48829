import type { QuantityMention } from '../quantity/types.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Cue } from '../topic/compile-pack.ts';
import { isKind } from '../topic/is-kind.ts';
import type { Hit } from '../topic/phrase-index.ts';
import type { Entity, TopicPack } from '../topic/schema.ts';
import { type Span, within } from './span.ts';

interface Found {
  readonly entities: readonly Hit<Entity>[];
  readonly cues: readonly Hit<Cue>[];
  readonly quantities: readonly QuantityMention[];
  readonly sentences: readonly Sentence[];
}

/** The one model that came out on the printed day or in the printed month. */
function releasedOn(models: readonly Entity[], date: string): Entity | undefined {
  if (!/^\d{4}-\d{2}/.test(date)) return undefined;
  const fits = models.filter((model) => model.released?.startsWith(date));
  return fits.length === 1 ? fits[0] : undefined;
}

function describedIn(sentence: Span, found: Found, models: readonly Entity[], topics: ReadonlySet<string>) {
  if (within(found.entities, sentence).some((hit) => isKind(hit.value, ['self-model']))) return undefined;
  if (!within(found.cues, sentence).some(({ value }) => topics.has(value.topic) && value.role === 'cue'))
    return undefined;
  for (const { date } of within(found.quantities, sentence)) {
    const model = date === undefined ? undefined : releasedOn(models, date);
    if (model) return model;
  }
  return undefined;
}

/** "It put out a language model in December": the day of a release tells which of the story's models is meant. */
export function resolveReleases(pack: TopicPack, found: Found): readonly Hit<Entity>[] {
  const models = pack.entities.filter((entity) => isKind(entity, ['self-model']) && entity.released);
  const topics = new Set(pack.topics.filter((topic) => topic.nearby).map((topic) => topic.id));
  let hits = found.entities;
  for (const sentence of found.sentences) {
    const generic = within(hits, sentence).find((hit) => isKind(hit.value, ['self-generic']));
    const model = generic && describedIn(sentence, found, models, topics);
    if (model) hits = hits.map((hit) => (hit === generic ? { ...hit, value: model } : hit));
  }
  return hits;
}
