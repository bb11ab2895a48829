import { entityOf } from '../topic/entity-of.ts';
import type { TopicPack } from '../topic/schema.ts';

/** Whether two claims are about one thing: surely, perhaps (one side leaves it open), or not. */
export type SubjectRelation = 'one' | 'open' | 'other';

const OPEN = new Set(['the model', '']);

function isOpen(pack: TopicPack, id: string): boolean {
  return OPEN.has(id) || (entityOf(pack, id)?.kinds.includes('self') ?? false);
}

function compareOne(pack: TopicPack, a: string, b: string): SubjectRelation {
  if (a === b) return 'one';
  const [openA, openB] = [isOpen(pack, a), isOpen(pack, b)];
  if (openA && openB) return 'one';
  const kinds = (id: string): readonly string[] => entityOf(pack, id)?.kinds ?? [];
  if (openA || openB) {
    const named = openA ? b : a;
    if (entityOf(pack, named)?.awaited) return 'other';
    return kinds(named).some((k) => k === 'self-model' || k === 'self-app') ? 'open' : 'other';
  }
  if (entityOf(pack, a)?.owner === b || entityOf(pack, b)?.owner === a)
    return kinds(a).includes('fund-arm') || kinds(b).includes('fund-arm') ? 'other' : 'open';
  return 'other';
}

/** Subjects may list several ids; one in common is enough. */
export function compareSubjects(pack: TopicPack, a: string, b: string): SubjectRelation {
  let best: SubjectRelation = 'other';
  for (const x of a.split(', ')) {
    for (const y of b.split(', ')) {
      const relation = compareOne(pack, x, y);
      if (relation === 'one') return 'one';
      if (relation === 'open') best = 'open';
    }
  }
  return best;
}

/** A model in general, as its maker's own head puts it, is the maker's: both sums have one origin. */
export function sameVoice(
  pack: TopicPack,
  general: { subject: string; by: string | null },
  other: string,
): boolean {
  const group = entityOf(pack, general.subject)?.kinds.includes('group') ?? false;
  return group && general.by !== null && entityOf(pack, general.by)?.owner === other;
}

/** Yardsticks: groups of rivals stand for one another, a single rival only for itself. */
export function compareYardsticks(
  pack: TopicPack,
  a: string | undefined,
  b: string | undefined,
): SubjectRelation {
  if (a === undefined || b === undefined) return 'open';
  const group = (ids: string): boolean =>
    ids.includes(', ') || (entityOf(pack, ids)?.kinds.includes('group') ?? false);
  if (group(a) && group(b)) return 'one';
  const named = compareSubjects(pack, a, b);
  return named === 'other' && (group(a) || group(b)) ? 'open' : named;
}
