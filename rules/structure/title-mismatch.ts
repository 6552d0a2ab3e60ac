import { defineRule } from '../../src/model/rule.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { differences } from '../../src/text/differences.ts';
import { likeness } from '../shared/likeness.ts';
import { quote } from '../shared/quote.ts';
import { withoutFrames } from '../shared/without-frames.ts';
import { LEVEL_CHARACTERS } from '../../src/text/level-characters.ts';
import { ISSUING } from '../../src/text/issuing.ts';
import { FIRST_NOUN_GROUP, framesOf } from '../../src/text/frame-words.ts';

const table = (noticeTitle: string, title: string): string => `title: ${title}
noticeTitle: ${noticeTitle}
issuer: 临江市新海区人民政府办公室
year: 2026
parent: none
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [区财政局] }
`;

/** Subjects that share less are two. */
const LEAST_ALIKE = 0.4;
/** No title is longer. */
const LONGEST = 120;

export default defineRule({
  id: 'structure/title-mismatch',
  severity: 'warning',
  title: { 'zh-CN': '通知与表的标题说的不是一回事', en: 'Notice and table are about different things' },
  why: {
    'zh-CN':
      '印发通知说印发政务公开的任务分解表，后面附的却是优化营商环境的表，不是拿错了附件，就是套用旧通知忘了改。只比较说的是什么工作：叫“要点”还是“任务分解表”、有没有写地名和年份，都不算不一致（年份由 structure/year-mismatch 检查）。',
    en: 'A notice that issues a table on open government in front of a table on the business climate comes with the wrong annex, or was made from an old one. Only the subject is compared: whether it is called key points or a breakdown table, and whether place and year are named, makes no difference; years are checked by structure/year-mismatch.',
  },
  fix: {
    'zh-CN': '核对附件，改正通知或者表的标题。',
    en: 'Check the annex; correct the title of the notice or of the table.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '附件名称与正文所印发的文件一致，是办文惯例；附件的编排见 GB/T 9704-2012 7.3.6、7.3.9。',
      en: 'That the annex is what the notice issues is office custom; for annexes see GB/T 9704-2012, 7.3.6 and 7.3.9.',
    },
  },
  about: ['noticeSubject', 'subject'],
  messages: {
    differs: {
      'zh-CN': '通知印发的是“{noticeSubject}”，表的标题是“{subject}”',
      en: 'The notice issues “{noticeSubject}”, the table is entitled “{subject}”',
    },
    noticeHere: { 'zh-CN': '通知的标题', en: 'title of the notice' },
  },
  good: [
    {
      title: '要点和任务分解表是一回事',
      files: {
        'child.yaml': table(
          '临江市新海区人民政府办公室关于印发2026年全区政务公开工作要点的通知',
          '2026年新海区政务公开工作主要任务分解表',
        ),
      },
    },
    {
      title: '名称里多了件数，说的是同一件事',
      files: {
        'child.yaml': table(
          '关于印发《新海区2026年十件为民办实事重点工作任务分解表》的通知',
          '新海区2026年民生实事项目任务分解表',
        ),
      },
    },
    {
      title: '表的标题没有说是什么工作',
      files: {
        'child.yaml': table('临江市新海区人民政府办公室关于做好2026年政务公开工作的通知', '主要任务分解表'),
      },
    },
  ],
  bad: [
    {
      title: '附的是另一张表',
      files: {
        'child.yaml': table(
          '临江市新海区人民政府办公室关于印发2026年政务公开工作主要任务分解表的通知',
          '2026年新海区优化营商环境重点任务分解表',
        ),
      },
      findings: [{ at: 'child.yaml:1', message: 'differs' }],
    },
    {
      title: '通知点名印发的是另一份清单，只有几个字不同',
      files: {
        'child.yaml': table(
          '关于印发《新海区2026年校园安全专项整治任务清单》的通知',
          '新海区2026年校园食品安全工作任务清单',
        ),
      },
      findings: [{ at: 'child.yaml:1', message: 'differs' }],
    },
    {
      title: '通知点名的表与所附的表，名称都很一般',
      files: {
        'child.yaml': table(
          '关于印发《新海区2026年重点项目建设任务分解表》的通知',
          '新海区2026年民生实事项目任务分解表',
        ),
      },
      findings: [{ at: 'child.yaml:1', message: 'differs' }],
    },
    {
      title: '没有书名号，通知写的是另一张分解表',
      files: {
        'child.yaml': table(
          '临江市新海区人民政府办公室关于印发2026年新海区噪声污染防治工作任务分解表的通知',
          '2026年新海区土壤污染防治工作任务分解表',
        ),
      },
      findings: [{ at: 'child.yaml:1', message: 'differs' }],
    },
    {
      title: '套用旧通知忘了改',
      files: {
        'child.yaml': table('关于印发安全生产专项整治任务分工的通知', '新海区2026年为民办实事项目责任分解表'),
      },
      findings: [{ at: 'child.yaml:1', message: 'differs' }],
    },
  ],
  check({ table: { title, noticeTitle, path, identity } }, report) {
    if (!title || !noticeTitle || title.value.length > LONGEST || noticeTitle.value.length > LONGEST) return;
    const issued = issuedBy(noticeTitle.value);
    const [own, announced] = [title.value, issued].map((name) => subjectOf(name, identity.place)) as [string, string];
    const isNamed = NAMED.test(stripBlanks(noticeTitle.value));
    if (Math.min(own.length, announced.length) < SHORTEST_SUBJECT) {
      const [whole, other] = [title.value, issued].map((name) => workOf(name, identity.place)) as [string, string];
      if (!isNamed || !areApart(whole, other)) return;
    } else {
      if (own.includes(announced) || announced.includes(own)) return;
      const isOther = isNamed
        ? areExchanged(own, announced)
        : isOneSort(issued, title.value) && isExchange(hunksOf(own, announced));
      if (!isOther && likeness(own, announced, LEAST_ALIKE) > 0) return;
    }
    report({
      messageId: 'differs',
      data: { noticeSubject: quote(stripBlanks(issued)), subject: quote(title.value) },
      place: title.place,
      related: [{ path, messageId: 'noticeHere', data: {}, place: noticeTitle.place }],
    });
  },
});

