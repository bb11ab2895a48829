import { pageStringsFor } from '../../components/strings/page.ts';
import { windowSize } from '../../components/window-size.ts';
import type { PlacedNote } from '../../lib/anchor/place-notes.ts';
import type { Relation } from '../../lib/comparison/types.ts';
import type { InterfaceLanguage } from '../../lib/language/types.ts';
import { element } from './element.ts';
import { noteLine } from './note-line.ts';
import type { RailTick } from './rail-ticks.ts';

/** Notes named in the flag of a group. */
const MOST_NAMED = 4;

const COLOURS: Readonly<Record<Relation, string>> = {
  same: 'var(--mark-agree)',
  compatible: 'var(--mark-agree)',
  scope: 'var(--mark-scope)',
  differs: 'var(--mark-differs)',
  internal: 'var(--mark-internal)',
  unmatched: 'var(--rule)',
};

/** One tick in the line of its relation, or the number of those that stand too close. */
export function drawTick(
  document: Document,
  { at, places }: RailTick,
  index: number,
  active: string | undefined,
): HTMLElement {
  const group = places.length > 1;
  const kind = group ? 'is-group ui' : `rel-${places[0]?.relation}`;
  const holds = places.some(({ id }) => id === active) ? 'is-active' : '';
  const tick = element(document, 'span', {
    class: `tick ${kind} ${holds}`,
    'data-tick': String(index),
  });
  tick.style.insetBlockStart = `${at}px`;
  if (group) {
    tick.textContent = String(places.length);
    tick.style.setProperty('--shares', sharesOf(places.map(({ relation }) => relation)));
  }
  return tick;
}

/** Stops of a gradient with hard edges, agreement first. */
function sharesOf(relations: readonly Relation[]): string {
  const order = Object.keys(COLOURS) as Relation[];
  const colours = relations
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((relation) => COLOURS[relation]);
  const per = 100 / colours.length;
  return colours.map((colour, i) => `${colour} ${i * per}% ${(i + 1) * per}%`).join(', ');
}

/** Says what a tick stands for, beside it. */
export function fillFlag(
  document: Document,
  flag: HTMLElement,
  tick: RailTick,
  placed: readonly PlacedNote[],
  language: InterfaceLanguage,
): void {
  const t = pageStringsFor(language);
  const notes = tick.places.flatMap(({ id }) => placed.find(({ note }) => note.id === id)?.note ?? []);
  const lines = notes
    .slice(0, MOST_NAMED)
    .map((note) =>
      element(document, 'p', { class: `rel-${note.relation}` }, ...noteLine(document, note, language)),
    );
  const more = notes.length - lines.length;
  flag.lang = language;
  flag.replaceChildren(
    ...(notes.length > 1 ? [element(document, 'p', { class: 'quiet' }, t.closeTogether(notes.length))] : []),
    ...lines,
    ...(more > 0 ? [element(document, 'p', { class: 'quiet' }, t.andMore(more))] : []),
  );
  const highest = windowSize(document).height - flag.offsetHeight - 8;
  flag.style.insetBlockStart = `${Math.max(8, Math.min(highest, tick.at - flag.offsetHeight / 2))}px`;
}
