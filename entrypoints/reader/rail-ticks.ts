import type { Relation } from '../../lib/comparison/types.ts';

/** One note's place along the page. */
export interface RailPlace {
  readonly id: string;
  readonly relation: Relation;
  /** From the top of the content, in pixels. */
  readonly top: number;
}

export interface RailTick {
  /** From the top of the rail, in pixels. */
  readonly at: number;
  readonly places: readonly RailPlace[];
}

/** Ticks nearer than this to one another are drawn as one group with their number. */
const NEAR = 14;
/** A group's box is taller than a tick. */
const GROUP_NEAR = 24;
/** Half a tick: what stands at the very top or bottom would be cut. */
const INSET = 12;

/** Maps the whole content onto the rail's height and joins what comes too close. */
export function railTicks(places: readonly RailPlace[], content: number, height: number): RailTick[] {
  const scale = Math.min(1, height / content);
  const ticks = places
    .toSorted((a, b) => a.top - b.top)
    .map((place) => ({ at: within(place.top * scale, height), places: [place] }));
  let joined: RailTick[] = joinNear(ticks, height);
  while (joined.length < ticks.length) {
    const again = joinNear(joined, height);
    if (again.length === joined.length) break;
    joined = again;
  }
  return joined;
}

function joinNear(ticks: readonly RailTick[], height: number): RailTick[] {
  const joined: RailTick[] = [];
  for (const tick of ticks) {
    const last = joined.at(-1);
    if (last === undefined || tick.at - last.at >= distance(last, tick)) joined.push(tick);
    else joined[joined.length - 1] = join(last, tick, height);
  }
  return joined;
}

function distance(a: RailTick, b: RailTick): number {
  return a.places.length > 1 || b.places.length > 1 ? GROUP_NEAR : NEAR;
}

/** The group stands where its notes stand on the whole. */
function join(a: RailTick, b: RailTick, height: number): RailTick {
  const at = (a.at * a.places.length + b.at * b.places.length) / (a.places.length + b.places.length);
  return { at: within(at, height), places: [...a.places, ...b.places] };
}

function within(at: number, height: number): number {
  return Math.round(Math.max(INSET, Math.min(height - INSET, at)));
}
