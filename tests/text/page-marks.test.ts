import { expect, it } from 'vitest';
import { isMarkedPageNumber, isPageNumber } from '../../src/text/page-marks.ts';

it.each(['—3—', '-12-', '第3页', '第三页', '第3页共5页', '第3页/共5页', '3页共5页', '3/5', 'Page3of5', '·7·'])(
  'sees that %s can be nothing but the number of a page',
  (plain) => {
    expect([isMarkedPageNumber(plain), isPageNumber(plain)]).toEqual([true, true]);
  },
);

it.each(['3', '12', '-3', '3—'])('takes %s for the number of a page only where one may stand', (plain) => {
  expect([isMarkedPageNumber(plain), isPageNumber(plain)]).toEqual([false, true]);
});

it.each(['1.', '3月', '2026', '第三章', '三', '共5页', '100%', '1/3完成'])('takes %s for none', (plain) => {
  expect([isMarkedPageNumber(plain), isPageNumber(plain)]).toEqual([false, false]);
});
