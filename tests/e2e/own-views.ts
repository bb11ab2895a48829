import type { Browser, Page } from 'puppeteer-core';
import { runInView, runInWindow } from '../../scripts/browser/firefox-window.ts';
import type { World } from './open-world.ts';

/** A document that the browser itself shows around the page: its popup, its side panel. */
export interface OwnView {
  /** Runs in the document; the function stands alone. */
  read<T>(work: (document: Document) => T): Promise<T>;
  /** Presses with a mouse, in the middle of what the selector finds. */
  press(selector: string): Promise<void>;
}

export interface OwnViews {
  /** Presses the toolbar button with the page in front. */
  openPopup(page: Page): Promise<OwnView>;
  popupIsOpen(): Promise<boolean>;
  /** The side panel or sidebar, once it stands. */
  panel(): Promise<OwnView>;
}

export function ownViews(world: World): OwnViews {
  return world.kind === 'firefox' ? inFirefox(world.browser) : inChromium(world);
}

const POPUP = "document.querySelector('browser.webextension-popup-browser')";
const SIDEBAR = "document.getElementById('sidebar').contentDocument.querySelector('browser')";
const BUTTON = 'parallax_parallax_example-BAP';
const WIDGET = 'parallax_parallax_example-browser-action';

function inFirefox(browser: Browser): OwnViews {
  return {
    openPopup: async (page) => {
      await page.bringToFront();
      await runInWindow(browser, PIN);
      await runInWindow(browser, `(${pressIn})(window, document.getElementById('${BUTTON}'))`);
      return viewIn(browser, POPUP);
    },
    popupIsOpen: async () => Boolean(await runInWindow(browser, `${POPUP} !== null`)),
    panel: async () => viewIn(browser, SIDEBAR),
  };
}

/** A button in the toolbar is pressed like any other; in the menu of extensions it would have to be unfolded first. */
const PIN = `CustomizableUI.addWidgetToArea('${WIDGET}', 'nav-bar')`;

function viewIn(browser: Browser, view: string): OwnView {
  return {
    read: (work) => runInView(browser, view, `(${work})(content.document)`) as Promise<never>,
    press: async (selector) => {
      const found = `content.document.querySelector(${JSON.stringify(selector)})`;
      await runInView(browser, view, `(${pressIn})(content, ${found})`);
    },
  };
}

interface PressableWindow {
  synthesizeMouseEvent(type: string, x: number, y: number, data: object): void;
}

function pressIn(window: PressableWindow, target: Element): void {
  target.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = target.getBoundingClientRect();
  if (width === 0) throw new Error('What should be pressed is not laid out');
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    window.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { button: 0, clickCount: 1 });
}

function inChromium(world: World): OwnViews {
  let popup: Page | undefined;
  return {
    openPopup: async (page) => {
      popup = await world.openPopup(page);
      return viewOf(popup);
    },
    popupIsOpen: async () => popup !== undefined && !popup.isClosed(),
    panel: async () => {
      const target = await world.browser.waitForTarget((each) => each.url().includes('/sidepanel.html'));
      return viewOf(await target.asPage());
    },
  };
}

function viewOf(page: Page): OwnView {
  return {
    read: (work) => page.evaluate(`(${work})(document)`) as Promise<never>,
    press: (selector) => page.click(selector),
  };
}
