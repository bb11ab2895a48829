import type { InterfaceLanguage } from '../lib/language/types.ts';
import type { ComparedReference } from '../lib/note/types.ts';
import { SourceRow } from './SourceRow.tsx';
import { stringsFor } from './strings/strings-for.ts';

/** A list this long scrolls in a low window, and keys must reach what scrolls. */
const MAY_SCROLL = 4;

interface Props {
  readonly references: readonly ComparedReference[];
  readonly language: InterfaceLanguage;
  readonly onLift: (id: string | null) => void;
}

/** Who answers this question, primary sources first. */
export function SourceList({ references, language, onLift }: Props) {
  if (references.length === 0) return null;
  const scrolls = references.length > MAY_SCROLL;
  return (
    <ul
      class={`sources ${scrolls ? 'may-scroll' : ''}`}
      aria-label={stringsFor(language).sources}
      {...(scrolls && { tabIndex: 0 })}
    >
      {references.map((reference) => (
        <SourceRow key={reference.doc + reference.quote} {...{ reference, language, onLift }} />
      ))}
    </ul>
  );
}
