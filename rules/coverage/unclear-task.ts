import type { Proposal } from '../../src/model/finding.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Task } from '../../src/model/table.ts';
import { isOpenReview } from '../../src/model/trace.ts';
import { LEAST_NEAR } from '../../src/trace/candidates.ts';
import { linkChange, unmatchedChange } from '../../src/trace/declaring.ts';
import { demandOf, gapOf, within } from '../shared/place.ts';
import { nameOf, quote } from '../shared/quote.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 市级部门及所属单位的预算表格全部上网。, lead: [市财政局], responsible: [各县（市）区政府] }
  - { number: 2, title: 开展政府信息公开专栏检查, requirement: 每季度抽查各单位专栏的更新情况，通报长期不更新的栏目。, lead: [市政府办公室], responsible: [各县（市）区政府] }
`;

export default defineRule({
  id: 'coverage/unclear-task',
  severity: 'warning',
  presets: { strict: 'error' },
  title: { 'zh-CN': '是否承接待确认', en: 'Unclear whether the parent task is taken up' },
  why: {
    'zh-CN':
      '本表有文字相近的任务，但相近的程度不足以认定已经承接。硬算作承接，漏项就会被掩盖；所以列出候选，由人来判断。待确认的任务不计入已承接。',
    en: 'The table holds a task in similar words, yet not similar enough to count as taking it up. Counting it anyway would hide an omission, so the candidates are listed for a person to decide. Such a task never counts as covered.',
  },
  fix: {
    'zh-CN':
      '用 gov-lint trace 本表 --parent 上级表 --review 一项一项地确认。手写也可以：确实承接的，在该任务写明 implements: 上级序号，或者按上级的表述补齐；没有承接的，写入 unmatched，再补上这项任务，或者在 waivers 中写明理由。Word 等格式的表，写在旁注文件的 links、unmatched 中。',
    en: 'Settle them one by one with gov-lint trace CHILD --parent PARENT --review. By hand: if a candidate does carry the task, put implements: with the parent’s number there or restore the parent’s wording; if none does, list it under unmatched, then add the task or declare a waiver with a reason. For tables in Word and other formats, use links and unmatched of the sidecar.',
  },
  authority: {
    kind: '本工具',
    text: {
      'zh-CN': '文字比对得出的判断，界限由本工具确定。',
      en: 'A judgement by text comparison; the bounds are this tool’s own.',
    },
  },
  messages: {
    review: {
      'zh-CN':
        '上级第 {parentTask} 项“{title}”是否已经承接，需要确认[[；可能是本表第 {candidates} 项（相似度 {scores}）]][[；如果是，还缺“{text}”]][[，另缺 {more} 处]]',
      en: 'Please confirm whether parent task {parentTask} “{title}” is taken up[[; it may be task {candidates} of this table (score {scores})]][[; if so, it leaves out “{text}”]][[ and {more} more]]',
    },
    parentRow: { 'zh-CN': '待确认的任务在上级表的位置', en: 'where the task to confirm stands in the parent table' },
  },
  good: [
    {
      title: '文字基本一致，只改了地名和单位，算承接',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 区级部门及所属单位的预算表格全部上网。, lead: [区财政局] }
  - { number: 2, title: 开展政府信息公开专栏检查, requirement: 每季度抽查各单位专栏的更新情况，通报长期不更新的栏目。, lead: [区政府办公室] }
`,
        'parent.yaml': PARENT,
      },
    },
    {
      title: '写明了承接关系，不再需要确认',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 区级部门及所属单位的预算表格全部上网。, lead: [区财政局] }
  - { number: 2, title: 加强专栏日常检查, requirement: 由专人定期查看，发现问题及时督促整改。, lead: [区政府办公室], implements: 2 }
`,
        'parent.yaml': PARENT,
      },
    },
  ],
  bad: [
    {
      title: '第 2 项的标题相近，要求改写了',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 区级部门及所属单位的预算表格全部上网。, lead: [区财政局] }
  - { number: 2, title: 组织信息公开专栏自查, requirement: 每季度由各单位自行检查专栏更新情况并上报。, lead: [区政府办公室] }
`,
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:7', message: 'review' }],
    },
    {
      title: '标题只差一个词，做的是另一件事',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 区级部门及所属单位的预算表格全部上网。, lead: [区财政局] }
  - { number: 2, title: 开展政府信息公开专栏宣传, requirement: 每季度制作海报，在公交站台张贴。, lead: [区政府办公室] }
`,
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:7', message: 'review' }],
    },
  ],
  check({ trace, isToldAbove }, report) {
    if (!trace) return;
    for (const task of trace.tasks) {
      if (!isOpenReview(task) || isToldAbove(demandOf(task.parent))) continue;
      const best = task.nearest[0]?.child;
      const least = Math.max(LEAST_NEAR, (task.nearest[0]?.score ?? 0) / 2);
      const likely = task.nearest.filter(({ score }, index) => index === 0 || score >= least);
      const candidates = likely.map(({ child }) => child.number);
      const scores = likely.map(({ score }) => Math.round(score * 100) / 100);
      const parentTask = task.parent.number;
      const lost = task.uncovered
        .filter(({ in: cell, span }) => !isToldAbove(within(task.parent[cell], span)))
        .map(({ text }) => text);
      report({
        messageId: 'review',
        data: {
          parentTask,
          title: nameOf(task.parent),
          ...(best && { candidates, scores }),
          ...(best && lost.length > 0 && lostIn(lost)),
        },
        place: best ? best.title.place : gapOf(task, trace),
        ...(best && {
          task: best.number,
          fix: carries(best, parentTask),
        }),
        alternatives: [
          ...likely.slice(1).map(({ child }) => carries(child, parentTask)),
          { safe: false, answer: { parentTask }, changes: [unmatchedChange(trace.child, parentTask)] },
        ],
        related: [
          { path: trace.parent.path, messageId: 'parentRow', data: { parentTask }, place: task.parent.title.place },
        ],
      });
    }
  },
});

/** So much of what is lost is said in the sentence; the trace shows it all. */
const MOST_TOLD = 2;

function lostIn(lost: readonly string[]) {
  const told = lost.slice(0, MOST_TOLD).map((text) => quote(text));
  const more = lost.length - told.length;
  return { lost, text: told.join('；'), ...(more > 0 && { more }) };
}

function carries(child: Task, parentTask: number): Proposal {
  return { safe: false, answer: { parentTask, child: child.number }, changes: [linkChange(child, parentTask)] };
}
