import type { InterfaceLanguage } from '../lib/language/types.ts';
import type { ReviewState } from '../lib/store/types.ts';
import { CardMenu, type MenuActions } from './CardMenu.tsx';
import type { NoteActions } from './card-keys.ts';
import { Icon } from './Icon.tsx';
import { cardWordsFor } from './strings/card-words-for.ts';
import type { Copied } from './use-copied.ts';

interface Props extends NoteActions, MenuActions {
  readonly state: ReviewState;
  readonly language: InterfaceLanguage;
  readonly copied: Copied;
  /** Id of the menu's popover. */
  readonly menu: string;
  readonly onCopy: () => void;
  readonly onCopyMarkdown: () => void;
  readonly onCompare: () => void;
}

/** The reader's own decision on the note, and what else can be done with it. */
export function CardActions(props: Props) {
  const { language, copied, onCopy, onCompare, menu } = props;
  const t = cardWordsFor(language);
  return (
    <div class="card-actions">
      <Decision {...props} />
      <span class="card-said" role="status">
        {copied === 'not-yet' ? '' : copied === 'copied' ? t.copied : t.notCopied}
      </span>
      <div class="card-tools">
        <button
          class="icon-btn"
          type="button"
          aria-keyshortcuts="c"
          aria-label={t.copy}
          title={t.copy}
          onClick={onCopy}
        >
          <Icon name="copy" />
        </button>
        <button
          class="icon-btn"
          type="button"
          aria-keyshortcuts="v"
          aria-label={t.compare}
          title={t.compare}
          onClick={onCompare}
        >
          <Icon name="compare" />
        </button>
        <CardMenu {...props} id={menu} />
      </div>
    </div>
  );
}

/** Noted and set aside both lead back by one press. */
function Decision({ state, language, onNote, onDismiss, onUndo }: Omit<Props, 'copied'>) {
  const t = cardWordsFor(language);
  if (state === 'dismissed') {
    return (
      <>
        <span class="said">{t.notTheSame}</span>
        <button class="btn" type="button" aria-keyshortcuts="u" onClick={onUndo}>
          <Icon name="undo" />
          {t.undo}
        </button>
      </>
    );
  }
  const noted = state === 'noted';
  return (
    <>
      <button
        class="btn"
        type="button"
        aria-keyshortcuts="n"
        aria-pressed={noted}
        onClick={noted ? onUndo : onNote}
      >
        <Icon name={noted ? 'noted' : 'note'} />
        {noted ? t.noted : t.noteIt}
      </button>
      <button class="btn" type="button" aria-keyshortcuts="x" onClick={onDismiss}>
        <Icon name="apart" />
        {t.notTheSame}
      </button>
    </>
  );
}
