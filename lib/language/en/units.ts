import type { UnitRow } from '../unit-table.ts';

const money: readonly UnitRow[] = [
  ['US dollars', 'money', 'USD'], ['U.S. dollars', 'money', 'USD'], ['dollars', 'money', 'USD'], ['dollar', 'money', 'USD'], ['USD', 'money', 'USD'], ['bucks', 'money', 'USD'],
  ['yuan', 'money', 'CNY'], ['renminbi', 'money', 'CNY'], ['RMB', 'money', 'CNY'], ['CNY', 'money', 'CNY'], ['won', 'money', 'KRW'], ['KRW', 'money', 'KRW'],
  ['yen', 'money', 'JPY'], ['JPY', 'money', 'JPY'], ['euros', 'money', 'EUR'], ['euro', 'money', 'EUR'], ['EUR', 'money', 'EUR'], ['pounds sterling', 'money', 'GBP'],
  ['GBP', 'money', 'GBP'], ['rupees', 'money', 'INR'], ['rupee', 'money', 'INR'], ['Taiwan dollars', 'money', 'TWD'], ['New Taiwan dollars', 'money', 'TWD'],
  ['Hong Kong dollars', 'money', 'HKD'], ['Canadian dollars', 'money', 'CAD'], ['Australian dollars', 'money', 'AUD'], ['Singapore dollars', 'money', 'SGD'],
  ['Swiss francs', 'money', 'CHF'], ['ringgit', 'money', 'MYR'], ['cents', 'money', 'USD:cent'], ['cent', 'money', 'USD:cent'], ['€', 'money', 'EUR'], ['$', 'money', 'USD'], ['£', 'money', 'GBP'], ['¥', 'money', 'JPY'], ['₩', 'money', 'KRW'],
];
const percent: readonly UnitRow[] = [
  ['%', 'percent', '%'], ['percent', 'percent', '%'], ['per cent', 'percent', '%'], ['pct', 'percent', '%'], ['percentage points', 'percent', 'pp'],
  ['percentage point', 'percent', 'pp'], ['basis points', 'number', 'bp'], ['basis point', 'number', 'bp'], ['points', 'number', 'points'], ['pts', 'number', 'points'],
];
const time: readonly UnitRow[] = [
  ['GPU hours', 'count', 'GPU-hours'], ['GPU-hours', 'count', 'GPU-hours'], ['seconds', 'duration', 'seconds'], ['second', 'duration', 'seconds'], ['sec', 'duration', 'seconds'],
  ['minutes', 'duration', 'minutes'], ['minute', 'duration', 'minutes'], ['min', 'duration', 'minutes'], ['mins', 'duration', 'minutes'], ['hours', 'duration', 'hours'], ['hour', 'duration', 'hours'], ['hrs', 'duration', 'hours'],
  ['days', 'duration', 'days'], ['day', 'duration', 'days'], ['weeks', 'duration', 'weeks'], ['week', 'duration', 'weeks'], ['months', 'duration', 'months'], ['month', 'duration', 'months'],
  ['years', 'duration', 'years'], ['year', 'duration', 'years'], ['yrs', 'duration', 'years'], ['decades', 'duration', 'decades'], ['decade', 'duration', 'decades'], ['centuries', 'duration', 'centuries'], ['century', 'duration', 'centuries'],
  ['years old', 'age', 'years'], ['year-old', 'age', 'years'], ['year old', 'age', 'years'], ['years-old', 'age', 'years'], ['years of age', 'age', 'years'],
];
const ratio: readonly UnitRow[] = [['x', 'ratio', 'x'], ['X', 'ratio', 'x'], ['×', 'ratio', 'x'], ['times', 'ratio', 'x'], ['fold', 'ratio', 'x']];
const dimension: readonly UnitRow[] = [
  ['km', 'dimension', 'km'], ['kilometers', 'dimension', 'km'], ['kilometres', 'dimension', 'km'], ['kilometer', 'dimension', 'km'], ['m', 'dimension', 'm'], ['meters', 'dimension', 'm'], ['metres', 'dimension', 'm'], ['meter', 'dimension', 'm'],
  ['cm', 'dimension', 'cm'], ['centimeters', 'dimension', 'cm'], ['mm', 'dimension', 'mm'], ['nm', 'dimension', 'nm'], ['nanometers', 'dimension', 'nm'], ['nanometer', 'dimension', 'nm'], ['miles', 'dimension', 'mi'], ['mile', 'dimension', 'mi'], ['feet', 'dimension', 'ft'], ['foot', 'dimension', 'ft'], ['ft', 'dimension', 'ft'],
  ['inches', 'dimension', 'in'], ['inch', 'dimension', 'in'], ['yards', 'dimension', 'yd'], ['yard', 'dimension', 'yd'], ['kg', 'dimension', 'kg'], ['kilograms', 'dimension', 'kg'], ['grams', 'dimension', 'g'], ['g', 'dimension', 'g'], ['mg', 'dimension', 'mg'],
  ['tons', 'dimension', 't'], ['ton', 'dimension', 't'], ['tonnes', 'dimension', 't'], ['tonne', 'dimension', 't'], ['metric tons', 'dimension', 't'], ['pounds', 'dimension', 'lb'], ['pound', 'dimension', 'lb'], ['lbs', 'dimension', 'lb'], ['lb', 'dimension', 'lb'], ['ounces', 'dimension', 'oz'], ['ounce', 'dimension', 'oz'], ['oz', 'dimension', 'oz'],
  ['liters', 'dimension', 'L'], ['litres', 'dimension', 'L'], ['ml', 'dimension', 'mL'], ['gallons', 'dimension', 'gal'], ['gallon', 'dimension', 'gal'], ['acres', 'dimension', 'acre'], ['acre', 'dimension', 'acre'], ['hectares', 'dimension', 'ha'], ['square meters', 'dimension', 'm2'], ['square kilometers', 'dimension', 'km2'], ['square feet', 'dimension', 'ft2'],
  ['degrees', 'dimension', 'deg'], ['degree', 'dimension', 'deg'], ['°C', 'dimension', 'Cel'], ['°F', 'dimension', 'degF'], ['℃', 'dimension', 'Cel'], ['℉', 'dimension', 'degF'], ['°', 'dimension', 'deg'], ['degrees Celsius', 'dimension', 'Cel'], ['degrees Fahrenheit', 'dimension', 'degF'],
  ['MB', 'dimension', 'MB'], ['GB', 'dimension', 'GB'], ['TB', 'dimension', 'TB'], ['KB', 'dimension', 'kB'], ['gigabytes', 'dimension', 'GB'], ['megabytes', 'dimension', 'MB'], ['terabytes', 'dimension', 'TB'], ['kW', 'dimension', 'kW'], ['MW', 'dimension', 'MW'], ['GW', 'dimension', 'GW'], ['kWh', 'dimension', 'kWh'], ['megawatts', 'dimension', 'MW'], ['gigawatts', 'dimension', 'GW'], ['watts', 'dimension', 'W'], ['GHz', 'dimension', 'GHz'], ['MHz', 'dimension', 'MHz'], ['mph', 'dimension', 'mi/h'],
];

/** What English prints behind a number. Nouns that are counted need no row: the word behind the number is the unit. */
export const englishUnits: readonly UnitRow[] = [...money, ...percent, ...time, ...ratio, ...dimension];
