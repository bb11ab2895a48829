import type { Claim } from '../claim/types.ts';
import { isCategory } from '../comparison/compare-values.ts';
import type { Relation } from '../comparison/types.ts';
import type { Misfit } from '../comparison/within-page.ts';
import type { InterfaceLanguage, Wording } from '../language/types.ts';
import type { TopicPack } from '../topic/schema.ts';
import { wordsFor } from './name-ids.ts';
import type { ComparedReference } from './types.ts';
import type { NamedSource } from './wording/catalogue.ts';
import { wordings } from './wording/for-language.ts';

const both = (word: (language: InterfaceLanguage) => string): Wording => ({ ko: word('ko'), en: word('en') });

export const wordTitle = (relation: Relation): Wording =>
  both((language) => wordings[language].titles[relation]);

/** Subjects in the reader's words; an id without words of its own is shown as it is. */
function nameOf(pack: TopicPack, ids: string, language: InterfaceLanguage): string {
  return ids
    .split(', ')
    .filter(Boolean)
    .map((id) => wordsFor(pack, id)?.[language] ?? id)
    .join(' · ');
}

/** A date or value without printed words is shown as the corpus holds it. */
function printedOf(pack: TopicPack, reference: ComparedReference, language: InterfaceLanguage): string {
  const { value, quote } = reference;
  if (quote) return quote;
  if (isCategory(value)) return nameOf(pack, value.category, language);
  if ('date' in value) return value.date;
  return value.min === value.max ? `${value.min} ${value.unit}` : `${value.min}–${value.max} ${value.unit}`;
}

/** Most sources a sentence names; the card lists them all. */
const NAMED = 2;

function firstsPerOutlet(
  references: readonly ComparedReference[],
  relation: Relation,
): readonly ComparedReference[] {
  const seen = new Set<string>();
  return references.filter((r) => r.relation === relation && !seen.has(r.outlet.en) && seen.add(r.outlet.en));
}

/** The note's sentence in every interface language. */
export function wordMessage(
  pack: TopicPack,
  claim: Claim,
  relation: Relation,
  references: readonly ComparedReference[],
  misfit: Misfit | undefined,
): Wording {
  return both((language) => {
    const words = wordings[language];
    const named = (r: ComparedReference): NamedSource => ({
      outlet: r.outlet[language],
      figure: printedOf(pack, r, language),
      subject: nameOf(pack, r.subject, language),
    });
    const sources = firstsPerOutlet(references, relation);
    const first = sources[0];
    if (relation === 'internal' && misfit)
      return words.within(
        misfit.kind,
        misfit.claims.map((c) => c.quote),
      );
    if (!first) return words.unmatched;
    if (relation === 'same') return words.same(sources.length, named(first));
    if (relation === 'compatible') return words.compatible(sources.length, named(first), claim.quote);
    if (relation === 'scope') return words.scope(first.slot ?? 'subject', named(first));
    const agree = new Set(
      references.filter((r) => r.relation === 'same' || r.relation === 'compatible').map((r) => r.outlet.en),
    ).size;
    const different = words.differs(sources.slice(0, NAMED).map(named));
    return agree > 0 ? `${different} ${words.alsoAgree(agree)}` : different;
  });
}
