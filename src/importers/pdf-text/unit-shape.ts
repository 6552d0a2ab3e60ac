import type { Vocabulary } from '../../text/vocabulary.ts';

/** How much better the words fit into a column of units than into one of prose, as the logarithm of a ratio. */
export type UnitShape = (text: string, isWhole: boolean) => number;

const START = /^(?:全?[省市区县镇乡州旗街]|各|本|驻|有关|相关|其他|国家|中共|团|国网|党|人民|公安|税务|消防|气象|海关)/;
const END =
  /(?:局|委|办|厅|部|署|院|校|所|站|队|馆|社|会|团|台|行|联|中心|公司|单位|部门|政府|街道|镇|乡|村|办事处|社区|科|室|处|股|园区|企业|学校|集团|税务|气象|消防|银行|区|县|市|机关|机构|高校|院校|法院|片区)$/;
const ACT = /(?:牵头|负责|配合|协助|参与|落实|分别|等|按职责分工|分工)+(?:落实|实施|办理)?$/;
/** Two units with nothing between them: one was carried over from the next cell. */
const GLUED =
  /(?:局|委|办|厅|会|中心|院|政府|单位|部门|处|室|[^市区县镇乡][）)])(?:各|[省市区县](?!直?属|级|域|场))|[（(][市区县][)）][省市县]/;
const PROSE =
  /[。！？：“”《》；…]|[的了将把并为以其]|加强|推进|推动|做好|完善|健全|开展|落实|设立|深化|优化|强化|提升|提高|扩大|加大|加快|规范|编制|制定|通过|按照|根据|围绕|及时|全面|积极|依法|主动|确保|实现|梳理|发布|归并|细化|公示|整合|督促|群众|内容|渠道|[按逐]/;
const TOO_LONG = 24;
/** Characters of a cell of units; a longer one is none. */
export const LONGEST_CELL = 400;
const NO_UNITS = -40;
/** Judgements that are remembered. */
const MOST_KNOWN = 20_000;

const SEPARATORS = '、，,；;\n';

/** Judges the text of a cell, its lines joined by \n where a new unit begins. `isWhole`: nothing will follow. */
export function createUnitShape(vocabulary: Vocabulary): UnitShape {
  const endings = [...vocabulary.bodyEndings, ...vocabulary.institutionEndings, ...vocabulary.officeEndings];
  const seen = new Map<string, number>();
  const judge = (piece: string): number => {
    if (seen.size > MOST_KNOWN) seen.clear();
    let score = seen.get(piece);
    if (score === undefined) seen.set(piece, (score = judgePiece(piece, endings, vocabulary)));
    return score;
  };
  // 市直各委、办、局 is one name.
  const judgeAt = (text: string, from: number, to: number): number =>
    to - from === 1 && text[from - 1] === '、' && /[委办局]/.test(text[from]!) ? 0 : judge(text.slice(from, to));
  const judgeCell = (text: string, isWhole: boolean): number => {
    if (text.length > LONGEST_CELL) return NO_UNITS;
    let score = 0;
    let depth = 0;
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const character = text[at]!;
      if (character === '（' || character === '(') depth += 1;
      else if (character === '）' || character === ')') {
        if (depth === 0) score -= 3;
        else depth -= 1;
      } else if (depth === 0 && SEPARATORS.includes(character)) {
        // A comma at the end of a line: the line break behind it separates nothing more.
        score += at > from ? judgeAt(text, from, at) : character === '\n' ? 0 : -3;
        from = at + 1;
      } else if (character === '\n') score -= 3;
    }
    const rest = text.slice(from);
    if (isWhole) return score + (rest === '' ? -2 : judgeAt(text, from, text.length)) - depth * 4;
    return score + expect(rest, depth);
  };
  const whole = new Map<string, number>();
  const growing = new Map<string, number>();
  return (text, isWhole) => {
    const known = isWhole ? whole : growing;
    if (known.size > MOST_KNOWN) known.clear();
    let score = known.get(text);
    if (score === undefined) known.set(text, (score = judgeCell(text, isWhole)));
    return score;
  };
}

/** What is left of a unit whose end is on a later line. */
function expect(rest: string, depth: number): number {
  if (depth > 0) return rest.length > 40 ? -3 : 0.2;
  const bare = rest.replace(/[（(][^（()）]*[)）]/g, '');
  if (bare.length > TOO_LONG || PROSE.test(bare)) return -1 - bare.length * 0.4;
  return rest.length * (START.test(rest) ? 0.35 : 0.15) - 0.5;
}

/** What is left of a name whose beginning was cut off. */
const BARE = /^(?:局|委|办|室|处|会|中心|政府|人民政府|办公室|办事处|管委会|委员会|公司|单位|部门)$/;
/** A note ends a unit; only short brackets stand inside one: 各县（市）区政府. */
const NOTE_INSIDE = /[（(][^（()）]{3,}[)）](?=.)/;

function judgePiece(piece: string, endings: readonly string[], vocabulary: Vocabulary): number {
  if (BARE.test(piece)) return -3;
  if (NOTE_INSIDE.test(piece)) return -4;
  const note = /^(.+?)[（(][^（()）]*[)）]$/.exec(piece);
  const bare = (note && END.test(note[1]!) ? note[1]! : piece).replace(ACT, '');
  if (bare === '') return -1;
  if (bare.length > TOO_LONG || PROSE.test(bare)) return -2 - bare.length * 0.4;
  const glued = GLUED.test(bare) || hasUnitInside(bare, vocabulary) ? 3 : 0;
  const isNamed = hasStem(bare, vocabulary);
  const ends = END.test(bare) || endings.some((ending) => bare.endsWith(ending)) || isNamed;
  if (!ends) return -1.5 - bare.length * 0.35;
  // By the character, less something for each unit: to take a unit apart must not pay.
  const size = Math.min(14, bare.length);
  const fits = START.test(bare)
    ? size * 0.4 - 0.7
    : isNamed
      ? size * 0.35 - 0.9
      : size <= 4
        ? -2
        : -1 + (size <= 8 ? size * 0.2 : 0);
  return fits - glued;
}

/** 各乡（镇）人民县民政局: behind what is no place, a level and a name begin a unit of their own. */
function hasUnitInside(piece: string, vocabulary: Vocabulary): boolean {
  for (let at = START.test(piece) ? 2 : 4; at < piece.length - 2; at += 1) {
    if (!/[省市区县]/.test(piece[at]!) || /[（(）)省市区县]/.test(piece[at - 1]!)) continue;
    if (vocabulary.names.has(piece.slice(at + 1)) || hasStem(piece.slice(at), vocabulary)) return true;
  }
  return false;
}

function hasStem(piece: string, vocabulary: Vocabulary): boolean {
  const bare = piece.replace(/^[省市区县]/, '');
  if (vocabulary.names.has(bare)) return true;
  for (const length of vocabulary.stemLengths) {
    if (length < bare.length && length >= bare.length - 4 && vocabulary.stems.has(bare.slice(0, length))) return true;
  }
  return false;
}
