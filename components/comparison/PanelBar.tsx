import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { ListedNote } from '../../lib/note/types.ts';
import { Icon } from '../Icon.tsx';
import { Logo } from '../Logo.tsx';
import { stringsFor } from '../strings/strings-for.ts';

interface Props {
  readonly notes: readonly ListedNote[];
  readonly selected: string | null;
  readonly browsing: boolean;
  readonly language: InterfaceLanguage;
  readonly onSelect: (noteId: string) => void;
  readonly onFollow: () => void;
  readonly onBrowse: () => void;
}

/** Which figure of the tab is followed, and the way into the corpus and back. */
export function PanelBar({ notes, selected, browsing, language, onSelect, onFollow, onBrowse }: Props) {
  const t = stringsFor(language);
  return (
    <header class="bar">
      <Logo />
      {browsing || notes.length === 0 ? (
        <strong>{t.panel.comparison}</strong>
      ) : (
        <span class="select followed">
          <select
            class="btn"
            aria-label={t.panel.following}
            aria-keyshortcuts="[ ]"
            value={selected ?? ''}
            onChange={(event) => onSelect(event.currentTarget.value)}
          >
            {notes.map(({ id, claim, topicName }) => (
              <option key={id} value={id}>
                {`${claim.quote} · ${topicName[language]}`}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      )}
      {browsing && notes.length > 0 ? (
        <button class="btn push" type="button" onClick={onFollow}>
          {t.panel.backToPage}
        </button>
      ) : (
        <button class="btn push" type="button" onClick={onBrowse}>
          {t.panel.browse}
        </button>
      )}
    </header>
  );
}
