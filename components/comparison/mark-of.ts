import type { Entry } from '../../lib/lineage/types.ts';

/** The shape of an entry: its relation to this page's figure, or that it is the page's or a primary source's own. */
export type EntryMark = 'here' | 'primary' | 'agree' | 'differs' | 'scope' | 'plain';

export function markOf({ kind, relation }: Pick<Entry, 'kind' | 'relation'>): EntryMark {
  if (kind === 'page') return 'here';
  if (relation === 'scope') return 'scope';
  if (kind === 'primary') return 'primary';
  if (relation === 'differs') return 'differs';
  return relation === 'same' || relation === 'compatible' ? 'agree' : 'plain';
}
