import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referenceOf } from '../../tests/reference-of.ts';
import type { Article } from '../article/types.ts';
import { isOwnEntry } from './is-own-entry.ts';
import type { ReferenceDocument } from './types.ts';

const page: Article = {
  text: '',
  title: '한빛이 읽은 딥시크',
  lang: 'ko',
  published: '2025-01-28',
  outlet: '한빛신문',
  url: 'https://www.hanbit.example/news/1',
};
const from = (source: Partial<Omit<ReferenceDocument, 'claims'>>) =>
  referenceOf('training-cost', 'V3', { min: 5.58e6, max: 5.58e6, unit: 'USD' }, {}, source);
const untitled = { title: null } as const;

describe("the page's own entry is known by", () => {
  it.each<[string, Partial<Omit<ReferenceDocument, 'claims'>>, boolean]>([
    ['its address', { url: 'https://www.hanbit.example/news/1', title: '다른 제목' }, true],
    ['its outlet and title', {}, true],
    ["its outlet's English name and its title", { outlet: { ko: '한빛', en: '한빛신문' } }, true],
    ["another name of its outlet's", { outlet: { ko: '한빛', en: 'Hanbit' }, aliases: ['한빛 신문'] }, true],
    ['a title spaced otherwise', { title: '한빛이  읽은 딥 시크' }, true],
    ['its outlet and day, where the title is unknown', { ...untitled, published: '2025-01-28' }, true],
    ['its outlet and a day off by one', { ...untitled, published: '2025-01-29' }, true],
    ['its outlet and month', { ...untitled, published: '2025-01' }, true],
    ['its outlet, where title and date are unknown', { ...untitled, published: null }, true],
    ['not by its outlet on another day', { ...untitled, published: '2025-02-03' }, false],
    ['not by its outlet in another month', { ...untitled, published: '2025-02' }, false],
    ['not by its outlet alone', { title: '한빛이 다시 읽은 딥시크' }, false],
    ['not by its title alone', { outlet: { ko: '새벽뉴스', en: 'Dawn' } }, false],
    ['not by a neighbouring address', { url: 'https://www.hanbit.example/news/12', title: 'x' }, false],
    ['not where it is a primary source of the same name', { kind: 'primary' as const }, false],
  ])('%s', (_what, source, own) => {
    expect(isOwnEntry(page, from(source))).toBe(own);
  });

  it('nothing, where page and source have neither outlet nor address', () => {
    expect(isOwnEntry({ ...page, outlet: null, url: null }, from({}))).toBe(false);
  });
});

const documents = readdirSync('seeds/documents')
  .map((name) => JSON.parse(readFileSync(`seeds/documents/${name}`, 'utf8')) as ReferenceDocument)
  .filter((document) => document.kind !== 'primary');

const addressed = documents.filter(({ url }) => url !== null);

it.each(addressed.map((document) => [document.doc, document] as const))(
  '%s is left out at its address',
  (_doc, document) => {
    const elsewhere = { ...page, title: '', published: document.published, outlet: null, url: document.url };
    expect(isOwnEntry(elsewhere, from(document))).toBe(true);
  },
);

describe.each(documents.map((document) => [document.doc, document] as const))('%s', (_doc, document) => {
  const reference = from(document);
  const bare = { ...page, title: '', published: document.published, outlet: null, url: null };

  it('is left out on its page, by any name of its outlet', () => {
    const names = [document.outlet.ko, document.outlet.en, ...(document.aliases ?? [])];
    expect(names.filter((outlet) => !isOwnEntry({ ...bare, outlet }, reference))).toEqual([]);
  });

  it('stays for the pages of others', () => {
    const others = documents.filter((other) => other.outlet.en !== document.outlet.en && other.url);
    const taken = others.filter(({ outlet, url }) =>
      isOwnEntry({ ...bare, outlet: outlet.ko, url }, reference),
    );
    expect(taken.map((other) => other.doc)).toEqual([]);
  });
});
