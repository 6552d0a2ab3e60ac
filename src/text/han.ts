/**
 * A Chinese character, for patterns without the flag u; one beyond the basic plane counts as its two halves. `\p{Script=Han}` with a repeat
 * becomes 20 to 60 KB of machine code in each fresh process: where every check runs a pattern, this stands for it.
 */
export const HAN = '[\\u3400-\\u9fff\\u3007\\ud840-\\udfff]';

/** Whether a UTF-16 unit, as `charCodeAt` gives it, is a Chinese character of the basic block. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
