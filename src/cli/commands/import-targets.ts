import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';

export interface ImportTarget {
  path: string;
  output: string;
}

/** Where each file goes in a folder: NAME.yaml for NAME.docx. Two for one place are refused. */
export function targetsIn(
  folder: string,
  paths: readonly string[],
  format: 'yaml' | 'json',
  { host }: Session,
): readonly ImportTarget[] {
  const targets = new Map<string, ImportTarget>();
  const seen = new Set<string>();
  for (const path of paths) {
    const key = host.files.identify(path);
    if (seen.has(key)) continue;
    seen.add(key);
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]*$/, '');
    const output = `${folder.replace(/\/+$/, '') || '/'}/${name}.${format}`.replace(/^\/\//, '/');
    // Some file systems do not tell capital letters from small ones.
    const place = output.toLowerCase();
    const taken = targets.get(place);
    if (taken) throw new Refusal('cli/import-clash', { first: taken.path, second: path, output });
    targets.set(place, { path, output });
  }
  return [...targets.values()];
}
