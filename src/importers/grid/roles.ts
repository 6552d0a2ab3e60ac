import type { ColumnRole } from '../../text/headers.ts';

export function isUnitRole(role: ColumnRole | undefined): boolean {
  return (
    role === 'lead' ||
    role === 'responsible' ||
    role === 'supporting' ||
    role === 'supervisor' ||
    role === 'leadAndResponsible'
  );
}

/** Columns of sentences: lines of one cell are joined without a break. */
export function isProseRole(role: ColumnRole | undefined): boolean {
  return role === 'title' || role === 'requirement';
}
