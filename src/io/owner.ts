import { lstatSync } from 'node:fs';

/**
 * Whose a file is: the user's own or the system's, or that of whoever owns the folder that is worked in (a repository
 * mounted into a container). Undefined where there is none, or where somebody else put it there.
 */
export function isTrusted(path: string, folder: string): 'own' | 'theirs' | undefined {
  const owner = ownerOf(path);
  const user = process.geteuid?.();
  if (owner === undefined) return undefined;
  if (user === undefined || owner === user || owner === 0) return 'own';
  return owner === ownerOf(folder) ? 'theirs' : undefined;
}

function ownerOf(path: string): number | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.uid;
  } catch {
    return undefined;
  }
}
