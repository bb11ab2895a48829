import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { welcomeStrings } from '../../components/strings/welcome-strings.ts';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { sendToBackground } from '../../lib/messages/protocol.ts';
import { interfaceLanguage } from '../../lib/store/interface-language.ts';
import type { Settings, SettingsChange } from '../../lib/store/types.ts';

interface Props {
  readonly settings: Settings;
  /** Whether the browser lets the listed sites be read. */
  readonly allowed: boolean;
  readonly sites: { readonly origins: string[]; readonly count: number };
}

/** Joins the first run to the browser: permissions are asked for by a press, after they were explained. */
export function WelcomeApp({ settings: first, allowed: firstAllowed, sites }: Props) {
  const [settings, setSettings] = useState(first);
  const [allowed, setAllowed] = useState(firstAllowed);
  const [refused, setRefused] = useState(false);
  const language = interfaceLanguage(settings, browser.i18n.getUILanguage());
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = settings.theme === 'system' ? '' : settings.theme;
    document.title = `Parallax · ${welcomeStrings(language).title.join(' ')}`;
  }, [language, settings.theme]);

  async function change(part: SettingsChange): Promise<void> {
    setSettings(
      await sendToBackground(browser.runtime.sendMessage, { type: 'set-settings', settings: part }),
    );
  }

  async function turnOn(): Promise<void> {
    // Asked first of all: browsers forget the press after other work.
    const granted = allowed || (await browser.permissions.request({ origins: sites.origins }));
    setAllowed(granted);
    setRefused(!granted);
    if (granted) await change({ enabled: true, readsByItself: true });
  }

  return (
    <WelcomePage
      language={language}
      sites={sites.count}
      allowed={allowed}
      byItself={settings.readsByItself && settings.enabled}
      refused={refused}
      onTurnOn={() => void turnOn()}
      onOnlyWhenAsked={() => void change({ readsByItself: false })}
      onLanguage={(chosen) => void change({ language: chosen })}
      optionsPage={browser.runtime.getURL('/options.html')}
    />
  );
}
