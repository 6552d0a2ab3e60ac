import type { SectionEntry, TaskEntry } from '../../../src/model/generated/table-file.ts';
import { MOULDS, OTHER_OBJECTS, type Seed, SEEDS, SYNONYMS } from './pool.ts';
import { createRandom, type Random } from './random.ts';

export type Operator =
  | 'none'
  | 'localise'
  | 'typo'
  | 'paraphrase'
  | 'shorten'
  | 'drop'
  | 'merge'
  | 'merge-short'
  | 'split';

/** A task in pieces, with the objects that it is about. */
interface Piece {
  title: string;
  clauses: readonly string[];
  objects: readonly string[];
  lead: string;
}

/** What became of one parent task, and which child tasks (by number) carry it. */
export interface Fate {
  operator: Operator;
  children: number[];
  /** Clauses of the parent that were left out of a task that stayed. */
  gone: readonly string[];
}

export interface Case {
  seed: number;
  parent: SectionEntry[];
  child: SectionEntry[];
  /** By parent number, from 1. */
  fates: Fate[];
  moved: boolean;
}

const LEADS = ['财政局', '教育局', '卫健委', '发改委', '司法局', '住建局', '农业农村局', '生态环境局', '应急局', ''];
const HEADINGS = ['一、夯实基础工作', '二、突出重点领域', '三、完善制度机制', '四、强化监督保障'];

function fill(text: string, object: string): string {
  return text.replaceAll('{X}', object);
}

function pieceOf(seed: Seed, random: Random, object?: string): Piece {
  const words =
    object === undefined ? [...new Set([...seed.join('').matchAll(/\{(.+?)\}/g)].map((match) => match[1]!))] : [object];
  const plain = seed.map((text) => (object === undefined ? text.replace(/[{}]/g, '') : fill(text, object)));
  const clauses = random.chance(0.12) ? [] : plain.slice(1);
  return { title: plain[0]!, clauses, objects: words, lead: random.pick(LEADS) };
}

const OPENINGS = [
  '按照市委、市政府部署',
  '结合全市实际',
  '落实《临江市人民政府办公室关于印发有关工作方案的通知》要求',
  '由市、县（市）区政府统筹推进',
  '2026年底前完成',
];

function parentPieces(random: Random, size: number, seeds: readonly Seed[]): Piece[] {
  const pieces: Piece[] = [];
  const pool = random.shuffled(seeds);
  let taken = 0;
  while (pieces.length < size) {
    if (random.chance(0.15)) {
      const { seed, objects } = random.pick(MOULDS);
      for (const object of random.shuffled(objects).slice(0, 1 + random.below(4)))
        pieces.push(pieceOf(seed, random, object));
    } else pieces.push(pieceOf(pool[taken++ % pool.length]!, random));
  }
  const seen = new Set<string>();
  return random
    .shuffled(pieces)
    .filter(({ title, objects }) => !seen.has(title + objects.join()) && seen.add(title + objects.join()))
    .map((piece) => {
      if (piece.clauses.length === 0 || !random.chance(0.35)) return piece;
      return withClauses(piece, [random.pick(OPENINGS), ...piece.clauses]);
    });
}

function withClauses(piece: Piece, clauses: readonly string[]): Piece {
  return { ...piece, clauses };
}

function entryOf({ title, clauses, lead }: Piece, number: number, level: '市' | '区'): TaskEntry {
  return {
    number,
    title: title === '' ? '其他' : title,
    ...(clauses.length > 0 && { requirement: `${clauses.join('，')}。` }),
    ...(lead !== '' && { lead: [`${level}${lead}`] }),
    responsible: [level === '市' ? '各县（市）区政府' : '区直各有关单位'],
  };
}

function localise(text: string): string {
  return text
    .replaceAll('市委、市政府', '区委、区政府')
    .replaceAll('市、县（市）区政府', '区政府')
    .replaceAll('全市', '全区')
    .replaceAll('临江市人民政府办公室', '新海区人民政府办公室')
    .replaceAll('2026年底', '2026年11月底');
}

