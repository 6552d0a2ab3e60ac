import type { Section, Task } from '../../model/table.ts';
import type { TaskTrace, Trace } from '../../model/trace.ts';
import { compareTexts } from '../../trace/comparison/shown.ts';
import type { Noted } from '../noted.ts';
import type { Say } from '../style.ts';
import { findingList } from './finding-list.ts';
import { markup, type Markup } from './markup.ts';
import { bindingWords, shownState, stateName } from '../shown-state.ts';
import type { RuleStyle } from './rule-notes.ts';
import { addTo } from '../../text/lists-by-key.ts';

/** Each parent task beside what carries it, with the findings about both, then the tasks that the child added. */
export function crosswalk(trace: Trace, noted: readonly Noted[], number: number, style: RuleStyle): Markup {
  const { say } = style;
  const places = placesOf(trace, noted);
  const heads = ['trace/parent-side', 'trace/column-state', 'trace/child-side'];
  const added = trace.childOnly.map((task) => addedRow(task, places.added.get(task) ?? [], style));
  return markup`${findingList(places.table, style)}
    <div class="wide">
      <table class="crosswalk">
        <thead>
          <tr>
            ${heads.map((id) => markup`<th scope="col">${say(id)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${trace.tasks.map((task, index) => row(task, places.parents.get(task) ?? [], `t${number}p${index + 1}`, style))}${added}
        </tbody>
      </table>
    </div> `;
}

/** Where each finding is shown: beside the parent task that it is about, else the one that its child task carries, else at the top. */
function placesOf(trace: Trace, noted: readonly Noted[]) {
  const parents = new Map<TaskTrace, Noted[]>();
  const added = new Map<Task, Noted[]>();
  const table: Noted[] = [];
  for (const one of noted) {
    const { parentTask, location } = one.finding;
    const parent =
      trace.tasks.find((task) => task.parent.number === parentTask) ??
      trace.tasks.find((task) => task.links.some(({ child }) => child.number === location.task));
    const own = trace.childOnly.find((task) => task.number === location.task);
    if (parent) addTo(parents, parent, one);
    else if (own) addTo(added, own, one);
    else table.push(one);
  }
  return { parents, added, table };
}

function row(task: TaskTrace, noted: readonly Noted[], id: string, style: RuleStyle): Markup {
  const { say } = style;
  const { parent, links, nearest, uncovered } = task;
  const shown = shownState(task);
  const only = links.length === 1 ? links[0]!.child : task.state === 'review' ? nearest[0]?.child : undefined;
  const right = only ? side(parent, only, 'child', say) : links.map(({ child }) => side(child, child, 'child', say));
  const notes = [
    ...(uncovered.length > 0 ? [say('trace/uncovered', { items: uncovered.map(({ text }) => text) })] : []),
    ...(links.length === 0
      ? nearest.map(
          ({ child, score }) =>
            `${say('trace/nearest', { task: child.number, score: score.toFixed(2) })} ${child.title.value}`,
        )
      : []),
  ];
  const words = [
    ...bindingWords(task, say),
    ...(task.isMoved ? [say('trace/moved')] : []),
    ...(task.isDeclared ? [say('trace/declared')] : []),
  ];
  return markup`<tr id="${id}" class="task ${shown}" data-state="${shown}" data-chapter="${chapterOf(parent)}">
    <td>${only ? side(parent, only, 'parent', say) : side(parent, parent, 'parent', say)}</td>
    <td class="state">
      <span class="badge ${shown}">${stateName(shown, say)}</span>${words.map((word) => markup`<p>${word}</p>`)}
    </td>
    <td>
      ${
        links.length === 0 && !only ? markup`<p class="note">${say('trace/none')}</p>` : right
      }${notes.map((note) => markup`<p class="note">${note}</p>`)}${findingList(noted, style)}
    </td>
  </tr> `;
}

function addedRow(task: Task, noted: readonly Noted[], style: RuleStyle): Markup {
  const { say } = style;
  return markup`<tr class="task added" data-state="added" data-chapter="${chapterOf(task)}">
    <td class="note">—</td>
    <td class="state"><span class="badge added">${say('html/added')}</span></td>
    <td>${side(task, task, 'child', say)}${findingList(noted, style)}</td>
  </tr> `;
}

/** The outermost heading that a task stands under. */
export function chapterOf({ section }: Task): string {
  let at: Section | undefined = section;
  while (at?.parent) at = at.parent;
  return at?.heading.value ?? '';
}

/** One side of a pair of tasks: what the other side lacks is marked, in what it demands, who does it and until when. */
function side(parent: Task, child: Task, which: 'parent' | 'child', say: Say): Markup {
  const own = which === 'parent' ? parent : child;
  const line = (id: string, cell: (task: Task) => string): Markup | false => {
    if (cell(own) === '') return false;
    return markup`<p class="field"><span class="name">${say(id)}</span>${marked(cell(parent), cell(child), which)}</p>`;
  };
  return markup`<p class="title">
      <span class="nr">${own.label || own.number}</span> ${marked(parent.title.value, child.title.value, which)}
    </p>
    ${
      own.requirement.value !== '' && markup`<p>${marked(parent.requirement.value, child.requirement.value, which)}</p>`
    }${line('html/lead', (task) => task.lead.value)}${line('html/responsible', (task) => task.responsible.value)}${line(
      'html/deadline',
      (task) => task.deadlineText.value,
    )}${line('html/remark', (task) => task.remark.value)}`;
}

function marked(parent: string, child: string, which: 'parent' | 'child'): Markup[] {
  return compareTexts(parent, child)
    .filter(({ kind }) => kind === 'same' || kind === which)
    .map(({ kind, text }) => {
      if (kind === 'same') return markup`${text}`;
      return which === 'parent' ? markup`<del>${text}</del>` : markup`<ins>${text}</ins>`;
    });
}
