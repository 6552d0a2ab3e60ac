import { INVISIBLE } from '../../text/visible.ts';

/** HTML that is known to be sound. Only `markup` makes it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Markup | undefined | false | readonly Value[];

/** A piece of HTML: whatever is put in is text, and escaped, unless it is HTML made the same way. Lists are put one behind the other. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let text = parts[0]!;
  values.forEach((value, index) => (text += written(value) + parts[index + 1]!));
  return new Markup(text);
}

function written(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(written).join('');
  return escaped(String(value));
}

/** Signs that a page shows as a blank. */
const LAYOUT: ReadonlySet<string> = new Set(['\n', '\t']);

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replace(INVISIBLE, (sign) => (LAYOUT.has(sign) ? sign : '\ufffd'))
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
