import { z } from '../zod.ts';
import type { ParallaxDatabase } from './database.ts';
import { reviewSchema } from './row-schemas.ts';
import type { Review } from './types.ts';

/** The reader's decisions on one page; a damaged row is passed over, the others are shown. */
export async function getReviews(database: ParallaxDatabase, page: string): Promise<Review[]> {
  const rows: unknown[] = await database.reviews.where('page').equals(page).toArray();
  return rows.flatMap((row) => {
    const result = z.safeParse(reviewSchema, row);
    return result.success ? [result.data] : [];
  });
}

/** Puts these in the place of everything decided on the page, in one transaction. */
export async function replaceReviews(
  database: ParallaxDatabase,
  page: string,
  reviews: readonly Review[],
): Promise<void> {
  const kept = z.parse(z.array(reviewSchema), reviews).map((review) => ({ ...review, page }));
  await database.transaction('rw', database.reviews, async () => {
    await database.reviews.where('page').equals(page).delete();
    await database.reviews.bulkPut(kept);
  });
}

/** Keeps a decision; undoing is setting the former one, and an open note without remark leaves no row. */
export async function setReview(database: ParallaxDatabase, review: Review): Promise<Review> {
  const isBlank = review.state === 'open' && review.remark === '';
  if (isBlank) await database.reviews.delete([review.page, review.noteId]);
  else await database.reviews.put(review);
  return review;
}
