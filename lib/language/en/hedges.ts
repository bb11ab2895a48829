import type { HedgeWords } from '../hedge-words.ts';

export const englishHedges: HedgeWords = {
  before: [
    ['about', 'about'], ['around', 'about'], ['approximately', 'about'], ['approx.', 'about'], ['roughly', 'about'], ['some', 'about'], ['nearly', 'about'], ['almost', 'about'], ['close to', 'about'], ['circa', 'about'], ['~', 'about'], ['≈', 'about'], ['approaching', 'about'], ['in the region of', 'about'], ['just shy of', 'about'], ['well over', 'at-least'], ['just over', 'at-least'],
    ['more than', 'at-least'], ['over', 'at-least'], ['above', 'at-least'], ['at least', 'at-least'], ['upwards of', 'at-least'], ['upward of', 'at-least'], ['exceeding', 'at-least'], ['exceeds', 'at-least'], ['exceeded', 'at-least'], ['exceed', 'at-least'], ['north of', 'at-least'], ['no less than', 'at-least'], ['no fewer than', 'at-least'], ['not less than', 'at-least'], ['greater than', 'at-least'], ['in excess of', 'at-least'], ['>', 'at-least'], ['topping', 'at-least'], ['topped', 'at-least'], ['surpassing', 'at-least'], ['surpassed', 'at-least'], ['surpass', 'at-least'],
    ['under', 'at-most'], ['below', 'at-most'], ['less than', 'at-most'], ['fewer than', 'at-most'], ['up to', 'at-most'], ['as much as', 'at-most'], ['as many as', 'at-most'], ['at most', 'at-most'], ['no more than', 'at-most'], ['not more than', 'at-most'], ['within', 'at-most'], ['south of', 'at-most'], ['lower than', 'at-most'], ['<', 'at-most'], ['sub-', 'at-most'], ['smaller than', 'at-most'],
  ],
  after: [
    ['or more', 'at-least'], ['and above', 'at-least'], ['or higher', 'at-least'], ['or greater', 'at-least'], ['+', 'at-least'], ['-plus', 'at-least'], ['plus', 'at-least'], ['or less', 'at-most'], ['or fewer', 'at-most'], ['or lower', 'at-most'], ['or so', 'about'], ['-ish', 'about'], ['at least', 'at-least'], ['at most', 'at-most'],
  ],
};
