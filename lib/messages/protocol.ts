import { NoAnswer, RemoteFailure } from './errors.ts';
import { parseReply } from './parse-reply.ts';
import type { AnswersOfBackground, AnswersOfPage, Reply, ToBackground, ToPage } from './types.ts';

/** The browser's `runtime.sendMessage`, or `tabs.sendMessage` bound to a tab. */
export type SendMessage = (message: unknown) => Promise<unknown>;

type Listener<Sender> = (
  raw: unknown,
  sender: Sender,
  sendResponse: (reply: unknown) => void,
) => true | undefined;

export function sendToBackground<M extends ToBackground>(
  send: SendMessage,
  message: M,
): Promise<AnswersOfBackground[M['type']]> {
  return exchange(send, message) as Promise<AnswersOfBackground[M['type']]>;
}

export function sendToPage<M extends ToPage>(
  send: SendMessage,
  message: M,
): Promise<AnswersOfPage[M['type']]> {
  return exchange(send, message) as Promise<AnswersOfPage[M['type']]>;
}

/** A `runtime.onMessage` listener; `answer` returns undefined for a message that another frame should answer. */
export function answering<Message, Sender>(
  parse: (raw: unknown) => Message,
  answer: (message: Message, sender: Sender) => Promise<unknown> | undefined,
): Listener<Sender> {
  return (raw, sender, sendResponse) => {
    const answered = attempt(() => answer(parse(raw), sender));
    if (answered === undefined) return undefined;
    answered.then(
      (value) => sendResponse({ ok: true, value: value ?? null } satisfies Reply<unknown>),
      (error: unknown) => sendResponse(failure(error)),
    );
    return true;
  };
}

function attempt(run: () => Promise<unknown> | undefined): Promise<unknown> | undefined {
  try {
    return run();
  } catch (error) {
    return Promise.reject(error);
  }
}

function failure(error: unknown): Reply<never> {
  if (!(error instanceof Error)) return { ok: false, name: 'Error', reason: String(error) };
  const fault = 'fault' in error && typeof error.fault === 'string' ? { fault: error.fault } : {};
  return { ok: false, name: error.name, reason: error.message, ...fault };
}

async function exchange(send: SendMessage, message: ToBackground | ToPage): Promise<unknown> {
  const raw = await send(message).catch((error: unknown) => {
    // Browsers reject with a bare Error when no listener exists or the extension was reloaded.
    throw new NoAnswer(`no answer to ${message.type}`, { cause: error });
  });
  if (raw === undefined || raw === null) throw new NoAnswer(`no answer to ${message.type}`);
  const reply = parseReply(raw, message.type);
  if (!reply.ok) throw new RemoteFailure(reply.reason, { cause: reply.name }, reply.fault);
  return reply.value;
}
