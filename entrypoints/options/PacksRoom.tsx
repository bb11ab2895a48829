import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Offered, PacksSection } from '../../components/options/PacksSection.tsx';
import type { InstalledPack } from '../../lib/store/types.ts';
import { ask } from './ask.ts';
import { giveBack, originPattern } from './give-back.ts';
import { dated, saveJson } from './save-json.ts';
import type { Desk } from './use-desk.ts';

export function PacksRoom({ desk }: { readonly desk: Desk }) {
  const { language, library, t } = desk;
  const [offered, offer] = useState<Offered | null>(null);
  const nameOf = (pack: InstalledPack) => pack.name[language];
  const act = (work: () => Promise<unknown>) => void desk.attempt(work);
  const check = async () => {
    await ask({ type: 'check-packs' });
    await desk.refresh();
  };

  useEffect(() => {
    // Addresses that were subscribed to are asked when their time has come; without any, nothing goes out.
    if (library.packs.some(({ subscription }) => subscription !== null)) act(check);
  }, []);

  async function look(text: string, address: string | null): Promise<void> {
    offer(null);
    offer({ preview: await ask({ type: 'preview-pack', text }), text, address });
  }

  async function lookAt(address: string): Promise<void> {
    if (await allow(address)) await look(await ask({ type: 'fetch-pack', address }), address);
  }

  /** Asked first of all: browsers forget the press after other work. */
  async function allow(address: string): Promise<boolean> {
    const pattern = originPattern(address);
    if (pattern === null) {
      desk.say(t.faults['not-https']);
      return false;
    }
    const granted = await browser.permissions.request({ origins: [pattern] });
    if (!granted) desk.say(t.faults['not-allowed']);
    return granted;
  }

  /** An offer is taken once; it comes back where the import fails. */
  async function take(offered: Offered): Promise<void> {
    offer(null);
    await importPack(offered.text, offered.address).catch((error: unknown) => {
      offer(offered);
      throw error;
    });
  }

  async function importPack(text: string, address: string | null): Promise<void> {
    const pack = await ask({ type: 'import-pack', text, address });
    await desk.refresh();
    desk.say(t.imported(nameOf(pack)));
  }

  async function remove(pack: InstalledPack): Promise<void> {
    const text = await ask({ type: 'export-pack', id: pack.id });
    await ask({ type: 'remove-pack', id: pack.id });
    await giveAddressBack(pack);
    await desk.refresh();
    const address = pack.subscription?.address ?? null;
    const undo = async () => {
      if (address !== null) await allow(address);
      await importPack(text, address);
    };
    desk.say(t.packRemoved(nameOf(pack)), () => act(undo));
  }

  async function unsubscribe(pack: InstalledPack): Promise<void> {
    await ask({ type: 'unsubscribe', id: pack.id });
    await giveAddressBack(pack);
    await desk.refresh();
  }

  /** The address was allowed for this pack alone. */
  async function giveAddressBack({ id, subscription }: InstalledPack): Promise<void> {
    const pattern = subscription === null ? null : originPattern(subscription.address);
    const packs = library.packs.filter((it) => it.id !== id);
    if (pattern !== null) await giveBack(pattern, { sites: desk.settings.sites, packs });
  }

  return (
    <PacksSection
      language={language}
      library={library}
      offered={offered}
      onFile={(file) => act(async () => look(await desk.textOf(file), null))}
      onAddress={(address) => act(() => lookAt(address))}
      onImport={(it) => act(() => take(it))}
      onCancel={() => offer(null)}
      onCheck={() => act(check)}
      onExport={({ id }) => act(async () => saveJson(`${id}.json`, await ask({ type: 'export-pack', id })))}
      onExportOwn={() =>
        act(async () => saveJson(dated('parallax-references'), await ask({ type: 'export-pack', id: null })))
      }
      onRemove={(pack) => act(() => remove(pack))}
      onUnsubscribe={(pack) => act(() => unsubscribe(pack))}
      onAllow={({ subscription }) =>
        act(async () => {
          if (subscription !== null && (await allow(subscription.address))) await check();
        })
      }
    />
  );
}
