import { gate as deepseek } from '../../seeds/topics/deepseek.json' with { type: 'json' };

/** Names by which a page is taken for one about a topic; named imports keep the rest of the packs out of the gate. */
export const entityNames: readonly string[] = [...deepseek];
