import type { Settings } from './types.ts';

/** How a fresh installation stands; only what differs from it is kept. */
export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  marks: true,
  rail: true,
  theme: 'system',
  tracksChanges: false,
  readsByItself: true,
  sites: [],
  disabledHosts: [],
};
