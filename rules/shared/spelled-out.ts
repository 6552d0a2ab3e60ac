import { isKnownWord } from '../../src/text/known-words.ts';
import { areContrary, directedIn, NEGATIONS } from './contraries.ts';

type Stretch = readonly [start: number, end: number];

/** Where two texts say the contrary of each other. */
export interface Place {
  above: Stretch;
  own: Stretch;
}

/** 停用 is 停止使用, 续办 is 继续举办: the first character of a pair that ends or goes on, and what has its direction. */
const CONTRACTED: readonly (readonly [first: string, sense: string])[] = [
  ['停', '停止'],
  ['启续复', '继续'],
];

/** 停用 ⇒ 继续使用, 启用 ⇒ 不再使用, and the other way round: one side says in two words what the other says in one. */
export function spelledOut(above: string, own: string, before: Stretch, after: Stretch): Place | undefined {
  const there = spelledAt(above, own, before, after);
  if (there) return there;
  const back = spelledAt(own, above, after, before);
  return back && { above: back.own, own: back.above };
}

function spelledAt(short: string, long: string, before: Stretch, after: Stretch): Place | undefined {
  for (const [first, sense] of CONTRACTED) {
    for (let index = Math.max(0, before[0] - 1); index < before[1]; index++) {
      const [end, verb] = [index + 2, short[index + 1]];
      if (verb === undefined || !first.includes(short[index]!) || !isKnownWord(short.slice(index, end))) continue;
      for (const contrary of contrariesIn(long, sense)) {
        const at = near(long, contrary, after);
        if (at === undefined || short.includes(contrary)) continue;
        const from = at + contrary.length;
        const spelled = long.slice(from, from + 2);
        const isSame =
          spelled.includes(verb) &&
          isKnownWord(spelled) &&
          short.slice(end, end + 2) === long.slice(from + 2, from + 4);
        if (isSame) return { above: [index, end], own: [at, from + 2] };
      }
    }
  }
  return undefined;
}

/** The words of a text that say the contrary; of what goes on a negation does too. */
function contrariesIn(text: string, sense: string): string[] {
  const [directed] = directedIn(sense);
  const words = directedIn(text).flatMap((one) => (areContrary(one, directed!) ? one.word : []));
  return sense === '继续' ? [...words, ...NEGATIONS] : words;
}

/** Where a word stands that reaches into a stretch, at most its own length outside. */
function near(text: string, word: string, stretch: Stretch): number | undefined {
  // By index: this is asked for each word, and taking a pair apart makes an iterator each time.
  const start = stretch[0];
  const end = stretch[1];
  const at = text.indexOf(word, Math.max(0, start - word.length + 1));
  return at >= 0 && at < end && at + word.length > start ? at : undefined;
}
