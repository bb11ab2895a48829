import { Card } from '../../components/Card.tsx';
import { Glyph } from '../../components/Glyph.tsx';
import { Printed } from '../../components/Printed.tsx';
import type { InterfaceLanguage, Wording } from '../../lib/language/types.ts';
import type { Note } from '../../lib/note/types.ts';
import type { Review, ReviewState } from '../../lib/store/types.ts';
import type { CardPlacement } from './place-card.ts';

const REGION: Wording = { ko: 'Parallax: 이 기사의 수치', en: 'Parallax: figures on this page' };

export interface OverlayProps {
  readonly notes: readonly Note[];
  readonly open: Note | undefined;
  readonly review: Review | undefined;
  readonly language: InterfaceLanguage;
  readonly placement: CardPlacement;
  readonly onFocus: (noteId: string) => void;
  readonly onEnter: (noteId: string) => void;
  readonly onClose: () => void;
  readonly onReview: (noteId: string, state: ReviewState) => void;
  readonly onCopy: (citation: string) => void;
}

/** The keyboard's way to every figure, and the one open card. */
export function Overlay(props: OverlayProps) {
  const { notes, language, onFocus, onEnter } = props;
  return (
    <>
      <section class="figures ui" lang={language} aria-label={REGION[language]}>
        <ol>
          {notes.map((note) => (
            <li key={note.id} class={`rel-${note.relation}`}>
              <button
                type="button"
                data-note-id={note.id}
                aria-haspopup="dialog"
                onFocus={() => onFocus(note.id)}
                onClick={() => onEnter(note.id)}
              >
                <Glyph name={note.relation} />
                <Printed text={note.claim.quote} />
                <span>{note.title[language]}</span>
              </button>
            </li>
          ))}
        </ol>
      </section>
      <OpenCard {...props} />
    </>
  );
}

function OpenCard({ open, review, language, placement, onClose, onReview, onCopy }: OverlayProps) {
  return (
    <>
      <div class={`hairline rel-${open?.relation ?? 'unmatched'}`} hidden />
      <div class={`stand ${placement}`} hidden={open === undefined}>
        {open !== undefined && (
          <Card
            key={open.id}
            note={open}
            review={review}
            language={language}
            placement={placement}
            onClose={onClose}
            onNote={() => onReview(open.id, 'noted')}
            onDismiss={() => onReview(open.id, 'dismissed')}
            onUndo={() => onReview(open.id, 'open')}
            onCopy={onCopy}
          />
        )}
      </div>
    </>
  );
}
