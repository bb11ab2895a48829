import { expect, it } from 'vitest';
import { languagePacks } from '../language/packs.ts';
import { makeDraft } from './draft.ts';
import type { Reading, Refiner } from './reading.ts';
import { refinerSteps } from './refine.ts';
import type { QuantityKind } from './types.ts';

const draft = (start: number, kind: QuantityKind) =>
  makeDraft({ start, end: start + 1, kind, unit: '', min: start, max: start, rules: [] });
const reading: Reading = { text: '', pack: languagePacks.ko, published: null, numerals: [] };

function run(refiners: readonly Refiner[], kinds: readonly QuantityKind[]): readonly string[] {
  const drafts = kinds.map((kind, at) => draft(at * 2, kind));
  const steps = refinerSteps(refiners, languagePacks.ko);
  const refined = steps.reduce(
    (list, step) => step(list, reading),
    drafts as readonly ReturnType<typeof draft>[],
  );
  return refined.map(({ start, end, kind }) => `${start}-${end} ${kind}`);
}

it('gives a draft to those that look at its kind, and to the next by the kind it has then', () => {
  const asMoney: Refiner = { kinds: ['number'], each: (one) => ({ ...one, kind: 'money' }) };
  const longer: Refiner = { kinds: ['money'], each: (one) => ({ ...one, end: one.end + 1 }) };
  expect(run([asMoney, longer], ['number', 'date', 'money'])).toEqual(['0-2 money', '2-3 date', '4-6 money']);
  expect(run([longer, asMoney], ['number', 'date'])).toEqual(['0-1 money', '2-3 date']);
});

it('leaves out what is no figure', () => {
  const drop: Refiner = { each: (one) => (one.kind === 'number' ? undefined : one) };
  expect(run([drop], ['date', 'number', 'number', 'money'])).toEqual(['0-1 date', '6-7 money']);
});

it('joins neighbours within reach, the joined one with the next', () => {
  const join: Refiner = { reach: 1, join: (left, right) => ({ ...left, end: right.end }) };
  expect(run([join], ['number', 'number', 'number'])).toEqual(['0-5 number']);
  expect(run([{ ...join, reach: 0 }], ['number', 'number'])).toEqual(['0-1 number', '2-3 number']);
});

it('passes over what is for other languages', () => {
  const drop: Refiner = { languages: ['en'], all: () => [] };
  expect(run([drop], ['number'])).toEqual(['0-1 number']);
});
