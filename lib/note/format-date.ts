import type { InterfaceLanguage } from '../language/types.ts';

/** `2025-01-27` → `2025. 1. 27.` or `27 Jan 2025`; a partial date stays partial, and null has no words here. */
export function formatDate(date: string, language: InterfaceLanguage): string {
  const [range, end] = date.split('/');
  if (end !== undefined) return `${formatDate(range ?? '', language)}–${formatDate(end, language)}`;
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (parts === null) return date;
  const [, year = '', month, day] = parts;
  return language === 'ko' ? korean(year, month, day) : english(year, month, day);
}

/** A date that is itself the answer: `2025년 1월 20일`, `20 Jan 2025`. */
export function spellDate(date: string, language: InterfaceLanguage): string {
  if (language !== 'ko') return formatDate(date, language);
  const spelled = date.split('/').map((each) => {
    const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(each) ?? [];
    if (year === undefined) return each;
    const parts = [`${year}년`, month && `${Number(month)}월`, day && `${Number(day)}일`];
    return parts.filter(Boolean).join(' ');
  });
  return spelled.join('–');
}

function korean(year: string, month: string | undefined, day: string | undefined): string {
  if (month === undefined) return `${year}년`;
  return [year, month, day].flatMap((part) => (part === undefined ? [] : `${Number(part)}.`)).join(' ');
}

function english(year: string, month: string | undefined, day: string | undefined): string {
  if (month === undefined) return year;
  const name = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2000, Number(month) - 1, 1),
  );
  return [day === undefined ? '' : `${Number(day)} `, name, ' ', year].join('');
}
