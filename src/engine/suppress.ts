import type { AppliedException, ExceptionOutcome } from '../model/exception.ts';
import type { Finding } from '../model/finding.ts';
import { isReadingFault } from '../model/reading.ts';
import type { SuppressedFinding } from '../model/report.ts';
import { nearest } from '../text/nearest.ts';
import { type Exception, exceptionsOf, type ExceptionName } from './exceptions.ts';
import { toLocation } from './locate.ts';
import type { LoadedFile } from './workspace.ts';

/** What the exceptions of a file are held against: one entry for each of its tables. */
export interface CheckedTable {
  findings: readonly Finding[];
  /** Rules that ran and had what they need. */
  ran: ReadonlySet<string>;
  isSuppressible(rule: string): boolean;
}

export interface Suppression {
  /** Parallel to the tables. */
  kept: readonly (readonly Finding[])[];
  suppressed: readonly (readonly SuppressedFinding[])[];
  /** The exceptions, each with the position of the table that it stands in. */
  applied: readonly { exception: AppliedException; table: number }[];
}

/** Sets aside the findings that the exceptions of a file and its sidecar cover, and tells what became of each exception. */
export function suppress(
  file: LoadedFile,
  tables: readonly CheckedTable[],
  { known, today }: { known: readonly string[]; today: string | undefined },
): Suppression {
  const exceptions = exceptionsOf(file);
  const setAside = tables.map(() => new Map<Finding, SuppressedFinding>());
  const applied = exceptions.map((exception) => {
    const isExpired = exception.expires !== undefined && today !== undefined && exception.expires < today;
    const isVoid = exception.reason === '' || isExpired;
    const names = exception.names.map((name) => applyName(name, exception, isVoid, { file, tables, setAside, known }));
    return { exception: { ...exception, names, isExpired }, table: tableOf(exception, file) };
  });
  return {
    kept: tables.map(({ findings }, index) => findings.filter((finding) => !setAside[index]!.has(finding))),
    suppressed: tables.map(({ findings }, index) => findings.flatMap((finding) => setAside[index]!.get(finding) ?? [])),
    applied,
  };
}

interface Application {
  file: LoadedFile;
  tables: readonly CheckedTable[];
  setAside: readonly Map<Finding, SuppressedFinding>[];
  known: readonly string[];
}

function applyName(
  { text, covers }: ExceptionName,
  exception: Exception,
  isVoid: boolean,
  { file, tables, setAside, known }: Application,
): AppliedException['names'][number] {
  const rules = rulesNamed(text.value, known);
  const as = (outcome: ExceptionOutcome) => ({ text, outcome });
  if (rules.length === 0) {
    const near = nearestRule(text.value, known);
    return { ...as('unknown'), ...(near !== undefined && { nearest: near }) };
  }
  if (!rules.some((rule) => tables.some(({ isSuppressible }) => isSuppressible(rule)))) return as('forbidden');
  if (isVoid || exception.kind === 'end') return as(isVoid ? 'void' : 'unused');
  let isUsed = false;
  for (const [index, { findings, isSuppressible }] of tables.entries()) {
    for (const finding of findings) {
      if (!rules.includes(finding.rule) || isReadingFault(finding.rule) || !isSuppressible(finding.rule)) continue;
      if (!covers(finding, index)) continue;
      isUsed = true;
      const { reason, by, place } = exception;
      const path = place.path ?? file.path;
      const starts = place.path === undefined ? file.starts() : file.sidecar?.starts();
      const location = toLocation(place, starts);
      if (!setAside[index]!.has(finding)) setAside[index]!.set(finding, { finding, reason, by, path, location });
    }
  }
  if (isUsed) return as('used');
  const hasRun = rules.some((rule) => isReadingFault(rule) || tables.some(({ ran }) => ran.has(rule)));
  return as(hasRun ? 'unused' : 'notRun');
}

/** A whole id, its last part where only one rule has it, or a family: units/*. */
function rulesNamed(name: string, known: readonly string[]): readonly string[] {
  if (known.includes(name)) return [name];
  if (name.endsWith('/*')) return known.filter((rule) => rule.startsWith(name.slice(0, -1)));
  const found = known.filter((rule) => rule.endsWith(`/${name}`));
  return found.length === 1 ? found : [];
}

/** No rule has a longer name, mistyped or not. */
const LONGEST_NAME = 80;

function nearestRule(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const lastParts = known.map((rule) => rule.slice(rule.indexOf('/') + 1));
  const near = nearest(name, [...known, ...lastParts]);
  return near === undefined ? undefined : (known.find((rule) => rule === near || rule.endsWith(`/${near}`)) ?? near);
}

/** The last table that begins in front of a comment; the first for what stands in front of all, and for the sidecar's. */
function tableOf({ place }: Exception, { tables }: LoadedFile): number {
  if (place.path !== undefined || !place.range) return 0;
  const { range } = place;
  const begun = tables.findLastIndex(({ document }) => (document.placeOf('').range?.[0] ?? 0) <= range[0]);
  return Math.max(0, begun);
}
