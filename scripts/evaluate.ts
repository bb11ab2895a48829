/** Scores the engine on the labelled pages beside this folder (../shared), where they exist. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SHARED = process.env.PARALLAX_GOLD ?? '../shared';
const OUT = '.output/evaluation';
const scorer = (name: string) => join(SHARED, 'eval', name);

function node(args: readonly string[], input?: string): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (stderr) console.error(stderr.trimEnd());
  if (status !== 0) process.exitCode = 1;
  return stdout;
}

/** Reads the pages of a folder with the command line and keeps the notes in a file. */
function examine(lister: string, folder: string, out: string): string {
  const pages = node([scorer(lister), '--texts', folder]);
  const notes = node(['scripts/examine.ts', '--ndjson'], pages);
  const file = join(OUT, out);
  writeFileSync(file, notes);
  return file;
}

function report(title: string, args: readonly string[]): void {
  console.log(`\n── ${title}\n${node([...args, ...process.argv.slice(2)])}`);
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
  const notes = examine('score.mjs', folder, `${set}.ndjson`);
  report(`pages of gold/${set}`, [scorer('score.mjs'), folder, notes]);
  if (set === 'seeds') report('relations between the five sources', [scorer('score-findings.mjs'), notes]);
}
const cases = join(SHARED, 'cases', 'dev');
if (existsSync(cases)) {
  report('figure forms of cases/dev', [
    scorer('score-cases.mjs'),
    cases,
    examine('score-cases.mjs', cases, 'cases.ndjson'),
  ]);
}
