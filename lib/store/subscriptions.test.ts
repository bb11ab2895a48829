import { expect, test } from 'vitest';
import { answered, failed, subscriptionTo } from './subscriptions.ts';
import type { Subscription } from './types.ts';

const HOUR = 3_600_000;
const fresh = subscriptionTo('https://example.org/p.json', 0);

/** The wait after each of so many failures in a row, in hours. */
function waits(failures: number): number[] {
  let subscription: Subscription = fresh;
  return Array.from({ length: failures }, () => {
    subscription = failed(subscription, 'no-connection', 0);
    return subscription.next / HOUR;
  });
}

test('a new subscription is due at once', () => {
  expect(fresh.next).toBe(0);
});

test('after each failure the wait doubles, up to a week', () => {
  expect(waits(10)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 168, 168]);
  expect(waits(2000).at(-1)).toBe(168);
});

test('an answer ends the waiting and asks again in a day', () => {
  const after = answered(failed(failed(fresh, 'no-connection', 0), 'wrong-checksum', 0), 10);
  expect(after).toMatchObject({ failures: 0, fault: null, checked: 10, next: 10 + 24 * HOUR });
});
