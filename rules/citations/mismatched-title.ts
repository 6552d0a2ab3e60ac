import { defineRule } from '../../src/model/rule.ts';
import type { DocNumber, Task } from '../../src/model/table.ts';
import type { Trace } from '../../src/model/trace.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { isSame } from '../../src/text/documents.ts';
import { citationsOf, documentsKnownTo, type KnownDocument, PlacedCitation } from '../shared/known-documents.ts';

const HEAD = `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
`;

/** A shorter part of a title may be chance. */
const SHORTEST = 4;

export default defineRule({
  id: 'citations/mismatched-title',
  severity: 'warning',
  title: { 'zh-CN': '文件标题与字号对不上', en: 'Title and number of a document disagree' },
  why: {
    'zh-CN':
      '同一个发文字号，这里写一个标题，政策包、上级表或者本表别处写另一个标题，必有一处写错。省去发文机关、“中华人民共和国”，只写所印发的文件，或者标题只写一部分，都不算对不上。',
    en: 'Where one number carries one title here and another in a policy pack, in the table above or elsewhere in this table, one of them is wrong. Leaving out the issuer or 中华人民共和国, naming only what a notice promulgates, or giving part of the title is no disagreement.',
  },
  fix: { 'zh-CN': '对照文件原文，改正标题或者字号。', en: 'Check the document itself; correct title or number.' },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '引用公文标题、字号应当与原文一致，是办文惯例。',
      en: 'Citing a document by its exact title and number is office custom.',
    },
  },
  about: ['number', 'title'],
  messages: {
    pack: {
      'zh-CN': '{number} 的标题是《{known}》（政策包“{policy}”），这里写作《{title}》',
      en: '{number} is entitled 《{known}》 (policy pack “{policy}”), here 《{title}》',
    },
    parent: {
      'zh-CN': '上级表中 {number} 的标题是《{known}》，这里写作《{title}》',
      en: 'The parent table entitles {number} 《{known}》, here it is 《{title}》',
    },
    table: {
      'zh-CN': '本表别处 {number} 的标题是《{known}》，这里写作《{title}》',
      en: 'Elsewhere this table entitles {number} 《{known}》, here it is 《{title}》',
    },
    knownHere: { 'zh-CN': '另一个标题写在这里', en: 'the other title stands here' },
  },
  good: [
    {
      title: '省去发文机关；只写所印发的文件',
      files: {
        'child.yaml': `${HEAD}parent: parent.yaml
basis:
  - { title: 关于印发2026年全市政务公开工作主要任务分解表的通知, docNumber: 临政办〔2026〕12号 }
tasks:
  - { number: 1, title: 规范收费, requirement: 执行《信息处理费收缴规程》（临财综〔2025〕6号）。 }
`,
        'parent.yaml': `title: 2026年全市政务公开工作主要任务分解表
noticeTitle: 临江市人民政府办公室关于印发2026年全市政务公开工作主要任务分解表的通知
docNumber: 临政办〔2026〕12号
year: 2026
tasks:
  - { number: 1, title: 规范收费, requirement: 执行《临江市财政局关于印发〈信息处理费收缴规程〉的通知》（临财综〔2025〕6号）。 }
`,
      },
    },
    {
      title: '两份文件标题相近，字号不同',
      files: {
        'child.yaml': `${HEAD}parent: none
tasks:
  - { number: 1, title: 规范收费, requirement: 执行《收费规程》（临财综〔2025〕6号）和《收费规程补充规定》（临财综〔2025〕9号）。 }
`,
      },
    },
  ],
  bad: [
    {
      title: '与上级表、与本表别处不一致',
      files: {
        'child.yaml': `${HEAD}parent: parent.yaml
tasks:
  - { number: 1, title: 规范收费, requirement: 执行《信息检索费收缴规程》（临财综〔2025〕6号）。 }
  - { number: 2, title: 组织培训, requirement: 学习《公文写作规范》（新政办〔2025〕3号）。 }
  - { number: 3, title: 组织考试, requirement: 考核《档案整理细则》（新政办〔2025〕3号）。 }
`,
        'parent.yaml': `title: 2026年临江市政务公开工作主要任务分解表
year: 2026
tasks:
  - { number: 1, title: 规范收费, requirement: 执行《信息处理费收缴规程》（临财综〔2025〕6号）。 }
`,
      },
      findings: [
        { at: 'child.yaml:5', message: 'parent' },
        { at: 'child.yaml:7', message: 'table' },
      ],
    },
    {
      title: '与政策包登记的标题不一致',
      policies: [
        `name: qinglan-2026
title: 青岚省2026年政务公开工作
documents:
  - { number: 青财非税〔2026〕2号, title: 关于规范信息处理费收缴的通知, issuer: 青岚省财政厅 }
`,
      ],
      files: {
        'child.yaml': `${HEAD}parent: none
tasks:
  - { number: 1, title: 规范收费, requirement: 执行《关于规范场地费收缴的通知》（青财非税〔2026〕2号）。 }
`,
      },
      findings: [{ at: 'child.yaml:5', message: 'pack' }],
    },
  ],
  check(context, report) {
    const { table, trace } = context;
    const documents = documentsKnownTo(context);
    for (const cited of citationsOf(table)) {
      const { citation, task } = cited;
      const { docNumber, title } = citation;
      if (!docNumber || title === undefined) continue;
      const same = documents.withNumber(docNumber).filter(({ isAnnex }) => !isAnnex);
      // A parent that goes by two titles, its own and its notice's, may be cited by either.
      const other = agrees(title, same) ? undefined : same[0];
      if (!other) continue;
      const at = (other.source.kind === 'parent' && task && citedAbove(task, docNumber, trace)) || other.at;
      const data = {
        number: docNumber.normal,
        title: stripBlanks(title),
        known: stripBlanks(other.title),
        ...(task && { task: task.number }),
      };
      const about = {
        place: cited.place,
        ...(task && { task: task.number }),
        ...(at && { related: [{ path: at.path, messageId: 'knownHere' as const, data: {}, place: at.words.place }] }),
      };
      if (other.source.kind === 'policy')
        report({ messageId: 'pack', data: { ...data, policy: other.source.name }, ...about });
      else if (other.source.kind === 'parent') report({ messageId: 'parent', data, ...about });
      else report({ messageId: 'table', data, ...about });
    }
  },
});

/** Of many rows above that cite the number, the one that the task carries. */
function citedAbove(task: Task, docNumber: DocNumber, trace: Trace | undefined): KnownDocument['at'] {
  for (const parent of trace?.parentsOf(task) ?? []) {
    const citation = parent.citations.find((one) => isSame({ docNumber }, { docNumber: one.docNumber }));
    if (citation) return { path: trace!.parent.path, words: new PlacedCitation(citation, parent[citation.in], parent) };
  }
  return undefined;
}

/** The first source that knows the number decides; of the table's own citations the first one does. */
function agrees(title: string, known: readonly KnownDocument[]): boolean {
  const [first] = known;
  if (!first) return true;
  const decisive =
    first.source.kind === 'table' ? [first] : known.filter(({ source }) => source.kind === first.source.kind);
  return decisive.some((one) => isPartOf(title, one.title) || isSame({ title }, { title: one.title }));
}

/** Inner marks are left out now and then: 关于印发收费规程的通知. */
function isPartOf(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b]
    .map((title) => stripBlanks(title).replace(/[〈〉《》<>]/g, ''))
    .toSorted((left, right) => left.length - right.length);
  return short.length >= SHORTEST && long.includes(short);
}
