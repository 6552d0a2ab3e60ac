import { folderOf } from '../../engine/paths.ts';
import { lineStarts, positionAt } from '../../engine/locate.ts';
import { type FoundConfig, LARGEST_CONFIG } from '../../model/files.ts';
import type { ConfigFile } from '../../model/generated/config-file.ts';
import type { Place } from '../../model/location.ts';
import { complain, complainOfFile } from '../output/complain.ts';
import type { Session } from '../run.ts';

/** One configuration file. */
export interface ConfigLayer {
  path: string;
  folder: string;
  data: ConfigFile;
  /** Where a value stands, as file:line:column. */
  placeAt(pointer: string): string;
  /** Where a key stands. */
  placeAtKey(pointer: string): string;
}

/** Reads and checks one file; a number is the exit status after a complaint. `asked` is where it was asked for. */
export async function readLayer(found: FoundConfig, session: Session, asked?: string): Promise<ConfigLayer | number> {
  const { host, say } = session;
  const { path } = found;
  if ('fault' in found) {
    const { fault } = found;
    if (fault === 'not-data' || fault === 'no-config' || fault === 'not-found') {
      const id = fault === 'not-found' ? 'missing' : fault;
      return complain(host, say, `cli/config-${id}`, { path, ...(asked !== undefined && { asked }) });
    }
    return complainOfFile(host, say, path, {
      fault,
      limit: LARGEST_CONFIG,
      ...(asked !== undefined && { place: asked }),
    });
  }
  const text = found.text.replace(/^\ufeff/, '');
  const { readDataText } = await import('../../importers/yaml/read-data.ts');
  const read = await readDataText(text);
  const starts = lineStarts(text);
  const root = path.endsWith('package.json') ? '/gov-lint' : '';
  const at = ({ range }: Place): string => {
    const { line, column } = positionAt(starts, range?.[0] ?? 0);
    return `${path}:${line}:${column}`;
  };
  const placeAt = (pointer: string): string => at(read.placeOf(root + pointer));
  const placeAtKey = (pointer: string): string => at(read.placeOfKey(root + pointer));
  let status: number | undefined;
  for (const problem of read.problems) {
    status = complain(host, say, 'cli/unreadable', { place: at(problem.place), reason: say(problem.id, problem.data) });
  }
  if (status !== undefined) return status;
  const whole: unknown = read.data ?? {};
  const data = root === '' ? whole : (whole as Record<string, unknown>)['gov-lint'];
  // Longer than all rules together: loaded for those who have a configuration.
  const { default: validateConfig } = await import('../../model/generated/validate-config.js');
  if (validateConfig(data)) return { path, folder: folderOf(path), data, placeAt, placeAtKey };
  const { explainFaults } = await import('./config-faults.ts');
  return explainFaults(data, validateConfig.errors ?? [], { placeAt, placeAtKey }, session);
}
