import { checksumOf } from './checksum.ts';
import { MAX_BYTES } from './limits.ts';
import { PackError } from './pack-error.ts';
import type { PackFault } from './types.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Text of a file → its fields, once size, format, schema version and checksum hold; throws a PackError. */
export async function readFile(
  text: string,
  format: string,
  schema: number,
  otherwise: PackFault,
): Promise<Fields> {
  // A string has at most one UTF-16 unit for each byte of its file.
  if (text.length > MAX_BYTES) throw new PackError('too-large');
  const fields = fieldsOf(parseJson(text), otherwise);
  if (fields.format !== format) throw new PackError(otherwise);
  if (typeof fields.schema !== 'number' || fields.schema < 1) throw new PackError('wrong-header');
  if (fields.schema > schema) throw new PackError('newer-format');
  if (fields.checksum !== (await checksumOf(fields))) throw new PackError('wrong-checksum');
  return fields;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // JSON.parse throws for whatever is not JSON.
    throw new PackError('not-json', error);
  }
}

function fieldsOf(value: unknown, otherwise: PackFault): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new PackError(otherwise);
  return value as Fields;
}
