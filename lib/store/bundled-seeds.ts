import manifest from '../../seeds/manifest.json' with { type: 'json' };
import { referenceDocumentSchema, seedManifestSchema } from '../corpus/schema.ts';
import { parseSeed, SeedError } from '../corpus/seed-error.ts';
import { topicPackSchema } from '../topic/schema.ts';
import type { Seeds } from './seeds.ts';

const DOCUMENTS = import.meta.glob('../../seeds/documents/*.json', { eager: true, import: 'default' });
const TOPICS = import.meta.glob('../../seeds/topics/*.json', { eager: true, import: 'default' });

/** The seeds of this build, parsed when asked for; a broken one throws a SeedError that names file and field. */
export function bundledSeeds(): Seeds {
  const { version, packs, documents } = parseSeed(seedManifestSchema, 'seeds/manifest.json', manifest);
  return {
    version,
    get topicPacks() {
      return packs.map((id) => parseSeed(topicPackSchema, ...file(TOPICS, 'topics', id)));
    },
    get documents() {
      return documents.map((id) => parseSeed(referenceDocumentSchema, ...file(DOCUMENTS, 'documents', id)));
    },
  };
}

function file(files: Record<string, unknown>, folder: string, id: string): [name: string, content: unknown] {
  const name = `seeds/${folder}/${id}.json`;
  const content = files[`../../${name}`];
  if (content === undefined) throw new SeedError(`Broken seed\n  seeds/manifest.json: ${folder}: no ${name}`);
  return [name, content];
}
