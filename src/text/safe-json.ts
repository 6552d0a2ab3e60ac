import { INVISIBLE_IN_LINE } from './visible.ts';

/** JSON whose strings cannot steer a terminal or an editor: what is not seen is escaped, as JSON allows. */
export function safeJson(value: unknown): string {
  // Outside of strings JSON has no such signs but line breaks, and those in strings are escaped already.
  return JSON.stringify(value, undefined, 2).replace(INVISIBLE_IN_LINE, escaped);
}

/** In units of UTF-16, as JSON and YAML write them. */
function escaped(sign: string): string {
  return Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
    '',
  );
}
