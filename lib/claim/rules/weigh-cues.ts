import type { QuantityMention } from '../../quantity/types.ts';
import type { Cue } from '../../topic/compile-pack.ts';
import type { Hit } from '../../topic/phrase-index.ts';
import type { TopicRule } from '../../topic/schema.ts';
import { type PageContext, sentenceIndexAt } from '../page-context.ts';
import { within } from '../span.ts';
import { anchorOf } from './anchor-of.ts';
import { cueNearness } from './cue-nearness.ts';

/** Phrases of the sentence before count this much: never enough alone. */
const CARRIED = 0.27;

/** "What did the servers cost? Around $1.6 billion.": the question's phrases are the answer's. */
const ANSWERED = 0.5;

/** How near a topic's phrases stand to a figure, from 0 to 1. */
export interface TopicNearness {
  /** One entry a cue group; missing where none of its phrases is near. */
  readonly groups: (CueScore | undefined)[];
  hint: number;
  without: number;
}

interface CueScore {
  readonly score: number;
  readonly phrases: readonly string[];
}

function note(topic: TopicNearness, hit: Hit<Cue>, near: number, carried: boolean): void {
  const { role, group } = hit.value;
  if (role === 'hint') topic.hint = Math.max(topic.hint, near);
  else if (role === 'without') topic.without = carried ? topic.without : Math.max(topic.without, near);
  else if (near > (topic.groups[group]?.score ?? 0))
    topic.groups[group] = { score: near, phrases: [hit.phrase] };
}

/** The phrases of the figure's sentence, and faintly those of the sentence before, by topic. */
export function weighCues(
  context: PageContext,
  quantity: QuantityMention,
): ReadonlyMap<string, TopicNearness> {
  const topics = new Map<string, TopicNearness>();
  const anchor = anchorOf(context, quantity);
  const index = sentenceIndexAt(context, quantity.start);
  const sentence = context.sentences[index];
  const previous = context.sentences[index - 1];
  const take = (hit: Hit<Cue>, near: number, carried: boolean): void => {
    const topic = topics.get(hit.value.topic) ?? { groups: [], hint: 0, without: 0 };
    topics.set(hit.value.topic, topic);
    note(topic, hit, near, carried);
  };
  if (!sentence) return topics;
  for (const hit of within(context.cues, sentence))
    take(hit, cueNearness(context, quantity, anchor, hit), false);
  if (previous?.paragraph !== sentence.paragraph) return topics;
  const asked = context.article.text.slice(previous.start, previous.end).trimEnd().endsWith('?');
  for (const hit of within(context.cues, previous)) take(hit, asked ? ANSWERED : CARRIED, !asked);
  return topics;
}

/** The weakest of a topic's cue groups; undefined when one is not met at all. */
export function weakestCue(topic: TopicRule, near: TopicNearness): CueScore | undefined {
  let score = 1;
  const phrases: string[] = [];
  for (let group = 0; group < topic.cues.length; group++) {
    const found = near.groups[group];
    if (!found) return undefined;
    score = Math.min(score, found.score);
    phrases.push(...found.phrases);
  }
  return { score, phrases };
}
