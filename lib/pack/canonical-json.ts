import { MAX_DEPTH } from './limits.ts';
import { PackError } from './pack-error.ts';

/** One spelling for equal data: keys in order of their UTF-16 units, no white space, absent fields left out. */
export function canonicalJson(value: unknown, depth = 0): string {
  if (depth > MAX_DEPTH) throw new PackError('too-deep');
  if (Array.isArray(value)) return `[${value.map((it) => canonicalJson(it, depth + 1)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field, depth + 1)}`);
  return `{${fields.join(',')}}`;
}
