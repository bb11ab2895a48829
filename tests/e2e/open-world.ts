import type { ConsoleMessage, Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { launch, type Stage } from '../../scripts/browser/launch.ts';
import { findPage, HOSTS } from './site.ts';

export interface World extends Stage {
  /** Errors that came from the extension's own code, in pages and in its own views. */
  readonly complaints: string[];
}

export async function openWorld(find = findPage, hosts = HOSTS): Promise<World> {
  const stage = await launch({ kind: inject('browser'), find, hosts });
  const complaints: string[] = [];
  const watched = async (opening: Promise<Page>) => watch(await opening, stage.origin, complaints);
  return {
    ...stage,
    complaints,
    open: async (url) => {
      const page = watch(await stage.browser.newPage(), stage.origin, complaints);
      await page.goto(url);
      return page;
    },
    openExtensionPage: (path) => watched(stage.openExtensionPage(path)),
    openPopup: (page) => watched(stage.openPopup(page)),
  };
}

function watch(page: Page, origin: string, complaints: string[]): Page {
  const isOurs = (text: string) => text.includes(origin) || page.url().startsWith(origin);
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() !== 'error' && message.type() !== 'warn') return;
    const { url = '' } = message.location();
    if (isOurs(url)) complaints.push(`${message.type()}: ${message.text()} (${url})`);
  });
  page.on('pageerror', (error) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (isOurs(text)) complaints.push(text);
  });
  return page;
}
