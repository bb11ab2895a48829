/** `npm run screenshots [-- --firefox]`: remakes the pictures of the README from the product itself. */
import { buildExtension } from './browser/build-extension.ts';
import { launch } from './browser/launch.ts';
import { photograph } from './browser/photograph.ts';
import { findSample, SAMPLE_HOSTS } from './sample/sample-site.ts';

const kind = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
/** Those of Firefox are for comparing and stay out of the repository. */
const folder = kind === 'firefox' ? '.output/pictures-firefox' : 'docs/pictures';

buildExtension(kind);
for (const scheme of ['light', 'dark'] as const) {
  const stage = await launch({ kind, find: findSample, hosts: SAMPLE_HOSTS, scheme });
  try {
    for (const language of ['ko', 'en'] as const) {
      const suffix = `${language}-${scheme}`;
      const pictures = ['page', 'popup', 'panel'] as const;
      const { paths } = await photograph(stage, { language, scheme, folder, suffix, pictures });
      console.log(paths.join('\n'));
    }
  } finally {
    await stage.close();
  }
}
