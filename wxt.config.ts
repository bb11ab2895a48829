import { resolve } from 'node:path';
import { defineConfig, type UserManifest } from 'wxt';
import { matchPatterns } from './lib/corpus/match-patterns.ts';
import { checkSeeds } from './scripts/check-seeds.ts';
import outlets from './seeds/outlets.json' with { type: 'json' };

const OUTLET_PAGES = matchPatterns(outlets);

/** `CSS.highlights.highlightsFromPoint`, our hit test, came with Chrome 140 and Firefox 140. */
const OLDEST_BROWSER = '140';

/** The extension's own pages may load their own files and connect to nothing; only the background may ask an https address (decision 6). */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  'connect-src https:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Only the background may go out: every page forbids itself what the manifest's policy must allow. */
const pagesConnectNowhere = {
  name: 'pages-connect-nowhere',
  transformIndexHtml: (html: string) =>
    html.replace(
      '<head>',
      `<head>\n    <meta http-equiv="Content-Security-Policy" content="connect-src 'none'">`,
    ),
};

/** What the extension's pages share is one file: a popup waits for every file that it asks for. */
const pagesShareOneFile = {
  name: 'pages-share-one-file',
  outputOptions: (output: { format?: string }) =>
    output.format === 'es'
      ? { ...output, codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } }
      : null,
};

const manifest: UserManifest = {
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  default_locale: 'en',
  icons: icons(16, 32, 48, 96, 128),
  action: { default_title: '__MSG_extensionName__', default_icon: icons(16, 32) },
  // `storage` holds the names that packs brought, for the gates to read (decision 7); browsers ask nobody for it.
  permissions: ['activeTab', 'scripting', 'storage'],
  // The gate asks for the reader only on a page about a topic; injecting it takes the host, not only the match.
  host_permissions: OUTLET_PAGES,
  // Asked for by a press in the options: sites beyond the list, and the address of a pack.
  optional_host_permissions: ['https://*/*'],
  // Chrome takes four suggested keys at most; the rest are given theirs on the browser's own page for shortcuts.
  commands: {
    'next-note': shortcut('Alt+Shift+J', '__MSG_commandNextNote__'),
    'previous-note': shortcut('Alt+Shift+K', '__MSG_commandPreviousNote__'),
    'pause-page': shortcut('Alt+Shift+P', '__MSG_commandPausePage__'),
    _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
    'toggle-marks': { description: '__MSG_commandToggleMarks__' },
    'toggle-rail': { description: '__MSG_commandToggleRail__' },
    'toggle-site': { description: '__MSG_commandToggleSite__' },
    'toggle-everywhere': { description: '__MSG_commandToggleEverywhere__' },
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // Older targets would lower light-dark() to the system's scheme, and a card could not follow its page.
  vite: ({ command }) => ({
    build: { target: [`chrome${OLDEST_BROWSER}`, `firefox${OLDEST_BROWSER}`] },
    plugins: command === 'build' ? [pagesConnectNowhere, pagesShareOneFile] : [],
  }),
  manifest: ({ browser, command }) => ({
    ...manifest,
    // The development server needs its own policy to reload pages.
    ...(command === 'build' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'parallax@parallax.example',
              strict_min_version: `${OLDEST_BROWSER}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: OLDEST_BROWSER }),
  }),
  hooks: {
    'build:before': (wxt) => checkSeeds(resolve(wxt.config.root)),
  },
});

function icons(...sizes: number[]): Record<number, string> {
  return Object.fromEntries(sizes.map((size) => [size, `icon/${size}.png`]));
}

function shortcut(key: string, description: string) {
  return { suggested_key: { default: key }, description };
}
