import type { PolicyDocument } from '../../src/model/generated/policy-file.ts';
import type { Policy } from '../../src/model/policy.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Table } from '../../src/model/table.ts';
import { parseDocNumber } from '../../src/text/document-numbers.ts';
import { basisCites, documentName, isSame, registered, taskCites } from '../../src/text/documents.ts';
import { citationsOf, type DocumentIndex, documentsKnownTo, type PlacedCitation } from '../shared/known-documents.ts';
import { earliestDay } from '../shared/table-date.ts';

const HEAD = `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
`;
const POLICY = `name: qinglan-2026
title: 青岚省2026年政务公开工作
documents:
  - { number: 青财非税〔2019〕8号, title: 信息处理费收缴暂行规程, issuer: 青岚省财政厅, supersededBy: 青财非税〔2024〕2号 }
  - { number: 青财非税〔2024〕2号, title: 信息处理费收缴规程, issuer: 青岚省财政厅 }
  - { number: 青政办〔2023〕9号, title: 政务新媒体管理试行办法, issuer: 青岚省人民政府办公厅, validUntil: 2025-12-31 }
`;

/** Words in front of a document that say that it is history. */
const HISTORY = /(?:废止|修订|修改|代替|替代|取代|清理|原|旧)(?:的|了)?$/;

export default defineRule({
  id: 'citations/superseded-document',
  severity: 'warning',
  title: { 'zh-CN': '引用了作废的文件', en: 'Superseded document is cited' },
  why: {
    'zh-CN':
      '启用的政策包登记了哪份文件已被代替、哪份有效期已过。仍引用旧文件，执行的标准就是错的。按本表的日期判断，没有日期的按当年1月1日；没有写明失效日期的，从代替它的文件的下一年起算；写明“废止”“原”的，或者同时引用了新文件的，不报告。',
    en: 'The policy packs that are switched on say which documents were replaced or have run out. Whoever cites the old one works by the wrong standard. Judged by the date of the table, or 1 January of its year; without a last day the document counts as replaced from the year after its successor. Not reported where the text calls it repealed or former, or cites the successor as well.',
  },
  fix: { 'zh-CN': '改引现行的文件，并核对要求有没有变化。', en: 'Cite the document in force; check what it changed.' },
  authority: {
    kind: '本工具',
    text: {
      'zh-CN': '文件的效力出自启用的政策包的文件登记表。',
      en: 'Whether a document is in force is taken from the registers of the policy packs.',
    },
  },
  about: ['document'],
  messages: {
    superseded: {
      'zh-CN': '{document}已由{successor}代替（政策包“{policy}”）',
      en: '{document} was replaced by {successor} (policy pack “{policy}”)',
    },
    expired: {
      'zh-CN': '{document}的有效期到{validUntil}为止（政策包“{policy}”）',
      en: '{document} ran out on {validUntil} (policy pack “{policy}”)',
    },
  },
  good: [
    {
      title: '引用现行的文件；说明旧文件废止',
      policies: [POLICY],
      files: {
        'child.yaml': `${HEAD}tasks:
  - { number: 1, title: 规范收费, requirement: 执行《信息处理费收缴规程》（青财非税〔2024〕2号）。 }
  - { number: 2, title: 清理文件, requirement: 公布已废止的《政务新媒体管理试行办法》。 }
`,
      },
    },
    {
      title: '文件作废以前的表',
      policies: [POLICY],
      files: {
        'child.yaml': `title: 2024年新海区政务公开工作主要任务分解表
year: 2024
parent: none
tasks:
  - { number: 1, title: 规范收费, requirement: 执行青财非税〔2019〕8号和青政办〔2023〕9号。 }
`,
      },
    },
  ],
  bad: [
    {
      title: '引用了已被代替的文件',
      policies: [POLICY],
      files: {
        'child.yaml': `${HEAD}tasks:
  - { number: 1, title: 规范收费, requirement: 执行《信息处理费收缴暂行规程》（青财非税〔2019〕8号）。 }
`,
      },
      findings: [{ at: 'child.yaml:5', message: 'superseded' }],
    },
    {
      title: '引用了过期的文件，依据也是',
      policies: [POLICY],
      files: {
        'child.yaml': `${HEAD}basis:
  - { docNumber: 青政办〔2023〕9号 }
tasks:
  - { number: 1, title: 管理新媒体, requirement: 执行《政务新媒体管理试行办法》。 }
`,
      },
      findings: [
        { at: 'child.yaml:5', message: 'expired' },
        { at: 'child.yaml:7', message: 'expired' },
      ],
    },
  ],
  check(context, report) {
    const { table, policies } = context;
    const day = earliestDay(table);
    const dead = policies.flatMap((policy) => deadIn(policy, day));
    if (dead.length === 0) return;
    const documents = documentsKnownTo(context);
    for (const placed of citationsOf(table)) {
      const { citation, task } = placed;
      const found = dead.find(({ document }) => isSame(citation, registered(document)));
      if (!found || isHistory(placed) || citesSuccessor(placed, found.document, table, documents)) continue;
      const { document, policy } = found;
      const data = {
        document: documentName(registered(document)),
        policy: policy.data.title,
        ...(task && { task: task.number }),
      };
      const about = { place: placed.place, ...(task && { task: task.number }) };
      if (document.supersededBy === undefined) {
        report({ messageId: 'expired', data: { ...data, validUntil: document.validUntil ?? '' }, ...about });
      } else {
        report({ messageId: 'superseded', data: { ...data, successor: successorOf(document, policy) }, ...about });
      }
    }
  },
});

interface Dead {
  document: PolicyDocument;
  policy: Policy;
}

function deadIn(policy: Policy, day: string | undefined): Dead[] {
  if (day === undefined) return [];
  return (policy.data.documents ?? []).flatMap((document) => {
    const { validUntil, supersededBy } = document;
    const successor = supersededBy === undefined ? undefined : parseDocNumber(supersededBy)?.year;
    const last = validUntil ?? (successor === undefined ? undefined : `${successor}-12-31`);
    return last !== undefined && last < day ? [{ document, policy }] : [];
  });
}

function isHistory({ citation, text }: PlacedCitation): boolean {
  return HISTORY.test(text.value.slice(Math.max(0, citation.span[0] - 4), citation.span[0]));
}

/** Whoever names both explains which one replaces which. */
function citesSuccessor(
  { task }: PlacedCitation,
  { supersededBy }: PolicyDocument,
  table: Table,
  documents: DocumentIndex,
): boolean {
  const docNumber = supersededBy === undefined ? undefined : parseDocNumber(supersededBy);
  if (!docNumber) return false;
  const names = documents.namesOf({ docNumber });
  return names.some((name) => (task ? taskCites(task, name) : basisCites(table, name)));
}

function successorOf({ supersededBy = '' }: PolicyDocument, { data }: Policy): string {
  const docNumber = parseDocNumber(supersededBy);
  const known = data.documents?.find(({ number }) => parseDocNumber(number)?.normal === docNumber?.normal);
  return known ? documentName(registered(known)) : (docNumber?.normal ?? supersededBy);
}
