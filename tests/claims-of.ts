import { makeClaims } from '../lib/claim/make-claims.ts';
import type { Claim } from '../lib/claim/types.ts';
import type { LanguageCode } from '../lib/language/types.ts';
import { findQuantities } from '../lib/quantity/find-quantities.ts';
import { compilePack } from '../lib/topic/compile-pack.ts';
import { type TopicPack, topicPackSchema } from '../lib/topic/schema.ts';
import { z } from '../lib/zod.ts';
import deepseek from '../seeds/topics/deepseek.json' with { type: 'json' };

/** The shipped topic pack, parsed as the product parses it. */
export const shippedPack: TopicPack = z.parse(topicPackSchema, deepseek);

/** The claims the shipped pack finds in a text; pages are of 28 January 2025 unless told otherwise. */
export function claimsOf(
  lang: LanguageCode,
  text: string,
  published: string | null = '2025-01-28',
): readonly Claim[] {
  const quantities = findQuantities(text, { lang, published });
  const article = { text, title: '', lang, published, outlet: null, url: null };
  return makeClaims(article, compilePack(shippedPack, lang), quantities);
}

/** A value as a test writes it: `5580000 USD`, `0.1..0.2 x`, `2025-01-20`, `H800`. */
export function writeValue({ value }: Pick<Claim, 'value'>): string {
  if ('category' in value) return value.category;
  if ('date' in value) return value.date;
  return value.min === value.max ? `${value.min} ${value.unit}` : `${value.min}..${value.max} ${value.unit}`;
}

/** The figure claims of a text as a test writes them: `topic | subject | printed | value`. */
export const figureClaims = (lang: LanguageCode, text: string): readonly string[] =>
  claimsOf(lang, text)
    .filter(({ value }) => !('category' in value))
    .map((claim) => [claim.topic, claim.subject, claim.quote, writeValue(claim)].join(' | '));
