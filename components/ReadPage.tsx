import { useState } from 'preact/hooks';
import type { InterfaceLanguage } from '../lib/language/types.ts';
import type { PageState } from '../lib/messages/types.ts';
import type { ListedNote, Note } from '../lib/note/types.ts';
import type { ReviewState } from '../lib/store/types.ts';
import { type ListOrder, ListTools } from './ListTools.tsx';
import { chipKinds, countRelations } from './list/count-relations.ts';
import { filterNotes, type ListFilter } from './list/filter-notes.ts';
import { groupByTopic } from './list/group-by-topic.ts';
import { NoteList } from './NoteList.tsx';
import { Summary } from './Summary.tsx';
import type { ChipKind } from './strings/catalogue.ts';
import { stringsFor } from './strings/strings-for.ts';
import { usePageKeys } from './use-page-keys.ts';
import { useWholeNotes } from './use-whole-notes.ts';

interface Props {
  readonly view: Extract<PageState, { status: 'read' }>;
  readonly language: InterfaceLanguage;
  readonly onJump: (noteId: string) => void;
  readonly onReview: (noteId: string, state: ReviewState) => void;
  readonly onRemark: (noteId: string, remark: string) => void;
  readonly onCompare: (noteId: string) => void;
  readonly onSearch: () => Promise<readonly Note[]>;
  /** The row in the tab order is another. */
  readonly onCurrent: (noteId: string | null) => void;
}

const everything: ListFilter = { chip: null, review: 'all', query: '' };

/** A page that was read: what it comes to in one sentence, and the list to go through. */
export function ReadPage({ view, language, onSearch, ...act }: Props) {
  const t = stringsFor(language);
  const [filter, setFilter] = useState<ListFilter>(everything);
  const [order, setOrder] = useState<ListOrder>('reading');
  const [searching, setSearching] = useState(false);
  const { notes, quantityCount } = view;
  const whole = useWholeNotes(searching, notes, onSearch);
  const counts = countRelations(notes);
  const reviews = new Map(view.reviews.map((review) => [review.noteId, review]));
  const stateOf = (noteId: string) => reviews.get(noteId)?.state ?? 'open';
  const shown = filterNotes(notes, filter, stateOf, language, whole);
  const toggle = (kind: ChipKind) => setFilter({ ...filter, chip: filter.chip === kind ? null : kind });
  const search = (query: string | null) => {
    setSearching(query !== null);
    setFilter({ ...filter, query: query ?? '' });
  };
  usePageKeys((key) => {
    const kind = chipKinds[Number(key) - 1];
    if (kind !== undefined && counts[kind] > 0) toggle(kind);
    else if (key === '/') search(filter.query);
    else if (key === 'ArrowDown') document.querySelector<HTMLElement>('[data-note][tabindex="0"]')?.focus();
    else return false;
    return true;
  });
  return (
    <div class="read">
      <Summary counts={counts} pressed={filter.chip} language={language} onToggle={toggle} />
      <ListTools
        language={language}
        order={order}
        review={filter.review}
        query={searching ? filter.query : null}
        onOrder={setOrder}
        onReview={(review) => setFilter({ ...filter, review })}
        onQuery={search}
      />
      {shown.length === 0 ? (
        <div class="none">
          <p>{t.noneShown}</p>
          <button class="btn btn-outline" type="button" onClick={() => setFilter(everything)}>
            {t.showAll}
          </button>
        </div>
      ) : (
        <NoteList
          {...split(shown, view.unplaced)}
          language={language}
          stateOf={stateOf}
          remarkOf={(noteId) => reviews.get(noteId)?.remark ?? ''}
          selected={view.selected}
          {...act}
          closing={t.figuresRead(quantityCount, notes.length)}
        />
      )}
    </div>
  );

  function split(all: readonly ListedNote[], missing: readonly string[]) {
    const found = all.filter(({ id }) => !missing.includes(id));
    const lost = all.filter(({ id }) => missing.includes(id));
    return {
      groups: order === 'topic' ? groupByTopic(found, language) : [{ name: null, notes: found }],
      unplaced: { name: t.unplaced(lost.length), notes: lost },
    };
  }
}
