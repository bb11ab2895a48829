import '../../components/styles/popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { loadSettings } from '../../lib/messages/load-settings.ts';
import { findTab } from './find-tab.ts';
import { PopupApp } from './PopupApp.tsx';
import { readingOf } from './reading-of.ts';

async function start(): Promise<void> {
  const [tab, settings] = await Promise.all([findTab(), loadSettings(browser.runtime.sendMessage)]);
  const view = await readingOf(tab, settings);
  const root = document.querySelector('#popup');
  if (root !== null) render(<PopupApp tab={tab} first={{ view, settings }} />, root);
}

void start();
