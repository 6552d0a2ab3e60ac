import { presets } from '../../../rules/presets/index.generated.ts';
import { settable } from '../../../rules/settable.ts';
import { pageOf } from '../../model/reading.ts';
import type { Say } from '../../messages/catalogue.ts';
import { padTo, widthOf } from '../../reporters/width.ts';
import { readFormats } from '../output/formats.ts';
import { save } from '../output/save.ts';
import { EXIT } from '../host.ts';
import type { Session } from '../session.ts';

export const RULES_FORMATS = ['text', 'json', 'markdown'];

/** `gov-lint rules`: every rule, and what readers say of files that they read, with its severity in both presets, its title and what it rests on. */
export async function listRules(options: { format?: string[] }, session: Session): Promise<number> {
  const outputs = readFormats(options.format, RULES_FORMATS);
  for (const { format, file } of outputs) {
    const text = format === 'json' ? asJson() : format === 'markdown' ? asMarkdown(session) : asText(session);
    if (file === undefined) session.host.out(text);
    else await save(file, text, session);
  }
  return EXIT.clean;
}

export function severityWord(severity: string, say: Say): string {
  return severity === 'off' ? say('rules/off') : say(`report/${severity}`);
}

/** A heading and a row for each rule. */
function table({ say, lang }: Session): { heading: string[]; rows: string[][] } {
  const rows = settable.map((rule) => [
    rule.id,
    severityWord(presets.recommended[rule.id] ?? rule.severity, say),
    severityWord(presets.strict[rule.id] ?? rule.severity, say),
    rule.title[lang],
    say(`authority/${rule.authority.kind}`),
  ]);
  return { heading: [say('rules/rule'), 'recommended', 'strict', say('rules/title'), say('rules/authority')], rows };
}

function asText(session: Session): string {
  const { heading, rows } = table(session);
  const shown = [heading, ...rows].map((row) => row.slice(0, 4));
  const widths = [0, 1, 2].map((column) => Math.max(...shown.map((row) => widthOf(row[column]!))));
  return shown
    .map((row) => `${row.map((cell, column) => (column < 3 ? padTo(cell, widths[column]!) : cell)).join('  ')}\n`)
    .join('');
}

function asMarkdown(session: Session): string {
  const { heading, rows } = table(session);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const body = rows.map(([id = '', ...cells]) => line([`[\`${id}\`](${pageOf(id)})`, ...cells]));
  return line(heading) + line(heading.map(() => '---')) + body.join('');
}

/** Both languages: a program that asks for data chooses itself. */
function asJson(): string {
  const entries = settable.map(({ id, title, why, fix, authority, severity, options, isAboutExceptions }) => ({
    id,
    family: id.slice(0, id.indexOf('/')),
    title,
    why,
    fix,
    authority,
    severity: {
      recommended: presets.recommended[id] ?? severity,
      strict: presets.strict[id] ?? severity,
    },
    options: options?.['properties'] ?? {},
    suppressible: isAboutExceptions !== true,
    docs: pageOf(id),
  }));
  return `${JSON.stringify({ schemaVersion: 1, rules: entries }, undefined, 2)}\n`;
}
