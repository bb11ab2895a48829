export type Relation = 'same' | 'compatible' | 'differs' | 'scope' | 'internal' | 'unmatched';

/** What is measured differently when the relation is `scope`; the last three say what the page leaves open. */
export type BasisSlot =
  | 'subject'
  | 'stage'
  | 'time'
  | 'yardstick'
  | 'test'
  | 'currency'
  | 'rule'
  /** The page asks. */
  | 'asked'
  /** It names an order of magnitude. */
  | 'order'
  /** Its sentence names no model. */
  | 'unnamed';
