import type { Change, Fix } from '../model/finding.ts';
import type { Say } from './style.ts';

/** A title is one line, and short. */
const LONGEST = 30;

/** What a fix does, in a few words: as the label of a button. */
export function fixTitle({ answer, changes }: Fix, say: Say): string {
  if (answer) return say(answer.child === undefined ? 'fix/carried-by-none' : 'fix/carried', { ...answer });
  const [first, ...others] = changes;
  if (!first || others.length > 0) return say('fix/several', { count: changes.length });
  const words = shortened(wordsOf(first));
  if (first.kind === 'insert') return say('fix/add', { words });
  if (first.kind === 'set') return say('fix/replace', { words });
  if (words === '') return say('fix/remove');
  return say(first.span[0] === first.span[1] ? 'fix/add' : 'fix/replace', { words });
}

function wordsOf(change: Change): string {
  if (change.kind === 'replace') return change.text;
  const { value } = change;
  // An entry is known by what stands first in it beside its number: its title.
  if (typeof value === 'object' && !Array.isArray(value)) {
    const { title, ...rest } = value as Readonly<Record<string, string>>;
    return String(title ?? Object.values(rest)[0] ?? '');
  }
  return Array.isArray(value) ? value.join('、') : String(value);
}

function shortened(words: string): string {
  const [line = '', ...rest] = words.trim().split('\n');
  const characters = [...line];
  return characters.length > LONGEST || rest.length > 0 ? `${characters.slice(0, LONGEST).join('')}…` : line;
}
