import { addTask, leavesOf, renumber, tasksOf } from '../worlds/world.ts';
import { clausesOf, ownTask } from '../plants/plant.ts';
import { each, type Edits, one } from './edit.ts';

const LOCAL = [
  ['建好滨海步道驿站', '驿站配备饮水和急救设施。'],
  ['修缮百年榕树护栏', '护栏改用防腐木料。'],
  ['扶持海带养殖合作社', '为合作社提供冷链仓储补贴。'],
] as const;

/** Where things stand. */
export const order: Edits = {
  'nothing at all': () => undefined,
  'tasks in another order': (world, random) => {
    for (const section of leavesOf(world.child)) section.tasks = random.shuffled(section.tasks!);
    renumber(world);
  },
  'chapters in another order': (world, random) => {
    world.child.sections = random.shuffled(world.child.sections);
    for (const [index, section] of world.child.sections.entries())
      section.heading = section.heading.replace(/^.、/, `${'一二三'[index]}、`);
    renumber(world);
  },
  'tasks without numbers': each((task) => void delete task.number),
  'chapters without inner headings': (world) => {
    for (const chapter of world.child.sections) {
      chapter.tasks = leavesOf({ sections: [chapter] }).flatMap((section) => section.tasks ?? []);
      delete chapter.sections;
    }
  },
  'a task of its own': (world, random) => {
    const [title, requirement] = random.pick(LOCAL);
    addTask(world, random.pick(leavesOf(world.child)), ownTask(world, title, requirement));
  },
  'a chapter of its own': (world) => {
    const [title, requirement] = LOCAL[0];
    const section = { heading: '四、办好本地实事', tasks: [] };
    world.child.sections.push(section);
    addTask(world, section, ownTask(world, title, requirement));
  },
  'clauses in another order': each((task, _, random) => {
    task.requirement = `${random.shuffled(clausesOf(task)).join('；')}。`;
  }, 0.5),
  'a list in another order': (world) => {
    const lists: [RegExp, string][] = [
      [/供水、供电、供气、供热/, '供热、供气、供水、供电'],
      [/手电、雨衣、铁锹、沙袋/, '沙袋、铁锹、手电、雨衣'],
    ];
    let changes = 0;
    for (const task of tasksOf(world.child)) {
      const before = task.requirement;
      for (const [words, by] of lists) task.requirement = task.requirement.replace(words, by);
      if (task.requirement !== before) changes++;
    }
    return changes > 0;
  },
  'words moved to the remark': one((task) => {
    const clauses = clausesOf(task);
    task.remark = `${clauses.pop()}。`;
    task.requirement = `${clauses.join('；')}。`;
  }),
  'title and requirement in one cell': one((task) => {
    task.requirement = `${task.title}。${task.requirement}`;
    task.title = '';
  }),
  'all rows of one cell': each((task) => {
    task.requirement = `${task.title}：${task.requirement}`;
    task.title = '';
  }),
  'the requirement on lines': each((task) => {
    task.requirement = clausesOf(task).join('；\n') + '。';
  }),
  'clauses numbered': each((task) => {
    task.requirement = `${clausesOf(task)
      .map((clause, index) => `${index + 1}.${clause}`)
      .join('；')}。`;
  }),
  'clauses numbered in brackets': each((task) => {
    task.requirement = `${clausesOf(task)
      .map((clause, index) => `（${'一二三四五六'[index]}）${clause}`)
      .join('；')}。`;
  }),
};
