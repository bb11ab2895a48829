const BLOCK_TAGS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM
   H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(
    /\s+/,
  ),
);
const INLINE_TAGS = new Set(
  `A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD MARK NOBR PICTURE Q RB RUBY S SAMP SMALL
   STRIKE STRONG SUB SUP TIME TT U VAR WBR`.split(/\s+/),
);

/** Whether an element starts a line of its own; the style is asked only where the tag does not tell. */
export function isBlock(element: Element): boolean {
  if (BLOCK_TAGS.has(element.tagName)) return true;
  if (isInline(element)) return false;
  const display = styleOf(element)?.display ?? '';
  return display !== '' && !display.startsWith('inline') && display !== 'contents';
}

/** Whether the tag alone says that an element stands within a line. */
export function isInline(element: Element): boolean {
  return INLINE_TAGS.has(element.tagName);
}

export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  // jsdom has no checkVisibility; there only attributes tell.
  if (typeof element.checkVisibility === 'function') {
    return !element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
  }
  return /display:\s*none|visibility:\s*hidden/.test(element.getAttribute('style') ?? '');
}

/** Whether line ends in the source are line ends on the screen. */
export function keepsLineEnds(element: Element): boolean {
  if (element.tagName === 'PRE') return true;
  return /^(pre|break-spaces)/.test(styleOf(element)?.whiteSpace ?? '');
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
