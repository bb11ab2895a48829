import type { HedgeWords } from '../hedge-words.ts';

export const chineseHedges: HedgeWords = {
  before: [
    ['约', 'about'], ['約', 'about'], ['大约', 'about'], ['大約', 'about'], ['近', 'about'], ['将近', 'about'], ['將近', 'about'], ['接近', 'about'], ['大概', 'about'], ['约为', 'about'], ['約為', 'about'], ['超过', 'at-least'], ['超過', 'at-least'], ['逾', 'at-least'], ['至少', 'at-least'], ['高于', 'at-least'], ['高於', 'at-least'], ['超', 'at-least'], ['突破', 'at-least'], ['不少于', 'at-least'], ['不低于', 'at-least'], ['大于', 'at-least'], ['多于', 'at-least'],
    ['不到', 'at-most'], ['不足', 'at-most'], ['低于', 'at-most'], ['低於', 'at-most'], ['少于', 'at-most'], ['少於', 'at-most'], ['最多', 'at-most'], ['至多', 'at-most'], ['不超过', 'at-most'], ['不超過', 'at-most'], ['高达', 'exact'], ['高達', 'exact'], ['小于', 'at-most'],
  ],
  after: [['以上', 'at-least'], ['以下', 'at-most'], ['左右', 'about'], ['上下', 'about'], ['多', 'about'], ['余', 'about'], ['餘', 'about'], ['以内', 'at-most'], ['以內', 'at-most']],
};
