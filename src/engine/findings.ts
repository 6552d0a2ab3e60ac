import type { Problem } from '../model/document.ts';
import type { Draft, Finding, Json, Related, Severity } from '../model/finding.ts';
import type { Location, Place } from '../model/location.ts';
import { pageOf } from '../model/reading.ts';
import type { RuleSetting } from './settings.ts';
import { valueAt } from '../text/pointer.ts';
import { toLocation } from './locate.ts';
import { fixFor } from './proposal.ts';
import type { Subject } from './subject.ts';
import type { LoadedFile, LoadedTable } from './workspace.ts';

/** What a finding may speak of: the child, what it is about there or in the parent, and the files of all above, by path. */
export interface Surroundings {
  child: LoadedTable;
  subjectOf: (draft: Draft) => Subject;
  files: ReadonlyMap<string, LoadedFile>;
}

/** What a rule reports, as it is shown. */
export function findingOf(draft: Draft, setting: RuleSetting, { child, subjectOf, files }: Surroundings): Finding {
  const { rule, severity, isSeverityFixed } = setting;
  const fix = fixFor(draft.fix, child);
  const alternatives = (draft.alternatives ?? []).flatMap((proposal) => fixFor(proposal, child) ?? []);
  return {
    rule: rule.id,
    messageId: draft.messageId,
    // What is only said for information (a waiver that holds) is no fault at any setting.
    severity: isSeverityFixed && draft.severity !== 'info' ? severity : (draft.severity ?? severity),
    data: draft.data,
    ...located(draft.place, child.file, draft.task),
    related: (draft.related ?? []).map((related) => toRelated(related, files)),
    docs: pageOf(rule.id),
    ...subjectOf(draft),
    ...aboutOf(draft.data, rule.about),
    ...(fix && { fix }),
    ...(alternatives.length > 0 && { alternatives }),
    ...excerptOf(draft.place, child),
  };
}

/** What a reader says, as it is shown: a doubt at the severity that is set for it. */
export function findingOfProblem(problem: Problem, file: LoadedFile, severity: Severity = problem.severity): Finding {
  return {
    rule: problem.id,
    messageId: problem.id,
    severity,
    data: problem.data,
    ...located(problem.place, file, problem.task),
    related: [],
    docs: pageOf(problem.id),
    ...(problem.about && { about: problem.about }),
  };
}

/** The texts behind the keys that a rule declares; a message without such data is told by its task alone. */
function aboutOf(data: Draft['data'], keys: readonly string[] = []): { about?: readonly string[] } {
  const words = keys.flatMap((key) => textsIn(data[key] ?? null));
  return words.length > 0 ? { about: words } : {};
}

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((entry: Json) => textsIn(entry));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Where a place stands: in the file, or in the sidecar beside it. */
function located(place: Place, file: LoadedFile, task?: number): { path: string; location: Location } {
  if (place.path === undefined || place.path === file.path)
    return { path: file.path, location: toLocation(place, file.starts(), task) };
  return { path: place.path, location: toLocation(place, file.sidecar?.starts(), task) };
}

function toRelated(related: NonNullable<Draft['related']>[number], files: ReadonlyMap<string, LoadedFile>): Related {
  const { path, messageId, data, place, task } = related;
  const file = files.get(path);
  if (!file) return { path, messageId, data, location: toLocation(place, undefined, task) };
  return { messageId, data, ...located(place, file, task) };
}

/** An office file has no lines: the cell's own words are shown. */
function excerptOf(place: Place, { file, document }: LoadedTable): { excerpt?: string } {
  if (file.text !== undefined || place.path !== undefined || !place.cell) return {};
  const value = valueAt(document.data, place.pointer);
  if (typeof value === 'string') return { excerpt: value };
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? { excerpt: value.join('、') } : {};
}
