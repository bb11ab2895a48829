import { referenceClaimSchema, referenceSourceSchema } from '../corpus/schema.ts';
import type { Reference } from '../corpus/types.ts';
import { type TopicPack, topicPackSchema } from '../topic/schema.ts';
import { z } from '../zod.ts';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import type { Review, Settings } from './types.ts';

/** Seed documents are replaced by a newer seed; the reader's own and imported ones never are. */
const origin = z.enum(['seed', 'own']);

export const documentRowSchema = z.strictObject({ doc: z.string(), origin, source: referenceSourceSchema });
export interface DocumentRow {
  readonly doc: string;
  readonly origin: 'seed' | 'own';
  readonly source: Reference['source'];
}

export const referenceRowSchema = z.strictObject({
  id: z.optional(z.int()),
  doc: z.string(),
  topicPack: z.string(),
  topic: z.string(),
  claim: referenceClaimSchema,
});
export interface ReferenceRow {
  /** Given by the database. */
  readonly id?: number | undefined;
  readonly doc: string;
  readonly topicPack: string;
  readonly topic: string;
  readonly claim: Reference['claim'];
}

export const reviewSchema = z.strictObject({
  page: z.string().check(z.minLength(1), z.maxLength(4000)),
  noteId: z.string().check(z.minLength(1), z.maxLength(400)),
  state: z.enum(['open', 'noted', 'dismissed']),
  remark: z.string().check(z.maxLength(4000)),
  changed: z.number(),
}) satisfies z.ZodMiniType<Review>;

/** Each setting falls back by itself, so that one damaged value does not take the others with it. */
export const settingsSchema = z.object({
  enabled: z.catch(z.boolean(), DEFAULT_SETTINGS.enabled),
  marks: z.catch(z.boolean(), DEFAULT_SETTINGS.marks),
  rail: z.catch(z.boolean(), DEFAULT_SETTINGS.rail),
  theme: z.catch(z.enum(['system', 'light', 'dark']), DEFAULT_SETTINGS.theme),
  tracksChanges: z.catch(z.boolean(), DEFAULT_SETTINGS.tracksChanges),
  disabledHosts: z.catch(z.array(z.string().check(z.maxLength(253))).check(z.maxLength(10_000)), []),
  language: z.exactOptional(z.enum(['ko', 'en'])),
}) satisfies z.ZodMiniType<Settings>;

export const topicPackRowSchema = z.strictObject({ id: z.string(), pack: topicPackSchema });
export interface TopicPackRow {
  readonly id: string;
  readonly pack: TopicPack;
}
