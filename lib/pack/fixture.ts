import type { ReferenceDocument } from '../corpus/types.ts';
import type { TopicPack } from '../topic/schema.ts';
import { checksumOf } from './checksum.ts';
import type { Taken } from './parse-pack.ts';

export const nothingTaken: Taken = { topicPacks: new Set(['deepseek']), documents: new Set() };

export const paper: ReferenceDocument = {
  doc: 'a-paper',
  kind: 'article',
  topicPack: 'deepseek',
  outlet: { ko: '신문', en: 'Paper' },
  title: 'What it cost',
  published: '2025-01-28',
  lang: 'en',
  url: 'https://example.org/paper',
  claims: [
    {
      topic: 'training-cost',
      subject: 'V3',
      value: { min: 5_600_000, max: 5_600_000, unit: 'USD' },
      approx: 'about',
      by: null,
      stance: 'reported',
      quote: 'about $5.6 million',
    },
  ],
};

export const header = {
  format: 'parallax-pack',
  schema: 1,
  id: 'more-papers',
  version: 1,
  name: { ko: '더 많은 신문', en: 'More papers' },
  topicPacks: [] as readonly unknown[],
  documents: [paper] as readonly unknown[],
};

/** A made-up company with one question: what its plant costs. */
export const story: TopicPack = {
  id: 'lumora',
  version: 1,
  name: { ko: '루모라', en: 'Lumora' },
  gate: ['Lumora', '루모라'],
  entities: [
    {
      id: 'Lumora',
      kinds: ['self'],
      aliases: { ko: ['루모라'], en: ['Lumora'] },
      name: { ko: '루모라', en: 'Lumora' },
    },
  ],
  topics: [
    {
      id: 'plant-cost',
      dimension: 'money',
      name: { ko: '공장 비용', en: 'Cost of the plant' },
      cues: [{ ko: ['공장'], en: ['plant'] }],
      owner: ['self'],
      subject: 'self',
      fallback: true,
    },
  ],
  categories: [],
  chips: { topic: 'chip', use: {}, without: {}, name: { ko: '칩', en: 'Chip' } },
  categoryTopics: [],
  exclusive: [],
  names: [],
  direction: {},
};

/** A document of that story. */
export const plantPaper: ReferenceDocument = {
  ...paper,
  doc: 'lumora-paper',
  topicPack: 'lumora',
  title: 'A plant for Lumora',
  claims: [
    {
      topic: 'plant-cost',
      subject: 'Lumora',
      value: { min: 90_000_000, max: 90_000_000, unit: 'USD' },
      approx: 'exact',
      by: null,
      stance: 'reported',
      quote: '$90 million',
    },
  ],
};

/** A file with its right checksum, however wrong the rest. */
export async function fileOf(content: Readonly<Record<string, unknown>>): Promise<string> {
  return JSON.stringify({ ...content, checksum: await checksumOf(content) });
}
