import { defineRule } from '../../src/model/rule.ts';
import type { Table } from '../../src/model/table.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { BINDING_KINDS, ISSUED_KINDS, OFFICIAL_KINDS } from '../../src/text/document-kinds.ts';
import { isOwn, isSame } from '../../src/text/documents.ts';
import {
  citationsOf,
  type DocumentIndex,
  documentsKnownTo,
  type KnownDocument,
  type PlacedCitation,
} from '../shared/known-documents.ts';
import { clauseBefore, refersUpward } from '../shared/upward.ts';

const HEAD = `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
`;

/** A task that people wrote cites no more documents. */
const MOST = 100;
/** What offices issue as …关于…的…; without 关于 it is told from a form (《缴费通知》) by being followed. */
const NUMBERED = new RegExp(`关于.{2,}的(?:\\p{Script=Han}{2})?(?:${OFFICIAL_KINDS})$`, 'u');
const FOLLOWED = new RegExp(`(?:${BINDING_KINDS})$`);
const ISSUED = new RegExp(`(?:${ISSUED_KINDS})(?:[（(〔](?:试行|暂行|修订|修订版|征求意见稿)[）)〕])?$`);
/**
 * 《青岚省实施〈…法〉办法》 is a regulation. Rules of a government (规章) are named after its place and called 规定, 办法 or 细则 (规章制定程序条例
 * 第七条), and are published by an order instead of a numbered notice.
 */
const PASSED =
  /中华人民共和国|实施[〈《<].+[〉》>]的?办法|^\p{Script=Han}{2,7}?(?:省|自治区|市|自治州)(?!关于).*(?:规定|办法|细则)$/u;

