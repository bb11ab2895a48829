import { describe, expect, it } from 'vitest';
import { findQuantities } from '../find-quantities.ts';

const read = (lang: 'zh' | 'ja', text: string) =>
  findQuantities(text, { lang, published: '2025-06-18' })
    .filter((m) => m.kind !== 'date')
    .map((m) => text.slice(m.start, m.end));

describe('numbers in Han letters without a unit', () => {
  it.each([
    ['zh', '立秋是二十四节气之一，此后天气转凉，早晚温差加大。'],
    ['zh', '五一假期临近，热门景区的门票预订量明显上升，酒店价格上涨。'],
    ['zh', '老人一五一十地说明了事情的经过，在场的人都沉默不语，气氛凝重。'],
    ['zh', '他们在十字路口的一家小店见面，一点也不担心被人认出来，谈笑风生。'],
    ['zh', '曾一度停产的工厂恢复了生产，工人们陆续返岗，订单逐步恢复正常。'],
    ['ja', '五十嵐さんは八戸市の出身で、いまは六本木の会社で働き、週末は帰郷する。'],
    ['ja', '十二単をまとった女性が登場し、会場は大きな拍手に包まれ、華やいだ。'],
    ['ja', 'これが一番大切だと監督は強調し、選手たちも静かにうなずいていたという。'],
  ] as const)('%s: names and sayings: %s', (lang, text) => expect(read(lang, text)).toEqual([]));

  it.each([
    [
      'zh',
      '造成至少十二死、三百余伤，另有两千一百五下落不明，搜救仍在继续进行。',
      ['十二', '三百', '两千一百五'],
    ],
    ['zh', '他给出的答案是二百零一，而不是评委预期的一百九十，现场一片哗然。', ['二百零一', '一百九十']],
    ['ja', '得票は三万五千余りで、次点の候補を二千以上引き離し、再選を果たした。', ['三万五千', '二千']],
  ] as const)('%s: figures: %s', (lang, text, expected) => expect(read(lang, text)).toEqual(expected));
});
