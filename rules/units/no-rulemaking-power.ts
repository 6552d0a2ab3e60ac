import { defineRule } from '../../src/model/rule.ts';
import type { Task, Text } from '../../src/model/table.ts';
import type { Identity } from '../../src/model/unit.ts';
import type { Vocabulary } from '../../src/text/vocabulary.ts';
import { isBelowCity, isCountyCity } from '../shared/county-city.ts';
import { onceAsked } from '../shared/once-asked.ts';
import { within } from '../shared/place.ts';
import { refersUpward } from '../shared/upward.ts';
import { DRAFTING, ISSUING } from '../../src/text/issuing.ts';
import { CHARACTERS_OF } from '../../src/text/level-characters.ts';
import { CHINESE_NUMERAL } from '../../src/text/numerals.ts';

const HEAD = `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: none
tasks:
`;

export default defineRule({
  id: 'units/no-rulemaking-power',
  severity: 'warning',
  title: { 'zh-CN': '没有制定规章的权限', en: 'No power to make rules' },
  why: {
    'zh-CN':
      '规章只能由国务院部门和省、设区的市、自治州的人民政府制定，地方性法规只能由省、设区的市、自治州的人大及其常委会制定。县区、乡镇的表里写“区政府规章”，多半是照上级表改字改出来的；区县只有行政规范性文件。“规章制度”“法律法规规章”这样的说法不报告。',
    en: 'Government rules (规章) are made by departments of the State Council and the governments of provinces, cities with districts and autonomous prefectures alone; local regulations by their congresses. “The district government’s rules” in a county-level or township table is what remains when the parent’s 市 was replaced by 区; a district issues normative documents only. Internal rules (规章制度) and laws and rules in general are not reported.',
  },
  fix: {
    'zh-CN': '改成“行政规范性文件”，或者写明是上级政府的规章；上级没有把这一项安排给本级的，可以不列。',
    en: 'Write 行政规范性文件, or say that the superior’s rules are meant; a task that the parent did not give to this level may be left out.',
  },
  authority: {
    kind: '法律',
    text: {
      'zh-CN': '《中华人民共和国立法法》（2023年修正）第八十条、第八十一条、第九十一条、第九十三条',
      en: 'Legislation Law of the People’s Republic of China (as amended 2023), arts. 80, 81, 91 and 93',
    },
  },
  about: ['words'],
  messages: {
    rules: {
      'zh-CN': '“{words}”：{body}没有制定规章的权限，只能制定行政规范性文件',
      en: '“{words}”: {body} has no power to make government rules, only normative documents',
    },
    regulations: {
      'zh-CN': '“{words}”：{body}没有制定地方性法规的权限',
      en: '“{words}”: {body} has no power to make local regulations',
    },
  },
  good: [
    {
      title: '规范性文件、规章制度、上级的规章',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 公开区政府规范性文件, requirement: 按照法律、法规、规章规定清理，健全区政府规章制度。, lead: [区司法局] }
  - { number: 2, title: 转载省、市政府规章, requirement: 在本区门户网站转载临江市现行有效规章。, lead: [区司法局] }
  - { number: 3, title: 参加立法调研, requirement: 配合市司法局起草停车管理地方性法规，按地方性法规修订操作规程。, lead: [区司法局] }
`,
      },
    },
    {
      title: '设区的市有权制定规章',
      files: {
        'child.yaml': `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
parent: none
tasks:
  - { number: 1, title: 集中公开市政府规章, requirement: 发布临江市现行有效规章和地方性法规。, lead: [市司法局（负责市政府规章）] }
`,
      },
    },
  ],
  bad: [
    {
      title: '区政府规章',
      files: {
        'child.yaml': `${HEAD}  - number: 1
    title: 集中公开规章
    requirement: 将新海区现行有效规章在门户网站公布。
    lead: [区司法局（负责区政府规章）]
`,
      },
      findings: [{ at: 'child.yaml:8', message: 'rules' }],
    },
    {
      title: '县级市的政府规章',
      files: {
        'child.yaml': `title: 2026年青禾市停车管理任务分解表
issuer: 青禾市人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 规范停车, requirement: 逐条街道划定泊位，年内以市政府规章固化收费办法。, lead: [市司法局], responsible: [各镇人民政府] }
  - { number: 2, title: 管理车库, requirement: 逐个小区登记车库，制定市政府规章。, lead: [市司法局], responsible: [各镇人民政府] }
`,
        'parent.yaml': `title: 2026年临江市停车管理任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 规范停车, requirement: 逐条街道划定泊位。, lead: [市司法局], responsible: [各县（市）区政府] }
  - { number: 2, title: 管理车库, requirement: 逐个小区登记车库。, lead: [市司法局], responsible: [各县（市）区政府] }
`,
      },
      findings: [
        { at: 'child.yaml:6', message: 'rules' },
        { at: 'child.yaml:7', message: 'rules' },
      ],
    },
    {
      title: '区里起草法规草案',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 规范停车, requirement: 起草停车管理地方性法规草案。, lead: [区司法局] }
`,
      },
      findings: [{ at: 'child.yaml:6', message: 'regulations' }],
    },
    {
      title: '县的地方性法规；镇政府规章',
      files: {
        'child.yaml': `title: 2026年青岚县政务公开工作主要任务分解表
issuer: 青岚县人民政府办公室
year: 2026
parent: none
tasks:
  - { number: 1, title: 公开立法计划, requirement: 公布本县地方性法规制定计划。, lead: [县司法局] }
  - { number: 2, title: 清理文件, requirement: 指导各镇清理镇人民政府规章。, lead: [县司法局] }
`,
      },
      findings: [
        { at: 'child.yaml:6', message: 'regulations' },
        { at: 'child.yaml:7', message: 'rules' },
      ],
    },
  ],
  check({ table, trace, vocabulary }, report) {
    const { identity } = table;
    const own = ownBodies(identity, trace?.parent.identity, vocabulary);
    const forms = onceAsked(() => formsFor(own));
    const mayNotMake = own.length > 0;
    const isCity = identity.place?.endsWith('市') === true;
    for (const task of table.tasks) {
      const claim = claimIn(task, forms) ?? (mayNotMake ? makingIn(task, identity, isCity) : undefined);
      if (!claim) continue;
      report({
        messageId: claim.kind,
        data: { task: task.number, words: claim.words, body: claim.body },
        place: within(claim.text, claim.span),
        task: task.number,
      });
    }
  },
});

