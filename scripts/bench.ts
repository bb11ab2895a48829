/**
 * `npm run bench`: the engine and the built extension. `npm run bench -- figures`: the figure recogniser beside others.
 * `npm run bench -- page`: what a page pays, in real Chromium. `-- popup`: how fast a long list opens. `-- store`: what
 * many references and reviews cost there.
 */
const BENCHES: Readonly<Record<string, string>> = {
  figures: './bench-figures.ts',
  page: './bench-page.ts',
  popup: './bench-popup.ts',
  store: './bench-store.ts',
};
await import(BENCHES[process.argv[2] ?? ''] ?? './bench-engine.ts');

export {};
