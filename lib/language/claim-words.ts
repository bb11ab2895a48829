/** One meaning in a language's words, a pattern for each turn of phrase. Where the words must stand is said by the rule that asks for them. */
export type Phrasings = readonly RegExp[];

/** Who says so, and how. */
export interface SpeechWords {
  /** Behind a name that speaks: `에 따르면`, "says". */
  readonly behind?: Phrasings;
  /** Begins the words of the name before it: `딥시크 “…”`. */
  readonly quoted?: Phrasings;
  /** Ahead of a name that speaks: "according to". */
  readonly ahead?: Phrasings;
  /** Behind a name that is mentioned for many reasons and speaks only where it is plainly said to. */
  readonly plainlyBehind?: Phrasings;
  /** Behind a name that is the source of the sentence and not what it is about: `측은`. */
  readonly sourceBehind?: Phrasings;
  /** A verb of saying whose subject need not stand beside it: `라고 밝혔다`. */
  readonly said?: Phrasings;
  /** The particle behind the subject of such a verb. */
  readonly sayer?: Phrasings;
  /** The particle that makes it the topic of the sentence, not only a subject. */
  readonly topic?: Phrasings;
  /** The story's own account, its name left out: "the company says". */
  readonly ownAccount?: Phrasings;
  readonly guess?: Phrasings;
  readonly denied?: Phrasings;
  readonly doubted?: Phrasings;
  /** Closes a question that has no mark: `のか`. */
  readonly asked?: Phrasings;
  /** Opens a sentence whose speaker is that of the one before: `그에 따르면`, "he". */
  readonly sameSpeaker?: Phrasings;
}

/** What a name is to the figures and verbs of its sentence. */
export interface NameWords {
  /** The particle behind a name that marks what is spoken of. */
  readonly subject?: Phrasings;
  /** The same, and a noun of the name's own before it: `엔비디아 주가가`. */
  readonly nounSubject?: Phrasings;
  readonly object?: Phrasings;
  /** The particle behind a name that is where or with whom something is done: `에서`. */
  readonly oblique?: Phrasings;
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
  /** Begins a clause behind a figure: "the $100m that Altman says GPT-4 took". */
  readonly relative?: Phrasings;
  /** Makes a figure what is said of the name behind it: `1200명에 달하는 오픈AI`. */
  readonly adnominal?: Phrasings;
  /** Opens a sentence whose subject stands behind its comma: "born". */
  readonly opener?: Phrasings;
  /** Ahead of who does it: "by hedge fund manager …". */
  readonly agentAhead?: Phrasings;
  /** A doer and its mark right ahead of a date: `화웨이가 2022년`. */
  readonly agentBefore?: Phrasings;
  /** Between a share's move and the share: "2.2 percent for the S&P 500". */
  readonly taker?: Phrasings;
  /** Between who made a chip and the chip: `SMIC가 만들어낸 ‘어센드’`. */
  readonly maker?: Phrasings;
  /** Ahead of a name that stands for things of its kind, and behind it: "an OpenAI for …". */
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

/** What parts clauses, and what joins figures over them. */
export interface ClauseWords {
  /** Between two figures told off one after the other. */
  readonly figureJoint?: Phrasings;
  /** Between two measures named in one breath (`비용·시간`), as it stands behind the first and ahead of the second. */
  readonly measureJointAhead?: Phrasings;
  readonly measureJointBehind?: Phrasings;
  /** Behind the first of two figures that share the verb of the second: `26일 V3를, 20일에는 R1을 내놨다`. */
  readonly sharedVerb?: Phrasings;
  /** The end of a clause that is closed: `…를 세웠고, `. */
  readonly closed?: Phrasings;
  /** Begins a clause that tells of the figure before it: "on Jan. 20, when …". */
  readonly relative?: Phrasings;
  /** Ahead of a date: "in", `于`. */
  readonly dateLead?: Phrasings;
  /** Opens a sentence that goes on with what the one before dates: `그리고`, "Then". */
  readonly goesOn?: Phrasings;
}

/** What stands around a figure. */
export interface FigureWords {
  /** Between a whole and its part, or behind the part: "of which $944 million", "37 billion of which". */
  readonly partAhead?: Phrasings;
  readonly partBehind?: Phrasings;
  /** Between a sum and the share that is taken of it: `10억 달러의 1%`. */
  readonly shareOf?: Phrasings;
  /** Right before a sum: what came before is added up. */
  readonly total?: Phrasings;
  /** Between a sum and its conversion: `(약 `, "or ". */
  readonly conversion?: Phrasings;
  /** Between a noun and the number that counts it: `参数量为6710亿`, "2,048 of Nvidia's H800 processors". */
  readonly nounBefore?: Phrasings;
  readonly nounBehind?: Phrasings;
  /** A ratio that says how much less: `18배 저렴`. */
  readonly less?: Phrasings;
  /** Ahead of a figure that is so much for so much: `每万亿tokens仅需`. */
  readonly rateAhead?: Phrasings;
  /** The same behind it: "per trillion tokens". */
  readonly rateBehind?: Phrasings;
  /** Ahead of a share that is taken off: "reduced", and between that and the share: "by". */
  readonly cut?: Phrasings;
  readonly cutBy?: Phrasings;
  /** The same behind the share: `절감`. */
  readonly cutBehind?: Phrasings;
  /** Ahead of an age of another time: "the then". */
  readonly pastAge?: Phrasings;
  /** A percentage that is taken off: "97% cheaper" leaves 3%. */
  readonly takenOff?: Phrasings;
  /** When an exchange printed the figure. */
  readonly premarket?: Phrasings;
  readonly futures?: Phrasings;
  readonly close?: Phrasings;
  readonly intraday?: Phrasings;
  /** In a date these make it more than `지난해`: a month by name, a numeral of letters. */
  readonly dated?: Phrasings;
  /** In an age: it stands for the person, away from the name ("the 40-year-old"). */
  readonly aged?: Phrasings;
  /** Units that count people, and among words of a unit those that do so. */
  readonly people?: Phrasings;
  readonly users?: Phrasings;
  /** The unit of a score. */
  readonly points?: Phrasings;
  /** Counters that any noun may follow (`278.8萬個GPU小時`). */
  readonly counter?: Phrasings;
}

/** What turns an answer in words around. */
export interface AnswerWords {
  readonly negatedBehind?: Phrasings;
  readonly negatedAhead?: Phrasings;
  /** Ahead of a verb and behind it where its object does the deed: "was … by". */
  readonly passiveAhead?: Phrasings;
  readonly passiveBehind?: Phrasings;
  /** Ahead of a chip that was not used: "rather than". */
  readonly notUsedAhead?: Phrasings;
  /** Behind such a chip: `을 쓰지 않`. */
  readonly notUsedBehind?: Phrasings;
  /** Behind an attribute of things in general: "open-source models", `오픈소스 진영`. */
  readonly inGeneral?: Phrasings;
  /** Those of which one is meant all the same: "open-source AI model". */
  readonly oneOfThem?: Phrasings;
  /** Ahead of what is somebody's own: "its". */
  readonly possessed?: Phrasings;
}

/** The words by which claims are read, beside those of the topic packs. A language fills what it has. */
export interface ClaimWords {
  readonly speech: SpeechWords;
  readonly names: NameWords;
  readonly clauses: ClauseWords;
  readonly figures: FigureWords;
  readonly answers: AnswerWords;
}
