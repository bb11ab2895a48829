import type { Claim } from '../../lib/claim/types.ts';
import type { InterfaceLanguage } from '../../lib/language/types.ts';
import { stringsFor } from '../strings/strings-for.ts';

/** A subject that the text leaves open while it speaks of some model. */
const OPEN_SUBJECT = 'the model';

/** What the figure is about and who is said to say it: `이 기사 · R1 · DeepSeek에 따름`. */
export function whereClaimed({ subject, by, stance }: Claim, language: InterfaceLanguage): string {
  const t = stringsFor(language);
  const about = subject === OPEN_SUBJECT ? t.noModelNamed : subject;
  const manner = stance === 'claimed' || stance === 'reported' ? '' : t.stances[stance];
  return [t.thisPage, about, by === null ? '' : t.according(by), manner].filter(Boolean).join(' · ');
}
