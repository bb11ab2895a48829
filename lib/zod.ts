import * as z from 'zod/mini';

// zod's compiled parsers probe `new Function`, which the extension's content security policy forbids.
z.config({ jitless: true });

export { z };
