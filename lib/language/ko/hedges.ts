import type { HedgeWords } from '../hedge-words.ts';

export const koreanHedges: HedgeWords = {
  before: [
    ['약', 'about'], ['대략', 'about'], ['거의', 'about'], ['얼추', 'about'], ['근', 'about'], ['어림잡아', 'about'], ['적어도', 'at-least'], ['최소', 'at-least'], ['최소한', 'at-least'], ['무려', 'exact'],
    ['최대', 'at-most'], ['많아야', 'at-most'], ['기껏해야', 'at-most'],
  ],
  after: [
    ['도 안 되', 'at-most'], ['도 안되', 'at-most'], ['도 안 돼', 'at-most'], ['도 안돼', 'at-most'], ['도 채 안', 'at-most'], ['도 못 ', 'at-most'], ['에도 못 ', 'at-most'], ['에 못 미', 'at-most'], ['에 채 못', 'at-most'],
    ['이 채 안', 'at-most'], ['가 채 안', 'at-most'], ['이 안 되', 'at-most'], ['가 안 되', 'at-most'], ['이 넘', 'at-least'], ['가 넘', 'at-least'], ['을 넘', 'at-least'], ['를 넘', 'at-least'], ['을 훌쩍 넘', 'at-least'], ['를 훌쩍 넘', 'at-least'], ['도 넘', 'at-least'], ['은 넘', 'at-least'], ['는 넘', 'at-least'],
    ['을 웃도', 'at-least'], ['를 웃도', 'at-least'], ['을 웃돌', 'at-least'], ['를 웃돌', 'at-least'], ['을 상회', 'at-least'], ['를 상회', 'at-least'], ['을 돌파', 'at-least'], ['를 돌파', 'at-least'], ['을 초과', 'at-least'], ['를 초과', 'at-least'], ['을 밑돌', 'at-most'], ['를 밑돌', 'at-most'], ['을 하회', 'at-most'], ['를 하회', 'at-most'], ['을 밑', 'at-most'], ['를 밑', 'at-most'],
    ['에 육박', 'about'], ['에 가까', 'about'], ['에 달하', 'exact'], ['에 불과', 'exact'],
    ['이상', 'at-least'], ['넘게', 'at-least'], ['넘는', 'at-least'], ['돌파', 'at-least'], ['초과', 'at-least'], ['이하', 'at-most'], ['미만', 'at-most'], ['밑으로', 'at-most'], ['이내', 'at-most'],
    ['안팎', 'about'], ['정도', 'about'], ['가량', 'about'], ['쯤', 'about'], ['여', 'about'], ['남짓', 'about'], ['수준', 'about'], ['가까이', 'about'], ['가까운', 'about'], ['내외', 'about'], ['전후', 'about'], ['꼴', 'about'], ['경', 'about'], ['께', 'about'],
  ],
};
