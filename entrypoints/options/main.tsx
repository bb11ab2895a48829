import '../../components/styles/options.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { optionsStrings } from '../../components/strings/options/options-strings.ts';
import { RemoteFailure } from '../../lib/messages/errors.ts';
import { DEFAULT_SETTINGS } from '../../lib/store/default-settings.ts';
import { interfaceLanguage } from '../../lib/store/interface-language.ts';
import { ask } from './ask.ts';
import { faultWords } from './fault-words.ts';
import { OptionsApp } from './OptionsApp.tsx';

async function start(): Promise<void> {
  const root = document.querySelector('#options');
  if (root === null) return;
  try {
    const [settings, library] = await Promise.all([ask({ type: 'settings' }), ask({ type: 'library' })]);
    render(<OptionsApp settings={settings} library={library} />, root);
  } catch (error) {
    if (!(error instanceof RemoteFailure)) throw error;
    const t = optionsStrings(interfaceLanguage(DEFAULT_SETTINGS, browser.i18n.getUILanguage()));
    render(
      <p class="ui opt-main" role="alert">
        {faultWords(error, t)}
      </p>,
      root,
    );
  }
}

void start();
