import { saveFile } from '../../components/save-file.ts';

/** Saves a pack or a backup. */
export function saveJson(name: string, text: string): void {
  saveFile({ name, type: 'application/json', text });
}

/** `parallax-backup-2025-01-27.json` */
export function dated(name: string): string {
  return `${name}-${new Date().toISOString().slice(0, 10)}.json`;
}
