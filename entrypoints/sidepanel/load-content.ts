import { browser } from 'wxt/browser';
import type { PanelContent } from '../../components/comparison/Panel.tsx';
import type { TopicAnswers } from '../../lib/lineage/types.ts';
import { NoAnswer } from '../../lib/messages/errors.ts';
import { sendToBackground, sendToPage } from '../../lib/messages/protocol.ts';
import type { ToBackground } from '../../lib/messages/types.ts';
import type { ListedNote } from '../../lib/note/types.ts';
import type { Shelf } from '../../lib/store/types.ts';
import { toTab, type WatchedTab } from './watch-tab.ts';

/** Where the reader is in the panel. */
export type Place =
  | { readonly at: 'page' }
  | { readonly at: 'shelves' }
  | { readonly at: 'topic'; readonly topic: string; readonly topicPack: string }
  | { readonly at: 'shelf'; readonly shelf: Shelf };

/** What stands at a place; the page's figure is followed where there is one. */
export async function loadContent(
  place: Place,
  tab: WatchedTab,
  note: ListedNote | null,
): Promise<PanelContent> {
  switch (place.at) {
    case 'page':
      return note === null ? noFigure : followNote(tab, note);
    case 'shelves':
      return { show: 'shelves', index: await ask({ type: 'shelves' }) };
    case 'topic':
      return loadTopic(place.topic, place.topicPack);
    case 'shelf':
      return {
        show: 'shelf',
        shelf: place.shelf,
        page: await ask({ type: 'browse-shelf', shelf: place.shelf, offset: 0 }),
      };
  }
}

/** The same with the references that come next; content that is whole stays as it is. */
export async function loadMore(content: PanelContent): Promise<PanelContent> {
  if (content.show === 'topic') {
    const { answers } = content;
    const { topic, pack, references } = answers;
    const next = await ask({ type: 'browse-topic', topic, topicPack: pack, offset: references.length });
    if (next === null) return content;
    const joined = {
      ...next,
      names: { ...answers.names, ...next.names },
      references: [...references, ...next.references],
    };
    return { ...content, answers: joined };
  }
  if (content.show !== 'shelf') return content;
  const { shelf, page } = content;
  const next = await ask({ type: 'browse-shelf', shelf, offset: page.answers.length });
  return {
    ...content,
    page: {
      ...next,
      names: { ...page.names, ...next.names },
      answers: [...page.answers, ...next.answers],
    },
  };
}

const noFigure: PanelContent = { show: 'state', state: 'no-figure' };

/** A page that was left meanwhile is noticed by its tab. */
function unlessLeft(error: unknown): null {
  if (error instanceof NoAnswer) return null;
  throw error;
}

/** The page alone knows how its figure stands to each reference. */
async function followNote(
  { id, page }: WatchedTab,
  { id: noteId, claim }: ListedNote,
): Promise<PanelContent> {
  if (id === null || page === null) return noFigure;
  const [note, content] = await Promise.all([
    sendToPage(toTab(id), { type: 'note', noteId }).catch(unlessLeft),
    loadTopic(claim.topic, page.topicPack),
  ]);
  if (note === null) return noFigure;
  if (content.show !== 'topic') return content;
  return { ...content, page: { note, url: page.page, published: page.published } };
}

async function loadTopic(topic: string, topicPack: string | null): Promise<PanelContent> {
  const answers = await ask({ type: 'browse-topic', topic, topicPack, offset: 0 });
  if (answers === null) return { show: 'state', state: 'empty' };
  const besides = await Promise.all(
    answers.beside.map((each) =>
      ask({ type: 'browse-topic', topic: each, topicPack: answers.pack, offset: 0 }),
    ),
  );
  const beside = besides.filter((each): each is TopicAnswers => each !== null);
  return { show: 'topic', answers, beside, page: null };
}

function ask<M extends ToBackground>(message: M) {
  return sendToBackground(browser.runtime.sendMessage, message);
}
