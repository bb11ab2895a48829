/** `npm start`: builds, and opens a browser with the extension loaded on a sample article. */
import { buildExtension } from './browser/build-extension.ts';
import { type BrowserKind, findBrowser, INSTALL_HINT } from './browser/find-browser.ts';
import { launch } from './browser/launch.ts';
import { photograph } from './browser/photograph.ts';
import { findSample, SAMPLE_HOSTS, SAMPLES } from './sample/sample-site.ts';

const PICTURES = '.output/sample';
const flags = new Set(process.argv.slice(2));

function chooseBrowser(): BrowserKind | undefined {
  const order: BrowserKind[] = flags.has('--firefox') ? ['firefox'] : ['chromium', 'firefox'];
  return order.find((kind) => findBrowser(kind));
}

function hasDisplay(): boolean {
  if (flags.has('--headless')) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens both samples and stays until the person closes the browser. */
async function show(kind: BrowserKind): Promise<void> {
  const stage = await launch({
    kind,
    find: findSample,
    hosts: SAMPLE_HOSTS,
    headless: false,
    others: 'pass',
  });
  await stage.open(SAMPLES.en.url);
  const page = await stage.open(SAMPLES.ko.url);
  await page.bringToFront();
  console.log('Rest the mouse on an underlined figure, or press Tab and Enter; Escape closes the card.');
  console.log(
    'The list is behind the Parallax button of the toolbar (Alt+Shift+O). Close the browser to end.',
  );
  await new Promise((resolve) => stage.browser.once('disconnected', resolve));
  await stage.close();
}

/** The same without a display: the notes as lines and the pictures as files. */
async function print(kind: BrowserKind): Promise<void> {
  const stage = await launch({ kind, find: findSample, hosts: SAMPLE_HOSTS });
  try {
    for (const language of ['ko', 'en'] as const) {
      const album = { language, scheme: 'light', folder: PICTURES, suffix: language } as const;
      const pictures = ['marks', 'page', 'popup'] as const;
      const { notes, paths } = await photograph(stage, { ...album, pictures });
      console.log(`\n${SAMPLES[language].url} (sample article, served from this machine)`);
      for (const { figure, relation, others } of notes) console.log(`  ${figure} · ${relation} · ${others}`);
      console.log(`Pictures: ${paths.join('  ')}`);
    }
  } finally {
    await stage.close();
  }
}

const kind = chooseBrowser();
if (kind === undefined) {
  console.error(`No browser was found. Install one: ${INSTALL_HINT.chromium}`);
  process.exit(1);
}
console.log(`Building for ${kind} …`);
buildExtension(kind);
await (hasDisplay() ? show(kind) : print(kind));
