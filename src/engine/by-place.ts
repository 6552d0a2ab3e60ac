import type { Finding } from '../model/finding.ts';
import { isSidecar } from './sidecar.ts';

/** By place, rule, message: the order does not depend on the order in which rules run. */
export function byPlace({ location: a, ...first }: Finding, { location: b, ...second }: Finding): number {
  return (
    Number(isSidecar(first.path)) - Number(isSidecar(second.path)) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(a.cell?.sheet ?? '', b.cell?.sheet ?? '') ||
    (a.cell?.page ?? 0) - (b.cell?.page ?? 0) ||
    (a.cell?.table ?? 0) - (b.cell?.table ?? 0) ||
    (a.cell?.row ?? 0) - (b.cell?.row ?? 0) ||
    (a.cell?.paragraph ?? 0) - (b.cell?.paragraph ?? 0) ||
    (a.cell?.column ?? 0) - (b.cell?.column ?? 0) ||
    compare(first.rule, second.rule) ||
    compare(first.messageId, second.messageId) ||
    compare(a.pointer ?? '', b.pointer ?? '')
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
