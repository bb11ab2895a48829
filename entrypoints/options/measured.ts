import type { Measured } from '../../components/options/AboutSection.tsx';
import { z } from '../../lib/zod.ts';
import rows from '../../seeds/measured.json' with { type: 'json' };

const share = z.nullable(z.number().check(z.gte(0), z.lte(1)));
const measuredSchema = z.array(
  z.object({
    language: z.string(),
    topic: z.object({ ko: z.string(), en: z.string() }),
    precision: share,
    recall: share,
    answers: z.int(),
    pages: z.int(),
  }),
) satisfies z.ZodMiniType<Measured[]>;

/** What `npm run measure` left behind. */
export const measured: readonly Measured[] = z.parse(measuredSchema, rows);
