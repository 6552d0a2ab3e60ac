import { defineRule } from '../../src/model/rule.ts';
import type { Table } from '../../src/model/table.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { matchForm } from '../../src/text/normal-form.ts';
import { droppedUpstream } from '../../src/trace/chain.ts';
import { headOf } from '../shared/place.ts';
import { nameOf, quote } from '../shared/quote.ts';

const PROVINCE = `title: 2026年青岚省政务公开工作主要任务分解表
issuer: 青岚省人民政府办公厅
year: 2026
parent: none
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网。, responsible: [各市、县（区）人民政府] }
  - { number: 2, title: 公布惠农补贴发放名单, requirement: 逐户逐项在村口公示七天。, responsible: [各市、县（区）人民政府] }
`;
const CITY = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
parent: province.yaml
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网。, responsible: [各县（市）区政府] }
`;
const DISTRICT = `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: city.yaml
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网。, lead: [区财政局] }
`;
const SUBSIDIES =
  '  - { number: 2, title: 公布惠农补贴发放名单, requirement: 逐户逐项在村口公示七天。, lead: [区农业农村局] }\n';

export default defineRule({
  id: 'coverage/dropped-upstream',
  severity: 'warning',
  title: { 'zh-CN': '任务在上级就已漏掉', en: 'Task was lost above' },
  why: {
    'zh-CN':
      '任务逐级分解，中间一级漏掉的，本级对照直接上级看不出来。这不是本级的遗漏，但任务确实没有人办，应当向漏掉它的那一级反映。',
    en: 'Tasks come down level by level. What a level in between left out cannot be seen by comparing with the table directly above. It is not this body’s omission, but nobody does the task, and the level that lost it should be told.',
  },
  fix: {
    'zh-CN': '请漏掉这项任务的上级补上，或者在它的表中写明豁免理由；本级也可以先行承接。',
    en: 'Ask the level that lost the task to restore it or to waive it in its own table; this body may also take it up of its own accord.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '逐级承接是办文惯例，没有统一的国家标准。',
      en: 'Passing tasks on level by level is office custom; no national standard lays it down.',
    },
  },
  about: ['title', 'above'],
  messages: {
    dropped: {
      'zh-CN': '{above}第 {upstreamTask} 项“{title}”在{droppedBy}这一级漏掉了，本级无从承接',
      en: 'Task {upstreamTask} “{title}” of {above} was left out by {droppedBy}, so it never reached this table',
    },
    unclear: {
      'zh-CN': '{above}第 {upstreamTask} 项“{title}”在{droppedBy}这一级没有承接，是否应当承接不能确定',
      en: 'Task {upstreamTask} “{title}” of {above} was not taken up by {droppedBy}; whether it had to be is not certain',
    },
    demanded: { 'zh-CN': '这项任务在这里', en: 'the task stands here' },
    lostHere: { 'zh-CN': '漏掉这项任务的表', en: 'the table that left it out' },
  },
  good: [
    {
      title: '中间一级没有漏项',
      files: {
        'child.yaml': DISTRICT + SUBSIDIES,
        'city.yaml': CITY + SUBSIDIES.replace('lead: [区农业农村局]', 'responsible: [各县（市）区政府]'),
        'province.yaml': PROVINCE,
      },
    },
    {
      title: '上级漏掉了，本级自己承接了',
      files: { 'child.yaml': DISTRICT + SUBSIDIES, 'city.yaml': CITY, 'province.yaml': PROVINCE },
    },
    {
      title: '中间一级写明了豁免',
      files: {
        'child.yaml': DISTRICT,
        'city.yaml': `${CITY}waivers:\n  - { parentTask: 2, reason: 补贴由省直接发放 }\n`,
        'province.yaml': PROVINCE,
      },
    },
  ],
  bad: [
    {
      title: '市里漏掉了省里的任务',
      files: { 'child.yaml': DISTRICT, 'city.yaml': CITY, 'province.yaml': PROVINCE },
      findings: [{ at: 'child.yaml:1', message: 'dropped' }],
    },
    {
      title: '省里只写了“有关市人民政府”，市里是否应当承接不能确定',
      files: {
        'child.yaml': DISTRICT,
        'city.yaml': CITY,
        'province.yaml': PROVINCE.replace(
          '公示七天。, responsible: [各市、县（区）人民政府]',
          '公示七天。, responsible: [有关设区市人民政府]',
        ),
      },
      findings: [{ at: 'child.yaml:1', message: 'unclear' }],
    },
  ],
  check({ table, trace, upstream }, report) {
    if (!trace || upstream.length === 0) return;
    const own = new Set(table.tasks.map((task) => titleForm(task.title.value)));
    for (const { task, above, droppedBy, binding } of droppedUpstream([trace, ...upstream])) {
      if (own.has(titleForm(task.title.value))) continue;
      report({
        messageId: binding === 'yes' ? 'dropped' : 'unclear',
        data: { upstreamTask: task.number, title: nameOf(task), above: levelOf(above), droppedBy: levelOf(droppedBy) },
        place: headOf(table),
        related: [
          { path: above.path, messageId: 'demanded', data: {}, place: task.title.place },
          { path: droppedBy.path, messageId: 'lostHere', data: {}, place: headOf(droppedBy) },
        ],
      });
    }
  },
});

function titleForm(title: string): string {
  return matchForm(title).text.replace(/[.;,]$/, '');
}

/** Which level a table is of, as people speak of it: its place, else its issuer, else its title. */
function levelOf({ identity, issuer, title, path }: Table): string {
  const words = identity.kind === 'department' ? issuer?.value : (identity.place ?? issuer?.value);
  return stripBlanks(words ?? '') || (title && `《${quote(title.value)}》`) || path;
}
