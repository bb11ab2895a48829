export type Relation = 'same' | 'compatible' | 'differs' | 'scope' | 'internal' | 'unmatched';

/** What is measured differently when the relation is `scope`. */
export type BasisSlot = 'subject' | 'stage' | 'time' | 'yardstick' | 'test' | 'currency' | 'rule';
