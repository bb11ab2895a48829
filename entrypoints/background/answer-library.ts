import type { LibraryAnswers, LibraryAsk } from '../../lib/messages/library-types.ts';
import { writePack } from '../../lib/pack/write-pack.ts';
import { writeBackup } from '../../lib/store/backup.ts';
import type { ParallaxDatabase } from '../../lib/store/database.ts';
import { eraseEverything } from '../../lib/store/erase.ts';
import { figureChanges, forgetFigures } from '../../lib/store/figures.ts';
import type { Store } from '../../lib/store/open-store.ts';
import { keepDocument, ownDocuments, removeDocument } from '../../lib/store/own-documents.ts';
import { importPack, previewImport, readPack, removePack } from '../../lib/store/packs.ts';
import { readLibrary, topicChoices } from '../../lib/store/read-library.ts';
import { previewRestore, restoreBackup } from '../../lib/store/restore.ts';
import type { Seeds } from '../../lib/store/seeds.ts';
import { packOfOwnDocuments } from '../../lib/store/share-documents.ts';
import { answered, endSubscription, subscriptionTo } from '../../lib/store/subscriptions.ts';
import { checkPacks } from './check-packs.ts';
import { fetchPack } from './fetch-pack.ts';
import { announceSettings } from './register-sites.ts';
import { announceCorpus } from './tell-gates.ts';

type Answers = { readonly [T in LibraryAsk['type']]: Answer<T> };
type Answer<T extends LibraryAsk['type']> = (
  database: ParallaxDatabase,
  message: Extract<LibraryAsk, { type: T }>,
  seeds: Seeds,
) => Promise<LibraryAnswers[T]>;
type OnDatabase = Omit<Answers, 'fetch-pack' | 'check-packs'>;

const nothing = () => null;

const answers: OnDatabase = {
  library: (database, _, seeds) => readLibrary(database, seeds),
  'own-documents': ownDocuments,
  'topic-choices': topicChoices,
  'keep-document': (database, { document }) => keepDocument(database, document, Date.now()),
  'remove-document': (database, { doc }) => removeDocument(database, doc),
  'preview-pack': (database, { text }) => previewImport(database, text),
  'import-pack': (database, { text, address }) => {
    const now = Date.now();
    return importPack(
      database,
      text,
      address === null ? null : answered(subscriptionTo(address, now), now),
      now,
    );
  },
  'remove-pack': (database, { id }) => removePack(database, id).then(nothing),
  'export-pack': async (database, { id }) => {
    const pack = id === null ? await packOfOwnDocuments(database, Date.now()) : await readPack(database, id);
    return pack === undefined ? '' : writePack(pack);
  },
  unsubscribe: (database, { id }) => endSubscription(database, id).then(nothing),
  'write-backup': (database) => writeBackup(database, Date.now()),
  'preview-backup': (database, { text }) => previewRestore(database, text),
  'restore-backup': (database, { text }) => restoreBackup(database, text, Date.now()).then(nothing),
  'erase-everything': (database, _, seeds) => eraseEverything(database, seeds).then(nothing),
  'figure-changes': figureChanges,
  'forget-figures': (database) => forgetFigures(database).then(nothing),
};

/** After these, open pages are examined again. */
const CHANGES_CORPUS: ReadonlySet<LibraryAsk['type']> = new Set([
  'keep-document',
  'remove-document',
  'import-pack',
  'remove-pack',
  'restore-backup',
  'erase-everything',
]);

/** After these, settings stand otherwise, the sites asked for among them. */
const CHANGES_SETTINGS: ReadonlySet<LibraryAsk['type']> = new Set(['restore-backup', 'erase-everything']);

/** Answers what the options page asks of the reader's own data. */
export async function answerLibrary(
  store: Store,
  seeds: Seeds,
  message: LibraryAsk,
): Promise<LibraryAnswers[LibraryAsk['type']]> {
  if (message.type === 'fetch-pack') return fetchPack(message.address);
  if (message.type === 'check-packs') {
    await checkPacks(store);
    return (await store.use((database) => readLibrary(database, seeds))).packs;
  }
  const answer = answers[message.type] as Answer<typeof message.type>;
  const answered = await store.use((database) => answer(database, message, seeds));
  if (CHANGES_SETTINGS.has(message.type)) await announceSettings(store);
  if (CHANGES_CORPUS.has(message.type)) await announceCorpus(store);
  return answered;
}
