import type { Setting } from '../worlds/setting.ts';
import { tasksOf, type World, type WorldTask } from '../worlds/world.ts';
import { added, changed, isTerritory, type Plant, type Plants, taskThat, where } from './plant.ts';

const lead = (...units: string[]): Plant => changed((task) => void (task.lead = units));
const own = (unit: string, world: World): string => world.setting.own.prefix + unit;

/** Units of the child's own level in the responsible cell of one task. */
const responsible = (...units: string[]): Plant =>
  where(
    isTerritory,
    changed((task, world) => void (task.responsible = units.map((unit) => own(unit, world)))),
  );

function spelt(often: string, once: string): Plant {
  return where(isTerritory, (world, random) => {
    const tasks = random.shuffled(tasksOf(world.child));
    for (const task of tasks.slice(0, 4))
      task.responsible = [own(often, world), ...world.setting.own.responsible.slice(1)];
    tasks[4]!.responsible = [own(once, world), ...world.setting.own.responsible.slice(1)];
    return {};
  });
}

/** One task is given to these alone. */
const keeping = (units: (setting: Setting) => string[]): Plant =>
  where(
    isTerritory,
    changed((task, { setting }) => void (task.responsible = units(setting))),
  );

const above = (task: WorldTask, world: World): WorldTask => world.above.get(task)!;

