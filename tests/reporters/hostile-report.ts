import type { Finding } from '../../src/model/finding.ts';
import type { Report, TableReport } from '../../src/model/report.ts';

/** A report with every kind of finding and place, in files and about titles that were made to break formats. */

/** A line with two characters beyond the basic plane in front of the words of the finding. */
const YAML = ['title: 2026年新海区任务分解表', 'tasks:', '  - title: 𠮷𡈼巷改造<扩大公开>', '    lead: []', ''].join(
  '\r\n',
);
/** Of the words of the finding, behind both. */
const AT = YAML.indexOf('扩大公开');
export const HOSTILE_PATH = '表 格/“甲”,乙:1::error::%0A\n<b>|`x`.yaml';
const TITLE = '<script>alert(1)</script>\u001b[31m红\u001b[0m %0A::error::x | `a` ]]> & "b" \ud800';

function finding(given: Partial<Finding> & Pick<Finding, 'rule' | 'messageId' | 'severity' | 'data'>): Finding {
  return { path: HOSTILE_PATH, location: {}, related: [], docs: `rules/${given.rule}.md`, ...given };
}

const table = (given: Partial<TableReport>): TableReport => ({
  path: HOSTILE_PATH,
  findings: [],
  suppressed: [],
  isUnreadable: false,
  ...given,
});

const IN_TEXT: TableReport = table({
  title: TITLE,
  parent: { path: '市级表.docx', title: '2026年市任务分解表' },
  coverage: { tasks: 3, binding: 2, covered: 1, partial: 0, review: 0, waived: 0, missing: 1 },
  findings: [
    finding({
      rule: 'structure/duplicate-title',
      messageId: 'same',
      severity: 'warning',
      data: { other: 1, title: TITLE },
      location: { line: 3, column: 20, endLine: 3, endColumn: 24, task: 2 },
      related: [
        {
          path: '市级表.docx',
          messageId: 'same',
          data: { other: 2, title: '一' },
          location: { cell: { table: 1, row: 4 } },
        },
        { path: HOSTILE_PATH, messageId: 'same', data: { other: 2, title: '一' }, location: { line: 1, column: 8 } },
      ],
      fix: { safe: true, changes: [], edits: [{ range: [50, 52], text: '甲' }] },
      subject: TITLE,
    }),
    finding({
      rule: 'coverage/missing-task',
      messageId: 'missingForAll',
      severity: 'error',
      data: { parentTask: 9, title: TITLE },
      parentTask: 9,
      location: { line: 2, column: 1, endLine: 4, endColumn: 13 },
      parentSubject: TITLE,
      fix: {
        safe: false,
        answer: { parentTask: 9, child: 2 },
        changes: [{ kind: 'set', pointer: '/tasks/0/implements', value: 9 }],
        edits: [{ range: [AT, AT + 4], text: '扩大公开::error::%0A' }],
      },
      alternatives: [
        {
          safe: false,
          changes: [{ kind: 'insert', list: '/tasks', index: 1, value: { number: 9, title: TITLE } }],
          edits: [{ range: [YAML.length, YAML.length], text: `  - title: ${TITLE}` }],
        },
        {
          safe: false,
          changes: [
            { kind: 'set', pointer: '/title', value: '甲' },
            { kind: 'set', pointer: '/tasks/0/title', value: '乙' },
          ],
          edits: [
            { range: [7, 9], text: '甲' },
            { range: [AT, AT + 4], text: '乙' },
          ],
        },
      ],
    }),
    finding({
      rule: 'units/missing-lead',
      messageId: 'missing',
      severity: 'error',
      data: {},
      location: { line: 4, column: 11 },
    }),
    finding({
      rule: 'units/missing-lead',
      messageId: 'missing',
      severity: 'error',
      data: {},
      location: { line: 4, column: 11 },
    }),
  ],
  suppressed: [
    {
      finding: finding({ rule: 'units/missing-lead', messageId: 'missing', severity: 'error', data: {} }),
      reason: '已请示',
      by: 'sidecar',
      path: '旁注.yaml',
      location: { line: 1 },
    },
  ],
});

const IN_CELLS: TableReport = table({
  path: './office/任务表.docx',
  tableNumber: 2,
  findings: [
    finding({
      rule: 'units/missing-lead',
      messageId: 'missing',
      severity: 'error',
      data: {},
      path: './office/任务表.docx',
      location: { task: 4, cell: { page: 2, table: 2, row: 5, column: 3, heading: '牵头单位' } },
      unlisted: 3,
    }),
    finding({
      rule: 'import/hidden-cells',
      messageId: 'import/hidden-cells',
      severity: 'info',
      data: { sheet: '今年', rows: 1, columns: 2 },
      path: './office/任务表.docx',
      docs: '',
    }),
  ],
});

export const HOSTILE_REPORT: Report = {
  tables: [IN_TEXT, IN_CELLS, table({ path: '没有问题.yaml' }), table({ path: '/根/读不了.pdf', isUnreadable: true })],
  texts: new Map([[HOSTILE_PATH, YAML]]),
};

export const HOSTILE_LINE = YAML.split('\r\n')[2]!;
