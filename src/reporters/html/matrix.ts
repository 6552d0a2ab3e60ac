import type { Trace } from '../../model/trace.ts';
import { shownState, stateName } from '../shown-state.ts';
import type { Say } from '../style.ts';
import type { HandedIn } from './handed-in.ts';
import { markup, type Markup } from './markup.ts';
import { addTo } from '../../text/lists-by-key.ts';

/** A sign for each state beside its colour: not everyone sees colours, and printers have none. */
const SIGNS: Readonly<Record<string, string>> = {
  exact: '●',
  localised: '●',
  renamed: '◍',
  merged: '⊕',
  split: '⊗',
  partial: '◐',
  review: '?',
  missing: '✗',
  waived: '免',
  unbound: '·',
  notEvaluated: '–',
};

/** For each parent with more than one child: its tasks × the children, coloured by state. */
export function matrices(tables: readonly HandedIn[], say: Say): Markup[] {
  const byParent = new Map<string, (HandedIn & { trace: Trace })[]>();
  for (const table of tables) {
    if (!table.trace) continue;
    addTo(byParent, table.trace.parent.path, { ...table, trace: table.trace });
  }
  return [...byParent.values()].filter((children) => children.length > 1).map((children) => matrix(children, say));
}

function matrix(children: readonly (HandedIn & { trace: Trace })[], say: Say): Markup {
  const { parent } = children[0]!.trace;
  return markup`<section class="matrix">
    <h2>${say('html/matrix', { parent: parent.title?.value ?? parent.path })}</h2>
    <p class="legend">
      ${['exact', 'renamed', 'merged', 'split', 'partial', 'review', 'missing', 'waived', 'unbound'].map(
        (state) =>
          markup`<span class="key"><span class="cell ${state}">${SIGNS[state]}</span> ${stateName(state, say)}</span> `,
      )}
    </p>
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">${say('trace/parent-side')}</th>
            ${children.map(
              ({ number, name }) =>
                markup`<th scope="col">
                  <a href="#t${number}" title="${name}"><span class="nr">${number}</span></a>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${parent.tasks.map((task, index) => {
            const cells = children.map(({ number, trace }) => {
              const shown = shownState(trace.tasks[index]!);
              const words = stateName(shown, say);
              return markup`<td class="cell ${shown}">
                <a href="#t${number}p${index + 1}" title="${words}"
                  ><span aria-hidden="true">${SIGNS[shown]}</span><span class="heard">${words}</span></a
                >
              </td>`;
            });
            return markup`<tr>
              <th scope="row"><span class="nr">${task.label || task.number}</span> ${task.title.value}</th>
              ${cells}
            </tr> `;
          })}
        </tbody>
      </table>
    </div>
  </section> `;
}
