import type { ExportedFile } from '../lib/export/export-review.ts';

/** Hands the file to the browser's own download, which needs no permission. */
export function saveFile({ name, type, text }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then; the end of the view would free it as well.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
