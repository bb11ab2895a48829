// @vitest-environment jsdom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PackPreview } from '../../lib/pack/types.ts';
import type { Library } from '../../lib/store/types.ts';
import { AboutSection } from './AboutSection.tsx';
import { DataSection } from './DataSection.tsx';
import { DocumentForm } from './DocumentForm.tsx';
import { PackPreviewView } from './PackPreviewView.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

const show = (view: ComponentChild) => act(() => render(view, root));
const press = (name: string) =>
  act(() => [...root.querySelectorAll('button')].find((it) => it.textContent?.trim() === name)?.click());

const preview: PackPreview = {
  id: 'p',
  name: { ko: '이름', en: '<img src=x onerror=alert(1)>' },
  version: 2,
  installed: 1,
  names: ['<b>Lumora</b>', ...Array.from({ length: 20 }, (_, index) => `Name ${index}`)],
  added: 1,
  changed: 2,
  removed: 0,
  same: 4,
  samples: [{ outlet: { ko: '신문', en: 'Paper' }, title: '<script>alert(1)</script>', isNew: true }],
  refused: {
    count: 10_000,
    described: [{ place: 'documents[3]', id: null, fault: 'malformed', field: 'claims[0].value' }],
  },
};

it('a preview says what comes, what is refused and why, and shows markup as letters', () => {
  const heard = { onImport: vi.fn(), onCancel: vi.fn() };
  show(<PackPreviewView language="en" preview={preview} action="Import" {...heard} />);
  expect(root.textContent).toContain('It takes the place of version 1.');
  expect(root.textContent).toContain('1 new document2 changed documents4 documents stay as they are');
  expect(root.textContent).toContain('read by themselves: <b>Lumora</b>, Name 0, ');
  expect(root.textContent).toContain('Name 10, ….');
  expect(root.textContent).toContain('10,000 rows are left out');
  expect(root.textContent).toContain('documents[3] a field has no known formclaims[0].value');
  expect(root.textContent).toContain('and 9,999 more rows');
  expect(root.textContent).toContain('<script>alert(1)</script>');
  expect(root.querySelector('script, img')).toBeNull();
  press('Import');
  expect(heard.onImport).toHaveBeenCalledOnce();
});

it('erasing takes two presses, and the second can be taken back', () => {
  const onErase = vi.fn();
  const others = { onBackup: vi.fn(), onFile: vi.fn(), onRestore: vi.fn(), onCancel: vi.fn() };
  show(<DataSection language="en" offered={null} onErase={onErase} {...others} />);
  press('Erase everything');
  expect(onErase).not.toHaveBeenCalled();
  press('Cancel');
  press('Erase everything');
  press('Erase for good');
  expect(onErase).toHaveBeenCalledOnce();
});

it('the form gives back what was corrected, without what was left out', () => {
  const onSave = vi.fn();
  const claim = (quote: string) => ({
    topic: 'training-cost',
    subject: 'V3',
    value: { min: 1, max: 1, unit: 'USD' },
    approx: 'exact' as const,
    by: null,
    stance: 'reported' as const,
    quote,
  });
  const document = {
    doc: 'own-1',
    kind: 'article' as const,
    topicPack: 'deepseek',
    outlet: { ko: '신문', en: '신문' },
    title: 'A',
    published: null,
    lang: 'ko' as const,
    url: null,
    claims: [claim('1달러'), claim('2달러')],
  };
  const topics = [{ id: 'training-cost', name: { ko: '훈련 비용', en: 'Training cost' } }];
  const choices = [{ topicPack: 'deepseek', name: { ko: '딥시크', en: 'DeepSeek' }, topics }];
  const rest = { isNew: true, replaces: false, refused: null, onSave, onCancel: vi.fn() };
  show(<DocumentForm language="en" document={document} choices={choices} {...rest} />);
  act(() => root.querySelector<HTMLElement>('[aria-label="Leave out: 1달러"]')?.click());
  const subject = [...root.querySelectorAll('label')].find((it) => it.textContent === 'About');
  act(() => {
    const field = subject?.querySelector('input');
    if (field) field.value = 'R1';
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  act(() => void root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })));
  expect(onSave).toHaveBeenCalledWith({ ...document, claims: [{ ...claim('2달러'), subject: 'R1' }] });
});

it('a build without a measurement says so', () => {
  const library: Library = {
    seeds: {
      version: 1,
      documents: 17,
      stories: [{ id: 'd', name: { ko: '딥시크', en: 'DeepSeek' }, version: 3 }],
    },
    packs: [],
    own: 0,
  };
  show(<AboutSection language="en" version="1.2.3" library={library} measured={[]} />);
  expect(root.textContent).toContain('DeepSeek, version 3, 17 documents');
  expect(root.textContent).toContain('This version carries no measurement.');
});