type Hunks = ReturnType<typeof differences>;

const ISSUED = new RegExp(`^(?:${ISSUING}|调整)`);
/** What a document is called by the end of its title: 分解表, 务清单. */
const SORT = 3;

/** 关于印发…任务分解表的通知 over a 任务分解表: without title marks the notice names this table as well. */
function isOneSort(issued: string, title: string): boolean {
  return issued.slice(-SORT) === stripBlanks(title).slice(-SORT);
}

/** A notice that names what it issues by its title names this table. */
const NAMED = new RegExp(`(?:${ISSUING})[《〈]`);

/** Each says something of its own that the other does not, frame words aside: 校园食品安全 is another subject than 校园安全专项整治. */
function areExchanged(a: string, b: string): boolean {
  const hunks = hunksOf(a, b);
  const isTold = (side: 'before' | 'after'): boolean =>
    hunks.some(({ [side]: [from, to] }) => to - from >= SHORTEST_WORD);
  return isExchange(hunks) || (isTold('before') && isTold('after'));
}

function hunksOf(a: string, b: string): Hunks {
  const [left, right] = [a, b].map((subject) => withoutFrames(subject, { nouns: true }));
  return differences(left!, right!);
}

/** A word stands in the stead of another: 土壤 for 噪声. */
function isExchange(hunks: Hunks): boolean {
  return hunks.some(
    ({ before, after }) =>
      before[0] < before[1] &&
      after[0] < after[1] &&
      Math.max(before[1] - before[0], after[1] - after[0]) >= SHORTEST_WORD,
  );
}

/** Shorter subjects are what any plan is called: 重点项目建设. */
const SHORTEST_SUBJECT = 4;

/** 民生实事项目, 重点项目建设: both name some work, and a word of the one stands in the place of a word of the other. */
function areApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_SUBJECT) return false;
  const hunks = differences(a, b);
  return hunks.some(
    ({ before, after }) => before[1] - before[0] >= SHORTEST_WORD && after[1] - after[0] >= SHORTEST_WORD,
  );
}

/** One character in the stead of another may be another way of writing (民生实事, 为民办实事); a word has two (大气, 水). */
const SHORTEST_WORD = 2;

/** …关于印发《…》的通知: what is issued. */
function issuedBy(noticeTitle: string): string {
  const plain = stripBlanks(noticeTitle);
  const about = plain.indexOf('关于');
  const what = (about < 0 ? plain : plain.slice(about + 2)).replace(/的(?:通知|函|意见)$/, '');
  return what.replace(ISSUED, '').replace(/^[《〈](.*)[》〉](?:的通知)?$/, '$1');
}

const OWN_LEVEL = new RegExp(`[全我本][${LEVEL_CHARACTERS}]`, 'g');

/** What the work is called: no year, place or level, and no sort of document behind it. */
function workOf(title: string, place: string | undefined): string {
  return withoutHome(title, place).replace(
    /(?:任务|责任|重点|主要|具体|目标|工作|分[解工]|方案|要点|清单|台账|安排|计划|表)+$/,
    '',
  );
}

/** Without frame words as well: what the work is about. */
function subjectOf(title: string, place: string | undefined): string {
  const words = withoutHome(title, place).replace(
    /任务|责任|分[解工]|主要|具体|目标|方案|要点|清单|台账|安排|计划|项目|行动|表$/g,
    '',
  );
  // Verbs and adverbs of the frame; its nouns name things.
  const groups = framesOf(words);
  return [...words].filter((_, at) => groups[at] === 0 || groups[at]! >= FIRST_NOUN_GROUP).join('');
}

function withoutHome(title: string, place: string | undefined): string {
  let words = stripBlanks(title)
    .replace(/^附件\d{0,2}[:：]?/, '')
    .replace(/\d{4}(?:[-—–－至]\d{4})?年?度?/g, '')
    .replace(/[《》〈〉“”（）()]/g, '');
  if (place !== undefined) words = words.replaceAll(place, '');
  return words
    .replace(/^(?:[\u4e00-\u9fff]{1,4}省)?(?:[\u4e00-\u9fff]{1,4}市)?(?=[\u4e00-\u9fff]{4})/, '')
    .replace(OWN_LEVEL, '');
}
