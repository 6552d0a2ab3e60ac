import fc from 'fast-check';

/** Text of a table as an office would keep it, with every way of writing that the fast reader knows. */
export const SAMPLE = `# 任务分解表
title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
docNumber: 新政办〔2026〕7号
date: 2026-05-20
year: 2026
parent: 临政办〔2026〕12号          # 上级表的发文字号

basis:
  - { title: "临江市人民政府办公室关于印发2026年全市要点的通知", docNumber: 临政办〔2026〕12号 }
  - title: 'it''s 一个标题'
    docNumber: "新政办\\u301452\\"号"
sections:
- heading: 一、做好主动公开
  sections:
    - heading: （一）财政信息公开
      tasks:
        - number: 1
          title: 扩大预决算公开范围
          requirement: 做好预决算公开，推进项目10:30公开；按照《预算法》#落实。
          lead: [区财政局]
          responsible: [区直各部门, 各街道, ]
          remark: 12月底前
          implements: 4
        -   number: 02
            title: "b: c"
            lead: []
            responsible:
            - 区发改局
            - 区教育局（负责专题, 建设）
            person: ~
            remark:
            implements: [1, 2]
            extra: { 完成情况: 已完成, "联系 电话": '0591' }
        # 备注
        -
          title: 1万元以下
          remark: yes
  tasks: []
tasks:
  - title: x
    progress: null
    requirement: |-
      推进“五公开”: 决策、执行。
    remark: >
      按季度报送；

      年底前
      总结。 
  - title: >-
      y
waivers: []
`;

/** Pieces that mean something to YAML. */
const PIECES = [
  ': ',
  ':',
  ' #',
  '#',
  '- ',
  '-',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  ', ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '  ',
  '    ',
  '&a ',
  '*a',
  '!',
  '!!str ',
  '|',
  '>',
  '|\n',
  '>-\n',
  '?',
  '? ',
  '@',
  '`',
  '%',
  '---',
  '\n---\n',
  '...',
  '\n...\n',
  '<<: ',
  '~',
  'null',
  'true',
  '0x1f',
  '1.5',
  '1e3',
  '.inf',
  '-1',
  '+1',
  '007',
  '\\',
  '\\n',
  '\\x41',
  '\\u4e00',
  "''",
  '""',
  '""',
  '：',
  '，',
  '\u3000',
  '\u00a0',
  '\ufeff',
  '\u2028',
  '\u0085',
  '\u0007',
  '\u001b',
  '\ud800',
  '😀',
  '=',
  '...',
  'a: b',
  '[a]',
  '{a: b}',
  '- - ',
  'x:',
  '\n  ',
  '\n    ',
  '\n- ',
  '\nx: ',
  ' :',
  ':x',
  'a',
  '一',
  '__proto__: 1\n',
  'constructor: 1\n',
  ' ---',
  '\n--- ',
  '\n--- #\n',
  '123456789012345678',
];

/** A sample with pieces put in, lines dropped, doubled or indented otherwise at random places. */
export function mutatedSample(sample: string = SAMPLE): fc.Arbitrary<string> {
  const lines = sample.split('\n');
  const excerpt = fc
    .tuple(fc.nat(lines.length - 1), fc.integer({ min: 1, max: 14 }), fc.boolean())
    .map(([from, count, isWhole]) => (isWhole ? lines : lines.slice(from, from + count)));
  const change = fc.tuple(
    fc.constantFrom('put', 'put', 'put', 'cut', 'double', 'drop', 'shift'),
    fc.nat(),
    fc.constantFrom(...PIECES),
  );
  return fc.tuple(excerpt, fc.array(change, { minLength: 0, maxLength: 4 })).map(([kept, changes]) => {
    const indent = Math.min(...kept.filter((line) => line.trim()).map((line) => line.search(/\S/)));
    let text = kept.map((line) => line.slice(Number.isFinite(indent) ? indent : 0)).join('\n');
    for (const [kind, seed, piece] of changes) text = changed(text, kind, seed, piece);
    return text;
  });
}

function changed(text: string, kind: string, seed: number, piece: string): string {
  const at = text.length === 0 ? 0 : seed % (text.length + 1);
  if (kind === 'put') return text.slice(0, at) + piece + text.slice(at);
  if (kind === 'cut') return text.slice(0, at) + text.slice(at + 1 + (seed % 3));
  const lines = text.split('\n');
  const row = seed % lines.length;
  const line = lines[row]!;
  if (kind === 'double') lines.splice(row, 0, line);
  else if (kind === 'drop') lines.splice(row, 1);
  else lines[row] = seed % 2 === 0 ? ` ${line}` : line.replace(/^ {1,2}/, '');
  return lines.join('\n');
}
