import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offeredNotes } from '../../scripts/browser/on-page.ts';
import { listedNotes } from './in-popup.ts';
import { openWorld, type World } from './open-world.ts';
import { KO } from './site.ts';

type Damage = 'rows that no schema knows' | 'no stores but the reviews' | 'nothing at all';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

describe.each<{ damage: Damage; keeps: boolean }>([
  { damage: 'rows that no schema knows', keeps: true },
  { damage: 'no stores but the reviews', keeps: true },
  { damage: 'nothing at all', keeps: false },
])('a database with $damage', ({ damage, keeps }) => {
  it(`is rebuilt from the seeds, ${keeps ? 'and keeps the reviews' : 'and starts anew'}`, async () => {
    const page = await world.open(`${KO}/deepseek`);
    const before = await offeredNotes(page);
    const first = before[0] ?? '';
    await note(page, first);
    await inflict(damage);
    await page.reload();
    expect(await offeredNotes(page)).toEqual(before);
    expect(await isNoted(page, first)).toBe(keeps);
    if (keeps) await note(page, first);
    await page.close();
  });
});

/** Notes the row, or takes a note back, by its key. */
async function note(page: Page, noteId: string): Promise<void> {
  const popup = await world.openPopup(page);
  await listedNotes(popup);
  const noted = (await popup.$('.item.is-noted')) !== null;
  await popup.focus(`button[data-note="${noteId}"]`);
  await popup.keyboard.press('n');
  await popup.waitForSelector('.item.is-noted', noted ? { hidden: true } : {});
  await popup.close();
}

async function isNoted(page: Page, noteId: string): Promise<boolean> {
  const popup = await world.openPopup(page);
  await listedNotes(popup);
  const found = await popup.$(`.item.is-noted button[data-note="${noteId}"]`);
  await popup.close();
  return found !== null;
}

async function inflict(damage: Damage): Promise<void> {
  const view = await world.openExtensionPage('popup.html');
  await view.evaluate(damageDatabase, damage);
  await view.close();
}

/** Runs inside the extension: only there its database can be reached. */
async function damageDatabase(damage: Damage): Promise<void> {
  const settled = (request: IDBRequest) =>
    new Promise<void>((resolve, reject) => {
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  if (damage === 'nothing at all') return settled(indexedDB.deleteDatabase('parallax'));
  const version = damage === 'no stores but the reviews' ? 9999 : undefined;
  const opening = indexedDB.open('parallax', version);
  opening.onupgradeneeded = () => {
    for (const store of opening.result.objectStoreNames) {
      if (store !== 'reviews') opening.result.deleteObjectStore(store);
    }
  };
  await settled(opening);
  const database = opening.result;
  if (version === undefined) {
    const transaction = database.transaction(['documents', 'references', 'topicPacks'], 'readwrite');
    for (const [store, key] of [
      ['documents', 'doc'],
      ['topicPacks', 'id'],
    ] as const) {
      transaction.objectStore(store).put({ [key]: 'damaged', origin: 'seed', pack: 5, source: null });
    }
    transaction
      .objectStore('references')
      .put({ doc: 'damaged', topicPack: 'deepseek', topic: 7, claim: 'no' });
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
  }
  database.close();
}
