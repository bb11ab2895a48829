import { isText } from './checks.ts';
import { CorruptMessage } from './errors.ts';
import type { Reply } from './types.ts';

/** What came back for a message of this type; by hand, because every marked page carries it. */
export function parseReply(raw: object, type: string): Reply<unknown> {
  const reply = raw as Readonly<Record<string, unknown>>;
  const isFailure =
    reply.ok === false &&
    isText(reply.name) &&
    isText(reply.reason) &&
    (isText(reply.fault) || !('fault' in reply));
  if (reply.ok === true || isFailure) return reply as unknown as Reply<unknown>;
  throw new CorruptMessage(`the answer to ${type} has an unknown form`);
}
