import type { Article } from '../../lib/article/types.ts';
import type { Examination } from '../../lib/note/types.ts';
import type { Store } from '../../lib/store/open-store.ts';
import { withoutStorage } from '../../lib/store/open-store.ts';
import { corporaOfSeeds, readCorpora } from '../../lib/store/read-corpus.ts';
import type { Seeds } from '../../lib/store/seeds.ts';

const NOT_TOPICAL: Examination = { topical: false, quantityCount: 0, notes: [] };

/** Examines an article by the first topic pack it is about. */
export async function examinePage(store: Store, seeds: Seeds, _article: Article): Promise<Examination> {
  await store.use(readCorpora).catch(withoutStorage(() => corporaOfSeeds(seeds)));
  return NOT_TOPICAL;
}
