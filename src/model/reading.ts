/**
 * What readers say of a place that they read with doubt or left out, each with its severity. A configuration treats these like
 * rules. All else under import/ is a fault: the file was not read, and that is no matter of opinion.
 */
export const DOUBTS = {
  'import/chunk-unread': 'warning',
  'import/columns-left-out': 'warning',
  'import/converted': 'info',
  'import/damaged': 'warning',
  'import/default': 'info',
  'import/encoding': 'info',
  'import/formula-without-value': 'warning',
  'import/hidden-cells': 'info',
  'import/hidden-sheets': 'info',
  'import/hidden-words': 'info',
  'import/left-out': 'warning',
  'import/lines-out-of-order': 'warning',
  'import/not-in-force': 'warning',
  'import/other-table': 'info',
  'import/precedence': 'info',
  'import/tracked-changes': 'info',
  'import/uncertain-cell': 'warning',
  'import/uncertain-page-end': 'warning',
  'import/uncertain-row': 'warning',
  'import/uncertain-rows': 'warning',
  'import/unexplained-mark': 'warning',
  'import/unknown-column': 'warning',
  'import/unread-precedence': 'warning',
  'import/unread-table': 'warning',
} as const;

export type DoubtId = keyof typeof DOUBTS;

/** A doubt and its severity: no reader says it at another. */
export type Doubt = { [Id in DoubtId]: { id: Id; severity: (typeof DOUBTS)[Id] } }[DoubtId];

export const DOUBT_IDS = Object.keys(DOUBTS) as readonly DoubtId[];

/** Where a rule, or what a reader says, is explained: a place in the package. All of the latter share a page. */
export function pageOf(id: string): string {
  return id.startsWith('import/') ? `rules/import.md#${id.replace('/', '')}` : `rules/${id}.md`;
}

/** Whether readers say this of what they could not read. */
export function isReadingFault(id: string): boolean {
  return id.startsWith('import/') && !Object.hasOwn(DOUBTS, id);
}
