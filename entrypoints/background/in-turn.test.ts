import { expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';

test('runs do not overlap, and one that fails holds nobody up', async () => {
  const steps: string[] = [];
  const work = inTurn(async (name: string) => {
    steps.push(`${name} begins`);
    await Promise.resolve();
    steps.push(`${name} ends`);
    if (name === 'a') throw new Error('a');
  });
  const [a, b] = await Promise.allSettled([work('a'), work('b')]);
  expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  expect([a.status, b.status]).toEqual(['rejected', 'fulfilled']);
});
