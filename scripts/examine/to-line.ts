import type { Article } from '../../lib/article/types.ts';
import type { Claim } from '../../lib/claim/types.ts';
import { examineInDetail } from '../../lib/examine.ts';
import type { LanguageCode, Wording } from '../../lib/language/types.ts';
import type { ComparedReference, Note } from '../../lib/note/types.ts';
import type { QuantityMention } from '../../lib/quantity/types.ts';
import type { Corpus } from './load-corpus.ts';

type Line = Readonly<Record<string, unknown>>;

/** A line out, as DESIGN states it; offsets in UTF-16 units of the page's text. */
export interface NotesLine {
  readonly doc: string | number | null;
  readonly lang: LanguageCode;
  readonly topical: boolean;
  readonly quantities: readonly QuantityMention[];
  readonly claims: readonly Line[];
  readonly findings: readonly Line[];
}

function claimLine(claim: Claim, outlet: string | null): Line {
  const { quote, matchedOn, by, also, basis, ...rest } = claim;
  return {
    ...rest,
    by: by ?? outlet,
    ...(also.length ? { also } : {}),
    ...(Object.keys(basis).length ? { basis } : {}),
    matchedOn,
  };
}

function referenceLine({ outlet, ...reference }: ComparedReference, lang: LanguageCode): Line {
  return {
    ...reference,
    outlet: lang === 'ko' ? outlet.ko : outlet.en,
    outletNames: outlet satisfies Wording,
  };
}

function findingLine(note: Note, index: number): Line {
  return {
    claim: index,
    relation: note.relation,
    references: note.references.map((reference) => referenceLine(reference, 'ko')),
    ...(note.within.length ? { within: note.within } : {}),
    message: note.message,
  };
}

/** Examines one article; a page about something else keeps its claims and has no findings. */
export function toLine(doc: NotesLine['doc'], article: Article, corpus: Corpus): NotesLine {
  const { topicPack, quantities, notes } = examineInDetail({ article, ...corpus });
  return {
    doc,
    lang: article.lang,
    topical: topicPack !== null,
    quantities,
    claims: notes.map((note) => claimLine(note.claim, article.outlet)),
    findings: topicPack !== null ? notes.map(findingLine) : [],
  };
}
