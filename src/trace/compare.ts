import type { Difference } from '../model/trace.ts';

/** Above this many changed characters two texts are shown as replaced rather than compared: the search is quadratic in it. */
const MOST_CHANGES = 1000;
/** Equal runs shorter than this between two changes are swallowed: 公开 left standing alone reads worse than the whole phrase. */
const SHORTEST_RUN = 2;

/** What two texts share and what only one has, character by character, in runs that read as words. */
export function compareTexts(parent: string, child: string): Difference[] {
  if (parent === child) return parent === '' ? [] : [{ kind: 'same', text: parent }];
  let start = 0;
  const shorter = Math.min(parent.length, child.length);
  while (start < shorter && parent.charCodeAt(start) === child.charCodeAt(start)) start++;
  if (isInsidePair(parent, start) || isInsidePair(child, start)) start--;
  let tail = 0;
  while (
    tail < shorter - start &&
    parent.charCodeAt(parent.length - 1 - tail) === child.charCodeAt(child.length - 1 - tail)
  )
    tail++;
  if (isInsidePair(parent, parent.length - tail) || isInsidePair(child, child.length - tail)) tail--;
  const runs: Run[] = [
    { same: parent.slice(0, start), parent: '', child: '' },
    ...merged(middle(parent.slice(start, parent.length - tail), child.slice(start, child.length - tail))),
    { same: parent.slice(parent.length - tail), parent: '', child: '' },
  ];
  const differences: Difference[] = [];
  for (const run of runs) {
    push(differences, 'same', run.same);
    push(differences, 'parent', run.parent);
    push(differences, 'child', run.child);
  }
  slideToWords(differences);
  return differences;
}

const MARKS = '、，。；：,;（(《“';

/** 供水、供[电、供]气 says the same as 供水、[供电、]供气; the one that begins at a mark reads as words. */
function slideToWords(differences: Difference[]): void {
  for (let at = 1; at < differences.length; at++) {
    const [before, change, behind] = [differences[at - 1]!, differences[at]!, differences[at + 1]];
    if (before.kind !== 'same' || change.kind === 'same' || (behind && behind.kind !== 'same')) continue;
    let steps = 0;
    const most = Math.min(before.text.length - 1, change.text.length);
    while (steps < most && before.text.at(-1 - steps) === change.text.at(-1 - steps)) {
      if (MARKS.includes(before.text.at(-1 - steps)!)) break;
      steps++;
    }
    if (steps === 0 || !MARKS.includes(before.text.at(-1 - steps)!)) continue;
    const moved = before.text.slice(-steps);
    before.text = before.text.slice(0, -steps);
    change.text = moved + change.text.slice(0, -steps);
    if (behind) behind.text = moved + behind.text;
    else differences.push({ kind: 'same', text: moved });
  }
}

/** An equal run and the change behind it. */
interface Run {
  same: string;
  parent: string;
  child: string;
}

function push(differences: Difference[], kind: Difference['kind'], text: string): void {
  if (text === '') return;
  const last = differences.at(-1);
  if (last?.kind === kind) last.text += text;
  else differences.push({ kind, text });
}

function isInsidePair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return at > 0 && code >= 0xdc00 && code <= 0xdfff;
}

/** The shortest edit (Myers), over whole code points. */
function middle(parent: string, child: string): Run[] {
  if (parent === '' || child === '') return [{ same: '', parent, child }];
  const a = [...parent];
  const b = [...child];
  const limit = Math.min(a.length + b.length, MOST_CHANGES);
  const offset = limit + 1;
  const furthest = new Int32Array(2 * limit + 3);
  const history: Int32Array[] = [];
  for (let changes = 0; changes <= limit; changes++) {
    history.push(furthest.slice(offset - changes - 1, offset + changes + 2));
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const fromAbove =
        diagonal === -changes ||
        (diagonal !== changes && furthest[offset + diagonal - 1]! < furthest[offset + diagonal + 1]!);
      let x = fromAbove ? furthest[offset + diagonal + 1]! : furthest[offset + diagonal - 1]! + 1;
      let y = x - diagonal;
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x++;
        y++;
      }
      furthest[offset + diagonal] = x;
      if (x >= a.length && y >= b.length) return walkBack(a, b, history);
    }
  }
  return [{ same: '', parent, child }];
}

function walkBack(a: readonly string[], b: readonly string[], history: readonly Int32Array[]): Run[] {
  const steps: ('same' | 'parent' | 'child')[] = [];
  let x = a.length;
  let y = b.length;
  for (let changes = history.length - 1; changes >= 0; changes--) {
    const furthest = history[changes]!;
    const at = (diagonal: number): number => furthest[diagonal + changes + 1]!;
    const diagonal = x - y;
    const fromAbove = diagonal === -changes || (diagonal !== changes && at(diagonal - 1) < at(diagonal + 1));
    const previous = fromAbove ? diagonal + 1 : diagonal - 1;
    const fromX = changes === 0 ? 0 : at(previous);
    const fromY = changes === 0 ? 0 : fromX - previous;
    while (x > fromX && y > fromY) {
      steps.push('same');
      x--;
      y--;
    }
    if (changes === 0) break;
    steps.push(fromAbove ? 'child' : 'parent');
    x = fromX;
    y = fromY;
  }
  const runs: Run[] = [];
  let run: Run = { same: '', parent: '', child: '' };
  x = y = 0;
  for (const step of steps.toReversed()) {
    if (step === 'same') {
      if (run.parent !== '' || run.child !== '') {
        runs.push(run);
        run = { same: '', parent: '', child: '' };
      }
      run.same += a[x++]!;
      y++;
    } else if (step === 'parent') run.parent += a[x++]!;
    else run.child += b[y++]!;
  }
  runs.push(run);
  return runs;
}

/** Joins changes that only a stray character parts. */
function merged(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  runs.forEach((run, index) => {
    const last = joined.at(-1);
    const isInner = last !== undefined && (run.parent !== '' || run.child !== '' || index < runs.length - 1);
    const changed =
      last === undefined ? 0 : Math.max(last.parent.length, last.child.length, run.parent.length, run.child.length);
    if (isInner && run.same.length < SHORTEST_RUN && changed > run.same.length) {
      last.parent += run.same + run.parent;
      last.child += run.same + run.child;
    } else joined.push({ ...run });
  });
  return joined;
}
