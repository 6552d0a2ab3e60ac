import { settable } from '../../../rules/settable.ts';
import {
  applyBaseline,
  type BaselineScope,
  type BaselineSieve,
  openSieve,
  updateBaseline,
  writeBaseline,
} from '../../engine/baseline.ts';
import { folderOf, relativeTo, resolveFrom } from '../../engine/paths.ts';
import { lineStarts, positionAt } from '../../text/positions.ts';
import { readDataText } from '../../importers/yaml/read-data.ts';
import type { LockFault } from '../../model/files.ts';
import type { Place } from '../../model/location.ts';
import type { BaselineFile } from '../../model/generated/baseline-file.ts';
import type { Report } from '../../model/report.ts';
import { escapeStep, stepsOf } from '../../text/pointer.ts';
import { save } from '../output/save.ts';
import { workOn } from '../input/work-on.ts';
import { DEFAULT_BASELINE } from './default-baseline.ts';
import { Refusal, unreadableFile } from '../refusal.ts';
import type { Session } from '../session.ts';
import { writtenValue } from '../../text/written-value.ts';

export interface BaselineFlags {
  /** A path; false for none. */
  baseline?: string | boolean;
  updateBaseline?: boolean;
  pruneBaseline?: boolean;
}

/** Baselines of other versions are refused: a guess could set aside what nobody meant. */
const VERSION = 1;
const LARGEST = 64 * 1024 * 1024;
const EMPTY: BaselineFile = { schemaVersion: VERSION, entries: [] };

/** A baseline in use. */
export interface Baseline {
  /** The report without what the baseline knows. */
  apply(report: Report): Report;
  /** Whether it is to be written anew. */
  isWritten: boolean;
  /** Writes it from a report. */
  record(report: Report): Promise<void>;
  /** For the tables of one run, with the baseline as it then is. */
  sieve(): BaselineSieve;
}

/** Reads the baseline that the call names or that stands there. */
export async function openBaseline(flags: BaselineFlags, session: Session): Promise<Baseline | undefined> {
  const { host, say } = session;
  const isWritten = flags.updateBaseline === true || flags.pruneBaseline === true;
  if (flags.baseline === false && !isWritten) return undefined;
  const isNamed = typeof flags.baseline === 'string';
  const path = typeof flags.baseline === 'string' ? flags.baseline.replaceAll('\\', '/') : DEFAULT_BASELINE;
  const first = await readStored(path, session);
  const isAbsent = first.text === undefined;
  if (isAbsent && !isNamed && !isWritten) return undefined;
  if (isAbsent && !flags.updateBaseline) throw new Refusal('cli/baseline-missing', { path });
  let current = first;
  return {
    apply: (report) => applyBaseline(report, first.file, first.scope),
    isWritten,
    sieve: () => openSieve(current.file, current.scope),
    async record(report) {
      if (report.tables.some(({ isUnreadable }) => isUnreadable)) {
        host.err(`gov-lint: ${say('cli/baseline-unreadable', { path })}\n`);
        return;
      }
      const done = await host.locked(path, async () => {
        // Others may have recorded theirs since this run began: what they wrote for other tables stays.
        const stored = await readStored(path, session);
        const next = updateBaseline(report, stored.file, stored.scope, { prune: flags.updateBaseline !== true });
        const content = writeBaseline(next);
        const isSame = content === stored.text;
        if (!isSame) await save(path, content, session);
        const data = { path, entries: next.entries.length, ...difference(stored.file, next) };
        host.err(`gov-lint: ${say(isSame ? 'cli/baseline-unchanged' : 'cli/baseline-updated', data)}\n`);
        current = { ...stored, file: next };
      });
      if ('fault' in done) throw new Refusal('cli/cannot-write', { path, reason: reasonOf(done, session) });
    },
  };
}

function reasonOf(fault: LockFault, { say }: Session): string {
  if (fault.fault !== 'lock-taken') return say(`write/${fault.fault}`);
  return say('write/lock-taken', { name: fault.name, what: say(`lock/${fault.by}`) });
}

/** A baseline as it stands on the disk; without text where there is none. */
interface Stored {
  text: string | undefined;
  file: BaselineFile;
  scope: BaselineScope;
}

async function readStored(path: string, session: Session): Promise<Stored> {
  const found = await session.host.files.read(path, LARGEST);
  const isAbsent = 'fault' in found && found.fault === 'not-found';
  if ('fault' in found && !isAbsent) throw unreadableFile(path, { fault: found.fault, limit: LARGEST }, session);
  const text = 'bytes' in found ? new TextDecoder().decode(found.bytes) : undefined;
  const file = text === undefined ? EMPTY : await parse(text, path, session);
  return { text, file, scope: await scopeOf(path, file, session) };
}

async function parse(text: string, path: string, session: Session): Promise<BaselineFile> {
  const { say } = session;
  const starts = lineStarts(text);
  const at = ({ range }: Place): string => {
    const { line, column } = positionAt(starts, range?.[0] ?? 0);
    return `${path}:${line}:${column}`;
  };
  const work = workOn(path, text.length, session);
  const { data, problems, placeOf, placeOfKey } = await readDataText(text, work);
  const [broken] = problems;
  if (broken) {
    const detail = say(broken.id, broken.data);
    throw new Refusal('cli/baseline-broken', { place: at(broken.place), detail });
  }
  const version = typeof data === 'object' && data !== null && 'schemaVersion' in data ? data.schemaVersion : undefined;
  if (version !== undefined && version !== VERSION) {
    throw new Refusal('cli/baseline-version', { path, version: writtenValue(version), known: VERSION });
  }
  const { default: validate } = await import('../../model/generated/validate-baseline.js');
  if (work(() => validate(data))) return data as BaselineFile;
  const [fault] = validate.errors ?? [];
  const pointer = fault?.instancePath ?? '';
  const { additionalProperty: unknown, missingProperty: missing } = fault?.params ?? {};
  const key = [...stepsOf(pointer), ...[unknown ?? missing].filter((name) => typeof name === 'string')].join('.');
  const place = typeof unknown === 'string' ? placeOfKey(`${pointer}/${escapeStep(unknown)}`) : placeOf(pointer);
  throw new Refusal('cli/baseline-wrong', { place: at(place), key });
}

async function scopeOf(path: string, file: BaselineFile, { host }: Session): Promise<BaselineScope> {
  const folder = folderOf(path);
  const root = host.files.identify(folder).replaceAll('\\', '/');
  const gone = new Set<string>();
  for (const entry of new Set(file.entries.map((known) => known.path))) {
    if (!(await host.exists(resolveFrom(folder, entry)))) gone.add(entry);
  }
  return {
    path,
    pathOf: (checked) => relativeTo(root, host.files.identify(checked).replaceAll('\\', '/')),
    rules: new Set(settable.map(({ id }) => id)),
    gone,
  };
}

function difference(before: BaselineFile, after: BaselineFile): { added: number; removed: number } {
  const names = (file: BaselineFile): Set<string> =>
    new Set(
      file.entries.map(({ path, rule, messageId, task, parentTask, value }) =>
        JSON.stringify([path, rule, messageId, task, parentTask, value]),
      ),
    );
  const [old, now] = [names(before), names(after)];
  return {
    added: [...now].filter((name) => !old.has(name)).length,
    removed: [...old].filter((name) => !now.has(name)).length,
  };
}
