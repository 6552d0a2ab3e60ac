import type { SectionEntry, TableFile, TaskEntry } from '../../../src/model/generated/table-file.ts';
import type { Setting } from './setting.ts';
import type { Style } from './style.ts';

/** Tasks of a world carry plain numbers, and lists of units. */
export interface WorldTask extends TaskEntry {
  number?: number;
  title: string;
  requirement: string;
  lead: string[];
  responsible: string[];
}

export interface WorldSection extends SectionEntry {
  sections?: WorldSection[];
  tasks?: WorldTask[];
}

export interface WorldTable extends TableFile {
  sections: WorldSection[];
}

/** A child table with its parent, as an office keeps them, and what else is checked with them. */
export interface World {
  setting: Setting;
  style: Style;
  /** The child says what the parent demands in words of its own, and declares which task it carries. */
  isReworded: boolean;
  child: WorldTable;
  parent: WorldTable;
  grandparent?: TableFile;
  /** The parent's task that a child's task carries. */
  above: Map<WorldTask, WorldTask>;
  /** Packs as data. */
  policies: unknown[];
  /** Changes of the child's text after it is written: comments, which tables do not hold. */
  rewrite?: (text: string) => string;
  sidecar?: string;
  notSuppressible?: readonly string[];
}

export function leavesOf(table: WorldTable): WorldSection[] {
  return table.sections.flatMap((section) => section.sections ?? [section]);
}

export function tasksOf(table: WorldTable): WorldTask[] {
  return leavesOf(table).flatMap((section) => section.tasks ?? []);
}

/** Takes a task of the child out and closes the gap in the numbering. */
export function drop(world: World, task: WorldTask): void {
  for (const section of leavesOf(world.child)) section.tasks = (section.tasks ?? []).filter((other) => other !== task);
  renumber(world);
}

export function renumber({ child, style }: World): void {
  let number = 0;
  for (const chapter of child.sections) {
    if (style.restarts) number = 0;
    for (const task of (chapter.sections ?? [chapter]).flatMap((section) => section.tasks ?? []))
      task.number = ++number;
  }
}

/** Puts a task behind those of a section and numbers anew. */
export function addTask(world: World, section: WorldSection, task: WorldTask): WorldTask {
  (section.tasks ??= []).push(task);
  renumber(world);
  return task;
}

/** Words of the notation {全}, {办}, {前}, {地} as the body says them. */
export function say(
  words: string,
  { own }: { own: { whole: string; office: string; prefix: string; place: string } },
): string {
  return words
    .replaceAll('{全}', own.whole)
    .replaceAll('{办}', own.office)
    .replaceAll('{前}', own.prefix)
    .replaceAll('{地}', own.place);
}
