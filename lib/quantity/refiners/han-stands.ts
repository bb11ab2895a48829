const SCALE = /[十百千万億亿兆萬拾佰仟廿卅]/;
/** A point, or a zero in its place. */
const POSITIONS = /[点點〇零]/;
const HAN = /^\p{Script=Han}/u;
/** Han letters that go on with the sentence and begin no name. */
const GOES_ON = /^(?:[和与與或到至之以的且并並左大小低高有是而但等又]|以[上下内內])/;
/** Where a number of digits alone is said to be one. */
const SAID = /[是为為于於はがの]$/;
const LONG = 4;
/** From here on no idiom, feast or name is made of a number. */
const LARGE = 1000;

/** Whether a spelled number without a unit is a figure, and not part of a name or a saying (`二十四节气`, `五四青年节`, `五十嵐`). */
export function hanStands(surface: string, before: string, after: string, value: number): boolean {
  // A lone letter was judged where it was read.
  if (surface.length === 1) return true;
  const joined = HAN.test(after) && !GOES_ON.test(after);
  if (SCALE.test(surface)) return !joined || value >= LARGE;
  return POSITIONS.test(surface) || surface.length >= LONG || (SAID.test(before) && !joined);
}
