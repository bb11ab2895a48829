import { useState } from 'preact/hooks';
import { DataSection, type OfferedBackup } from '../../components/options/DataSection.tsx';
import { ask } from './ask.ts';
import { askedPatterns, giveBack } from './give-back.ts';
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

  async function restore(offered: OfferedBackup): Promise<void> {
    offer(null);
    await ask({ type: 'restore-backup', text: offered.text }).catch((error: unknown) => {
      offer(offered);
      throw error;
    });
    await desk.refresh();
    desk.say(t.restored);
  }

  async function erase(): Promise<void> {
    const asked = askedPatterns({ sites: desk.settings.sites, packs: desk.library.packs });
    await ask({ type: 'erase-everything' });
    for (const pattern of asked) await giveBack(pattern, { sites: [], packs: [] });
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
