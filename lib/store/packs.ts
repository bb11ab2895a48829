import { PackError } from '../pack/pack-error.ts';
import { checkPack, type PackFile, readPackFile, type Taken } from '../pack/parse-pack.ts';
import { changeOf, type InstalledVersion, previewPack } from '../pack/preview-pack.ts';
import type { Pack, PackPreview, ParsedPack } from '../pack/types.ts';
import type { ParallaxDatabase } from './database.ts';
import { tellDocumentChanges } from './figures.ts';
import { parseRows } from './parse-rows.ts';
import { readDocuments } from './read-documents.ts';
import { installedPackSchema, topicPackRowSchema } from './row-schemas.ts';
import { documentRow, referenceRows } from './rows-of-document.ts';
import { changeShelves, recountShelves } from './shelves.ts';
import type { InstalledPack, PackStep, Subscription } from './types.ts';

/** Steps of a pack's change log that are kept. */
const MAX_LOG = 20;

export async function installedPacks(database: ParallaxDatabase): Promise<InstalledPack[]> {
  return parseRows(installedPackSchema, await database.packs.toArray());
}

/** What an import of this file would do; throws a PackError where it would do nothing. */
export async function previewImport(database: ParallaxDatabase, text: string): Promise<PackPreview> {
  const file = await readPackFile(text);
  const { packs, documents, references, topicPacks } = database;
  return database.transaction('r', packs, documents, references, topicPacks, async () => {
    const here = await versionHere(database, file.id);
    if (here !== null && here.version > file.version) throw new PackError('not-newer');
    return previewPack(checkPack(file, await takenBesides(database, file.id)), here);
  });
}

/** Imports a pack's file in one transaction; an older or damaged one throws and changes nothing. */
export async function importPack(
  database: ParallaxDatabase,
  text: string,
  subscription: Subscription | null,
  now: number,
): Promise<InstalledPack> {
  // The checksum is taken before the transaction: IndexedDB ends one that waits for anything else.
  return putPack(database, await readPackFile(text), subscription, now);
}

/** The same with a file that was read, also within a transaction over all tables. */
export async function putPack(
  database: ParallaxDatabase,
  file: PackFile,
  subscription: Subscription | null,
  now: number,
): Promise<InstalledPack> {
  return database.transaction('rw', database.tables, async () => {
    const { packs } = database;
    const former = await packs.get(file.id);
    if (former !== undefined && former.version > file.version) throw new PackError('not-newer');
    const parsed = checkPack(file, await takenBesides(database, file.id));
    const here = await versionHere(database, file.id);
    await clearPack(database, file.id);
    await addRows(database, parsed.pack);
    await changeShelves(database, here?.documents ?? [], parsed.pack.documents);
    const change = changeOf(parsed.pack.documents, here?.documents ?? []);
    await tellDocumentChanges(database, here?.documents ?? [], parsed.pack.documents, now);
    const row = rowOf(parsed, subscription ?? former?.subscription ?? null, now, {
      ...change,
      version: file.version,
      time: now,
    });
    const kept = { ...row, log: [...row.log, ...(former?.log ?? [])].slice(0, MAX_LOG) };
    await packs.put(kept);
    return kept;
  });
}

/** A whole pack again, as it would be exported; undefined when it is not here. */
export async function readPack(database: ParallaxDatabase, id: string): Promise<Pack | undefined> {
  const { packs, documents, references, topicPacks } = database;
  return database.transaction('r', packs, documents, references, topicPacks, async () => {
    const row = await packs.get(id);
    if (row === undefined) return undefined;
    const brought = parseRows(topicPackRowSchema, await topicPacks.where('from').equals(id).toArray());
    return {
      id,
      version: row.version,
      name: row.name,
      topicPacks: brought.map(({ pack }) => pack),
      documents: (await versionHere(database, id))?.documents ?? [],
    };
  });
}

/** Takes a pack out with everything that it brought. */
export async function removePack(database: ParallaxDatabase, id: string): Promise<void> {
  const { packs, documents, references, shelves, topicPacks } = database;
  await database.transaction('rw', packs, documents, references, shelves, topicPacks, async () => {
    await clearPack(database, id);
    await packs.delete(id);
    await recountShelves(database);
  });
}

async function versionHere(database: ParallaxDatabase, id: string): Promise<InstalledVersion | null> {
  const row = await database.packs.get(id);
  if (row === undefined) return null;
  const rows = await database.documents.where('pack').equals(id).toArray();
  return { version: row.version, documents: await readDocuments(database, rows) };
}

/** What belongs to the seeds, to the reader or to another pack. */
async function takenBesides(database: ParallaxDatabase, id: string): Promise<Taken> {
  const documents = await database.documents.where('pack').notEqual(id).primaryKeys();
  const others = await database.documents.where('origin').anyOf('seed', 'own').primaryKeys();
  const topicPacks = await database.topicPacks.filter((row) => row.from !== id).primaryKeys();
  return { documents: new Set([...documents, ...others]), topicPacks: new Set(topicPacks) };
}

async function clearPack({ documents, references, topicPacks }: ParallaxDatabase, id: string): Promise<void> {
  const former = await documents.where('pack').equals(id).primaryKeys();
  await references.where('doc').anyOf(former).delete();
  await documents.bulkDelete(former);
  await topicPacks.where('from').equals(id).delete();
}

async function addRows({ documents, references, topicPacks }: ParallaxDatabase, pack: Pack): Promise<void> {
  await documents.bulkAdd(pack.documents.map((it) => documentRow(it, { origin: 'pack', pack: pack.id })));
  await references.bulkAdd(pack.documents.flatMap(referenceRows));
  await topicPacks.bulkAdd(pack.topicPacks.map((it) => ({ id: it.id, pack: it, from: pack.id })));
}

function rowOf(
  { pack, checksum }: ParsedPack,
  subscription: Subscription | null,
  now: number,
  step: PackStep,
): InstalledPack {
  return {
    id: pack.id,
    name: pack.name,
    version: pack.version,
    checksum,
    installed: now,
    documents: pack.documents.length,
    references: pack.documents.reduce((sum, { claims }) => sum + claims.length, 0),
    log: [step],
    subscription,
  };
}
