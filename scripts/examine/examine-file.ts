import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { examineInDetail } from '../../lib/examine.ts';
import type { Note } from '../../lib/note/types.ts';
import { z } from '../../lib/zod.ts';
import type { Corpus } from './load-corpus.ts';
import { printFigures } from './print-figures.ts';
import { pageSchema, toArticle } from './read-page.ts';
import { toLine } from './to-line.ts';

export interface FileFlags {
  readonly json?: boolean | undefined;
  readonly figures?: boolean | undefined;
  readonly why?: boolean | undefined;
  readonly lang?: string | undefined;
  readonly date?: string | undefined;
  readonly outlet?: string | undefined;
  readonly title?: string | undefined;
}

const FLAG_OF: Readonly<Record<string, string>> = { lang: '--lang', published: '--date' };

function readPage(file: string, flags: FileFlags): z.infer<typeof pageSchema> {
  const content = readFileSync(file, 'utf8');
  const html = /\.x?html?$/i.test(file);
  const parsed = z.safeParse(pageSchema, {
    doc: basename(file),
    ...(html ? { html: content } : { text: content }),
    lang: flags.lang,
    published: flags.date,
    outlet: flags.outlet,
    title: flags.title,
  });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(
    `${FLAG_OF[String(issue?.path[0])] ?? String(issue?.path[0])}: ${issue?.message ?? 'not understood'}`,
  );
}

const clean = (text: string): string => text.replace(/\s+/g, ' ');

function printNote(note: Note, language: 'ko' | 'en', why: boolean): string {
  const lines = [
    `${clean(note.claim.quote)}  ${note.topicName[language]} · ${note.claim.subject}`,
    `  ${note.title[language]}. ${note.message[language]}`,
  ];
  for (const r of note.references) {
    lines.push(
      `    ${r.relation.padEnd(10)} ${r.outlet[language]} ${r.published ?? ''}  ${r.quote ?? ('category' in r.value ? r.value.category : '')}${r.url ? `  ${r.url}` : ''}`,
    );
  }
  if (why) lines.push(`  matched on: ${note.claim.matchedOn.join(', ')}`);
  return lines.join('\n');
}

/** Prints the notes of one file, or its figures, or the line the stream would print. Returns the exit code. */
export async function examineFile(file: string, flags: FileFlags, corpus: Corpus): Promise<number> {
  const page = readPage(file, flags);
  const article = await toArticle(page);
  if (flags.json) {
    process.stdout.write(`${JSON.stringify(toLine(page.doc ?? null, article, corpus))}\n`);
    return 0;
  }
  const { quantities, notes, topicPack } = examineInDetail({ article, ...corpus });
  const language = article.lang === 'ko' ? 'ko' : 'en';
  if (flags.figures) process.stdout.write(printFigures(article.text, quantities, process.stdout.isTTY));
  else if (topicPack === null)
    process.stdout.write(
      `This page is not about ${corpus.topicPack.name[language]}: ${quantities.length} figures, no notes.\n`,
    );
  else
    process.stdout.write(
      `${quantities.length} figures, ${notes.length} notes\n\n${notes.map((n) => printNote(n, language, flags.why ?? false)).join('\n\n')}\n`,
    );
  return 0;
}
