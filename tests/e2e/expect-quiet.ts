import { expect } from 'vitest';
import type { World } from './open-world.ts';

/** Chromium asks its maker for these by itself, with or without an extension. */
const BROWSER_MAKERS: ReadonlySet<string> = new Set([
  'accounts.google.com',
  'accounts.google.com:443',
  'update.googleapis.com',
  'update.googleapis.com:443',
  'redirector.gvt1.com',
  'redirector.gvt1.com:443',
]);

/** No connection but for the pages opened, no request to an outlet but the page itself, no complaint of our code. */
export function expectQuiet(world: World, opened: readonly string[]): void {
  expect(world.complaints).toEqual([]);
  expect(world.proxy.elsewhere.filter((host) => !BROWSER_MAKERS.has(host))).toEqual([]);
  const withoutScheme = (url: string) => url.replace(/^https?:/, '');
  const pages = new Set(opened.map(withoutScheme));
  const others = world.server.requests.map(withoutScheme).filter((url) => !pages.has(url));
  // Browsers look for an icon on a page that names none.
  expect(others.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
}
