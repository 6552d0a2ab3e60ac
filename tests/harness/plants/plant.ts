import type { Random } from '../../trace/mutations/random.ts';
import { leavesOf, say, tasksOf, type World, type WorldTask } from '../worlds/world.ts';

/** Where the planted defect should be reported: at this child task, about this parent task, or anywhere. */
export interface Target {
  task?: WorldTask;
  /** A second row that the same slip spoils: the rule may speak of it as well. */
  also?: WorldTask;
  parentTask?: WorldTask;
  /** A rule whose own finding the defect is about: an exception that lapsed shows what it covered. */
  beside?: string;
}

/** Puts one defect into a clean world at a random place; undefined where it finds none for it. */
export type Plant = (world: World, random: Random) => Target | undefined;

/** At least five forms a rule, none of them an example of the rule's own page. */
export type Plants = Readonly<Record<string, readonly Plant[]>>;

export const anyTask = (world: World, random: Random): WorldTask => random.pick(tasksOf(world.child));

/** A random task that the test fits. */
export function taskThat(
  world: World,
  random: Random,
  fits: (task: WorldTask, above: WorldTask) => boolean,
): WorldTask | undefined {
  const fitting = tasksOf(world.child).filter((task) => fits(task, world.above.get(task)!));
  return fitting.length === 0 ? undefined : random.pick(fitting);
}

/** Changes one random task. */
export function changed(change: (task: WorldTask, world: World, random: Random) => void): Plant {
  return (world, random) => {
    const task = anyTask(world, random);
    change(task, world, random);
    return { task };
  };
}

/** Other words in the requirement of one random task; `parent` is what the parent's requirement has to say. */
export function replaced(words: string | RegExp, by: string, parent: RegExp = /^/): Plant {
  return (world, random) => {
    const task = taskThat(
      world,
      random,
      ({ requirement }, above) =>
        parent.test(above.requirement) &&
        (typeof words === 'string' ? requirement.includes(say(words, world.setting)) : words.test(requirement)),
    );
    if (!task) return undefined;
    task.requirement = task.requirement.replace(
      typeof words === 'string' ? say(words, world.setting) : words,
      say(by, world.setting),
    );
    return { task };
  };
}

/** Takes a clause that holds the words out of the requirement. */
export function withoutClause(words: RegExp): Plant {
  return (world, random) => {
    const task = taskThat(world, random, ({ requirement }) => words.test(requirement) && requirement.includes('；'));
    if (!task) return undefined;
    task.requirement =
      clausesOf(task)
        .filter((clause) => !words.test(clause))
        .join('；') + '。';
    return { task };
  };
}

export function clausesOf({ requirement }: WorldTask): string[] {
  return requirement.replace(/。$/, '').split('；');
}

/** One more clause of the child's own at the end. */
export function added(clause: string, cell: 'requirement' | 'remark' = 'requirement'): Plant {
  return changed((task, world) => addClause(task, say(clause, world.setting), cell));
}

export function addClause(task: WorldTask, clause: string, cell: 'requirement' | 'remark' = 'requirement'): void {
  if (cell === 'remark') task.remark = clause;
  else task.requirement = task.requirement.replace(/。$/, `；${clause}。`);
}

/** A task of the child's own. */
export function ownTask({ setting }: World, title: string, requirement: string): WorldTask {
  return { title, requirement, lead: [setting.own.leads[0]!], responsible: [...setting.own.responsible] };
}

/** The same change of the table as a whole. */
export function table(change: (world: World, random: Random) => void): Plant {
  return (world, random) => {
    change(world, random);
    return {};
  };
}

/** Only in worlds that the test fits. */
export function where(fits: (world: World) => boolean, plant: Plant): Plant {
  return (world, random) => (fits(world) ? plant(world, random) : undefined);
}

export const isTerritory = ({ setting }: World): boolean => '省市区县'.includes(setting.own.prefix);

export const anySection = (world: World, random: Random): ReturnType<typeof leavesOf>[number] =>
  random.pick(leavesOf(world.child));
