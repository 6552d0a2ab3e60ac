import { defineRule } from '../../src/model/rule.ts';
import { taskInFront } from '../../src/trace/gap.ts';
import { missingEntries } from '../shared/missing-entry.ts';
import { gapOf } from '../shared/place.ts';
import { nameOf, quote } from '../shared/quote.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
sections:
  - heading: 一、深化主动公开
    tasks:
      - { number: 1, title: 扩大部门预算公开范围, requirement: 市级部门及所属单位的预算表格全部上网。, lead: [市财政局], responsible: [各县（市）区政府] }
      - { number: 2, title: 建设规划信息专题, requirement: 历年规划文本按年度归集，供公众检索下载。, lead: [市数据局], responsible: [各县（市）区政府] }
      - { number: 3, title: 编印市政府公报, requirement: 每月一期，免费向图书馆赠阅。, lead: [市政府办公室], responsible: [市直各有关单位] }
`;

export default defineRule({
  id: 'coverage/missing-task',
  severity: 'error',
  title: { 'zh-CN': '缺少上级任务', en: 'Parent task is missing' },
  why: {
    'zh-CN':
      '上级分解表交给本单位的任务，应当逐项承接。漏掉一项，年底考核时就没有单位负责。上级的牵头、责任单位写明包括本单位的，报错误；只写“各有关单位”等、不能确定是否包括本单位的，报警告；没有安排本单位的，不报告。',
    en: 'Every task that the parent table addresses to this body has to be taken up; a task that was left out has nobody to answer for it at the year’s end. It is an error where the parent’s lead or responsible units include this body, a warning where a vague collective such as 各有关单位 leaves that open, and nothing is said where the task is addressed to others.',
  },
  fix: {
    'zh-CN':
      '在报告指出的章节补上这项任务。已经写在别的任务里的，在那一项加上 implements: 上级序号；确实不需要承接的，在 waivers 中写明理由。',
    en: 'Add the task in the section named. If another task already carries it, put implements: with the parent’s number there; if it need not be taken up, declare a waiver with a reason.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '印发通知一般要求各下级单位“细化职责分工”“逐项抓好落实”；逐项承接是办文惯例，没有统一的国家标准。',
      en: 'Covering notices ask subordinate units to break the tasks down and carry out each one. This is office custom; no national standard lays it down.',
    },
  },
  messages: {
    missing: {
      'zh-CN':
        '缺少上级第 {parentTask} 项“{title}”；上级责任单位“{boundBy}”包括本单位[[（{place}）]][[；应排在本表第 {behind} 项之后]][[；最接近的是本表第 {nearest} 项（{score}，不能认定）]]',
      en: 'Parent task {parentTask} “{title}” is missing; the parent’s “{boundBy}” includes this body[[ ({place})]][[; it would stand behind task {behind}]][[; the nearest is task {nearest} of this table ({score}, not enough to count)]]',
    },
    missingForAll: {
      'zh-CN':
        '缺少上级第 {parentTask} 项“{title}”；上级没有写明责任单位，视为各下级单位都应承接[[；应排在本表第 {behind} 项之后]][[；最接近的是本表第 {nearest} 项（{score}，不能认定）]]',
      en: 'Parent task {parentTask} “{title}” is missing; the parent names no units, so it is taken to address every body below[[; it would stand behind task {behind}]][[; the nearest is task {nearest} of this table ({score}, not enough to count)]]',
    },
    unclear: {
      'zh-CN':
        '没有承接上级第 {parentTask} 项“{title}”，请确认；上级[[只写“{boundBy}”，]]不能确定是否包括本单位[[；若适用，应排在本表第 {behind} 项之后]][[；最接近的是本表第 {nearest} 项（{score}，不能认定）]]',
      en: 'Parent task {parentTask} “{title}” is not taken up, please confirm; [[the parent only says “{boundBy}”, so ]]it is not certain that this body is meant[[; it would stand behind task {behind}]][[; the nearest is task {nearest} of this table ({score}, not enough to count)]]',
    },
    undivided: {
      'zh-CN':
        '没有承接上级第 {parentTask} 项“{title}”，请确认；上级各项只写了本级部门，没有说下级是否承接[[，通知主送“{boundBy}”]][[；若承接，应排在本表第 {behind} 项之后]][[；最接近的是本表第 {nearest} 项（{score}，不能认定）]]',
      en: 'Parent task {parentTask} “{title}” is not taken up, please confirm; the parent’s rows name only its own departments and leave open what those below take up[[, its notice goes to “{boundBy}”]][[; taken up, it would stand behind task {behind}]][[; the nearest is task {nearest} of this table ({score}, not enough to count)]]',
    },
    unclearBody: {
      'zh-CN':
        '没有承接上级第 {parentTask} 项“{title}”，请确认；看不出本表是哪个单位的，不能确定是否适用，请写明发文机关（issuer）[[；若适用，应排在本表第 {behind} 项之后]][[；最接近的是本表第 {nearest} 项（{score}，不能认定）]]',
      en: 'Parent task {parentTask} “{title}” is not taken up, please confirm; nothing tells whose table this is, so it is not certain that the task applies: declare issuer[[; it would stand behind task {behind}]][[; the nearest is task {nearest} of this table ({score}, not enough to count)]]',
    },
    waived: {
      'zh-CN': '上级第 {parentTask} 项“{title}”没有承接，已豁免[[：{reason}]]',
      en: 'Parent task {parentTask} “{title}” is not taken up and is waived[[: {reason}]]',
    },
    waiverHere: { 'zh-CN': '豁免写在这里', en: 'the waiver' },
    parentRow: { 'zh-CN': '缺少的任务在上级表的位置', en: 'where the missing task stands in the parent table' },
    candidate: {
      'zh-CN': '最接近的是第 {nearest} 项“{candidate}”，相似度 {score}',
      en: 'the nearest is task {nearest} “{candidate}”, score {score}',
    },
  },
  good: [
    {
      title: '上级交给各县（市）区的任务都已承接；第 3 项没有安排区一级',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 区级部门及所属单位的预算表格全部上网。, lead: [区财政局] }
  - { number: 2, title: 建设规划信息专题, requirement: 历年规划文本按年度归集，供公众检索下载。, lead: [区数据局] }
`,
        'parent.yaml': PARENT.replace('市直各有关单位', '市档案馆'),
      },
    },
    {
      title: '写明了承接关系，文字不同也算承接',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 区级部门及所属单位的预算表格全部上网。, lead: [区财政局] }
  - { number: 2, title: 整理旧图纸, requirement: 登记造册。, lead: [区数据局], implements: 2 }
