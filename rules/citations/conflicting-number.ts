import { defineRule } from '../../src/model/rule.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { relationOf } from '../../src/text/documents.ts';
import { citationsOf, documentsKnownTo, type PlacedCitation } from '../shared/known-documents.ts';

const HEAD = `title: 2026年新海区校园食堂整治任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
`;
const PARENT = `title: 2026年临江市校园食堂整治任务分解表
noticeTitle: 临江市人民政府办公室关于印发2026年全市校园食堂整治任务分解表的通知
issuer: 临江市人民政府办公室
docNumber: 临政办〔2026〕18号
year: 2026
tasks:
  - { number: 1, title: 规范食材采购, requirement: 执行《学校食堂食材采购规程》（临教综〔2025〕31号）。, responsible: [各县（市）区政府] }
`;

export default defineRule({
  id: 'citations/conflicting-number',
  severity: 'error',
  title: { 'zh-CN': '同一份文件写了两个字号', en: 'One document under two numbers' },
  why: {
    'zh-CN':
      '文件的标题和字号合在一起才说得清是哪一份。标题与上级表或者政策包所写的相同，字号却不同，机关代字、年份、顺序号总有一处写错，别人照此查不到文件。本表自己前后不一的，报警告。',
    en: 'A document is its title and its number together. Where the title is that of a document which the table above or a policy pack knows, and the number is another, agency code, year or serial is wrong, and nobody will find the document by it. Two numbers within the table itself are a warning.',
  },
  fix: { 'zh-CN': '对照文件原文，改正字号。', en: 'Check the document itself, and correct the number.' },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '引用公文标题、字号应当与原文一致，是办文惯例。',
      en: 'Citing a document by its exact title and number is office custom.',
    },
  },
  about: ['title', 'number'],
  messages: {
    pack: {
      'zh-CN': '《{title}》的字号是{known}（政策包“{policy}”），这里写作{number}',
      en: '《{title}》 is {known} (policy pack “{policy}”), here {number}',
    },
    parent: {
      'zh-CN': '上级表中《{title}》的字号是{known}，这里写作{number}',
      en: 'In the table above 《{title}》 is {known}, here {number}',
    },
    table: {
      'zh-CN': '《{title}》在本表别处的字号是{known}，这里写作{number}',
      en: 'Elsewhere in this table 《{title}》 is {known}, here {number}',
    },
    knownHere: { 'zh-CN': '另一个字号写在这里', en: 'the other number stands here' },
  },
  good: [
    {
      title: '字号与上级一致；依据写对了',
      files: {
        'child.yaml': `${HEAD}parent: parent.yaml
basis:
  - { title: 临江市人民政府办公室关于印发2026年全市校园食堂整治任务分解表的通知, docNumber: 临政办〔2026〕18号 }
tasks:
  - { number: 1, title: 规范食材采购, requirement: 执行《学校食堂食材采购规程》（临教综〔2025〕31号）。 }
`,
        'parent.yaml': PARENT,
      },
    },
    {
      title: '两份文件标题不同；每年都有的报告没有字号',
      files: {
        'child.yaml': `${HEAD}parent: none
tasks:
  - { number: 1, title: 规范食材采购, requirement: 执行《食材采购规程》（新教〔2025〕3号）和《食材采购规程实施细则》（新教〔2025〕9号），落实《政府工作报告》。 }
`,
      },
    },
  ],
  bad: [
    {
      title: '依据的顺序号写错；任务引用的年份写错',
      files: {
        'child.yaml': `${HEAD}parent: parent.yaml
basis:
  - { title: 临江市人民政府办公室关于印发2026年全市校园食堂整治任务分解表的通知, docNumber: 临政办〔2026〕81号 }
tasks:
  - { number: 1, title: 规范食材采购, requirement: 执行《学校食堂食材采购规程》（临教综〔2024〕31号）。 }
`,
        'parent.yaml': PARENT,
      },
      findings: [
        { at: 'child.yaml:6', message: 'parent' },
        { at: 'child.yaml:8', message: 'parent' },
      ],
    },
    {
      title: '与政策包登记的字号不同；本表前后不一',
      policies: [
        `name: qinglan-canteen
title: 青岚省校园食堂整治
documents:
  - { number: 青教规〔2026〕5号, title: 关于规范学校食堂留样的通知, issuer: 青岚省教育厅 }
`,
      ],
      files: {
        'child.yaml': `${HEAD}parent: none
tasks:
  - { number: 1, title: 规范食品留样, requirement: 执行《关于规范学校食堂留样的通知》（青教规〔2026〕15号）。 }
  - { number: 2, title: 公开食堂账目, requirement: 执行《食堂账目公开办法》（新教〔2025〕7号）。 }
  - { number: 3, title: 聘请家长监督, requirement: 依照《食堂账目公开办法》（新教〔2025〕17号）开展监督。 }
`,
      },
      findings: [
        { at: 'child.yaml:6', message: 'pack' },
        { at: 'child.yaml:8', message: 'table' },
      ],
    },
  ],
  check(context, report) {
    const documents = documentsKnownTo(context);
    for (const cited of citationsOf(context.table)) {
      const { citation, task } = cited;
      const { docNumber, title } = citation;
      if (!docNumber || title === undefined) continue;
      const known = documents.withTitle(title);
      if (!known || relationOf(citation, known) !== 'otherNumber') continue;
      // One title, issued twice: both numbers are known.
      if (
        documents
          .withNumber(docNumber)
          .some((one) => one.source.kind !== 'table' && relationOf(citation, one) === 'same')
      )
        continue;
      const data = {
        title: stripBlanks(title),
        number: docNumber.normal,
        known: known.docNumber.normal,
        ...(task && { task: task.number }),
      };
      const fix = known.source.kind === 'table' ? undefined : renumbering(cited, known.docNumber.normal);
      const about = {
        place: cited.place,
        ...(task && { task: task.number }),
        ...(fix && { fix }),
        ...(known.at && {
          related: [{ path: known.at.path, messageId: 'knownHere' as const, data: {}, place: known.at.words.place }],
        }),
      };
      if (known.source.kind === 'policy')
        report({ messageId: 'pack', data: { ...data, policy: known.source.name }, ...about });
      else if (known.source.kind === 'parent') report({ messageId: 'parent', data, ...about });
      else report({ messageId: 'table', severity: 'warning', data, ...about });
    }
  },
});

/** The other number, where the file has a place for it; which of the two is right is for people to say. */
function renumbering({ citation, text, place }: PlacedCitation, number: string) {
  const { numberSpan } = citation;
  if (numberSpan) {
    const change = { kind: 'replace', pointer: text.place.pointer, span: numberSpan, text: number } as const;
    return { safe: false, changes: [change] };
  }
  const entry = /^\/basis\/\d+/.exec(place.pointer)?.[0];
  return entry === undefined
    ? undefined
    : { safe: false, changes: [{ kind: 'set', pointer: `${entry}/docNumber`, value: number } as const] };
}
