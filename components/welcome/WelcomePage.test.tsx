// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WelcomePage, type WelcomeProps } from './WelcomePage.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

function show(change: Partial<WelcomeProps>) {
  const heard = { onTurnOn: vi.fn(), onOnlyWhenAsked: vi.fn(), onLanguage: vi.fn() };
  const standing = { language: 'en', sites: 101, allowed: true, byItself: true, refused: false } as const;
  act(() => render(<WelcomePage {...standing} {...heard} optionsPage="#" {...change} />, root));
  return heard;
}

const buttons = () => [...root.querySelectorAll('.begin button')].map(({ textContent }) => textContent);
const press = (name: string) =>
  act(() => [...root.querySelectorAll('button')].find((it) => it.textContent === name)?.click());

it('explains what the browser will ask before anything is asked', () => {
  const heard = show({ allowed: false });
  expect(root.textContent).toContain('The browser will then ask whether 101 news sites may be read.');
  expect(heard.onTurnOn).not.toHaveBeenCalled();
  press('Turn on for news sites');
  expect(heard.onTurnOn).toHaveBeenCalledOnce();
});

it('says so where the browser did not allow it, and what works all the same', () => {
  show({ allowed: false, refused: true });
  expect(root.querySelector('[role=status]')?.textContent).toContain('did not allow it');
});

it.each([
  [{ allowed: true, byItself: true }, ['Only when I ask'], 'News sites are read by themselves.'],
  [
    { allowed: true, byItself: false },
    ['Read by itself'],
    'A page is read when you press “Check this page”.',
  ],
  [{ allowed: false, byItself: true }, ['Turn on for news sites', 'Only when I ask'], ''],
])('with %o offers %j', (standing, offered, said) => {
  show(standing);
  expect(buttons()).toEqual(offered);
  expect(root.querySelector('[role=status]')?.textContent).toBe(said);
});

it('has three sentences and a sample of plain text', () => {
  show({ language: 'ko' });
  expect(root.querySelectorAll('.three li')).toHaveLength(3);
  expect(root.querySelector('[itemprop=articleBody]')?.querySelectorAll('button, a')).toHaveLength(0);
});
