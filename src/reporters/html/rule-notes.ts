import type { Finding } from '../../model/finding.ts';
import type { NotedStyle, NotedTable } from '../noted.ts';
import { markup, type Markup } from './markup.ts';

/** What the page knows of the rules whose findings it shows. */
export type RuleStyle = Pick<NotedStyle, 'say' | 'webDocs' | 'describe'>;

/** Where the page leads from a finding: to the page of its rule, else, where nobody knows an address, to what this page says of it. */
export function ruleHref({ rule, docs }: Finding, { webDocs, describe }: RuleStyle): string | undefined {
  return webDocs(docs) ?? (describe(rule) && `#${anchorOf(rule)}`);
}

/** Why each rule is there and what to do: whoever gets the page may have no network, and not the program. */
export function ruleNotes(tables: readonly { noted: NotedTable }[], style: RuleStyle): Markup | false {
  const { say, webDocs, describe } = style;
  const findings = tables.flatMap(({ noted }) => noted.noted.map(({ finding }) => finding));
  const entries = [...new Map(findings.map((finding) => [finding.rule, finding]))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([rule, { docs }]) => {
      const words = describe(rule);
      const href = webDocs(docs);
      return words
        ? [
            markup`<dt id="${anchorOf(rule)}">${href === undefined ? rule : markup`<a href="${href}">${rule}</a>`} ${words.title}</dt>
              <dd>${words.why}</dd>
              <dd>${words.fix}</dd>`,
          ]
        : [];
    });
  return (
    entries.length > 0 &&
    markup`<section class="rules">
      <h2>${say('html/rules')}</h2>
      <dl>
        ${entries}
      </dl>
    </section> `
  );
}

function anchorOf(rule: string): string {
  return `rule-${rule.replace('/', '-')}`;
}
