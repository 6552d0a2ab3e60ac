import type { Random } from '../../trace/mutations/random.ts';
import { tasksOf, type World, type WorldTask } from '../worlds/world.ts';

/** A change that careful offices make and that no rule may call an error or a warning. False where the world has no place for it. */
export type Edit = (world: World, random: Random) => boolean | void;

export type Edits = Readonly<Record<string, Edit>>;

/** The same change of each task, or of a share of them. */
export function each(change: (task: WorldTask, world: World, random: Random) => void, share = 1): Edit {
  return (world, random) => {
    for (const task of tasksOf(world.child)) if (random.chance(share)) change(task, world, random);
  };
}

export function one(change: (task: WorldTask, world: World, random: Random) => boolean | void): Edit {
  return (world, random) => change(random.pick(tasksOf(world.child)), world, random);
}

/** Words of the requirements written in another way. */
export function rewritten(words: RegExp, by: string | ((found: string, ...groups: string[]) => string)): Edit {
  return (world) => {
    const fitting = tasksOf(world.child).filter(({ requirement }) => words.test(requirement));
    for (const task of fitting) task.requirement = task.requirement.replace(words, by as never);
    return fitting.length > 0;
  };
}

/** A sentence of both tables, each in its own words. */
export function inBoth(parentWords: string, childWords: string): Edit {
  return one((task, { above, setting }) => {
    const say = (words: string): string =>
      words
        .replaceAll('{上}', setting.above.whole)
        .replaceAll('{上办}', setting.above.office)
        .replaceAll('{下}', setting.own.whole)
        .replaceAll('{下办}', setting.own.office)
        .replaceAll('{上前}', setting.above.prefix);
    above.get(task)!.requirement += say(parentWords);
    task.requirement = task.requirement.replace(/(?<!。)$/, '。') + say(childWords);
  });
}
