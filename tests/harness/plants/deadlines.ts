import { added, addClause, changed, type Plant, type Plants, replaced, taskThat } from './plant.ts';

const DUE = /[69]月(?:底|30日)前/;

/** Words for the deadline of a task that has one alone. */
function due(by: string): Plant {
  return (world, random) => {
    const task = taskThat(world, random, ({ requirement }) => DUE.test(requirement) && !/每/.test(requirement));
    if (!task) return undefined;
    task.requirement = task.requirement.replace(DUE, by);
    return { task };
  };
}

/** No deadline left where the parent has one. */
function undated(words: RegExp, by: string): Plant {
  return (world, random) => {
    const task = taskThat(
      world,
      random,
      ({ requirement }, above) => words.test(requirement) && !/每|年底/.test(above.requirement),
    );
    if (!task) return undefined;
    task.requirement = task.requirement.replace(words, by);
    return { task };
  };
}

export const deadlines: Plants = {
  'deadlines/later-deadline': [
    due('12月底前'),
    due('11月15日前'),
    due('年底前'),
    due('12月上旬前'),
    due('2027年3月底前'),
    due('第四季度末前'),
    due('10月上旬'),
    due('11月中旬'),
    due('春节前'),
    due('元旦前'),
  ],
  'deadlines/missing-deadline': [
    undated(/应当在[69]月底前/, '应当'),
    undated(/须于[69]月底前/, '须'),
    undated(/^(.*?)[69]月底前完成/, '$1完成'),
    undated(/[69]月30日前建立/, '建立'),
    undated(/在[69]月(?:底|30日)前/, ''),
    undated(DUE, '尽快'),
  ],
  'deadlines/past-deadline': [
    added('2026年2月底前', 'remark'),
    added('3月15日前报名'),
    added('2025年12月底前完成', 'remark'),
    (world, random) => {
      const task = taskThat(
        world,
        random,
        ({ requirement }, above) => !/[月年季]/.test(requirement + above.requirement),
      );
      if (task) task.deadline = '2026-03-31';
      return task && { task };
    },
    added('第一季度末前选址完毕'),
  ],
  'deadlines/conflicting-deadline': [
    ['6月底前完成', '11月底前完成'],
    ['10月20日前完成', '12月10日前完成'],
    ['年底前完成', '8月底前完成'],
    ['7月底前完成', '长期坚持'],
    ['每月完成一轮', '每季度完成一轮'],
  ].map(([one, other]) => (world, random) => {
    const task = taskThat(world, random, ({ requirement }, above) => !/[月年季]/.test(requirement + above.requirement));
    if (!task) return undefined;
    addClause(task, one!);
    task.remark = other!;
    return { task };
  }),
  'deadlines/impossible-date': [
    added('9月31日前完成验收'),
    added('2026年2月30日前报齐材料'),
    added('13月底前办结', 'remark'),
    changed((task) => void (task.deadline = '11月31日前')),
    added('6月35日前开通'),
    replaced(DUE, '6月31日前'),
  ],
  'deadlines/after-reporting': [
    ['2026-11-10', '11月底前完成验收'],
    ['2026-11-25', '12月20日前建成启用'],
    ['2026-10-31', '不迟于2026年11月15日交付使用'],
    ['2026-11-30', '年底前全部到位'],
    ['2026-12-05', '第四季度末前办结'],
    ['2026-12-31', '明年2月底前移交'],
  ].map(([day, words], form) => (world, random) => {
    const task = taskThat(world, random, ({ requirement }, above) => !/[月年季]/.test(requirement + above.requirement));
    if (!task) return undefined;
    world.child.reportBy = day!;
    addClause(task, words!, form % 2 === 0 ? 'requirement' : 'remark');
    return { task };
  }),
};
