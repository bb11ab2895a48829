import { browser } from 'wxt/browser';
import type { Claim } from '../../lib/claim/types.ts';
import { ownDocumentId } from '../../lib/corpus/own-document.ts';
import type { ReferenceClaim, ReferenceDocument } from '../../lib/corpus/types.ts';
import { askPageState } from '../../lib/messages/ask-page-state.ts';
import { NoAnswer } from '../../lib/messages/errors.ts';
import { sendToPage } from '../../lib/messages/protocol.ts';
import type { PageSource } from '../../lib/messages/types.ts';
import { ask } from './ask.ts';

/** A page as it would become a reference, its answers in reading order, and whether it takes the place of one. */
export interface ReadTab {
  readonly document: ReferenceDocument;
  readonly replaces: boolean;
}

/** Asks the tab what was read there; null when nobody answers or nothing answers a question. */
export async function readTab(tabId: number): Promise<ReadTab | null> {
  const send = (message: unknown) => browser.tabs.sendMessage(tabId, message);
  try {
    const [state, source, notes] = await Promise.all([
      askPageState(send),
      sendToPage(send, { type: 'page-source' }),
      sendToPage(send, { type: 'notes' }),
    ]);
    if (state.status !== 'read') return null;
    return await documentOf(
      source,
      state.topicPack,
      notes.map(({ note }) => note.claim),
    );
  } catch (error) {
    if (error instanceof NoAnswer) return null;
    throw error;
  }
}

async function documentOf(source: PageSource, topicPack: string, claims: readonly Claim[]): Promise<ReadTab> {
  const url = source.url !== null && URL.parse(source.url)?.protocol === 'https:' ? source.url : null;
  const own = await ask({ type: 'own-documents' });
  const former = url === null ? undefined : own.find((it) => it.url === url);
  const outlet = (source.outlet ?? (url === null ? '' : (URL.parse(url)?.hostname ?? ''))).slice(0, 120);
  return {
    replaces: former !== undefined,
    document: {
      doc: former?.doc ?? ownDocumentId(crypto.randomUUID()),
      kind: 'article',
      topicPack,
      outlet: { ko: outlet, en: outlet },
      title: source.title.trim().slice(0, 300) || null,
      published: source.published?.slice(0, 10) ?? null,
      lang: source.lang,
      url,
      claims: claims.map(referenceOf),
    },
  };
}

/** A claim without its place in the text. */
function referenceOf({ topic, subject, basis, value, approx, by, stance, quote }: Claim): ReferenceClaim {
  return {
    topic,
    subject: subject === '' ? 'the model' : subject.slice(0, 120),
    ...(Object.keys(basis).length > 0 && { basis }),
    value,
    approx,
    by,
    stance,
    quote: 'category' in value ? null : quote.slice(0, 120),
  };
}
