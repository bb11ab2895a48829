/** `npm run regexes`: holds every regular expression that is not listed yet to be linear, and lists it. `-- --all` checks all anew. */
import { collectRegexes } from './regexes/collect.ts';
import { readLinear, writeLinear } from './regexes/linear-list.ts';
import { requireTool } from './tools/require-tool.ts';

interface Diagnostics {
  readonly status: 'safe' | 'vulnerable' | 'unknown';
  readonly complexity?: { readonly summary: string };
  readonly error?: { readonly kind: string };
}
interface Recheck {
  checkSync(source: string, flags: string, options: { readonly timeout: number }): Diagnostics;
}

const TIMEOUT = 60_000;
// The browser's bundle is the whole checker in JavaScript; the package's main file would look for a binary first.
const { checkSync } = requireTool<Recheck>('recheck/lib/browser.js');

function verdict(literal: string): string | undefined {
  const close = literal.lastIndexOf('/');
  const { status, complexity, error } = checkSync(literal.slice(1, close), literal.slice(close + 1), {
    timeout: TIMEOUT,
  });
  return status === 'safe' ? undefined : (complexity?.summary ?? error?.kind ?? status);
}

const regexes = await collectRegexes();
const known = process.argv.includes('--all') ? new Set<string>() : readLinear();
const linear: string[] = [];
for (const { literal, where } of regexes) {
  const bad = known.has(literal) ? undefined : verdict(literal);
  if (bad === undefined) linear.push(literal);
  else console.log(`${where}: ${bad}: ${literal}`);
}
writeLinear(linear);
console.log(`${linear.length} of ${regexes.length} regular expressions are linear`);
process.exitCode = linear.length === regexes.length ? 0 : 1;
