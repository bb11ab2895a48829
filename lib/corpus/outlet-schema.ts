import { z } from '../zod.ts';

/** `etnews.com` or, where only part of a host is news, `news.nate.com/view`. */
const HOST = /^([a-z0-9-]+\.)+[a-z]{2,}(\/[\w./-]*)?$/;
const name = z.string().check(z.minLength(1), z.maxLength(60));
const selectors = z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(8));

const outletSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined with hyphens')),
  name: z.strictObject({ ko: name, en: name }),
  lang: z.enum(['ko', 'en', 'zh', 'ja']),
  hosts: z
    .array(z.string().check(z.maxLength(120), z.regex(HOST, 'a host, with a path at most')))
    .check(z.minLength(1), z.maxLength(12)),
  kind: z.enum(['newspaper', 'agency', 'broadcaster', 'portal', 'blog']),
  /** Tried in order before the generic reading. */
  articleSelectors: z.exactOptional(selectors),
  dateSelectors: z.exactOptional(selectors),
  /** What stands in the article without belonging to it. */
  skippedSelectors: z.exactOptional(selectors),
  /** Where a portal names the outlet that an article comes from. */
  publisherSelectors: z.exactOptional(selectors),
  /** The article lives in a frame of the page. */
  frames: z.exactOptional(z.literal(true)),
});

/** `seeds/outlets.json`: the sites that are read by themselves. */
export const outletsSchema = z.array(outletSchema).check(
  z.minLength(1),
  z.maxLength(500),
  z.refine((outlets) => isUnique(outlets.map((it) => it.id)), 'two outlets share an id'),
  z.refine((outlets) => isUnique(outlets.flatMap((it) => it.hosts)), 'two outlets share a host'),
  z.refine((outlets) => isSorted(outlets.map((it) => it.id)), 'outlets must be sorted by id'),
);

function isUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

function isSorted(values: readonly string[]): boolean {
  return values.every((value, index) => value >= (values[index - 1] ?? ''));
}
