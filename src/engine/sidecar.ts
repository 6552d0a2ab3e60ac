import type { SidecarContent, TableDocument } from '../model/document.ts';
import type { Place } from '../model/location.ts';
import { type LineStarts, lineStarts } from '../text/positions.ts';
import { declareLinks } from './sidecar-links.ts';

/** A sidecar as it was found beside a table. */
export interface Sidecar extends SidecarContent {
  path: string;
  starts(): LineStarts;
}

const ENDING = /\.gov-lint\.ya?ml$/i;

/** Whether a path is that of a sidecar: never a table, whatever a pattern matches. */
export function isSidecar(path: string): boolean {
  return ENDING.test(path);
}

/** Where a file's sidecar may stand, in the order of looking: 表.docx.gov-lint.yaml, 表.gov-lint.yaml. */
export function sidecarPaths(path: string): readonly string[] {
  const stem = path.replace(/\.[^./]+$/, '');
  return [...new Set([path, stem])].map((name) => `${name}.gov-lint.yaml`);
}

export function toSidecar(path: string, content: SidecarContent): Sidecar {
  let starts: LineStarts | undefined;
  const placed = (place: Place): Place => ({ ...place, path });
  return {
    ...content,
    path,
    problems: content.problems.map((problem) => ({ ...problem, place: placed(problem.place) })),
    placeOf: (pointer) => placed(content.placeOf(pointer)),
    starts: () => (starts ??= lineStarts(content.text)),
  };
}

/** The table with what its sidecar declares: a parent it does not name itself, links, more packs, more waivers. */
export function withSidecar(
  document: TableDocument,
  { data, placeOf }: Sidecar,
  table: number,
  tables: number,
): TableDocument {
  if (!data || (['parent', 'policies', 'waivers', 'links', 'unmatched'] as const).every((key) => !data[key]))
    return document;
  const own = document.data;
  const isParentTheirs = own.parent === undefined && data.parent !== undefined;
  const linked = declareLinks(own, data, table, tables, placeOf);
  const merged = {
    ...linked.data,
    ...(isParentTheirs && { parent: data.parent }),
    ...(data.policies && { policies: [...(own.policies ?? []), ...data.policies] }),
    ...(data.waivers && { waivers: [...(own.waivers ?? []), ...data.waivers] }),
  };
  const before = { policies: own.policies?.length ?? 0, waivers: own.waivers?.length ?? 0 };
  return {
    ...document,
    data: merged,
    looseLinks: linked.loose,
    placeOf(pointer) {
      if (pointer === '/parent' && isParentTheirs) return placeOf(pointer);
      const added = linked.pointers.get(pointer);
      if (added !== undefined) return placeOf(added);
      const [, list, index, rest] = /^\/(policies|waivers)\/(\d+)(.*)$/.exec(pointer) ?? [];
      if (list !== 'policies' && list !== 'waivers') return document.placeOf(pointer);
      const position = Number(index) - before[list];
      return position < 0 ? document.placeOf(pointer) : placeOf(`/${list}/${position}${rest}`);
    },
  };
}
