import { describe, expect, it } from 'vitest';
import { CorruptMessage, NoAnswer, RemoteFailure } from './errors.ts';
import { parseToBackground } from './parse-to-background.ts';
import { parseToPage } from './parse-to-page.ts';
import { answering, sendToBackground } from './protocol.ts';

const article = { text: 'a', title: 't', lang: 'ko', published: null, outlet: null, url: null };

describe('messages to the background', () => {
  it.each([
    [{ type: 'read-page' }],
    [{ type: 'outlet', address: 'https://a.kr/1' }],
    [{ type: 'load-card' }],
    [{ type: 'examine', article }],
    [{ type: 'review', page: 'https://a.kr/1', noteId: 'n', state: 'noted', remark: '' }],
    [{ type: 'reviews', page: 'https://a.kr/1' }],
    [{ type: 'set-reviews', page: 'p', reviews: [] }],
    [{ type: 'settings' }],
    [{ type: 'reload-corpus' }],
    [{ type: 'import-pack', text: '{}', address: null }],
    [{ type: 'export-pack', id: null }],
    [{ type: 'browse-topic', topic: 'training-cost', topicPack: null, offset: 0 }],
    [{ type: 'shelves' }],
    [{ type: 'browse-shelf', shelf: { by: 'month', month: null }, offset: 200 }],
    [{ type: 'selected', noteId: null }],
    [{ type: 'open-comparison' }],
  ])('are taken as sent: %j', (message) => {
    expect(parseToBackground(message)).toEqual(message);
  });

  it.each([
    [undefined],
    ['examine'],
    [{ type: 'erase' }],
    [{ type: 'keep-document', document: 'own-1' }],
    [{ type: 'examine', article: { ...article, lang: 'fr' } }],
    [{ type: 'review', page: 'p', noteId: 'n', state: 'wrong', remark: '' }],
    [{ type: 'jump', noteId: 'n' }],
  ])('are refused by name when corrupt: %j', (message) => {
    expect(() => parseToBackground(message)).toThrow(CorruptMessage);
  });

  it('name the field that is missing', () => {
    expect(() => parseToBackground({ type: 'examine', article: { ...article, text: 1 } })).toThrow(
      'article.text',
    );
  });
});

describe('messages to the page', () => {
  it.each([
    [{ type: 'page-state' }],
    [{ type: 'jump', noteId: 'n' }],
    [{ type: 'select', noteId: 'n' }],
    [{ type: 'note', noteId: 'n' }],
    [{ type: 'notes' }],
    [{ type: 'reviews-changed' }],
    [{ type: 'settings-changed' }],
    [{ type: 'pause', paused: true }],
    [{ type: 'command', command: 'next-note' }],
    [{ type: 'command', command: 'pause-page' }],
  ])('are taken as sent: %j', (message) => {
    expect(parseToPage(message)).toEqual(message);
  });

  it.each([
    [null],
    ['jump'],
    [{}],
    [{ type: 'jump' }],
    [{ type: 'select', noteId: 1 }],
    [{ type: 'pause', paused: 'yes' }],
    [{ type: 'command', command: 'close' }],
    [{ type: 'command', command: 'toString' }],
    [{ type: 'toString' }],
    [{ type: 'settings' }],
  ])('are refused by name when corrupt: %j', (message) => {
    expect(() => parseToPage(message)).toThrow(CorruptMessage);
  });

  it('name the field that is missing', () => {
    expect(() => parseToPage({ type: 'jump' })).toThrow('noteId');
  });
});

/** The two ends of the browser's channel, without a browser. */
function channel(answer: (message: unknown) => Promise<unknown> | undefined) {
  const listener = answering(parseToBackground, answer);
  return (message: unknown) =>
    new Promise<unknown>((resolve) => {
      if (listener(message, undefined, resolve) === undefined) resolve(undefined);
    });
}

describe('an exchange', () => {
  it('brings the answer back', async () => {
    const send = channel(async () => [{ noteId: 'n' }]);
    expect(await sendToBackground(send, { type: 'reviews', page: 'p' })).toEqual([{ noteId: 'n' }]);
  });

  it('carries the name and the reason of what was thrown', async () => {
    const send = channel(async () => {
      throw new RangeError('the corpus is empty');
    });
    const failed = sendToBackground(send, { type: 'settings' });
    await expect(failed).rejects.toThrow(RemoteFailure);
    await expect(failed).rejects.toMatchObject({ message: 'the corpus is empty', cause: 'RangeError' });
  });

  it('carries the code of a fault, so that it can be said in any language', async () => {
    const send = channel(async () => {
      throw Object.assign(new Error('full'), { name: 'StorageError', fault: 'full' });
    });
    const failed = sendToBackground(send, { type: 'write-backup' });
    await expect(failed).rejects.toMatchObject({ cause: 'StorageError', fault: 'full' });
  });

  it('says so when a message was corrupt on arrival', async () => {
    const send = channel(async () => null);
    const failed = sendToBackground(send, { type: 'nonsense' } as never);
    await expect(failed).rejects.toMatchObject({ cause: 'CorruptMessage' });
  });

  it.each([
    ['read'],
    [7],
    [{ value: 1 }],
    [{ ok: 'yes', value: 1 }],
    [{ ok: false, name: 'Error' }],
    [{ ok: false, name: 'Error', reason: 'x', fault: 1 }],
  ])('says so when the answer has an unknown form: %j', async (reply) => {
    await expect(sendToBackground(async () => reply, { type: 'settings' })).rejects.toThrow(CorruptMessage);
  });

  it('says so when nobody listens', async () => {
    await expect(
      sendToBackground(
        channel(() => undefined),
        { type: 'settings' },
      ),
    ).rejects.toThrow(NoAnswer);
    const dead = () => Promise.reject(new Error('Receiving end does not exist.'));
    await expect(sendToBackground(dead, { type: 'settings' })).rejects.toThrow(NoAnswer);
  });
});
