import { describe, expect, it } from 'vitest';
import { placeNotes } from '../../lib/anchor/place-notes.ts';
import { examine } from '../../lib/examine.ts';
import { loadCorpus } from '../../scripts/examine/load-corpus.ts';
import { frozenPages, openPage, readFrozen } from './frozen-pages.ts';

const corpus = loadCorpus(undefined);
const AGREES: ReadonlySet<string> = new Set(['same', 'compatible']);

it('there are pages in the markup of many outlets, portals and blogs', () => {
  expect(frozenPages.length).toBeGreaterThanOrEqual(30);
});

describe.each(frozenPages)('the frozen page $name', (page) => {
  const document = openPage(page);
  const before = document.documentElement.outerHTML;
  const { article, map } = readFrozen(document);

  it('is read block by block, with nothing of what surrounds it', () => {
    expect(article.text.split('\n')).toEqual(page.blocks);
  });

  it('says what it is, where and when it was printed', () => {
    const { title, outlet, lang, published, url } = page;
    expect(article).toMatchObject({ title, outlet, lang, published, url });
  });

  it('gets its notes, each on its own letters', () => {
    const { topicPack, notes } = examine({ article, ...corpus });
    expect(topicPack).toBe('deepseek');
    const agreeing = notes.filter(({ references }) =>
      references.some(({ relation }) => AGREES.has(relation)),
    );
    const found = agreeing.map(({ claim }) => `${claim.quote} | ${claim.topic}`);
    expect(found).toEqual(expect.arrayContaining([...page.notes]));
    const { placed, unplaced } = placeNotes(notes, article.text, map);
    expect(unplaced).toEqual([]);
    const inline = (text: string) => text.replaceAll(/\s+/g, ' ');
    for (const { note, range } of placed) expect(inline(range.toString())).toBe(inline(note.claim.quote));
  });

  it('stays as it was, byte for byte', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
