// Runs on a fresh clone with any Node from 20 on: installs what is missing, then runs scripts/<name>.ts.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name, ...rest] = process.argv.slice(2);

/** npm writes this file at the end of every install. */
const installed = join(root, 'node_modules', '.package-lock.json');

function isInstalled() {
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

function install() {
  console.error('Installing what is missing (npm ci) …');
  // The whole command is one constant string because npm is a .cmd file on Windows and needs the shell there.
  const { status } = spawnSync('npm ci --no-fund --no-audit --loglevel=error', {
    cwd: root,
    shell: true,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) stop('npm ci failed; the lines above say why.', status ?? 1);
}

/** Linux brings its own Node as an optional dependency; elsewhere the person's Node runs the TypeScript. */
function nodeForTypeScript() {
  const bundled = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(bundled)) return bundled;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return stop(`Node 22.18 or newer is needed here (this is ${process.versions.node}): https://nodejs.org`, 1);
}

function stop(line, code) {
  console.error(line);
  process.exit(code);
}

if (!/^[a-z]+$/.test(name ?? '') || !existsSync(join(root, 'scripts', `${name}.ts`))) {
  stop('usage: node scripts/setup.mjs start|test|screenshots|evaluate|measure|bench|regexes', 2);
}
if (!isInstalled()) install();
const script = join(root, 'scripts', `${name}.ts`);
const { status, error } = spawnSync(nodeForTypeScript(), [script, ...rest], { cwd: root, stdio: 'inherit' });
if (error) console.error(error.message);
process.exit(status ?? 1);
