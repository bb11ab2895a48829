import type { Entity, EntityKind } from './schema.ts';

/** Whether an entity is of one of the kinds. */
export const isKind = (entity: Entity, kinds: readonly EntityKind[]): boolean =>
  entity.kinds.some((kind) => kinds.includes(kind));
