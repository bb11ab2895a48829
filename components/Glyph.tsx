import { type GlyphName, glyphPaths } from './glyph-paths.ts';

interface Props {
  readonly name: GlyphName;
  /** Words for readers who do not see it; without them the words stand beside it. */
  readonly label?: string | undefined;
}

/** A relation's sign, always with words beside it or in its label. */
export function Glyph({ name, label }: Props) {
  const path = <path class={name === 'primary' ? 'filled' : ''} d={glyphPaths[name]} />;
  if (label === undefined) {
    return (
      <svg class="glyph" viewBox="0 0 12 12" aria-hidden="true">
        {path}
      </svg>
    );
  }
  return (
    <svg class="glyph" viewBox="0 0 12 12" role="img" aria-label={label}>
      {path}
    </svg>
  );
}
