import type { UnitWords } from '../unit-table.ts';

/** ISO currency → its names that begin with a country. */
const NATIONAL: Readonly<Record<string, readonly string[]>> = {
  AED: ['emirati dirham', 'UAE dirham'],
  AFN: ['afghan afghani'],
  ARS: ['argentine peso', 'argentinian peso'],
  AUD: ['australian dollar', 'aussie dollar'],
  BHD: ['bahraini dinar'],
  BRL: ['brazilian real', 'brazilian reais'],
  CAD: ['canadian dollar'],
  CHF: ['swiss franc'],
  CLP: ['chilean peso'],
  CNY: ['chinese yuan', 'chinese renminbi'],
  COP: ['colombian peso'],
  CZK: ['czech koruna', 'czech crown'],
  DEM: ['deutsche mark', 'german mark', 'west german mark'],
  DKK: ['danish krone', 'danish kroner', 'danish crown'],
  DZD: ['algerian dinar'],
  EGP: ['egyptian pound', 'egyptianpound'],
  FIM: ['finnish markka', 'finnish mark'],
  FRF: ['french franc'],
  BEF: ['belgian franc'],
  HKD: ['hong kong dollar'],
  IDR: ['indonesian rupiah'],
  INR: ['indian rupee'],
  IQD: ['iraqi dinar'],
  IRR: ['iranian rial'],
  ISK: ['icelandic krona'],
  ILS: ['israeli shekel', 'israelishekel', 'new shekel', 'new israeli shekel'],
  ITL: ['italian lira'],
  JOD: ['jordanian dinar', 'jordaniandinar'],
  JPY: ['japanese yen'],
  KRW: ['korean won', 'south korean won'],
  KWD: ['kuwaiti dinar', 'kuwait dinar', 'kuwaitidinar'],
  LBP: ['lebanese pound', 'lebanesepound'],
  LKR: ['sri lankan rupee'],
  LYD: ['libyan dinar'],
  MAD: ['moroccan dirham'],
  MXN: ['mexican peso'],
  MYR: ['malaysian ringgit', 'malaysia ringgit'],
  NGN: ['nigerian naira'],
  NLG: ['dutch guilder'],
  NOK: ['norwegian krone', 'norwegian kroner', 'norwegian crown'],
  NZD: ['new zealand dollar', 'kiwi dollar'],
  OMR: ['omani rial'],
  PHP: ['philippine peso'],
  PKR: ['pakistani rupee', 'pakistan rupee'],
  PLN: ['polish zloty'],
  QAR: ['qatari riyal', 'qatari rial', 'qataririyal'],
  RSD: ['serbian dinar'],
  RUB: ['russian ruble', 'russian rouble'],
  SAR: ['saudi riyal', 'saudi rial', 'saudi arabian riyal'],
  SEK: ['swedish krona', 'swedish kronor', 'swedish krone', 'swedish crown'],
  SGD: ['singapore dollar', 'singaporean dollar'],
  SYP: ['syrian pound'],
  THB: ['thai baht'],
  TND: ['tunisian dinar'],
  TRY: ['turkish lira'],
  TWD: ['taiwan dollar', 'new taiwan dollar', 'NT dollar', 'taiwanese dollar'],
  UAH: ['ukrainian hryvnia'],
  USD: ['us dollar', 'US dollar', 'u.s. dollar', 'U.S. dollar', 'american dollar', 'united states dollar'],
  VND: ['vietnamese dong'],
  YER: ['yemeni rial'],
  ZAR: ['south african rand'],
  GBP: ['british pound', 'pound sterling', 'pounds sterling', 'sterling pound'],
};

