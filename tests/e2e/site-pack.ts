import { fileOf, header, plantPaper, story } from '../../lib/pack/fixture.ts';
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

/** A pack with a story of its own, about a company that is not. */
export const STORY_FILE = await fileOf({
  ...header,
  id: 'lumora-papers',
  name: { ko: '루모라 자료', en: 'Lumora papers' },
  topicPacks: [story],
  documents: [plantPaper],
});
