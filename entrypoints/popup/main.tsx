import '../../components/styles/popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { sendToBackground } from '../../lib/messages/protocol.ts';
import { DEFAULT_SETTINGS } from '../../lib/store/default-settings.ts';
import type { Settings } from '../../lib/store/types.ts';
import { findTab } from './find-tab.ts';
import { PopupApp } from './PopupApp.tsx';
import { readingOf } from './reading-of.ts';

async function start(): Promise<void> {
  const [tab, settings] = await Promise.all([findTab(), loadSettings()]);
  const view = await readingOf(tab, settings);
  const root = document.querySelector('#popup');
  if (root !== null) render(<PopupApp tab={tab} first={{ view, settings }} />, root);
}

async function loadSettings(): Promise<Settings> {
  try {
    return await sendToBackground(browser.runtime.sendMessage, { type: 'settings' });
  } catch (error) {
    // The list is of use even while the database is being rebuilt.
    console.warn('settings could not be read', error);
    return DEFAULT_SETTINGS;
  }
}

void start();
