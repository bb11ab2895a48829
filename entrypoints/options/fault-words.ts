import type { OptionsStrings } from '../../components/strings/options/catalogue.ts';

/** What went wrong, by the code that came along with it. */
export function faultWords(error: unknown, t: OptionsStrings): string {
  const { fault, cause } = error as { readonly fault?: unknown; readonly cause?: unknown };
  if (cause === 'NotOwnDocument') return t.cannotKeep;
  const known = typeof fault === 'string' && Object.hasOwn(t.faults, fault);
  return known ? t.faults[fault as keyof typeof t.faults] : t.faults.unknown;
}
