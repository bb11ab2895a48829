/** Signs, codes and words printed before an amount. */
const signs: Readonly<Record<string, readonly string[]>> = {
  USD: ['US$', 'us $', 'u.s $', 'USD', '$', '美金'],
  TWD: ['NT$', 'T$', 'TWD', 'NTD', '新台幣', '新臺幣', '新台币'],
  HKD: ['HK$', 'hk $', 'HKD', '港币', '港幣'],
  AUD: ['AU$', 'A$', 'aud$', 'AUD'],
  SGD: ['S$', 'SGD'],
  CAD: ['C$', 'c $', 'CAD'],
  BRL: ['R$', 'BRL'],
  MXN: ['Mex$', 'MXN'],
  CNY: ['RMB', 'CNY', '人民币', '人民幣', '人民元'],
  KRW: ['KRW', '₩'],
  EUR: ['EUR', '€'],
  GBP: ['GBP', '£'],
  JPY: ['JPY', '¥'],
  INR: ['INR', 'Rs.', 'Rs', '₹'],
  MYR: ['MYR', 'ringgits', 'ringgit', 'RM'],
  CHF: ['CHF'],
  THB: ['THB'],
  VND: ['VND'],
  SEK: ['SEK'],
  RUB: ['RUB', '₽'],
};

export const currencySigns: readonly (readonly [sign: string, currency: string])[] = Object.entries(
  signs,
).flatMap(([currency, forms]) => forms.map((form): readonly [string, string] => [form, currency]));
