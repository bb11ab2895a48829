import { CorruptMessage } from './errors.ts';
import { toBackgroundSchema } from './to-background-schema.ts';
import type { ToBackground } from './types.ts';

/** Apart from the protocol, so that pages do not carry what only the background parses. */
export function parseToBackground(raw: unknown): ToBackground {
  const parsed = toBackgroundSchema.safeParse(raw);
  if (!parsed.success) throw CorruptMessage.of('background', parsed.error.issues[0]?.path.join('.') ?? '');
  return parsed.data;
}