function localised(piece: Piece): Piece {
  return { ...piece, title: localise(piece.title), clauses: piece.clauses.map(localise) };
}

function typo(text: string, random: Random): string {
  if (text.length < 4) return text;
  const at = 1 + random.below(text.length - 2);
  const kind = random.below(3);
  if (kind === 2) return text.slice(0, at) + random.pick([...'千于末已士昧晴渚辨析']) + text.slice(at + 1);
  return kind === 0 ? text.slice(0, at) + text.slice(at + 1) : text.slice(0, at) + text[at] + text.slice(at);
}

/** Replaces words by others of like meaning; what the task is about stays. */
function reword(text: string, objects: readonly string[], share: number, random: Random): string {
  const guards = objects.filter((object) => text.includes(object));
  let masked = text;
  guards.forEach((object, index) => (masked = masked.replaceAll(object, String.fromCharCode(0xe100 + index))));
  let out = '';
  for (let at = 0; at < masked.length;) {
    const found = SYNONYMS.find(([from]) => masked.startsWith(from, at));
    if (found && random.chance(share)) out += found[1];
    else if (found) out += found[0];
    else out += masked[at];
    at += found ? found[0].length : 1;
  }
  guards.forEach((object, index) => (out = out.replaceAll(String.fromCharCode(0xe100 + index), object)));
  return out;
}

function paraphrased(piece: Piece, random: Random): Piece {
  let clauses = piece.clauses.map((clause) => reword(clause, piece.objects, 0.6, random));
  if (clauses.length > 2 && random.chance(0.5)) {
    const at = random.below(clauses.length - 1);
    clauses = clauses.map((clause, index) =>
      index === at ? clauses[at + 1]! : index === at + 1 ? clauses[at]! : clause,
    );
  }
  if (clauses.length > 1 && random.chance(0.3)) clauses[0] = `结合本区实际，${clauses[0]!}`;
  return { ...piece, title: reword(piece.title, piece.objects, 0.7, random), clauses };
}

function shortened(piece: Piece, random: Random): Piece {
  const kept = piece.clauses.filter(() => random.chance(0.65));
  return { ...piece, clauses: kept.length > 0 ? kept : piece.clauses.slice(0, 1) };
}

function replaceObject(piece: Piece, random: Random): Piece {
  const other = random.pick(OTHER_OBJECTS);
  const object = piece.objects.find((word) => piece.title.includes(word));
  const swap = (text: string): string => (object === undefined ? text : text.replaceAll(object, other));
  return { ...piece, title: swap(piece.title), clauses: piece.clauses.map(swap), objects: [other] };
}

