import type { ReferenceDocument } from '../corpus/types.ts';
import { z } from '../zod.ts';
import type { ParallaxDatabase } from './database.ts';
import { printedOf, referenceKey } from './figures-of.ts';
import { type FigureRow, figureChangeSchema } from './row-schemas.ts';
import type { FigureChange } from './types.ts';

/** Beyond these the oldest go. */
export const MAX_FIGURES = 5000;
export const MAX_CHANGES = 300;

/** Keeps what was read, and tells what a page now prints otherwise than when it was last read. */
export async function recordFigures(database: ParallaxDatabase, rows: readonly FigureRow[]): Promise<void> {
  const { figures, changes } = database;
  await database.transaction('rw', figures, changes, async () => {
    const former = await figures.bulkGet(rows.map(({ key }) => key));
    await addChanges(
      database,
      rows.flatMap((row, index) => {
        const before = former[index];
        if (before === undefined || before.printed === row.printed) return [];
        return [changeOf(row, before.printed, before.seen, row.printed, row.seen)];
      }),
    );
    await figures.bulkPut(rows);
    const surplus = (await figures.count()) - MAX_FIGURES;
    if (surplus > 0) await figures.bulkDelete(await figures.orderBy('seen').limit(surplus).primaryKeys());
  });
}

/** Tells what changed between two versions of documents, as far as the reader met it; within their transaction. */
export async function tellDocumentChanges(
  database: ParallaxDatabase,
  former: readonly ReferenceDocument[],
  next: readonly ReferenceDocument[],
  now: number,
): Promise<void> {
  const met = await database.figures
    .where('page')
    .anyOf(next.map(({ doc }) => doc))
    .toArray();
  if (met.length === 0) return;
  const before = answersOf(former);
  const after = answersOf(next);
  const told = met.flatMap((row) => {
    const [was, is] = [before.get(row.key), after.get(row.key)];
    return was === undefined || is === undefined || was === is ? [] : [changeOf(row, was, row.seen, is, now)];
  });
  await addChanges(database, told);
}

/** Latest first; a damaged row is passed over. */
export async function figureChanges(database: ParallaxDatabase): Promise<FigureChange[]> {
  const rows: unknown[] = await database.changes.orderBy(':id').reverse().toArray();
  return rows.flatMap((row) => {
    const result = z.safeParse(figureChangeSchema, row);
    return result.success ? [result.data] : [];
  });
}

/** Erases every figure read and every change told. */
export async function forgetFigures(database: ParallaxDatabase): Promise<void> {
  const { figures, changes } = database;
  await database.transaction('rw', figures, changes, async () => {
    await figures.clear();
    await changes.clear();
  });
}

async function addChanges({ changes }: ParallaxDatabase, told: readonly FigureChange[]): Promise<void> {
  if (told.length === 0) return;
  await changes.bulkAdd(told);
  const surplus = (await changes.count()) - MAX_CHANGES;
  if (surplus > 0) await changes.bulkDelete(await changes.orderBy(':id').limit(surplus).primaryKeys());
}

function changeOf(
  { kind, page, where, topicName, subject }: FigureRow,
  before: string,
  beforeSeen: number,
  after: string,
  afterSeen: number,
): FigureChange {
  return { kind, page, where, topicName, subject, before, beforeSeen, after, afterSeen };
}

/** Printed figures by document, topic and subject. */
function answersOf(documents: readonly ReferenceDocument[]): Map<string, string> {
  const claims = documents.flatMap(({ doc, claims }) =>
    claims.map((claim) => ({ key: referenceKey(doc, claim.topic, claim.subject), quote: claim.quote ?? '' })),
  );
  const grouped = Map.groupBy(claims, ({ key }) => key);
  return new Map([...grouped].map(([key, answers]) => [key, printedOf(answers.map(({ quote }) => quote))]));
}
