import { browser } from 'wxt/browser';
import { sendToBackground } from '../../lib/messages/protocol.ts';
import type { AnswersOfBackground, ToBackground } from '../../lib/messages/types.ts';

export function ask<M extends ToBackground>(message: M): Promise<AnswersOfBackground[M['type']]> {
  return sendToBackground(browser.runtime.sendMessage, message);
}