/** Names that need no country. */
const ALONE: Readonly<Record<string, readonly string[]>> = {
  AMD: ['dram'],
  ATS: ['schilling'],
  BDT: ['taka'],
  BGN: ['lev'],
  BRL: ['reais'],
  BTC: ['bitcoin'],
  'BTC:satoshi': ['satoshi'],
  CHF: ['franc'],
  CNY: ['yuan', 'renminbi'],
  DKK: ['kroner'],
  ESP: ['peseta'],
  ETB: ['birr'],
  ETH: ['ether'],
  EUR: ['euro'],
  FIM: ['markka'],
  'GBP:penny': ['pence', 'penny', 'pennies'],
  GEL: ['lari'],
  HUF: ['forint'],
  IDR: ['rupiah'],
  ILS: ['shekel'],
  GBP: ['quid'],
  INR: ['rupee'],
  'INR:paisa': ['paise', 'paisa'],
  IRR: ['rial'],
  ITL: ['lire'],
  JPY: ['yen'],
  'JPY:sen': ['japanese sen'],
  KES: ['kenyan shilling'],
  KRW: ['won'],
  KWD: ['dinar'],
  KZT: ['tenge'],
  LAK: ['kip'],
  MNT: ['tugrik', 'tögrög', 'tugrug'],
  MXN: ['peso'],
  'MYR:sen': ['sen', 'sens'],
  MYR: ['ringgit'],
  NGN: ['naira'],
  NLG: ['guilder'],
  PLN: ['zloty'],
  RUB: ['ruble', 'rouble'],
  'RUB:kopek': ['kopek', 'kopeck', 'kopiyka'],
  SAR: ['riyal', 'saudiriyal'],
  SEK: ['kronor', 'krona'],
  THB: ['baht'],
  TRY: ['lira'],
  UAH: ['hryvnia', 'hryvna'],
  USD: ['dollar', 'buck', 'greenback'],
  'USD:cent': ['cent'],
  VND: ['dong'],
  ZAR: ['rand'],
  AED: ['dirham'],
};

/** Codes and signs behind an amount. */
const CODES: UnitWords = {
  USD: ['USD', 'usd', 'US$', '$'],
  CNY: ['RMB', 'rmb', 'CNY', 'cny', '元'],
  KRW: ['KRW', 'krw', '₩'],
  JPY: ['JPY', 'jpy', '¥'],
  EUR: ['EUR', 'eur', '€'],
  GBP: ['GBP', 'gbp', '£'],
  INR: ['INR', 'inr', 'Rs.', 'Rs', '₹'],
  ...Object.fromEntries(
    // biome-ignore format: one list reads better
    ['AED', 'ARS', 'AUD', 'BDT', 'BGN', 'BRL', 'BTC', 'CAD', 'CHF', 'CZK', 'DKK', 'EGP', 'ETH', 'GEL', 'HKD', 'HUF', 'IDR', 'ILS', 'IRR', 'JOD', 'KES', 'KWD', 'LBP', 'MNT', 'MXN', 'MYR', 'NGN', 'NOK', 'NZD', 'PHP', 'PKR', 'PLN', 'QAR', 'RON', 'RUB', 'SAR', 'SEK', 'SGD', 'THB', 'TRY', 'TWD', 'UAH', 'VND', 'ZAR'].map((code): [string, readonly string[]] => [code, [code]]),
  ),
};
const SIGNS: UnitWords = {
  'USD:cent': ['¢', 'c'],
  'GBP:penny': ['p'],
  GEL: ['₾'],
  ILS: ['₪'],
  LAK: ['₭'],
  PHP: ['₱'],
  THB: ['฿'],
  TRY: ['₺'],
  UAH: ['₴'],
  VND: ['₫'],
};

/** `30 MUSD`, `120 MEUR`, `50 TEUR`: the factor stands before the code. */
const SCALED_CODES: UnitWords = Object.fromEntries(
  ['USD', 'EUR', 'SEK', 'NOK', 'DKK', 'AUD', 'CAD', 'GBP', 'CHF', 'JPY'].flatMap((code) => [
    [`1e6 ${code}`, [`M${code}`]],
    [`1e3 ${code}`, [`k${code}`, `T${code}`]],
  ]),
);

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** `kuwaiti dinar` → with `s` and without, each word small or with a capital. */
function spellings(name: string): readonly string[] {
  const words = name.split(' ');
  const last = words.pop() ?? '';
  const lead = words.map((word) => `${word} `).join('');
  const leads = lead ? [lead, words.map((word) => `${capital(word)} `).join('')] : [''];
  const tails = [last, capital(last)].flatMap((word) => (word.endsWith('s') ? [word] : [word, `${word}s`]));
  return [...new Set(leads.flatMap((first) => tails.map((tail) => first + tail)))];
}

function merge(...tables: readonly UnitWords[]): UnitWords {
  const all = new Map<string, readonly string[]>();
  for (const [unit, words] of tables.flatMap((table) => Object.entries(table)))
    all.set(unit, [...(all.get(unit) ?? []), ...words]);
  return Object.fromEntries(all);
}

const spelled = (table: UnitWords): UnitWords =>
  Object.fromEntries(Object.entries(table).map(([unit, names]) => [unit, names.flatMap(spellings)]));

/** What English prints behind an amount of money. */
export const englishCurrencies: UnitWords = merge(
  CODES,
  SIGNS,
  SCALED_CODES,
  spelled(NATIONAL),
  spelled(ALONE),
);
