import type { Reference } from '../corpus/types.ts';
import { answerTopic, nameReferences } from '../lineage/answer-topic.ts';
import type { TopicAnswers } from '../lineage/types.ts';
import type { TopicPack } from '../topic/schema.ts';
import type { ParallaxDatabase } from './database.ts';
import { readTopicPacks } from './read-corpus.ts';
import { referencesOfRows } from './references-of.ts';
import type { ReferenceRow } from './row-schemas.ts';
import { readShelves, topicShelf } from './shelves.ts';
import type { Shelf, ShelfIndex, ShelfPage } from './types.ts';

/** As many references as are read at once. */
const PAGE = 200;

/** One topic of the corpus; null where no pack has it. Reads by the index, however large the corpus is. */
export function browseTopic(
  database: ParallaxDatabase,
  topic: string,
  topicPack: string | null,
  offset: number,
): Promise<TopicAnswers | null> {
  return reading(database, async () => {
    const packs = await readTopicPacks(database);
    for (const pack of packs.filter(({ id }) => topicPack === null || id === topicPack)) {
      const rows = database.references.where('[topicPack+topic]').equals([pack.id, topic]);
      const counted = await database.shelves.get(['topic', topicShelf(pack.id, topic)]);
      const page = await rows.offset(offset).limit(PAGE).toArray();
      const references = await referencesOfRows(database, page);
      const answers = answerTopic(pack, topic, references, counted?.count ?? 0);
      if (answers !== undefined) return answers;
    }
    return null;
  });
}

/** What there is to browse, as it was counted. */
export function indexShelves(database: ParallaxDatabase): Promise<ShelfIndex> {
  return reading(database, async () => {
    const packs = await readTopicPacks(database);
    const {
      topic = [],
      outlet = [],
      month = [],
    } = Object.groupBy(await readShelves(database), ({ by }) => by);
    const answered = new Map(topic.map(({ of, count }) => [of, count]));
    return {
      topics: packs.flatMap((pack) =>
        [...pack.topics, ...pack.categoryTopics].flatMap(({ id, name }) => {
          const count = answered.get(topicShelf(pack.id, id)) ?? 0;
          return count > 0 ? [{ pack: pack.id, topic: id, name, count }] : [];
        }),
      ),
      outlets: outlet
        .map(({ of, outlet: name = { ko: of, en: of }, count }) => ({ outlet: name, count }))
        .toSorted((a, b) => b.count - a.count || a.outlet.en.localeCompare(b.outlet.en)),
      months: month
        .map(({ of, count }) => ({ month: of === '' ? null : of, count }))
        .toSorted((a, b) => (b.month ?? '').localeCompare(a.month ?? '')),
    };
  });
}

/** What one outlet, or one month, brought; the work grows with that shelf alone. */
export function browseShelf(database: ParallaxDatabase, shelf: Shelf, offset: number): Promise<ShelfPage> {
  return reading(database, async () => {
    const { page, total } = await pageOf(database, await documentsOn(database, shelf), offset);
    const references = await referencesOfRows(database, page);
    const packs = await readTopicPacks(database);
    const answers = references.map((reference) => ({ reference, topicName: nameTopic(packs, reference) }));
    const names = Object.assign({}, ...packs.map((pack) => nameReferences(pack, references)));
    return { answers, names, total };
  });
}

/** In one transaction: a document that goes between two looks would be taken for damage. */
function reading<T>(database: ParallaxDatabase, read: () => Promise<T>): Promise<T> {
  const { documents, references, shelves, topicPacks } = database;
  return database.transaction('r', documents, references, shelves, topicPacks, read);
}

/** By outlet or month through an index; what has no date is in none, and is found by leaving out the others. */
async function documentsOn({ documents }: ParallaxDatabase, shelf: Shelf): Promise<string[]> {
  if (shelf.by === 'outlet') return documents.where('source.outlet.en').equals(shelf.outlet).primaryKeys();
  const dates = documents.where('source.published');
  // A year alone is a shelf of its own.
  if (shelf.month !== null && shelf.month.length < 7) return dates.equals(shelf.month).primaryKeys();
  if (shelf.month !== null) return dates.startsWith(shelf.month).primaryKeys();
  const dated = new Set(await documents.orderBy('source.published').primaryKeys());
  return (await documents.toCollection().primaryKeys()).filter((doc) => !dated.has(doc));
}

async function pageOf(
  { references }: ParallaxDatabase,
  docs: readonly string[],
  offset: number,
): Promise<{ page: ReferenceRow[]; total: number }> {
  const byDoc = references.where('doc');
  // Keys alone, one range for each document at once; only the page's own rows are read whole.
  const keys = (await Promise.all(docs.map((doc) => byDoc.equals(doc).primaryKeys()))).flat();
  const rows = await references.bulkGet(keys.slice(offset, offset + PAGE));
  return { page: rows.filter((row) => row !== undefined), total: keys.length };
}

function nameTopic(packs: readonly TopicPack[], { claim, source }: Reference) {
  const pack = packs.find(({ id }) => id === source.topicPack);
  const topic = [...(pack?.topics ?? []), ...(pack?.categoryTopics ?? [])].find(
    ({ id }) => id === claim.topic,
  );
  return topic?.name ?? { ko: claim.topic, en: claim.topic };
}
