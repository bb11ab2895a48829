import type { Settings } from './types.ts';

/** Whether an entry of the hosts that are off stands for a host: the same one, or one above it. */
export const covers = (entry: string, host: string): boolean => host === entry || host.endsWith(`.${entry}`);

/** Whether the reader switched Parallax off everywhere, or on this host or one above it. */
export function isOff({ enabled, disabledHosts }: Settings, host: string): boolean {
  return !enabled || disabledHosts.some((it) => covers(it, host));
}
