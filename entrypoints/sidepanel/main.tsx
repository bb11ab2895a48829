import '../../components/styles/panel.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { sendToBackground } from '../../lib/messages/protocol.ts';
import { DEFAULT_SETTINGS } from '../../lib/store/default-settings.ts';
import type { Settings } from '../../lib/store/types.ts';
import { PanelApp } from './PanelApp.tsx';

async function start(): Promise<void> {
  const settings = await loadSettings();
  const named = new URLSearchParams(location.search).get('tab');
  const root = document.querySelector('#panel');
  if (root !== null)
    render(<PanelApp settings={settings} tabId={named === null ? null : Number(named)} />, root);
}

async function loadSettings(): Promise<Settings> {
  try {
    return await sendToBackground(browser.runtime.sendMessage, { type: 'settings' });
  } catch (error) {
    // Only the language and the colours hang on them here.
    console.warn('settings could not be read', error);
    return DEFAULT_SETTINGS;
  }
}

void start();
