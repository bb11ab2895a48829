import '../../components/styles/popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { loadSettings } from '../../lib/messages/load-settings.ts';
import { findTab } from './find-tab.ts';
import { PopupApp } from './PopupApp.tsx';
import { firstReadingOf } from './reading-of.ts';

async function start(): Promise<void> {
  const load = () => loadSettings(browser.runtime.sendMessage);
  const tab = await findTab();
  const first = await firstReadingOf(tab, load);
  const root = document.querySelector('#popup');
  if (root !== null) render(<PopupApp tab={tab} first={first} loadSettings={load} />, root);
}

void start();
