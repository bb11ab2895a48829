import { leadsElsewhere } from './elsewhere.ts';
import { isHidden } from './rendering.ts';
import { SKIPPED_NAMES, UNSEEN_NAME } from './skipped-names.ts';

/** Our own host's tag, never read and never observed. */
export const HOST_TAG = 'parallax-overlay';

const SKIPPED_TAGS = new Set(
  `ASIDE AUDIO BUTTON CANVAS EMBED FOOTER HEAD IFRAME INPUT LABEL LINK META NAV NOSCRIPT OBJECT OPTION RP RT SCRIPT
   SELECT STYLE svg TEMPLATE TEXTAREA VIDEO`
    .split(/\s+/)
    .concat(HOST_TAG.toUpperCase()),
);
const SKIPPED_ROLES = new Set(
  'alert alertdialog banner button complementary contentinfo dialog menu menubar navigation search tablist toolbar'.split(
    ' ',
  ),
);
/** What may hold a list of other pages. */
const BOXES = new Set('DIV DL FIGURE OL SECTION TABLE UL'.split(' '));
const CARD_PARTS = 'p, div, h2, h3, h4, h5, ul';

/** What an element is held against. */
export interface Whole {
  /** Letters of all that is looked at. */
  readonly length: number;
  /** The headline and the lines under it, which may stand in what sites call a banner. */
  readonly heads: readonly Element[];
}

/** Whether an element's whole subtree stays out of the article's text. */
export function isSkipped(element: Element, { length, heads }: Whole): boolean {
  if (heads.some((head) => element.contains(head))) return false;
  if (SKIPPED_TAGS.has(element.tagName) || isFootnote(element) || isControl(element)) return true;
  if (SKIPPED_ROLES.has(element.getAttribute('role') ?? '') || isEditable(element)) return true;
  if (isBeside(element) && (element.textContent?.length ?? 0) < length / 2) return true;
  return isHidden(element);
}

/** What sites put between the paragraphs; a box that holds most of the article is none of it, whatever its name. */
function isBeside(element: Element): boolean {
  return (
    hasSkippedName(element) || isCard(element) || (BOXES.has(element.tagName) && leadsElsewhere(element))
  );
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

function hasSkippedName(element: Element): boolean {
  const classes = element.getAttribute('class') ?? '';
  const names = `${element.id} ${classes}`;
  if (names.length === 1) return false;
  if (UNSEEN_NAME.test(classes)) return true;
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_-]+/)
    .some((name) => SKIPPED_NAMES.has(name));
}

/** `<sup><a>3</a></sup>` would read as part of the figure before it. */
function isFootnote(element: Element): boolean {
  return element.tagName === 'SUP' && element.querySelector('a[href]') !== null;
}

/** A link that leads nowhere is a button of the site. */
function isControl(element: Element): boolean {
  return element.tagName === 'A' && /^(#|javascript:)/.test(element.getAttribute('href') ?? '');
}

/** A link around whole blocks shows another page; around a captioned picture it enlarges that. */
function isCard(element: Element): boolean {
  if (element.tagName !== 'A' || !element.hasAttribute('href')) return false;
  return element.querySelector(CARD_PARTS) !== null && element.querySelector('figcaption') === null;
}
