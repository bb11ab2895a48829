import fc from 'fast-check';

/** The same cases in every run, so that nobody is stopped by what another change left behind; `npm run fuzz` draws new ones. */
if (import.meta.env.MODE !== 'fuzz') fc.configureGlobal({ seed: 20250120 });
