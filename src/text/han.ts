/** Whether a UTF-16 unit, as `charCodeAt` gives it, is a Chinese character of the basic block. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
