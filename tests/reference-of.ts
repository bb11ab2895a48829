import type { ClaimValue } from '../lib/claim/types.ts';
import type { Reference, ReferenceClaim, ReferenceDocument } from '../lib/corpus/types.ts';

type Source = Omit<ReferenceDocument, 'claims'>;

/** A reference with what a test does not care about filled in. */
export function referenceOf(
  topic: string,
  subject: string,
  value: ClaimValue,
  claim: Partial<ReferenceClaim> = {},
  source: Partial<Source> = {},
): Reference {
  return {
    claim: { topic, subject, value, approx: 'exact', by: null, stance: 'reported', quote: null, ...claim },
    source: {
      doc: 'hanbit-2025-01-27',
      kind: 'article',
      topicPack: 'deepseek',
      outlet: { ko: '한빛신문', en: 'Hanbit Daily' },
      title: '한빛이 읽은 딥시크',
      published: '2025-01-27',
      lang: 'ko',
      url: null,
      ...source,
    },
  };
}
