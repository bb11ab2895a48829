import { browser } from 'wxt/browser';
import type { Library, Settings } from '../../lib/store/types.ts';

/** What the reader keeps that a permission may be needed for. */
interface Kept {
  readonly sites: Settings['sites'];
  readonly packs: Library['packs'];
}

/** `https://packs.example.org/*`, what the browser allows for an address. */
export function originPattern(address: string): string | null {
  const url = URL.parse(address);
  return url?.protocol === 'https:' ? `${url.origin}/*` : null;
}

/** Gives a permission back to the browser, unless another site or pack of the reader's goes by it. */
export async function giveBack(pattern: string, kept: Kept): Promise<void> {
  const inUse = askedPatterns(kept);
  if (inUse.includes(pattern) || inUse.includes('https://*/*')) return;
  // A site within the listed ones stays allowed with them.
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

/** Every permission that was asked for by a press. */
export function askedPatterns({ sites, packs }: Kept): string[] {
  const addresses = packs.flatMap(({ subscription }) => subscription?.address ?? []);
  return [...new Set([...sites, ...addresses.flatMap((address) => originPattern(address) ?? [])])];
}
