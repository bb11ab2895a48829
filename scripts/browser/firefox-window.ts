import { randomUUID } from 'node:crypto';
import type { Browser } from 'puppeteer-core';

/** Runs in Firefox's own window, which puppeteer's interface does not reach: it keeps WebDriver BiDi's connection to itself. */
export async function runInWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.contexts?.[0]?.context;
  const { result } = await connection.send('script.evaluate', {
    expression,
    awaitPromise: true,
    target: { context },
  });
  if (result.type !== 'success')
    throw new Error(result.exceptionDetails?.text ?? 'The window gave no answer');
  return result.result?.value;
}

/** A document may go while it is asked, and never answer. */
const PATIENCE = 3000;

/**
 * Runs in a document that Firefox shows outside its tabs, where WebDriver lists nothing: the popup of the toolbar, the
 * sidebar. `view` finds its `<browser>` in the window; in the expression `content` is the document's window.
 */
export async function runInView(browser: Browser, view: string, expression: string): Promise<unknown> {
  const name = JSON.stringify(`parallax:${randomUUID()}`);
  const script = `(async () => {
    const answer = await (async () => ({ value: await (${expression}) }))().catch((error) => ({ error: String(error) }));
    sendAsyncMessage(${name}, JSON.stringify(answer));
  })()`;
  const answer = await runInWindow(
    browser,
    `new Promise((resolve, reject) => {
      const { messageManager } = ${view};
      messageManager.addMessageListener(${name}, ({ data }) => resolve(data));
      messageManager.loadFrameScript(${JSON.stringify(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`)}, false);
      setTimeout(reject, ${PATIENCE}, new Error('The document gave no answer'));
    })`,
  );
  const { value, error } = JSON.parse(String(answer));
  if (error !== undefined) throw new Error(error);
  return value;
}

interface BidiConnection {
  send(
    method: string,
    params: object,
  ): Promise<{
    readonly result: {
      readonly type?: string;
      readonly contexts?: readonly { readonly context: string }[];
      readonly result?: { readonly value?: unknown };
      readonly exceptionDetails?: { readonly text: string };
    };
  }>;
}
