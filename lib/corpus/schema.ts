import { z } from '../zod.ts';
import { compareClaims } from './claim-order.ts';
import type { ReferenceClaim, ReferenceDocument } from './types.ts';

const MAX_CLAIMS = 500;
const shortText = z.string().check(z.minLength(1), z.maxLength(120));
const title = z.string().check(z.minLength(1), z.maxLength(300));
const identifier = z
  .string()
  .check(z.maxLength(80), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined with hyphens'));
const address = z.string().check(z.maxLength(2000), z.refine(isHttps, 'an https address'));
/** `2025`, `2025-01` or `2025-01-27`. */
const partialDate = z
  .string()
  .check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'an ISO date, partial at most'));
/** A claim may also answer with a span or a half (`2024-01/2024-12`, `2025-H1`). */
const claimDate = z
  .string()
  .check(z.maxLength(21), z.regex(/^\d{4}(-[0-9QH]{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/, 'an ISO date or span'));
const approx = z.enum(['exact', 'about', 'at-least', 'at-most', 'range']);

const figure = z
  .strictObject({ min: z.number(), max: z.number(), unit: shortText })
  .check(z.refine((value) => value.min <= value.max, 'min may not exceed max'));
const value = z.union([
  figure,
  z.strictObject({ category: shortText, date: z.exactOptional(claimDate) }),
  z.strictObject({ date: claimDate }),
]);

const basis = z.strictObject({
  stage: z.exactOptional(shortText),
  time: z.exactOptional(shortText),
  yardstick: z.exactOptional(shortText),
  test: z.exactOptional(shortText),
  measure: z.exactOptional(shortText),
});

const restatement = z.strictObject({
  quote: shortText,
  min: z.number(),
  max: z.number(),
  unit: shortText,
  approx,
});

/** A claim as it stands in a document; also a row of the store. */
export const referenceClaimSchema = z
  .strictObject({
    topic: identifier,
    subject: shortText,
    basis: z.exactOptional(basis),
    value,
    approx,
    by: z.nullable(shortText),
    via: z.exactOptional(shortText),
    stance: z.enum(['claimed', 'reported', 'estimated', 'disputed', 'denied']),
    quote: z.nullable(shortText),
    also: z.exactOptional(z.array(restatement).check(z.maxLength(8))),
  })
  .check(
    z.refine((it) => !('category' in it.value) || it.quote === null, {
      error: 'a category has no printed figure',
      path: ['quote'],
    }),
  );

const provenance = z.strictObject({
  method: z.enum(['own-text', 'retelling', 'source', 'reports-of-source']),
  entered: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'an ISO day')),
});

const sourceFields = {
  doc: identifier,
  kind: z.enum(['article', 'blog', 'board', 'primary']),
  topicPack: identifier,
  outlet: z.strictObject({ ko: shortText, en: shortText }),
  aliases: z.exactOptional(z.array(shortText).check(z.minLength(1), z.maxLength(8))),
  origin: z.exactOptional(shortText),
  title: z.nullable(title),
  published: z.nullable(partialDate),
  lang: z.enum(['ko', 'en', 'zh', 'ja']),
  url: z.nullable(address),
  provenance: z.exactOptional(provenance),
};

/** Where a reference stood: a document without its claims. */
export const referenceSourceSchema = z.strictObject(sourceFields);

/** One document of the corpus: `seeds/documents/*.json`, an imported pack, a page of the reader's own. */
export const referenceDocumentSchema = z
  .strictObject({ ...sourceFields, claims: z.array(referenceClaimSchema).check(z.maxLength(MAX_CLAIMS)) })
  .check(
    z.refine((it) => isSorted(it.claims), {
      error: 'claims must be sorted and none repeated (lib/corpus/claim-order.ts)',
      path: ['claims'],
    }),
    z.refine((it) => it.kind !== 'primary' || it.url !== null, {
      error: 'a primary source needs its address',
      path: ['url'],
    }),
  ) satisfies z.ZodMiniType<ReferenceDocument>;

/** `seeds/manifest.json`: what is built in; a new version is loaded over the old one. */
export const seedManifestSchema = z.strictObject({
  version: z.int().check(z.positive()),
  packs: z.array(identifier).check(z.minLength(1), z.maxLength(100)),
  documents: z.array(identifier).check(z.maxLength(5000)),
});

function isSorted(claims: readonly ReferenceClaim[]): boolean {
  return claims.every((it, index) => {
    const before = claims[index - 1];
    return before === undefined || compareClaims(before, it) < 0;
  });
}

function isHttps(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}
