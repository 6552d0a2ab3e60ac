import type { Comment } from '../model/exception.ts';
import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/location.ts';
import type { Text } from '../model/table.ts';
import { nearest } from '../text/nearest.ts';
import { positionAt } from '../text/positions.ts';
import type { Sidecar } from './sidecar.ts';
import { partsByLine, type TaskPart } from './task-lines.ts';
import type { LoadedFile } from './workspace.ts';

/** An exception as it is declared, before anybody asked which findings there are. */
export interface Exception {
  by: 'comment' | 'sidecar';
  kind: 'line' | 'range' | 'end' | 'entry' | 'unknown';
  word?: string;
  nearestWord?: string;
  names: readonly ExceptionName[];
  reason: string;
  expires?: string;
  place: Place;
}

export interface ExceptionName {
  text: Text;
  /** Whether a finding of the table at this position stands where the exception holds. */
  covers(finding: Finding, table: number): boolean;
}

/** Everything that the file and its sidecar declare, in the order of the file. */
export function exceptionsOf(file: LoadedFile): readonly Exception[] {
  return [...fromComments(file), ...(file.sidecar ? fromSidecar(file.sidecar) : [])];
}

function fromSidecar({ data, placeOf }: Sidecar): Exception[] {
  return (data?.exceptions ?? []).map(({ rule, task, parentTask, reason, expires }, index) => {
    const pointer = `/exceptions/${index}`;
    const place = placeOf(`${pointer}/rule`);
    const covers = ({ location, data: said }: Finding): boolean =>
      (task === undefined || location.task === task) && (parentTask === undefined || said['parentTask'] === parentTask);
    return {
      by: 'sidecar' as const,
      kind: 'entry' as const,
      names: [{ text: { value: rule, place }, covers }],
      reason: reason?.trim() ?? '',
      ...(expires !== undefined && { expires }),
      place,
    };
  });
}

const WORDS = { 'disable-next-line': 'line', disable: 'range', enable: 'end' } as const;

/** Rules, then the reason behind two hyphens or the dash of Chinese print. */
const FORM = /^gov-lint-([\w-]*)([^]*?)(?:(?:--+|—+|－－+)([^]*))?$/;

function fromComments(file: LoadedFile): Exception[] {
  const exceptions: Exception[] = [];
  let parts: ReturnType<typeof partsByLine> | undefined;
  const below = lineFinder(file);
  const open: { name: string; until: (line: number) => void }[] = [];
  for (const comment of file.comments) {
    const line = positionAt(file.starts()!, comment.start).line;
    const [, word = '', rules = '', reason = ''] = FORM.exec(comment.text) ?? [];
    const place: Place = { pointer: '', range: [comment.start, comment.start + comment.text.length] };
    const kind = Object.hasOwn(WORDS, word) ? WORDS[word as keyof typeof WORDS] : 'unknown';
    const texts = namesIn(rules, comment, word);
    const about = { by: 'comment' as const, word: `gov-lint-${word}`, reason: reason.trim(), place };
    if (kind === 'unknown') {
      const meant = nearest(word, Object.keys(WORDS));
      const nearestWord = meant === undefined ? {} : { nearestWord: `gov-lint-${meant}` };
      exceptions.push({ ...about, ...nearestWord, kind, names: [] });
    } else if (kind === 'line') {
      const target = below(line);
      parts ??= partsByLine(file);
      const begun = parts.get(target) ?? [];
      const covers = (finding: Finding, table: number): boolean =>
        finding.path === file.path && (finding.location.line === target || isIn(finding, begun, table));
      exceptions.push({ ...about, kind, names: texts.map((text) => ({ text, covers })) });
    } else if (kind === 'range') {
      const names = texts.map((text) => {
        let last = Infinity;
        open.push({ name: text.value, until: (end) => (last = end) });
        const covers = ({ path, location }: Finding): boolean =>
          path === file.path && location.line !== undefined && location.line > line && location.line < last;
        return { text, covers };
      });
      exceptions.push({ ...about, kind, names });
    } else {
      const ended = open.filter(({ name }) => texts.length === 0 || texts.some(({ value }) => value === name));
      for (const range of ended) {
        range.until(line);
        open.splice(open.indexOf(range), 1);
      }
      // An end without a beginning was probably mistyped: it is reported as one that does nothing.
      if (ended.length === 0)
        exceptions.push({ ...about, kind, names: texts.map((text) => ({ text, covers: () => false })) });
    }
  }
  return exceptions;
}

/** More than there are families; whoever means more writes units/*. */
const MOST_NAMES = 50;

function namesIn(rules: string, comment: Comment, word: string): Text[] {
  const start = comment.start + 'gov-lint-'.length + word.length;
  return [...rules.matchAll(/[^\s,，、;；]+/g)].slice(0, MOST_NAMES).map(({ 0: value, index }) => {
    const range = [start + index, start + index + value.length] as const;
    return { value, place: { pointer: '', range, isVerbatim: true } };
  });
}

/** Finds the next line that holds more than blanks and a comment; 0 where there is none. Lines are looked at once. */
function lineFinder(file: LoadedFile): (line: number) => number {
  let known: { from: number; to: number } | undefined;
  return (line) => {
    if (known && known.from <= line && line < known.to) return known.to;
    const { text = '' } = file;
    const starts = file.starts() ?? [];
    for (let next = line; next < starts.length; next++) {
      const words = text.slice(starts[next], starts[next + 1]).trimStart();
      if (words === '' || words.startsWith('#')) continue;
      known = { from: line, to: next + 1 };
      return next + 1;
    }
    return 0;
  };
}

function isIn({ location }: Finding, parts: readonly TaskPart[], table: number): boolean {
  const at = `${location.pointer ?? ''}/`;
  return parts.some((part) => part.table === table && at.startsWith(`${part.pointer}/`));
}
