/** Every check of the project, one after the other; the last line is `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { type BrowserKind, findBrowser, INSTALL_HINT } from './browser/find-browser.ts';
import { type Outcome, runStep, runVitest } from './run-step.ts';

const REPORTS = '.output/reports';
const BROWSERS: readonly BrowserKind[] = ['chromium', 'firefox'];
/** Korean text has no glyphs on a bare Debian. */
const APT =
  'apt-get update && apt-get install -y --no-install-recommends chromium firefox-esr fonts-noto-cjk';

process.env.PATH = `node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
mkdirSync(REPORTS, { recursive: true });

const outcomes: Outcome[] = [
  runStep('lint', 'npm run -s lint'),
  runStep('types', 'npm run -s typecheck'),
  runStep('layers', 'npm run -s layers'),
  runStep('dead code', 'npm run -s deadcode'),
  runStep('build for Chrome', 'wxt build -b chrome'),
  runStep('build for Firefox', 'wxt build -b firefox --mv3'),
  runStep('web-ext lint', 'web-ext lint --source-dir .output/firefox-mv3 --no-input'),
  runVitest('unit and structure tests', 'vitest run', `${REPORTS}/unit.json`),
  ...browserTests(),
];

console.log('');
for (const { name, passed, failed, seconds, failures } of outcomes) {
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  for (const failure of failures) console.log(`     ${failure}`);
}
const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

/** A missing browser is a failure that says how to get it, never a skip. */
function browserTests(): Outcome[] {
  if (missing().length > 0 && process.env.CI === 'true' && process.getuid?.() === 0) {
    spawnSync(APT, { shell: true, stdio: 'inherit' });
  }
  return BROWSERS.map((kind) => {
    const name = `end to end in ${kind}`;
    if (findBrowser(kind)) {
      return runVitest(
        name,
        `vitest run --config tests/e2e/vitest.config.ts --project ${kind}`,
        `${REPORTS}/e2e-${kind}.json`,
      );
    }
    console.error(`\n── ${name}\nNo ${kind} was found. Install it: ${INSTALL_HINT[kind]}`);
    return { name, passed: 0, failed: 1, seconds: 0, failures: [] };
  });
}

function missing(): BrowserKind[] {
  return BROWSERS.filter((kind) => findBrowser(kind) === undefined);
}
