import { expect, it } from 'vitest';
import { exportReview } from './export-review.ts';
import { sampleReview } from './fixture.ts';

it.each([
  ['markdown', 'parallax-news.example-2025-02-01.md', 'text/markdown'],
  ['csv', 'parallax-news.example-2025-02-01.csv', 'text/csv'],
  ['json', 'parallax-news.example-2025-02-01.json', 'application/json'],
  ['annotations', 'parallax-news.example-2025-02-01.jsonld', 'application/ld+json'],
] as const)('%s goes into %s', (format, name, type) => {
  expect(exportReview(sampleReview, format)).toMatchObject({ name, type });
});

it('names the file although the page has no host', () => {
  expect(exportReview({ ...sampleReview, page: 'nowhere' }, 'csv').name).toBe('parallax-page-2025-02-01.csv');
});

it('JSON holds every note with its review, and no offset of a text that is not there', () => {
  const { notes, page } = JSON.parse(exportReview(sampleReview, 'json').text);
  expect(page).toEqual({ url: 'https://www.news.example/a?b=1', title: '딥시크 *충격*' });
  expect(notes.map((each: { review: { state: string } }) => each.review.state)).toEqual(['noted', 'open']);
  expect(notes[0].references).toHaveLength(2);
  expect(JSON.stringify(notes)).not.toContain('"start"');
});
