import type { Page } from 'puppeteer-core';

const ROWS = '.item button[data-note]';

/** Ids of the notes that the popup lists, in its order; dismissed ones are among them. */
export async function listedNotes(popup: Page): Promise<string[]> {
  await popup.waitForSelector(`.list:not([aria-busy]) ${ROWS}`, { timeout: 8000 });
  return popup.$$eval(ROWS, (rows) => rows.map((row) => row.getAttribute('data-note') ?? ''));
}

export async function dismissedNotes(popup: Page): Promise<string[]> {
  const rows = await popup.$$eval('.item.is-dismissed button[data-note]', (found) =>
    found.map((row) => row.getAttribute('data-note') ?? ''),
  );
  return rows;
}

/** The interface speaks the browser's language: Korean in our Chromium, English in our Firefox. */
export function waitForText(popup: Page, ...texts: string[]): Promise<unknown> {
  const shows = (wanted: string[]) => wanted.some((text) => document.body.innerText.includes(text));
  return popup.waitForFunction(shows, { timeout: 8000 }, texts);
}

/** Presses the button with this name, in either interface language. */
export async function press(popup: Page, ...names: string[]): Promise<void> {
  const pressed = await popup.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button')];
    const named = buttons.find((button) =>
      wanted.includes((button.getAttribute('aria-label') ?? button.innerText).trim()),
    );
    named?.click();
    return named !== undefined;
  }, names);
  if (!pressed) throw new Error(`The popup has no button ${names.join(' or ')}`);
}
