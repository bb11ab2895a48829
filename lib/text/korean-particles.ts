type Pair = '은/는' | '이/가' | '을/를' | '과/와' | '으로/로';

/** Last sounds of digits and of Latin letters as they are read aloud: 영, 일, 삼, 육, 칠, 팔 and 엘, 엠, 엔, 아르 close or not. */
const CLOSED = /[013678lmn]$/i;
const ENDS_IN_RIEUL = /[178l]$/i;
const HEARD = /[\p{L}\p{N}]/u;
const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;
const FINALS = 28;
const RIEUL = 8;

/** `2015년` + `은/는` → `2015년은`; punctuation after the word is not heard. */
export function withParticle(word: string, pair: Pair): string {
  const heard = withoutClosers(word.replace(/%$/, '퍼센트'));
  const [closed, open] = pair.split('/') as [string, string];
  const joinsOpen = pair === '으로/로' ? !isClosed(heard) || endsInRieul(heard) : !isClosed(heard);
  return word + (joinsOpen ? open : closed);
}

function withoutClosers(word: string): string {
  const letters = [...word];
  return letters.slice(0, letters.findLastIndex((letter) => HEARD.test(letter)) + 1).join('');
}

function isClosed(word: string): boolean {
  const final = hangulFinal(word);
  return final === null ? CLOSED.test(word) : final > 0;
}

function endsInRieul(word: string): boolean {
  const final = hangulFinal(word);
  return final === null ? ENDS_IN_RIEUL.test(word) : final === RIEUL;
}

/** The closing consonant of the last syllable (0 = none), or null when the word does not end in Hangul. */
function hangulFinal(word: string): number | null {
  const code = word.codePointAt(word.length - 1) ?? 0;
  return code >= HANGUL_FIRST && code <= HANGUL_LAST ? (code - HANGUL_FIRST) % FINALS : null;
}
