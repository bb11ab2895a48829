import type { Measured } from '../../components/options/AboutSection.tsx';
import { z } from '../../lib/zod.ts';

const share = z.nullable(z.number().check(z.gte(0), z.lte(1)));
const measuredSchema = z.array(
  z.object({ language: z.string(), topic: z.string(), precision: share, recall: share, pages: z.int() }),
) satisfies z.ZodMiniType<Measured[]>;

const FILES = import.meta.glob('../../seeds/measured.json', { eager: true, import: 'default' });

/** What the evaluation left behind at the build, or nothing. */
export const measured: readonly Measured[] = Object.values(FILES).flatMap((file) =>
  z.parse(measuredSchema, file),
);
