import { readFileSync, writeFileSync } from 'node:fs';

const path = new URL('linear.txt', import.meta.url);

/** The regular expressions that recheck found to be linear, one on a line. */
export const readLinear = (): ReadonlySet<string> =>
  new Set(readFileSync(path, 'utf8').split('\n').filter(Boolean));

export const writeLinear = (literals: readonly string[]): void =>
  writeFileSync(path, literals.map((literal) => `${literal}\n`).join(''));
