import { useState } from 'preact/hooks';
import type { InterfaceLanguage } from '../lib/language/types.ts';
import type { ComparedReference } from '../lib/note/types.ts';
import type { Names } from './figures/name-of.ts';
import { referenceId } from './list/reference-id.ts';
import { SourceRow } from './SourceRow.tsx';
import { cardWordsFor } from './strings/card-words-for.ts';

/** More sources than this wait behind a button. */
const MOST = 6;

interface Props {
  readonly references: readonly ComparedReference[];
  readonly names: Names;
  readonly language: InterfaceLanguage;
  /** The reference whose dot or row the reader points at. */
  readonly lifted: string | null;
  readonly onLift: (id: string | null) => void;
}

/** Who answers this question, in the order given; a long list opens on request. */
export function SourceList({ references, names, language, lifted, onLift }: Props) {
  const [whole, setWhole] = useState(false);
  if (references.length === 0) return null;
  const t = cardWordsFor(language);
  // A button for one row would take the room of that row.
  const shown = whole || references.length === MOST + 1 ? references : references.slice(0, MOST);
  const more = references.length - shown.length;
  return (
    <>
      <ul class="sources" aria-label={t.sources}>
        {shown.map((reference) => (
          <SourceRow
            key={referenceId(reference)}
            lifted={referenceId(reference) === lifted}
            {...{ reference, names, language, onLift }}
          />
        ))}
      </ul>
      {more > 0 && (
        <div class="more">
          <button class="btn" type="button" onClick={() => setWhole(true)}>
            {t.showMore(more)}
          </button>
        </div>
      )}
    </>
  );
}
