export const plural = new Intl.PluralRules('en');

/** `3 figures`: the form that English wants for the count. */
export function counted(count: number, one: string, other: string): string {
  return `${count.toLocaleString('en')} ${plural.select(count) === 'one' ? one : other}`;
}