export default defineRule({
  id: 'citations/missing-number',
  severity: 'info',
  title: { 'zh-CN': '引用文件没有写发文字号', en: 'Document cited without its number' },
  why: {
    'zh-CN':
      '引用公文应当先引标题、后引发文字号，只有标题的不好查找，同名文件也分不清。法律、条例、规章、规划、标准等没有发文字号的，不报告；同一项任务里前面写过字号的，也不报告。',
    en: 'A document is cited by title first and number second; by title alone it is hard to find, and documents of one name cannot be told apart. Laws, regulations, government rules, plans and standards have no such number. Not reported where the same task gives the number elsewhere.',
  },
  fix: { 'zh-CN': '在标题后加圆括号写明发文字号。', en: 'Add the number in round brackets behind the title.' },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '引用公文“先引标题、后引发文字号”是公文写作的惯例，现行《党政机关公文处理工作条例》没有规定。',
      en: 'Title first, number second is how documents are cited by custom; the regulations on official documents in force do not lay it down.',
    },
  },
  about: ['title'],
  messages: {
    known: {
      'zh-CN': '《{title}》没有写发文字号，应为 {number}[[（政策包“{policy}”）]][[（上级第 {parentTask} 项）]]',
      en: '《{title}》 is cited without its number, {number}[[ (policy pack “{policy}”)]][[ (parent task {parentTask})]]',
    },
    unknown: {
      'zh-CN': '《{title}》没有写发文字号',
      en: '《{title}》 is cited without its number',
    },
    numberHere: { 'zh-CN': '字号写在这里', en: 'the number is given here' },
  },
  good: [
    {
      title: '标题后写了字号；同一项里再提到时只写标题',
      files: {
        'child.yaml': `${HEAD}parent: none
tasks:
  - { number: 1, title: 规范收费, requirement: 执行《关于规范信息处理费收缴的通知》（临财综〔2025〕6号），对照《关于规范信息处理费收缴的通知》自查。 }
`,
      },
    },
    {
      title: '法律、条例、规章、规划不写字号',
      files: {
        'child.yaml': `${HEAD}parent: none
tasks:
  - { number: 1, title: 宣传条例, requirement: 学习《中华人民共和国政府信息公开条例》和《青岚省实施〈中华人民共和国统计法〉办法》，执行《青岚省政务数据管理办法》，解读《新海区“十五五”规划纲要》。 }
`,
      },
    },
  ],
  bad: [
    {
      title: '通知没有写字号',
      files: {
        'child.yaml': `${HEAD}parent: none
tasks:
  - { number: 1, title: 规范收费, requirement: 执行《临江市财政局关于规范信息处理费收缴的通知》。 }
`,
      },
      findings: [{ at: 'child.yaml:5', message: 'unknown' }],
    },
    {
      title: '办法、若干措施没有写字号',
      files: {
        'child.yaml': `${HEAD}parent: none
tasks:
  - { number: 1, title: 规范收费, requirement: 执行《信息处理费管理办法》。 }
  - { number: 2, title: 扶持书店, requirement: 兑现《扶持实体书店若干措施（试行）》。 }
`,
      },
      findings: [
        { at: 'child.yaml:5', message: 'unknown' },
        { at: 'child.yaml:6', message: 'unknown' },
      ],
    },
    {
      title: '上级写了字号，本表只写标题',
      files: {
        'child.yaml': `${HEAD}parent: parent.yaml
tasks:
  - { number: 1, title: 规范收费, requirement: 执行《信息处理费收缴规程》，按月对账。 }
`,
        'parent.yaml': `title: 2026年临江市政务公开工作主要任务分解表
year: 2026
tasks:
  - { number: 1, title: 规范收费, requirement: 执行《信息处理费收缴规程》（临财综〔2025〕6号），按月对账。 }
`,
      },
      findings: [{ at: 'child.yaml:5', message: 'known' }],
    },
  ],
  check(context, report) {
    const { table } = context;
    const known = documentsKnownTo(context);
    const seen = new Set<string>();
    for (const placed of citationsOf(table)) {
      const { citation, task, text } = placed;
      const title = citation.title && stripBlanks(citation.title);
      if (!title || citation.rawNumber !== undefined || isNamedElsewhere(placed, table, known)) continue;
      if (NUMBER_BEHIND.test(text.value.slice(citation.span[1]))) continue;
      const key = `${task?.index ?? 'basis'} ${title}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const match = known.withTitle(title);
      const about = { place: placed.place, ...(task && { task: task.number }) };
      const data = { title, ...(task && { task: task.number }) };
      if (match) {
        const number = match.docNumber.normal;
        const at = text.place.isVerbatim || text.place.range ? citation.span[1] : undefined;
        report({
          messageId: 'known',
          data: { ...data, number, ...sourceOf(match) },
          ...about,
          ...(match.at && {
            related: [{ path: match.at.path, messageId: 'numberHere' as const, data: {}, place: match.at.words.place }],
          }),
          ...(task &&
            at !== undefined && {
              fix: {
                safe: false,
                changes: [{ kind: 'replace', pointer: text.place.pointer, span: [at, at], text: `（${number}）` }],
              },
            }),
        });
      } else if (isIssuedWithNumber(title, placed)) report({ messageId: 'unknown', data, ...about });
    }
  },
});

/** 《…规则》（临政〔1926〕5号）: a number that cannot be one, and other rules say so. */
const NUMBER_BEHIND = /^[（(][^（()）]*\d{4}[^（()）]*号[）)]/;

function isIssuedWithNumber(title: string, { text, citation }: PlacedCitation): boolean {
  if (PASSED.test(title)) return false;
  if (NUMBERED.test(title) || ISSUED.test(title)) return true;
  return FOLLOWED.test(title) && refersUpward(clauseBefore(text.value, citation.span[0]));
}

/** The table itself; or the number stands elsewhere in the same task. */
function isNamedElsewhere({ citation, task }: PlacedCitation, table: Table, documents: DocumentIndex): boolean {
  const wanted = { title: citation.title ?? '' };
  if (isOwn(table, wanted)) return true;
  const numbered = task?.citations.slice(0, MOST).filter(({ docNumber }) => docNumber !== undefined) ?? [];
  if (numbered.length === 0) return false;
  const names = documents.namesOf(wanted);
  return numbered.some((other) => names.some((name) => isSame(other, name)));
}

function sourceOf({ source }: KnownDocument): { policy?: string; parentTask?: number } {
  if (source.kind === 'policy') return { policy: source.name };
  return source.kind === 'parent' && source.task !== undefined ? { parentTask: source.task } : {};
}
