import type { Article } from '../../lib/article/types.ts';
import { examine } from '../../lib/examine.ts';
import type { Examination } from '../../lib/note/types.ts';
import { type Store, withoutStorage } from '../../lib/store/open-store.ts';
import { corporaOfSeeds, readCorpora } from '../../lib/store/read-corpus.ts';
import type { Seeds } from '../../lib/store/seeds.ts';

const NOTHING_READ: Examination = { topical: false, quantityCount: 0, notes: [] };

/** Examines an article by the first topic pack it is about; without storage, against the seeds. */
export async function examinePage(store: Store, seeds: Seeds, article: Article): Promise<Examination> {
  const corpora = await store.use(readCorpora).catch(withoutStorage(() => corporaOfSeeds(seeds)));
  let last = NOTHING_READ;
  for (const corpus of corpora) {
    last = examine({ article, ...corpus });
    if (last.topical) break;
  }
  return last;
}
