import { type Change, changesBetween } from './changes-between.ts';
import { linkEntries, type Step } from './link-entries.ts';
import { orderEntries } from './order-entries.ts';
import type { Entry } from './types.ts';

/** A printed figure with those that its sum leads to. */
export interface LineageNode {
  readonly entry: Entry;
  /** Null at a root. */
  readonly step: Step | null;
  /** Against the node above. */
  readonly changes: readonly Change[];
  readonly children: readonly LineageNode[];
}

interface Link {
  readonly parent: Entry;
  readonly step: Step;
}

/** Nearest first; of two ways that are equally near the earlier source is taken, and a primary one before others. */
const STEPS: readonly Step[] = ['same', 'rounded', 'cut', 'converted', 'within'];

/**
 * The family tree of the figures on one basis: each hangs on what its sum can come of. A line means that the sums
 * connect, not that anyone copied. Primary sources come first whatever their date, as nobody rounds a later figure.
 */
export function traceLineage(entries: readonly Entry[]): readonly LineageNode[] {
  const ordered = [
    ...orderEntries(entries.filter(({ kind }) => kind === 'primary')),
    ...orderEntries(entries.filter(({ kind }) => kind !== 'primary')),
  ];
  const links = new Map<Entry, Link>();
  ordered.forEach((entry, at) => {
    const link = bestLink(ordered.slice(0, at), entry);
    if (link !== undefined) links.set(entry, link);
  });
  const nodeOf = (entry: Entry): LineageNode => {
    const link = links.get(entry);
    return {
      entry,
      step: link?.step ?? null,
      changes: link === undefined ? [] : changesBetween(link.parent, entry),
      children: ordered.filter((each) => links.get(each)?.parent === entry).map(nodeOf),
    };
  };
  const roots = ordered.filter((entry) => !links.has(entry)).map(nodeOf);
  return roots.toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

function bestLink(earlier: readonly Entry[], entry: Entry): Link | undefined {
  const found = earlier.flatMap((parent) => {
    const step = linkEntries(parent, entry);
    return step === undefined ? [] : [{ parent, step }];
  });
  return found.toSorted((a, b) => STEPS.indexOf(a.step) - STEPS.indexOf(b.step))[0];
}

function sizeOf({ entry, children }: LineageNode): number {
  const own = entry.kind === 'primary' ? 1000 : 1;
  return children.reduce((sum, child) => sum + sizeOf(child), own);
}
