import type { Claim } from '../claim/types.ts';
import type { Reference } from '../corpus/types.ts';
import { compareNumbers, isCategory, isDate } from './compare-values.ts';

/** A primary answer that belongs to one stage only. */
interface StagedAnswer {
  readonly subject: string;
  readonly stage: string;
  readonly reference: Reference;
}

function staged(references: ReadonlyMap<string, readonly Reference[]>): readonly StagedAnswer[] {
  return [...references.values()].flat().flatMap((reference) => {
    const { subject, basis } = reference.claim;
    return reference.source.kind === 'primary' && basis?.stage
      ? [{ subject, stage: basis.stage, reference }]
      : [];
  });
}

function prints(claim: Claim, { subject, reference }: StagedAnswer): boolean {
  const answer = reference.claim;
  if (answer.topic !== claim.topic || subject !== claim.subject) return false;
  if (isCategory(claim.value) || isDate(claim.value) || isCategory(answer.value) || isDate(answer.value))
    return false;
  const own = [{ ...claim.value, approx: claim.approx }];
  return compareNumbers(own, [{ ...answer.value, approx: answer.approx }]) === 'same';
}

/**
 * Who prints the very figure of a primary source speaks of its stage, said or not. A stage that answers several
 * questions is a run of its own; the page's other figures for that model are then of that run too.
 */
export function adoptStages(
  claims: readonly Claim[],
  references: ReadonlyMap<string, readonly Reference[]>,
): readonly Claim[] {
  const answers = staged(references);
  const runs = new Map<string, string>();
  const topicsOf = (stage: string): number =>
    new Set(answers.filter((a) => a.stage === stage).map((a) => a.reference.claim.topic)).size;
  const own = claims.map((claim) => {
    const match = claim.basis.stage ? undefined : answers.find((answer) => prints(claim, answer));
    if (match && topicsOf(match.stage) > 1) runs.set(claim.subject, match.stage);
    return match?.stage ?? claim.basis.stage;
  });
  return claims.map((claim, index) => {
    const stage =
      own[index] ?? (isCategory(claim.value) || isDate(claim.value) ? undefined : runs.get(claim.subject));
    return stage === claim.basis.stage || stage === undefined
      ? claim
      : { ...claim, basis: { ...claim.basis, stage } };
  });
}
