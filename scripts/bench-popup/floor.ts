import { cpSync, rmSync, writeFileSync } from 'node:fs';

/** The build beside which an empty page lies: what opening any page of an extension takes, with one script and one row. */
export function withFloor(build: string, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  cpSync(build, folder, { recursive: true });
  writeFileSync(`${folder}/floor.html`, '<!doctype html><script type="module" src="/floor.js"></script>');
  writeFileSync(
    `${folder}/floor.js`,
    "document.body.append(Object.assign(document.createElement('p'), { className: 'item' }));",
  );
  return folder;
}
