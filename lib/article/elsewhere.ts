/** Headings under which sites list other pages, by language. */
const HEADINGS: readonly RegExp[] = [
  /^(?:관련|추천|인기|주요|최근|많이 본|지금 뜨는|함께 (?:본|볼|읽을)|다른|연관)\s*(?:기사|뉴스|글|링크|키워드|콘텐츠|검색어)/,
  /^(?:브랜드 뉴스룸|(?:이 시각|실시간|많이 본) ?(?:주요|인기|추천)? ?(?:기사|뉴스|속보|랭킹|순위)|많이 본|댓글(?: ?\(?\d+\)?)?)$/,
  /^related(?: (?:articles?|stor(?:y|ies)|topics?|content|news|coverage|links?|reading|posts?|video))?$/i,
  /^(?:read (?:more|next)|more (?:on|from|in|like) |more (?:stories|news)|most (?:read|popular|viewed)|see also|top stories)/i,
  /^(?:you (?:may|might) |recommended|trending|up next|what to read|explore our coverage|sign up|also (?:on|in) )/i,
  /^(?:相关|推荐|热门|延伸|精彩|更多)(?:新闻|阅读|推荐|报道|文章|链接|内容)|热榜$/,
  /^(?:関連(?:記事|ニュース|トピック|リンク)|あわせて読みたい|(?:アクセス)?ランキング|おすすめ|注目の|人気(?:記事|の))/,
];
const LONGEST_HEADING = 40;
const HEADING_TAGS = /^(?:H[2-6]|STRONG|B|EM|SPAN|P|DT|CAPTION)$/;
/** Wrappers around a list's heading. */
const DEEPEST = 3;

/** `관련기사`, `Most read`, `あわせて読みたい` */
export function isElsewhereHeading(text: string): boolean {
  const heading = text.trim().replace(/[\s:：·|]{1,8}$/, '');
  return heading.length <= LONGEST_HEADING && HEADINGS.some((form) => form.test(heading));
}

/** Whether a box begins with such a heading, or is a list that follows one. */
export function leadsElsewhere(element: Element): boolean {
  const before = element.previousElementSibling;
  if (/^[UO]L$/.test(element.tagName) && before !== null && isHeading(before)) return true;
  let first = element.firstElementChild;
  for (let depth = 0; first !== null && depth < DEEPEST; depth++) {
    if (HEADING_TAGS.test(first.tagName)) return isHeading(first);
    first = first.firstElementChild;
  }
  return false;
}

function isHeading(element: Element): boolean {
  return HEADING_TAGS.test(element.tagName) && isElsewhereHeading(element.textContent ?? '');
}
