import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from './find-browser.ts';

export interface LaunchOptions {
  readonly path: string;
  readonly proxyPort: number;
  readonly headless: boolean;
  readonly scheme?: 'light' | 'dark';
  /** The unpacked extension; the build of this browser when absent. */
  readonly extension?: string;
}

/** A browser with the extension in it. */
export interface Session {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at its end. */
  readonly origin: string;
  open(url: string): Promise<Page>;
  /** One of the extension's own pages in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** The popup for the page in front: the real one in Chromium, popup.html in a tab in Firefox. */
  openPopup(page: Page): Promise<Page>;
  close(): Promise<void>;
}

export const VIEWPORT = { width: 1280, height: 860 };

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