`,
        'parent.yaml': PARENT.replace('市直各有关单位', '市档案馆'),
      },
    },
  ],
  bad: [
    {
      title: '第 2 项没有承接，在章节标题处报告',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
sections:
  - heading: 一、深化主动公开
    tasks:
      - { number: 1, title: 扩大部门预算公开范围, requirement: 区级部门及所属单位的预算表格全部上网。, lead: [区财政局] }
`,
        'parent.yaml': PARENT.replace('市直各有关单位', '市档案馆'),
      },
      findings: [{ at: 'child.yaml:6', message: 'missing' }],
    },
    {
      title: '两项只差一个词，承接了一项，漏了另一项；最接近的那一项已经有所承接',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 区级部门及所属单位的预算表格全部上网。, lead: [区财政局] }
`,
        'parent.yaml': PARENT.replace(
          '建设规划信息专题, requirement: 历年规划文本按年度归集，供公众检索下载。',
          '扩大部门决算公开范围, requirement: 市级部门及所属单位的决算表格全部上网。',
        ),
      },
      findings: [{ at: 'child.yaml:1', message: 'missing' }],
    },
    {
      title: '上级没有写责任单位的任务，各下级都应承接；写了豁免的只提示',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 区级部门及所属单位的预算表格全部上网。, lead: [区财政局] }
waivers:
  - { parentTask: 2, reason: 规划专题由市统一建设 }
`,
        'parent.yaml': PARENT.replace(', lead: [市政府办公室], responsible: [市直各有关单位]', ''),
      },
      findings: [
        { at: 'child.yaml:1', message: 'waived' },
        { at: 'child.yaml:1', message: 'missingForAll' },
      ],
    },
    {
      title: '市直部门遇到只写“市直各有关单位”的任务，不能确定是否包括自己',
      files: {
        'child.yaml': `title: 2026年临江市水利局政务公开工作主要任务分解表
issuer: 临江市水利局
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 公布水库水位, requirement: 汛期每日两次在网站公布。, lead: [办公室] }
`,
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:1', message: 'unclear' }],
    },
    {
      title: '上级各项都只写市级部门，没有一项提到县区：不能说与本区无关',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 区级部门及所属单位的预算表格全部上网。, lead: [区财政局] }
`,
        'parent.yaml': `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
sentTo: 各县（市）区人民政府，市直各部门
year: 2026
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 各级部门及所属单位的预算表格全部上网。, lead: [市财政局] }
  - { number: 2, title: 公布水库水位, requirement: 汛期每日两次在网站公布。, lead: [市水利局] }
