import type { FileFault } from '../model/files.ts';

/** What an error of the file system means to a person. */
export function faultOf(error: unknown): FileFault {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return FAULTS[String(code)] ?? 'failed';
}

const FAULTS: Readonly<Record<string, FileFault>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EISDIR: 'is-folder',
  EACCES: 'no-access',
  EPERM: 'no-access',
  EROFS: 'no-access',
  ELOOP: 'endless-link',
};
