import type { FileFault, WriteFault } from '../model/files.ts';

/** What an error of the file system means to a person. */
export function faultOf(error: unknown): FileFault {
  return FAULTS[codeOf(error)] ?? 'failed';
}

/** The same where something was written. */
export function writeFaultOf(error: unknown): WriteFault {
  return WRITE_FAULTS[codeOf(error)] ?? faultOf(error);
}

/** The code that the system gave an error; empty where it is not one of the system's. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

const FAULTS: Readonly<Record<string, FileFault>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  // Nothing can have such a name.
  ENAMETOOLONG: 'not-found',
  EISDIR: 'is-folder',
  EACCES: 'no-access',
  EPERM: 'no-access',
  EROFS: 'no-access',
  ELOOP: 'endless-link',
};

const WRITE_FAULTS: Readonly<Record<string, WriteFault>> = {
  ENAMETOOLONG: 'long-name',
  EEXIST: 'exists',
  EROFS: 'read-only',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EFBIG: 'no-space',
  ENXIO: 'no-reader',
  EBADF: 'not-open',
  EPIPE: 'no-reader',
};

/** Whether bytes of a name were lost when it was read: what is no UTF-8 becomes U+FFFD, and under that nothing stands. */
export function isMisread(name: string): boolean {
  return name.includes('\uFFFD');
}
