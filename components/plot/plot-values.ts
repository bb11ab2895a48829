import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { ComparedReference, Note } from '../../lib/note/types.ts';
import { referenceId } from '../list/reference-id.ts';
import type { MarkKind, PlotValue } from './types.ts';

interface Amount {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

export interface PlotData {
  readonly here: PlotValue;
  readonly others: readonly PlotValue[];
  readonly unit: string;
}

/** What of a note can be drawn: its value or conversion in the unit most references share; null without numbers. */
export function plotValues(note: Note, language: InterfaceLanguage): PlotData | null {
  const { claim } = note;
  const own = [...('unit' in claim.value ? [{ ...claim.value, approx: claim.approx }] : []), ...claim.also];
  const sharing = (unit: string) =>
    note.references.filter(({ value }) => 'unit' in value && value.unit === unit);
  const best = own.toSorted((a, b) => sharing(b.unit).length - sharing(a.unit).length)[0];
  if (best === undefined) return null;
  const here = {
    id: note.id,
    label: '',
    kind: 'agree',
    min: best.min,
    max: best.max,
    approx: best.approx,
  } as const;
  const others = sharing(best.unit).map((reference) => ({
    id: referenceId(reference),
    label: reference.outlet[language],
    kind: kindOf(reference),
    min: (reference.value as Amount).min,
    max: (reference.value as Amount).max,
    approx: reference.approx,
  }));
  return { here, others, unit: best.unit };
}

function kindOf({ kind, relation }: ComparedReference): MarkKind {
  if (relation === 'scope') return 'scope';
  if (kind === 'primary') return 'primary';
  return relation === 'differs' ? 'differs' : 'agree';
}
