import { notedReport, type NotedStyle } from '../noted.ts';
import type { TableReport } from '../../model/report.ts';
import type { Trace } from '../../model/trace.ts';
import { settlingWords } from '../settling-words.ts';
import type { Say } from '../style.ts';
import type { ReportWriter } from '../writer.ts';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './assets.generated.ts';
import { crosswalk } from './crosswalk.ts';
import { filters } from './filters.ts';
import { findingList } from './finding-list.ts';
import { absentOf, handedIn, type HandedIn } from './handed-in.ts';
import { markup, Markup } from './markup.ts';
import { matrices } from './matrix.ts';
import { badge, overview } from './overview.ts';
import { ruleNotes } from './rule-notes.ts';

/** The report as one page that opens from disk, prints and loads nothing: overview, matrix, then every table task by task. */
export function htmlReport(style: NotedStyle): ReportWriter {
  return notedReport((tables) => page(handedIn(tables), style), style);
}

/** The same page for one pair of tables that were compared, and not checked by any rule. */
export function traceHtml(
  table: TableReport & { trace: Trace },
  style: Pick<PageStyle, 'say' | 'version' | 'lang'>,
): string {
  const [pair] = handedIn([{ table, noted: [] }]);
  const nothing = (): undefined => undefined;
  return page([{ ...pair!, verdict: undefined }], { ...style, webDocs: nothing, describe: nothing });
}

type PageStyle = Pick<NotedStyle, 'say' | 'version' | 'lang' | 'expected' | 'webDocs' | 'describe'>;

function page(tables: readonly HandedIn[], style: PageStyle): string {
  const { say, lang, version, expected = [] } = style;
  const absent = absentOf(expected, tables);
  const isMany = tables.length > 1 || absent.length > 0;
  const title = tables.length === 1 ? say('html/title-one', { table: tables[0]!.name }) : say('html/title');
  // The style and the script of the page, and nothing else, by their hashes.
  const policy = `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;
  return markup`<!DOCTYPE html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content="gov-lint ${version}" />
        <title>${title}</title>
        <style>${new Markup(STYLE)}</style>
      </head>
      <body>
        <a class="skip" href="#main">${say('html/skip')}</a>
        <header>
          <h1>${title}</h1>
          ${isMany ? markup`<p>${summary(tables, absent.length, say)}</p>` : ''}
        </header>
        ${filters(tables, say)}
        <main id="main">
          ${isMany && overview(tables, absent, say)}${matrices(tables, say)}${tables.map((table) => section(table, style))}${ruleNotes(tables, style)}
        </main>
        <script>${new Markup(SCRIPT)}</script>
      </body>
    </html> `.text;
}

function summary(tables: readonly HandedIn[], absent: number, say: Say): string {
  const count = (verdict: HandedIn['verdict']): number => tables.filter((table) => table.verdict === verdict).length;
  const counts = { unreadable: count('unreadable'), back: count('return'), look: count('look'), pass: count('pass') };
  return say('html/summary', { tables: tables.length, ...counts, ...(absent > 0 && { absent }) });
}

function section({ number, noted, trace, name, verdict }: HandedIn, style: PageStyle): Markup {
  const { say } = style;
  const { table } = noted;
  const parent = table.parent && (table.parent.title ?? table.parent.path);
  return markup`<section class="child" id="t${number}">
    <h2><span class="nr">${number}</span> ${name} ${verdict && badge(verdict, say)}</h2>
    <p class="note">${table.path}${parent !== undefined && markup` · ${say('report/parent', { parent })}`}</p>
    <p>
      ${table.isUnreadable ? say('report/unreadable') : table.coverage ? say('report/coverage', { ...table.coverage }) : say('report/no-coverage')}
    </p>
    ${table.settling && settlingWords(table.settling, say).map((line) => markup`<p class="note">${line}</p>`)}
    ${trace ? crosswalk(trace, noted.noted, number, style) : findingList(noted.noted, style) || (!table.isUnreadable && markup`<p>${say('report/clean')}</p>`)}
    <p class="note"><a href="#main">${say('html/top')}</a></p>
  </section> `;
}
