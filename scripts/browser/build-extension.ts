import { spawnSync } from 'node:child_process';
import type { BrowserKind } from './find-browser.ts';

const COMMANDS: Record<BrowserKind, string> = {
  chromium: 'wxt build -b chrome',
  firefox: 'wxt build -b firefox --mv3',
};

/** Builds the extension for one browser and stays silent unless it fails. */
export function buildExtension(kind: BrowserKind): void {
  // A constant command: the shell is needed for npx on Windows only.
  const { status, stdout, stderr } = spawnSync(`npx ${COMMANDS[kind]}`, { shell: true, encoding: 'utf8' });
  if (status === 0) return;
  console.error(stdout, stderr);
  throw new Error(`The build for ${kind} failed; the lines above say why.`);
}
