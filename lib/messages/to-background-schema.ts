import { z } from '../zod.ts';
import { libraryAsks } from './library-schema.ts';
import type { ToBackground } from './types.ts';

const nullable = z.nullable(z.string());

const article = z.object({
  text: z.string(),
  title: z.string(),
  lang: z.enum(['ko', 'en', 'zh', 'ja']),
  published: nullable,
  outlet: nullable,
  url: nullable,
});

const listChange = z.union([
  z.array(z.string()),
  z.strictObject({ add: z.string() }),
  z.strictObject({ remove: z.string() }),
]);

const offset = z.int().check(z.nonnegative());

const decision = {
  page: z.string(),
  noteId: z.string(),
  state: z.enum(['open', 'noted', 'dismissed']),
  remark: z.string(),
};
const review = z.object({ ...decision, changed: z.number() });

export const toBackgroundSchema: z.ZodMiniType<ToBackground> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('read-page') }),
  z.object({ type: z.literal('outlet'), address: z.string() }),
  z.object({ type: z.literal('load-card') }),
  z.object({ type: z.literal('examine'), article }),
  z.object({ type: z.literal('review'), ...decision }),
  z.object({ type: z.literal('reviews'), page: z.string() }),
  z.object({ type: z.literal('set-reviews'), page: z.string(), reviews: z.array(review) }),
  z.object({ type: z.literal('settings') }),
  z.object({
    type: z.literal('set-settings'),
    settings: z.object({
      enabled: z.exactOptional(z.boolean()),
      marks: z.exactOptional(z.boolean()),
      rail: z.exactOptional(z.boolean()),
      theme: z.exactOptional(z.enum(['system', 'light', 'dark'])),
      tracksChanges: z.exactOptional(z.boolean()),
      readsByItself: z.exactOptional(z.boolean()),
      sites: z.exactOptional(listChange),
      disabledHosts: z.exactOptional(listChange),
      language: z.exactOptional(z.nullable(z.enum(['ko', 'en']))),
    }),
  }),
  z.object({ type: z.literal('reload-corpus') }),
  z.object({ type: z.literal('browse-topic'), topic: z.string(), topicPack: nullable, offset }),
  z.object({ type: z.literal('shelves') }),
  z.object({
    type: z.literal('browse-shelf'),
    shelf: z.discriminatedUnion('by', [
      z.object({ by: z.literal('outlet'), outlet: z.string() }),
      z.object({ by: z.literal('month'), month: nullable }),
    ]),
    offset,
  }),
  z.object({ type: z.literal('selected'), noteId: nullable }),
  z.object({ type: z.literal('open-comparison') }),
  ...libraryAsks,
]);
