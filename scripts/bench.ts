/** `npm run bench`: the engine and the built extension. `npm run bench -- figures`: the figure recogniser beside others. */
await import(process.argv[2] === 'figures' ? './bench-figures.ts' : './bench-engine.ts');

export {};
