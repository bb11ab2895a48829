import { expect } from 'vitest';
import type { World } from './open-world.ts';

/** Chromium asks its maker for these by itself, with or without an extension. */
const BROWSER_MAKERS: ReadonlySet<string> = new Set([
  'accounts.google.com',
  'accounts.google.com:443',
  'update.googleapis.com',
  'update.googleapis.com:443',
]);

/** No connection but for the pages opened, no request to an outlet but the page itself, no complaint of our code. */
export function expectQuiet(world: World, opened: readonly string[]): void {
  expect(world.complaints).toEqual([]);
  expect(world.proxy.elsewhere.filter((host) => !BROWSER_MAKERS.has(host))).toEqual([]);
  const pages = new Set(opened.map((url) => url.replace(/^https?:/, '')));
  expect(world.server.requests.filter((url) => !pages.has(url.replace(/^https?:/, '')))).toEqual([]);
}
