import type { Problem } from '../../model/document.ts';
import type { Json } from '../../model/finding.ts';
import { MAX_ALIASED, MAX_DEPTH, MAX_LENGTH, type YamlFault } from './full-yaml.ts';
import { colonOf } from './key-lines.ts';

/** One broken quotation mark makes many faults behind it; people repair a few and look again. */
const MOST_SHOWN = 5;

/** What keeps a text from being YAML, as problems in order of place, one for each line. */
export function syntaxProblems(faults: readonly YamlFault[], text: string): Problem[] {
  const problems = new Map<number, Problem>();
  const sorted = faults.toSorted((one, other) => one.start - other.start);
  for (const sighted of sorted) {
    const fault = onOneLine(sighted, text);
    const problem = misspelledColon(fault, text) ?? toProblem(fault, text);
    const line = lineOf(text, problem.place.range?.[0] ?? 0);
    if (!problems.has(line)) problems.set(line, problem);
    if (swallowsTheRest(problem.id) || problems.size === MOST_SHOWN) break;
  }
  return [...problems.values()];
}

/** From the first sign that is no blank to the end of its line at most. */
function onOneLine(fault: YamlFault, text: string): YamlFault {
  let { start } = fault;
  while (text[start] === ' ') start += 1;
  if (start >= text.length || text[start] === '\n' || text[start] === '\r') start = fault.start;
  const words = text.slice(start, Math.max(fault.end, start + 1));
  return { ...fault, start, end: start + Math.max(1, words.search(/[\r\n]|$/)) };
}

function swallowsTheRest(id: string): boolean {
  return id === 'import/yaml-quote' || id === 'import/yaml-bracket';
}

function toProblem(fault: YamlFault, text: string): Problem {
  const { code, message } = fault;
  const data = { code };
  switch (code) {
    case 'TOO_DEEP':
      return at(fault, 'import/too-deep', { limit: MAX_DEPTH });
    case 'TOO_LONG':
      return at(fault, 'import/too-long', { limit: MAX_LENGTH });
    case 'ALIAS_LIMIT':
      return at(fault, 'import/alias-limit', { limit: MAX_ALIASED });
    case 'DUPLICATE_KEY': {
      const key = text.slice(fault.start, fault.end).replace(/^["']|["']$/g, '');
      return at(fault, 'import/duplicate-key', { key, line: lineOf(text, fault.first ?? fault.start) });
    }
    case 'TAB_AS_INDENT':
      return at(fault, 'import/yaml-tab', data);
    case 'SWALLOWED_KEY':
      return at(fault, 'import/yaml-colon', data);
    case 'BAD_DQ_ESCAPE':
      return at(fault, 'import/yaml-escape', data);
    case 'BLOCK_IN_FLOW':
      return at(fault, 'import/yaml-comma', data);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return at(fault, 'import/yaml-inner-colon', data);
    case 'MULTILINE_IMPLICIT_KEY':
      return at(fault, 'import/yaml-key', data);
    case 'BAD_ALIAS':
    case 'BAD_DIRECTIVE':
    case 'BAD_SCALAR_START':
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
    case 'TAG_RESOLVE_FAILED':
    case 'UNKNOWN_ALIAS':
      return at(fault, 'import/yaml-opener', { code, sign: text.slice(fault.start, fault.start + 1) });
    default:
      return byMessage(fault, message, text);
  }
}

/** The library uses some codes for several things; its words, which are part of its tests, tell them apart. */
const BY_MESSAGE: readonly (readonly [words: string, id: string])[] = [
  ['Missing closing', 'import/yaml-quote'],
  ['end with a', 'import/yaml-bracket'],
  ['Missing ,', 'import/yaml-comma'],
  ['Unexpected ,', 'import/yaml-comma'],
  ['Unexpected empty item', 'import/yaml-comma'],
  ['Implicit map keys', 'import/yaml-key'],
  ['Implicit keys', 'import/yaml-key'],
  ['Missing space after :', 'import/yaml-colon'],
  ['Comments must be separated', 'import/yaml-comment'],
  ['at node end', 'import/yaml-surplus'],
  ['Sequence item without -', 'import/yaml-indent'],
];

function byMessage(fault: YamlFault, message: string, text: string): Problem {
  const data = { code: fault.code };
  if (message.startsWith('Tags and anchors'))
    return at(fault, 'import/yaml-opener', { ...data, sign: openerBefore(fault, text) });
  const known = BY_MESSAGE.find(([words]) => message.includes(words));
  if (known) return at(fault, known[1], data);
  return at(fault, fault.code === 'BAD_INDENT' ? 'import/yaml-indent' : 'import/yaml-syntax', data);
}

/** The sign that made a tag or an anchor of the words before the fault. */
function openerBefore(fault: YamlFault, text: string): string {
  return text.lastIndexOf('&', fault.start) > text.lastIndexOf('!', fault.start) ? '&' : '!';
}

/** `lead：区财政局` or `lead:区财政局`: what the library then says about the lines around it helps nobody. */
function misspelledColon(fault: YamlFault, text: string): Problem | undefined {
  let lineStart = text.lastIndexOf('\n', fault.start - 1) + 1;
  const before = lineStart === 0 ? 0 : text.lastIndexOf('\n', lineStart - 2) + 1;
  for (lineStart = before; lineStart <= fault.end && lineStart < text.length;) {
    const nextLine = text.indexOf('\n', lineStart);
    const lineEnd = nextLine === -1 ? text.length : nextLine;
    const range = colonOf(text, lineStart, lineEnd);
    if (range) return at({ ...fault, start: range[0], end: range[1] }, 'import/yaml-colon', { code: fault.code });
    lineStart = lineEnd + 1;
  }
  return undefined;
}

function at(fault: YamlFault, id: string, data: Record<string, Json>): Problem {
  const range = [fault.start, Math.max(fault.end, fault.start + 1)] as const;
  return { id, severity: 'error', data, place: { pointer: '', range } };
}

/** 1-based. */
function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', end + 1)) line += 1;
  return line;
}
