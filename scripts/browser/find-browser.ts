import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

export interface FoundBrowser {
  readonly kind: BrowserKind;
  readonly path: string;
}

const NAMES: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Where installers put browsers that are not on PATH. */
const PLACES: Record<BrowserKind, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windows('Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'),
    ...windows('Microsoft\\Edge\\Application\\msedge.exe'),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ...windows('Mozilla Firefox\\firefox.exe'),
  ],
};

export const INSTALL_HINT: Record<BrowserKind, string> = {
  chromium:
    'apt-get update && apt-get install -y chromium (or install Chrome from https://www.google.com/chrome)',
  firefox:
    'apt-get update && apt-get install -y firefox-esr (or install Firefox from https://www.mozilla.org/firefox)',
};

/** `CHROMIUM=/path` and `FIREFOX=/path` come before everything that is installed. */
export function findBrowser(kind: BrowserKind): FoundBrowser | undefined {
  const named = process.env[kind.toUpperCase()];
  if (named) return runs(named) ? { kind, path: named } : undefined;
  const onPath = (process.env.PATH ?? '').split(delimiter);
  const candidates = NAMES[kind].flatMap((name) => onPath.map((folder) => join(folder, name)));
  const path = [...candidates, ...PLACES[kind]].find(runs);
  return path === undefined ? undefined : { kind, path };
}

function windows(...tails: string[]): string[] {
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return roots.flatMap((root) => (root ? tails.map((tail) => `${root}\\${tail}`) : []));
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not executable: the next place is tried.
    return false;
  }
}
