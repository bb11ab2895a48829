import type { LanguageCode, Wording } from '../language/types.ts';

/** A page's text as plain data. It crosses to the background; DOM nodes never do. */
export interface Article {
  /** The whole article text; blocks are separated by `\n`. Every offset of the product is a UTF-16 offset into it. */
  readonly text: string;
  readonly title: string;
  readonly lang: LanguageCode;
  /** ISO date, possibly partial (`2025-01`), or null when the page does not say. */
  readonly published: string | null;
  /** Outlet name as in `seeds/outlets.json` (its own language), or the host, or null. */
  readonly outlet: string | null;
  readonly url: string | null;
}

/** What the reading needs to know of an outlet; entries of `seeds/outlets.json` fit. */
export interface OutletReading {
  readonly name: Wording;
  /** `ko` calls the outlet by its Korean name, any other language by its English one. */
  readonly lang: string;
  /** Host names; subdomains are included. */
  readonly hosts: readonly string[];
  /** Tried in order; the first that holds an article's worth of text is taken. */
  readonly articleSelectors?: readonly string[] | undefined;
  readonly dateSelectors?: readonly string[] | undefined;
  /** What stands in the article without belonging to it. */
  readonly skippedSelectors?: readonly string[] | undefined;
  /** Where a portal names the outlet that an article comes from. */
  readonly publisherSelectors?: readonly string[] | undefined;
}
