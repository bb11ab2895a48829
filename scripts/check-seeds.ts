import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { outletsSchema } from '../lib/corpus/outlet-schema.ts';
import { referenceDocumentSchema, seedManifestSchema } from '../lib/corpus/schema.ts';
import { parseSeed, SeedError } from '../lib/corpus/seed-error.ts';
import type { z } from '../lib/zod.ts';

/** Parses every seed under `root`; throws a SeedError that names the file and the field of each fault. */
export function checkSeeds(root: string): void {
  const faults: string[] = [];
  const read = <T>(file: string, schema: z.ZodMiniType<T>) => readSeed(root, file, schema, faults);

  const manifest = read('seeds/manifest.json', seedManifestSchema);
  read('seeds/outlets.json', outletsSchema);
  const documents = jsonFiles(root, 'seeds/documents');
  for (const file of documents) {
    const document = read(file, referenceDocumentSchema);
    if (document) checkName(file, document.doc, 'doc', faults);
  }
  if (manifest) checkListed(manifest.documents, documents, 'documents', faults);
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

function checkName(file: string, id: string, field: string, faults: string[]): void {
  if (basename(file, '.json') !== id) faults.push(`  ${file}: ${field}: is ${id}, unlike the file's name`);
}

function checkListed(
  listed: readonly string[],
  files: readonly string[],
  field: string,
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
