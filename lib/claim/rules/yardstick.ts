import { lowerBound } from '../../text/lower-bound.ts';
import { isKind } from '../../topic/is-kind.ts';
import type { Hit } from '../../topic/phrase-index.ts';
import type { Entity } from '../../topic/schema.ts';
import type { PageContext } from '../page-context.ts';
import type { Span } from '../span.ts';

/** Behind a name these make it the yardstick, not the owner: `메타 대비`, `빅테크 기업들의 AI 대비`, `오픈AI보다`. */
const YARDSTICK_BEHIND =
  /^['’”」』]?(?!은|는|이 |가 |을 (?!넘|앞|제치|제친|능가|웃|따돌|눌)|를 (?!넘|앞|제치|제친|능가|웃|따돌|눌)|도 |,)(?:(?![은는이가] |は(?!じめ)|が)[가-힣ぁ-んァ-ヶー一-鿿A-Za-z0-9. ]){0,18}?(?:대비|보다|에 비해|에 비하|[와과] 비교|[에와과] 견주|[와과] 견줄|에 버금|에 필적|[에와과] 맞먹|[와과] 대등|[와과] 비슷|[을를] (?:넘어|앞서|앞선|앞지|제치|제친|능가|웃도|따돌|누르)|に比べ|と比べ|に対し|より|に匹敵|と同等|を上回|の(?:約|およそ|ほぼ)?[0-9]+分の|의 (?:약 )?[0-9]+분의|的(?:约|約)?[0-9一二三四五六七八九十百]+分之|并肩|匹敌|相当|媲美)/;
const YARDSTICK_AHEAD =
  /(?:(?:\b(?:than|against|versus|vs\.?|unlike|like|rival(?:s|ed|led|ing|ling)?|match(?:es|ed|ing)?|beat(?:s|ing|en)?|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|outscor(?:es|ed|ing)|overtak(?:es|ing|en)|overtook|leapfrog(?:s|ged|ging)?|behind|ahead of|equals?|tops|topped)|compared (?:with|to)|(?:caught|catch(?:es|ing)?|keep(?:s|ing)?|kept) up with|compet(?:e|es|ed|ing) with|tak(?:e|es|ing) on|next to|rivals? to|on (?:a )?par with|comparable (?:to|with)|similar to|as good as|close to|level with|a far cry from|(?:fraction|half|third|quarter|tenth|per ?cent|%) of)\s|比|相比|媲美|超越|不输)(?:[\w’'-]{1,24}\s){0,4}$/i;
/** Between two names of one list. */
const LISTED = /^(?:나|이나|와|과|·|, ?| 및 | and | or |、){1,2}\s?$/;
/** Names listed together share what stands behind the last (`메타나 오픈AI 대비`). */
export function isMeasuredBy(context: PageContext, hit: Span): boolean {
  const { text } = context.article;
  if (YARDSTICK_AHEAD.test(text.slice(Math.max(0, hit.start - 30), hit.start))) return true;
  if (YARDSTICK_BEHIND.test(text.slice(hit.end, hit.end + 28))) return true;
  const next = context.entities[lowerBound(context.entities, hit.end)];
  return next !== undefined && LISTED.test(text.slice(hit.end, next.start)) && isMeasuredBy(context, next);
}

/** "Unlike GPT-4, which cost $100 million", "against Meta's $640 million": the figure is the yardstick's own. */
const OWN_FIGURE =
  /^(?:,? (?:which|whose|who|that)\b[^,;.]*|['’]s (?!for |at |with |in |on )(?:[\w-]+ ){0,3})$/;

/** Shares and indexes are told off beside each other, not measured by each other. */
export function isYardstick(context: PageContext, hit: Hit<Entity>, between: string): boolean {
  if (isKind(hit.value, ['index']) || (isKind(hit.value, ['stock']) && !isKind(hit.value, ['rival'])))
    return false;
  return isMeasuredBy(context, hit) && !OWN_FIGURE.test(between);
}
