import type { Place } from '../../src/model/location.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Table, Task, Text } from '../../src/model/table.ts';
import type { Trace } from '../../src/model/trace.ts';
import { LEVELS, type Level } from '../../src/model/unit.ts';
import { HAN } from '../../src/text/han.ts';
import { matchesIn } from '../../src/text/matches.ts';
import { readPlace } from '../../src/text/places.ts';
import type { Vocabulary } from '../../src/text/vocabulary.ts';
import { changedClauses } from '../shared/changed-clauses.ts';
import { excerpt } from '../shared/excerpt.ts';
import { governedNames, TERRITORY } from '../shared/governed-names.ts';
import { onceAsked } from '../shared/once-asked.ts';
import { within } from '../shared/place.ts';
import { isProperName } from '../shared/proper-name.ts';
import { clauseBefore, isQuoted, levelCharacters, placesAround, refersUpward } from '../shared/upward.ts';
import { stemOf } from '../../src/text/superiors.ts';
import { CHARACTERS_OF, LEVEL_CHARACTERS } from '../../src/text/level-characters.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 集中公开规范性文件, requirement: 将临江市现行有效规范性文件通过市政府门户网站集中公开。, responsible: [各县（市）区政府] }
`;
const childWith = (requirement: string): string => `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - number: 1
    title: 集中公开规范性文件
    requirement: ${requirement}
    lead: [区司法局]
