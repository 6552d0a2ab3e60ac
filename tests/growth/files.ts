/** A file that grows in one way that only its format knows. */
export interface FileShape {
  path: string;
  name: string;
  /** How much the largest one has of what grows. */
  size: number;
  make(size: number): Uint8Array;
}

const HEADER = '序号 | 工作任务 | 工作要求 | 牵头单位 | 责任单位';
const lines = (size: number, line: (at: number) => string): string =>
  Array.from({ length: size }, (_, at) => line(at)).join('\n');

const markdown = (name: string, size: number, write: (size: number) => string): FileShape => ({
  path: 'a.md',
  name,
  size,
  make: (length) => new TextEncoder().encode(write(length)),
});

export const FILES: readonly FileShape[] = [
  markdown('half tables', 1_200, (size) => lines(size, (at) => `${HEADER}\n${at} | 公开\n预算`)),
  markdown(
    'rows that a converter broke',
    1_200,
    (size) => `${HEADER}\n${lines(size, (at) => `${at} | 公开\n预算\n按季度 | 更新 |`)}`,
  ),
  markdown('half tables with titles', 400, (size) =>
    lines(size, (at) => `2026年第${at}批工作任务分解表\n${HEADER}\n${at} | 公开\n预算\n按季 |`),
  ),
  markdown('bars', 12_000, (size) => `${HEADER}\n${'a|'.repeat(size)}\nx\n1 | 2`),
  markdown('blanks in front of a word', 40_000, (size) => `${HEADER}\n1 | 公开\n${' '.repeat(size)}x\n2 | x`),
  markdown('stars', 40_000, (size) => `${HEADER}\n1 | 公开\n${'*'.repeat(size)}x\n2 | x`),
  markdown('tags that do not end', 40_000, (size) => `${HEADER}\n1 | ${'<b '.repeat(size / 3)} | x\n2 | x`),
];
