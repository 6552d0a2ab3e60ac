import { complain } from '../output/complain.ts';
import type { Session } from '../run.ts';

export interface ImportTarget {
  path: string;
  output: string;
}

/** Where each file goes in a folder: NAME.yaml for NAME.docx. Two for one place are refused; a number is the exit status. */
export function targetsIn(
  folder: string,
  paths: readonly string[],
  format: 'yaml' | 'json',
  { host, say }: Session,
): readonly ImportTarget[] | number {
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
    if (taken) return complain(host, say, 'cli/import-clash', { first: taken.path, second: path, output });
    targets.set(place, { path, output });
  }
  return [...targets.values()];
}
