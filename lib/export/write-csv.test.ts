import { describe, expect, it } from 'vitest';
import { sampleReview } from './fixture.ts';
import { writeCsv } from './write-csv.ts';

/** As RFC 4180 reads it. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  const text = csv.replace(/^\ufeff/, '');
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.some((each) => each !== ''));
}

const rows = parse(writeCsv(sampleReview));

it('has a heading and a row for each reference, or one for a note without', () => {
  expect(rows.map((row) => row.length)).toEqual([18, 18, 18, 18]);
  expect(rows.map((row) => row[11])).toEqual(['언론사', 'V3 보고서', `'-블로그, "하나"`, '']);
});

it('keeps numbers as numbers, and leaves an open end empty', () => {
  expect(rows[1]?.slice(3, 6)).toEqual(['5600000', '5600000', 'USD']);
  expect(rows[3]?.slice(3, 6)).toEqual(['1', '', 'USD']);
});

it('keeps line breaks and quotation marks of a remark in its cell', () => {
  expect(rows[1]?.[9]).toBe('수업에 쓸 것\n=1+1');
});

it('opens as Korean in spreadsheets', () => {
  expect(writeCsv(sampleReview).startsWith('\ufeff')).toBe(true);
});

describe('no cell is a formula', () => {
  it.each(['=1', '+1', '-1', '@a', '\t=1', ' =1', '＝1', '|calc'])('that begins as %j', (text) => {
    const parsed = parse(writeCsv({ ...sampleReview, title: text }));
    expect(parsed[1]?.[17]).toBe(`'${text}`);
  });

  it('while a plain minus sign of our own words stays', () => {
    expect(rows.flat().filter((each) => /^[=+\-@]/.test(each))).toEqual([]);
  });
});
