import { useState } from 'preact/hooks';
import { DataSection, type OfferedBackup } from '../../components/options/DataSection.tsx';
import { ask } from './ask.ts';
import { dated, saveJson } from './save-json.ts';
import type { Desk } from './use-desk.ts';

export function DataRoom({ desk }: { readonly desk: Desk }) {
  const { t } = desk;
  const [offered, offer] = useState<OfferedBackup | null>(null);
  const act = (work: () => Promise<unknown>) => void desk.attempt(work);

  async function look(file: File): Promise<void> {
    offer(null);
    const text = await desk.textOf(file);
    offer({ preview: await ask({ type: 'preview-backup', text }), text });
  }

  async function restore({ text }: OfferedBackup): Promise<void> {
    await ask({ type: 'restore-backup', text });
    offer(null);
    await desk.refresh();
    desk.say(t.restored);
  }

  async function erase(): Promise<void> {
    await ask({ type: 'erase-everything' });
    await desk.refresh();
    desk.say(t.erased);
  }

  return (
    <DataSection
      language={desk.language}
      offered={offered}
      onBackup={() =>
        act(async () => saveJson(dated('parallax-backup'), await ask({ type: 'write-backup' })))
      }
      onFile={(file) => act(() => look(file))}
      onRestore={(it) => act(() => restore(it))}
      onCancel={() => offer(null)}
      onErase={() => act(erase)}
    />
  );
}
