import type { Reference } from '../corpus/types.ts';
import { answerTopic, nameReferences } from '../lineage/answer-topic.ts';
import type { TopicAnswers } from '../lineage/types.ts';
import type { TopicPack } from '../topic/schema.ts';
import type { ParallaxDatabase } from './database.ts';
import { parseRows } from './parse-rows.ts';
import { readTopicPacks } from './read-corpus.ts';
import { referencesOfRows } from './references-of.ts';
import { documentRowSchema } from './row-schemas.ts';
import type { Shelf, ShelfIndex, ShelfPage } from './types.ts';

/** As many references as are read at once. */
const PAGE = 200;

/** One topic of the corpus; null where no pack has it. Reads by the index, however large the corpus is. */
export async function browseTopic(
  database: ParallaxDatabase,
  topic: string,
  topicPack: string | null,
  offset: number,
): Promise<TopicAnswers | null> {
  const packs = await readTopicPacks(database);
  for (const pack of packs.filter(({ id }) => topicPack === null || id === topicPack)) {
    const rows = rowsOf(database, pack, topic);
    const [total, page] = await Promise.all([
      rows.count(),
      rows.clone().offset(offset).limit(PAGE).toArray(),
    ]);
    const answers = answerTopic(pack, topic, await referencesOfRows(database, page), total);
    if (answers !== undefined) return answers;
  }
  return null;
}

/** What there is to browse; every document is looked at once. */
export async function indexShelves(database: ParallaxDatabase): Promise<ShelfIndex> {
  const packs = await readTopicPacks(database);
  const sources = parseRows(documentRowSchema, await database.documents.toArray()).map(
    ({ source }) => source,
  );
  const outlets = Map.groupBy(sources, ({ outlet }) => outlet.en);
  const months = Map.groupBy(sources, ({ published }) => published?.slice(0, 7) ?? null);
  return {
    topics: (await Promise.all(packs.map((pack) => countTopics(database, pack)))).flat(),
    outlets: [...outlets.values()]
      .flatMap((all) => (all[0] === undefined ? [] : [{ outlet: all[0].outlet, count: all.length }]))
      .toSorted((a, b) => b.count - a.count || a.outlet.en.localeCompare(b.outlet.en)),
    months: [...months]
      .map(([month, all]) => ({ month, count: all.length }))
      .toSorted((a, b) => (b.month ?? '').localeCompare(a.month ?? '')),
  };
}

/** What one outlet, or one month, brought. */
export async function browseShelf(
  database: ParallaxDatabase,
  shelf: Shelf,
  offset: number,
): Promise<ShelfPage> {
  const documents = parseRows(documentRowSchema, await database.documents.toArray());
  const docs = documents.filter(({ source }) => isOn(shelf, source)).map(({ doc }) => doc);
  const rows = database.references.where('doc').anyOf(docs);
  const [total, page] = await Promise.all([rows.count(), rows.clone().offset(offset).limit(PAGE).toArray()]);
  const references = await referencesOfRows(database, page);
  const packs = await readTopicPacks(database);
  const answers = references.map((reference) => ({ reference, topicName: nameTopic(packs, reference) }));
  const names = Object.assign({}, ...packs.map((pack) => nameReferences(pack, references)));
  return { answers, names, total };
}

function rowsOf(database: ParallaxDatabase, { id }: TopicPack, topic: string) {
  return database.references.where('[topicPack+topic]').equals([id, topic]);
}

async function countTopics(database: ParallaxDatabase, pack: TopicPack): Promise<ShelfIndex['topics']> {
  const topics = [...pack.topics, ...pack.categoryTopics];
  const counted = await Promise.all(
    topics.map(async ({ id, name }) => ({
      pack: pack.id,
      topic: id,
      name,
      count: await rowsOf(database, pack, id).count(),
    })),
  );
  return counted.filter(({ count }) => count > 0);
}

function isOn(shelf: Shelf, { outlet, published }: Reference['source']): boolean {
  if (shelf.by === 'outlet') return outlet.en === shelf.outlet;
  return (published?.slice(0, 7) ?? null) === shelf.month;
}

function nameTopic(packs: readonly TopicPack[], { claim, source }: Reference) {
  const pack = packs.find(({ id }) => id === source.topicPack);
  const topic = [...(pack?.topics ?? []), ...(pack?.categoryTopics ?? [])].find(
    ({ id }) => id === claim.topic,
  );
  return topic?.name ?? { ko: claim.topic, en: claim.topic };
}
