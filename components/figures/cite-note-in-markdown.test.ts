import { expect, it } from 'vitest';
import { note, reference } from '../fixtures/sample-notes.ts';
import { citeNoteInMarkdown } from './cite-note-in-markdown.ts';

it('links every source that has an address, at its figure', () => {
  const sources = [
    reference({ url: 'https://a.example/x(1)', quote: '558만 달러' }),
    reference({ outlet: { ko: 'ㄴ', en: 'B' }, url: 'javascript:alert(1)' }),
  ];
  const lines = citeNoteInMarkdown(note({ references: sources }), 'en').split('\n');
  expect(lines[0]).toBe('**DeepSeek’s training cost**: 560만 달러 (This page)');
  expect(lines.at(-2)).toBe(
    '- [Metro](https://a.example/x%281%29#:~:text=558%EB%A7%8C%20%EB%8B%AC%EB%9F%AC), 29 Jan 2025: 558만 달러',
  );
  expect(lines.at(-1)).toBe('- B, 29 Jan 2025: 558만 달러');
});

it('takes signs of a page for letters', () => {
  const text = citeNoteInMarkdown(note({ claim: { quote: '[x](https://bad.example)\n# *5*' } }), 'ko');
  expect(text.split('\n')[0]).toContain('\\[x\\]\\(https://bad.example\\) \\# \\*5\\*');
});
