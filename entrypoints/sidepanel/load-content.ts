import { browser } from 'wxt/browser';
import type { PanelContent } from '../../components/comparison/Panel.tsx';
import type { TopicAnswers } from '../../lib/lineage/types.ts';
import { sendToBackground } from '../../lib/messages/protocol.ts';
import type { ToBackground } from '../../lib/messages/types.ts';
import type { Note } from '../../lib/note/types.ts';
import type { Shelf } from '../../lib/store/types.ts';
import type { ReadState } from './watch-tab.ts';

/** Where the reader is in the panel. */
export type Place =
  | { readonly at: 'page' }
  | { readonly at: 'shelves' }
  | { readonly at: 'topic'; readonly topic: string; readonly topicPack: string }
  | { readonly at: 'shelf'; readonly shelf: Shelf };

/** What stands at a place; the page's figure is followed where there is one. */
export async function loadContent(
  place: Place,
  page: ReadState | null,
  note: Note | null,
): Promise<PanelContent> {
  switch (place.at) {
    case 'page':
      return page === null || note === null ? { show: 'state', state: 'no-figure' } : followNote(page, note);
    case 'shelves':
      return { show: 'shelves', index: await ask({ type: 'shelves' }) };
    case 'topic':
      return loadTopic(place.topic, place.topicPack, null);
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

function followNote({ page, published, examination }: ReadState, note: Note): Promise<PanelContent> {
  return loadTopic(note.claim.topic, examination.topicPack, { note, url: page, published });
}

async function loadTopic(
  topic: string,
  topicPack: string | null,
  page: Extract<PanelContent, { show: 'topic' }>['page'],
): Promise<PanelContent> {
  const answers = await ask({ type: 'browse-topic', topic, topicPack, offset: 0 });
  if (answers === null) return { show: 'state', state: 'empty' };
  const besides = await Promise.all(
    answers.beside.map((each) =>
      ask({ type: 'browse-topic', topic: each, topicPack: answers.pack, offset: 0 }),
    ),
  );
  const beside = besides.filter((each): each is TopicAnswers => each !== null);
  return { show: 'topic', answers, beside, page };
}

function ask<M extends ToBackground>(message: M) {
  return sendToBackground(browser.runtime.sendMessage, message);
}
