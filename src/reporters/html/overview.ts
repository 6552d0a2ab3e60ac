import type { Say } from '../style.ts';
import { type HandedIn, type Verdict, worstFirst } from './handed-in.ts';
import { markup, type Markup } from './markup.ts';

const HEADS = [
  'html/column-verdict',
  'html/column-table',
  'html/column-coverage',
  'html/column-missing',
  'html/column-leaderless',
  'trace/review',
  'report/error',
  'report/warning',
  'html/column-note',
];

/** The first page: a row for each table, worst first, and those who have not handed in. */
export function overview(tables: readonly HandedIn[], absent: readonly string[], say: Say): Markup {
  return markup`<section id="overview" aria-labelledby="overview-title">
    <h2 id="overview-title">${say('html/overview')}</h2>
    <div class="wide">
      <table class="overview">
        <thead>
          <tr>
            ${HEADS.map((head) => markup`<th scope="col">${say(head)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${absent.map((name) => absentRow(name, say))}${worstFirst(tables).map((table) => row(table, say))}
        </tbody>
      </table>
    </div>
  </section> `;
}

function absentRow(name: string, say: Say): Markup {
  return markup`<tr class="absent">
    <td>${badge('absent', say)}</td>
    <th scope="row">${name}</th>
    <td colspan="7" class="note">${say('html/not-received')}</td>
  </tr> `;
}

function row({ number, noted, name, verdict, errors, warnings, leaderless, twin }: HandedIn, say: Say): Markup {
  const { table } = noted;
  const { coverage } = table;
  const link = markup`<a href="#t${number}">${name}</a>${name !== table.path && markup`<span class="path">${table.path}</span>`}`;
  const notes = [
    ...(table.isUnreadable ? noted.noted.slice(0, 1).map(({ said }) => said) : []),
    ...(twin === undefined ? [] : [say('html/twin', { number: twin })]),
    ...(coverage || table.isUnreadable ? [] : [say('report/no-coverage')]),
  ];
  const figures = [
    ['html/column-missing', coverage?.missing],
    ['html/column-leaderless', leaderless],
    ['trace/review', coverage?.review],
    ['report/error', errors],
    ['report/warning', warnings],
  ] as const;
  return markup`<tr class="${verdict}">
    <td>${badge(verdict!, say)}</td>
    <th scope="row"><span class="nr">${number}</span> ${link}</th>
    ${
      coverage
        ? markup`<td class="share" data-head="${say('html/column-coverage')}">
            ${bar(coverage.covered, coverage.partial, coverage.binding)}<span
              >${coverage.covered + coverage.partial}/${coverage.binding}</span
            >
          </td>`
        : markup`<td class="share" data-head="${say('html/column-coverage')}">—</td>`
    }${figures.map(([head, count]) => figure(say(head), count))}
    <td class="note">${notes.map((note) => markup`<p>${note}</p>`)}</td>
  </tr> `;
}

/** `head`: said again where a narrow screen shows no heads. */
function figure(head: string, count: number | undefined): Markup {
  return markup`<td class="${count ? 'figure' : 'figure none'}" data-head="${head}">${count ?? '—'}</td>`;
}

export function badge(verdict: Verdict, say: Say): Markup {
  return markup`<span class="badge ${verdict}">${say(`html/${verdict}`)}</span>`;
}

/** Shares of the binding tasks; the figures stand beside it, so a screen reader passes it over. */
function bar(covered: number, partial: number, binding: number): Markup {
  const part = (count: number): string => (binding === 0 ? '0' : ((100 * count) / binding).toFixed(1));
  return markup`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="rest" width="100" height="8" />
    <rect class="covered" width="${part(covered)}" height="8" />
    <rect class="partial" x="${part(covered)}" width="${part(partial)}" height="8" />
  </svg>`;
}
