/** What an English phrase may take on: plural, possessive, tense; or nothing, and the word ends. */
export const englishEnding = /^(?:s|es|ed|d|ing|er|['’]s)?(?![A-Za-z0-9])/;
