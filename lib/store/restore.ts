import { readPackFile } from '../pack/parse-pack.ts';
import { readBackup } from './backup.ts';
import type { ParallaxDatabase } from './database.ts';
import { keepDocument } from './own-documents.ts';
import { putPack } from './packs.ts';
import { changeSettings, getSettings } from './settings.ts';
import { subscriptionTo } from './subscriptions.ts';
import type { BackupPreview, Review } from './types.ts';

/** What this backup would bring; throws a PackError where it would bring nothing. */
export async function previewRestore(database: ParallaxDatabase, text: string): Promise<BackupPreview> {
  const { made, settings, reviews, documents, packs, refused } = await readBackup(text);
  const now: Readonly<Record<string, unknown>> = { ...(await getSettings(database)) };
  const changed = Object.entries(settings).filter(
    ([key, value]) => JSON.stringify(now[key]) !== JSON.stringify(value),
  );
  return {
    made,
    settings: changed.length,
    reviews: reviews.length,
    documents: documents.length,
    packs: packs.length,
    refused,
  };
}

/** Brings a backup back, all or nothing; what it does not name stays, and of two decisions the later one. */
export async function restoreBackup(database: ParallaxDatabase, text: string, now: number): Promise<void> {
  const { settings, reviews, documents, packs } = await readBackup(text);
  const imports = await Promise.all(
    packs.map(async ({ file, address }) => ({
      pack: await readPackFile(file),
      subscription: address === null ? null : subscriptionTo(address, now),
    })),
  );
  await database.transaction('rw', database.tables, async () => {
    await changeSettings(database, settings);
    await database.reviews.bulkPut(await later(database, reviews));
    for (const document of documents) await keepDocument(database, document, now);
    for (const { pack, subscription } of imports) {
      const here = await database.packs.get(pack.id);
      if ((here?.version ?? 0) <= pack.version) await putPack(database, pack, subscription, now);
    }
  });
}

/** Those of the backup that are not older than what is here. */
async function later({ reviews }: ParallaxDatabase, restored: readonly Review[]): Promise<Review[]> {
  const here = await reviews.bulkGet(restored.map(({ page, noteId }): [string, string] => [page, noteId]));
  return restored.filter((review, index) => (here[index]?.changed ?? 0) <= review.changed);
}
