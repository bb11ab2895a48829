/** `라마3.1은`, `라마 3.1(Llama)은`: a version belongs to the name. */
export const VERSION = String.raw`(?:[- ]?\d+(?:\.\d+)?[A-Za-z]?)?`;

/** The particle behind a name that marks it as what is spoken of. */
export const SUBJECT_MARK = new RegExp(
  String.raw`^${VERSION}(?:\([^()]{1,24}\))?['’”」]?(?:은|는|이|가|も|は|が)(?=[\s,])`,
);
