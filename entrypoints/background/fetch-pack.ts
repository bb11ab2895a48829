import { browser } from 'wxt/browser';
import { MAX_BYTES } from '../../lib/pack/limits.ts';
import { PackError } from '../../lib/pack/pack-error.ts';

const PATIENCE = 30_000;

/** The text at an https address that the reader named and the browser lets us ask; the one place of the product that goes out. Throws a PackError. */
export async function fetchPack(address: string): Promise<string> {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') throw new PackError('not-https');
  const isAllowed = await browser.permissions.contains({ origins: [`${url.origin}/*`] });
  if (!isAllowed) throw new PackError('not-allowed');
  const response = await ask(url);
  if (!response.ok || response.body === null) throw new PackError('wrong-answer');
  if (Number(response.headers.get('content-length') ?? 0) > MAX_BYTES) throw new PackError('too-large');
  return await readCapped(response.body);
}

async function ask(url: URL): Promise<Response> {
  try {
    return await fetch(url, {
      cache: 'no-store',
      credentials: 'omit',
      // Elsewhere is another address, which the reader did not name.
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch (error) {
    // No network, no such host, a redirect, or an answer that takes too long.
    throw new PackError('no-connection', error);
  }
}

/** Whole and no further than the cap, whatever the sender promised. */
async function readCapped(body: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  let size = 0;
  const reader = body.getReader();
  try {
    for (let step = await next(reader); !step.done; step = await next(reader)) {
      size += step.value.byteLength;
      if (size > MAX_BYTES) throw new PackError('too-large');
      parts.push(decoder.decode(step.value, { stream: true }));
    }
    return parts.join('') + decoder.decode();
  } catch (error) {
    // What is left is the decoder's TypeError for what is not UTF-8.
    throw error instanceof PackError ? error : new PackError('not-json', error);
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

async function next(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch (error) {
    // A line that breaks, or an answer that takes too long.
    throw new PackError('no-connection', error);
  }
}
