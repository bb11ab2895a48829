/** Signs, codes and words printed before an amount. */
const signs: Readonly<Record<string, readonly string[]>> = {
  USD: ['US$', 'US $', 'us $', 'u.s $', 'U.S. $', 'USD', '$', '美金'],
  TWD: ['NT$', 'nt$', 'nt $', 'T$', 'TWD', 'NTD', '新台幣', '新臺幣', '新台币'],
  HKD: ['HK$', 'hk$', 'hk $', 'HK $', 'HKD', '港币', '港幣'],
  AUD: ['AU$', 'A$', 'a$', 'aud$', 'AUD'],
  SGD: ['S$', 's$', 'SGD'],
  CAD: ['C$', 'c$', 'c $', 'CA$', 'Can$', 'CAD'],
  BRL: ['R$', 'BRL'],
  MXN: ['Mex$', 'MXN'],
  CNY: ['RMB', 'CNY', '人民币', '人民幣', '人民元'],
  KRW: ['KRW', '₩'],
  EUR: ['EUR', '€'],
  GBP: ['GBP', '£'],
  JPY: ['JPY', '¥'],
  INR: ['INR', 'Rs.', 'Rs', '₹'],
  NZD: ['NZ$', 'nz$', 'NZD'],
  MYR: ['MYR', 'ringgits', 'ringgit', 'RM'],
  CHF: ['CHF'],
  THB: ['THB'],
  VND: ['VND'],
  SEK: ['SEK'],
  RUB: ['RUB', '₽'],
  ILS: ['ILS', 'NIS', '₪'],
  UAH: ['UAH', '₴'],
  TRY: ['TRY', '₺'],
  PHP: ['PHP', '₱'],
  NGN: ['NGN', '₦'],
  GEL: ['GEL', '₾'],
  LAK: ['LAK', '₭'],
  ...Object.fromEntries(
    // biome-ignore format: one list reads better
    ['AED', 'ARS', 'BDT', 'BGN', 'BTC', 'CZK', 'DKK', 'EGP', 'HUF', 'IDR', 'IRR', 'JOD', 'KES', 'KWD', 'LBP', 'MNT', 'NOK', 'PKR', 'PLN', 'QAR', 'RON', 'SAR', 'ZAR'].map((code) => [code, [code]]),
  ),
};

export const currencySigns: readonly (readonly [sign: string, currency: string])[] = Object.entries(
  signs,
).flatMap(([currency, forms]) => forms.map((form): readonly [string, string] => [form, currency]));
