const MYRIADS = ['', '만', '억', '조', '경'];
const MYRIAD = 10_000;

/** 5,576,000 → `557만 6000`: grouped by ten thousands as Korean is read, at most two groups and four digits. */
export function formatKoreanNumber(value: number): string {
  let rest = Number(value.toPrecision(4));
  const groups: string[] = [];
  for (const name of MYRIADS) {
    const group = Math.round(rest % MYRIAD);
    if (group > 0) groups.unshift(`${group}${name}`);
    rest = Math.floor(rest / MYRIAD);
  }
  return groups.slice(0, 2).join(' ') || '0';
}
