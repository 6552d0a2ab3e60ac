import type { Proposal } from '../../src/model/finding.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { ParentStatus } from '../../src/model/rule.ts';
import type { Table } from '../../src/model/table.ts';
import { parseDocNumber } from '../../src/text/document-numbers.ts';
import { basisCites, type Cited, documentName, isSame, registered, relationOf } from '../../src/text/documents.ts';
import { headOf } from '../shared/place.ts';
import { demandsOn } from '../shared/policy-scope.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
noticeTitle: 临江市人民政府办公室关于印发2026年全市政务公开工作主要任务分解表的通知
issuer: 临江市人民政府办公室
docNumber: 临政办〔2026〕12号
year: 2026
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [市财政局], responsible: [各县（市）区政府] }
`;
const POLICY = `name: qinglan-2026
title: 青岚省2026年政务公开工作
documents:
  - { number: 青政办〔2026〕5号, title: 青岚省人民政府办公厅关于印发2026年政务公开工作要点的通知, issuer: 青岚省人民政府办公厅 }
required:
  - document: 青政办〔2026〕5号
    where: basis
    appliesTo: { level: [prefecture, county] }
    reason: 全省政务公开任务由这份文件下达
`;

export default defineRule({
  id: 'citations/missing-basis',
  severity: 'error',
  title: { 'zh-CN': '印发通知没有写明依据', en: 'Covering notice does not cite its basis' },
  why: {
    'zh-CN':
      '印发通知应当说明为落实哪份文件而制定：一是上级印发任务分解表的文件，二是政策包要求作为依据的文件。没有印发通知、只有一张表的，不检查。',
    en: 'The covering notice has to say which documents it implements: the one that carries the parent table, and those that a policy pack demands as basis. A table without a notice is not checked.',
  },
  fix: {
    'zh-CN': '在印发通知开头（“为贯彻落实《……》（……号）要求”）写明文件的标题和发文字号。',
    en: 'Cite title and number in the opening of the notice (为贯彻落实《…》（…号）要求).',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '印发通知开头写明依据是公文的通行写法；政策包中的要求出自政策包所列文件。',
      en: 'Opening a notice with its basis is how official documents are written; what a policy pack demands comes from the documents it lists.',
    },
  },
  about: ['document'],
  messages: {
    parent: {
      'zh-CN': '印发依据没有写上级文件{document}',
      en: 'The basis does not name the parent’s document {document}',
    },
    policy: {
      'zh-CN': '印发依据没有写{issuer}的{document}：{reason}（政策包“{policy}”）',
      en: 'The basis does not name {document} of {issuer}: {reason} (policy pack “{policy}”)',
    },
  },
  good: [
    {
      title: '依据中有上级文件的字号',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
basis:
  - { docNumber: 临政办〔2026〕12号 }
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [区财政局] }
`,
        'parent.yaml': PARENT,
      },
    },
    {
      title: '只有一张表，没有印发通知',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [区财政局] }
`,
        'parent.yaml': PARENT,
      },
    },
  ],
  bad: [
    {
      title: '依据写了别的文件，没有写上级的',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
basis:
  - { title: 新海区政务公开工作规则, docNumber: 新政〔2024〕3号 }
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [区财政局] }
`,
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:6', message: 'parent' }],
    },
    {
      title: '政策包要求的依据没有写',
      policies: [POLICY],
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
basis:
  - { docNumber: 临政办〔2026〕12号 }
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [区财政局] }
`,
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:6', message: 'policy' }],
    },
  ],
  check({ table, parentStatus, policies }, report) {
    if (!table.hasNotice) return;
    const place = table.basis[0]?.place ?? table.noticeTitle?.place ?? headOf(table);
    const above = numberAbove(parentStatus);
    if (above && !named(table, above)) {
      report({ messageId: 'parent', data: { document: documentName(above) }, place, fix: addition(table, above) });
    }
    for (const { policy, requirement, document } of demandsOn(table, policies)) {
      const wanted = registered(document);
      if (requirement.where !== 'basis' || named(table, wanted) || (above && isSame(above, wanted))) continue;
      report({
        messageId: 'policy',
        data: {
          document: documentName(wanted),
          issuer: document.issuer,
          reason: requirement.reason,
          policy: policy.data.title,
        },
        place,
        fix: addition(table, wanted),
      });
    }
  },
});

function addition(table: Table, { title, docNumber }: Cited): Proposal {
  const value = { ...(title !== undefined && { title }), ...(docNumber && { docNumber: docNumber.normal }) };
  return { safe: false, changes: [{ kind: 'insert', list: '/basis', index: table.basis.length, value }] };
}

/** The document that carries the parent table, also where only its number is known. */
function numberAbove(status: ParentStatus): Cited | undefined {
  if (status.kind === 'unresolved') {
    // Nobody cites the document at hand as its own basis, and of a number that no file has nobody knows whether it is right.
    if (status.reason === 'self' || status.reason === 'not-found') return undefined;
    const docNumber = parseDocNumber(status.reference);
    return docNumber && { docNumber };
  }
  if (status.kind !== 'found' || !status.table.docNumber) return undefined;
  const { noticeTitle, title, docNumber } = status.table;
  const name = noticeTitle ?? title;
  return { docNumber, ...(name && { title: name.value }) };
}

/** Cited by its title, under another number: citations/conflicting-number. */
function isMisnumbered({ basis }: Table, document: Cited): boolean {
  return basis.some(({ title, docNumber }) => {
    return title && docNumber && relationOf({ title: title.value, docNumber }, document) === 'otherNumber';
  });
}

/** A notice that forwards a document (转发《…》的通知) names it in its own title. */
function named(table: Table, document: Cited): boolean {
  if (basisCites(table, document) || isMisnumbered(table, document)) return true;
  const own = table.noticeTitle?.value;
  return own !== undefined && document.title !== undefined && /转发/.test(own) && own.includes(document.title);
}
