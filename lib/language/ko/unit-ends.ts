import type { QuantityKind } from '../../quantity/types.ts';
import { isHangul } from '../../text/hangul.ts';
import { endAt } from '../../text/match-at.ts';
import { PhraseTable } from '../../text/phrase-table.ts';
import type { UnitHit } from '../unit-table.ts';

/** Particles and bounds that any unit may carry. */
// biome-ignore format: one row reads better
const ANY = ['이', '가', '은', '는', '을', '를', '의', '에', '로', '으로', '와', '과', '도', '만', '씩', '당', '쯤', '꼴', '중', '까지', '부터', '보다', '에서', '에게', '에게서', '한테서', '께',  '이나', '이라', '이라는', '이라고', '이란', '이다', '이며', '이고', '이었다', '이던', '이면', '였다', '입니다', '뿐', '밖에', '마다', '만큼', '처럼', '가량', '정도', '안팎', '내외', '남짓', '이상', '이하', '미만', '초과', '이내', '규모', '수준', '넘게', '가까이', '한테', '들이', '들은', '들의', '인', '인데', '다', '지만', '지', '니', '고', '며', '면', '든', '죠', '요', '라도', '이지만', '이자', '이니', '이므로', '이라며', '라는', '라고', '라', '나', '여서', '선', '대'];
/** What units of one kind carry besides. */
const OF_KIND: Readonly<Partial<Record<QuantityKind, readonly string[]>>> = {
  // biome-ignore format: one row reads better
  duration: ['간', '째', '차', '치', '전', '후', '뒤', '내', '제', '생', '형', '산', '물', '말', '초', '동안', '만에', '분', '여'],
  money: ['권', '짜리', '어치', '꼴', '치'],
  count: ['분', '째', '짜리', '치'],
  rank: ['권'],
};

const particles = new PhraseTable(ANY.map((word) => [word, true]));
const suffixes = new Map(
  Object.entries(OF_KIND).map(([kind, words]) => [kind, new PhraseTable(words.map((word) => [word, true]))]),
);

/** Whole words that look like a unit and its particle. */
const OTHER_WORD = /개인(?![데지걸])|장대|건대/y;

/** At most so many of them follow each other (`원대의`, `년간에도`). */
const MOST = 3;

/** Whether a unit of one syllable that a gap parts from its number ends there: `10만 명이`, but no `10만 주민`, `50만 개인`. */
export function unitEnds(text: string, at: number, { end, kind }: UnitHit): boolean {
  if (end - at > 1 || !isHangul(text.charCodeAt(at))) return true;
  if (endAt(OTHER_WORD, text, at) !== undefined) return false;
  let next = end;
  for (let count = 0; count < MOST && isHangul(text.charCodeAt(next)); count++) {
    const word = suffixes.get(kind)?.at(text, next) ?? particles.at(text, next);
    if (!word) return false;
    next = word.end;
  }
  return !isHangul(text.charCodeAt(next));
}
