import { inAnyLanguage } from '../language/in-any-language.ts';
import { lowerBound } from '../text/lower-bound.ts';
import type { Sentence } from '../text/sentences.ts';
import { isKind } from '../topic/is-kind.ts';
import type { Hit } from '../topic/phrase-index.ts';
import type { Entity, EntityKind } from '../topic/schema.ts';

const COMPANIES: readonly EntityKind[] = ['rival', 'fund', 'self-model', 'self-app'];
const LISTED: readonly EntityKind[] = ['nvidia', 'stock'];

/** Companies named so far. */
interface Antecedents {
  /** The page's own story. */
  self: Entity | undefined;
  /** The company that led a sentence last. */
  last: Entity | undefined;
  /** The listed company named last. */
  listed: Entity | undefined;
  /** The sentence it led. */
  led: number;
}

/** "…, who runs Anthropic", "unlike OpenAI": said in passing, such a name leads nothing. */
const IN_PASSING = inAnyLanguage(({ names }) => names.inPassing, { after: /$/ });

/** "The company's shares": the listed company is meant. */
const SHARES = inAnyLanguage(({ names }) => names.shares, { before: /^/ });

function remember(seen: Antecedents, entity: Entity, sentence: number, maker: Entity | undefined): void {
  if (isKind(entity, ['self'])) {
    seen.self = entity;
    seen.last = entity;
  } else if (!isKind(entity, COMPANIES) || isKind(entity, ['group'])) {
    return;
  } else if (sentence !== seen.led) {
    // a sentence led by the story's model or app is about its maker
    seen.self ??= maker;
    seen.last = maker ?? entity;
  }
  seen.led = sentence;
}

/** "The Chinese startup" is the story's own; "the company" the one that led a sentence last. Without one before it, it is nobody. */
export function resolveAnaphors(
  text: string,
  hits: readonly Hit<Entity>[],
  sentences: readonly Sentence[],
  entities: readonly Entity[],
): readonly Hit<Entity>[] {
  const story = entities.find((entity) => isKind(entity, ['self']));
  const seen: Antecedents = { self: undefined, last: undefined, listed: undefined, led: -1 };
  return hits.flatMap((hit) => {
    if (isKind(hit.value, LISTED)) seen.listed = hit.value;
    if (isKind(hit.value, ['anaphor'])) {
      const shares = hit.value.owner === undefined && SHARES.test(text.slice(hit.end, hit.end + 16));
      const meant = shares ? seen.listed : hit.value.owner === undefined ? seen.last : seen.self;
      return meant ? [{ ...hit, value: meant }] : [];
    }
    const passing = IN_PASSING.test(text.slice(Math.max(0, hit.start - 16), hit.start));
    if (passing && !isKind(hit.value, ['self'])) return [hit];
    const maker = isKind(hit.value, ['self-model', 'self-app']) ? story : undefined;
    remember(seen, hit.value, lowerBound(sentences, hit.start + 1) - 1, maker);
    return [hit];
  });
}
