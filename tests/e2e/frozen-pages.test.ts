import { afterAll, beforeAll, expect, it } from 'vitest';
import { outletOf } from '../../lib/article/outlet-of.ts';
import type { OutletReading } from '../../lib/article/types.ts';
import { examine } from '../../lib/examine.ts';
import { markCount, offeredNotes } from '../../scripts/browser/on-page.ts';
import { loadCorpus } from '../../scripts/examine/load-corpus.ts';
import outlets from '../../seeds/outlets.json' with { type: 'json' };
import { frozenPages, openPage, readFrozen } from '../frozen/frozen-pages.ts';
import { openWorld, type World } from './open-world.ts';

const corpus = loadCorpus(undefined);
/** Those of sites that are read by themselves. */
const listed = frozenPages.filter(({ address }) => outletOf(address, outlets as readonly OutletReading[]));
const served = new Map(listed.map(({ address, html }) => [address, html.replace('onload="print()"', '')]));

let world: World;

beforeAll(async () => {
  world = await openWorld(
    ({ href }) => {
      const body = served.get(href);
      return body === undefined ? undefined : { body };
    },
    new Set(listed.map(({ address }) => new URL(address).host)),
  );
});
afterAll(() => world?.close());

it.each(listed)('$name gets the notes in a real browser that it gets without one', async (frozen) => {
  const { article } = readFrozen(openPage(frozen));
  const expected = examine({ article, ...corpus }).notes.map(({ id }) => id);
  const page = await world.open(frozen.address);
  expect(await offeredNotes(page)).toEqual(expected);
  expect(await markCount(page)).toBeGreaterThan(0);
  await page.close();
});

it('and nothing of ours complains', () => {
  expect(listed.length).toBeGreaterThanOrEqual(15);
  expect(world.complaints).toEqual([]);
});
