import { placeOf } from './place-of.ts';
import { type FileContent, readRegular } from './read-regular.ts';
import { leadsOut } from './root.ts';

/**
 * As a regular file is read, and only where no link leads out of what its path may speak of. What is judged is the file that is
 * open, not its name, which may lead elsewhere a moment later.
 */
export function readInside(path: string, limit: number): FileContent {
  return readRegular(path, limit, (file) => {
    const place = placeOf(file, path);
    return place !== undefined && !leadsOut(path, place);
  });
}
