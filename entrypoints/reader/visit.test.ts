import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import type { ToBackground } from '../../lib/messages/types.ts';
import { DEFAULT_SETTINGS } from '../../lib/store/default-settings.ts';
import type { Review } from '../../lib/store/types.ts';
import { Visit } from './visit.ts';

const FILLER = '<p>이 문단은 본문의 길이를 채우려고 쓴 것으로 수치가 하나도 없다.</p>'.repeat(8);
const { document } = new JSDOM(`<html lang="ko"><body><article>${FILLER}</article></body></html>`, {
  url: 'https://a.kr/1',
}).window;
const kept: Review = { page: 'https://a.kr/1', noteId: 'n', state: 'open', remark: 'mine', changed: 0 };

/** A background that keeps one review; what it was asked is kept as well. */
function background() {
  const asked = vi.fn((message: ToBackground) => {
    if (message.type === 'examine') return { topicPack: 'deepseek', quantityCount: 0, notes: [] };
    if (message.type === 'reviews') return [kept];
    return message.type === 'review' ? { ...message, changed: 1 } : null;
  });
  const send = async (message: unknown) => ({ ok: true, value: asked(message as ToBackground) });
  const types = () => asked.mock.calls.map(([{ type }]) => type);
  return { send, asked, types };
}

it('has a state once it was read, with what was decided and chosen there', async () => {
  const visit = new Visit(background().send);
  expect(visit.tell(DEFAULT_SETTINGS)).toBeUndefined();
  await visit.read(document, visit.nextPass());
  expect(visit.select('n')).toBe(true);
  expect(visit.select('n')).toBe(false);
  expect(visit.tell(DEFAULT_SETTINGS)).toMatchObject({
    status: 'read',
    page: 'https://a.kr/1',
    reviews: [kept],
    selected: 'n',
    settings: DEFAULT_SETTINGS,
  });
});

it('examines an unchanged article again only when the references changed', async () => {
  const { send, types } = background();
  const visit = new Visit(send);
  const examined = async () => {
    await visit.read(document, visit.nextPass());
    return types().filter((type) => type === 'examine').length;
  };
  expect([await examined(), await examined()]).toEqual([1, 1]);
  visit.outdate();
  expect([await examined(), await examined()]).toEqual([2, 2]);
});

it('takes nothing over from a reading that a later one ended', async () => {
  const visit = new Visit(background().send);
  const early = visit.read(document, visit.nextPass());
  visit.nextPass();
  await expect(early).rejects.toThrow('aborted');
  expect(visit.reading).toBeUndefined();
});

it('keeps the remark when a note is decided on', async () => {
  const { send, asked } = background();
  const visit = new Visit(send);
  await visit.read(document, visit.nextPass());
  await visit.review('n', 'noted');
  expect(asked).toHaveBeenLastCalledWith(expect.objectContaining({ state: 'noted', remark: 'mine' }));
  expect(visit.reviews.get('n')?.state).toBe('noted');
});
