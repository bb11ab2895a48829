/** Words of class names and ids under which sites keep what is not the article. */
export const SKIPPED_NAMES: ReadonlySet<string> = new Set(
  `ad ads adv advert advertisement adsbygoogle sponsor sponsored promo promotion banner outbrain taboola dable dianomi
   related relate relation recommend recommended recommendation recommendations popular ranking trending mostread
   comment comments reply replies disqus livere share sharing sns social newsletter subscribe subscription cta
   breadcrumb breadcrumbs sidebar cookie consent copyright footer gnb lnb nav navigation menu toolbar
   tags hashtag hashtags keyword keywords reporter journalist byline dateline skip paging pagination qrcode`.split(
    /\s+/,
  ),
);

/** Names of text for screen readers alone: it cannot be pointed at. */
export const UNSEEN_NAME =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|a11y-hidden|blind)(?:\s|$)/i;
