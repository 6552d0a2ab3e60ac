import type { Noted } from '../noted.ts';
import { placeWords } from '../place-words.ts';
import type { Say } from '../style.ts';
import { markup, type Markup } from './markup.ts';

/** Findings one below the other, each with a link of its own; nothing where there are none. */
export function findingList(noted: readonly Noted[], say: Say): Markup | false {
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
            <span class="badge ${severity}">${say(`report/${severity}`)}</span> ${said}
            <span class="where">${placeWords(finding.location, say)}</span>
            <a class="rule" href="#f${fingerprint}">${finding.rule}</a>
          </li>`,
      )}
    </ul>`
  );
}
