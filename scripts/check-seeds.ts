import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { outletsSchema } from '../lib/corpus/outlet-schema.ts';
import { referenceDocumentSchema, seedManifestSchema } from '../lib/corpus/schema.ts';
import { parseSeed, SeedError } from '../lib/corpus/seed-error.ts';
import type { ReferenceDocument } from '../lib/corpus/types.ts';
import { type TopicPack, topicPackSchema } from '../lib/topic/schema.ts';
import { z } from '../lib/zod.ts';

// zod/mini comes without words; the shipped code does not need them, a person who edits seeds does.
z.config(z.locales.en());

/** Reads one seed; undefined when it does not parse, and then its faults are noted. */
type Read = <T>(file: string, schema: z.ZodMiniType<T>) => T | undefined;
/** Topic ids by the id of their pack. */
type Questions = Map<string, ReadonlySet<string>>;

/** Parses every seed under `root`; throws a SeedError that names the file and the field of each fault. */
export function checkSeeds(root: string): void {
  const faults: string[] = [];
  const read: Read = (file, schema) => readSeed(root, file, schema, faults);
  const packs = jsonFiles(root, 'seeds/topics');
  const documents = jsonFiles(root, 'seeds/documents');

  const manifest = read('seeds/manifest.json', seedManifestSchema);
  read('seeds/outlets.json', outletsSchema);
  const questions = checkPacks(packs, read, faults);
  checkDocuments(documents, questions, read, faults);
  if (manifest) {
    checkListed('packs', manifest.packs, packs, faults);
    checkListed('documents', manifest.documents, documents, faults);
  }
  if (faults.length > 0) throw new SeedError(`Broken seed\n${faults.join('\n')}`);
}

function readSeed<T>(root: string, file: string, schema: z.ZodMiniType<T>, faults: string[]): T | undefined {
  try {
    return parseSeed(schema, file, JSON.parse(readFileSync(join(root, file), 'utf8')));
  } catch (error) {
    if (error instanceof SeedError) faults.push(...error.message.split('\n').slice(1));
    // A missing file, or text that is not JSON.
    else faults.push(`  ${file}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function jsonFiles(root: string, folder: string): string[] {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => `${folder}/${name}`);
}

function checkPacks(files: readonly string[], read: Read, faults: string[]): Questions {
  const questions: Questions = new Map();
  for (const file of files) {
    const pack = read(file, topicPackSchema);
    if (pack === undefined) continue;
    checkName(file, 'id', pack.id, faults);
    questions.set(pack.id, topicIds(pack));
  }
  return questions;
}

function topicIds(pack: TopicPack): ReadonlySet<string> {
  const withoutFigures = pack.categoryTopics.map((it) => it.id);
  return new Set([...pack.topics.map((it) => it.id), ...withoutFigures, pack.chips.topic]);
}

function checkDocuments(files: readonly string[], questions: Questions, read: Read, faults: string[]): void {
  for (const file of files) {
    const document = read(file, referenceDocumentSchema);
    if (document === undefined) continue;
    checkName(file, 'doc', document.doc, faults);
    if (document.provenance === undefined)
      faults.push(`  ${file}: provenance: missing, a seed says how its claims were read`);
    checkTopics(file, document, questions.get(document.topicPack), faults);
  }
}

function checkTopics(
  file: string,
  document: ReferenceDocument,
  topics: ReadonlySet<string> | undefined,
  faults: string[],
): void {
  if (topics === undefined) faults.push(`  ${file}: topicPack: no readable pack ${document.topicPack}`);
  for (const [index, { topic }] of document.claims.entries()) {
    if (topics?.has(topic) === false) faults.push(`  ${file}: claims[${index}].topic: unknown, ${topic}`);
  }
}

function checkName(file: string, field: string, id: string, faults: string[]): void {
  if (basename(file, '.json') !== id) faults.push(`  ${file}: ${field}: is ${id}, unlike the file's name`);
}

function checkListed(
  field: string,
  listed: readonly string[],
  files: readonly string[],
  faults: string[],
): void {
  const found = files.map((file) => basename(file, '.json'));
  for (const id of found.filter((it) => !listed.includes(it))) {
    faults.push(`  seeds/manifest.json: ${field}: ${id} is not listed`);
  }
  for (const id of listed.filter((it) => !found.includes(it))) {
    faults.push(`  seeds/manifest.json: ${field}: ${id} has no file`);
  }
}
