import { expect, it } from 'vitest';
import { shippedPack } from '../../tests/claims-of.ts';
import { compareSubjects, compareYardsticks, sameVoice } from './compare-subjects.ts';

it.each([
  ['V3', 'V3', 'one'],
  ['V3', 'R1', 'other'],
  ['R1', 'the model', 'open'],
  ['V4', 'the model', 'other'],
  ['DeepSeek', 'V3', 'open'],
  ['DeepSeek', 'the model', 'one'],
  ['', 'the model', 'one'],
  ['DeepSeek', 'OpenAI', 'other'],
  ['the model', 'GPT-4', 'other'],
  ['High-Flyer', 'High-Flyer AI', 'other'],
  ['V3, R1', 'R1', 'one'],
  ['SK hynix', 'Samsung Electronics', 'other'],
  ['somebody nobody knows', 'OpenAI', 'other'],
] as const)('%j and %j are %s', (a, b, relation) => {
  expect(compareSubjects(shippedPack, a, b)).toBe(relation);
  expect(compareSubjects(shippedPack, b, a)).toBe(relation);
});

it.each([
  ['OpenAI', 'OpenAI', 'one'],
  ['OpenAI', 'Meta', 'other'],
  ['US big tech', 'OpenAI', 'open'],
  ['US big tech', 'OpenAI, Google', 'one'],
  [undefined, 'OpenAI', 'open'],
  [undefined, undefined, 'open'],
] as const)('held against %j and against %j: %s', (a, b, relation) => {
  expect(compareYardsticks(shippedPack, a, b)).toBe(relation);
  expect(compareYardsticks(shippedPack, b, a)).toBe(relation);
});

it.each([
  ['AI models in general', 'Dario Amodei', 'Anthropic', true],
  ['AI models in general', null, 'Anthropic', false],
  ['AI models in general', 'Sam Altman', 'Anthropic', false],
  ['GPT-4', 'Dario Amodei', 'Anthropic', false],
] as const)("%s as told by %s speaks of %s's own: %s", (subject, by, other, same) => {
  expect(sameVoice(shippedPack, { subject, by }, other)).toBe(same);
});
