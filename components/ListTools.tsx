import { useLayoutEffect, useRef } from 'preact/hooks';
import type { InterfaceLanguage } from '../lib/language/types.ts';
import type { ReviewState } from '../lib/store/types.ts';
import { Icon } from './Icon.tsx';
import { stringsFor } from './strings/strings-for.ts';

export type ListOrder = 'reading' | 'topic';

interface Props {
  readonly language: InterfaceLanguage;
  readonly order: ListOrder;
  readonly review: ReviewState | 'all';
  /** Null while the search field is closed. */
  readonly query: string | null;
  readonly onOrder: (order: ListOrder) => void;
  readonly onReview: (review: ReviewState | 'all') => void;
  readonly onQuery: (query: string | null) => void;
}

const orders = ['reading', 'topic'] as const;
const reviews = ['all', 'open', 'noted', 'dismissed'] as const;

/** Order, review filter and search, in one line above the rows. */
export function ListTools({ language, order, review, query, onOrder, onReview, onQuery }: Props) {
  const t = stringsFor(language);
  return (
    <div class="tools">
      <Choice label={t.order} values={orders} words={t.orders} value={order} onChoose={onOrder} />
      <Choice label={t.review} values={reviews} words={t.reviews} value={review} onChoose={onReview} />
      <button
        class="icon-btn push"
        type="button"
        aria-label={t.search}
        title={t.search}
        aria-keyshortcuts="/"
        aria-expanded={query !== null}
        onClick={() => onQuery(query === null ? '' : null)}
      >
        <Icon name="search" />
      </button>
      {query !== null && <SearchField language={language} query={query} onQuery={onQuery} />}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, values, words, value, onChoose }: ChoiceProps<Value>) {
  return (
    <span class="select">
      <select
        class="btn"
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = values.find((each) => each === event.currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {words[each]}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}

function SearchField({ language, query, onQuery }: Pick<Props, 'language' | 'onQuery'> & { query: string }) {
  const t = stringsFor(language);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <input
      ref={field}
      class="search"
      type="search"
      aria-label={t.search}
      placeholder={t.searchHint}
      value={query}
      onInput={(event) => onQuery(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onQuery(null);
      }}
    />
  );
}
