import type { Change } from '../../../lib/lineage/changes-between.ts';
import type { Step } from '../../../lib/lineage/link-entries.ts';

export type PanelState = 'no-figure' | 'reading' | 'failed' | 'empty';

/** The words of the comparison beside the page. */
export interface PanelWords {
  readonly comparison: string;
  /** Names the figure that is followed. */
  readonly following: string;
  readonly browse: string;
  readonly backToPage: string;
  readonly answers: (figures: number, outlets: number) => string;
  readonly bases: (count: number) => string;
  readonly basesHint: string;
  readonly openBasis: string;
  readonly byDate: string;
  readonly byDateHint: string;
  /** How long nothing was printed. */
  readonly gaps: Readonly<Record<'week' | 'month' | 'year', (count: number) => string>>;
  readonly relayed: (origin: string, outlets: number) => string;
  readonly tree: string;
  readonly treeHint: string;
  readonly steps: Readonly<Record<Step, string>>;
  readonly unlinked: string;
  readonly converted: (one: string, many: string) => string;
  readonly conversion: string;
  readonly lost: Readonly<Record<Change['slot'], string>>;
  readonly stageLost: (stage: string) => string;
  readonly hedgeAdded: string;
  readonly saysSo: (who: string) => string;
  readonly table: string;
  readonly outlet: string;
  readonly printed: string;
  readonly besideUnits: string;
  readonly besideHint: string;
  readonly leavesOut: string;
  readonly shelves: Readonly<Record<'topic' | 'outlet' | 'month', string>>;
  readonly shelfLabel: string;
  readonly counted: (count: number) => string;
  readonly shown: (shown: number, total: number) => string;
  readonly more: string;
  /** Where a text leaves its model open, in few letters. */
  readonly noModel: string;
  readonly noDate: string;
  readonly back: string;
  readonly states: Readonly<Record<PanelState, { readonly title: string; readonly text: string }>>;
}
