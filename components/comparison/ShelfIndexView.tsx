import { useState } from 'preact/hooks';
import type { InterfaceLanguage } from '../../lib/language/types.ts';
import { formatDate } from '../../lib/note/format-date.ts';
import type { Shelf, ShelfIndex } from '../../lib/store/types.ts';
import type { Strings } from '../strings/catalogue.ts';
import { stringsFor } from '../strings/strings-for.ts';

type Kind = 'topic' | Shelf['by'];

const kinds: readonly Kind[] = ['topic', 'outlet', 'month'];

interface Way {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly open: () => void;
}

interface Props {
  readonly index: ShelfIndex;
  readonly language: InterfaceLanguage;
  readonly onTopic: (topic: string, topicPack: string) => void;
  readonly onShelf: (shelf: Shelf) => void;
}

/** The whole corpus, by topic, by outlet or by month. */
export function ShelfIndexView({ index, language, ...act }: Props) {
  const t = stringsFor(language);
  const [kind, setKind] = useState<Kind>('topic');
  return (
    <section class="shelves">
      <h1>{t.panel.browse}</h1>
      <fieldset class="kinds" aria-label={t.panel.shelfLabel}>
        {kinds.map((each) => (
          <button
            key={each}
            class="chip"
            type="button"
            aria-pressed={each === kind}
            onClick={() => setKind(each)}
          >
            {t.panel.shelves[each]}
          </button>
        ))}
      </fieldset>
      <ul class="ways">
        {waysOf(kind, index, language, t, act).map(({ key, name, count, open }) => (
          <li key={key}>
            <button class="way" type="button" onClick={open}>
              <span>{name}</span>
              <span class="faint">{t.panel.counted(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function waysOf(
  kind: Kind,
  { topics, outlets, months }: ShelfIndex,
  language: InterfaceLanguage,
  t: Strings,
  { onTopic, onShelf }: Pick<Props, 'onTopic' | 'onShelf'>,
): readonly Way[] {
  if (kind === 'topic') {
    return topics.map(({ pack, topic, name, count }) => ({
      key: `${pack}:${topic}`,
      name: name[language],
      count,
      open: () => onTopic(topic, pack),
    }));
  }
  if (kind === 'outlet') {
    return outlets.map(({ outlet, count }) => ({
      key: outlet.en,
      name: outlet[language],
      count,
      open: () => onShelf({ by: 'outlet', outlet: outlet.en }),
    }));
  }
  return months.map(({ month, count }) => ({
    key: month ?? '',
    name: month === null ? t.panel.noDate : formatDate(month, language),
    count,
    open: () => onShelf({ by: 'month', month }),
  }));
}
