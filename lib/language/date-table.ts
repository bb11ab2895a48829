import { PhraseEnds } from '../text/phrase-ends.ts';
import { PhraseTable } from '../text/phrase-table.ts';
import type { DateWords } from './date-words.ts';

type Marks = PhraseTable<true>;

const marks = (words: readonly string[]): Marks => new PhraseTable(words.map((word) => [word, true]));
const leads = (words: readonly string[]): PhraseEnds<true> =>
  new PhraseEnds(words.map((word) => [word, true]));

/** The words of a language for dates, by the letter that stands beside the number. */
export class DateTable {
  readonly year: Marks;
  readonly month: Marks;
  readonly day: Marks;
  readonly quarter: Marks;
  /** Which of those four a word is. */
  readonly marks: PhraseTable<'year' | 'month' | 'day' | 'quarter'>;
  readonly links: Marks;
  readonly decade: Marks;
  readonly halves: PhraseTable<1 | 2>;
  readonly relativeYears: PhraseEnds<number>;
  readonly relativeMonths: PhraseEnds<number>;
  readonly eras: PhraseEnds<number>;
  readonly past: PhraseEnds<true>;
  readonly future: PhraseEnds<true>;
  readonly lengthMarks: Marks;
  readonly linkedLengthMarks: Marks;
  readonly lengthLeads: PhraseEnds<true>;
  readonly notDay: Marks;
  readonly afterShortYear: Marks;
  readonly lunarMonths: PhraseEnds<number> | undefined;

  constructor(words: DateWords) {
    this.year = marks(words.year);
    this.month = marks(words.month);
    this.day = marks(words.day);
    this.quarter = marks(words.quarter);
    this.marks = new PhraseTable(
      (['year', 'month', 'day', 'quarter'] as const).flatMap((mark) =>
        words[mark].map((word) => [word, mark] as const),
      ),
    );
    this.links = marks(words.links);
    this.decade = marks(words.decade);
    this.halves = new PhraseTable(Object.entries(words.halves));
    this.relativeYears = new PhraseEnds(Object.entries(words.relativeYears));
    this.relativeMonths = new PhraseEnds(Object.entries(words.relativeMonths));
    this.eras = new PhraseEnds(Object.entries(words.eras));
    this.past = leads(words.past);
    this.future = leads(words.future);
    this.lengthMarks = marks(words.lengthMarks);
    this.linkedLengthMarks = marks(words.linkedLengthMarks);
    this.lengthLeads = leads(words.lengthLeads);
    this.notDay = marks(words.notDay);
    this.afterShortYear = marks(words.afterShortYear);
    this.lunarMonths = words.lunarMonths && new PhraseEnds(Object.entries(words.lunarMonths));
  }
}
