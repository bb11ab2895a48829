/** Past tense and participle where they are not made with -ed. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    be: ['was', 'were', 'is', 'are', 'been'],
    bear: ['bore', 'borne'],
    beat: ['beaten'],
    begin: ['began', 'begun'],
    bring: ['brought'],
    build: ['built'],
    buy: ['bought'],
    come: ['came'],
    cost: [],
    cut: [],
    do: ['did', 'done'],
    draw: ['drew', 'drawn'],
    fall: ['fell', 'fallen'],
    find: ['found'],
    forbid: ['forbade', 'forbidden'],
    get: ['got', 'gotten'],
    give: ['gave', 'given'],
    go: ['went', 'gone'],
    have: ['has', 'had'],
    hide: ['hid', 'hidden'],
    hit: [],
    hold: ['held'],
    keep: ['kept'],
    lay: ['laid'],
    lead: ['led'],
    leave: ['left'],
    lose: ['lost'],
    make: ['made'],
    outdo: ['outdid', 'outdone'],
    overtake: ['overtook', 'overtaken'],
    pay: ['paid'],
    put: [],
    rise: ['rose', 'risen'],
    run: ['ran'],
    say: ['said'],
    sell: ['sold'],
    send: ['sent'],
    set: [],
    shed: [],
    show: ['shown'],
    shrink: ['shrank', 'shrunk'],
    sink: ['sank', 'sunk'],
    sit: ['sat'],
    slide: ['slid'],
    spend: ['spent'],
    stand: ['stood'],
    steal: ['stole', 'stolen'],
    swing: ['swung'],
    take: ['took', 'taken'],
    teach: ['taught'],
    tell: ['told'],
    think: ['thought'],
    win: ['won'],
    withdraw: ['withdrew', 'withdrawn'],
    write: ['wrote', 'written'],
  }),
);

/** Verbs of one stressed vowel that double their last letter: drop, dropped, dropping. */
const DOUBLES = /^[^aeiou]*[aeiou][bdfgklmnprt]$/;
const DOUBLED_LAST_SYLLABLE: ReadonlySet<string> = new Set(['admit', 'ban', 'outstrip', 'permit', 'commit']);

function stemBefore(verb: string, ending: 'ed' | 'ing'): string {
  if (verb.endsWith('e') && !(ending === 'ing' && /[eoy]e$/.test(verb))) return verb.slice(0, -1);
  if (ending === 'ed' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}i`;
  const doubles = DOUBLED_LAST_SYLLABLE.has(verb) || (DOUBLES.test(verb) && !/[wxy]$/.test(verb));
  return doubles ? verb + verb.at(-1) : verb;
}

function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

/** Every form of a verb and what stands behind it: "wipe out" gives wipes, wiped and wiping out. */
export function verbForms(phrase: string): readonly string[] {
  const [verb = '', ...rest] = phrase.split(' ');
  const past = IRREGULAR.get(verb) ?? [`${stemBefore(verb, 'ed')}ed`];
  const forms = new Set([verb, thirdPerson(verb), ...past, `${stemBefore(verb, 'ing')}ing`]);
  return [...forms].map((form) => [form, ...rest].join(' '));
}
