/** `npm run bench -- figures`: the figure recogniser beside others and a bare scan, and from 1 KB to 10 MB; written to docs/benchmarks/figures.md. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { LanguageCode } from '../lib/language/types.ts';
import { measure } from './bench-figures/measure.ts';
import { samples, seedArticles } from './bench-figures/texts.ts';
import { bareScan, ours, type Tool, toolsFor } from './bench-figures/tools.ts';

const LANGUAGES: readonly LanguageCode[] = ['ko', 'en', 'zh', 'ja'];
const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7];
const OUT = new URL('../docs/benchmarks/figures.md', import.meta.url);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const milliseconds = (value: number): string => `${value.toPrecision(3)} ms`;
const times = (value: number): string =>
  value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en');

/** One row for each tool over the same texts. */
function compare(name: string, texts: readonly string[], tools: readonly Tool[]): readonly string[][] {
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  let bare = 0;
  return tools.map(({ name: tool, find }) => {
    console.error(`${name}: ${tool}`);
    const found = texts.reduce((sum, text) => sum + find(text), 0);
    const took = measure(() => texts.map(find));
    bare ||= took;
    return [name, tool, String(letters), String(found), milliseconds(took), times(took / bare)];
  });
}

function grow(lang: LanguageCode): readonly string[][] {
  return SIZES.map((size) => {
    console.error(`${lang}: ${size} letters`);
    const text = samples[lang].repeat(Math.ceil(size / samples[lang].length)).slice(0, size);
    const took = measure(() => ours(lang).find(text));
    const bare = measure(() => bareScan.find(text));
    const cells = [size.toLocaleString('en'), String(ours(lang).find(text)), milliseconds(took)];
    return [lang, ...cells, ((took * 1e6) / size).toFixed(0), times(took / bare)];
  });
}

const beside = [
  ...(seedArticles.length > 0 ? compare('the seed articles (ko)', seedArticles, [bareScan, ours('ko')]) : []),
  ...LANGUAGES.flatMap((lang) => compare(`sample, ${lang}`, [samples[lang]], toolsFor(lang))),
];
const growth = LANGUAGES.flatMap(grow);

const page = `# Benchmark: figures

Made by \`npm run bench -- figures\` on ${new Date().toISOString().slice(0, 10)}: node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()}). Each time is the quickest of up to a hundred short blocks of runs on warm code; compare ratios within a table, not milliseconds between machines. "Bare scan" is \`text.match(/\\d[\\d,.]*/g)\` over the same text: it knows no unit, no word and no date.

## Beside others

The samples are news pages in our own words (\`scripts/sample/\`). Each tool finds what it calls figures, so the counts are no score; [docs/figures.md](../figures.md) holds those. The others are no dependencies of the project: the command installs them into \`scripts/tools\`.

${table(['text', 'tool', 'letters', 'found', 'time', 'times the bare scan'], beside)}

Recognizers-Text has no Korean in its JavaScript edition, chrono has none, compromise reads English only.

## From 1 KB to 10 MB

The samples repeated to the size. Texts over 64 KB are read in blocks of lines, so time grows with the text; what the nanoseconds a letter still gain on the way to 10 MB is the collector clearing away what was found.

The scan skips what is no digit at less than a nanosecond a letter; looking up every letter, as words and spelled numbers ask for, costs about two and a half. The ratio is the higher the fewer digits a text has (English), and the more figures stand in it (the Chinese sample has one in eighteen letters).

${table(['language', 'letters', 'figures', 'time', 'ns a letter', 'times the bare scan'], growth)}
`;
writeFileSync(OUT, page);
console.log(page);
