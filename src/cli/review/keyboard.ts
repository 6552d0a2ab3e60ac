import type { Terminal } from '../../io/terminal.ts';

/** What a person may answer; candidates are counted from 1. */
export type Answer =
  | { kind: 'choose'; candidate: number }
  | { kind: 'none' | 'later' | 'back' | 'help' | 'enter' | 'quit' | 'resize' };

export interface Keyboard {
  /** The next answer that is given to what stands on the screen. */
  next(): Promise<Answer>;
  close(): void;
}

const ANSWERS: Readonly<Record<string, Answer>> = {
  y: { kind: 'choose', candidate: 1 },
  n: { kind: 'none' },
  '0': { kind: 'none' },
  s: { kind: 'later' },
  ' ': { kind: 'later' },
  b: { kind: 'back' },
  u: { kind: 'back' },
  '\u007f': { kind: 'back' },
  '\b': { kind: 'back' },
  '\r': { kind: 'enter' },
  '\n': { kind: 'enter' },
  '?': { kind: 'help' },
  h: { kind: 'help' },
  q: { kind: 'quit' },
  // Control-C and Control-D: without line editing they come as keys.
  '\u0003': { kind: 'quit' },
  '\u0004': { kind: 'quit' },
};

/** Arrows and the like come as sequences, whose letters are no answers. */
const SEQUENCE = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|O.|.)?/gs;

/** Keys as answers. Full-width letters and digits count: an input method may be on. */
export function answersIn(text: string): readonly Answer[] {
  return [...text.replace(SEQUENCE, '').normalize('NFKC').toLowerCase()].flatMap((key): Answer[] => {
    if (/[1-9]/.test(key)) return [{ kind: 'choose', candidate: Number(key) }];
    const answer = ANSWERS[key];
    return answer ? [answer] : [];
  });
}

export function openKeyboard(terminal: Terminal): Keyboard {
  const waiting: Answer[] = [];
  let take: ((answer: Answer) => void) | undefined;
  const give = (answer: Answer): void => {
    if (!take) return void waiting.push(answer);
    const taker = take;
    take = undefined;
    taker(answer);
  };
  const close = terminal.listen({
    keys: (text) => answersIn(text).forEach(give),
    end: () => give({ kind: 'quit' }),
    resize: () => give({ kind: 'resize' }),
  });
  return {
    next() {
      // A key that is held down, or struck ahead, must not decide on rows that nobody has seen.
      const ready = waiting.splice(0).filter(({ kind }) => kind !== 'choose' && kind !== 'none' && kind !== 'back');
      const first = ready.shift();
      waiting.push(...ready);
      return first ? Promise.resolve(first) : new Promise((resolve) => (take = resolve));
    },
    close,
  };
}
