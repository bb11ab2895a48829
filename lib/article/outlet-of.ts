import type { OutletReading } from './types.ts';

/** The outlet whose host (or `host/path`) the address belongs to; the longest host wins. */
export function outletOf(address: string, outlets: readonly OutletReading[]): OutletReading | undefined {
  const url = URL.parse(address);
  if (url === null) return undefined;
  const fits = (host: string) => {
    const [name = '', ...path] = host.split('/');
    const named = url.hostname === name || url.hostname.endsWith(`.${name}`);
    return named && url.pathname.startsWith(`/${path.join('/')}`);
  };
  const length = (outlet: OutletReading) =>
    Math.max(0, ...outlet.hosts.filter(fits).map((host) => host.length));
  return outlets.filter((outlet) => length(outlet) > 0).sort((a, b) => length(b) - length(a))[0];
}
