/** Reads the labelled pages as the product does and writes how well, for the docs and for the options page. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Wording } from '../lib/language/types.ts';
import { shippedPack } from '../tests/claims-of.ts';
import { ALL_FIGURES, ALL_IN_WORDS, measure, type Tally } from '../tests/labelled/measure.ts';
import { readLabelled } from '../tests/labelled/read-labelled.ts';

const PAGES = 'tests/labelled/pages';
const LANGUAGES = ['ko', 'en', 'zh', 'ja'] as const;
const ALL: ReadonlyMap<string, Wording> = new Map([
  [ALL_FIGURES, { ko: '모든 수치', en: 'All figures' }],
  [ALL_IN_WORDS, { ko: '말로 된 답 모두', en: 'All answers in words' }],
]);

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1000 * part) / whole) / 1000;

function row({ language, topic, found, extra, missed, subjects, named, pages }: Tally) {
  const rule = [...shippedPack.topics, ...shippedPack.categoryTopics].find(({ id }) => id === topic);
  return {
    language,
    topic: ALL.get(topic) ?? rule?.name ?? { ko: topic, en: topic },
    precision: share(found, found + extra),
    recall: share(found, found + missed),
    subject: share(subjects, named),
    answers: found + missed,
    pages: pages.size,
  };
}

const pages = readdirSync(PAGES)
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => readLabelled(readFileSync(`${PAGES}/${file}`, 'utf8')));
const order = [
  ...ALL.keys(),
  ...shippedPack.topics.map(({ id }) => id),
  ...shippedPack.categoryTopics.map(({ id }) => id),
];
const rows = measure(pages, shippedPack)
  .toSorted(
    (a, b) =>
      LANGUAGES.indexOf(a.language) - LANGUAGES.indexOf(b.language) ||
      order.indexOf(a.topic) - order.indexOf(b.topic),
  )
  .map(row);

const percent = (value: number | null): string => (value === null ? '–' : `${(100 * value).toFixed(0)} %`);
const table = rows.map(
  (it) =>
    `| ${it.language} | ${it.topic.en} | ${percent(it.precision)} | ${percent(it.recall)} | ${percent(it.subject)} | ${it.answers} | ${it.pages} |`,
);
const counts = LANGUAGES.map((lang) => `${pages.filter((page) => page.lang === lang).length} ${lang}`).join(
  ', ',
);

writeFileSync('seeds/measured.json', `${JSON.stringify(rows, null, 2)}\n`);
writeFileSync(
  'docs/measured.md',
  `# Measured error

Written by \`npm run measure\` from the pages in \`${PAGES}\` (${counts}), whose answers a reader marked who knew
neither the rules nor the topic pack. *Right* is the share of what was read that is marked so; *found* the share of what
is marked that was read; *subject* how often what a found figure is about (V3 or R1, which company) was named as marked.
A page of another kind, or one written after a rule was mended, will fare differently. Rows with few answers say little.

| language | question | right | found | subject | answers | pages |
| --- | --- | ---: | ---: | ---: | ---: | ---: |
${table.join('\n')}
`,
);
console.log(`${pages.length} pages read; wrote seeds/measured.json and docs/measured.md`);
