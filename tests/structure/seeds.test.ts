import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReferenceDocument } from '../../lib/corpus/types.ts';

interface Manifest {
  readonly documents: readonly string[];
  readonly packs: readonly string[];
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const manifest = read<Manifest>('seeds/manifest.json');
const outlets =
  read<{ id: string; name: { ko: string; en: string }; hosts: string[] }[]>('seeds/outlets.json');
const files = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''))
    .sort();
const sorted = (list: readonly string[]) => [...list].sort();

describe('the manifest of seeds', () => {
  it('names every document in the folder and no other', () => {
    expect(sorted(manifest.documents)).toEqual(files('seeds/documents'));
  });

  it('names every topic pack in the folder and no other', () => {
    expect(sorted(manifest.packs)).toEqual(files('seeds/topics'));
  });

  it('is sorted', () => {
    expect(manifest.documents).toEqual(sorted(manifest.documents));
    expect(manifest.packs).toEqual(sorted(manifest.packs));
  });
});

describe.each(files('seeds/documents'))('the document %s', (name) => {
  const document = read<ReferenceDocument>(`seeds/documents/${name}.json`);

  it('says what it is called and belongs to a topic pack', () => {
    expect(document.doc).toBe(name);
    expect(existsSync(`seeds/topics/${document.topicPack}.json`)).toBe(true);
  });

  it('has a source: an outlet in both languages, and an address if it is a primary source', () => {
    expect(document.outlet.ko).not.toBe('');
    expect(document.outlet.en).not.toBe('');
    if (document.kind === 'primary') expect(document.url).toMatch(/^https:\/\//);
  });

  it('has claims, each printed as a figure and never as a sentence', () => {
    expect(document.claims.length).toBeGreaterThan(0);
    for (const { quote } of document.claims) expect((quote ?? '').length).toBeLessThanOrEqual(60);
  });

  it('lists its claims by topic', () => {
    const topics = document.claims.map((claim) => claim.topic);
    expect(topics).toEqual(sorted(topics));
  });
});

describe('the outlets', () => {
  it('are sorted by id and named once', () => {
    const ids = outlets.map((outlet) => outlet.id);
    expect(ids).toEqual(sorted([...new Set(ids)]));
  });

  it('share no host', () => {
    const hosts = outlets.flatMap((outlet) => outlet.hosts);
    expect(hosts.length).toBe(new Set(hosts).size);
  });
});
