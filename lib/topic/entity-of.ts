import type { Entity, TopicPack } from './schema.ts';

const known = new WeakMap<TopicPack, ReadonlyMap<string, Entity>>();

/** A pack's entity by its id. */
export function entityOf(pack: TopicPack, id: string): Entity | undefined {
  const byId = known.get(pack) ?? new Map(pack.entities.map((entity) => [entity.id, entity]));
  known.set(pack, byId);
  return byId.get(id);
}
