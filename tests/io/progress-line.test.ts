import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { progressLine } from '../../src/io/progress-line.ts';

const CLEAR = '\r\u001b[K';
let written: string[];
let show: (text: string | undefined) => void;
beforeEach(() => {
  vi.useFakeTimers();
  written = [];
  show = progressLine((text) => void written.push(text), Date.now);
});
afterEach(() => void vi.useRealTimers());

it('shows nothing in a run that is soon over', () => {
  show('一');
  vi.advanceTimersByTime(200);
  show('二');
  show(undefined);
  vi.advanceTimersByTime(1000);
  expect(written).toEqual([]);
});

it('shows the file that takes long, though nobody calls again', () => {
  show('一');
  vi.advanceTimersByTime(1000);
  expect(written).toEqual([`${CLEAR}一`]);
});

it('replaces the line, and clears it once', () => {
  show('一');
  vi.advanceTimersByTime(1000);
  show('二');
  show(undefined);
  show(undefined);
  expect(written).toEqual([`${CLEAR}一`, `${CLEAR}二`, CLEAR]);
});

it('shows the line again behind words that came between, also where timers have no turn', () => {
  show('一');
  vi.setSystemTime(Date.now() + 500);
  show('二');
  show(undefined);
  show('三');
  expect(written).toEqual([`${CLEAR}二`, CLEAR, `${CLEAR}三`]);
});
