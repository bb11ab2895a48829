import type { Pack } from '../pack/types.ts';
import type { ParallaxDatabase } from './database.ts';
import { ownDocuments } from './own-documents.ts';

const KEY = 'share-id';
const HOUR = 3_600_000;

/** The reader's own documents as a pack that others can import; it keeps its name, so that a later export is its next version. */
export async function packOfOwnDocuments(database: ParallaxDatabase, now: number): Promise<Pack> {
  const documents = await ownDocuments(database);
  return {
    id: `shared-references-${await shareId(database)}`,
    version: Math.floor(now / HOUR),
    name: { ko: '독자가 모은 자료', en: 'References of a reader' },
    topicPacks: [],
    // Names that begin with `own-` are each reader's own.
    documents: documents.map((it) => ({ ...it, doc: it.doc.replace(/^own-/, 'shared-') })),
  };
}

function shareId(database: ParallaxDatabase): Promise<string> {
  const { meta } = database;
  return database.transaction('rw', meta, async () => {
    const known = (await meta.get(KEY))?.value;
    if (typeof known === 'string') return known;
    const value = crypto.randomUUID().slice(0, 8);
    await meta.put({ key: KEY, value });
    return value;
  });
}
