import { readdirSync, readFileSync } from 'node:fs';
import type { Wording } from '../../lib/language/types.ts';
import { shippedPack } from '../claims-of.ts';
import { ALL_FIGURES, ALL_IN_WORDS, measure, type Tally } from './measure.ts';
import { type LabelledPage, readLabelled } from './read-labelled.ts';

export const PAGES = 'tests/labelled/pages';
export const LANGUAGES = ['ko', 'en', 'zh', 'ja'] as const;
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

/** The labelled pages of this repository. */
export const labelledPages = (): readonly LabelledPage[] =>
  readdirSync(PAGES)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => readLabelled(readFileSync(`${PAGES}/${file}`, 'utf8')));

/** One row a language and question, all figures and all answers in words first. */
export function measuredRows(pages: readonly LabelledPage[]) {
  const { topics, categoryTopics } = shippedPack;
  const order = [...ALL.keys(), ...topics.map(({ id }) => id), ...categoryTopics.map(({ id }) => id)];
  return measure(pages, shippedPack)
    .toSorted(
      (a, b) =>
        LANGUAGES.indexOf(a.language) - LANGUAGES.indexOf(b.language) ||
        order.indexOf(a.topic) - order.indexOf(b.topic),
    )
    .map(row);
}
