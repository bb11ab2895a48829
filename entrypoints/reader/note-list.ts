import { pageStringsFor } from '../../components/strings/page.ts';
import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { Note } from '../../lib/note/types.ts';
import { element } from './element.ts';
import { noteLine } from './note-line.ts';

export interface NoteList {
  readonly region: HTMLElement;
  readonly show: (notes: readonly Note[], language: InterfaceLanguage) => void;
  readonly button: (noteId: string) => HTMLElement | undefined;
}

interface ListActions {
  readonly onFocus: (noteId: string) => void;
  readonly onEnter: (noteId: string) => void;
}

/** The keyboard's and the screen reader's way to every figure: a labelled region with a button a note, in reading order. */
export function createNoteList(document: Document, { onFocus, onEnter }: ListActions): NoteList {
  const list = element(document, 'ol');
  const region = element(document, 'section', { class: 'figures ui' }, list);
  let shown = '';
  const buttons = new Map<string, HTMLElement>();
  const idOf = ({ target }: Event) =>
    target instanceof Element && target.closest('[data-note-id]')?.getAttribute('data-note-id');
  list.addEventListener('focusin', (event) => {
    const id = idOf(event);
    if (id) onFocus(id);
  });
  list.addEventListener('click', (event) => {
    const id = idOf(event);
    if (id) onEnter(id);
  });
  return {
    region,
    show: (notes, language) => {
      // Buttons that stay keep the focus that one of them may hold.
      const next = JSON.stringify([language, notes.map(({ id, relation }) => [id, relation])]);
      if (next === shown) return;
      shown = next;
      region.hidden = notes.length === 0;
      region.lang = language;
      region.setAttribute('aria-label', pageStringsFor(language).region);
      const focused = [...buttons].find(([, button]) => button.matches(':focus'))?.[0];
      buttons.clear();
      list.replaceChildren(...notes.map((note) => item(document, note, language, buttons)));
      if (focused !== undefined) buttons.get(focused)?.focus({ preventScroll: true });
    },
    button: (noteId) => buttons.get(noteId),
  };
}

function item(
  document: Document,
  note: Note,
  language: InterfaceLanguage,
  buttons: Map<string, HTMLElement>,
): HTMLElement {
  const attributes = { type: 'button', 'data-note-id': note.id, 'aria-haspopup': 'dialog' };
  const button = element(document, 'button', attributes, ...noteLine(document, note, language));
  buttons.set(note.id, button);
  return element(document, 'li', { class: `rel-${note.relation}` }, button);
}