export const units: Plants = {
  'units/missing-lead': [lead(), lead('待定'), lead('××局'), lead('另行明确'), lead('—'), lead('同上')],
  'units/missing-units': [
    changed((task) => Object.assign(task, { lead: [], responsible: [] })),
    changed((task) => Object.assign(task, { lead: ['待定'], responsible: [] })),
    changed((task) => Object.assign(task, { lead: ['/'], responsible: ['/'] })),
    changed((task) => Object.assign(task, { lead: [], responsible: ['待明确'] })),
    changed((task) => Object.assign(task, { lead: ['TBD'], responsible: ['TBD'] })),
  ],
  'units/missing-responsible': [
    changed((task) => void (task.responsible = [])),
    changed((task) => void (task.responsible = ['待定'])),
    changed((task) => void (task.responsible = ['/'])),
    changed((task) => void (task.responsible = ['—'])),
    changed((task) => void (task.responsible = ['另行确定'])),
  ],
  'units/dropped-responsible': [
    keeping(({ own: { responsible: all } }) => all.slice(1)),
    keeping(({ own: { responsible: all } }) => all.slice(-1)),
    keeping(({ own: { responsible: all } }) => all.slice(1, 2)),
    keeping(({ own: { responsible: all } }) => all.slice(1).toReversed()),
    keeping(({ own: { responsible: all } }) => [...all.slice(1), '各有关企业']),
  ],
  'units/collective-lead': [
    changed((task, { setting }) => void (task.lead = [setting.own.responsible[0]!])),
    changed((task, { setting }) => void (task.lead = [setting.own.responsible[1]!])),
    lead('各有关单位'),
    lead('相关部门'),
    where(
      isTerritory,
      changed((task, world) => void (task.lead = [own('直有关单位', world)])),
    ),
    lead('各成员单位'),
  ],
  'units/foreign-level-unit': [
    changed((task, world) => void (task.lead = [...above(task, world).lead])),
    changed((task, { setting }) => void task.responsible.push(`${setting.above.prefix}统计局`)),
    changed((task, { setting }) => void task.responsible.push(setting.above.responsible[0]!)),
    where(
      isTerritory,
      changed(
        (task, { setting }) => void (task.responsible = [`${setting.above.prefix}统计局`, ...setting.own.responsible]),
      ),
    ),
    where(
      isTerritory,
      changed(
        (task, { setting }) =>
          void task.lead.push(`${setting.above.prefix}${setting.above.prefix === '省' ? '司法厅' : '司法局'}`),
      ),
    ),
    // The bureau of another sort of place of the same level.
    ...['统计局', '档案局', '林业局'].map((office) =>
      where(
        ({ setting }) => ['区', '县'].includes(setting.own.prefix),
        changed(
          (task, { setting }) => void task.responsible.push(`${setting.own.prefix === '区' ? '县' : '区'}${office}`),
        ),
      ),
    ),
  ],
  'units/foreign-place-unit': [
    changed((task, { setting }) => void task.responsible.push(setting.sibling.unit)),
    changed((task, { setting }) => void (task.lead = [setting.sibling.unit])),
    changed((task, { setting }) => void (task.supporting = [setting.sibling.unit])),
    where(
      // A branch of the city’s bureau at a county of the city itself is its own.
      ({ setting }) => ['区', '县'].includes(setting.own.prefix),
      changed(
        (task, { setting }) => void task.responsible.push(`市资源规划局${setting.sibling.place.slice(0, 2)}分局`),
      ),
    ),
    where(
      isTerritory,
      changed((task, { setting }) => void task.responsible.push(`${setting.sibling.place}人民政府`)),
    ),
  ],
  'units/lead-not-counterpart': ['财政局', '教育局', '民政局', '水利局', '商务局'].map((bureau) =>
    where(isTerritory, (world, random) => {
      // Not every district has a bureau of water or commerce: another task has to show that this one does.
      const leads = tasksOf(world.child).map((one) => one.lead[0]!);
      const task = taskThat(
        world,
        random,
        ({ lead: [given] }) => !given!.includes(bureau) && leads.filter((one) => one === given).length > 1,
      );
      if (!task) return undefined;
      task.lead = [own(bureau, world)];
      return { task };
    }),
  ),
  'units/obsolete-unit-name': [
    '国土资源局',
    '环境保护局',
    '卫生和计划生育局',
    '旅游局',
    '安监局',
    '质监局',
    '国税局',
    '农业局',
  ].map((name) => responsible(name)),
  'units/inconsistent-unit-name': [
    spelt('政府办公室', '政府办'),
    spelt('市场监督管理局', '市场监管局'),
    spelt('生态环境局', '环境局'),
    spelt('卫健局', '卫生健康局'),
    spelt('人力资源和社会保障局', '人社局'),
    spelt('重点项目推进办', '重点项目推进办公室'),
    spelt('文明创建指导办公室', '文明创建指导办'),
    where(
      ({ setting }) => setting.own.prefix === '局',
      (world, random) => {
        const tasks = random.shuffled(tasksOf(world.child));
        for (const task of tasks.slice(0, 4)) task.responsible = ['政策法规科'];
        tasks[4]!.responsible = ['法规科'];
        return {};
      },
    ),
  ],
  'units/joined-units': ['统计局', '司法局', '审计局', '信访局', '档案馆'].map((name) =>
    where(
      isTerritory,
      changed((task, world) => void (task.lead = [`${task.lead[0]}${own(name, world)}`])),
    ),
  ),
  'units/redundant-unit': [
    ...['统计局', '司法局', '审计局', '信访局'].map((name) =>
      where(
        isTerritory,
        changed((task, world) => void (task.responsible = [world.setting.own.responsible[0]!, own(name, world)])),
      ),
    ),
    where(
      ({ setting }) => setting.own.prefix === '局',
      changed((task) => void (task.responsible = ['各科室', '人事科'])),
    ),
  ],
  'units/duplicate-unit': [
    changed(
      (task, { setting }) =>
        void (task.responsible = [setting.named[0]!, ...setting.own.responsible.slice(1), setting.named[0]!]),
    ),
    changed((task) => void task.responsible.push(task.responsible[0]!)),
    changed((task) => void task.lead.push(task.lead[0]!)),
    where(
      isTerritory,
      changed((task, world) => void (task.responsible = [own('市场监督管理局', world), own('市场监管局', world)])),
    ),
    where(
      isTerritory,
      changed((task, world) => void (task.responsible = [own('卫健局', world), own('卫生健康局', world)])),
    ),
  ],
  'units/no-rulemaking-power': [
    '出台{前}政府规章',
    '起草地方性法规草案',
    '制定停车管理地方性法规',
    '修订{前}人民政府规章',
    '起草{前}政府规章草案',
    '制定出台{地}公共停车场建设和经营管理规章',
    '年内颁布{地}小型水库安全管理方面的政府规章',
    '修订完善餐厨垃圾收集运输处置监督管理规章',
  ].map((clause) => where(({ setting }) => ['区', '县'].includes(setting.own.prefix), added(clause))),
};
