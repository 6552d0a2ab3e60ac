import { expect, it } from 'vitest';
import { bareNumber, countPages, isMarkedPageNumber, isPageNumber, pageFurniture } from '../../src/text/page-marks.ts';

it.each([
  '—3—',
  '-12-',
  '第3页',
  '第三页',
  '第3页共5页',
  '第3页/共5页',
  '3页共5页',
  '3/5',
  'Page3of5',
  '·7·',
  '—1203—',
  '第12034页',
  '第1203页/共1250页',
])('sees that %s can be nothing but the number of a page', (plain) => {
  expect([isMarkedPageNumber(plain), isPageNumber(plain)]).toEqual([true, true]);
});

it.each(['3', '12', '-3', '3—'])('takes %s for the number of a page only where one may stand', (plain) => {
  expect([isMarkedPageNumber(plain), isPageNumber(plain)]).toEqual([false, true]);
});

it.each(['1.', '3月', '2026', '第三章', '三', '共5页', '100%', '1/3完成', '2025/2026', '—123456—'])(
  'takes %s for none',
  (plain) => {
    expect([isMarkedPageNumber(plain), isPageNumber(plain)]).toEqual([false, false]);
  },
);

it('takes a number of many digits for that of a page where the next page has the next one', () => {
  expect(['1203', '-1204', '1205/1250', '2026年'].map(bareNumber)).toEqual([1203, 1204, 1205, undefined]);
  const at = (...numbers: [value: number, page: number][]) =>
    countPages(numbers.map(([value, page]) => ({ value, page })));
  expect(at([1203, 1], [1204, 2], [2026, 3])).toEqual([true, true, false]);
  expect(at([1203, 1], [1205, 3])).toEqual([true, true]);
  expect(at([1203, 1], [1204, 1])).toEqual([false, false]);
  expect(at([2026, 1], [2026, 2])).toEqual([false, false]);
});

it('finds numbers of many digits between lines where three of them go on by one', () => {
  expect(pageFurniture(['修路。', '1203', '建桥。', '1204', '治水。', '1205'])).toEqual([
    false,
    true,
    false,
    true,
    false,
    true,
  ]);
  expect(pageFurniture(['目标', '2025', '2026', '2028'])).toEqual([false, false, false, false]);
});
