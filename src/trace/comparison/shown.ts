import type { Difference } from '../../model/trace.ts';
import { differences } from '../../text/differences.ts';

/** Equal runs shorter than this between two changes are swallowed: 公开 left standing alone reads worse than the whole phrase. */
const SHORTEST_RUN = 2;

/** Figures and foreign words change as a whole: 1200 and 150 have no 1 and no 0 in common. */
const ELEMENTS = /\d+(?:[.,]\d+)*|[A-Za-z]+|./gsu;

/** What two texts share and what only one has, character by character, in runs that read as words. */
export function compareTexts(parent: string, child: string): Difference[] {
  const [above, below] = [parent.match(ELEMENTS) ?? [], child.match(ELEMENTS) ?? []];
  const runs: Run[] = [];
  let at = 0;
  for (const { before, after } of differences(above, below)) {
    runs.push({
      same: above.slice(at, before[0]).join(''),
      parent: above.slice(...before).join(''),
      child: below.slice(...after).join(''),
    });
    at = before[1];
  }
  runs.push({ same: above.slice(at).join(''), parent: '', child: '' });
  const shown: Difference[] = [];
  for (const run of merged(runs)) {
    push(shown, 'same', run.same);
    push(shown, 'parent', run.parent);
    push(shown, 'child', run.child);
  }
  slideToWords(shown);
  return shown;
}

const MARKS = '、，。；：,;（(《“';

/** 供水、供[电、供]气 says the same as 供水、[供电、]供气; the one that begins at a mark reads as words. */
function slideToWords(shown: Difference[]): void {
  for (let at = 1; at < shown.length; at++) {
    const [before, change, behind] = [shown[at - 1]!, shown[at]!, shown[at + 1]];
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
    else shown.push({ kind: 'same', text: moved });
  }
}

/** An equal run and the change behind it. */
interface Run {
  same: string;
  parent: string;
  child: string;
}

function push(shown: Difference[], kind: Difference['kind'], text: string): void {
  if (text === '') return;
  const last = shown.at(-1);
  if (last?.kind === kind) last.text += text;
  else shown.push({ kind, text });
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
