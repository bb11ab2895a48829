import { expect, test } from 'vitest';
import { measured } from './measured.ts';

test('what was measured last is shown, in both languages of the interface', () => {
  expect(measured.length).toBeGreaterThan(0);
  for (const { topic } of measured) {
    expect(topic.ko).not.toBe('');
    expect(topic.en).not.toBe('');
  }
});
