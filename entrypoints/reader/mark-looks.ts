import type { Relation } from '../../lib/comparison/types.ts';

interface MarkLook {
  readonly colour: string;
  readonly line: string;
}

/** One set of colours that holds 3:1 on white, sepia, navy and black alike. */
const AGREE = '#4785c7';
const SCOPE = '#92568c';
const DIFFERS = '#b37712';
const NEUTRAL = '#7d8085';

/** In ascending weight: where two notes share a figure, the later line is drawn on top. Hue says whether, line says how. */
const LOOKS = {
  unmatched: { colour: NEUTRAL, line: 'none' },
  same: { colour: AGREE, line: 'underline solid 1px' },
  compatible: { colour: AGREE, line: 'underline dotted 2px' },
  scope: { colour: SCOPE, line: 'underline dashed 2px' },
  internal: { colour: NEUTRAL, line: 'underline overline solid 1px' },
  'differs-quietly': { colour: NEUTRAL, line: 'underline double 1px' },
  differs: { colour: DIFFERS, line: 'underline double 1.25px' },
} satisfies Readonly<Record<Relation | 'differs-quietly', MarkLook>>;

export type LookName = keyof typeof LOOKS;
const lookNames = Object.keys(LOOKS) as LookName[];

export const weightOf = (look: LookName): number => lookNames.indexOf(look);

export type Look = LookName | `active-${LookName}`;
export const activeLooks: readonly Look[] = lookNames.map((look): Look => `active-${look}`);
export const looks: readonly Look[] = [...lookNames, ...activeLooks];

/** Rules for every look; `::highlight()` takes colour, background and text decoration only. */
export function markRules(nameOf: (look: Look) => string): string {
  const rules = lookNames.map((look) => {
    const { colour, line } = LOOKS[look];
    const activeLine = look === 'unmatched' ? 'underline dotted 1px' : line;
    return `${rule(nameOf(look), line, colour)}
${rule(nameOf(`active-${look}`), activeLine, colour, `background-color: color-mix(in srgb, ${colour} 18%, transparent);`)}`;
  });
  const selectors = (those: readonly Look[]) =>
    those.map((look) => `::highlight(${nameOf(look)})`).join(', ');
  return `${rules.join('\n')}
@media (forced-colors: active) {
  ${selectors(activeLooks)} { background-color: Highlight; color: HighlightText; text-decoration: none; }
}
@media print {
  ${selectors(looks)} { text-decoration: none; background-color: transparent; }
}`;
}

function rule(name: string, line: string, colour: string, more = ''): string {
  return `::highlight(${name}) { text-decoration: ${line === 'none' ? 'none' : `${line} ${colour}`};
  text-decoration-skip-ink: none; text-underline-offset: 0.24em; ${more} }`;
}