`,
      },
      findings: [{ at: 'child.yaml:1', message: 'undivided' }],
    },
    {
      title: '看不出本表是哪个单位的',
      files: {
        'child.yaml': `title: 2026年政务公开工作主要任务分解表
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 本级部门及所属单位的预算表格全部上网。 }
`,
        'parent.yaml': `title: 2026年政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 本级部门及所属单位的预算表格全部上网。 }
  - { number: 2, title: 公布水库水位, requirement: 汛期每日两次在网站公布。, responsible: [各县（市）区政府] }
`,
      },
      findings: [{ at: 'child.yaml:1', message: 'unclearBody' }],
    },
  ],
  check({ table, trace }, report) {
    if (!trace) return;
    const missing = trace.tasks.filter(({ state, binding }) => state === 'missing' && binding !== 'no');
    const entries = missingEntries(
      missing.filter(({ binding, isWaived }) => binding === 'yes' && !isWaived),
      trace,
    );
    // The first of those for one task counts.
    const waivers = new Map(table.waivers.toReversed().map((waiver) => [waiver.parentTask, waiver]));
    for (const task of missing) {
      const parentTask = task.parent.number;
      const title = nameOf(task.parent);
      const place = gapOf(task, trace);
      const parentRow = {
        path: trace.parent.path,
        messageId: 'parentRow',
        data: { parentTask },
        place: task.parent.title.place,
      } as const;
      if (task.isWaived) {
        const waiver = waivers.get(parentTask);
        const data = { parentTask, title, ...(waiver && { reason: quote(waiver.reason, 80) }) };
        const waiverHere = waiver && {
          path: table.path,
          messageId: 'waiverHere' as const,
          data: {},
          place: waiver.place,
        };
        const related = waiverHere ? [parentRow, waiverHere] : [parentRow];
        report({ messageId: 'waived', severity: 'info', data, place, related });
        continue;
      }
      const near = task.nearest[0];
      const nearest = near && { nearest: near.child.number, score: Math.round(near.score * 100) / 100 };
      const candidate = near &&
        nearest && {
          path: table.path,
          messageId: 'candidate' as const,
          data: { ...nearest, candidate: nameOf(near.child) },
          place: near.child.title.place,
          task: near.child.number,
        };
      const related = candidate ? [parentRow, candidate] : [parentRow];
      const entry = entries.get(task);
      const about = { place, related, ...(entry && { fix: { safe: false, changes: [entry] } }) };
      const { boundBy } = task;
      const home = table.identity.kind === 'department' ? undefined : table.identity.place;
      const behind = taskInFront(task, trace)?.number;
      const data = {
        parentTask,
        title,
        binding: task.binding,
        ...(behind !== undefined && { behind }),
        ...nearest,
        ...(home && { place: home }),
      };
      if (task.binding === 'unclear' && table.identity.level === undefined) {
        report({ messageId: 'unclearBody', severity: 'warning', data, place, related });
      } else if (task.binding === 'unclear') {
        const said = { ...data, ...(boundBy && { boundBy }) };
        const messageId = task.isUndivided ? 'undivided' : 'unclear';
        report({ messageId, severity: 'warning', data: said, place, related });
      } else if (boundBy) {
        report({ messageId: 'missing', data: { ...data, boundBy }, ...about });
      } else {
        report({ messageId: 'missingForAll', data, ...about });
      }
    }
  },
});
