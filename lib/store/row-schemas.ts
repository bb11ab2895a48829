import { referenceClaimSchema, referenceSourceSchema } from '../corpus/schema.ts';
import type { Reference } from '../corpus/types.ts';
import type { Wording } from '../language/types.ts';
import { type TopicPack, topicPackSchema } from '../topic/schema.ts';
import { z } from '../zod.ts';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import type { FigureChange, InstalledPack, Review, Settings } from './types.ts';

const moment = z.int().check(z.nonnegative());
const wording = z.strictObject({ ko: z.string(), en: z.string() });
const count = z.int().check(z.nonnegative());

export const documentRowSchema = z.strictObject({
  doc: z.string(),
  origin: z.enum(['seed', 'own', 'pack']),
  pack: z.exactOptional(z.string()),
  kept: z.exactOptional(moment),
  source: referenceSourceSchema,
});
export interface DocumentRow {
  readonly doc: string;
  /** Seed documents are replaced by a newer seed, those of a pack by the pack's next version, the reader's own by nobody. */
  readonly origin: 'seed' | 'own' | 'pack';
  /** The installed pack that brought it. */
  readonly pack?: string;
  /** When the reader added or edited it, in epoch milliseconds. */
  readonly kept?: number;
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

export const shelfRowSchema = z.strictObject({
  by: z.enum(['topic', 'outlet', 'month']),
  of: z.string(),
  outlet: z.exactOptional(wording),
  count,
});
/** How many references answer a topic, and how many documents are of an outlet or a month; kept with every change of them. */
export interface ShelfRow {
  readonly by: 'topic' | 'outlet' | 'month';
  /** Pack and topic, the outlet's English name, or `2025-01`, empty for no date. */
  readonly of: string;
  /** Set where it is an outlet. */
  readonly outlet?: Wording;
  readonly count: number;
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
  readsByItself: z.catch(z.boolean(), DEFAULT_SETTINGS.readsByItself),
  sites: z.catch(z.array(z.string().check(z.maxLength(300))).check(z.maxLength(1000)), []),
  disabledHosts: z.catch(z.array(z.string().check(z.maxLength(253))).check(z.maxLength(10_000)), []),
  language: z.exactOptional(z.enum(['ko', 'en'])),
}) satisfies z.ZodMiniType<Settings>;

export const topicPackRowSchema = z.strictObject({
  id: z.string(),
  pack: topicPackSchema,
  from: z.exactOptional(z.string()),
});
export interface TopicPackRow {
  readonly id: string;
  readonly pack: TopicPack;
  /** The installed pack that brought it; absent for the seeds' own. */
  readonly from?: string;
}

export const installedPackSchema = z.strictObject({
  id: z.string(),
  name: wording,
  version: z.int(),
  checksum: z.string(),
  installed: moment,
  documents: count,
  references: count,
  log: z.array(
    z.strictObject({ version: z.int(), time: moment, added: count, changed: count, removed: count }),
  ),
  subscription: z.nullable(
    z.strictObject({
      address: z.string(),
      checked: z.nullable(moment),
      next: moment,
      failures: count,
      fault: z.nullable(z.string()),
    }),
  ),
}) satisfies z.ZodMiniType<InstalledPack>;

export const figureRowSchema = z.strictObject({
  key: z.string(),
  kind: z.enum(['page', 'reference']),
  page: z.string(),
  where: z.string(),
  topicName: wording,
  subject: z.string(),
  printed: z.string(),
  seen: moment,
}) satisfies z.ZodMiniType<FigureRow>;
export interface FigureRow {
  readonly key: string;
  readonly kind: 'page' | 'reference';
  /** Address or name of the document the figure stood in. */
  readonly page: string;
  /** Title or outlet, for the list. */
  readonly where: string;
  readonly topicName: Wording;
  readonly subject: string;
  /** Every printed figure of the answer, joined. */
  readonly printed: string;
  readonly seen: number;
}

export const figureChangeSchema = z.strictObject({
  id: z.optional(z.int()),
  kind: z.enum(['page', 'reference']),
  page: z.string(),
  where: z.string(),
  topicName: wording,
  subject: z.string(),
  before: z.string(),
  beforeSeen: moment,
  after: z.string(),
  afterSeen: moment,
}) satisfies z.ZodMiniType<FigureChange>;
