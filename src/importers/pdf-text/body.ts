import { repetitionEnd, type HeaderRow } from './header-row.ts';
import type { Line } from './lines.ts';

/** The lines of a table without its header row and the repetitions of it. */
export interface Body {
  lines: readonly Line[];
  /** Header rows, by the line of the body that they stand in front of. */
  headers: ReadonlyMap<number, readonly Line[]>;
  /** What stands behind the table. */
  after: readonly Line[];
}

const AFTER =
  /^(?:抄送|抄报|主送|分送|附件[:：\d]|附注|注[:：]|备注[:：]|说明[:：]|（此件|\(此件)|\d{4}年\d{1,2}月\d{1,2}日印发$/;

export function bodyOf(all: readonly Line[], header: HeaderRow): Body {
  const lines: Line[] = [];
  const headers = new Map<number, readonly Line[]>([[0, all.slice(header.from, header.to)]]);
  let end = all.length;
  for (let at = Math.max(header.to, all.length - 12); at < all.length; at += 1) {
    if (AFTER.test(all[at]!.text)) {
      end = at;
      break;
    }
  }
  let turned = 0;
  let page = all[header.from]!.page;
  for (let at = header.to; at < end;) {
    const next = repetitionEnd(all, at, header.key);
    const line = all[at]!;
    if (next === undefined) {
      lines.push({ ...line, page: line.page + turned });
      page = line.page;
      at += 1;
    } else {
      if (line.page === page) turned += 1;
      page = line.page;
      headers.set(lines.length, all.slice(at, next));
      at = next;
    }
  }
  return { lines, headers, after: all.slice(end) };
}
