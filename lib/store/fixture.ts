import type { ReferenceDocument } from '../corpus/types.ts';
import type { TopicPack } from '../topic/schema.ts';
import type { Seeds } from './seeds.ts';

export const report: ReferenceDocument = {
  doc: 'a-report',
  kind: 'primary',
  topicPack: 'deepseek',
  outlet: { ko: '보고서', en: 'Report' },
  title: null,
  published: '2024-12',
  lang: 'en',
  url: 'https://example.org/report',
  claims: [
    {
      topic: 'training-cost',
      subject: 'V3',
      value: { min: 5_576_000, max: 5_576_000, unit: 'USD' },
      approx: 'exact',
      by: null,
      stance: 'claimed',
      quote: '$5.576M',
    },
  ],
};

const name = { ko: '이야기', en: 'Story' };

const topicPack: TopicPack = {
  id: 'deepseek',
  version: 1,
  name,
  gate: ['DeepSeek'],
  entities: [],
  topics: [],
  categories: [],
  chips: { topic: 'training-chip', use: {}, without: {}, name },
  categoryTopics: [],
  exclusive: [],
  direction: {},
  names: [],
};

export const seeds: Seeds = { version: 1, topicPacks: [topicPack], documents: [report] };
