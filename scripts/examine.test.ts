import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'examine-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(args: readonly string[], input = ''): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/examine.ts', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
}

const STORY = '딥시크는 V3 훈련에 558만 달러를 썼다.';
const text = file('story.txt', STORY);

it('prints the notes of a text file, with reasons on request', () => {
  const { code, out } = run([text, '--date', '2025-01-28', '--why']);
  expect(code).toBe(0);
  expect(out).toContain('558만 달러');
  expect(out).toContain('matched on: training-cost');
});

it('prints the figures of a file', () => {
  const { code, out } = run([text, '--figures']);
  expect(code).toBe(0);
  expect(out).toMatch(/558만 달러\tmoney\t5580000 USD\texact/);
});

it('prints one line of JSON, offsets into the text', () => {
  const { code, out } = run([text, '--json', '--lang', 'ko', '--outlet', '한빛신문']);
  const line = JSON.parse(out);
  expect(code).toBe(0);
  expect(line).toMatchObject({ doc: 'story.txt', lang: 'ko', topical: true });
  expect(line.claims[0]).toMatchObject({ topic: 'training-cost', subject: 'V3', by: '한빛신문' });
  expect(STORY.slice(line.claims[0].start, line.claims[0].end)).toBe('558만 달러');
  expect(line.findings[0]).toMatchObject({ claim: 0 });
});

it('reads the article of an HTML file', () => {
  const body = `<p>${STORY}</p><p>${'반응은 여러 갈래로 나뉘었고 업계는 말을 아꼈다. '.repeat(12)}</p>`;
  const html = file(
    'story.html',
    `<html lang="ko"><head><title>딥시크</title></head><body><article>${body}</article></body></html>`,
  );
  const line = JSON.parse(run([html, '--json']).out);
  expect(line.claims[0]).toMatchObject({ topic: 'training-cost', subject: 'V3' });
});

it.each([
  ['a missing file', [join(folder, 'none.txt')], /none\.txt/],
  ['a bad date', [text, '--date', 'yesterday'], /--date/],
  ['a bad language', [text, '--lang', 'xx'], /--lang/],
  ['a missing corpus', [text, '--corpus', join(folder, 'none')], /no corpus/],
  ['an unknown flag', [text, '--loud'], /loud/],
])('says in one line what is wrong with %s', (_what, args, message) => {
  const { code, out, err } = run(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(message);
  expect(err).toMatch(/^examine: [^\n]*\n/);
});

it.each([
  ['an outlet nobody knows', { outlet: '한빛신문' }, true],
  ['its outlet', { outlet: '뉴스벨' }, false],
  ['its address', { url: 'https://newsbell.co.kr/?p=1024444&utm_source=mail' }, false],
  ['another address of its outlet', { url: 'https://newsbell.co.kr/?p=1024445' }, true],
])('compares a page of the stream with others, never with its own entry: %s', (_what, known, compared) => {
  const line = JSON.parse(
    run(['--ndjson'], JSON.stringify({ doc: 1, text: STORY, lang: 'ko', ...known })).out,
  );
  const docs = line.findings[0].references.map((reference: { doc: string }) => reference.doc);
  expect(docs).toContain('deepseek-v3-report');
  expect(docs.includes('newsbell')).toBe(compared);
});

it('answers every line of a stream, the bad ones with their error', () => {
  const lines = [
    JSON.stringify({ doc: 'a', text: STORY, lang: 'ko' }),
    '{"doc": "b", ',
    JSON.stringify({ doc: 'c', lang: 'xx', text: '' }),
    JSON.stringify({ doc: 'd' }),
    '',
    JSON.stringify({ doc: 'e', text: '' }),
    JSON.stringify({ doc: 'f', text: '날씨가 맑다.' }),
  ];
  const { code, out } = run(['--ndjson'], lines.join('\n'));
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(1);
  expect(answers.map((answer) => answer.error?.code ?? answer.doc)).toEqual([
    'a',
    'bad-json',
    'bad-page',
    'no-text',
    'e',
    'f',
  ]);
  expect(answers[1]).toEqual({
    doc: null,
    error: { line: 2, code: 'bad-json', message: expect.any(String) },
  });
  expect(answers[2]).toMatchObject({ doc: 'c', error: { line: 3 } });
  for (const empty of answers.slice(4))
    expect(empty).toMatchObject({ quantities: [], claims: [], findings: [] });
});

it('compares with the documents of a file or of a folder', () => {
  const claim = {
    topic: 'training-cost',
    subject: 'V3',
    value: { min: 2e6, max: 2e6, unit: 'USD' },
    approx: 'exact',
    by: null,
    stance: 'reported',
    quote: '200만 달러',
  };
  const path = file(
    'corpus.json',
    JSON.stringify({
      doc: 'corpus',
      kind: 'article',
      topicPack: 'deepseek',
      outlet: { ko: '새벽뉴스', en: 'Dawn' },
      title: null,
      published: '2025-01-27',
      lang: 'ko',
      url: null,
      claims: [claim],
    }),
  );
  const { out } = run([text, '--json', '--corpus', path]);
  expect(JSON.parse(out).findings[0]).toMatchObject({
    relation: 'differs',
    references: [{ outlet: '새벽뉴스' }],
  });
});

it('answers a stream that is larger than the memory it is given', () => {
  const page = { doc: 1, text: STORY + '업계는 말을 아꼈다. '.repeat(15_000), lang: 'ko' };
  // 300 pages are 100 MB as strings, the heap has 64
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--max-old-space-size=64', 'scripts/examine.ts', '--ndjson'],
    { input: `${JSON.stringify(page)}\n`.repeat(300), encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  expect(status).toBe(0);
  expect(stdout.trim().split('\n')).toHaveLength(300);
}, 60_000);
