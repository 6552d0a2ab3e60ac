import { rules } from '../../rules/index.ts';
import type { Rule } from '../model/rule.ts';
import { wrap } from '../reporters/width.ts';
import { nearest } from '../text/nearest.ts';
import { complain } from './complain.ts';
import { EXIT } from './host.ts';
import type { Session } from './run.ts';
import { styleFor } from './style.ts';

/** `gov-lint explain`: why a rule exists and what to do; takes the whole id or its last part. */
export function explain(name: string, session: Session): number {
  const { host, say } = session;
  const rule = rules.find(({ id }) => id === name) ?? rules.find(({ id }) => id.endsWith(`/${name}`));
  if (!rule) {
    const ids = rules.map(({ id }) => id);
    const near =
      nearest(name, [...ids, ...ids.map((id) => id.slice(id.indexOf('/') + 1))]) ?? ids.find((id) => id.includes(name));
    return near === undefined
      ? complain(host, say, 'cli/unknown-rule', { rule: name })
      : complain(host, say, 'cli/unknown-rule-near', { rule: name, near });
  }
  host.out(explanation(rule, session));
  return EXIT.clean;
}

function explanation(rule: Rule<never>, { host, say, lang }: Session): string {
  const { paint, columns } = styleFor(host, say, false);
  const part = (id: string, text: string): string[] => ['', paint.bold(say(id)), ...indent(text, columns)];
  const lines = [
    `${paint.bold(rule.id)}  ${rule.title[lang]}`,
    say('explain/severity', { severity: say(`report/${rule.severity}`) }),
    ...part('explain/why', rule.why[lang]),
    ...part('explain/fix', rule.fix[lang]),
    ...part('explain/authority', `${rule.authority.kind}：${rule.authority.text[lang]}`),
  ];
  const options = Object.entries(
    (rule.options?.['properties'] ?? {}) as Record<string, { description?: string; default?: unknown }>,
  );
  if (options.length > 0) {
    const words = options.map(
      ([name, option]) => `${name}（${JSON.stringify(option.default)}）：${option.description ?? ''}`,
    );
    lines.push(...part('explain/options', words.join('\n')));
  }
  const [bad] = rule.bad;
  const [good] = rule.good;
  if (bad) lines.push(...part('explain/bad', example(bad)));
  if (good) lines.push(...part('explain/good', example(good)));
  return `${lines.join('\n')}\n`;
}

function example({ title, files }: { title: string; files: Readonly<Record<string, string>> }): string {
  return [title, ...Object.entries(files).map(([path, content]) => `── ${path}\n${content.trimEnd()}`)].join('\n');
}

function indent(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => {
    const lead = /^\s*/.exec(line)![0];
    return wrap(line.slice(lead.length), columns - 2 - lead.length).map((piece) => `  ${lead}${piece}`.trimEnd());
  });
}
