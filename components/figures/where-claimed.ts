import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { Note } from '../../lib/note/types.ts';
import { cardWordsFor } from '../strings/card-words-for.ts';
import { nameOf } from './name-of.ts';
import { nameSubject } from './name-subject.ts';

/** What the figure is about and who is said to say it: `이 기사 · R1 · 딥시크에 따름`. */
export function whereClaimed({ claim, names }: Note, language: InterfaceLanguage): string {
  const { subject, by, stance } = claim;
  const t = cardWordsFor(language);
  const manner = stance === 'claimed' || stance === 'reported' ? '' : t.stances[stance];
  const speaker = by === null ? '' : t.according(nameOf(names, by, language));
  return [t.thisPage, nameSubject(names, subject, language), speaker, manner].filter(Boolean).join(' · ');
}
