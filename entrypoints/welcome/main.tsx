import '../../components/styles/welcome.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { matchPatterns } from '../../lib/corpus/match-patterns.ts';
import { sendToBackground } from '../../lib/messages/protocol.ts';
import { DEFAULT_SETTINGS } from '../../lib/store/default-settings.ts';
import type { Settings } from '../../lib/store/types.ts';
import outlets from '../../seeds/outlets.json' with { type: 'json' };
import { markSample } from './mark-sample.ts';
import { WelcomeApp } from './WelcomeApp.tsx';

async function start(): Promise<void> {
  const settings = await loadSettings();
  const origins = matchPatterns(outlets);
  const allowed = await browser.permissions.contains({ origins });
  const root = document.querySelector('#welcome');
  if (root === null) return;
  const sites = { origins, count: outlets.length };
  render(<WelcomeApp settings={settings} allowed={allowed} sites={sites} />, root);
  await markSample();
}

async function loadSettings(): Promise<Settings> {
  try {
    return await sendToBackground(browser.runtime.sendMessage, { type: 'settings' });
  } catch (error) {
    // The sample is of use even while the database is being built.
    console.warn('settings could not be read', error);
    return DEFAULT_SETTINGS;
  }
}

void start();
