import type { InterfaceLanguage } from '../lib/language/types.ts';
import { Glyph } from './Glyph.tsx';
import type { GlyphName } from './glyph-paths.ts';
import type { ChipKind } from './strings/catalogue.ts';
import { stringsFor } from './strings/strings-for.ts';

const glyphs: Readonly<Record<ChipKind, readonly GlyphName[]>> = {
  agree: ['same', 'compatible'],
  scope: ['scope'],
  differs: ['differs'],
  internal: ['internal'],
  unmatched: ['unmatched'],
};

interface Props {
  readonly kind: ChipKind;
  readonly count: number;
  readonly pressed: boolean;
  /** The digit that presses it. */
  readonly shortcut: number;
  readonly language: InterfaceLanguage;
  readonly onToggle: () => void;
}

/** A count that is a filter as well. */
export function RelationChip({ kind, count, pressed, shortcut, language, onToggle }: Props) {
  const [first] = glyphs[kind];
  return (
    <button
      class={`chip rel-${first}`}
      type="button"
      aria-pressed={pressed}
      aria-keyshortcuts={String(shortcut)}
      onClick={onToggle}
    >
      {glyphs[kind].map((name) => (
        <Glyph key={name} name={name} />
      ))}
      {stringsFor(language).chips[kind]} <b>{count}</b>
    </button>
  );
}
