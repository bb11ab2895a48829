/** Time of the figure recogniser against a bare digit scan of the same text, from 1 KB to 10 MB: `node scripts/bench-figures.ts`. */
import { readFileSync } from 'node:fs';
import type { LanguageCode } from '../lib/language/types.ts';
import { findQuantities } from '../lib/quantity/find-quantities.ts';

const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7];
const BUDGET_MS = 1500;
const MOST_RUNS = 200;

const sample = (lang: 'ko' | 'en'): string =>
  [
    ...readFileSync(new URL(`sample/${lang}.html`, import.meta.url), 'utf8').matchAll(
      /<(?:h1|h2|p)[^>]*>(.*?)<\/(?:h1|h2|p)>/g,
    ),
  ]
    .map(([, inner]) => inner)
    .join('\n');

const texts: Readonly<Record<LanguageCode, string>> = {
  ko: sample('ko'),
  en: sample('en'),
  zh: '该公司在2025年1月20日说，训练只用了2048块芯片，花费约558万美元，不到同行的十分之一，股价因此下跌一成七。市场仍在讨论这些数字是怎么算出来的。\n',
  ja: '同社は2025年1月20日、半導体2048枚で約558万ドルしかかからなかったと説明した。競合の10分の1に満たない額で、株価は17%下がった。数字の数え方には議論が残る。\n',
};

/** The middle of as many runs as fit the budget, after one to warm up. */
function median(run: () => unknown): number {
  run();
  const times: number[] = [];
  for (
    const end = performance.now() + BUDGET_MS;
    times.length < MOST_RUNS && (performance.now() < end || times.length < 3);
  ) {
    const started = performance.now();
    run();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

console.log('| language | size | figures | ours | ns a character | bare scan | ratio |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const lang of ['ko', 'en', 'zh', 'ja'] as const) {
  for (const size of SIZES) {
    const text = texts[lang].repeat(Math.ceil(size / texts[lang].length)).slice(0, size);
    const figures = findQuantities(text, { lang, published: '2025-01-28' }).length;
    const ours = median(() => findQuantities(text, { lang, published: '2025-01-28' }));
    const bare = median(() => text.match(/\d[\d,.]*/g));
    const cells = [
      lang,
      size,
      figures,
      `${ours.toFixed(2)} ms`,
      ((ours * 1e6) / size).toFixed(0),
      `${bare.toFixed(3)} ms`,
      (ours / bare).toFixed(0),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
