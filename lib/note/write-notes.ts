import type { Article } from '../article/types.ts';
import type { Claim } from '../claim/types.ts';
import { adoptStages } from '../comparison/adopt-stages.ts';
import { type Comparison, compareClaims } from '../comparison/compare-claims.ts';
import { findMisfits } from '../comparison/find-misfits.ts';
import type { Misfit } from '../comparison/misfit.ts';
import type { Relation } from '../comparison/types.ts';
import { originOf } from '../corpus/origin-of.ts';
import type { Reference, ReferenceClaim } from '../corpus/types.ts';
import type { Wording } from '../language/types.ts';
import type { TopicPack, TopicRule } from '../topic/schema.ts';
import { nameIds } from './name-ids.ts';
import type { ComparedReference, Note } from './types.ts';
import { wordMessage, wordTitle } from './word-message.ts';

/** The note's own relation, from what its references say: a difference is named, agreement before another basis. */
const WEIGHT: readonly Relation[] = ['differs', 'same', 'compatible', 'scope'];

const agrees = ({ relation }: ComparedReference): boolean => relation === 'same' || relation === 'compatible';
/** What the primary source bears out is not disputed by other reports; they are counted in the message and listed. */
function leads(references: readonly ComparedReference[]): readonly ComparedReference[] {
  const borneOut = references.some((r) => r.kind === 'primary' && agrees(r));
  return borneOut ? references.filter((r) => r.relation !== 'differs') : references;
}

function relationOf(references: readonly ComparedReference[], misfit: Misfit | undefined): Relation {
  if (misfit) return 'internal';
  const leading = leads(references);
  return WEIGHT.find((relation) => leading.some((r) => r.relation === relation)) ?? 'unmatched';
}

/** Sources keep their order (primary, then by date); within one source agreement stands first. */
function agreementFirst(compared: readonly ComparedReference[]): readonly ComparedReference[] {
  const bySource = Map.groupBy(compared, (reference) => reference.doc);
  return [...bySource.values()].flatMap((list) =>
    list.sort((a, b) => AGREEMENT.indexOf(a.relation) - AGREEMENT.indexOf(b.relation)),
  );
}

const AGREEMENT: readonly Relation[] = ['same', 'compatible', 'differs', 'scope'];

/** What one source answers in one way is listed once, however often it is printed there. */
function answerKey(doc: string, { relation, slot }: Comparison, { value, quote, subject }: ReferenceClaim) {
  const answer = 'category' in value ? value.category : (quote ?? JSON.stringify(value));
  return [doc, relation, slot, subject, answer].join('|');
}

function compareAll(
  pack: TopicPack,
  rule: TopicRule | undefined,
  claim: Claim,
  references: readonly Reference[],
): readonly ComparedReference[] {
  const compared: ComparedReference[] = [];
  const seen = new Set<string>();
  for (const reference of references) {
    const { claim: answer, source } = reference;
    const found = compareClaims(pack, rule, claim, answer);
    if (!found) continue;
    const key = answerKey(source.doc, found, answer);
    if (seen.has(key)) continue;
    seen.add(key);
    compared.push({
      doc: source.doc,
      kind: source.kind,
      outlet: source.outlet,
      published: source.published,
      url: source.url,
      quote: answer.quote,
      value: answer.value,
      approx: answer.approx,
      subject: answer.subject,
      stance: answer.stance,
      origin: originOf(reference),
      relation: found.relation,
      slot: found.slot,
    });
  }
  return agreementFirst(compared);
}

/** What is odd in these is one figure; the others keep notes of their own. */
const ONE_SIDED: readonly Misfit['kind'][] = ['ratio', 'limit', 'shared', 'order', 'sum'];

function concerns(misfit: Misfit, claim: Claim): boolean {
  return ONE_SIDED.includes(misfit.kind) ? misfit.claims[0] === claim : misfit.claims.includes(claim);
}

/** Stable over reloads: topic, printed figure and which occurrence of the two it is. */
function noteIds(claims: readonly Claim[]): readonly string[] {
  const counts = new Map<string, number>();
  return claims.map((claim) => {
    const key = `${claim.topic}:${claim.quote.replace(/\s+/g, ' ')}`;
    const nth = (counts.get(key) ?? 0) + 1;
    counts.set(key, nth);
    return `${key}:${nth}`;
  });
}

function topicName(pack: TopicPack, id: string): Wording {
  return (
    (pack.topics.find((t) => t.id === id) ?? pack.categoryTopics.find((t) => t.id === id))?.name ?? {
      ko: id,
      en: id,
    }
  );
}

function leavesOut(pack: TopicPack, id: string): Wording | null {
  return (
    (pack.topics.find((t) => t.id === id) ?? pack.categoryTopics.find((t) => t.id === id))?.leavesOut ?? null
  );
}

/** One note per claim, in reading order. `references` are grouped by topic, the page's own left out. */
export function writeNotes(
  article: Article,
  pack: TopicPack,
  claims: readonly Claim[],
  references: ReadonlyMap<string, readonly Reference[]>,
): readonly Note[] {
  const misfits = findMisfits(claims, pack, article.published);
  const ids = noteIds(claims);
  const ofStages = adoptStages(claims, references);
  return claims.map((claim, index) => {
    const rule = pack.topics.find((t) => t.id === claim.topic);
    const compared = compareAll(pack, rule, ofStages[index] ?? claim, references.get(claim.topic) ?? []);
    const misfit = misfits.find((m) => concerns(m, claim));
    const relation = relationOf(compared, misfit);
    const facts = { pack, claim, relation, references: compared, misfit };
    return {
      id: ids[index] ?? String(index),
      claim,
      names: nameIds(pack, claim, compared),
      topicName: topicName(pack, claim.topic),
      relation,
      references: compared,
      within: (misfit?.claims ?? [])
        .filter((c) => c !== claim)
        .map(({ start, end, quote }) => ({ start, end, quote })),
      title: wordTitle(facts),
      message: wordMessage(facts),
      leavesOut: leavesOut(pack, claim.topic),
    };
  });
}
