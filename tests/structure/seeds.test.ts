import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReferenceDocument } from '../../lib/corpus/types.ts';
import pack from '../../seeds/topics/deepseek.json' with { type: 'json' };

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

const documentsAtAnAddress = files('seeds/documents')
  .map((name) => [name, read<ReferenceDocument>(`seeds/documents/${name}.json`)] as const)
  .filter(([, { url, kind }]) => url !== null && kind !== 'primary');

it.each(documentsAtAnAddress)('the document %s bears the name that its host has', (_name, document) => {
  const { hostname, pathname } = new URL(document.url ?? '');
  const lies = (host: string) => `.${hostname}${pathname}`.includes(`.${host}`);
  const [owner] = outlets
    .flatMap(({ name, hosts }) => hosts.filter(lies).map((host) => ({ name, host })))
    .sort((x, y) => y.host.length - x.host.length);
  expect(document.outlet).toEqual(owner?.name ?? document.outlet);
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

  it('says how its claims were read, and when', () => {
    expect(document.provenance?.entered).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const ofSource = ['source', 'reports-of-source'].includes(document.provenance?.method ?? '');
    expect(ofSource).toBe(document.kind === 'primary');
  });

  it('names its speakers in Latin letters, as ids', () => {
    const speakers = document.claims.flatMap(({ by, via }) => [by, via]).filter((it) => it != null);
    expect(speakers.filter((it) => !/^[\p{sc=Latin}\p{N}\p{P}\s]+$/u.test(it))).toEqual([]);
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

describe('the corpus', () => {
  const all = manifest.documents.map((name) => read<ReferenceDocument>(`seeds/documents/${name}.json`));
  const articles = all.filter(({ kind }) => kind !== 'primary');

  it('brings some thirty outlets together, in both languages of the reader', () => {
    const outletsIn = (lang: string) =>
      new Set(articles.filter((it) => it.lang === lang).map((it) => it.outlet.en)).size;
    expect(new Set(articles.map((it) => it.outlet.en)).size).toBeGreaterThanOrEqual(30);
    expect(outletsIn('ko')).toBeGreaterThanOrEqual(15);
    expect(outletsIn('en')).toBeGreaterThanOrEqual(12);
  });

  it('is counted rightly in its documentation', () => {
    const primary = all.length - articles.length;
    const outletCount = new Set(articles.map((it) => it.outlet.en)).size;
    const claims = all.reduce((sum, it) => sum + it.claims.length, 0);
    const counts = `${all.length} documents of ${outletCount} outlets and ${primary} primary sources, ${claims} claims`;
    expect(readFileSync('docs/corpus.md', 'utf8')).toContain(counts);
  });

  it('credits what was passed on to its origin', () => {
    const passedOn = articles.filter(
      (it) => /전재|게재/.test(it.outlet.ko) || /\((?:in|on) /.test(it.outlet.en),
    );
    expect(passedOn.length).toBeGreaterThan(0);
    expect(passedOn.filter((it) => it.origin === undefined || it.url !== null).map((it) => it.doc)).toEqual(
      [],
    );
  });

  it('speaks of subjects, bases and answers by ids of the topic pack, which names them in both languages', () => {
    const known = new Set([...pack.entities, ...pack.names].map(({ id }) => id));
    const isDate = (id: string) => /^\d{4}(-\d\d){0,2}$/.test(id);
    const spoken = all.flatMap(({ claims }) =>
      claims.flatMap(({ subject, basis, value }) => [
        ...subject.split(/, | vs /),
        ...Object.values(basis ?? {}).flatMap((each) => each.split(', ')),
        ...('category' in value ? [value.category] : []),
      ]),
    );
    const unnamed = new Set(spoken.filter((id) => !known.has(id) && !isDate(id)));
    expect([...unnamed].sort()).toEqual(['Nasdaq 100']);
  });

  it('has no two documents at one address', () => {
    const addresses = articles.flatMap(({ url }) => url ?? []);
    expect(addresses.length).toBe(new Set(addresses).size);
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
