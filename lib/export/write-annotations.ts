import { figureThere } from './figure-there.ts';
import { stableUuid } from './stable-uuid.ts';
import type { PageReview, ReviewedNote } from './types.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** The review in the W3C Web Annotation Data Model (Recommendation of 23 February 2017), as JSON-LD. */
export function writeAnnotations(review: PageReview): string {
  const { page, title, notes } = review;
  const items = notes.map((each) => annotationOf(each, review));
  const collection = {
    '@context': CONTEXT,
    id: iri(page, 'collection'),
    type: 'AnnotationCollection',
    label: title,
    total: items.length,
    // The model wants no empty page.
    ...(items.length > 0 && {
      first: { id: iri(page, 'page'), type: 'AnnotationPage', startIndex: 0, items },
    }),
  };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
}

function annotationOf(each: ReviewedNote, review: PageReview) {
  const { note, review: decision } = each;
  const reader = { type: 'Person', name: review.language === 'ko' ? '독자' : 'Reader' };
  const software = { type: 'Software', name: 'Parallax', 'schema:softwareVersion': review.version };
  const decided = decision !== undefined;
  const changed = decided ? new Date(decision.changed).toISOString() : review.generated;
  return {
    id: iri(review.page, note.id),
    type: 'Annotation',
    motivation: motivationOf(each),
    creator: decided ? reader : software,
    created: changed,
    generator: software,
    generated: review.generated,
    body: [...wordsOf(each, review), ...sourcesOf(each, review), ...remarkOf(each, review, reader)],
    target: targetOf(each, review.page),
  };
}

/** What the reader did with the note says why it is there. */
function motivationOf({ review }: ReviewedNote): string | readonly string[] {
  if (review === undefined) return 'describing';
  const done = { open: 'describing', noted: 'bookmarking', dismissed: 'moderating' } as const;
  return review.remark === '' ? done[review.state] : [done[review.state], 'commenting'];
}

function wordsOf({ note }: ReviewedNote, { language }: PageReview) {
  return [
    {
      type: 'TextualBody',
      purpose: 'describing',
      format: 'text/plain',
      language,
      value: `${note.topicName[language]}: ${note.title[language]}. ${note.message[language]}`,
    },
    { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: note.relation },
  ];
}

/** Sources with an address, each at its printed figure; the others stand in the words only. */
function sourcesOf({ note }: ReviewedNote, { language }: PageReview) {
  return note.references.flatMap((reference) => {
    if (reference.url === null) return [];
    const exact = figureThere(reference, note.names, language);
    const at = reference.quote !== null && { selector: { type: 'TextQuoteSelector', exact } };
    return [{ type: 'SpecificResource', purpose: 'linking', source: reference.url, ...at }];
  });
}

function remarkOf({ review }: ReviewedNote, { language }: PageReview, creator: object) {
  if (review === undefined || review.remark === '') return [];
  const { remark: value } = review;
  return [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', language, value, creator }];
}

function targetOf({ note, quote }: ReviewedNote, source: string) {
  const { exact, prefix, suffix } = quote ?? { exact: note.claim.quote, prefix: '', suffix: '' };
  const around = { ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }) };
  return { type: 'SpecificResource', source, selector: { type: 'TextQuoteSelector', exact, ...around } };
}

/** The same note of the same page keeps its name from export to export. */
function iri(page: string, part: string): string {
  return `urn:uuid:${stableUuid(`${page}\n${part}`)}`;
}
