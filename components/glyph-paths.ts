import type { Relation } from '../lib/comparison/types.ts';

export type GlyphName = Relation | 'primary';

/** The signs of the relations, in a box of 12 by 12. */
export const glyphPaths: Readonly<Record<GlyphName, string>> = {
  same: 'M1.8 4.4h8.4M1.8 7.6h8.4',
  compatible: 'M1.6 4.9c1.3-1.7 2.8-1.6 4.4-.4s3.1 1.3 4.4-.4M1.6 8.3c1.3-1.7 2.8-1.6 4.4-.4s3.1 1.3 4.4-.4',
  scope: 'M6 1.2 10.8 6 6 10.8 1.2 6Z',
  differs: 'M1.8 4.4h8.4M1.8 7.6h8.4M8.3 1.5 3.7 10.5',
  internal: 'M1.2 1.2h9.6v9.6H1.2ZM3.4 4.5H6M6 7.5h2.6',
  unmatched: 'M6 1.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4Z',
  primary: 'M2.4 2.4h7.2v7.2H2.4Z',
};
