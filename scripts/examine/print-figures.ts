import type { QuantityMention } from '../../lib/quantity/types.ts';

const HEAD = ['at', 'figure', 'kind', 'value', 'hedge', 'read by'];
/** East Asian letters take two columns of a terminal. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

const width = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);
const pad = (text: string, columns: number): string => text + ' '.repeat(columns - width(text));

function printValue({ date, min, max, unit }: QuantityMention, print: (value: number) => string): string {
  if (date !== undefined) return date;
  const [low, high] = [print(min ?? 0), print(max ?? 0)];
  return `${low === high ? low : `${low}–${high}`} ${unit}`.trimEnd();
}

function cellsOf(text: string, figure: QuantityMention, print: (value: number) => string): readonly string[] {
  const surface = text.slice(figure.start, figure.end).replace(/\s+/g, ' ');
  const value = printValue(figure, print);
  return [String(figure.start), surface, figure.kind, value, figure.approx, figure.rules.join(' › ')];
}

/** One line for each figure: its place, value and hedge, and which rules read it; in columns for a person, tab-separated for a program. */
export function printFigures(text: string, figures: readonly QuantityMention[], columns: boolean): string {
  if (!columns) return figures.map((figure) => `${cellsOf(text, figure, String).join('\t')}\n`).join('');
  const rows = [
    HEAD,
    ...figures.map((figure) => cellsOf(text, figure, (value) => value.toLocaleString('en'))),
  ];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => pad(cell, widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
