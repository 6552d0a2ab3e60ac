import { folderOf } from '../../engine/paths.ts';
import { lineStarts, positionAt } from '../../text/positions.ts';
import { type FoundConfig, LARGEST_CONFIG } from '../../model/files.ts';
import type { ConfigFile } from '../../model/generated/config-file.ts';
import type { Place } from '../../model/location.ts';
import { workOn } from '../input/work-on.ts';
import { Refusal, unreadableFile } from '../refusal.ts';
import type { Places } from './places.ts';
import type { Session } from '../session.ts';

/** One configuration file. */
export interface ConfigLayer extends Places {
  path: string;
  folder: string;
  data: ConfigFile;
}

/** Reads and checks one file. `asked` is where it was asked for. */
export async function readLayer(found: FoundConfig, session: Session, asked?: string): Promise<ConfigLayer> {
  const { say } = session;
  const { path } = found;
  if ('fault' in found) {
    const { fault } = found;
    if (fault === 'not-data' || fault === 'no-config' || fault === 'not-found') {
      const id = fault === 'not-found' ? 'missing' : fault;
      throw new Refusal(`cli/config-${id}`, { path, ...(asked !== undefined && { asked }) });
    }
    const place = asked !== undefined && { place: asked };
    throw unreadableFile(path, { fault, limit: LARGEST_CONFIG, ...place }, session);
  }
  const text = found.text.replace(/^\ufeff/, '');
  const { readDataText } = await import('../../importers/yaml/read-data.ts');
  const work = workOn(path, text.length, session);
  const read = await readDataText(text, work);
  const starts = lineStarts(text);
  const root = path.endsWith('package.json') ? '/gov-lint' : '';
  const at = ({ range }: Place): string => {
    const { line, column } = positionAt(starts, range?.[0] ?? 0);
    return `${path}:${line}:${column}`;
  };
  const placeAt = (pointer: string): string => at(read.placeOf(root + pointer));
  const placeAtKey = (pointer: string): string => at(read.placeOfKey(root + pointer));
  if (read.problems.length > 0) {
    throw Refusal.ofAll(
      read.problems.map(({ id, data, place }) => ({
        id: 'cli/unreadable',
        data: { place: at(place), reason: say(id, data) },
      })),
    );
  }
  const whole: unknown = read.data ?? {};
  const data = root === '' ? whole : (whole as Record<string, unknown>)['gov-lint'];
  // Longer than all rules together: loaded for those who have a configuration.
  const { default: validateConfig } = await import('../../model/generated/validate-config.js');
  if (work(() => validateConfig(data))) {
    return { path, folder: folderOf(path), data: data as ConfigFile, placeAt, placeAtKey };
  }
  const { faultsRefused } = await import('./config-faults.ts');
  throw work(() => faultsRefused(data, validateConfig.errors ?? [], { placeAt, placeAtKey }, session));
}
