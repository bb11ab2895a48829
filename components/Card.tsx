import { useId, useState } from 'preact/hooks';
import type { InterfaceLanguage } from '../lib/language/types.ts';
import type { Note } from '../lib/note/types.ts';
import type { Review } from '../lib/store/types.ts';
import { CardActions } from './CardActions.tsx';
import { CardHead } from './CardHead.tsx';
import { actionOfKey, isPlainKey, type NoteActions } from './card-keys.ts';
import { citeNote } from './figures/cite-note.ts';
import { Glyph } from './Glyph.tsx';
import { arrangeReferences } from './list/arrange-references.ts';
import { plotValues } from './plot/plot-values.ts';
import { SourceList } from './SourceList.tsx';
import { StripPlot } from './StripPlot.tsx';
import { stringsFor } from './strings/strings-for.ts';
import { WhyCompared } from './WhyCompared.tsx';
import { WithinPage } from './WithinPage.tsx';

interface Props extends NoteActions {
  readonly note: Note;
  readonly review: Review | undefined;
  readonly language: InterfaceLanguage;
  /** A sheet stands at the foot of a narrow window; the host says where it put the card. */
  readonly placement?: 'float' | 'sheet';
  readonly onClose: () => void;
  /** Receives the note as plain text for the clipboard. */
  readonly onCopy: (citation: string) => void;
}

/** One note beside its figure. Escape is the host's, because it gives the focus back. */
export function Card({ note, review, language, placement = 'float', onClose, onCopy, ...actions }: Props) {
  const heading = useId();
  const [lifted, lift] = useState<string | null>(null);
  const state = review?.state ?? 'open';
  const references = arrangeReferences(note);
  const [copied, setCopied] = useState(false);
  const copy = () => {
    onCopy(citeNote(note, language));
    setCopied(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isPlainKey(event)) return;
    const act = event.key.toLowerCase() === 'c' ? copy : actionOfKey(event.key, state, actions);
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <section
      class={`card ui rel-${note.relation}`}
      lang={language}
      role="dialog"
      aria-labelledby={heading}
      tabIndex={-1}
      data-placement={placement}
      onKeyDown={onKeyDown}
    >
      <CardHead note={note} language={language} heading={heading} onClose={onClose} />
      <div class="card-body">
        <Standing note={note} language={language} />
        <Plot note={{ ...note, references }} language={language} lifted={lifted} />
        <WithinPage note={note} language={language} />
        <SourceList references={references} names={note.names} language={language} onLift={lift} />
        {note.leavesOut !== null && (
          <section class="leaves-out">
            <h3>{stringsFor(language).leavesOut}</h3>
            <p>{note.leavesOut[language]}</p>
          </section>
        )}
        <WhyCompared note={note} language={language} />
      </div>
      <CardActions state={state} language={language} copied={copied} onCopy={copy} {...actions} />
    </section>
  );
}

function Standing({ note, language }: Pick<Props, 'note' | 'language'>) {
  return (
    <div class="card-relation">
      <Glyph name={note.relation} />
      <strong class="rel-word">{note.title[language]}</strong>
      <p>{note.message[language]}</p>
    </div>
  );
}

function Plot({ note, language, lifted }: Pick<Props, 'note' | 'language'> & { lifted: string | null }) {
  const data = plotValues(note, language);
  return data === null ? null : <StripPlot data={data} language={language} lifted={lifted} />;
}
