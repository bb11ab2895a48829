import type { HedgeWords } from '../hedge-words.ts';

export const japaneseHedges: HedgeWords = {
  before: [['約', 'about'], ['およそ', 'about'], ['おおよそ', 'about'], ['ほぼ', 'about'], ['推定', 'exact'], ['最大', 'at-most'], ['最大で', 'at-most'], ['少なくとも', 'at-least'], ['最低', 'at-least'], ['わずか', 'exact']],
  after: [['以上', 'at-least'], ['超', 'at-least'], ['を超え', 'at-least'], ['を上回', 'at-least'], ['あまり', 'at-least'], ['以下', 'at-most'], ['未満', 'at-most'], ['を下回', 'at-most'], ['以内', 'at-most'], ['弱', 'at-most'], ['ほど', 'about'], ['程度', 'about'], ['前後', 'about'], ['近く', 'about'], ['くらい', 'about'], ['ぐらい', 'about'], ['余り', 'about'], ['にも満たない', 'at-most'], ['に満たない', 'at-most']],
};
