import { pageStringsFor } from '../../components/strings/page.ts';
import type { Note } from '../../lib/note/types.ts';
import { element } from './element.ts';
import type { Scene } from './scene.ts';

export interface Announcer {
  readonly status: HTMLElement;
  /** Says once for each page how its figures stand. */
  readonly greet: (notes: readonly Note[], language: Scene['language']) => void;
  readonly say: (text: string) => void;
  /** The next page is greeted again. */
  readonly forget: () => void;
}

/** What assistive technology hears politely; the region must stand before its words do. */
export function createAnnouncer(document: Document): Announcer {
  const status = element(document, 'p', { class: 'sr', role: 'status' });
  let greeted = false;
  const say = (text: string) => {
    status.textContent = text;
  };
  return {
    status,
    say,
    greet: (notes, language) => {
      if (greeted || notes.length === 0) return;
      greeted = true;
      const compared = notes.filter(({ relation }) => relation !== 'unmatched').length;
      const differing = notes.filter(({ relation }) => relation === 'differs').length;
      status.lang = language;
      say(pageStringsFor(language).announcement(compared, differing));
    },
    forget: () => {
      greeted = false;
      say('');
    },
  };
}
