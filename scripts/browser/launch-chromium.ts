import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { closeWelcome } from './close-welcome.ts';
import { type LaunchOptions, type Session, VIEWPORT } from './session.ts';

/** What Chromium would otherwise ask its makers for by itself. */
const QUIET = [
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,NetworkTimeServiceQuerying,InterestFeedContentSuggestions',
];

export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: options.path,
    headless: options.headless,
    // Unpacked extensions load over the debugging pipe only, since version 137.
    pipe: true,
    enableExtensions: [resolve(options.extension ?? '.output/chrome-mv3')],
    // Chromium on Linux takes its interface language from here.
    env: { ...process.env, LANGUAGE: 'ko' },
    acceptInsecureCerts: true,
    defaultViewport: options.headless ? VIEWPORT : null,
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--ignore-certificate-errors',
      '--lang=ko',
      `--proxy-server=127.0.0.1:${options.proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      '--window-size=1300,1000',
    ],
  });
  const worker = await backgroundWorker(browser);
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  await closeWelcome(browser, origin);
  const open = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };
  return {
    kind: 'chromium',
    browser,
    origin,
    open,
    openExtensionPage: (path) => open(`${origin}/${path}`),
    openPopup: (page) => realPopup(browser, origin, page),
    close: () => browser.close(),
  };
}

async function backgroundWorker(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && candidate.url().endsWith('/background.js'),
    { timeout: 15_000 },
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The background worker did not start');
  return worker;
}

/** Presses the toolbar button for the page, as a person would: the page becomes readable through activeTab. */
async function realPopup(browser: Browser, origin: string, page: Page): Promise<Page> {
  await page.bringToFront();
  const waiting = browser.waitForTarget((target) => target.url().startsWith(`${origin}/popup.html`), {
    timeout: 10_000,
  });
  waiting.catch(() => undefined);
  const extensions = await browser.extensions();
  const extension = extensions.get(new URL(origin).host);
  if (!extension) throw new Error('The extension is not loaded');
  await extension.triggerAction(page);
  return (await waiting).asPage();
}
