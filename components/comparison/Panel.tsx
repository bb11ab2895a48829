import { useEffect, useRef } from 'preact/hooks';
import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { FollowedPage } from '../../lib/lineage/make-entries.ts';
import type { TopicAnswers } from '../../lib/lineage/types.ts';
import type { ListedNote } from '../../lib/note/types.ts';
import type { Shelf, ShelfIndex, ShelfPage } from '../../lib/store/types.ts';
import type { PanelState } from '../strings/panel/words.ts';
import { usePageKeys } from '../use-page-keys.ts';
import { Comparison } from './Comparison.tsx';
import { PanelBar } from './PanelBar.tsx';
import { PanelStateView } from './PanelStateView.tsx';
import { ShelfIndexView } from './ShelfIndexView.tsx';
import { ShelfView } from './ShelfView.tsx';

export type PanelContent =
  | { readonly show: 'state'; readonly state: PanelState }
  | {
      readonly show: 'topic';
      readonly answers: TopicAnswers;
      readonly beside: readonly TopicAnswers[];
      readonly page: FollowedPage | null;
    }
  | { readonly show: 'shelves'; readonly index: ShelfIndex }
  | { readonly show: 'shelf'; readonly shelf: Shelf; readonly page: ShelfPage };

export interface PanelActions {
  readonly onSelect: (noteId: string) => void;
  readonly onFollow: () => void;
  readonly onBrowse: () => void;
  readonly onTopic: (topic: string, topicPack: string) => void;
  readonly onShelf: (shelf: Shelf) => void;
  readonly onMore: () => void;
}

interface Props extends PanelActions {
  readonly content: PanelContent;
  /** Figures of the tab's page, in reading order. */
  readonly notes: readonly ListedNote[];
  /** The figure that is followed; null while the corpus is browsed. */
  readonly selected: string | null;
  readonly language: InterfaceLanguage;
}

/** The comparison beside the page: it follows the figure in view, or goes through the corpus by itself. */
export function Panel({ content, notes, selected, language, ...act }: Props) {
  const body = useRef<HTMLElement>(null);
  const place = placeOf(content);
  useEffect(() => {
    // Another topic begins at its head.
    if (place !== '') window.scrollTo?.({ top: 0 });
    if (document.activeElement === document.body) body.current?.focus({ preventScroll: true });
  }, [place]);
  usePageKeys((key) => {
    const by = key === ']' ? 1 : key === '[' ? -1 : 0;
    const at = notes.findIndex(({ id }) => id === selected);
    const next = by === 0 || at === -1 ? undefined : notes[(at + by + notes.length) % notes.length];
    if (next !== undefined) act.onSelect(next.id);
    return next !== undefined;
  });
  return (
    <main class="panel ui" lang={language} tabIndex={-1} ref={body}>
      <PanelBar
        notes={notes}
        selected={selected}
        language={language}
        browsing={isBrowsing(content)}
        {...act}
      />
      <Content content={content} language={language} {...act} />
    </main>
  );
}

function isBrowsing(content: PanelContent): boolean {
  return (
    content.show === 'shelves' || content.show === 'shelf' || (content.show === 'topic' && !content.page)
  );
}

/** Names what is shown, so that a new one is told from more of the same. */
function placeOf(content: PanelContent): string {
  if (content.show === 'topic') return `${content.answers.topic} ${content.page?.note.id ?? ''}`;
  if (content.show === 'shelf') return JSON.stringify(content.shelf);
  return content.show === 'state' ? '' : content.show;
}

function Content({ content, language, ...act }: PanelActions & Pick<Props, 'content' | 'language'>) {
  switch (content.show) {
    case 'state':
      return <PanelStateView state={content.state} language={language} onBrowse={act.onBrowse} />;
    case 'topic': {
      const { answers, beside, page } = content;
      return <Comparison {...{ answers, beside, page, language }} onMore={act.onMore} />;
    }
    case 'shelves':
      return <ShelfIndexView index={content.index} language={language} {...act} />;
    case 'shelf':
      return <ShelfView shelf={content.shelf} page={content.page} language={language} {...act} />;
  }
}
