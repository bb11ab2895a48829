import type { InterfaceLanguage } from '../lib/language/types.ts';
import { printedLanguage } from '../lib/note/printed-language.ts';
import type { ListedNote } from '../lib/note/types.ts';
import type { ReviewState } from '../lib/store/types.ts';
import { Glyph } from './Glyph.tsx';
import { Icon } from './Icon.tsx';
import { NoteRowOthers } from './NoteRowOthers.tsx';
import { Printed } from './Printed.tsx';
import { RemarkField } from './RemarkField.tsx';
import { stringsFor } from './strings/strings-for.ts';

interface Props {
  readonly note: ListedNote;
  readonly state: ReviewState;
  readonly remark: string;
  readonly language: InterfaceLanguage;
  /** One row of the list is in the tab order; arrow keys move it. */
  readonly current: boolean;
  /** False when the figure could not be found on the page. */
  readonly placed: boolean;
  readonly onCurrent: () => void;
  readonly onJump: () => void;
  readonly onReview: (state: ReviewState) => void;
  /** The remark's field is open. */
  readonly writing: boolean;
  readonly onWrite: () => void;
  readonly onRemark: (remark: string) => void;
  readonly onCancel: () => void;
}

/** A figure, its topic and what others print; pressed, it leads to the figure on the page. */
export function NoteRow(props: Props) {
  const { note, state, remark, language, current, placed, writing, onCurrent, onJump } = props;
  const t = stringsFor(language);
  if (state === 'dismissed') return <DismissedRow {...props} />;
  return (
    <li class={`item rel-${note.relation} ${state === 'noted' ? 'is-noted' : ''}`} onFocusIn={onCurrent}>
      <Glyph name={note.relation} label={t.relations[note.relation]} />
      <button
        class="item-main"
        type="button"
        data-note={note.id}
        tabIndex={current ? 0 : -1}
        aria-disabled={!placed}
        aria-current={current || undefined}
        onClick={placed ? onJump : undefined}
      >
        <span class="title">
          <Printed text={note.claim.quote} class="figure" />
          <span class="ask">{note.topicName[language]}</span>
        </span>
        <NoteRowOthers note={note} language={language} />
        {remark !== '' && !writing && (
          <span class="remark">
            <Icon name="pen" />
            <span lang={printedLanguage(remark) ?? language}>{remark}</span>
          </span>
        )}
      </button>
      <RowActions {...props} />
      {writing && (
        <RemarkField remark={remark} language={language} onSave={props.onRemark} onCancel={props.onCancel} />
      )}
    </li>
  );
}

function RowActions({ state, language, current, onReview, onWrite }: Props) {
  const t = stringsFor(language);
  const tabIndex = current ? 0 : -1;
  const button = (label: string, icon: 'note' | 'apart' | 'pen', run: () => void) => (
    <button
      class={`icon-btn do-${icon}`}
      type="button"
      aria-label={label}
      title={label}
      tabIndex={tabIndex}
      onClick={run}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <div class="actions">
      {state === 'noted' ? (
        <button
          class="btn state"
          type="button"
          aria-pressed="true"
          tabIndex={tabIndex}
          onClick={() => onReview('open')}
        >
          <Icon name="noted" />
          {t.noted}
        </button>
      ) : (
        button(t.noteIt, 'note', () => onReview('noted'))
      )}
      {state === 'noted'
        ? button(t.desk.editRemark, 'pen', onWrite)
        : button(t.notTheSame, 'apart', () => onReview('dismissed'))}
    </div>
  );
}

/** The row gives way in place, so that undoing is where the hand already is. */
function DismissedRow({ note, language, current, onCurrent, onReview }: Props) {
  const t = stringsFor(language);
  return (
    <li class={`item is-dismissed rel-${note.relation}`} onFocusIn={onCurrent}>
      <Glyph name={note.relation} />
      <p>{t.setAside(note.claim.quote)}</p>
      <button
        class="btn"
        type="button"
        data-note={note.id}
        tabIndex={current ? 0 : -1}
        onClick={() => onReview('open')}
      >
        <Icon name="undo" />
        {t.undo}
      </button>
    </li>
  );
}
