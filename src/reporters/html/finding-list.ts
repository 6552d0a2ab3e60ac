import type { Finding } from '../../model/finding.ts';
import type { Noted } from '../noted.ts';
import { placeWords } from '../place-words.ts';
import { markup, type Markup } from './markup.ts';
import { ruleHref, type RuleStyle } from './rule-notes.ts';

/** Findings one below the other, each with an address of its own and a link to its rule; nothing where there are none. */
export function findingList(noted: readonly Noted[], style: RuleStyle): Markup | false {
  const { say } = style;
  return (
    noted.length > 0 &&
    markup`<ul class="findings">
      ${noted.map(
        ({ finding, severity, said, fingerprint }) =>
          markup`<li
            id="f${fingerprint}"
            class="finding ${severity}"
            data-severity="${severity}"
            data-rule="${finding.rule}"
          >
            <a class="badge ${severity}" href="#f${fingerprint}">${say(`report/${severity}`)}</a> ${said}
            <span class="where">${placeWords(finding.location, say)}</span>
            ${ruleLink(finding, style)}
          </li>`,
      )}
    </ul>`
  );
}

function ruleLink(finding: Finding, style: RuleStyle): Markup {
  const href = ruleHref(finding, style);
  const { rule } = finding;
  return href === undefined
    ? markup`<span class="rule">${rule}</span>`
    : markup`<a class="rule" href="${href}">${rule}</a>`;
}
