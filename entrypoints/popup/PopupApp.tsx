import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/Popup.tsx';
import type { ShownTab } from './find-tab.ts';
import { interfaceLanguage } from './interface-language.ts';
import { type Known, useTab } from './use-tab.ts';

interface Props {
  readonly tab: ShownTab | null;
  readonly first: Known;
}

/** Joins the popup to its tab: what the page says comes in, what the reader decides goes out. */
export function PopupApp({ tab, first }: Props) {
  const { view, settings, host, ...act } = useTab(tab, first);
  const language = interfaceLanguage(settings, browser.i18n.getUILanguage());
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const switchable = host !== null && view.status !== 'unsupported' && view.status !== 'unreachable';
  return (
    <Popup
      view={view}
      language={language}
      siteOn={switchable ? view.status !== 'off' : null}
      onSwitch={act.switchSite}
      onTurnOn={() => act.switchSite(true)}
      onCheck={act.check}
      onJump={act.jump}
      onReview={act.review}
      onLanguage={(chosen) => act.keep({ language: chosen })}
    />
  );
}
