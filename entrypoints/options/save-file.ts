/** Hands a text to the browser as a file to be saved. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file over after the press.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** `parallax-backup-2025-01-27.json` */
export function dated(name: string): string {
  return `${name}-${new Date().toISOString().slice(0, 10)}.json`;
}
