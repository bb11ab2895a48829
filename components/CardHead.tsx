import type { InterfaceLanguage } from '../lib/language/types.ts';
import { formatValue } from '../lib/note/format-value.ts';
import type { Note } from '../lib/note/types.ts';
import type { CardProps } from './Card.tsx';
import { glossClaim } from './figures/gloss-claim.ts';
import { whereClaimed } from './figures/where-claimed.ts';
import { Icon } from './Icon.tsx';
import { Printed } from './Printed.tsx';
import { cardWordsFor } from './strings/card-words-for.ts';

/** A figure longer than this is set a step smaller. */
const LONG = 16;

interface Props {
  readonly note: Note;
  readonly language: InterfaceLanguage;
  readonly heading: string;
  readonly sharing: CardProps['sharing'];
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** Topic, the figure as this page prints it, its conversion, and who says so about what. */
export function CardHead({ note, language, heading, sharing, onStep, onClose }: Props) {
  const { claim } = note;
  const t = cardWordsFor(language);
  const gloss = glossClaim(note, language);
  const conversions = claim.also.map((also) => formatValue(also, also.approx, language));
  const also = [...(gloss === null ? [] : [gloss]), ...conversions].join(' · ');
  return (
    <div class="card-head">
      <p class="card-topic">{note.topicName[language]}</p>
      {sharing !== undefined && <SharedFigure sharing={sharing} language={language} onStep={onStep} />}
      <button class="icon-btn" type="button" aria-label={t.close} onClick={onClose}>
        <Icon name="close" />
      </button>
      <h2 class={`card-figure ${claim.quote.length > LONG ? 'is-long' : ''}`} id={heading}>
        <Printed text={claim.quote} />
        {also !== '' && <span class="also">{also}</span>}
      </h2>
      <p class="card-where">{whereClaimed(note, language)}</p>
    </div>
  );
}

/** Steps between the notes that one figure carries. */
function SharedFigure({
  sharing: { at, of },
  language,
  onStep,
}: Pick<Props, 'language' | 'onStep'> & { readonly sharing: NonNullable<Props['sharing']> }) {
  const t = cardWordsFor(language);
  return (
    <fieldset class="card-sharing" aria-label={t.sharedFigure}>
      <button
        class="icon-btn"
        type="button"
        aria-label={t.previous}
        aria-keyshortcuts="["
        onClick={() => onStep(-1)}
      >
        <Icon name="left" />
      </button>
      <span>{t.oneOf(at + 1, of)}</span>
      <button
        class="icon-btn"
        type="button"
        aria-label={t.next}
        aria-keyshortcuts="]"
        onClick={() => onStep(1)}
      >
        <Icon name="right" />
      </button>
    </fieldset>
  );
}
