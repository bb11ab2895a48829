import type { Claim } from '../../lib/claim/types.ts';
import { examineInDetail } from '../../lib/examine.ts';
import type { LanguageCode } from '../../lib/language/types.ts';
import { entityOf } from '../../lib/topic/entity-of.ts';
import type { TopicPack } from '../../lib/topic/schema.ts';
import type { Label, LabelledPage } from './read-labelled.ts';

/** How many answers were found, made up and missed, and on how many pages the question came up. */
export interface Tally {
  readonly language: LanguageCode;
  readonly topic: string;
  found: number;
  extra: number;
  missed: number;
  /** Of the found ones whose subject is marked: named rightly. */
  subjects: number;
  named: number;
  readonly pages: Set<LabelledPage>;
}

/** All topics of one kind together, beside the single ones. */
export const ALL_FIGURES = 'all-figures';
export const ALL_IN_WORDS = 'all-in-words';

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** Reads every page as the product does, without references, and counts by language and topic. */
export function measure(pages: readonly LabelledPage[], topicPack: TopicPack): readonly Tally[] {
  const tallies = new Map<string, Tally>();
  for (const page of pages) measurePage(page, topicPack, (topic) => tallyOf(tallies, page, topic));
  return [...tallies.values()];
}

function tallyOf(tallies: Map<string, Tally>, page: LabelledPage, topic: string): Tally {
  const key = `${page.lang} ${topic}`;
  const known = tallies.get(key) ?? {
    language: page.lang,
    topic,
    found: 0,
    extra: 0,
    missed: 0,
    subjects: 0,
    named: 0,
    pages: new Set(),
  };
  tallies.set(key, known);
  known.pages.add(page);
  return known;
}

const allOf = (inWords: boolean): string => (inWords ? ALL_IN_WORDS : ALL_FIGURES);

function measurePage(page: LabelledPage, topicPack: TopicPack, tally: (topic: string) => Tally): void {
  const free = [...claimsOn(page, topicPack)];
  const isSubject = (id: string, name: string): boolean =>
    id.split(', ').some((one) => goesBy(topicPack, one, name));
  for (const label of page.labels) {
    const at = free.findIndex((claim) => answers(claim, label));
    const [claim] = at < 0 ? [] : free.splice(at, 1);
    for (const count of [tally(label.topic), tally(allOf(label.inWords))])
      countLabel(count, label, claim, isSubject);
  }
  for (const claim of free) {
    if (isOpen(page, claim)) continue;
    for (const count of [tally(claim.topic), tally(allOf('category' in claim.value))]) count.extra++;
  }
}

/** `V3 (MMLU)`, `R1 vs o1`: what stands behind the name is no part of it. */
const bareName = (subject: string): string => subject.split(/ \(| vs /)[0] ?? subject;

/** Marks name a subject as the page does: an entity goes by any of its names. */
function goesBy(topicPack: TopicPack, id: string, name: string): boolean {
  const { ko = [], en = [], zh = [], ja = [] } = entityOf(topicPack, id)?.aliases ?? {};
  return id === name || [...ko, ...en, ...zh, ...ja].includes(name);
}

/** The title is no part of what is marked. */
function claimsOn({ lang, published, title, text }: LabelledPage, topicPack: TopicPack): readonly Claim[] {
  const article = { text, title, lang, published, outlet: null, url: null };
  return examineInDetail({ article, topicPack, references: [] })
    .notes.map((note) => note.claim)
    .filter((claim) => claim.start > title.length);
}

function countLabel(
  count: Tally,
  label: Label,
  claim: Claim | undefined,
  isSubject: (id: string, name: string) => boolean,
): void {
  if (!claim) count.missed++;
  else count.found++;
  if (!claim || label.subject === '*') return;
  count.named++;
  if (isSubject(claim.subject, bareName(label.subject))) count.subjects++;
}

/** Marked as doubtful, or a second reading of what was marked. */
const isOpen = ({ open, labels }: LabelledPage, claim: Claim): boolean =>
  open.some((span) => overlaps(span, claim)) || labels.some((label) => answers(claim, label));

/** The same question at the same place; a conversion right beside its sum counts as the sum. */
const answers = (claim: Claim, label: Label): boolean =>
  claim.topic === label.topic && [claim, ...claim.also].some((span) => overlaps(span, label));
