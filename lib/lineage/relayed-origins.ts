import type { Entry } from './types.ts';

export interface RelayedOrigin {
  readonly origin: string;
  /** Outlets that pass it on, no outlet twice. */
  readonly outlets: number;
}

/** Origins that two outlets or more pass on: one voice each, however many print it. */
export function relayedOrigins(entries: readonly Entry[]): readonly RelayedOrigin[] {
  const relaying = entries.filter(
    ({ kind, origin, outlet }) => kind !== 'primary' && kind !== 'page' && origin !== outlet.en,
  );
  return [...Map.groupBy(relaying, ({ origin }) => origin)]
    .map(([origin, members]) => ({ origin, outlets: new Set(members.map(({ outlet }) => outlet.en)).size }))
    .filter(({ outlets }) => outlets > 1)
    .toSorted((a, b) => b.outlets - a.outlets);
}
