/** Scores the engine on the labelled pages beside this folder (../shared), where they exist. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';

const SHARED = process.env.PARALLAX_GOLD ?? '../shared';
const OUT = '.output/evaluation';
const scorer = (name: string) => join(SHARED, 'eval', name);

/** Runs a script with files as its input and output: a pipe would lose what a script had not written at its exit. */
function node(args: readonly string[], input?: string, output?: string): void {
  const stdin = input === undefined ? 'ignore' : openSync(input, 'r');
  const stdout = output === undefined ? 'inherit' : openSync(output, 'w');
  const { status } = spawnSync(process.execPath, args, { stdio: [stdin, stdout, 'inherit'] });
  for (const handle of [stdin, stdout]) if (typeof handle === 'number') closeSync(handle);
  if (status !== 0) process.exitCode = 1;
}

/** Reads the pages of a folder with the command line and keeps the notes in a file. */
function examine(lister: string, folder: string, name: string): string {
  const [pages, notes] = [join(OUT, `${name}.pages.ndjson`), join(OUT, `${name}.ndjson`)];
  node([scorer(lister), '--texts', folder], undefined, pages);
  node(['scripts/examine.ts', '--ndjson'], pages, notes);
  return notes;
}

function report(title: string, args: readonly string[]): void {
  console.log(`\n── ${title}`);
  node([...args, ...process.argv.slice(2)]);
}

if (!existsSync(scorer('score.mjs'))) {
  console.error(
    `No labelled pages in ${SHARED}: set PARALLAX_GOLD to the folder that holds eval/ and gold/.`,
  );
  process.exit(1);
}
mkdirSync(OUT, { recursive: true });
for (const set of ['seeds', 'dev']) {
  const folder = join(SHARED, 'gold', set);
  const notes = examine('score.mjs', folder, set);
  report(`pages of gold/${set}`, [scorer('score.mjs'), folder, notes]);
  if (set === 'seeds') report('relations between the five sources', [scorer('score-findings.mjs'), notes]);
}
const cases = join(SHARED, 'cases', 'dev');
if (existsSync(cases)) {
  report('figure forms of cases/dev', [
    scorer('score-cases.mjs'),
    cases,
    examine('score-cases.mjs', cases, 'cases'),
  ]);
}
