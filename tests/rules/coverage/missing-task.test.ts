import { describe, expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
sections:
  - heading: 一、深化主动公开
    sections:
      - heading: （一）财政信息
        tasks:
          - { number: 1, title: 扩大部门预算公开范围, requirement: 各级部门的预算表格全部上网。, responsible: [各县（市）区政府] }
          - { number: 2, title: 公布惠农补贴发放名单, requirement: 逐户逐项在村口公示七天。, responsible: [各县（市）区政府] }
      - heading: （二）规划信息
        tasks:
          - { number: 3, title: 归集历年规划文本, requirement: 按年度编排，供公众检索下载。, responsible: [各县（市）区政府] }
  - heading: 二、加强解读回应
    tasks:
      - { number: 4, title: 制作惠企政策图解, requirement: 用图表说明申领条件和办理流程。, responsible: [各县（市）区政府] }
      - { number: 5, title: 及时回应群众留言, requirement: 三个工作日内答复并公布处理结果。, responsible: [各县（市）区政府] }
`;
const TASKS: Record<number, string> = {
  1: '{ title: 扩大部门预算公开范围, requirement: 各级部门的预算表格全部上网。 }',
  2: '{ title: 公布惠农补贴发放名单, requirement: 逐户逐项在村口公示七天。 }',
  3: '{ title: 归集历年规划文本, requirement: 按年度编排，供公众检索下载。 }',
  4: '{ title: 制作惠企政策图解, requirement: 用图表说明申领条件和办理流程。 }',
  5: '{ title: 及时回应群众留言, requirement: 三个工作日内答复并公布处理结果。 }',
};
const HEAD = `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
`;

async function missing(child: string): Promise<string[]> {
  const findings = await runRule('coverage/missing-task', HEAD + child, PARENT);
  return findings.map(({ data, location }) => `${data['parentTask']} at ${location.pointer}`);
}

describe('a missing task is reported where it would stand', () => {
  test('at the heading of the section that its neighbours went to', async () => {
    const child = `sections:
  - heading: 一、深化主动公开
    sections:
      - { heading: （一）规划信息, tasks: [${TASKS[3]}] }
      - { heading: （二）财政信息, tasks: [${TASKS[2]}] }
  - { heading: 二、加强解读回应, tasks: [${TASKS[4]}, ${TASKS[5]}] }
`;
    expect(await missing(child)).toEqual(['1 at /sections/0/sections/1/heading']);
  });

  test('at the section of neighbours that kept their order, not of one that was moved', async () => {
    const parent = PARENT.replace(
      '{ number: 3,',
      '{ number: 6, title: 公布水库水位, requirement: 汛期每日两次在网站公布。, responsible: [各县（市）区政府] }\n          - { number: 3,',
    ).replace(
      '（二）规划信息\n        tasks:\n',
      '（二）规划信息\n        tasks:\n          - { number: 7, title: 张贴节水海报, requirement: 每个小区不少于三处。, responsible: [各县（市）区政府] }\n',
    );
    const child = `sections:
  - { heading: 一、加强解读回应, tasks: [${TASKS[4]}, ${TASKS[5]}, { title: 张贴节水海报, requirement: 每个小区不少于三处。 }] }
  - { heading: 二、财政和规划, tasks: [${TASKS[1]}, ${TASKS[2]}, ${TASKS[3]}] }
`;
    const findings = await runRule('coverage/missing-task', HEAD + child, parent);
    expect(findings.map(({ data, location }) => `${data['parentTask']} at ${location.pointer}`)).toEqual([
      '6 at /sections/1/heading',
    ]);
  });

  test('at the chapter when its whole section is gone', async () => {
    const child = `sections:
  - heading: 一、深化主动公开
    sections:
      - { heading: （一）财政信息, tasks: [${TASKS[1]}, ${TASKS[2]}] }
  - { heading: 二、加强解读回应, tasks: [${TASKS[4]}, ${TASKS[5]}] }
`;
    expect(await missing(child)).toEqual(['3 at /sections/0/heading']);
  });

  test('at the title when its whole chapter is gone', async () => {
    const child = `sections:
  - heading: 一、深化主动公开
    tasks: [${TASKS[1]}, ${TASKS[2]}, ${TASKS[3]}]
`;
    expect(await missing(child)).toEqual(['4 at /title', '5 at /title']);
  });

  test('at its own heading when that was kept without tasks', async () => {
    const child = `sections:
  - heading: 一、深化主动公开
    tasks: [${TASKS[1]}, ${TASKS[2]}, ${TASKS[3]}]
  - heading: 二、加强解读回应
`;
    expect(await missing(child)).toEqual(['4 at /sections/1/heading', '5 at /sections/1/heading']);
  });

  test('at the title where the child has no sections', async () => {
    expect(await missing(`tasks: [${TASKS[1]}, ${TASKS[2]}, ${TASKS[3]}, ${TASKS[5]}]\n`)).toEqual(['4 at /title']);
  });
});

test('the finding names unit, place and nearest candidate, and points at the parent’s row', async () => {
  const child = `${HEAD}tasks: [${TASKS[1]}, ${TASKS[2]}, ${TASKS[3]}, ${TASKS[5]}, { title: 张贴节水标语 }]\n`;
  const [finding, ...rest] = await runRule('coverage/missing-task', child, PARENT);
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({
    messageId: 'missing',
    severity: 'error',
    data: { parentTask: 4, title: '制作惠企政策图解', boundBy: '各县（市）区政府', place: '新海区', binding: 'yes' },
  });
  expect(finding?.related[0]).toMatchObject({ path: 'parent.yaml', messageId: 'parentRow', location: { line: 16 } });
  expect(finding?.location.task).toBeUndefined();
});

test('a waived task is only noted, with its reason', async () => {
  const child = `${HEAD}tasks: [${TASKS[1]}, ${TASKS[2]}, ${TASKS[3]}, ${TASKS[5]}]\nwaivers: [{ parentTask: 4, reason: 图解由市统一制作 }]\n`;
  const findings = await runRule('coverage/missing-task', child, PARENT);
  expect(findings).toMatchObject([
    { messageId: 'waived', severity: 'info', data: { parentTask: 4, reason: '图解由市统一制作' } },
  ]);
});

test('tasks for other units are not missed', async () => {
  const own = PARENT.replaceAll('各县（市）区政府', '市财政局');
  const divided = `${own.trimEnd()}\n  - { number: 99, title: 清理历史欠费, responsible: [各镇街] }\n`;
  expect(await runRule('coverage/missing-task', `${HEAD}tasks: [${TASKS[1]}]\n`, divided)).toEqual([]);
});

test('where the parent names nobody but its own departments, each task that is gone is a question', async () => {
  const parent = PARENT.replaceAll('各县（市）区政府', '市财政局');
  const found = await runRule('coverage/missing-task', `${HEAD}tasks: [${TASKS[1]}]\n`, parent);
  expect(new Set(found.map(({ messageId, severity }) => `${messageId} ${severity}`))).toEqual(
    new Set(['undivided warning']),
  );
});
