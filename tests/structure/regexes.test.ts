import { expect, it } from 'vitest';
import { collectRegexes } from '../../scripts/regexes/collect.ts';
import { readLinear } from '../../scripts/regexes/linear-list.ts';

it('holds no regular expression that was not seen to be linear (`npm run regexes` looks at new ones)', async () => {
  const linear = readLinear();
  const regexes = await collectRegexes();
  expect(regexes.length).toBeGreaterThan(100);
  const unseen = regexes.filter(({ literal }) => !linear.has(literal));
  expect(unseen.map(({ where }) => where)).toEqual([]);
});
