import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Said } from '../../components/options/OptionsPage.tsx';
import type { OptionsStrings } from '../../components/strings/options/catalogue.ts';
import { optionsStrings } from '../../components/strings/options/options-strings.ts';
import type { InterfaceLanguage } from '../../lib/language/types.ts';
import { MAX_BYTES } from '../../lib/pack/limits.ts';
import { interfaceLanguage } from '../../lib/store/interface-language.ts';
import type { Library, Settings, SettingsChange } from '../../lib/store/types.ts';
import { ask } from './ask.ts';
import { faultWords } from './fault-words.ts';

/** Work that takes longer says that it goes on: a large pack takes seconds. */
const PATIENCE = 500;

/** What every section of the options needs: how things stand, and a way to do something and say how it went. */
export interface Desk {
  readonly language: InterfaceLanguage;
  readonly t: OptionsStrings;
  readonly settings: Settings;
  readonly library: Library;
  readonly said: Said | null;
  readonly say: (text: string, undo?: () => void) => void;
  readonly hush: () => void;
  readonly change: (change: SettingsChange) => void;
  /** Does something, tells a fault in words, and answers whether it went well. */
  readonly attempt: (work: () => Promise<unknown>) => Promise<boolean>;
  /** Reads settings and counts anew. */
  readonly refresh: () => Promise<void>;
  /** A chosen file's text; a file beyond the cap is never read. */
  readonly textOf: (file: File) => Promise<string>;
}

export function useDesk(firstSettings: Settings, firstLibrary: Library): Desk {
  const [settings, setSettings] = useState(firstSettings);
  const [library, setLibrary] = useState(firstLibrary);
  const [said, setSaid] = useState<Said | null>(null);
  const language = interfaceLanguage(settings, browser.i18n.getUILanguage());
  const t = optionsStrings(language);
  const say = (text: string, undo?: () => void) => setSaid(undo === undefined ? { text } : { text, undo });

  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    const waiting: Said = { text: t.working };
    const timer = setTimeout(() => setSaid(waiting), PATIENCE);
    try {
      await work();
      return true;
    } catch (error) {
      say(faultWords(error, t));
      return false;
    } finally {
      clearTimeout(timer);
      setSaid((now) => (now === waiting ? null : now));
    }
  }

  async function refresh(): Promise<void> {
    const [kept, counted] = await Promise.all([ask({ type: 'settings' }), ask({ type: 'library' })]);
    setSettings(kept);
    setLibrary(counted);
  }

  useEffect(() => {
    // Another window may have changed what this one shows.
    const onReturn = () => {
      if (document.visibilityState === 'visible') void attempt(refresh);
    };
    document.addEventListener('visibilitychange', onReturn);
    return () => document.removeEventListener('visibilitychange', onReturn);
  }, []);

  function change(part: SettingsChange): void {
    void attempt(async () => setSettings(await ask({ type: 'set-settings', settings: part })));
  }

  async function textOf(file: File): Promise<string> {
    if (file.size > MAX_BYTES) throw Object.assign(new Error('too-large'), { fault: 'too-large' });
    return file.text();
  }

  return {
    language,
    t,
    settings,
    library,
    said,
    say,
    hush: () => setSaid(null),
    change,
    attempt,
    refresh,
    textOf,
  };
}
