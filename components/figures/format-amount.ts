import type { InterfaceLanguage } from '../../lib/language/types.ts';

const SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  KRW: '₩',
  CNY: '¥',
  EUR: '€',
  JPY: 'JP¥',
  GBP: '£',
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

/** A number as we write it, rounded to four digits, without its unit: `560만`, `5.6M`, `1/8`. */
export function formatNumber(value: number, unit: string, language: InterfaceLanguage): string {
  const part = unit === 'x' ? wholeParts(value) : null;
  if (part !== null) return `1/${part}`;
  if (Math.abs(value) < 10_000) return value.toLocaleString(language, { maximumFractionDigits: 2 });
  return value.toLocaleString(language, { notation: 'compact', maximumSignificantDigits: 4 });
}

/** The same with its unit: `560만 달러`, `$5.6M`. */
export function formatAmount(value: number, unit: string, language: InterfaceLanguage): string {
  const number = formatNumber(value, unit, language);
  if (number.startsWith('1/')) return number;
  if (language === 'ko') return number + (KOREAN_UNITS[unit] ?? '');
  const sign = SIGNS[unit];
  if (sign !== undefined) return value < 0 ? `−${sign}${number.slice(1)}` : sign + number;
  return number + (ENGLISH_UNITS[unit] ?? '');
}

/** 0.125 → 8: a fraction is written as people say it, an eighth. */
function wholeParts(value: number): number | null {
  const parts = 1 / value;
  const whole = Math.round(parts);
  return value > 0 && value < 1 && whole <= MOST_PARTS && Math.abs(parts - whole) < 0.01 ? whole : null;
}
