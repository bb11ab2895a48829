import type { Page } from 'puppeteer-core';

/** The one element that the extension adds to a page. */
export const HOST = 'parallax-overlay';

const BUTTONS = `${HOST} >>> button[data-note-id]`;
const CARD = `${HOST} >>> [role=dialog]`;

/** Ids of the notes that the labelled region offers, in its order. */
export async function offeredNotes(page: Page): Promise<string[]> {
  await page.waitForSelector(BUTTONS, { timeout: 8000 });
  return page.$$eval(BUTTONS, (buttons) =>
    buttons.map((button) => button.getAttribute('data-note-id') ?? ''),
  );
}

export function markCount(page: Page): Promise<number> {
  return page.evaluate(() => CSS.highlights.size);
}

export async function cardText(page: Page): Promise<string> {
  const card = await page.waitForSelector(CARD, { visible: true, timeout: 5000 });
  return (await card?.evaluate((element) => element.textContent)) ?? '';
}

export async function waitForNoCard(page: Page): Promise<void> {
  await page.waitForSelector(CARD, { hidden: true, timeout: 5000 });
}

/** Moves the mouse, in steps as a hand would, onto the printed figure, wherever it first stands in the article. */
export async function pointAt(page: Page, figure: string): Promise<{ x: number; y: number }> {
  const { x, y } = await page.evaluate((text) => {
    const walker = document.createTreeWalker(
      document.querySelector('article') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(text) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      const { top, bottom } = range.getBoundingClientRect();
      const inView = top >= 0 && bottom <= innerHeight;
      if (!inView) node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rect = range.getBoundingClientRect();
      return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    }
    throw new Error(`${text} does not stand in the article`);
  }, figure);
  await page.mouse.move(x - 40, y - 30);
  await page.mouse.move(x, y, { steps: 5 });
  return { x, y };
}

/** Which note's button holds the focus, null when none does. */
export function focusedNote(page: Page): Promise<string | null> {
  return page.evaluate(
    (host) => document.querySelector(host)?.shadowRoot?.activeElement?.getAttribute('data-note-id') ?? null,
    HOST,
  );
}

/** Presses Tab until a note's button has the focus, as someone without a mouse would. */
export async function tabToNotes(page: Page): Promise<string> {
  for (let presses = 0; presses < 30; presses++) {
    const noteId = await focusedNote(page);
    if (noteId !== null) return noteId;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead to the notes');
}

/** The whole page as markup, without the one element of ours. */
export function markup(page: Page): Promise<string> {
  return page.evaluate((host) => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    copy.querySelector(host)?.remove();
    return copy.outerHTML;
  }, HOST);
}
