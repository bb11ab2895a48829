import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const installed = `${folder}node_modules/.package-lock.json`;
/** One constant line, because npm is a .cmd file on Windows; no install scripts, no optional binaries. */
const INSTALL = 'npm ci --omit=optional --ignore-scripts --no-fund --no-audit --loglevel=error';

const isInstalled = (): boolean =>
  existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${folder}package-lock.json`).mtimeMs;

/** A package of scripts/tools, which is installed at the first call; throws when that fails. */
export function requireTool<T>(name: string): T {
  if (!isInstalled()) {
    console.error('Installing scripts/tools (npm ci) …');
    const { status } = spawnSync(INSTALL, { cwd: folder, shell: true, stdio: ['ignore', 2, 2] });
    if (status !== 0) throw new Error(`npm ci failed in ${folder}`);
  }
  return createRequire(`${folder}package.json`)(name) as T;
}
