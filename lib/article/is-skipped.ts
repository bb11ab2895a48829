import { isHidden } from './rendering.ts';

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
/** Words of class names and ids under which sites keep what is not the article. */
const SKIPPED_NAMES = new Set(
  `ad ads adv advert advertisement adsbygoogle sponsor sponsored promo promotion banner outbrain taboola dable
   related relate relation recommend recommended recommendation recommendations popular ranking trending mostread
   comment comments reply replies disqus livere share sharing sns social newsletter subscribe subscription
   breadcrumb breadcrumbs sidebar cookie consent copyright footer gnb lnb nav navigation menu toolbar
   tags hashtag hashtags keywords reporter journalist skip paging pagination`.split(/\s+/),
);

/** Whether an element's whole subtree stays out of the article's text. */
export function isSkipped(element: Element, articleLength: number): boolean {
  if (SKIPPED_TAGS.has(element.tagName) || isFootnote(element) || isControl(element)) return true;
  if (SKIPPED_ROLES.has(element.getAttribute('role') ?? '')) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (hasSkippedName(element) && (element.textContent?.length ?? 0) < articleLength / 2) return true;
  return isHidden(element);
}

function hasSkippedName(element: Element): boolean {
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  if (names.length === 1) return false;
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
