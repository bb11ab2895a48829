// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fundAssets, gpuRatio, reference, rivalCost, trainingCost } from './fixtures/sample-notes.ts';
import { referenceId } from './list/reference-id.ts';
import { plotValues } from './plot/plot-values.ts';
import { StripPlot } from './StripPlot.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

function show(note: typeof trainingCost, language: 'ko' | 'en', lifted: string | null = null) {
  const data = plotValues(note, language);
  act(() => render(data && <StripPlot data={data} language={language} lifted={lifted} />, root));
}

const count = (selector: string) => root.querySelectorAll(selector).length;

it('draws each relation in its own shape and this page as the needle', () => {
  show(trainingCost, 'ko');
  expect(count('.dot.is-primary')).toBe(1);
  expect(count('.dot.is-agree')).toBe(3);
  expect(count('.dot.is-scope')).toBe(1);
  expect(count('line.here')).toBe(1);
  expect(root.querySelector('.t-ink')?.textContent).toBe('560만');
});

it('does not leave a differing dot to its hue', () => {
  show(gpuRatio, 'en');
  expect(count('.dot.is-differs + .cut')).toBe(1);
});

it('draws ranges as bars with their outlets named', () => {
  show(rivalCost, 'en');
  expect(count('line.here.wide')).toBe(1);
  expect(count('line.span')).toBe(2);
  expect(root.textContent).toContain('ETNews');
});

it('says in words what it spans and what it leaves out', () => {
  show(trainingCost, 'ko');
  expect(root.querySelector('svg')?.getAttribute('aria-label')).toBe(
    '보도된 값, 550만 달러부터 600만 달러까지',
  );
  expect(root.querySelector('figcaption')?.textContent).toContain('1개');
});

it('lifts the dot of the row pointed at', () => {
  const metro = reference({});
  show(trainingCost, 'ko', referenceId(metro));
  expect(count('.is-lifted .dot.is-agree')).toBe(1);
});

it('draws nothing for a single value', () => {
  show(fundAssets, 'ko');
  expect(root.innerHTML).toBe('');
});
