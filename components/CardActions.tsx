import type { InterfaceLanguage } from '../lib/language/types.ts';
import type { ReviewState } from '../lib/store/types.ts';
import { Icon } from './Icon.tsx';
import { stringsFor } from './strings/strings-for.ts';

interface Props {
  readonly state: ReviewState;
  readonly language: InterfaceLanguage;
  readonly copied: boolean;
  readonly onNote: () => void;
  readonly onDismiss: () => void;
  readonly onUndo: () => void;
  readonly onCopy: () => void;
}

/** The reader's own decision on the note; Noted and set aside both lead back by one press. */
export function CardActions({ state, language, copied, onNote, onDismiss, onUndo, onCopy }: Props) {
  const t = stringsFor(language);
  return (
    <div class="card-actions">
      {state === 'dismissed' ? (
        <>
          <span class="said">{t.notTheSame}</span>
          <button class="btn" type="button" aria-keyshortcuts="u" onClick={onUndo}>
            <Icon name="undo" />
            {t.undo}
          </button>
        </>
      ) : (
        <>
          <button
            class="btn"
            type="button"
            aria-keyshortcuts="n"
            aria-pressed={state === 'noted'}
            onClick={state === 'noted' ? onUndo : onNote}
          >
            <Icon name={state === 'noted' ? 'noted' : 'note'} />
            {state === 'noted' ? t.noted : t.noteIt}
          </button>
          <button class="btn" type="button" aria-keyshortcuts="x" onClick={onDismiss}>
            <Icon name="apart" />
            {t.notTheSame}
          </button>
        </>
      )}
      <span class="said push" role="status">
        {copied ? t.copied : ''}
      </span>
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
    </div>
  );
}
