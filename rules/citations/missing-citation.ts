import { defineRule } from '../../src/model/rule.ts';
import type { Citation, Task } from '../../src/model/table.ts';
import { COVERED_STATES } from '../../src/model/trace.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { basisCites, documentName, isOwn, misnumbered, taskCites } from '../../src/text/documents.ts';
import { citingIn } from '../shared/citing.ts';
import { type DocumentIndex, documentsKnownTo } from '../shared/known-documents.ts';
import { demandOf, within } from '../shared/place.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - number: 1
    title: 规范信息处理费收取
    requirement: 执行《信息处理费收缴规程》（临财综〔2025〕6号）和《信息处理费减免办法》，按月对账，逐笔开具票据。
    lead: [市财政局]
    responsible: [各县（市）区政府]
`;
const CHILD = `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
`;

/** Newspapers and gazettes stand in 《》 too; they are nothing that a task rests on. */
const PERIODICAL = /(?:日报|晚报|时报|晨报|周报|公报|杂志|周刊|月刊)$/;

export default defineRule({
  id: 'citations/missing-citation',
  severity: 'error',
  title: { 'zh-CN': '漏引上级引用的文件', en: 'Document cited by the parent is not cited' },
  why: {
    'zh-CN':
      '任务依据哪份文件办理，上级写明了，下级转写时丢掉，执行的人就不知道按什么标准做。上级写了发文字号的报错误；只写标题的，或者本表别处还引用的，报警告。只写标题或者只写字号，都算已经引用；标题相同而字号不同的，不是同一份文件。',
    en: 'The parent says which document a task is carried out by. If the citation is lost, those who carry it out no longer know the standard. An error where the parent gives the document number; a warning where it gives only the title, or where the document is still cited elsewhere in the table. Citing it by title or by number is enough; the same title under another number is not the same document.',
  },
  fix: {
    'zh-CN': '按上级的写法补上文件标题和发文字号。',
    en: 'Put back the title and number as the parent gives them.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '转写上级任务时保留其引用的文件，是办文惯例，没有统一的国家标准。',
      en: 'Keeping the documents that the parent cites is office custom; no national standard lays it down.',
    },
  },
  about: ['document'],
  messages: {
    missing: {
      'zh-CN': '没有引用{document}；上级第 {parentTask} 项引用了这份文件',
      en: 'Does not cite {document}, which parent task {parentTask} cites',
    },
    inOtherTask: {
      'zh-CN': '没有引用{document}；上级第 {parentTask} 项引用了这份文件，本表只在第 {other} 项引用',
      en: 'Does not cite {document}, which parent task {parentTask} cites; this table cites it only in task {other}',
    },
    inBasis: {
      'zh-CN': '没有引用{document}；上级第 {parentTask} 项引用了这份文件，本表只在印发依据中引用',
      en: 'Does not cite {document}, which parent task {parentTask} cites; this table cites it only as the basis of its notice',
    },
    citedHere: { 'zh-CN': '上级在这里引用', en: 'the parent cites it here' },
  },
  good: [
    {
      title: '两份文件都引用了：一份只写字号，一份只写标题',
      files: {
        'child.yaml': `${CHILD}  - number: 1
    title: 规范信息处理费收取
    requirement: 执行临财综〔2025〕6号文件和《信息处理费减免办法》，按月对账，逐笔开具票据。
    lead: [区财政局]
`,
        'parent.yaml': PARENT,
      },
    },
    {
      title: '括号写法不规范也算引用（由 citations/malformed-number 报告）',
      files: {
        'child.yaml': `${CHILD}  - number: 1
    title: 规范信息处理费收取
    requirement: 执行《信息处理费收缴规程》（临财综[2025]第6号）和《信息处理费减免办法》，按月对账，逐笔开具票据。
    lead: [区财政局]
`,
        'parent.yaml': PARENT,
      },
    },
  ],
  bad: [
    {
      title: '两份文件都丢了：写了字号的是错误，只写标题的是警告',
      files: {
        'child.yaml': `${CHILD}  - number: 1
    title: 规范信息处理费收取
    requirement: 严格执行收费规定，按月对账，逐笔开具票据。
    lead: [区财政局]
`,
        'parent.yaml': PARENT,
      },
      findings: [
        { at: 'child.yaml:8', message: 'missing' },
        { at: 'child.yaml:8', message: 'missing' },
      ],
    },
    {
      title: '引用移到了别的任务和印发依据',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
basis:
  - { title: 信息处理费减免办法 }
tasks:
  - number: 1
    title: 规范信息处理费收取
    requirement: 严格执行收费规定，按月对账，逐笔开具票据。
    lead: [区财政局]
  - { number: 2, title: 组织财务培训, requirement: 讲解临财综〔2025〕6号文件。, lead: [区财政局] }
`,
        'parent.yaml': PARENT,
      },
      findings: [
        { at: 'child.yaml:10', message: 'inBasis' },
        { at: 'child.yaml:10', message: 'inOtherTask' },
      ],
    },
  ],
  check(context, report) {
    const { table, trace } = context;
    if (!trace) return;
    const documents = documentsKnownTo(context);
    for (const { parent, binding, state, links } of trace.tasks) {
      const child = links[0]?.child;
      if (!child || binding === 'no' || !COVERED_STATES.has(state)) continue;
      // Most are cited here as they are there.
      const uncited = parent.citations.filter((citation) => !links.some((link) => taskCites(link.child, citation)));
      for (const citation of distinct(uncited, documents)) {
        if (isOwn(trace.parent, citation) || isPeriodical(citation)) continue;
        const names = documents.namesOf(citation);
        const isCitedIn = (task: Task): boolean => names.some((name) => taskCites(task, name));
        if (links.some((link) => isCitedIn(link.child))) continue;
        // Cited under another number: citations/conflicting-number.
        if (links.some((link) => misnumbered(link.child, citation))) continue;
        const other = table.tasks.find(isCitedIn);
        const data = {
          task: child.number,
          parentTask: parent.number,
          document: documentName(citation),
          ...(citation.docNumber && { docNumber: citation.docNumber.normal }),
          ...(citation.title && { title: citation.title }),
        };
        const fix = citingIn(child, citation);
        const about = {
          place: demandOf(child),
          task: child.number,
          ...(fix && { fix }),
          related: [
            {
              path: trace.parent.path,
              messageId: 'citedHere' as const,
              data: { parentTask: parent.number },
              place: within(parent[citation.in], citation.span),
            },
          ],
        };
        if (other) {
          report({ messageId: 'inOtherTask', severity: 'warning', data: { ...data, other: other.number }, ...about });
        } else if (names.some((name) => basisCites(table, name))) {
          report({ messageId: 'inBasis', severity: 'warning', data, ...about });
        } else {
          report({ messageId: 'missing', data, ...about, ...(!citation.docNumber && { severity: 'warning' }) });
        }
      }
    }
  },
});

/** A document that a task cites twice counts once, also where it goes by its title here and by its number there. */
function distinct(citations: Task['citations'], documents: DocumentIndex): Task['citations'] {
  if (citations.length < 2) return citations;
  const seen = new Set<string>();
  return citations.filter((citation) => {
    const names = documents
      .namesOf(citation)
      .flatMap(({ title, docNumber }) => [docNumber?.normal, title && stripBlanks(title)])
      .filter((name) => name !== undefined);
    const isNew = !names.some((name) => seen.has(name));
    for (const name of names) seen.add(name);
    return isNew;
  });
}

function isPeriodical({ title, docNumber }: Citation): boolean {
  return docNumber === undefined && PERIODICAL.test(stripBlanks(title ?? ''));
}
