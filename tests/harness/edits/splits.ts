import { clausesOf } from '../plants/plant.ts';
import { drop, leavesOf, renumber, type World, type WorldTask } from '../worlds/world.ts';
import { type Edit, type Edits, one } from './edit.ts';

/** Two rows instead of one, under the titles given. */
function split(titles: (task: WorldTask) => readonly [string, string], isDeclared = false): Edit {
  return one((task, world) => {
    const clauses = clausesOf(task);
    const middle = clauses.length >> 1;
    const [first, second] = titles(task);
    const number = world.above.get(task)!.number!;
    const rest: WorldTask = {
      ...structuredClone({ ...task, number: undefined }),
      title: second,
      requirement: `${clauses.slice(middle).join('；')}。`,
    } as WorldTask;
    task.title = first;
    task.requirement = `${clauses.slice(0, middle).join('；')}。`;
    if (isDeclared) task.implements = rest.implements = number;
    const section = sectionOf(world, task);
    section.tasks!.splice(section.tasks!.indexOf(task) + 1, 0, rest);
    renumber(world);
  });
}

const sectionOf = (world: World, task: WorldTask): ReturnType<typeof leavesOf>[number] =>
  leavesOf(world.child).find(({ tasks }) => tasks!.includes(task))!;

/** What stands in how many rows. */
export const splits: Edits = {
  'a task split as （一） and （二）': split(({ title }) => [`${title}（一）`, `${title}（二）`]),
  'a task split as (1) and (2)': split(({ title }) => [`${title}(1)`, `${title}(2)`]),
  'a task split as 之一 and 之二': split(({ title }) => [`${title}之一`, `${title}之二`]),
  'a task split under one title': split(({ title }) => [title, title]),
  'a task split under titles of its own and declared': split(
    ({ title }) => [`${title}前期工作`, `${title}后续工作`],
    true,
  ),
  'two tasks merged': (world, random) => {
    const section = random.pick(leavesOf(world.child));
    const [first, second] = section.tasks!;
    const numbers = [first!, second!].map((task) => world.above.get(task)!.number!);
    Object.assign(first!, {
      title: `${first!.title}，${second!.title}`,
      requirement: `${first!.requirement.replace(/。$/, '；')}${second!.requirement}`,
      lead: [...new Set([...first!.lead, ...second!.lead])],
      implements: numbers,
    });
    drop(world, second!);
  },
  'a task waived': (world, random) => {
    const task = random.pick(random.pick(leavesOf(world.child)).tasks!);
    const parentTask = world.above.get(task)!.number!;
    drop(world, task);
    world.child.waivers = [{ parentTask, reason: '由上级统一办理', expires: '2026-12-31' }];
  },
};
