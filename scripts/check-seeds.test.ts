import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkSeeds } from './check-seeds.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parallax-seeds-'));
  cpSync('seeds', join(root, 'seeds'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function change(file: string, edit: (text: string) => string): void {
  writeFileSync(join(root, file), edit(readFileSync(join(root, file), 'utf8')));
}

test('the seeds of the repository pass', () => {
  expect(() => checkSeeds(root)).not.toThrow();
});

const REPORT = 'seeds/documents/deepseek-v3-report.json';

describe('a broken seed stops the build and is named:', () => {
  test.each<[string, string, (text: string) => string, string]>([
    [
      'a figure in quotes',
      REPORT,
      (it) => it.replace('"min": 2048', '"min": "2048"'),
      '.value.min: Invalid input: expected number, received string',
    ],
    ['an http address', REPORT, (it) => it.replace('https:', 'http:'), `${REPORT}: url: an https address`],
    ['a comma too many', REPORT, (it) => it.replace('{', '{,'), `${REPORT}: `],
    ['a changed name', REPORT, (it) => it.replace('"doc": "', '"doc": "x-'), `${REPORT}: doc: is x-`],
    [
      'claims of unknown provenance',
      REPORT,
      (it) => it.replace(/"provenance": \{[^}]*\},/, ''),
      `${REPORT}: provenance: missing`,
    ],
    ['an unknown topic', REPORT, (it) => it.replace('"gpu-hours"', '"gpu-hour"'), 'topic: unknown, gpu-hour'],
    [
      'a pack without a gate',
      'seeds/topics/deepseek.json',
      (it) => it.replace('"gate"', '"gates"'),
      'seeds/topics/deepseek.json: gate: ',
    ],
    [
      'a document nobody lists',
      'seeds/manifest.json',
      (it) => it.replace('"metro-2025-01-29",', ''),
      'seeds/manifest.json: documents: metro-2025-01-29 is not listed',
    ],
    [
      'a listed document without file',
      'seeds/manifest.json',
      (it) => it.replace('"documents": [', '"documents": ["ghost",'),
      'seeds/manifest.json: documents: ghost has no file',
    ],
    [
      'an outlet on a whole top-level domain',
      'seeds/outlets.json',
      (it) => it.replace('"etnews.com"', '"*.com"'),
      'seeds/outlets.json: [',
    ],
    [
      'one host for two outlets',
      'seeds/outlets.json',
      (it) => it.replace('"etnews.com"', '"chosun.com"'),
      'two outlets share a host',
    ],
  ])('%s', (_, file, edit, fault) => {
    change(file, edit);
    expect(() => checkSeeds(root)).toThrow(fault);
  });
});

test('faults in several files are named together', () => {
  change(REPORT, (it) => it.replace('https:', 'http:'));
  change('seeds/manifest.json', (it) => it.replace('"version": ', '"version": -'));
  expect(() => checkSeeds(root)).toThrow(/manifest\.json: version[\s\S]*deepseek-v3-report\.json: url/);
});
