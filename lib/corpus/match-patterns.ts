/** Extension match patterns of the outlets: every host with its subdomains, sorted. */
export function matchPatterns(outlets: readonly { readonly hosts: readonly string[] }[]): string[] {
  return outlets.flatMap((outlet) => outlet.hosts.map(hostPattern)).sort();
}

/** `etnews.com` → `*://*.etnews.com/*`, `nature.com/articles/` → `*://*.nature.com/articles/*` */
function hostPattern(host: string): string {
  const slash = host.indexOf('/');
  return slash < 0 ? `*://*.${host}/*` : `*://*.${host.slice(0, slash)}${host.slice(slash)}*`;
}
