import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from '../../lib/zod.ts';
import type { Corpus } from './load-corpus.ts';
import { PageError, pageSchema, toArticle } from './read-page.ts';
import { toLine } from './to-line.ts';

function parsePage(line: string): z.infer<typeof pageSchema> {
  let content: unknown;
  try {
    content = JSON.parse(line);
  } catch (error) {
    throw new PageError('bad-json', error instanceof Error ? error.message : String(error));
  }
  const page = z.safeParse(pageSchema, content);
  if (page.success) return page.data;
  const issue = page.error.issues[0];
  throw new PageError('bad-page', `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not a page'}`);
}

/** The page's own id, also out of a line that is no page. */
function docOf(line: string): string | number | null {
  try {
    const { doc } = JSON.parse(line) as { doc?: unknown };
    return typeof doc === 'string' || typeof doc === 'number' ? doc : null;
  } catch {
    // not JSON at all
    return null;
  }
}

async function answer(
  line: string,
  number: number,
  corpus: Corpus,
): Promise<{ text: string; failed: boolean }> {
  try {
    const page = parsePage(line);
    return { text: JSON.stringify(toLine(page.doc ?? null, await toArticle(page), corpus)), failed: false };
  } catch (error) {
    const code = error instanceof PageError ? error.code : 'internal';
    const message = error instanceof Error ? error.message : String(error);
    return {
      text: JSON.stringify({ doc: docOf(line), error: { line: number, code, message } }),
      failed: true,
    };
  }
}

/** A line in, a line out, in order and with flat memory; a bad line is answered with its error. Returns the exit code. */
export async function examineStream(input: Readable, output: Writable, corpus: Corpus): Promise<number> {
  let number = 0;
  let failed = false;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    const result = await answer(line, number, corpus);
    failed ||= result.failed;
    if (!output.write(`${result.text}\n`)) await once(output, 'drain');
  }
  return failed ? 1 : 0;
}
