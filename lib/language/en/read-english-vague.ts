import { makeNumeral, type Numeral, SEVERAL } from '../../quantity/numeral.ts';
import { scaleWords } from '../latin/scales.ts';
import { nextWord, type Word } from '../latin/word.ts';
import { vagueScales } from './numerals.ts';

/** `billions`, `tens of millions`, `dozens`, `hundreds of thousands`. */
function readPlural(text: string, first: Word): Numeral | undefined {
  const scale = vagueScales[first.text];
  if (!scale) return undefined;
  const [min, max] = scale;
  const of = nextWord(text, first.end);
  const second = of?.text === 'of' ? nextWord(text, of.end) : undefined;
  const more = second && scaleWords[second.text.replace(/s$/, '')];
  const scaled = second && more && second.text.endsWith('s') && second.text.length > 4;
  const by = scaled ? more : 1;
  const end = scaled ? second.end : first.end;
  return makeNumeral({
    start: first.start,
    end,
    min: min * by,
    max: max * by,
    mantissa: min,
    scale: by,
    form: 'vague',
  });
}

/** `several hundred`, `a few thousand`, `several hundred million`. */
function readSeveral(text: string, first: Word): Numeral | undefined {
  const lead = first.text === 'a' ? nextWord(text, first.end) : first;
  if (!lead || lead.text !== (first.text === 'a' ? 'few' : 'several')) return undefined;
  let scale = 1;
  let end = lead.end;
  for (let word = nextWord(text, end); word; word = nextWord(text, end)) {
    const more = word.text.length > 3 && !word.text.endsWith('s') ? scaleWords[word.text] : undefined;
    if (more === undefined || (scale > 1 && more <= scale)) break;
    scale *= more;
    end = word.end;
  }
  if (scale === 1) return undefined;
  const [min, max] = [scale * SEVERAL.least, scale * SEVERAL.most];
  return makeNumeral({ start: first.start, end, min, max, form: 'vague' });
}

/** A number that only says how large it is about. */
export const readEnglishVague = (text: string, first: Word): Numeral | undefined =>
  readPlural(text, first) ?? readSeveral(text, first);
