/** Signs and codes printed before an amount, longest first. */
export const currencySigns: readonly (readonly [sign: string, currency: string])[] = [
  ['US$', 'USD'], ['NT$', 'TWD'], ['HK$', 'HKD'], ['AU$', 'AUD'], ['S$', 'SGD'], ['A$', 'AUD'], ['C$', 'CAD'], ['T$', 'TWD'], ['R$', 'BRL'],
  ['USD', 'USD'], ['RMB', 'CNY'], ['CNY', 'CNY'], ['KRW', 'KRW'], ['EUR', 'EUR'], ['GBP', 'GBP'], ['JPY', 'JPY'],
  ['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['₩', 'KRW'], ['₹', 'INR'],
];
