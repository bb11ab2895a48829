import type { ListedNote, NamedReference } from '../note/types.ts';
import type { Review, Settings } from '../store/types.ts';
import { type Check, isFlag, isNumber, isText } from './checks.ts';
import { CorruptMessage } from './errors.ts';
import type { PageState } from './types.ts';

/** Every field has a check; none is forgotten when a type grows. */
type Checks<T> = { readonly [Field in keyof T]-?: Check };

const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.includes(value as string);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const has =
  <T>(checks: Checks<T>): Check =>
  (value) =>
    faultIn(checks, value) === undefined;

const isWording = has({ ko: isText, en: isText });
const isNames: Check = (value) => isObject(value) && Object.values(value).every(isWording);
const isCategory = has({ category: isText });
const isDate = has({ date: isText });
/** A bound without an end crosses as null. */
const isRange = has({ min: orNull(isNumber), max: orNull(isNumber), unit: isText });

const isNamedReference = has<NamedReference>({
  outlet: isWording,
  quote: orNull(isText),
  value: (value) => isRange(value) || isDate(value) || isCategory(value),
  approx: isText,
});

const isListedNote = has<ListedNote>({
  id: isText,
  claim: has<ListedNote['claim']>({ topic: isText, subject: isText, quote: isText }),
  topicName: isWording,
  relation: oneOf('same', 'compatible', 'differs', 'scope', 'internal', 'unmatched'),
  names: isNames,
  message: orNull(isWording),
  named: listOf(isNamedReference),
  more: isNumber,
});

const isReview = has<Review>({
  page: isText,
  noteId: isText,
  state: oneOf('open', 'noted', 'dismissed'),
  remark: isText,
  changed: isNumber,
});

const isSettings = has<Settings>({
  enabled: isFlag,
  marks: isFlag,
  rail: isFlag,
  theme: oneOf('system', 'light', 'dark'),
  tracksChanges: isFlag,
  readsByItself: isFlag,
  sites: listOf(isText),
  disabledHosts: listOf(isText),
  language: (value) => value === undefined || oneOf('ko', 'en')(value),
});

type FieldsOf<Status> = Checks<Omit<Extract<PageState, { status: Status }>, 'status'>>;

/** By hand: five hundred rows stand in the popup's first frame, and it needs zod for nothing else. */
const STATES: { readonly [Status in PageState['status']]: FieldsOf<Status> } = {
  unsupported: {},
  reading: {},
  untopical: {},
  failed: { failure: oneOf('no-article', 'no-answer', 'storage', 'unknown') },
  off: {},
  paused: {},
  read: {
    page: isText,
    title: isText,
    published: orNull(isText),
    topicPack: isText,
    quantityCount: isNumber,
    notes: listOf(isListedNote),
    reviews: listOf(isReview),
    unplaced: listOf(isText),
    selected: orNull(isText),
    settings: isSettings,
  },
};

/** What a tab says of itself; it crosses from a process that is the website's too. */
export function parsePageState(raw: unknown): PageState {
  const status = isObject(raw) ? raw.status : undefined;
  if (typeof status !== 'string' || !Object.hasOwn(STATES, status))
    throw CorruptMessage.of('views', 'status');
  const fault = faultIn(STATES[status as PageState['status']], raw);
  if (fault !== undefined) throw CorruptMessage.of('views', fault);
  return raw as PageState;
}

/** The first field that is not as it should be. */
function faultIn<T>(checks: Checks<T>, value: unknown): string | undefined {
  if (!isObject(value)) return '';
  for (const field in checks) if (!checks[field](value[field])) return field;
  return undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
