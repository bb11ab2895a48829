import type { ReferenceDocument } from '../corpus/types.ts';
import type { TopicPack } from '../topic/schema.ts';

/** What is built in: parsed, and of one version. */
export interface Seeds {
  readonly version: number;
  readonly topicPacks: readonly TopicPack[];
  readonly documents: readonly ReferenceDocument[];
}
