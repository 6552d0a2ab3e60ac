import { expect, it } from 'vitest';
import type { Change } from '../../src/model/finding.ts';
import { runRule } from './run-rule.ts';

const CITY = `title: 2026年全市防汛工作任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
`;
const DISTRICT = `title: 2026年新海区防汛工作任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
`;
const REQUIREMENT = '水库大坝应当逐座检查，隐患登记造册。';

async function changesOf(id: string, child: readonly string[], parent: readonly string[]): Promise<readonly Change[]> {
  const rows = (list: readonly string[]): string =>
    list.map((row, index) => `  - { number: ${index + 1}, ${row} }\n`).join('');
  const findings = await runRule(id, DISTRICT + rows(child), CITY + rows(parent));
  expect(findings.map(({ fix }) => fix?.safe)).not.toContain(true);
  return findings.flatMap(({ fix }) => fix?.changes ?? []);
}

const ABOVE = `title: 检查病险水库, requirement: ${REQUIREMENT}, lead: [市水利局], responsible: [市住建局]`;
const OTHER = 'title: 补充编织袋, requirement: 储备点各补足五千条。, lead: [市应急局], responsible: [各县（市）区政府]';
const OWN_OTHER = 'title: 补充编织袋, requirement: 储备点各补足五千条。, lead: [区应急局], responsible: [各镇街]';

it('suggests the counterparts of the parent’s leads', async () => {
  const row = `title: 检查病险水库, requirement: ${REQUIREMENT}, responsible: [区水利局, 各镇街]`;
  expect(await changesOf('units/missing-lead', [row, OWN_OTHER], [ABOVE, OTHER])).toEqual([
    { kind: 'set', pointer: '/tasks/0/lead', value: '区水利局' },
  ]);
});

it('suggests nobody where no unit answers to the parent’s lead', async () => {
  const row = `title: 检查病险水库, requirement: ${REQUIREMENT}, responsible: [区水利局, 各镇街]`;
  expect(
    await changesOf('units/missing-lead', [row, OWN_OTHER], [ABOVE.replace('市水利局', '市河长办'), OTHER]),
  ).toEqual([]);
});

it('suggests the units that stand for the parent’s responsible ones', async () => {
  const row = `title: 检查病险水库, requirement: ${REQUIREMENT}, lead: [区水利局]`;
  const above = ABOVE.replace('[市住建局]', '[市住建局, 各县（市）区政府]');
  expect(await changesOf('units/missing-responsible', [row, OWN_OTHER], [above, OTHER])).toEqual([
    { kind: 'set', pointer: '/tasks/0/responsible', value: '区住建局、各镇街' },
  ]);
});

it('suggests the parent’s requirement where there is none', async () => {
  const row = 'title: 检查病险水库, lead: [区水利局]';
  expect(await changesOf('structure/empty-requirement', [row, OWN_OTHER], [ABOVE, OTHER])).toEqual([
    { kind: 'set', pointer: '/tasks/0/requirement', value: REQUIREMENT },
  ]);
});

it('suggests the parent’s date for a later one', async () => {
  const [own, above] = ['6月底前逐座检查水库大坝，隐患登记造册。', '4月底前逐座检查水库大坝，隐患登记造册。'];
  const row = `title: 检查病险水库, requirement: ${own}, lead: [区水利局]`;
  expect(await changesOf('deadlines/later-deadline', [row], [ABOVE.replace(REQUIREMENT, above)])).toEqual([
    { kind: 'replace', pointer: '/tasks/0/requirement', span: [0, 4], text: '4月底前' },
  ]);
});

it('suggests the deadline of a whole task, and none that one of its steps has', async () => {
  const row = `title: 检查病险水库, requirement: ${REQUIREMENT}, lead: [区水利局]`;
  expect(await changesOf('deadlines/missing-deadline', [row], [`${ABOVE}, deadline: 4月底前`])).toEqual([
    { kind: 'set', pointer: '/tasks/0/deadline', value: '4月底前' },
  ]);
  const steps = ABOVE.replace(REQUIREMENT, '4月底前水库大坝应当逐座检查，6月底前隐患登记造册。');
  expect(await changesOf('deadlines/missing-deadline', [row], [steps])).toEqual([]);
});

it('suggests the parent’s word for a lighter duty, and to leave out a reservation', async () => {
  const row = (words: string): string => `title: 检查病险水库, requirement: ${words}, lead: [区水利局]`;
  const lighter = REQUIREMENT.replace('应当', '可以');
  expect(await changesOf('wording/weakened-duty', [row(lighter)], [ABOVE])).toEqual([
    { kind: 'replace', pointer: '/tasks/0/requirement', span: [4, 6], text: '应当' },
  ]);
  const plain = REQUIREMENT.replace('应当', '');
  const hedged = plain.replace('逐座', '原则上逐座');
  expect(await changesOf('wording/weakened-duty', [row(hedged)], [ABOVE.replace(REQUIREMENT, plain)])).toEqual([
    { kind: 'replace', pointer: '/tasks/0/requirement', span: [4, 7], text: '' },
  ]);
});

it('suggests the name in use wherever an old one stands', async () => {
  const row = (lead: string): string =>
    `title: 检查病险水库, requirement: ${REQUIREMENT}, lead: [${lead}], responsible: [区环保局]`;
  expect(await changesOf('units/obsolete-unit-name', [row('区环保局'), row('区生态环境局')], [ABOVE])).toEqual([
    { kind: 'replace', pointer: '/tasks/0/lead/0', span: [0, 4], text: '区生态环境局' },
    { kind: 'replace', pointer: '/tasks/0/responsible/0', span: [0, 4], text: '区生态环境局' },
    { kind: 'replace', pointer: '/tasks/1/responsible/0', span: [0, 4], text: '区生态环境局' },
  ]);
});