/** A task of the child's own that looks like `dropped` and is another one. Undefined where the seed offers no way. */
function nearTwin(dropped: Piece, random: Random, isTaken: (title: string) => boolean): Piece | undefined {
  const kind = random.below(10);
  const mould = MOULDS.find(({ seed, objects }) => objects.some((object) => fill(seed[0], object) === dropped.title));
  if (kind <= 1 && mould) {
    const other = mould.objects.find((object) => !isTaken(fill(mould.seed[0], object)));
    if (other !== undefined)
      return {
        ...pieceOf(mould.seed, random, other),
        lead: dropped.lead,
        clauses: mould.seed.slice(1).map((clause) => fill(clause, other)),
      };
  }
  if (kind <= 2 && dropped.objects.some((object) => dropped.title.includes(object)))
    return replaceObject(dropped, random);
  if (kind === 3) {
    const [title, ...clauses] = random.pick(SEEDS);
    if (isTaken(title.replace(/[{}]/g, ''))) return undefined;
    if (
      clauses.length === 0 ||
      dropped.clauses.length === 0 ||
      clauses.some((clause) => dropped.clauses.includes(clause))
    )
      return undefined;
    return { ...dropped, clauses: clauses.map((clause) => clause.replace(/[{}]/g, '')) };
  }
  if (kind === 4 && dropped.objects.length > 0) {
    // The mould without its object, over a requirement of its own.
    const general = dropped.objects.reduce((title, object) => title.replaceAll(object, ''), dropped.title);
    return general.length >= 4 && general !== dropped.title
      ? { ...dropped, title: general, clauses: ['制定年度计划', '明确责任分工', '抓好任务落实'], objects: [] }
      : undefined;
  }
  if (kind === 6 && /\d/.test(dropped.title)) {
    return {
      ...dropped,
      title: dropped.title.replace(/\d+/, (digits) => String(Number(digits) + 1 + random.below(3))),
    };
  }
  if (kind === 7 && (mould || dropped.clauses.length === 0)) {
    const object = dropped.objects.find((word) => dropped.title.includes(word));
    // A requirement that names the object says what the task is, whatever its title adds.
    if (object !== undefined && !dropped.clauses.some((clause) => clause.includes(object))) {
      const modifier = random.pick(['少儿', '海上', '校园', '跨境', '民办', '老旧']);
      return { ...dropped, title: dropped.title.replace(object, modifier + object) };
    }
  }
  if (kind === 8) {
    // Another word in the middle of the title, over the same general requirement.
    const at = 2 + random.below(Math.max(1, dropped.title.length - 4));
    const title = dropped.title.slice(0, at) + random.pick(OTHER_OBJECTS).slice(0, 2) + dropped.title.slice(at + 2);
    return {
      ...dropped,
      title,
      clauses: mould
        ? dropped.clauses.filter((clause) => !dropped.objects.some((object) => clause.includes(object)))
        : [],
    };
  }
  if (kind === 9) {
    const other = dropped.title.replace(/(?:质量|水平|能力|机制|体系|建设|力度)/, () =>
      random.pick(['价格', '队伍', '宣传', '搬迁', '预算']),
    );
    if (other !== dropped.title) return { ...dropped, title: other, clauses: dropped.clauses.slice(0, mould ? 9 : 0) };
  }
  const opening = dropped.title.slice(0, 2);
  const cousin = SEEDS.find(([title]) => title.startsWith(opening) && !isTaken(title.replace(/[{}]/g, '')));
  return cousin ? { ...pieceOf(cousin, random), lead: dropped.lead } : undefined;
}

function mergedOf(pieces: readonly Piece[], isShort: boolean, random: Random): Piece {
  const titles = pieces.map(({ title }) => title);
  const clauses = pieces.flatMap((piece) => (isShort ? piece.clauses.slice(0, 1 + random.below(2)) : piece.clauses));
  const joint = random.pick(['，', '、', '和', '。']);
  return {
    title: localise(titles.join(joint)),
    clauses: clauses.map(localise),
    objects: pieces.flatMap(({ objects }) => objects),
    lead: pieces[0]!.lead,
  };
}

function splitOf(piece: Piece, random: Random): [Piece, Piece] | undefined {
  if (piece.clauses.length < 3) return undefined;
  const at = 1 + random.below(piece.clauses.length - 1);
  const own = localised(piece);
  const behind = own.clauses.slice(at);
  // The second part is named after its first clause, as clerks do.
  return [
    { ...own, clauses: own.clauses.slice(0, at) },
    { ...own, title: random.chance(0.5) ? behind[0]! : own.title, clauses: behind },
  ];
}

export interface Shares {
  drop: number;
  merge: number;
  split: number;
  paraphrase: number;
  shorten: number;
  typo: number;
  localise: number;
  nearTwin: number;
  local: number;
  move: boolean;
}

