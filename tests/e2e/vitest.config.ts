import { defineConfig } from 'vitest/config';

declare module 'vitest' {
  interface ProvidedContext {
    readonly browser: 'chromium' | 'firefox';
  }
}

const inBrowser = (browser: 'chromium' | 'firefox') => ({
  extends: true as const,
  test: { name: browser, provide: { browser } },
});

export default defineConfig({
  test: {
    include: ['tests/e2e/*.test.ts'],
    // One browser at a time: the machines this runs on have two cores.
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [inBrowser('chromium'), inBrowser('firefox')],
  },
});
