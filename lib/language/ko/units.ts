import type { UnitRow } from '../unit-table.ts';

const money: readonly UnitRow[] = [
  ['달러', 'money', 'USD'], ['미국 달러', 'money', 'USD'], ['미 달러', 'money', 'USD'], ['미국달러', 'money', 'USD'], ['불', 'money', 'USD', '과만법가이안'], ['원', 'money', 'KRW', '자유인래칙본천형격어활형고점정장작전리'], ['원화', 'money', 'KRW'],
  ['위안', 'money', 'CNY'], ['위안화', 'money', 'CNY'], ['엔', 'money', 'JPY', '비진지터트'], ['엔화', 'money', 'JPY'], ['유로', 'money', 'EUR', '존파'], ['유로화', 'money', 'EUR'], ['파운드', 'money', 'GBP'],
  ['대만달러', 'money', 'TWD'], ['대만 달러', 'money', 'TWD'], ['홍콩달러', 'money', 'HKD'], ['홍콩 달러', 'money', 'HKD'], ['캐나다 달러', 'money', 'CAD'], ['캐나다달러', 'money', 'CAD'], ['호주 달러', 'money', 'AUD'], ['호주달러', 'money', 'AUD'], ['싱가포르 달러', 'money', 'SGD'],
  ['루피', 'money', 'INR'], ['센트', 'money', 'USD:cent'], ['링깃', 'money', 'MYR'], ['페소', 'money', 'MXN'], ['바트', 'money', 'THB'], ['루블', 'money', 'RUB'], ['프랑', 'money', 'CHF', '스'], ['스위스 프랑', 'money', 'CHF'],
];
const percent: readonly UnitRow[] = [
  ['%', 'percent', '%'], ['퍼센트', 'percent', '%'], ['프로', 'percent', '%', '젝그세모듀토필축야농골페'], ['%p', 'percent', 'pp'], ['%P', 'percent', 'pp'], ['%포인트', 'percent', 'pp'], ['퍼센트포인트', 'percent', 'pp'], ['포인트', 'number', 'points'], ['p', 'number', 'points'], ['P', 'number', 'points'], ['pt', 'number', 'points'], ['점', 'number', 'points', '유검차포수주심착진'], ['bp', 'number', 'bp'],
];
const time: readonly UnitRow[] = [
  ['년', 'duration', 'years'], ['해', 'duration', 'years', '외결당석법저'], ['개월', 'duration', 'months'], ['달', 'duration', 'months', '러'], ['주', 'duration', 'weeks', '식가요장차목도주'], ['주일', 'duration', 'weeks'], ['주간', 'duration', 'weeks'], ['일', 'duration', 'days', '본반부'], ['시간', 'duration', 'hours'], ['분', 'duration', 'minutes', '의석야기류쟁할'], ['초', 'duration', 'seconds', '과반기고등'],
  ['GPU시간', 'count', 'GPU-hours'], ['GPU 시간', 'count', 'GPU-hours'], ['살', 'age', 'years', '상해'], ['세', 'age', 'years', '계기금트대력', ], ['배', 'ratio', 'x', '경터송우달열포출'], ['갑절', 'ratio', 'x'], ['곱절', 'ratio', 'x'], ['세기', 'duration', 'centuries'],
];
const rank: readonly UnitRow[] = [['위', 'rank', 'rank', '원험기치회협'], ['위권', 'rank', 'rank'], ['등', 'rank', 'rank', '급록장의에과이을'], ['세대', 'rank', 'generation'], ['번째', 'ordinal', 'ordinal'], ['째', 'ordinal', 'ordinal']];
const count: readonly UnitRow[] = [
  ['개', 'count', '개', '발선정최혁시통설방척'], ['여개', 'count', '개'], ['대', 'count', '대', '학회비표선통규로륙책상응중대출'], ['장', 'count', '장', '관기비치악점'], ['명', 'count', '명', '분령칭'], ['건', 'count', '건', '물설강'], ['곳', 'count', '곳'], ['가지', 'count', '가지'], ['단계', 'count', '단계'], ['종', 'count', '종', '목료'], ['권', 'count', '권', '력한'], ['차례', 'count', '차례'], ['번', 'count', '번', '역'], ['회', 'count', '회', '사의장원복'], ['마리', 'count', '마리'], ['척', 'count', '척', '도'], ['표', 'count', '표', '준현시적'], ['팀', 'count', '팀'], ['사람', 'count', '명'], ['인', 'count', '명', '공간텔터구도치재기하상'], ['개국', 'count', '개국'], ['개사', 'count', '개사'], ['국', 'count', '개국', '가내민제'], ['주차', 'number', 'week-of-month'], ['쪽', 'count', '쪽'], ['편', 'count', '편', '의집입'], ['잔', 'count', '잔'], ['병', 'count', '병', '원'], ['채', 'count', '채', '권용'], ['그루', 'count', '그루'], ['자루', 'count', '자루'], ['벌', 'count', '벌', '금어'], ['켤레', 'count', '켤레'], ['토큰', 'count', 'tokens'], ['GPU', 'count', 'GPU'], ['종류', 'count', '종류'], ['칸', 'count', '칸'], ['층', 'count', '층'], ['호', 'ordinal', 'ordinal', '주텔황'],
];
const dimension: readonly UnitRow[] = [
  ['km', 'dimension', 'km'], ['㎞', 'dimension', 'km'], ['킬로미터', 'dimension', 'km'], ['m', 'dimension', 'm'], ['미터', 'dimension', 'm'], ['cm', 'dimension', 'cm'], ['㎝', 'dimension', 'cm'], ['센티미터', 'dimension', 'cm'], ['센티', 'dimension', 'cm'], ['mm', 'dimension', 'mm'], ['밀리미터', 'dimension', 'mm'], ['nm', 'dimension', 'nm'], ['나노', 'dimension', 'nm'], ['나노미터', 'dimension', 'nm'], ['마일', 'dimension', 'mi'], ['피트', 'dimension', 'ft'], ['인치', 'dimension', 'in'], ['야드', 'dimension', 'yd'],
  ['kg', 'dimension', 'kg'], ['㎏', 'dimension', 'kg'], ['킬로그램', 'dimension', 'kg'], ['g', 'dimension', 'g'], ['그램', 'dimension', 'g'], ['톤', 'dimension', 't'], ['t', 'dimension', 't'], ['온스', 'dimension', 'oz'], ['리터', 'dimension', 'L'], ['ℓ', 'dimension', 'L'], ['밀리리터', 'dimension', 'mL'], ['갤런', 'dimension', 'gal'], ['㎡', 'dimension', 'm2'], ['제곱미터', 'dimension', 'm2'], ['평방미터', 'dimension', 'm2'], ['제곱킬로미터', 'dimension', 'km2'], ['에이커', 'dimension', 'acre'], ['헥타르', 'dimension', 'ha'],
  ['도', 'dimension', 'deg', '시로착달전움입'], ['℃', 'dimension', 'Cel'], ['°C', 'dimension', 'Cel'], ['℉', 'dimension', 'degF'], ['°F', 'dimension', 'degF'], ['°', 'dimension', 'deg'], ['MB', 'dimension', 'MB'], ['메가바이트', 'dimension', 'MB'], ['GB', 'dimension', 'GB'], ['기가바이트', 'dimension', 'GB'], ['TB', 'dimension', 'TB'], ['테라바이트', 'dimension', 'TB'], ['kW', 'dimension', 'kW'], ['㎾', 'dimension', 'kW'], ['MW', 'dimension', 'MW'], ['GW', 'dimension', 'GW'], ['kWh', 'dimension', 'kWh'], ['메가와트', 'dimension', 'MW'], ['기가와트', 'dimension', 'GW'],
];

/** What Korean prints behind a number; the fourth column lists syllables that would make it another word. */
export const koreanUnits: readonly UnitRow[] = [...money, ...percent, ...time, ...rank, ...count, ...dimension];