interface Claim {
  kind: 'rules' | 'regulations';
  words: string;
  /** Whose rules they are said to be. */
  body: string;
  text: Text;
  span: readonly [number, number];
}

/** What may stand between a body and its rules; a verb between them makes it somebody else's. */
const LINK = `(?:的|级|本级|现行|有效|${DRAFTING}|${ISSUING}|人大|常委会|及其|和)`;
/** 法律法规规章 are laws and rules in general. */
const RULES = '(?<!法[律规])(?:行政|政府)?规章(?!制度|以[上下外]|规定)';
const REGULATIONS = '地方性法规';

/** What this level may not claim, for its own bodies and those below. */
function formsFor(own: readonly string[]): readonly RegExp[] {
  const bodies = [...own, ...BELOW];
  const forms = bodies.flatMap((body) => [
    ...[RULES, REGULATIONS].map((what) => new RegExp(`(${body}(?:人民政府|政府)?)${LINK}{0,5}(${what})`)),
    // 提请县人大常委会颁布…条例: what its congress makes is none either.
    new RegExp(`(${body}(?:人大常委会|人大))(?:审议|通过|${DRAFTING}|${ISSUING})[^，。；：、《]{1,12}(条例)`),
    // 颁布《新海区停车条例》
    new RegExp(`(?:${DRAFTING}|出台|[颁公]布)《(${body})[^》]{1,40}(条例|规章)》`),
  ]);
  return [...forms, ...MADE_BELOW];
}

/** Bodies that never have the power, whoever writes of them. */
const BELOW = ['(?:县区|区县|县（市）区|县（市、区）|乡镇|镇街|街道)', '[镇乡](?=人民政府|政府)'];

