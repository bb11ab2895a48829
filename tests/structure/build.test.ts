import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { matchPatterns } from '../../lib/corpus/match-patterns.ts';

/** Run after `npm run build`; `npm test` builds first. */
const BUILDS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** Every permission is one the reader has to trust us with. */
const PERMISSIONS = {
  // Chrome opens no panel beside a page without sidePanel; it shows no warning, nor does storage.
  chrome: ['activeTab', 'scripting', 'sidePanel', 'storage'],
  firefox: ['activeTab', 'scripting', 'storage'],
};

/** Gzipped bytes, in steps of 1000: what a page or a click costs to load. */
const BUDGETS: Readonly<Record<string, number>> = {
  'content-scripts/article.js': 5_000,
  'reader.js': 36_000,
  // On top of the reader, when a figure is first turned to.
  'card.js': 26_000,
  // A quarter of it is the seeds: bundled, so that reading asks nobody, and loaded from disk.
  'background.js': 228_000,
};

/** All that ever comes to a page about the story. */
const PAGE_SCRIPTS = ['content-scripts/article.js', 'reader.js', 'card.js'];
const PAGE_BUDGET = 60_000;

/** What the seeds may weigh of that, gzipped. */
const SEED_BUDGETS: Readonly<Record<string, number>> = {
  'seeds/documents': 20_000,
  'seeds/topics': 45_000,
};

/** A page's own policy comes on top of the manifest's, which must let the background out. */
const NO_CONNECTION = `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">`;

function gzipped(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

function json(path: string) {
  if (!existsSync(path)) throw new Error(`No ${path}: run npm run build first`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

const outletPatterns: string[] = matchPatterns(json('seeds/outlets.json'));

describe.each(Object.entries(BUILDS))('the build for %s', (browser, folder) => {
  const manifest = json(`${folder}/manifest.json`);

  it('asks for the expected permissions and no others', () => {
    expect([...manifest.permissions].sort()).toEqual(PERMISSIONS[browser as keyof typeof PERMISSIONS]);
  });

  it('reads no site beyond the outlets by itself', () => {
    const asked = [
      ...(manifest.host_permissions ?? []),
      ...manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches),
    ];
    expect(asked.filter((pattern: string) => !outletPatterns.includes(pattern))).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
  });

  it('asks for further sites only when the reader wants them', () => {
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('has no page that may connect anywhere', () => {
    const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
    expect(pages).toEqual(expect.arrayContaining(['options.html', 'popup.html', 'welcome.html']));
    const open = pages.filter((page) => !readFileSync(`${folder}/${page}`, 'utf8').includes(NO_CONNECTION));
    expect(open).toEqual([]);
  });

  it('is manifest version 3 and lets no page run foreign code', () => {
    expect(manifest.manifest_version).toBe(3);
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'; script-src 'self'");
    // Any https address may be asked, which the background does for packs; nothing may be run or shown from there.
    expect(policy.replace('connect-src https:;', '')).not.toMatch(/unsafe|https?:|connect-src/);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('names itself in the locales and shows icons that exist', () => {
    expect(manifest.default_locale).toBeDefined();
    for (const icon of Object.values<string>(manifest.icons)) {
      expect(existsSync(`${folder}/${icon.replace(/^\//, '')}`)).toBe(true);
    }
  });

  it.each(Object.entries(BUDGETS))('keeps %s within %d bytes gzipped', (file, budget) => {
    const length = gzipped(`${folder}/${file}`);
    console.log(`${folder}/${file}: ${length} bytes gzipped`);
    expect(length).toBeLessThanOrEqual(budget);
  });

  it(`brings at most ${PAGE_BUDGET} bytes gzipped to a page, everything together`, () => {
    const lengths = PAGE_SCRIPTS.map((file) => gzipped(`${folder}/${file}`));
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(PAGE_BUDGET);
  });

  it('carries no source map and nothing above 680 kB', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    const heavy = files.filter((file) => statSync(`${folder}/${file}`).size > 680_000);
    expect(heavy).toEqual([]);
  });
});

it.each(Object.entries(SEED_BUDGETS))('keeps %s within %d bytes gzipped', (folder, budget) => {
  const contents = readdirSync(folder).map((name) => JSON.stringify(json(`${folder}/${name}`)));
  const { length } = gzipSync(contents.join('\n'));
  console.log(`${folder}: ${length} bytes gzipped`);
  expect(length).toBeLessThanOrEqual(budget);
});

describe('the build for Firefox', () => {
  const gecko = json(`${BUILDS.firefox}/manifest.json`).browser_specific_settings?.gecko;

  it('declares that it collects nothing', () => {
    expect(gecko?.data_collection_permissions?.required).toEqual(['none']);
    expect(gecko?.strict_min_version).toBeDefined();
  });
});
