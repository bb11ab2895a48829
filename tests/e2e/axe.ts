import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { sleep } from '../../scripts/browser/session.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Longer than any transition, whose middle has colours of its own. */
const AT_REST = 300;

/** Firefox takes its colours at launch only; its light ones stand for it here. */
type Look = readonly [name: string, features: { name: string; value: string }[]];

export const LOOKS: readonly Look[] =
  inject('browser') === 'chromium'
    ? [
        ['light', [{ name: 'prefers-color-scheme', value: 'light' }]],
        ['dark', [{ name: 'prefers-color-scheme', value: 'dark' }]],
        ['forced colours', [{ name: 'forced-colors', value: 'active' }]],
      ]
    : [['light', []]];

export async function wear(page: Page, features: { name: string; value: string }[]): Promise<void> {
  if (features.length > 0) await page.emulateMediaFeatures(features);
}

/** What axe holds against one part of the page, each with the markup it concerns. */
export async function faults(page: Page, selector: string): Promise<string[]> {
  await sleep(AT_REST);
  await page.evaluate(AXE);
  return page.evaluate(async (part) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          context: Element | null,
        ): Promise<{ passes: unknown[]; violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { passes, violations } = await axe.run(document.querySelector(part));
    if (passes.length < 10) return [`axe held only ${passes.length} rules against ${part}`];
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, selector);
}
