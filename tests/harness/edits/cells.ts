import { addClause, isTerritory } from '../plants/plant.ts';
import { tasksOf } from '../worlds/world.ts';
import { each, type Edit, type Edits } from './edit.ts';

const inTerritory =
  (edit: Edit): Edit =>
  (world, random) =>
    isTerritory(world) ? edit(world, random) : false;

/** Units, remarks and the head of the table. */
export const cells: Edits = {
  'short names of units throughout': inTerritory(
    each((task) => void (task.lead = task.lead.map((unit) => unit.replace('住房城乡建设局', '住建局')))),
  ),
  'townships in one name': inTerritory(
    each(
      (task, { setting: { own } }) =>
        void (task.responsible = [own.responsible[0]!, own.prefix === '市' ? '各县（市）区政府' : '各镇街']),
    ),
  ),
  'supporting units': each((task, { setting }) => void (task.supporting = [setting.named[0]!]), 0.3),
  'two lead units': each((task, { setting: { own } }) => {
    const other = own.leads.find((unit) => unit !== task.lead[0])!;
    task.lead.push(other);
  }, 0.3),
  'a note in brackets behind a unit': each(
    (task) => void (task.lead = task.lead.map((unit) => `${unit}（负责汇总）`)),
    0.3,
  ),
  'named units for the collective': inTerritory(
    each((task, { setting: { own, named } }) => void (task.responsible = [...named, ...own.responsible.slice(1)]), 0.4),
  ),
  'a person in charge': each((task) => void (task.person = '分管领导')),
  'a column for the progress': each((task) => void (task.progress = '正在推进')),
  'a column for the deadline': each((task, { above }) => {
    if (!/[月年季]/.test(above.get(task)!.requirement)) task.deadline = '2026年12月底前';
  }),
  'own clauses': each(
    (task, _, random) => addClause(task, random.pick(['结合实际细化措施', '每月汇总一次推进情况', '安排专人跟进'])),
    0.4,
  ),
  'own figures': each((task) => addClause(task, '组织不少于2场现场观摩'), 0.2),
  'own place names': each((task, { setting }) => addClause(task, `在${setting.own.place}东片先行一步`), 0.2),
  'a table without a notice': (world) => {
    for (const key of ['issuer', 'docNumber', 'date', 'noticeTitle', 'basis'] as const) delete world.child[key];
  },
  'a basis with more documents': (world) => {
    world.child.basis!.push({ title: '江南省公共服务条例' });
  },
  'a general part in front': (world) => {
    world.child.sections[0]!.text = '各单位要高度重视，抓好落实。';
  },
  'titles with a frame word': (world) => {
    for (const task of tasksOf(world.child)) task.title = `进一步${task.title}`;
  },
};
