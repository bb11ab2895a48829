import { describe, expect, test } from 'vitest';
import { fileOf, header, nothingTaken, paper, story } from './fixture.ts';
import { MAX_BYTES, MAX_DESCRIBED } from './limits.ts';
import { checkPack, readPackFile } from './parse-pack.ts';
import type { ParsedPack } from './types.ts';
import { writePack } from './write-pack.ts';

const parse = async (text: string, taken = nothingTaken): Promise<ParsedPack> =>
  checkPack(await readPackFile(text), taken);
const parseDocuments = async (documents: readonly unknown[]) =>
  parse(await fileOf({ ...header, documents: [paper, ...documents] }));

test('what was written is read back', async () => {
  const { pack, refused } = await parse(await fileOf(header));
  expect(refused.count).toBe(0);
  const again = await parse(await writePack(pack));
  expect(again.pack).toEqual(pack);
  expect(again.pack.documents).toEqual([paper]);
});

test('equal packs are equal files, whatever the order of their fields', async () => {
  const { pack } = await parse(await fileOf(header));
  const turned = Object.fromEntries(Object.entries(pack).reverse()) as unknown as typeof pack;
  expect(await writePack(turned)).toBe(await writePack(pack));
});

describe('a file is refused as a whole', () => {
  test.each<[string, () => Promise<string> | string, string]>([
    ['that is not JSON', () => '<html>', 'not-json'],
    ['that is JSON of something else', () => '[1, 2]', 'not-a-pack'],
    ['that names another format', () => fileOf({ ...header, format: 'other' }), 'not-a-pack'],
    ['of a later schema', () => fileOf({ ...header, schema: 2 }), 'newer-format'],
    ['of no schema', () => fileOf({ ...header, schema: 'one' }), 'wrong-header'],
    [
      'with another checksum',
      () => JSON.stringify({ ...header, checksum: 'a'.repeat(64) }),
      'wrong-checksum',
    ],
    ['without a checksum', () => JSON.stringify(header), 'wrong-checksum'],
    [
      'changed by one digit',
      async () => (await fileOf(header)).replace('5600000', '5700000'),
      'wrong-checksum',
    ],
    ['with a field that nobody knows', () => fileOf({ ...header, run: 'alert(1)' }), 'wrong-header'],
    ['without a name', () => fileOf({ ...header, name: { ko: '', en: '' } }), 'wrong-header'],
    [
      'with a name written backwards',
      () => fileOf({ ...header, name: { ko: 'a\u202eb', en: 'a' } }),
      'wrong-header',
    ],
    ['named like the reader’s own', () => fileOf({ ...header, id: 'own-pack' }), 'wrong-header'],
    ['with nothing in it', () => fileOf({ ...header, documents: [] }), 'nothing-left'],
    ['of nothing but bad rows', () => fileOf({ ...header, documents: [1, null, 'x'] }), 'nothing-left'],
    ['of too many rows', () => fileOf({ ...header, documents: Array(20_001).fill(0) }), 'too-many-rows'],
    [
      'nested without end',
      () => `{"format":"parallax-pack","schema":1,"id":${'['.repeat(5000)}${']'.repeat(5000)}}`,
      'too-deep',
    ],
    ['of 100 MB', () => ' '.repeat(100 * 1024 * 1024), 'too-large'],
  ])('%s', async (_, make, fault) => {
    await expect((async () => parse(await make()))()).rejects.toMatchObject({ name: 'PackError', fault });
  });

  test('of the largest size is still looked at', async () => {
    await expect(parse(' '.repeat(MAX_BYTES))).rejects.toMatchObject({ fault: 'not-json' });
  });
});

describe('a row is refused by itself', () => {
  const claim = paper.claims[0];
  test.each<[string, object, string, string]>([
    ['without a source', { ...paper, doc: 'b', outlet: undefined }, 'malformed', 'outlet'],
    ['with a field that nobody knows', { ...paper, doc: 'b', script: 'x' }, 'malformed', ''],
    ['with a link that is not https', { ...paper, doc: 'b', url: 'javascript:alert(1)' }, 'malformed', 'url'],
    [
      'with a figure that is none',
      { ...paper, doc: 'b', claims: [{ ...claim, value: 7 }] },
      'malformed',
      'claims[0].value',
    ],
    ['with a title without end', { ...paper, doc: 'b', title: 'x'.repeat(5000) }, 'malformed', 'title'],
    ['of an id that is there already', paper, 'repeated', ''],
    ['named like the reader’s own', { ...paper, doc: 'own-1' }, 'reserved', ''],
    ['that stands in another pack', { ...paper, doc: 'taken' }, 'elsewhere', ''],
    ['about a story that nobody has', { ...paper, doc: 'b', topicPack: 'moon' }, 'no-topics', ''],
    [
      'with an outlet written backwards',
      { ...paper, doc: 'b', outlet: { ko: 'a\u202e', en: 'a' } },
      'hidden-letters',
      '',
    ],
    ['with half a letter', { ...paper, doc: 'b', title: 'a\ud800' }, 'hidden-letters', ''],
  ])('%s', async (_, row, fault, field) => {
    const text = await fileOf({ ...header, documents: [paper, row] });
    const { pack, refused } = await parse(text, { ...nothingTaken, documents: new Set(['taken']) });
    expect(pack.documents).toEqual([paper]);
    expect(refused.described).toMatchObject([{ place: 'documents[1]', fault, field }]);
  });

  test('a topic pack under the name of a built-in one', async () => {
    const text = await fileOf({ ...header, topicPacks: [{ id: 'deepseek' }] });
    expect((await parse(text)).refused.described[0]).toMatchObject({
      place: 'topicPacks[0]',
      fault: 'malformed',
    });
  });

  test.each([
    ['a letter', ['x']],
    ['a number', ['2025']],
    ['punctuation', ['. ']],
    ['nothing', []],
    ['a thousand names', Array.from({ length: 1000 }, (_, index) => `Name ${index}`)],
  ])('a story that goes by %s', async (_, gate) => {
    const text = await fileOf({ ...header, topicPacks: [{ ...story, gate }] });
    expect((await parse(text)).refused.described).toMatchObject([
      { place: 'topicPacks[0]', fault: 'malformed', field: expect.stringMatching(/^gate/) },
    ]);
  });

  test.each(['3M', 'LG', '달빛', '深度', 'Deep Seek'])('a story may go by %s', async (name) => {
    const text = await fileOf({ ...header, topicPacks: [{ ...story, gate: [name] }] });
    expect((await parse(text)).pack.topicPacks).toHaveLength(1);
  });

  test('10,000 of them are counted, the first are described, the good one stays', async () => {
    const { pack, refused } = await parseDocuments(Array.from({ length: 10_000 }, (_, id) => ({ id })));
    expect(pack.documents).toHaveLength(1);
    expect(refused.count).toBe(10_000);
    expect(refused.described).toHaveLength(MAX_DESCRIBED);
  });
});

test('names of the language’s own objects are plain data', async () => {
  const row = JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}');
  await parseDocuments([row]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('markup in a name is kept as letters', async () => {
  const title = '<img src=x onerror=alert(1)>';
  const { pack } = await parseDocuments([{ ...paper, doc: 'b', title }]);
  expect(pack.documents[1]?.title).toBe(title);
});
