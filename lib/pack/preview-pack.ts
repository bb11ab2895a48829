import type { ReferenceDocument } from '../corpus/types.ts';
import { mergeNames } from '../topic/gate-names.ts';
import { canonicalJson } from './canonical-json.ts';
import type { PackChange, PackPreview, ParsedPack } from './types.ts';

const MAX_SAMPLES = 12;

/** The version here now. */
export interface InstalledVersion {
  readonly version: number;
  readonly documents: readonly ReferenceDocument[];
}

/** What an import would add, change, take away and refuse. */
export function previewPack(parsed: ParsedPack, installed: InstalledVersion | null): PackPreview {
  const { id, name, version, documents, topicPacks } = parsed.pack;
  const steps = stepsOf(documents, installed?.documents ?? []);
  return {
    id,
    name,
    version,
    installed: installed?.version ?? null,
    names: mergeNames(topicPacks),
    ...countSteps(steps),
    same: steps.same.length,
    samples: [...steps.added, ...steps.changed]
      .slice(0, MAX_SAMPLES)
      .map((it, index) => ({ outlet: it.outlet, title: it.title, isNew: index < steps.added.length })),
    refused: parsed.refused,
  };
}

/** From one version's documents to the next one's, counted. */
export function changeOf(
  next: readonly ReferenceDocument[],
  former: readonly ReferenceDocument[],
): PackChange {
  return countSteps(stepsOf(next, former));
}

interface Steps {
  readonly added: readonly ReferenceDocument[];
  readonly changed: readonly ReferenceDocument[];
  readonly same: readonly ReferenceDocument[];
  readonly removed: number;
}

function stepsOf(next: readonly ReferenceDocument[], former: readonly ReferenceDocument[]): Steps {
  const before = new Map(former.map((it) => [it.doc, canonicalJson(it)]));
  const added = next.filter(({ doc }) => !before.has(doc));
  const kept = next.filter(({ doc }) => before.has(doc));
  const isSame = (it: ReferenceDocument) => before.get(it.doc) === canonicalJson(it);
  return {
    added,
    changed: kept.filter((it) => !isSame(it)),
    same: kept.filter(isSame),
    removed: before.size - kept.length,
  };
}

function countSteps({ added, changed, removed }: Steps): PackChange {
  return { added: added.length, changed: changed.length, removed };
}
