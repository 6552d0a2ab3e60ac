import { readNumbering } from '../../text/numbering.ts';
import { ISSUED_KINDS } from '../../text/document-kinds.ts';
import { isBodyName } from '../../text/body-name.ts';
import { isFormLine } from '../../text/form-lines.ts';
import type { Paragraph } from '../grid/grid.ts';
import { dateOfLine, isAside, isSentence, joinLines, type NoticeLine } from './notice-line.ts';

/** What a plan is called: a table, or one of the kinds of document that give out tasks. */
const TITLE_END = new RegExp(
  `(?:表|清单|台账|分工|一览|安排|任务|分解|项目|举措|行动|规划|纲要|${ISSUED_KINDS})(?:[（(][^（）()]{1,20}[）)])?$`,
);
const YEAR = /[\d０-９〇零○一二三四五六七八九]{4}(?:[-—–~～至][\d０-９]{4})?年/;
/** A line that begins with the name of a place. */
const PLACE = /^\p{Script=Han}{1,8}?[省市县区旗州镇乡](?=\p{Script=Han}{2,16}$)/u;
const ATTACHED = /^附[件表]\s*[\d一二三四五六七八九十]{0,2}[:：.、]?\s*(?:[1１][.．、])?/;

/** How far above the header the title may stand. */
const NEAR = 12;

export interface TableTitle {
  title: Paragraph;
  /** Its lines: [from, to). */
  from: number;
  to: number;
}

/** The title of the table, which stands last in front of it, on one line or two; and the line where it begins. */
export function findTableTitle(
  lines: readonly NoticeLine[],
  hasNotice: (from: number) => boolean,
): TableTitle | undefined {
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - NEAR); at -= 1) {
    const { plain } = lines[at]!;
    const bare = plain.replace(ATTACHED, '');
    if (bare !== plain ? !isTitleLike(bare) : !isTitleLike(plain) || isAside(plain)) continue;
    // 附件：2026年…分解表 among the notice's last lines announces the table; it is its title only where no other stands.
    if (bare !== plain && hasNotice(at) && /[:：]/.test(plain.slice(0, 5))) continue;
    const from = bare === plain ? beginningOf(lines, at, hasNotice) : at;
    const title = joinLines(lines, from, at + 1);
    return { title: bare === plain ? title : { ...title, text: bare }, from, to: at + 1 };
  }
  return announcedTitle(lines) ?? lastResort(lines);
}

export function isTitleLike(plain: string): boolean {
  return (
    TITLE_END.test(plain) &&
    plain.length <= 60 &&
    !isSentence(plain) &&
    !/[，；]/.test(plain) &&
    // 一、重点任务分解 is a heading; 2026年… begins with a year.
    readNumbering(plain) === undefined
  );
}

/** A long title stands on two or three lines: the year, or the place, on the one above. */
function beginningOf(lines: readonly NoticeLine[], at: number, hasNotice: (from: number) => boolean): number {
  const canJoin = (index: number) => {
    const plain = lines[index]?.plain;
    return (
      plain !== undefined &&
      plain.length <= 50 &&
      !isSentence(plain) &&
      !isAside(plain) &&
      !/(?:通知|文件|号)$/.test(plain) &&
      // 县委办公室印发《…方案》 is whole; 关于落实《…条例》 goes on with 的实施意见.
      (!plain.endsWith('》') || lines[index + 1]!.plain.startsWith('的')) &&
      dateOfLine(plain) === undefined
    );
  };
  // 县人民政府 / 关于推进…的 / 若干措施: from the line that says what it is about, and the names above it.
  for (const back of [0, 1, 2]) {
    if (back > 0 && !canJoin(at - back)) break;
    const plain = lines[at - back]!.plain;
    if (!plain.includes('关于')) continue;
    let from = at - back;
    while (plain.startsWith('关于') && from > 0 && at - from < 4 && isBodyName(lines[from - 1]!.plain)) from -= 1;
    return from;
  }
  if (!YEAR.test(lines[at]!.plain)) {
    for (const back of [1, 2]) {
      if (!canJoin(at - back)) break;
      if (YEAR.test(lines[at - back]!.plain)) return at - back;
    }
  }
  const above = lines[at - 1]?.plain ?? '';
  // 岱溪市数字政府建设 / 2026年重点任务分解表: a title that begins with a year names no place itself.
  const hasNoPlace = YEAR.exec(lines[at]!.plain)?.index === 0 && PLACE.test(above) && !isBodyName(above);
  if (hasNoPlace && canJoin(at - 1)) return at - 1;
  const isName = canJoin(at - 1) && (isBodyName(above) || /[省市区县镇乡]$/.test(above)) && above.length <= 25;
  return isName && !hasNotice(at - 1) ? at - 1 : at;
}

function announcedTitle(lines: readonly NoticeLine[]): TableTitle | undefined {
  const at = lines.findLastIndex(({ plain }) => ATTACHED.test(plain) && isTitleLike(plain.replace(ATTACHED, '')));
  if (at < 0) return undefined;
  return {
    title: { ...lines[at]!.source, text: lines[at]!.plain.replace(ATTACHED, '') },
    from: lines.length,
    to: lines.length,
  };
}

function lastResort(lines: readonly NoticeLine[]): TableTitle | undefined {
  // 来源：…, 发布：… below a title was filled in.
  const at = lines.findLastIndex(({ source }) => !isFormLine(source.text));
  const plain = lines[at]?.plain;
  const isTitle =
    plain !== undefined &&
    plain.length >= 4 &&
    plain.length <= 50 &&
    !isSentence(plain) &&
    !isAside(plain) &&
    !isBodyName(plain) &&
    dateOfLine(plain) === undefined &&
    !plain.endsWith('通知') &&
    readNumbering(plain) === undefined;
  return isTitle ? { title: joinLines(lines, at, at + 1), from: at, to: at + 1 } : undefined;
}

/** The year a title names; the first of a range. */
export function yearOfTitle(title: string): string | undefined {
  return YEAR.exec(title)?.[0];
}
