import type { InterfaceLanguage } from '../language/types.ts';
import { formatKoreanNumber } from './format-korean-number.ts';

const SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  KRW: '₩',
  CNY: '¥',
  EUR: '€',
  JPY: 'JP¥',
  GBP: '£',
  rank: 'No. ',
};
const KOREAN_UNITS: Readonly<Record<string, string>> = {
  USD: ' 달러',
  KRW: ' 원',
  CNY: ' 위안',
  EUR: ' 유로',
  JPY: ' 엔',
  GBP: ' 파운드',
  '%': '%',
  x: '배',
  rank: '위',
  years: '년',
  months: '개월',
  days: '일',
  hours: '시간',
  people: '명',
  GPU: '개',
  parameters: '개',
  'GPU-hours': ' GPU시간',
};
const ENGLISH_UNITS: Readonly<Record<string, string>> = {
  '%': '%',
  x: '×',
  years: ' years',
  months: ' months',
  days: ' days',
  hours: ' hours',
};
const MOST_PARTS = 20;
/** A smaller share than this is said in per cent. */
const SMALL_SHARE = 0.05;
/** From here on numbers are written with 만 and 억, or with M and B. */
const LARGE = { ko: 10_000, en: 1_000_000 };

/** A number as we write it, rounded to four digits, without its unit: `560만`, `5.6M`, `1/8`. */
export function formatNumber(value: number, unit: string, language: InterfaceLanguage): string {
  if (value < 0) return `−${formatNumber(-value, unit, language)}`;
  const parts = unit === 'x' ? wholeParts(value) : null;
  if (parts !== null) return `1/${parts}`;
  if (unit === 'x' && value > 0 && value < SMALL_SHARE)
    return formatNumber(value * 100, '%', language).concat('%');
  if (value < LARGE[language]) return value.toLocaleString(language, { maximumFractionDigits: 2 });
  if (language === 'ko') return formatKoreanNumber(value);
  return value.toLocaleString('en', { notation: 'compact', maximumSignificantDigits: 4 });
}

/** The same with its unit: `560만 달러`, `$5.6M`. */
export function formatAmount(value: number, unit: string, language: InterfaceLanguage): string {
  if (value < 0) return `−${formatAmount(-value, unit, language)}`;
  const number = formatNumber(value, unit, language);
  if (/^1\/|%$/.test(number)) return number;
  if (language === 'ko') return number + koreanUnit(unit, number);
  return (SIGNS[unit] ?? '') + number + (ENGLISH_UNITS[unit] ?? '');
}

/** `1억–10억 달러`, `$100M–$1B`: a sign goes with both ends, a unit in words with the last. */
export function formatRange(min: number, max: number, unit: string, language: InterfaceLanguage): string {
  const from = formatNumber(min, unit, language);
  if (language === 'ko') return `${from}–${formatAmount(max, unit, language)}`;
  const last = unit === 'rank' ? formatNumber(max, unit, language) : formatAmount(max, unit, language);
  return `${SIGNS[unit] ?? ''}${from}–${last}`;
}

/** A counting word is set apart from 만 and 억, not from a digit. */
function koreanUnit(unit: string, number: string): string {
  const word = KOREAN_UNITS[unit] ?? '';
  return /\d$/.test(number) && /^ [가-힣]/.test(word) ? word.trimStart() : word;
}

/** 0.125 → 8: a fraction is written as people say it, an eighth. */
function wholeParts(value: number): number | null {
  const parts = 1 / value;
  const whole = Math.round(parts);
  return value > 0 && value < 1 && whole <= MOST_PARTS && Math.abs(parts - whole) < 0.01 ? whole : null;
}
