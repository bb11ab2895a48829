import { glyphPaths } from '../../components/glyph-paths.ts';
import type { InterfaceLanguage } from '../../lib/language/types.ts';
import { printedLanguage } from '../../lib/note/printed-language.ts';
import type { Note } from '../../lib/note/types.ts';
import { element } from './element.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Sign, figure as printed, relation in words: one note in one line. */
export function noteLine(document: Document, note: Note, language: InterfaceLanguage): readonly Node[] {
  const { quote } = note.claim;
  const lang = printedLanguage(quote);
  return [
    glyph(document, note),
    element(document, 'span', { class: 'printed', ...(lang === null ? {} : { lang }) }, quote),
    element(document, 'span', { class: 'quiet' }, note.title[language]),
  ];
}

function glyph(document: Document, { relation }: Note): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'glyph');
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', glyphPaths[relation]);
  svg.append(path);
  return svg;
}
