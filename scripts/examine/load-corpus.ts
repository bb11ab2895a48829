import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { referenceDocumentSchema } from '../../lib/corpus/schema.ts';
import { parseSeed } from '../../lib/corpus/seed-error.ts';
import type { Reference, ReferenceDocument } from '../../lib/corpus/types.ts';
import { type TopicPack, topicPackSchema } from '../../lib/topic/schema.ts';

export interface Corpus {
  readonly topicPack: TopicPack;
  readonly references: readonly Reference[];
}

const SEEDS = join(import.meta.dirname, '../../seeds');

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function documentFiles(path: string): string[] {
  if (!existsSync(path)) throw new Error(`no corpus at ${path}`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name));
}

/** A file holds one document or a list of them. */
function readDocuments(file: string): ReferenceDocument[] {
  const content = parseJson(file);
  const list = Array.isArray(content) ? content : [content];
  return list.map((document) => parseSeed(referenceDocumentSchema, file, document) as ReferenceDocument);
}

/** The bundled seeds, or the documents of `path` (a file or a folder) with the bundled topic pack. */
export function loadCorpus(path: string | undefined): Corpus {
  const packFile = join(SEEDS, 'topics/deepseek.json');
  const topicPack = parseSeed(topicPackSchema, packFile, parseJson(packFile)) as TopicPack;
  const documents = documentFiles(path ?? join(SEEDS, 'documents')).flatMap(readDocuments);
  const references = documents.flatMap(({ claims, ...source }) => claims.map((claim) => ({ claim, source })));
  return { topicPack, references };
}
