import { expect, it } from 'vitest';
import written from '../../seeds/measured.json' with { type: 'json' };
import { labelledPages, measuredRows } from './rows.ts';

const rows = measuredRows(labelledPages());

it('what is shown to readers is what the pages give (`npm run measure` writes it)', () => {
  expect(rows).toEqual(written);
});

it('nearly all that is read as a figure is marked so', () => {
  const figures = rows.filter(({ topic }) => topic.en === 'All figures');
  expect(figures.map(({ language }) => language)).toEqual(['ko', 'en', 'zh', 'ja']);
  for (const { language, precision, recall } of figures) {
    expect(precision, language).toBeGreaterThan(0.92);
    expect(recall, language).toBeGreaterThan(0.75);
  }
});
