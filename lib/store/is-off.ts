import type { Settings } from './types.ts';

/** Whether the reader switched Parallax off everywhere, or on this host or one above it. */
export function isOff({ enabled, disabledHosts }: Settings, host: string): boolean {
  return !enabled || disabledHosts.some((it) => host === it || host.endsWith(`.${it}`));
}
