import type { Relation } from '../../lib/comparison/types.ts';

/** In ascending weight: where two notes share a figure, the later line is drawn on top. One set of colours that holds 3:1 on white, sepia, navy and black alike. */
const LOOKS: Readonly<Record<Relation, { readonly colour: string; readonly line: string }>> = {
  unmatched: { colour: '#7d8085', line: 'none' },
  same: { colour: '#4785c7', line: 'underline solid 1px' },
  compatible: { colour: '#4785c7', line: 'underline dotted 2px' },
  scope: { colour: '#92568c', line: 'underline dashed 2px' },
  internal: { colour: '#7d8085', line: 'underline overline solid 1px' },
  differs: { colour: '#b37712', line: 'underline double 1.25px' },
};
const relations = Object.keys(LOOKS) as Relation[];

export const weightOf = (relation: Relation): number => relations.indexOf(relation);

export type Look = Relation | `active-${Relation}`;
export const looks: readonly Look[] = [...relations, ...relations.map((r): Look => `active-${r}`)];

/** Rules for every look; `::highlight()` takes colour, background and text decoration only. */
export function markRules(nameOf: (relation: Relation, active: boolean) => string): string {
  const rules = relations.map((relation) => {
    const { colour, line } = LOOKS[relation];
    const activeLine = relation === 'unmatched' ? 'underline dotted 1px' : line;
    return `${rule(nameOf(relation, false), line, colour)}
${rule(nameOf(relation, true), activeLine, colour, `background-color: color-mix(in srgb, ${colour} 18%, transparent);`)}`;
  });
  const active = relations.map((relation) => `::highlight(${nameOf(relation, true)})`).join(', ');
  const all = relations.map((relation) => `::highlight(${nameOf(relation, false)})`).join(', ');
  return `${rules.join('\n')}
@media (forced-colors: active) {
  ${all} { text-decoration-color: LinkText; }
  ${active} { background-color: Highlight; color: HighlightText; }
}`;
}

function rule(name: string, line: string, colour: string, more = ''): string {
  return `::highlight(${name}) { text-decoration: ${line === 'none' ? 'none' : `${line} ${colour}`};
  text-decoration-skip-ink: none; text-underline-offset: 0.24em; ${more} }`;
}
