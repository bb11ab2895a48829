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

/** What a name is to the figures and verbs of its sentence. */
export interface NameWords {
  /** The particle behind a name that marks what is spoken of, a version taken along: `라마3.1은`. */
  readonly subject?: Phrasings;
  /** The same behind a noun of the name's own: `엔비디아 주가가`. */
  readonly nounSubject?: Phrasings;
  readonly object?: Phrasings;
  /** Makes what follows the name's own: `의`, "’s". */
  readonly genitive?: Phrasings;
  /** Parts the names or figures of one list. */
  readonly joint?: Phrasings;
  /** What the figure is held against: `보다`, "than". */
  readonly yardstickBehind?: Phrasings;
  readonly yardstickAhead?: Phrasings;
  /** Ahead of a name that is an example of what is spoken of: "rivals like". */
  readonly exampleAhead?: Phrasings;
  /** Parts names that share what stands behind the last (`메타나 오픈AI 대비`). */
  readonly yardstickJoint?: Phrasings;
  /** Between a yardstick and the figure that is its own: "GPT-4, which cost $100 million". */
  readonly ownFigure?: Phrasings;
  /** Closes the clause of a subject before the figure: `GPT-4가 1억 달러를 들인 것과 달리`. */
  readonly contrasted?: Phrasings;
  /** Between a figure and the name that the clause behind it is about: "the $100m that Altman says GPT-4 took". */
  readonly relative?: Phrasings;
  /** The same where what is said of a name stands before it: `1200명에 달하는 오픈AI`. */
  readonly adnominal?: Phrasings;
  /** Ahead of who does it: "by hedge fund manager …". */
  readonly agentAhead?: Phrasings;
  /** A doer and its mark right ahead of a date: `화웨이가 2022년`. */
  readonly agentBefore?: Phrasings;
  /** Between a name and another that is said of it: "High-Flyer, the fund behind". */
  readonly apposition?: Phrasings;
  /** Between a share's move and the share: "2.2 percent for the S&P 500". */
  readonly taker?: Phrasings;
  /** Between who made a chip and the chip: `SMIC가 만들어낸 ‘어센드’`. */
  readonly maker?: Phrasings;
  /** Ahead of a name that stands for its kind, and behind it: "an OpenAI for …". */
  readonly kindAhead?: Phrasings;
  readonly kindBehind?: Phrasings;
  /** Ahead of a name said in passing, which leads no sentence: "who runs Anthropic". */
  readonly inPassing?: Phrasings;
  /** Opens a sentence that speaks of what the one before did: "its". */
  readonly pronoun?: Phrasings;
  /** Behind a company that is listed: "’s shares". */
  readonly shares?: Phrasings;
  /** Somebody new, without a name, whom the sentence is about: `국내 스타트업은`, "a rival carmaker". */
  readonly newcomer?: Phrasings;
}

/** The words by which claims are read, beside those of the topic packs. A language fills what it has. */
export interface ClaimWords {
  readonly speech: SpeechWords;
  readonly names: NameWords;
}
