import '../../components/styles/welcome.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { matchPatterns } from '../../lib/corpus/match-patterns.ts';
import { loadSettings } from '../../lib/messages/load-settings.ts';
import outlets from '../../seeds/outlets.json' with { type: 'json' };
import { markSample } from './mark-sample.ts';
import { WelcomeApp } from './WelcomeApp.tsx';

async function start(): Promise<void> {
  const settings = await loadSettings(browser.runtime.sendMessage);
  const origins = matchPatterns(outlets);
  const allowed = await browser.permissions.contains({ origins });
  const root = document.querySelector('#welcome');
  if (root === null) return;
  const sites = { origins, count: outlets.length };
  render(<WelcomeApp settings={settings} allowed={allowed} sites={sites} />, root);
  await markSample();
}

void start();
