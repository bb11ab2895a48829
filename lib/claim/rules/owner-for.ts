import type { QuantityMention } from '../../quantity/types.ts';
import type { TopicRule } from '../../topic/schema.ts';
import { type PageContext, type Span, sentenceIndexAt, within } from '../page-context.ts';
import { findOwner, isSelf, type Owner } from './find-owner.ts';

/** `화웨이가 2022년`: somebody who is no part of the story does it. */
const AGENT_BEFORE = /[가-힣A-Za-z)]{2,16}(?:이|가) (?:지난 )?$/;

function strangerActs(context: PageContext, quantity: QuantityMention): boolean {
  const { text } = context.article;
  const before = text.slice(Math.max(0, quantity.start - 22), quantity.start);
  const agent = AGENT_BEFORE.exec(before);
  if (!agent) return false;
  const end = quantity.start - before.length + agent.index + agent[0].length;
  return !context.entities.some((hit) => hit.end <= end && hit.end > end - 8 && isSelf(hit.value));
}

/** The story's own name in the sentence or one of the two before it in the paragraph. */
function selfIsNear(context: PageContext, quantity: Span): boolean {
  const index = sentenceIndexAt(context, quantity.start);
  const paragraph = context.sentences[index]?.paragraph;
  return [0, 1, 2].some((back) => {
    const sentence = context.sentences[index - back];
    if (!sentence || sentence.paragraph !== paragraph) return false;
    return within(context.entities, sentence).some((hit) => isSelf(hit.value));
  });
}

/** The owner, undefined where the page's own story is meant, null where the figure is somebody else's. */
export function ownerFor(
  context: PageContext,
  quantity: QuantityMention,
  topic: TopicRule,
): Owner | undefined | null {
  if (topic.object && topic.dimension === 'date' && strangerActs(context, quantity)) return null;
  const owner = findOwner(context, quantity, topic.owner, topic.owner.includes('founder') ? [] : ['founder']);
  if (topic.anyOwner) return owner;
  if (topic.yardstick)
    return owner && isSelf(owner.entity) ? owner : selfIsNear(context, quantity) ? undefined : null;
  if (!owner)
    return topic.fallback || (topic.id === 'release-date' && selfIsNear(context, quantity))
      ? undefined
      : null;
  const fits = owner.entity.kinds.some((kind) => topic.owner.includes(kind));
  const nvidia =
    topic.id !== 'nvidia-share-move' && topic.direction === true && owner.entity.kinds.includes('nvidia');
  return fits && !nvidia ? owner : null;
}
