import type { ReferenceDocument } from '../corpus/types.ts';
import type { TopicPackRow } from './row-schemas.ts';

/** What is built in: parsed, and of one version. */
export interface Seeds {
  readonly version: number;
  readonly topicPacks: readonly TopicPackRow['pack'][];
  readonly documents: readonly ReferenceDocument[];
}
