import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { World } from './open-world.ts';

interface Extension {
  readonly runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value: unknown }> };
  readonly tabs: { query(filter: { url: string }): Promise<{ id: number }[]> };
}

/** One section of the options page, in the language given. */
export async function openOptions(world: World, section: string, language = 'en'): Promise<Page> {
  const before = await world.openExtensionPage('options.html');
  await ask(before, { type: 'set-settings', settings: { language } });
  await before.close();
  const options = await world.openExtensionPage('options.html');
  await options.waitForSelector(`.opt[lang=${language}]`, { timeout: 8000 });
  await goTo(options, section);
  return options;
}

export async function goTo(options: Page, section: string): Promise<void> {
  await options.evaluate((hash) => {
    location.hash = hash;
  }, section);
  await options.waitForSelector('.opt-section', { timeout: 8000 });
}

/** What the background answers to a message from the page. */
export function ask(options: Page, message: object): Promise<unknown> {
  return options.evaluate(async (asked) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
    return (await (browser ?? chrome).runtime.sendMessage(asked)).value;
  }, message);
}

/** The tab that shows an address we may read. */
export function tabOf(options: Page, url: string): Promise<number> {
  return options.evaluate(async (address) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
    return (await (browser ?? chrome).tabs.query({ url: address }))[0]?.id ?? -1;
  }, url);
}

/** Presses with a real mouse, because browsers ask for permissions only then. */
export async function click(options: Page, name: string): Promise<void> {
  const button = await options.waitForSelector(
    `::-p-xpath(//main//*[self::button or self::a][normalize-space()="${name}"])`,
    {
      timeout: 8000,
    },
  );
  await button?.click();
}

export function shows(options: Page, text: string): Promise<unknown> {
  return options.waitForFunction(
    (wanted) => document.body.innerText.includes(wanted),
    { timeout: 8000 },
    text,
  );
}

/** Chooses a file with this content in the page's only file field. */
export async function choose(options: Page, text: string): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'parallax-')), 'file.json');
  writeFileSync(path, text);
  const field = (await options.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
}

export async function fill(options: Page, label: string, value: string): Promise<void> {
  const field = await options.waitForSelector(
    `::-p-xpath(//label[span[normalize-space()="${label}"]]/input)`,
  );
  await field?.evaluate((input) => {
    (input as HTMLInputElement).select();
  });
  await field?.type(value);
}
