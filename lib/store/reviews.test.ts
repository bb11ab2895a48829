import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ParallaxDatabase } from './database.ts';
import { getReviews, setReview } from './reviews.ts';
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
