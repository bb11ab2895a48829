import type { BasisSlot, Relation } from '../../../lib/comparison/types.ts';
import type { DocumentKind } from '../../../lib/corpus/types.ts';

/** What a card says; kept apart because a card comes to somebody else's page and brings no other words. */
export interface CardWords {
  readonly relations: Readonly<Record<Relation, string>>;
  /** Beside a primary source that has another figure. */
  readonly differs: string;
  readonly slots: Readonly<Partial<Record<BasisSlot | 'other', string>>> & { readonly other: string };
  readonly slotSubject: (subject: string) => string;
  readonly basisNames: Readonly<
    Record<'subject' | 'stage' | 'time' | 'yardstick' | 'test' | 'measure', string>
  >;
  readonly stances: Readonly<Record<'estimated' | 'disputed' | 'denied', string>>;
  readonly primary: string;
  /** Beside a source that the reader added. */
  readonly own: string;
  /** Sources that are no outlet with an editor. */
  readonly kinds: Readonly<Partial<Record<DocumentKind, string>>>;
  readonly thisPage: string;
  readonly noModelNamed: string;
  readonly according: (who: string) => string;
  readonly dateUnknown: string;
  readonly close: string;
  readonly sources: string;
  readonly withinPage: string;
  readonly leavesOut: string;
  readonly why: string;
  readonly matchedOn: string;
  readonly quoted: (words: string) => string;
  readonly noteIt: string;
  readonly noted: string;
  readonly notTheSame: string;
  readonly undo: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly compare: string;
  readonly menu: Readonly<Record<'open' | 'copyMarkdown' | 'pause' | 'siteOff' | 'allOff', string>>;
  readonly sharedFigure: string;
  readonly previous: string;
  readonly next: string;
  readonly oneOf: (at: number, of: number) => string;
  readonly plot: (from: string, to: string) => string;
  readonly plotLeftOut: (count: number) => string;
  readonly showMore: (count: number) => string;
  readonly opensInNewTab: string;
}
