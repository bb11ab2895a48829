import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { sampleReview } from './fixture.ts';
import { stableUuid } from './stable-uuid.ts';
import { writeAnnotations } from './write-annotations.ts';

/** The MUSTs of https://www.w3.org/TR/annotation-model/ for what we write; unknown keys are refused. */
const iri = z.string().check(z.refine((text) => URL.canParse(text), 'an IRI'));
/** `xsd:dateTime` with the time zone expressed as Z. */
const dateTime = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));
const motivation = z.enum([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
]);
const quoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().check(z.minLength(1)),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
});
const agent = z.strictObject({
  type: z.enum(['Person', 'Organization', 'Software']),
  name: z.string(),
  'schema:softwareVersion': z.optional(z.string()),
});
const body = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('TextualBody'),
    purpose: motivation,
    format: z.literal('text/plain'),
    language: z.optional(z.enum(['ko', 'en'])),
    value: z.string(),
    creator: z.optional(agent),
  }),
  z.strictObject({
    type: z.literal('SpecificResource'),
    purpose: motivation,
    source: iri,
    selector: z.optional(quoteSelector),
  }),
]);
const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation: z.union([motivation, z.array(motivation).check(z.minLength(1))]),
  creator: agent,
  created: dateTime,
  generator: agent,
  generated: dateTime,
  body: z.array(body),
  target: z.strictObject({
    type: z.literal('SpecificResource'),
    source: iri,
    selector: quoteSelector,
  }),
});
const collection = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  total: z.int(),
  first: z.optional(
    z.strictObject({
      id: iri,
      type: z.literal('AnnotationPage'),
      startIndex: z.literal(0),
      items: z.array(annotation).check(z.minLength(1)),
    }),
  ),
});

const written = (review = sampleReview) => z.parse(collection, JSON.parse(writeAnnotations(review)));

it('is a collection of the Web Annotation model', () => {
  expect(written().total).toBe(2);
  expect(written({ ...sampleReview, notes: [] }).first).toBeUndefined();
});

describe('an annotation', () => {
  const [noted, open] = written().first?.items ?? [];

  it('aims at the figure by its words and those around it', () => {
    expect(noted?.target).toEqual({
      type: 'SpecificResource',
      source: 'https://www.news.example/a?b=1',
      selector: {
        type: 'TextQuoteSelector',
        exact: '560만 달러',
        prefix: '훈련에 ',
        suffix: '를 썼다',
      },
    });
  });

  it('carries the words, the sources that have an address and the reader’s remark', () => {
    expect(noted?.body.map(({ type, purpose }) => [type, purpose])).toEqual([
      ['TextualBody', 'describing'],
      ['TextualBody', 'classifying'],
      ['SpecificResource', 'linking'],
      ['TextualBody', 'commenting'],
    ]);
    expect(noted?.body[2]).toMatchObject({ selector: { exact: '$5.576M' } });
  });

  it('says who made it, when and why', () => {
    expect(noted).toMatchObject({
      motivation: ['bookmarking', 'commenting'],
      creator: { type: 'Person' },
      created: '2025-01-31T08:00:00.000Z',
      generator: { type: 'Software', name: 'Parallax' },
    });
    expect(open).toMatchObject({ motivation: 'describing', creator: { type: 'Software' } });
  });

  it('has a name of its own that stays', () => {
    expect(noted?.id).not.toBe(open?.id);
    expect(written({ ...sampleReview, generated: '2026-01-01T00:00:00.000Z' }).first?.items[0]?.id).toBe(
      noted?.id,
    );
  });
});

it('names are UUIDs of the eighth version', () => {
  const names = Array.from({ length: 2000 }, (_, at) => stableUuid(`page\n${at}`));
  expect(new Set(names).size).toBe(2000);
  for (const name of names)
    expect(name).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
