/** One meaning in a language's words, each pattern one turn of phrase; what is behind a name or figure begins with `^`, what is ahead ends with `$`. */
type Phrasings = readonly RegExp[];

/** Who says so, and how. */
export interface SpeechWords {
  /** Behind a name that speaks: `에 따르면`, "says". */
  readonly behind?: Phrasings;
  /** Ahead of it: "according to". */
  readonly ahead?: Phrasings;
  /** Behind a name that is mentioned for many reasons and speaks only where it is plainly said to. */
  readonly plainlyBehind?: Phrasings;
  /** Behind a name that is the source of the sentence and not what it is about: `측은`. */
  readonly sourceBehind?: Phrasings;
  /** A verb of saying whose subject need not stand beside it: `라고 밝혔다`. */
  readonly said?: Phrasings;
  /** Behind the subject of such a verb, its title taken along: ` 최고경영자(CEO)가`. */
  readonly sayer?: Phrasings;
  /** The end of such a mark that makes it the topic of the sentence, not only a subject. */
  readonly topic?: Phrasings;
  /** The story's own account, its name left out: "the company says". */
  readonly ownAccount?: Phrasings;
  readonly guess?: Phrasings;
  readonly denied?: Phrasings;
  readonly doubted?: Phrasings;
  /** Opens a sentence whose speaker is that of the one before: `그에 따르면`, "he". */
  readonly sameSpeaker?: Phrasings;
}

/** The words by which claims are read, beside those of the topic packs. A language fills what it has. */
export interface ClaimWords {
  readonly speech: SpeechWords;
}
