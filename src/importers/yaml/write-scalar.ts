import { opensPlain, resolvePlain } from './plain-scalars.ts';

/** Characters that must be escaped: controls, direction marks, halves of pairs, and what some readers take for a line end or drop. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const UNWRITABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/u;
const ESCAPED = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** Booleans of YAML 1.1, which other programs still read so. */
const OLD_BOOLEAN = /^(?:y|n|yes|no|on|off)$/i;

/** Signs that end a plain scalar inside brackets. */
const FLOW_SIGN = /[,[\]{}:#]/;

/** A string as YAML on one line: plain where every reader takes it for the same string, else quoted. */
export function writeScalar(value: string, isInBrackets: boolean): string {
  if (isPlain(value) && !(isInBrackets && FLOW_SIGN.test(value))) return value;
  if (/["\\]/.test(value) && !UNWRITABLE.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return `"${escapeDouble(value)}"`;
}

/** Words as they stand between double quotation marks, in YAML and in JSON. */
export function escapeDouble(value: string): string {
  return JSON.stringify(value)
    .slice(1, -1)
    .replace(ESCAPED, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function isPlain(value: string): boolean {
  return (
    value !== '' &&
    value === value.trim() &&
    opensPlain(value.charCodeAt(0)) &&
    !value.includes(': ') &&
    !value.includes(' #') &&
    !value.endsWith(':') &&
    !OLD_BOOLEAN.test(value) &&
    !UNWRITABLE.test(value) &&
    resolvePlain(value) === value
  );
}
