import { parsePageState } from './parse-page-state.ts';
import { type SendMessage, sendToPage } from './protocol.ts';
import type { PageState } from './types.ts';

/** How a tab stands, as its page says it. */
export async function askPageState(send: SendMessage): Promise<PageState> {
  return parsePageState(await sendToPage(send, { type: 'page-state' }));
}
