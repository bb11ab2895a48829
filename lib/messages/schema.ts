import { z } from '../zod.ts';
import type { ToPage } from './types.ts';

export const toPageSchema: z.ZodMiniType<ToPage> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('page-state') }),
  z.object({ type: z.literal('jump'), noteId: z.string() }),
  z.object({ type: z.literal('select'), noteId: z.string() }),
  z.object({ type: z.literal('quotes') }),
  z.object({ type: z.literal('reviews-changed') }),
  z.object({ type: z.literal('settings-changed') }),
  z.object({ type: z.literal('corpus-changed') }),
  z.object({ type: z.literal('page-source') }),
  z.object({ type: z.literal('pause'), paused: z.boolean() }),
  z.object({ type: z.literal('command'), command: z.enum(['next-note', 'previous-note', 'pause-page']) }),
]);

export const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({
    ok: z.literal(false),
    name: z.string(),
    reason: z.string(),
    fault: z.exactOptional(z.string()),
  }),
]);
