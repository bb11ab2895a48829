import type { Claim } from '../claim/types.ts';
import { isCategory, isDate } from '../comparison/compare-values.ts';
import type { Misfit } from '../comparison/misfit.ts';
import type { Relation } from '../comparison/types.ts';
import type { InterfaceLanguage, Wording } from '../language/types.ts';
import type { Approx } from '../quantity/types.ts';
import type { TopicPack } from '../topic/schema.ts';
import { formatValue } from './format-value.ts';
import { wordsFor } from './name-ids.ts';
import { printedLanguage } from './printed-language.ts';
import type { ComparedReference } from './types.ts';
import type { NamedSource, NoteWording } from './wording/catalogue.ts';
import { wordings } from './wording/for-language.ts';

/** What a message is written from. */
export interface NoteFacts {
  readonly pack: TopicPack;
  readonly claim: Claim;
  readonly relation: Relation;
  readonly references: readonly ComparedReference[];
  readonly misfit: Misfit | undefined;
}

type Writer = (facts: NoteFacts, words: NoteWording, language: InterfaceLanguage) => string;

const both = (word: (words: NoteWording, language: InterfaceLanguage) => string): Wording => ({
  ko: word(wordings.ko, 'ko'),
  en: word(wordings.en, 'en'),
});

const isOpen = (approx: Approx): boolean =>
  approx === 'at-least' || approx === 'at-most' || approx === 'range';

/** Whether agreement rests on rounding, not on a bound, a range or a coarser word. */
function isRounded({ claim }: NoteFacts, reference: ComparedReference): boolean {
  if (isCategory(claim.value) || isDate(claim.value)) return false;
  return !isOpen(claim.approx) && !isOpen(reference.approx);
}

/** Subjects in the reader's words; an id without words of its own is shown as it is. */
function nameOf(pack: TopicPack, ids: string, language: InterfaceLanguage): string {
  return ids
    .split(', ')
    .filter(Boolean)
    .map((id) => wordsFor(pack, id)?.[language] ?? id)
    .join(' · ');
}

/** As printed there, or in the reader's words where nothing is printed or another language stands there. */
function printedOf(pack: TopicPack, reference: ComparedReference, language: InterfaceLanguage): string {
  const { value, quote, approx } = reference;
  if (isCategory(value)) return quote ?? nameOf(pack, value.category, language);
  if (quote === null || (isDate(value) && quote === value.date)) return formatValue(value, approx, language);
  const written = printedLanguage(quote);
  const foreign = written !== null && written !== language;
  return foreign ? formatValue(value, approx, language) : wordings[language].hedged(quote, approx);
}

function toSource(
  { pack }: NoteFacts,
  reference: ComparedReference,
  language: InterfaceLanguage,
): NamedSource {
  return {
    outlet: reference.outlet[language],
    figure: printedOf(pack, reference, language),
    subject: nameOf(pack, reference.subject, language),
    ...(reference.published
      ? { published: formatValue({ date: reference.published }, 'exact', language) }
      : {}),
  };
}

/** One reference an outlet, those of the note's own relation. */
function leading({ references, relation }: NoteFacts): readonly ComparedReference[] {
  const seen = new Set<string>();
  return references.filter((r) => r.relation === relation && !seen.has(r.outlet.en) && seen.add(r.outlet.en));
}

/** Most sources a sentence names; the card lists them all. */
const NAMED = 2;

const writeCompatible: Writer = (facts, words, language) => {
  const sources = leading(facts);
  const rounded = sources.filter((r) => isRounded(facts, r));
  const [first] = rounded.length ? rounded : sources;
  if (!first) return words.unmatched;
  const write = rounded.length ? words.rounded : words.allows;
  const own = words.hedged(facts.claim.quote, facts.claim.approx);
  return write((rounded.length ? rounded : sources).length, toSource(facts, first, language), own);
};

const writeDiffers: Writer = (facts, words, language) =>
  words.differs(
    leading(facts)
      .slice(0, NAMED)
      .map((r) => toSource(facts, r, language)),
  );

const writers: Readonly<Record<Relation, Writer>> = {
  same: (facts, words, language) => {
    const [first, ...others] = leading(facts);
    const same = isCategory(facts.claim.value) ? words.inWords.same : words.same;
    return first ? same(others.length + 1, toSource(facts, first, language)) : words.unmatched;
  },
  compatible: writeCompatible,
  differs: writeDiffers,
  scope: (facts, words, language) => {
    const [first] = leading(facts);
    return first ? words.scope(first.slot ?? 'subject', toSource(facts, first, language)) : words.unmatched;
  },
  internal: ({ pack, misfit }, words, language) => {
    if (!misfit) return words.unmatched;
    const { kind, claims, fact } = misfit;
    const named = fact && {
      name: nameOf(pack, fact.id, language),
      date: formatValue({ date: fact.date }, 'exact', language),
    };
    return words.within(
      kind,
      claims.map((claim) => claim.quote),
      named,
    );
  },
  unmatched: ({ claim }, words) => (isCategory(claim.value) ? words.inWords.unmatched : words.unmatched),
};

/** How many outlets stand on the other side: those that differ from an agreement, those that agree where others differ. */
function otherSide({ relation, references }: NoteFacts): number {
  const others: readonly Relation[] = relation === 'differs' ? ['same', 'compatible'] : ['differs'];
  const sided = relation === 'differs' || relation === 'same' || relation === 'compatible';
  if (!sided) return 0;
  return new Set(references.flatMap((r) => (others.includes(r.relation) ? [r.outlet.en] : []))).size;
}

/** The one voice that all sources of the note's own relation pass on, where none of them is that voice's own. */
function oneVoice(facts: NoteFacts): string | undefined {
  const sources = leading(facts);
  const [origin, ...others] = [...new Set(sources.map((r) => r.origin))];
  const relayed = sources.every((r) => r.outlet.en !== origin && r.kind !== 'primary');
  return sources.length > 1 && others.length === 0 && relayed ? origin : undefined;
}

/** The note's sentences in every interface language. */
export const wordMessage = (facts: NoteFacts): Wording =>
  both((words, language) => {
    const sentences = [writers[facts.relation](facts, words, language)];
    const voice = oneVoice(facts);
    if (voice) sentences.push(words.relayed(nameOf(facts.pack, voice, language)));
    const others = otherSide(facts);
    if (others > 0)
      sentences.push((facts.relation === 'differs' ? words.alsoAgree : words.alsoDiffer)(others));
    return sentences.join(' ');
  });

/** The relation's short title; agreement that rests on no rounding does not speak of it. */
export function wordTitle(facts: NoteFacts): Wording {
  const rounded = leading(facts).some((r) => isRounded(facts, r));
  const told = isCategory(facts.claim.value);
  return both(({ titles, allowsTitle, inWords }) => {
    if (facts.relation === 'compatible' && !rounded) return allowsTitle;
    return (told ? inWords.titles[facts.relation] : undefined) ?? titles[facts.relation];
  });
}
