import '../../components/styles/panel.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { loadSettings } from '../../lib/messages/load-settings.ts';
import { PanelApp } from './PanelApp.tsx';

async function start(): Promise<void> {
  const settings = await loadSettings(browser.runtime.sendMessage);
  const named = new URLSearchParams(location.search).get('tab');
  const root = document.querySelector('#panel');
  if (root !== null)
    render(<PanelApp settings={settings} tabId={named === null ? null : Number(named)} />, root);
}

void start();
