import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import { isOff } from './is-off.ts';

test.each([
  ['www.hani.co.kr', ['www.hani.co.kr'], true],
  ['news.hani.co.kr', ['hani.co.kr'], true],
  ['hani.co.kr', ['www.hani.co.kr'], false],
  ['nothani.co.kr', ['hani.co.kr'], false],
  ['www.hani.co.kr', [], false],
])('%s with %j switched off', (host, disabledHosts, off) => {
  expect(isOff({ ...DEFAULT_SETTINGS, disabledHosts }, host)).toBe(off);
});

test('off everywhere is off on every host', () => {
  expect(isOff({ ...DEFAULT_SETTINGS, enabled: false }, 'www.hani.co.kr')).toBe(true);
});
