import { writePack } from '../../lib/pack/write-pack.ts';

/** A small pack of our own, in the version asked for. */
export function packFile(version: number): Promise<string> {
  return writePack({
    id: 'more-papers',
    version,
    name: { ko: '더 많은 신문', en: 'More papers' },
    topicPacks: [],
    documents: [
      {
        doc: 'a-paper-in-a-pack',
        kind: 'article',
        topicPack: 'deepseek',
        outlet: { ko: '꾸러미신문', en: 'Pack Paper' },
        title: null,
        published: '2025-01-28',
        lang: 'en',
        url: null,
        claims: [
          {
            topic: 'training-cost',
            subject: 'V3',
            value: { min: 5_500_000, max: 5_500_000, unit: 'USD' },
            approx: 'about',
            by: null,
            stance: 'reported',
            quote: 'about $5.5 million',
          },
        ],
      },
    ],
  });
}

export const SECOND_VERSION = await packFile(2);