/** 本区, 区政府, 新海区 in the table of a district. A city may be one with districts, unless it is known to be none. */
function ownBodies(identity: Identity, above: Identity | undefined, vocabulary: Vocabulary): string[] {
  const { level, place } = identity;
  if (level !== 'county' && level !== 'township') return [];
  const isCity = place?.endsWith('市') === true;
  if (isCity && !isCountyCity(identity, above, vocabulary)) return [];
  const words = isCity ? '市' : CHARACTERS_OF[level];
  return [
    ...(place === undefined ? [] : [escaped(place)]),
    `[本全我][${words}]`,
    // 市政府规章 below a city may well be that city's.
    ...(!isCity || !isBelowCity(place, above) ? [`(?<![省市])[${words}](?=人民政府|政府|级|人大)`] : []),
  ];
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** 各县（市、区）人民政府要制定停车管理规章: what is between says what they are about. What one makes itself, another form tells. */
const MADE_BELOW = BELOW.map(
  (body) =>
    new RegExp(
      `(${body}(?:人民政府|政府))(?:要|应当?|必?须)?(?:${DRAFTING}|出台|颁布)[^，。；：、《]{0,12}?(${RULES})(?=[，。；、）)\\s和及与等并后]|$)`,
    ),
);

/** What every claim has. */
const LAW = /规章|法规|条例/;

function claimIn(task: Task, forms: () => readonly RegExp[]): Claim | undefined {
  const entries = [task.lead, task.responsible].flatMap((cell) => (LAW.test(cell.value) ? cell.entries : []));
  for (const text of [task.requirement, task.title, task.remark, ...entries]) {
    if (!LAW.test(text.value)) continue;
    for (const form of forms()) {
      const found = form.exec(text.value);
      const [words, body, what] = found ?? [];
      if (!found || words === undefined || body === undefined || what === undefined) continue;
      const kind = /法规|条例/.test(what) ? 'regulations' : 'rules';
      return { kind, words, body, text, span: [found.index, found.index + words.length] };
    }
  }
  return undefined;
}

/** What one has rules for: 制定市政府规章规范收费, 制定规章予以规范. */
const SETTLES = '(?:予以|加以|进行|来)?(?:固化|固定|确立|确定|明确|规范|保障)';

/** 出台规章1部: what is counted is made. */
const HOW_MANY = `(?:(?:\\d+|${CHINESE_NUMERAL}+)[部件项个])?`;

/**
 * 起草地方性法规草案, 制定出台本县停车管理规章, 颁布《停车管理规定》政府规章: to make them, and neither to make something by them nor for them. What
 * stands between is all that they are about. What stands behind is the name of a draft (草案, 送审稿), and then no noun: a
 * mark, or a word that joins what follows.
 */
const MAKES = new RegExp(
  `(?:${DRAFTING}|出台|颁布)((?:《[^》]{1,60}》|[^，。；、：\\s《]){0,60}?|[^，。；：\\s《]{4,60}?的)(${RULES}|${REGULATIONS}|法规(?=草案))(?:[^，。；、：\\s]{0,4}[案稿])?${HOW_MANY}(?=[，。；、）)\\s和及与等并后]|${SETTLES}|$)`,
);
/** Beside what refers upwards: what is only proposed or carried out, and what is the superior's. */
const OTHERS = /建议|推动|实施|配套|(?<!城)市(?![场民容])|省|国家|上级|遵守|宣传|指导|督促/;
/** A house makes rules for itself, but no 地方性法规. */
const HOUSE = /内部|企业|单位|学校|机构/;

/** A city that has no rules of its own means itself by 市 all the same: whose rules it makes, no word in front says. */
const OWN_CITY = /^(?:[全本我]?市)(?:级|本级)?(?:人民)?(?:政府)?/;

/** 以市政府规章固化…: rules are the means, and nothing that is only followed. */
const BY = new RegExp(
  `(?:以|用)((?:[^，。；、：\\s]){0,12}?)(${RULES}|${REGULATIONS})(?:的?形式)?(?=${SETTLES}|规定|${ISSUING})`,
);

function makingIn(task: Task, { place }: Identity, isCity: boolean): Claim | undefined {
  for (const text of [task.requirement, task.title, task.remark]) {
    if (!/规章|法规/.test(text.value)) continue;
    const found = MAKES.exec(text.value) ?? BY.exec(text.value);
    const [words, object = '', what] = found ?? [];
    if (!found || words === undefined || what === undefined) continue;
    const before = /(?<![^，。；：,.;:])[^，。；：,.;:]*$/.exec(text.value.slice(0, found.index))![0];
    // 由 names whoever makes them, and the place itself is no other; what a title says is what they are about.
    const around = (before + object.replace(isCity ? OWN_CITY : '', '').replace(/《[^》]*》/g, ''))
      .replaceAll(place ?? '由', '')
      .replaceAll('由', '');
    const kind = what.endsWith('法规') ? 'regulations' : 'rules';
    if (refersUpward(around) || OTHERS.test(around) || (kind === 'rules' && HOUSE.test(around))) continue;
    return { kind, words, body: place ?? '本级', text, span: [found.index, found.index + words.length] };
  }
  return undefined;
}
