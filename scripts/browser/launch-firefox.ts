import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { addressOnceLoaded, closeWelcome } from './close-welcome.ts';
import { runInWindow } from './firefox-window.ts';
import { type LaunchOptions, type Session, sleep, VIEWPORT } from './session.ts';

/** The extension's address is ours to choose in a throw-away profile. */
const UUID = '7f3d9a52-1c64-4e0b-9d2e-5a8b6c4f1e90';
const ORIGIN = `moz-extension://${UUID}`;

/** What Firefox would otherwise ask its makers for by itself. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.contentblocking.features.standard': '',
  'browser.newtabpage.enabled': false,
  'browser.region.update.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'captivedetect.canonicalURL': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'security.OCSP.enabled': 0,
  'security.remote_settings.crlite_filters.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
};

const SCHEMES = { dark: 0, light: 1, system: 2 };

export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const extension = resolve(options.extension ?? '.output/firefox-mv3');
  const id = geckoId(extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.path,
    headless: options.headless,
    acceptInsecureCerts: true,
    // Without system access WebDriver BiDi refuses addresses of extensions.
    args: ['--remote-allow-system-access'],
    defaultViewport: options.headless ? VIEWPORT : null,
    // Only so does a release of Firefox heed services.settings.server.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...QUIET,
      // A permission that a press asks for is granted, as a person would grant it.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // 0 is dark, 1 is light, 2 is the system's own.
      'layout.css.prefers-color-scheme.content-override': SCHEMES[options.scheme ?? 'system'],
      'intl.accept_languages': 'ko, en',
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
  await browser.installExtension(extension);
  await closeWelcome(browser, ORIGIN);
  return {
    kind: 'firefox',
    browser,
    origin: ORIGIN,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    openExtensionPage: (path) => extensionPage(browser, path),
    openPopup: (page) => popupInTab(browser, id, page),
    close: () => browser.close(),
  };
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** `goto` never settles here, because the tab changes process: the address is polled for instead. */
async function extensionPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  const url = `${ORIGIN}/${path}`;
  page.goto(url, { timeout: 2000 }).catch(() => undefined);
  for (const end = Date.now() + 10_000; Date.now() < end; await sleep(50)) {
    if ((await addressOnceLoaded(page)) === url) return page;
  }
  throw new Error(`${url} did not open`);
}

/**
 * Presses the toolbar button, which opens the real popup and grants activeTab, then shows popup.html for the same
 * tab in a tab of its own, where WebDriver reaches it; `tests/e2e/own-views.ts` looks into the real one.
 */
async function popupInTab(browser: Browser, id: string, page: Page): Promise<Page> {
  await page.bringToFront();
  const tab = await runInWindow(browser, pressToolbarButton(id));
  return extensionPage(browser, `popup.html?tab=${tab}`);
}

/** Runs in the browser's own window; answers the tab's id as extensions know it. */
function pressToolbarButton(id: string): string {
  return `(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(id)});
    const { global } = ExtensionParent.apiManager;
    await global.browserActionFor(extension).triggerAction(window);
    const popup = () => document.querySelector('browser.webextension-popup-browser');
    for (let tries = 0; tries < 50 && !popup(); tries++) await new Promise((done) => setTimeout(done, 20));
    popup()?.closest('panel')?.hidePopup();
    return global.tabTracker.getId(gBrowser.selectedTab);
  })()`;
}
