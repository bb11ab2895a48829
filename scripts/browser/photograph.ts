import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { InterfaceLanguage } from '../../lib/language/types.ts';
import { SAMPLES } from '../sample/sample-site.ts';
import { cardText, offeredNotes, pointAt } from './on-page.ts';
import { popupInTab } from './popup-in-tab.ts';
import { type Session, sleep } from './session.ts';
import { tabOf } from './tab-of.ts';

export interface Album {
  readonly language: InterfaceLanguage;
  readonly scheme: 'light' | 'dark';
  readonly folder: string;
  /** `page-ko-light.png` and so on: what stands between the kind of picture and `.png`. */
  readonly suffix: string;
  readonly pictures: readonly Picture[];
}

/** The popup, the comparison, the page with its marks, the page with a card. */
type Picture = 'popup' | 'panel' | 'marks' | 'page';

/** A row of the popup as text: figure, topic, what others print. */
export interface ListedNote {
  readonly figure: string;
  readonly relation: string;
  readonly others: string;
}

/** Wide enough for the card to stand in the margin. */
const PAGE_SIZE = { width: 1480, height: 900, deviceScaleFactor: 1 };
const POPUP_SIZE = { width: 380, height: 560, deviceScaleFactor: 2 };
const PANEL_SIZE = { width: 400, height: 900, deviceScaleFactor: 2 };
/** Longer than the card's entrance of 140 ms. */
const AT_REST = 400;

/** Opens the sample and takes three pictures: the page with its marks, with a card, and the popup. */
export async function photograph(
  session: Session,
  album: Album,
): Promise<{ readonly paths: string[]; readonly notes: ListedNote[] }> {
  const { language, folder, suffix } = album;
  const { url, figure } = SAMPLES[language];
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  const take = async (page: Page, name: Picture) => {
    if (!album.pictures.includes(name)) return;
    const path = join(folder, `${name}-${suffix}.png`) as `${string}.png`;
    await sleep(AT_REST);
    await page.screenshot({ path });
    paths.push(path);
  };
  const page = await session.open(url);
  await wear(session, page, album);
  await page.setViewport(PAGE_SIZE);
  await offeredNotes(page);
  const popup = await popupInTab(session, page);
  await wear(session, popup, album);
  await popup.setViewport(POPUP_SIZE);
  await speak(popup, language);
  const notes = await listed(popup);
  await take(popup, 'popup');
  await popup.close();
  if (album.pictures.includes('panel')) {
    const panel = await comparison(session, page);
    await wear(session, panel, album);
    await panel.setViewport(PANEL_SIZE);
    await take(panel, 'panel');
    await panel.close();
  }
  await page.bringToFront();
  await take(page, 'marks');
  await pointAt(page, figure);
  await cardText(page);
  await take(page, 'page');
  await page.close();
  return { paths, notes };
}

/** Firefox takes its colours at launch; Chromium lets every page be told. */
async function wear(session: Session, page: Page, { scheme }: Album): Promise<void> {
  if (session.kind === 'firefox') return;
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

/** The comparison of the figure that most outlets print. */
async function comparison(session: Session, page: Page): Promise<Page> {
  const panel = await session.openExtensionPage(`sidepanel.html?tab=${await tabOf(session, page)}`);
  await panel.waitForSelector('.panel select', { timeout: 15_000 });
  const cost = await panel.$$eval('option', (options) => {
    const about = options.find(({ textContent }) => /훈련 비용|Training cost/.test(textContent ?? ''));
    return about?.value;
  });
  if (cost !== undefined) await panel.select('select', cost);
  await panel.waitForSelector('.dot-row', { timeout: 5000 });
  return panel;
}

/** The popup's menu names the other language, in that language. */
async function speak(popup: Page, language: InterfaceLanguage): Promise<void> {
  await popup.waitForSelector('.item button[data-note]', { timeout: 15_000 });
  await popup.click('.bar .menu-root > button');
  const other = await popup.$(`.menu button[lang=${language}]`);
  await other?.click();
  await popup.waitForSelector(`main[lang=${language}]`, { timeout: 5000 });
  await popup.keyboard.press('Escape');
  // The menu gave the focus back to its button; nobody who opens the popup sees it there.
  await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await popup.mouse.move(0, 0);
}

async function listed(popup: Page): Promise<ListedNote[]> {
  return popup.$$eval('.item', (items) =>
    items.map((item) => ({
      figure: [...(item.querySelector('.title')?.children ?? [])].map((part) => part.textContent).join(' · '),
      relation: item.querySelector('svg')?.getAttribute('aria-label') ?? '',
      others: [...(item.querySelector('.item-main')?.children ?? [])]
        .filter((child) => !child.matches('.title, .remark'))
        .map((child) => child.textContent?.trim() ?? '')
        .join(' '),
    })),
  );
}
