import type { Say } from '../style.ts';
import { chapterOf } from './crosswalk.ts';
import type { HandedIn } from './handed-in.ts';
import { markup, type Markup } from './markup.ts';
import { shownState, stateName } from '../shown-state.ts';

const NAMES = {
  severity: 'report/column-severity',
  rule: 'rules/rule',
  state: 'trace/column-state',
  chapter: 'html/filter-chapter',
} as const;

/** What the page can be narrowed to. Without scripts it stays hidden, and everything is shown. */
export function filters(tables: readonly HandedIn[], say: Say): Markup {
  const rules = new Set<string>();
  const severities = new Set<string>();
  const states = new Set<string>();
  const chapters = new Set<string>();
  for (const { noted, trace } of tables) {
    for (const { finding } of noted.noted) {
      rules.add(finding.rule);
      severities.add(finding.severity);
    }
    for (const task of trace?.tasks ?? []) {
      states.add(shownState(task));
      const chapter = chapterOf(task.parent);
      if (chapter !== '') chapters.add(chapter);
    }
    if (trace && trace.childOnly.length > 0) states.add('added');
  }
  const option = (value: string, words: string): Markup => markup`<option value="${value}">${words}</option>`;
  const choice = (name: keyof typeof NAMES, options: readonly Markup[]): Markup | false =>
    options.length > 1 &&
    markup`<label
      >${say(NAMES[name])}
      <select name="${name}">
        ${option('', say('html/all'))}${options}
      </select></label
    > `;
  return markup`<form id="filters" hidden role="search" aria-label="${say('html/filters')}">
    ${choice(
      'severity',
      ['error', 'warning', 'info'].filter((one) => severities.has(one)).map((one) => option(one, say(`report/${one}`))),
    )}${choice(
      'rule',
      [...rules].toSorted().map((rule) => option(rule, rule)),
    )}${choice(
      'state',
      [...states].map((state) => option(state, state === 'added' ? say('html/added') : stateName(state, say))),
    )}${choice(
      'chapter',
      [...chapters].map((chapter) => option(chapter, chapter)),
    )}<label>${say('html/filter-words')} <input name="words" type="search" /></label>
    <button type="reset">${say('html/reset')}</button>
    <output aria-live="polite" data-words="${say('html/shown', { rows: '{rows}', findings: '{findings}' })}"></output>
  </form> `;
}
