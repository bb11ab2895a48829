import { type Check, isFlag, isText } from './checks.ts';
import { CorruptMessage } from './errors.ts';
import type { PageCommand, ToPage } from './types.ts';

type Checks<Message> = { readonly [Field in Exclude<keyof Message, 'type'>]: Check };

const COMMANDS: Readonly<Record<PageCommand, true>> = {
  'next-note': true,
  'previous-note': true,
  'pause-page': true,
};

const isCommand: Check = (value) => typeof value === 'string' && Object.hasOwn(COMMANDS, value);

/** What every message carries. By hand: zod would weigh more than all else that a marked page loads for its messages. */
const FIELDS: { readonly [Type in ToPage['type']]: Checks<Extract<ToPage, { type: Type }>> } = {
  'page-state': {},
  jump: { noteId: isText },
  select: { noteId: isText },
  note: { noteId: isText },
  notes: {},
  'reviews-changed': {},
  'settings-changed': {},
  'corpus-changed': {},
  'page-source': {},
  pause: { paused: isFlag },
  command: { command: isCommand },
};

export function parseToPage(raw: unknown): ToPage {
  const message = (raw ?? {}) as Readonly<Record<string, unknown>>;
  const type = String(message.type);
  if (!Object.hasOwn(FIELDS, type)) throw CorruptMessage.of('page', 'type');
  const checks: Readonly<Record<string, Check>> = FIELDS[type as ToPage['type']];
  const fault = Object.keys(checks).find((field) => checks[field]?.(message[field]) !== true);
  if (fault !== undefined) throw CorruptMessage.of('page', fault);
  return message as unknown as ToPage;
}