/** One pair of tables and what truly became of each parent task. */
export function generateCase(seed: number, shares: Shares, size = 24, seeds = SEEDS): Case {
  const random = createRandom(seed);
  const parents = parentPieces(random, size, seeds);
  const fates: Fate[] = parents.map(() => ({ operator: 'none', children: [], gone: [] }));
  const children: { piece: Piece; origins: number[]; rank: number }[] = [];
  const taken = new Set(parents.map(({ title }) => title));
  const isTaken = (title: string): boolean => taken.has(title);
  const put = (piece: Piece, origins: number[], rank: number): void => {
    taken.add(piece.title);
    children.push({ piece, origins, rank });
  };
  const done = new Set<number>();
  parents.forEach((piece, at) => {
    if (done.has(at)) return;
    const fate = fates[at]!;
    let roll = random.next();
    const is = (share: number): boolean => {
      roll -= share;
      return roll < 0;
    };
    if (is(shares.drop)) {
      fate.operator = 'drop';
      const twin = random.chance(shares.nearTwin) ? nearTwin(piece, random, isTaken) : undefined;
      if (twin && (twin.title === piece.title || !taken.has(twin.title))) put(twin, [], at + 0.5);
      return;
    }
    if (is(shares.merge)) {
      const partners = [at + 1, ...(random.chance(0.2) ? [at + 2] : [])].filter(
        (other) => other < parents.length && !done.has(other),
      );
      if (partners.length > 0) {
        const isShort = random.chance(0.4);
        const group = [at, ...partners];
        for (const member of group) {
          done.add(member);
          fates[member]!.operator = isShort ? 'merge-short' : 'merge';
        }
        put(
          mergedOf(
            group.map((member) => parents[member]!),
            isShort,
            random,
          ),
          group,
          at,
        );
        return;
      }
    }
    if (is(shares.split)) {
      const parts = splitOf(piece, random);
      if (parts) {
        fate.operator = 'split';
        put(parts[0], [at], at);
        put(parts[1], [at], shares.move && random.chance(0.5) ? random.next() * parents.length : at + 0.1);
        return;
      }
    }
    if (is(shares.paraphrase)) {
      fate.operator = 'paraphrase';
      put(paraphrased(localised(piece), random), [at], at);
    } else if (is(shares.shorten)) {
      fate.operator = 'shorten';
      const short = shortened(piece, random);
      fate.gone = piece.clauses.filter((clause) => !short.clauses.includes(clause));
      put(localised(short), [at], at);
    } else if (is(shares.typo)) {
      fate.operator = 'typo';
      const own = localised(piece);
      put(
        {
          ...own,
          title: typo(own.title, random),
          clauses: own.clauses.map((clause, index) => (index === 0 ? typo(clause, random) : clause)),
        },
        [at],
        at,
      );
    } else if (is(shares.localise)) {
      fate.operator = 'localise';
      put(localised(piece), [at], at);
    } else put(piece, [at], at);
  });
  const locals = Math.round(shares.local * parents.length);
  for (let added = 0; added < locals; added++) {
    const seedOf = random.pick(seeds);
    if (isTaken(seedOf[0].replace(/[{}]/g, ''))) continue;
    put(pieceOf(seedOf, random), [], random.next() * parents.length);
  }
  if (shares.move) for (const entry of children) if (random.chance(0.1)) entry.rank = random.next() * parents.length;
  children.sort((a, b) => a.rank - b.rank);
  children.forEach(({ origins }, index) => origins.forEach((origin) => fates[origin]!.children.push(index + 1)));
  return {
    seed,
    parent: inSections(parents.map((piece, index) => entryOf(piece, index + 1, '市'))),
    child: inSections(children.map(({ piece }, index) => entryOf(piece, index + 1, '区'))),
    fates,
    moved: shares.move,
  };
}

function inSections(tasks: readonly TaskEntry[]): SectionEntry[] {
  const length = Math.ceil(tasks.length / HEADINGS.length);
  return HEADINGS.map((heading, index) => ({
    heading,
    tasks: tasks.slice(index * length, (index + 1) * length),
  })).filter((section) => section.tasks.length > 0);
}
