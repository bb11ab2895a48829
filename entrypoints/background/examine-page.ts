import type { Article } from '../../lib/article/types.ts';
import type { Reference } from '../../lib/corpus/types.ts';
import { compareReading, readClaims } from '../../lib/examine.ts';
import type { Examination } from '../../lib/note/types.ts';
import { type Store, withoutStorage } from '../../lib/store/open-store.ts';
import { corporaOfSeeds, readTopicPacks } from '../../lib/store/read-corpus.ts';
import { referencesOf } from '../../lib/store/references-of.ts';
import type { Seeds } from '../../lib/store/seeds.ts';
import type { TopicPack } from '../../lib/topic/schema.ts';

const NOTHING_READ: Examination = { topical: false, quantityCount: 0, notes: [] };

/** Examines an article by the first topic pack it is about; without storage, against the seeds. */
export async function examinePage(store: Store, seeds: Seeds, article: Article): Promise<Examination> {
  const packs = await store.use(readTopicPacks).catch(withoutStorage(() => [...seeds.topicPacks]));
  let last = NOTHING_READ;
  for (const topicPack of packs) {
    const reading = readClaims(article, topicPack);
    last = { ...NOTHING_READ, quantityCount: reading.quantities.length };
    if (!reading.topical) continue;
    const topics = reading.claims.map((claim) => claim.topic);
    const references = await answersOf(store, seeds, topicPack, topics);
    const { quantityCount, notes } = compareReading(reading, { article, topicPack, references });
    return { topical: true, quantityCount, notes };
  }
  return last;
}

/** Only the references that answer the page's questions are read, however many others there are. */
function answersOf(
  store: Store,
  seeds: Seeds,
  { id }: TopicPack,
  topics: readonly string[],
): Promise<readonly Reference[]> {
  return store
    .use((database) => referencesOf(database, id, topics))
    .catch(
      withoutStorage(
        () => corporaOfSeeds(seeds).find(({ topicPack }) => topicPack.id === id)?.references ?? [],
      ),
    );
}
