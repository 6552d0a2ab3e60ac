import type { TaskEntry } from '../../src/model/generated/table-file.ts';
import type { Random } from '../trace/mutations/random.ts';
import { drop, leavesOf, renumber, tasksOf, type World } from './world.ts';

/** Changes that careful offices make and that no rule may call an error or a warning. */
type Edit = (world: World, random: Random) => void;

const LOCAL: readonly (readonly [title: string, requirement: string])[] = [
  ['建好滨海步道驿站', '驿站配备饮水和急救设施。'],
  ['办好社区长者食堂', '每个街道建成一处，菜价每季度公示。'],
  ['整治背街小巷停车', '施划夜间限时车位，方便居民停放。'],
  ['扶持海带养殖合作社', '为合作社提供冷链仓储补贴。'],
];

function each(change: (task: TaskEntry, random: Random) => void, share = 1): Edit {
  return (world, random) => {
    for (const task of tasksOf(world.child)) if (random.chance(share)) change(task, random);
  };
}

/** The same change in the parent's words and, localised, in the child's. */
function inBoth(parentWords: string, childWords: string): Edit {
  return (world, random) => {
    const number = 1 + random.below(tasksOf(world.parent).length);
    tasksOf(world.parent)[number - 1]!.requirement += parentWords;
    tasksOf(world.child)[number - 1]!.requirement += childWords;
  };
}

export const BENIGN: Readonly<Record<string, Edit>> = {
  'nothing at all': () => undefined,
  'tasks reordered within their sections and renumbered': (world, random) => {
    for (const section of leavesOf(world.child)) section.tasks = random.shuffled(section.tasks!);
    renumber(world.child);
  },
  'chapters reordered and renumbered': (world, random) => {
    world.child.sections = random.shuffled(world.child.sections!);
    for (const [index, section] of world.child.sections.entries()) {
      section.heading = section.heading.replace(/^.、/, `${'一二三'[index]}、`);
    }
    renumber(world.child);
  },
  'tasks without numbers': (world) => {
    for (const task of tasksOf(world.child)) delete task.number;
  },
  'level words localised': inBoth(
    '在全市推广，市级每月通报，工作情况报市政府。',
    '在全区推广，区级每月通报，工作情况报区政府。',
  ),
  'reports to the superior kept': inBoth('工作情况报市政府办公室。', '工作情况报市政府办公室，同时抄送区政府办公室。'),
  'named superior documents kept': inBoth('落实《临江市全市统一目录》。', '落实《临江市全市统一目录》。'),
  'tasks added': (world, random) => {
    for (const [title, requirement] of random.shuffled(LOCAL).slice(0, 2)) {
      random
        .pick(leavesOf(world.child))
        .tasks!.push({ title, requirement, lead: ['区城管局'], responsible: ['各街道办事处'] });
    }
    renumber(world.child);
  },
  'short names of units': each((task) => {
    task.lead = (task.lead as string[]).map((unit) => unit.replace('住房城乡建设局', '住建局'));
  }),
  'townships in one name': each((task) => void (task.responsible = ['区直各部门', '各镇街'])),
  'blanks between Chinese and digits': each((task) => {
    task.requirement = task
      .requirement!.replace(/(?<=[\u4e00-\u9fff])(?=\d)/g, ' ')
      .replace(/(?<=\d)(?=[\u4e00-\u9fff])/g, ' ');
  }),
  'a blank where a line was wrapped': each((task, random) => {
    const at = 2 + random.below(task.requirement!.length - 3);
    task.requirement = `${task.requirement!.slice(0, at)} ${task.requirement!.slice(at)}`;
  }, 0.4),
  'commas for semicolons': each((task) => void (task.requirement = task.requirement!.replaceAll('；', '，'))),
  'sentences for clauses': each((task) => void (task.requirement = task.requirement!.replaceAll('；', '。'))),
  'a full stop behind every title': each((task) => void (task.title += '。')),
  'own clauses added': each((task, random) => {
    task.requirement = task.requirement!.replace(
      /。$/,
      `；${random.pick(['结合街道实际细化措施', '每月汇总一次报区政府办公室', '安排专人跟进'])}。`,
    );
  }, 0.4),
  'supporting units and remarks': each(
    (task) => Object.assign(task, { supporting: ['区统计局'], remark: '分季度推进' }),
    0.3,
  ),
  'earlier deadlines': each((task) => {
    task.requirement = task.requirement!.replace(
      /(\d+)月底前报送/,
      (_, month: string) => `${Number(month) - 1}月底前报送`,
    );
  }),
  'a task waived with a reason': (world, random) => {
    const number = 1 + random.below(18);
    drop(world.child, number);
    world.child.waivers = [
      { parentTask: number, reason: '由市统一办理', authority: '临政办〔2026〕12号', expires: '2026-12-31' },
    ];
  },
  'two tasks merged and declared': (world, random) => {
    const section = random.pick(leavesOf(world.child));
    const [one, other] = section.tasks!;
    const numbers = [one!.number!, other!.number!];
    one!.title = `${one!.title}，${other!.title}`;
    one!.requirement = `${one!.requirement!.replace(/。$/, '；')}${other!.requirement}`;
    one!.lead = [...new Set([...(one!.lead as string[]), ...(other!.lead as string[])])];
    one!.implements = numbers;
    section.tasks = section.tasks!.filter((task) => task !== other);
    renumber(world.child);
  },
  'named units for collectives': each(
    (task) => void (task.responsible = ['区统计局', '各镇人民政府', '各街道办事处']),
    0.4,
  ),
  'table without a notice': (world) => {
    for (const key of ['issuer', 'docNumber', 'date', 'noticeTitle', 'basis'] as const) delete world.child[key];
  },
};
