import { type Browser, browser } from 'wxt/browser';
import { outletOf } from '../../lib/article/outlet-of.ts';
import type { Article } from '../../lib/article/types.ts';
import { NotForPages } from '../../lib/messages/errors.ts';
import type { AnswersOfBackground, ToBackground } from '../../lib/messages/types.ts';
import type { Examination } from '../../lib/note/types.ts';
import { browseShelf, browseTopic, indexShelves } from '../../lib/store/browse-corpus.ts';
import { DEFAULT_SETTINGS } from '../../lib/store/default-settings.ts';
import { recordFigures } from '../../lib/store/figures.ts';
import { figuresOf } from '../../lib/store/figures-of.ts';
import type { Store } from '../../lib/store/open-store.ts';
import { withoutStorage } from '../../lib/store/open-store.ts';
import { getReviews, replaceReviews, setReview } from '../../lib/store/reviews.ts';
import type { Seeds } from '../../lib/store/seeds.ts';
import { changeSettings, getSettings } from '../../lib/store/settings.ts';
import type { Review, Settings, SettingsChange } from '../../lib/store/types.ts';
import outlets from '../../seeds/outlets.json' with { type: 'json' };
import { answerLibrary } from './answer-library.ts';
import { examinePage } from './examine-page.ts';
import { injectCard, injectReader } from './inject.ts';
import { openComparison } from './open-comparison.ts';
import { registerSites } from './register-sites.ts';
import { tellPages } from './tell-pages.ts';

/** Answers one message; without storage pages are still read, only what would be kept fails. */
export function answer(
  store: Store,
  seeds: Seeds,
  message: ToBackground,
  sender: Browser.runtime.MessageSender,
): Promise<AnswersOfBackground[ToBackground['type']]> {
  switch (message.type) {
    case 'read-page':
      return settingsOf(store).then((settings) => injectReader(sender, settings));
    case 'outlet':
      return Promise.resolve(outletOf(message.address, outlets) ?? null);
    case 'load-card':
      return injectCard(sender);
    case 'examine':
      return examineAndRemember(store, seeds, message.article);
    case 'review': {
      const { type: _, ...decision } = message;
      return keepReview(store, { ...decision, changed: Date.now() });
    }
    case 'reviews':
      return store.use((database) => getReviews(database, message.page)).catch(withoutStorage(() => []));
    case 'set-reviews':
      return replacePageReviews(store, message.page, message.reviews);
    case 'settings':
      return settingsOf(store);
    case 'set-settings':
      return keepSettings(store, message.settings);
    case 'reload-corpus':
      return store.reload().then(() => null);
    case 'browse-topic':
      return store.use((database) => browseTopic(database, message.topic, message.topicPack, message.offset));
    case 'shelves':
      return store.use(indexShelves);
    case 'browse-shelf':
      return store.use((database) => browseShelf(database, message.shelf, message.offset));
    case 'selected':
      return Promise.resolve(null);
    case 'open-comparison':
      return openComparison(sender);
    default:
      // Our script in a page shares a process with it: from there nothing is imported, fetched or erased.
      if (!isOurPage(sender)) return Promise.reject(new NotForPages(message.type));
      return answerLibrary(store, seeds, message);
  }
}

/** The browser itself says the origin; an address would come from the page. */
function isOurPage({ origin }: Browser.runtime.MessageSender): boolean {
  return browser.runtime.getURL('/options.html').startsWith(`${origin}/`);
}

async function examineAndRemember(store: Store, seeds: Seeds, article: Article): Promise<Examination> {
  const examination = await examinePage(store, seeds, article);
  const { tracksChanges } = await settingsOf(store);
  const read = tracksChanges ? figuresOf(article, examination, Date.now()) : [];
  if (read.length > 0) {
    const remembered = store.use((database) => recordFigures(database, read));
    // The notes are worth more than the memory of them.
    await remembered.catch(withoutStorage(() => undefined));
  }
  return examination;
}

function settingsOf(store: Store): Promise<Settings> {
  return store.use(getSettings).catch(withoutStorage(() => DEFAULT_SETTINGS));
}

async function keepReview(store: Store, review: Review): Promise<Review> {
  const kept = await store.use((database) => setReview(database, review));
  tellPages({ type: 'reviews-changed' });
  return kept;
}

async function replacePageReviews(store: Store, page: string, reviews: readonly Review[]): Promise<null> {
  await store.use((database) => replaceReviews(database, page, reviews));
  tellPages({ type: 'reviews-changed' });
  return null;
}

async function keepSettings(store: Store, change: SettingsChange): Promise<Settings> {
  const kept = await store.use((database) => changeSettings(database, change));
  tellPages({ type: 'settings-changed' });
  if (change.sites !== undefined) await registerSites(store);
  return kept;
}
