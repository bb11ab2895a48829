import { expect, it } from 'vitest';
import { shippedPack } from '../claims-of.ts';
import { ALL_FIGURES, measure } from './measure.ts';
import { readLabelled } from './read-labelled.ts';

const source = `# lang=en date=2025-01-28 title=DeepSeek rattles markets
DeepSeek trained V3 for ⟦$5.6 million|training-cost|V3⟧ on ⟦H800|training-chip|V3|H800⟧ chips.
The weather cost ⟦$3 million|-|-⟧.
`;

it('gives the text without its marks, and the marks with their places', () => {
  const [page] = readLabelled(source);
  expect(page?.text).toBe(
    'DeepSeek rattles markets\nDeepSeek trained V3 for $5.6 million on H800 chips.\nThe weather cost $3 million.',
  );
  expect(
    page?.labels.map(({ start, end, topic, inWords }) => [page.text.slice(start, end), topic, inWords]),
  ).toEqual([
    ['$5.6 million', 'training-cost', false],
    ['H800', 'training-chip', true],
  ]);
  expect(page?.open.map(({ start, end }) => page.text.slice(start, end))).toEqual(['$3 million']);
});

it('names a head that cannot be read', () => {
  expect(() => readLabelled('# lang=fr date=2025 title=x\ny')).toThrow(/lang=fr/);
});

it('counts what was found, made up and missed', () => {
  const pages = readLabelled(`${source}
# lang=en date=2025-01-28 title=DeepSeek again
DeepSeek trained R1 for $3 million. It is ⟦blue|training-cost|R1⟧.
`);
  const all = measure(pages, shippedPack).find((tally) => tally.topic === ALL_FIGURES);
  expect(all).toMatchObject({ found: 1, extra: 1, missed: 1, named: 1, subjects: 1 });
  expect(all?.pages.size).toBe(2);
});
