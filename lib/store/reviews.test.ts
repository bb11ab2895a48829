import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ParallaxDatabase } from './database.ts';
import { getReviews, replaceReviews, setReview } from './reviews.ts';
import type { Review } from './types.ts';

const review: Review = {
  page: 'https://example.org/a',
  noteId: 'n1',
  state: 'noted',
  remark: '',
  changed: 1,
};

let database: ParallaxDatabase;
beforeEach(() => {
  database = new ParallaxDatabase(crypto.randomUUID());
});
afterEach(() => database.delete());

test('a decision comes back for its page only', async () => {
  await setReview(database, review);
  await setReview(database, { ...review, page: 'https://example.org/b' });
  expect(await getReviews(database, review.page)).toEqual([review]);
});

test('a later decision on the same note takes the place of the former', async () => {
  await setReview(database, review);
  await setReview(database, { ...review, state: 'dismissed', changed: 2 });
  expect(await getReviews(database, review.page)).toMatchObject([{ state: 'dismissed', changed: 2 }]);
});

test('undo sets the former state again', async () => {
  await setReview(database, review);
  await setReview(database, { ...review, state: 'dismissed' });
  await setReview(database, review);
  expect(await getReviews(database, review.page)).toEqual([review]);
});

test('undo back to open leaves no row', async () => {
  await setReview(database, review);
  await setReview(database, { ...review, state: 'open' });
  expect(await database.reviews.count()).toBe(0);
});

test('an open note with a remark is kept', async () => {
  const remarked: Review = { ...review, state: 'open', remark: 'ask the author' };
  await setReview(database, remarked);
  expect(await getReviews(database, review.page)).toEqual([remarked]);
});

test('a damaged row is passed over', async () => {
  await setReview(database, review);
  await database.reviews.put({ ...review, noteId: 'n2', state: 'maybe' } as never);
  expect(await getReviews(database, review.page)).toEqual([review]);
});

test('the decisions of a page are erased and brought back as a whole, those of others stay', async () => {
  const other = { ...review, page: 'https://example.org/b' };
  const second = { ...review, noteId: 'n2', remark: 'r' };
  for (const each of [review, second, other]) await setReview(database, each);
  await replaceReviews(database, review.page, []);
  expect(await getReviews(database, review.page)).toEqual([]);
  await replaceReviews(database, review.page, [review, second]);
  expect(await getReviews(database, review.page)).toEqual([review, second]);
  expect(await getReviews(database, other.page)).toEqual([other]);
});

test('a damaged decision erases nothing', async () => {
  await setReview(database, review);
  const damaged = { ...review, noteId: '' };
  await expect(replaceReviews(database, review.page, [damaged])).rejects.toThrow();
  expect(await getReviews(database, review.page)).toEqual([review]);
});
