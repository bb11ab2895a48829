/** The particle behind a name that marks it as what is spoken of. */
export const SUBJECT_MARK = /^(?:\([^()]{1,24}\))?['’”」]?(?:은|는|이|가|も|は|が)(?=[\s,])/;
