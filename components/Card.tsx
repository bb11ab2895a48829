import { useId, useState } from 'preact/hooks';
import type { InterfaceLanguage } from '../lib/language/types.ts';
import type { Note } from '../lib/note/types.ts';
import type { Review } from '../lib/store/types.ts';
import { CardActions } from './CardActions.tsx';
import { CardHead } from './CardHead.tsx';
import type { MenuActions } from './CardMenu.tsx';
import { type CardKeyActions, cardActionOfKey, isPlainKey, type NoteActions } from './card-keys.ts';
import { citeNote } from './figures/cite-note.ts';
import { citeNoteInMarkdown } from './figures/cite-note-in-markdown.ts';
import { Glyph } from './Glyph.tsx';
import { arrangeReferences } from './list/arrange-references.ts';
import { plotValues } from './plot/plot-values.ts';
import { SourceList } from './SourceList.tsx';
import { StripPlot } from './StripPlot.tsx';
import { cardWordsFor } from './strings/card-words-for.ts';
import { useCopied } from './use-copied.ts';
import { WhyCompared } from './WhyCompared.tsx';
import { WithinPage } from './WithinPage.tsx';

export interface CardProps extends NoteActions, MenuActions {
  readonly note: Note;
  readonly review: Review | undefined;
  readonly language: InterfaceLanguage;
  /** A sheet stands at the foot of a narrow window; the host says where it put the card. */
  readonly placement?: 'float' | 'sheet';
  /** Where several notes share the figure: which of them this is, counted from 0. */
  readonly sharing?: { readonly at: number; readonly of: number };
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
  /** Receives the note as text for the clipboard; answers whether it got there. */
  readonly onCopy: (citation: string) => Promise<boolean>;
  readonly onCompare: () => void;
}

/** One note beside its figure. Escape is the host's, because it gives the focus back. */
export function Card(props: CardProps) {
  const { note, review, language, placement = 'float', sharing, onStep, onClose } = props;
  const heading = useId();
  const menu = useId();
  const [lifted, lift] = useState<string | null>(null);
  const [copied, copy] = useCopied(props.onCopy);
  const state = review?.state ?? 'open';
  const references = arrangeReferences(note);
  const copyPlain = () => copy(citeNote(note, language));
  const copyMarkdown = () => copy(citeNoteInMarkdown(note, language));
  const onKeyDown = (event: KeyboardEvent) => {
    const card = event.currentTarget as HTMLElement;
    const keyed: CardKeyActions = {
      ...props,
      onCopy: copyPlain,
      onCopyMarkdown: copyMarkdown,
      onOtherOutlet: () => card.querySelector<HTMLElement>('a.name')?.click(),
      onMenu: () => openMenu(card.querySelector('[popovertarget]')),
    };
    const act = isPlainKey(event) ? cardActionOfKey(event.key, state, keyed) : undefined;
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
      <CardHead {...{ note, language, heading, sharing, onStep, onClose }} />
      <div class="card-body">
        <Standing note={note} language={language} />
        <Plot note={{ ...note, references }} language={language} lifted={lifted} onLift={lift} />
        <WithinPage note={note} language={language} />
        <SourceList
          references={references}
          names={note.names}
          language={language}
          lifted={lifted}
          onLift={lift}
        />
        {note.leavesOut !== null && (
          <section class="leaves-out">
            <h3>{cardWordsFor(language).leavesOut}</h3>
            <p>{note.leavesOut[language]}</p>
          </section>
        )}
        <WhyCompared note={note} language={language} />
      </div>
      <CardActions
        {...props}
        state={state}
        copied={copied}
        menu={menu}
        onCopy={copyPlain}
        onCopyMarkdown={copyMarkdown}
      />
    </section>
  );
}

/** From its button, so that Tab leads into the menu and Escape back. */
function openMenu(button: HTMLElement | null): void {
  button?.focus();
  button?.click();
}

function Standing({ note, language }: Pick<CardProps, 'note' | 'language'>) {
  return (
    <div class="card-relation">
      <Glyph name={note.relation} />
      <strong class="rel-word">{note.title[language]}</strong>
      <p>{note.message[language]}</p>
    </div>
  );
}

interface PlotProps extends Pick<CardProps, 'note' | 'language'> {
  readonly lifted: string | null;
  readonly onLift: (id: string | null) => void;
}

function Plot({ note, language, ...lift }: PlotProps) {
  const data = plotValues(note, language);
  return data === null ? null : <StripPlot data={data} language={language} {...lift} />;
}
