import type { Claim } from '../claim/types.ts';
import type { ReferenceClaim } from '../corpus/types.ts';
import { entityOf } from '../topic/entity-of.ts';
import type { TopicPack, TopicRule } from '../topic/schema.ts';
import { compareAnswers } from './compare-answers.ts';
import { clashes, otherBasis } from './compare-bases.ts';
import { compareSubjects, compareYardsticks, type SubjectRelation, sameVoice } from './compare-subjects.ts';
import { isCategory, isDate, type ValueRelation } from './compare-values.ts';
import type { BasisSlot, Relation } from './types.ts';

export interface Comparison {
  readonly relation: Exclude<Relation, 'internal' | 'unmatched'>;
  /** The slot that differs; null unless the relation is `scope`. */
  readonly slot: BasisSlot | null;
}

const scope = (slot: BasisSlot): Comparison => ({ relation: 'scope', slot });

/** Topics whose other subjects are other questions: another share's move, another pair of chips. */
const PER_SUBJECT = new Set(['stock', 'chips']);

/** Another model's release day answers another question; a paper's stays beside the model's. */
function otherModel(pack: TopicPack, rule: TopicRule | undefined, a: string, b: string): boolean {
  const isModel = (id: string): boolean => entityOf(pack, id)?.kinds.includes('self-model') ?? false;
  return rule?.subject === 'model-or-self' && a !== b && isModel(a) && isModel(b);
}

/** "Models in general" need not be the same models: what is said of a group leaves its subject open. */
function alike(pack: TopicPack, a: string, b: string): SubjectRelation {
  const group = entityOf(pack, a)?.kinds.includes('group') ?? false;
  const relation = compareSubjects(pack, a, b);
  return group && relation === 'one' ? 'open' : relation;
}

function judge(
  rule: TopicRule | undefined,
  subject: SubjectRelation,
  values: ValueRelation,
  basis: BasisSlot | undefined,
  clash: BasisSlot | undefined,
): Comparison | undefined {
  if (subject === 'other')
    return rule?.subject !== undefined && PER_SUBJECT.has(rule.subject) ? undefined : scope('subject');
  if (clash) return scope(clash);
  if (values === 'same' || values === 'compatible')
    return basis === 'test' ? scope('test') : { relation: values, slot: null };
  if (values === 'cut' && subject === 'one') return { relation: 'compatible', slot: null };
  if (values === 'currency') return scope('currency');
  if (rule?.subject === 'rule') return undefined;
  if (basis) return scope(basis);
  if (subject === 'open' && !rule?.yardstick) return scope('subject');
  if (rule?.varies) return scope('time');
  return { relation: 'differs', slot: null };
}

/** "Tens of millions", `수천억`: words for an order of magnitude agree with much and contradict nothing. */
function isLoose({ value, quote }: Claim): boolean {
  return !isCategory(value) && !isDate(value) && !/\d/.test(quote) && value.max > value.min * LOOSE;
}
const LOOSE = 4;

/** A difference is told only where something is said, and it is plain what, and of what. */
function temper(claim: Claim, rule: TopicRule | undefined): Comparison {
  if (claim.asked) return scope('asked');
  if (isLoose(claim)) return scope('order');
  const unnamed = claim.carried === true && rule?.subject === 'model' && !rule.yardstick;
  return unnamed ? scope('unnamed') : { relation: 'differs', slot: null };
}

/** How a claim of the page stands to a reference on the same topic; undefined when they cannot be laid side by side. */
export function compareClaims(
  pack: TopicPack,
  rule: TopicRule | undefined,
  claim: Claim,
  reference: ReferenceClaim,
): Comparison | undefined {
  const values = compareAnswers(pack, rule, claim, reference);
  const basisA = claim.basis;
  const basisB = reference.basis ?? {};
  const voice = sameVoice(pack, claim, reference.subject) || sameVoice(pack, reference, claim.subject);
  const subject = voice ? 'one' : alike(pack, claim.subject, reference.subject);
  if (isCategory(claim.value)) return compareVerdicts(pack, claim, reference, values, subject);
  if (values === undefined || otherModel(pack, rule, claim.subject, reference.subject)) return undefined;
  const judged = judge(
    rule,
    subject,
    values,
    otherBasis(pack, rule, basisA, basisB),
    clashes(basisA, basisB),
  );
  return judged?.relation === 'differs' ? temper(claim, rule) : judged;
}

/** Categories: answers that neither agree nor exclude each other are different sides of the matter. */
function compareVerdicts(
  pack: TopicPack,
  claim: Claim,
  reference: ReferenceClaim,
  values: ValueRelation,
  subject: SubjectRelation,
): Comparison | undefined {
  if (!isCategory(reference.value)) return undefined;
  const yardstick = compareYardsticks(pack, claim.basis.yardstick, reference.basis?.yardstick);
  if (claim.topic === 'ban' && subject === 'other') return undefined;
  if (values === undefined) return scope(yardstick === 'other' ? 'yardstick' : 'stage');
  if (values === 'apart') return subject === 'other' ? scope('subject') : { relation: 'differs', slot: null };
  const loose = pack.exclusive.find((t) => t.topic === claim.topic)?.loose ?? false;
  const tests = claim.basis.test === reference.basis?.test && (!loose || claim.basis.test !== undefined);
  return { relation: values === 'same' && tests ? 'same' : 'compatible', slot: null };
}
