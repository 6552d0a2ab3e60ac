import type { Letter } from './upright.ts';

/** Letters on one line of writing, from left to right. */
export interface TextLine {
  letters: Letter[];
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  base: number;
  size: number;
}

/** Letters smaller than the others by this may be raised or lowered. */
const SMALL = 0.9;
/** How far letters of one run may stand above each other, in heights of the writing. */
const LEVEL = 0.15;

/** The lines that letters stand on, from top to bottom; raised and lowered small ones belong to the line beside them. */
export function textLines(letters: readonly Letter[]): TextLine[] {
  if (letters.length === 0) return [];
  const usual = usualSize(letters);
  const main: Letter[] = [];
  const small: Letter[] = [];
  for (const letter of letters) (letter.size < usual * SMALL ? small : main).push(letter);
  const groups: Letter[][] = [];
  for (const letter of main.toSorted((a, b) => a.base - b.base)) {
    const last = groups.at(-1);
    const reach = 0.42 * Math.min(letter.size, last?.[0]!.size ?? letter.size);
    if (last && letter.base - last.at(-1)!.base <= reach && letter.base - last[0]!.base <= 2 * reach) last.push(letter);
    else groups.push([letter]);
  }
  const apart: Letter[] = [];
  for (const run of runsOf(small)) (groupBeside(groups, run) ?? apart).push(...run);
  const lines = groups.map(lineOf);
  return apart.length === 0 ? lines : [...lines, ...textLines(apart)].toSorted((a, b) => a.base - b.base);
}

function usualSize(letters: readonly Letter[]): number {
  const sizes = letters.map(({ size }) => size).toSorted((a, b) => a - b);
  return sizes[Math.floor(sizes.length * 0.6)]!;
}

/** Small letters that follow each other: PM2.5 goes where its 5 goes. */
function runsOf(small: readonly Letter[]): Letter[][] {
  const runs: Letter[][] = [];
  for (const letter of small.toSorted((a, b) => Math.round(a.base) - Math.round(b.base) || a.left - b.left)) {
    const last = runs.at(-1)?.at(-1);
    const isNext =
      last && Math.abs(letter.base - last.base) < letter.size * LEVEL && letter.left - last.right < letter.size;
    if (isNext) runs.at(-1)!.push(letter);
    else runs.push([letter]);
  }
  return runs;
}

function groupBeside(groups: readonly Letter[][], run: readonly Letter[]): Letter[] | undefined {
  const [{ top, bottom, left, size }, { right }] = [run[0]!, run.at(-1)!];
  let best: Letter[] | undefined;
  let most = 0;
  for (const group of groups) {
    const shared = Math.min(bottom, group[0]!.bottom) - Math.max(top, group[0]!.top);
    if (shared <= most) continue;
    const isNear = group.some((other) => left - other.right < size * 2 && other.left - right < size * 2);
    if (isNear) [best, most] = [group, shared];
  }
  return most >= (bottom - top) * 0.35 ? best : undefined;
}

function lineOf(group: readonly Letter[]): TextLine {
  const letters = withoutShadows(group.toSorted((a, b) => a.left - b.left || a.base - b.base));
  while (letters.length > 1 && isBlank(letters.at(-1)!)) letters.pop();
  while (letters.length > 1 && isBlank(letters[0]!)) letters.shift();
  const sizes = letters.map(({ size }) => size);
  return {
    letters,
    text: textOf(letters),
    left: letters[0]!.left,
    right: Math.max(...letters.slice(-6).map(({ right }) => right)),
    top: letters.reduce((least, { top }) => Math.min(least, top), Infinity),
    bottom: letters.reduce((most, { bottom }) => Math.max(most, bottom), -Infinity),
    base: letters[0]!.base,
    size: sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)]!,
  };
}

/** Letters drawn twice to look bold stand once. */
function withoutShadows(letters: readonly Letter[]): Letter[] {
  const kept: Letter[] = [];
  for (const letter of letters) {
    const isShadow = kept
      .slice(-3)
      .some(
        ({ text, left, base }) =>
          text === letter.text &&
          letter.left - left < letter.size * 0.15 &&
          Math.abs(base - letter.base) < letter.size * 0.15,
      );
    if (!isShadow) kept.push(letter);
  }
  return kept;
}

/** A letter, or a line, that shows nothing. */
export function isBlank({ text }: { text: string }): boolean {
  return text.trim() === '';
}

const isWide = (text: string): boolean => /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…·]/.test(text);

/** A blank where the file has one or leaves room for one; letters that stand apart evenly have none between them. */
function textOf(letters: readonly Letter[]): string {
  let text = '';
  let pending = false;
  let before: Letter | undefined;
  for (const letter of letters) {
    if (isBlank(letter)) {
      pending = true;
      continue;
    }
    if (before) {
      const gap = letter.left - before.right;
      const isCramped = isWide(before.text) && isWide(letter.text);
      if (gap > letter.size * (isCramped ? 0.75 : 0.22) || (pending && gap > letter.size * (isCramped ? 0.15 : 0.05)))
        text += ' ';
    }
    text += letter.text;
    before = letter;
    pending = false;
  }
  return text;
}
