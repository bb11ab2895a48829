import { describe, expect, it } from 'vitest';
import { type RailPlace, railTicks } from './rail-ticks.ts';

const places = (...tops: number[]): RailPlace[] =>
  tops.map((top, index) => ({ id: `n${index}`, relation: 'same', top }));
const drawn = (tops: number[], content: number, height: number) =>
  railTicks(places(...tops), content, height).map(({ at, places: { length } }) => [at, length]);

describe('the ticks of the rail', () => {
  it('stand where their figures stand in the whole page', () => {
    expect(drawn([500, 1000, 4000], 8000, 800)).toEqual([
      [50, 1],
      [100, 1],
      [400, 1],
    ]);
  });

  it('stand beside their lines on a page that does not scroll', () => {
    expect(drawn([100, 300], 600, 800)).toEqual([
      [100, 1],
      [300, 1],
    ]);
  });

  it('that come too close are one group, in the middle of its notes', () => {
    expect(drawn([1000, 1100, 1200, 4000], 8000, 800)).toEqual([
      [110, 3],
      [400, 1],
    ]);
  });

  it('keep the distance of a group’s box once they are grouped', () => {
    const ticks = railTicks(places(1000, 1100, 1250, 1430, 2600), 8000, 800);
    const gaps = ticks.slice(1).map(({ at }, i) => at - (ticks[i]?.at ?? 0));
    expect(ticks.length).toBeGreaterThan(1);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(24);
    expect(ticks.flatMap((tick) => tick.places)).toHaveLength(5);
  });

  it('are never cut at the ends', () => {
    expect(drawn([0, 8000], 8000, 800)).toEqual([
      [12, 1],
      [788, 1],
    ]);
  });

  it('are in reading order of the page, whatever the order of the notes', () => {
    expect(railTicks(places(4000, 500), 8000, 800).map(({ places: [place] }) => place?.id)).toEqual([
      'n1',
      'n0',
    ]);
  });
});