`;

export default defineRule({
  id: 'wording/foreign-place',
  severity: 'warning',
  title: { 'zh-CN': '写了别处的地名', en: 'Name of another place' },
  why: {
    'zh-CN':
      '借用别的区县、别的市的表作底稿，地名没有改干净；或者一句话别处都改成本级了，上级的地名没有改。任务就成了给别处定的。直接称呼上级（福州市的情况、报福州市）、学习协作的话、书名号里的话不算。',
    en: 'Another district’s or city’s table served as a draft and its name was left standing, or a clause was adapted except for the superior’s name; the task then binds another place. Speaking of the superior as such, of learning from or working with others, and words in title marks are no finding.',
  },
  fix: {
    'zh-CN': '改成本地的地名；确实说的是别处的，写明关系（学习、协作、对接）。',
    en: 'Put the own place there; where the other is meant, say how it comes in.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '下级的表说本地的事，是办文惯例，没有统一的国家标准。',
      en: 'That a table speaks of its own place is office custom; no national standard lays it down.',
    },
  },
  about: ['words'],
  messages: {
    other: {
      'zh-CN': '“{around}”中的“{words}”是别处的地名，本表是{home}的[[；上级第 {parentTask} 项这里写“{parentWords}”]]',
      en: '“{words}” in “{around}” is the name of another place; this table is {home}’s[[; parent task {parentTask} says “{parentWords}” here]]',
    },
    leftover: {
      'zh-CN': '“{around}”中的“{words}”是上级的地名，这句话别处已经改成本级，似应写“{home}”',
      en: '“{words}” in “{around}” is the superior’s name; the rest of the clause was adapted to this level: should it be “{home}”?',
    },
  },
  good: [
    {
      title: '本地的地名；上级的名称作为上级出现',
      files: {
        'child.yaml': childWith('将新海区现行有效规范性文件通过区政府门户网站集中公开，并报临江市备案。'),
        'parent.yaml': PARENT,
      },
    },
    {
      title: '学习别处的做法',
      files: {
        'child.yaml': childWith('学习青岚区政府经验，将新海区现行有效规范性文件通过区政府门户网站集中公开。'),
        'parent.yaml': PARENT,
      },
    },
  ],
  bad: [
    {
      title: '借用了青岚区的底稿',
      files: {
        'child.yaml': childWith('将青岚区现行有效规范性文件通过区政府门户网站集中公开。'),
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:8', message: 'other' }],
    },
    {
      title: '门户网站改成了区的，地名还是市的',
      files: {
        'child.yaml': childWith('将临江市现行有效规范性文件通过区政府门户网站集中公开。'),
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:8', message: 'leftover' }],
    },
  ],
  check({ table, trace, upstream, vocabulary }, report) {
    const home = table.identity.place;
    const { level } = table.identity;
    if (home === undefined || level === undefined) return;
    const known = onceAsked(() => {
      const above = upstream.flatMap(({ parent }) => parent.identity.place ?? []);
      return new Set([...placesAround(table, trace, vocabulary), ...above].flatMap(forms));
    });
    const seen = new Set<string>();
    const tell = (found: Found, messageId: 'other' | 'leftover'): void => {
      const key = `${found.place.pointer} ${found.span[0]}`;
      if (seen.has(key)) return;
      seen.add(key);
      const { words, parent, task, text, span } = found;
      report({
        messageId,
        data: {
          ...(task && { task: task.number }),
          words,
          home,
          around: excerpt(text.value, span),
          ...(parent && parent.words !== '' && { parentTask: parent.task, parentWords: parent.words }),
        },
        place: found.place,
        ...(task && { task: task.number }),
        fix: {
          safe: false,
          changes: [{ kind: 'replace', pointer: text.place.pointer, span, text: home }],
        },
      });
    };
    const isOther = (name: string): boolean => !known().has(name);
    if (trace) {
      for (const found of changedNames(trace, level, vocabulary)) if (isOther(found.words)) tell(found, 'other');
      const own = levelCharacters(table)?.own;
      if (own !== undefined) for (const found of leftovers(trace, own)) tell(found, 'leftover');
    }
    const siblings = onceAsked(() => unitPlaces(trace ? [table, trace.parent] : [table]));
    for (const task of table.tasks) {
      for (const text of [task.title, task.requirement, task.remark]) {
        for (const found of namesIn(text, task, siblings, vocabulary)) if (isOther(found.words)) tell(found, 'other');
        for (const found of namesGoverned(text, task, level, vocabulary))
          if (isOther(found.words)) tell(found, 'other');
      }
    }
  },
});

interface Found {
  words: string;
  text: Text;
  task: Task;
  span: readonly [number, number];
  place: Place;
  parent?: { task: number; words: string };
}

function foundIn(text: Text, task: Task, start: number, words: string): Found {
  const span = [start, start + words.length] as const;
  return { words, text, task, span, place: within(text, span) };
}

/** Other places stand in a sentence as those one learns from, works with or borders on. */
const BESIDE =
  /对口|协作|帮扶|支援|合作|共建|毗邻|相邻|邻近|周边|考察|交流|前往|赴|援|跨|经验|做法|案例|等地|两地|异地|相关地区|籍/;

function isLegitimate(value: string, start: number, end: number, before = clauseBefore(value, start)): boolean {
  const behind = /^[^，。；;！？\n]{0,20}/.exec(value.slice(end))?.[0] ?? '';
  return isQuoted(value, start) || BESIDE.test(before + behind) || refersUpward(before);
}

/** 新海区 and 新海 are one place. */
function forms(place: string): string[] {
  const stem = stemOf(place);
  return stem.length >= 2 ? [place, stem] : [place];
}

/** A place in the stead of what the parent says there: 将临江市现行…, 将青岚区现行…. */
function* changedNames(trace: Trace, level: Level, vocabulary: Vocabulary): Generator<Found> {
  const superior = forms(trace.parent.identity.place ?? '');
  for (const { pair } of changedClauses(trace)) {
    const { parent, child, hunks } = pair;
    for (const hunk of hunks) {
      const [from, to] = [parent.form.map[hunk.before[0]]!, parent.form.map[hunk.before[1]]!];
      const replaced = parent.text.slice(from, to);
      const [start, end] = [child.form.map[hunk.after[0]]!, child.form.map[hunk.after[1]]!];
      // 必须经街道联审 ⇒ 须经街道联审: nothing was put there.
      if (start === end) continue;
      const name = nameAt(child.text, start, level, vocabulary);
      if (name === undefined) continue;
      // 临江市政府 and 石桥区政府 are alike from 政府 on: what was put in there is the name.
      const inserted = superior.find((place) => place !== '' && parent.text.startsWith(place, from));
      // 每市 ⇒ 临港市: the last character stands on both sides.
      const tail = Math.max(0, start + name.length - end);
      const whole = parent.text.slice(from, to + tail);
      const isReplaced =
        NAMES_LEVEL.test(whole) &&
        whole.length <= 12 &&
        (tail === 0 || (whole.endsWith(child.text.slice(end, end + tail)) && isName(name)));
      const isPutIn = tail === 0 && liesInNoOther(name, level, vocabulary);
      const put = inserted ?? (isPutIn ? '' : undefined);
      const words = isReplaced ? whole : replaced === '' ? put : undefined;
      const at = child.span[0] + start;
      const text = child.task[child.in];
      if (words === undefined || isLegitimate(text.value, at, at + name.length)) continue;
      yield { ...foundIn(text, child.task, at, name), parent: { task: parent.task.number, words } };
    }
  }
}

const NAMES_LEVEL = new RegExp(`[${LEVEL_CHARACTERS}]|街道`);

const ENDS_IN: Readonly<Partial<Record<Level, RegExp>>> = {
  prefecture: /市$/,
  county: new RegExp(`[${CHARACTERS_OF.county}]$`),
  township: new RegExp(`(?:[${CHARACTERS_OF.township}]|街道)$`),
};

/**
 * 石渡县 in a county's table is no part of it, where 石渡县 in a city's may be; of cities the register tells which are of county level. A place of
 * the register may be called by a word (石门县).
 */
function liesInNoOther(name: string, level: Level, { divisions }: Vocabulary): boolean {
  if (ENDS_IN[level]?.test(name) !== true) return false;
  const known = divisions.named(name);
  return known ? known.level === level : isName(name);
}

/** The stem has two or three characters, as names of places do: 即停即走区 is none. */
function isName(place: string): boolean {
  const [, stem, ending] = /^(\p{Script=Han}{2,3}?)(街道|.)$/u.exec(place) ?? [];
  return stem !== undefined && ending !== undefined && isProperName(stem, ending, false);
}

const LONGEST_NAME = 5;
/** Words that begin with a name of a place, by the last character of one. */
const NAMED = new RegExp(`^${HAN}{1,${LONGEST_NAME - 1}}?[${LEVEL_CHARACTERS}道]${HAN}*`);

/** The proper name of a place of this level or the next above that begins at an offset. */
function nameAt(value: string, start: number, level: Level, vocabulary: Vocabulary): string | undefined {
  const words = NAMED.exec(value.slice(start, start + 12))?.[0];
  const place = words === undefined ? undefined : readPlace(words, vocabulary);
  if (!place?.level || place.isZone || place.name.length > LONGEST_NAME) return undefined;
  // 把县里下达的: of one character in front of 县 there are few, all of them in the register.
  if (place.name.length < 3 && !vocabulary.divisions.named(place.name)) return undefined;
  const distance = LEVELS.indexOf(level) - LEVELS.indexOf(place.level);
  const isCity = place.name.endsWith('市');
  return distance === 0 || distance === 1 || (isCity && level === 'county') ? place.name : undefined;
}

/** The last character of a name that is the subject or the ground of a task, as what stands behind it shows. */
const OWNER_END = new RegExp(
  `[区县市](?=${TERRITORY}|(?:人民)?政府|[${LEVEL_CHARACTERS}]委|政务|门户|现行|全[${LEVEL_CHARACTERS}]|本?级)`,
  'g',
);
const LONGEST_CITY = 4;

const NONE: readonly Found[] = [];

/** Names that are told by themselves: of cities, and of other bodies that the tables name as units. */
function namesIn(
  text: Text,
  task: Task,
  siblings: () => ReadonlySet<string>,
  { divisions }: Vocabulary,
): readonly Found[] {
  const { value } = text;
  const ends = matchesIn(value, OWNER_END);
  if (ends.length === 0) return NONE;
  return ends.flatMap(({ index }) => {
    for (let start = index - 2; start >= 0 && start >= index - LONGEST_CITY; start--) {
      const name = value.slice(start, index + 1);
      const isKnown = value[index] === '市' ? divisions.named(name)?.level === 'prefecture' : siblings().has(name);
      if (isKnown && !isLegitimate(value, start, index + 1)) return foundIn(text, task, start, name);
    }
    return [];
  });
}

/** 由青岚区牵头协商; 由青岚区移送的线索, which one receives. */
const ACTS_BESIDE = /^(?:牵头|[^，。；、]{0,8}的)/;

/** Names of bodies of the table's own level as they stand governed: 在青岚区增设, 组织青岚区各镇. */
function namesGoverned(text: Text, task: Task, level: Level, vocabulary: Vocabulary): readonly Found[] {
  const { value } = text;
  const names = governedNames(value, level, vocabulary);
  if (names.length === 0) return NONE;
  return names.flatMap(({ start, name }) => {
    // 由 names whoever acts, the superior above all; but a place next door does not act here, unless it leads others.
    const before = clauseBefore(value, start);
    const end = start + name.length;
    const led = ACTS_BESIDE.test(value.slice(end)) ? before : before.replace(/由$/, '');
    return isLegitimate(value, start, end, led) ? [] : foundIn(text, task, start, name);
  });
}

/** Places that units of the tables belong to. */
function unitPlaces(tables: readonly Table[]): ReadonlySet<string> {
  return new Set(
    tables.flatMap(({ tasks }) =>
      tasks.flatMap(({ lead, responsible }) =>
        [...lead.units, ...responsible.units].flatMap(({ place }) => place ?? []),
      ),
    ),
  );
}

/** The superior's name in a clause whose words for the level were adapted. */
function* leftovers(trace: Trace, own: string): Generator<Found> {
  const name = trace.parent.identity.place;
  if (name === undefined || name === trace.child.identity.place) return;
  const adapted = new RegExp(
    `[全我本]${own}|(?:^|[^\\p{Script=Han}]|通过|在|由|经|将)${own}(?:人民政府|政府|级|直|属|本级)`,
    'u',
  );
  for (const { pair } of changedClauses(trace)) {
    const { parent, child } = pair;
    if (!parent.text.includes(name) || !adapted.test(child.text)) continue;
    if (adapted.test(parent.text) || parent.form.text !== child.form.text) continue;
    const at = child.text.indexOf(name);
    if (at < 0) continue;
    const start = child.span[0] + at;
    const text = child.task[child.in];
    const isBody = /^(?:人民政府|政府|财政|市委)/.test(child.text.slice(at + name.length));
    if (isBody || isLegitimate(text.value, start, start + name.length)) continue;
    yield foundIn(text, child.task, start, name);
  }
}
