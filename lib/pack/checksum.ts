import { canonicalJson } from './canonical-json.ts';

/** SHA-256 over the canonical JSON of everything but the checksum itself, in hexadecimal. */
export async function checksumOf(content: Readonly<Record<string, unknown>>): Promise<string> {
  const { checksum: _, ...rest } = content;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(rest)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
