import type { Change } from '../../src/model/finding.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Section, Table, Text } from '../../src/model/table.ts';
import { readNumbering } from '../../src/text/numbering.ts';
import { foldWidths } from '../../src/text/widths.ts';
import { CHINESE_NUMERAL } from '../../src/text/numerals.ts';

const HEAD = `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
sections:
`;

export default defineRule({
  id: 'structure/mixed-headings',
  severity: 'warning',
  title: { 'zh-CN': '同级标题序号写法不一', en: 'Headings of one level numbered in different ways' },
  why: {
    'zh-CN':
      '同一级标题有的用“一、”、有的用“2.”，有的用“（一）”、有的用“(二)”，层次就乱了，多半是几份材料拼起来的。写法多的算统一的写法，少的报告；两种一样多的，后出现的报告。',
    en: 'Where headings of one level begin with 一、 here and 2. there, or with （一） here and (二) there, the levels blur; usually several drafts were put together. The more frequent form is taken as the rule, the others are reported; of two equally frequent ones the later.',
  },
  fix: {
    'zh-CN': '同一级标题统一写法；只是括号、标点全角半角不同的，可以自动修正。',
    en: 'Use one form for each level; where only widths of brackets and marks differ, the automatic fix does it.',
  },
  authority: {
    kind: '国标',
    text: {
      'zh-CN': 'GB/T 9704-2012《党政机关公文格式》7.3.3：结构层次序数依次可以用“一、”“（一）”“1.”“（1）”标注',
      en: 'GB/T 9704-2012, 7.3.3: levels are numbered 一、 （一） 1. （1） in turn',
    },
  },
  messages: {
    otherStyle: {
      'zh-CN': '标题序号“{label}”与同级的“{usual}”写法不同',
      en: 'The number “{label}” is of another kind than “{usual}” on this level',
    },
    otherMarks: {
      'zh-CN': '标题序号“{label}”的标点与同级的“{usual}”不同，应为“{expected}”',
      en: 'The marks of “{label}” differ from “{usual}” on this level; “{expected}” is expected',
    },
    unnumbered: {
      'zh-CN': '标题没有序号，同级标题都有，如“{usual}”',
      en: 'The heading has no number; others of this level have, such as “{usual}”',
    },
    brackets: {
      'zh-CN': '{count} 处标题序号的括号一半全角、一半半角，如“{label}”应为“{expected}”',
      en: 'The brackets of {count} numbers are half full-width, half half-width: “{label}” should read “{expected}”',
    },
    usualHere: { 'zh-CN': '同级的写法', en: 'how this level is numbered' },
  },
  good: [
    {
      title: '一级用“一、”，二级用“（一）”',
      files: {
        'child.yaml': `${HEAD}  - heading: 一、深化主动公开
    sections:
      - { heading: （一）财政信息, tasks: [{ number: 1, title: 扩大预算公开范围 }] }
      - { heading: （二）规划信息, tasks: [{ number: 2, title: 整理历史规划文本 }] }
  - { heading: 二、加强政策解读, tasks: [{ number: 3, title: 制作政策图解 }] }
`,
      },
    },
    {
      title: '没有序号的标题；通篇用半角括号',
      files: {
        'child.yaml': `${HEAD}  - heading: 主动公开
    sections:
      - { heading: (一)财政信息, tasks: [{ number: 1, title: 扩大预算公开范围 }] }
      - { heading: (二) 规划信息, tasks: [{ number: 2, title: 整理历史规划文本 }] }
`,
      },
    },
  ],
  bad: [
    {
      title: '括号全角半角混用，顿号写成了点',
      files: {
        'child.yaml': `${HEAD}  - heading: 一、深化主动公开
    sections:
      - { heading: （一）财政信息, tasks: [{ number: 1, title: 扩大预算公开范围 }] }
      - { heading: (二)规划信息, tasks: [{ number: 2, title: 整理历史规划文本 }] }
  - { heading: 二.加强政策解读, tasks: [{ number: 3, title: 制作政策图解 }] }
`,
      },
      findings: [
        { at: 'child.yaml:8', message: 'otherMarks' },
        { at: 'child.yaml:9', message: 'otherMarks' },
      ],
    },
    {
      title: '括号一半全角、一半半角',
      files: {
        'child.yaml': `${HEAD}  - { heading: (一）财政信息, tasks: [{ number: 1, title: 扩大预算公开范围 }] }
  - { heading: （二)规划信息, tasks: [{ number: 2, title: 整理历史规划文本 }] }
`,
      },
      findings: [{ at: 'child.yaml:5', message: 'brackets' }],
    },
    {
      title: '序号丢了前括号，或者整个丢了',
      files: {
        'child.yaml': `${HEAD}  - { heading: （一）财政信息, tasks: [{ number: 1, title: 扩大预算公开范围 }] }
  - { heading: 二）规划信息, tasks: [{ number: 2, title: 整理历史规划文本 }] }
  - { heading: 政策解读, tasks: [{ number: 3, title: 制作政策图解 }] }
  - { heading: （四）业务培训, tasks: [{ number: 4, title: 组织业务培训 }] }
`,
      },
      findings: [
        { at: 'child.yaml:6', message: 'otherMarks' },
        { at: 'child.yaml:7', message: 'unnumbered' },
      ],
    },
    {
      title: '一级标题中混进了“2.”',
      files: {
        'child.yaml': `${HEAD}  - { heading: 一、深化主动公开, tasks: [{ number: 1, title: 扩大预算公开范围 }] }
  - { heading: 2.加强政策解读, tasks: [{ number: 2, title: 制作政策图解 }] }
  - { heading: 三、强化保障, tasks: [{ number: 3, title: 组织业务培训 }] }
`,
      },
      findings: [{ at: 'child.yaml:6', message: 'otherStyle' }],
    },
  ],
  check({ table }, report) {
    const torn: Label[] = [];
    for (const { labels, bare } of labelsByDepth(table)) {
      const [near] = labels;
      for (const heading of near
        ? bare.filter(({ isLast, isLeftOut }) => isLeftOut || (isLast && bare.length === 1))
        : []) {
        report({
          messageId: 'unnumbered',
          data: { usual: near!.words },
          place: heading.text.place,
          related: [{ path: table.path, messageId: 'usualHere', data: {}, place: near!.heading.place }],
        });
      }
      torn.push(...labels.filter(isTorn));
      const whole = labels.filter((label) => !isTorn(label));
      const usual = mostFrequent(whole);
      for (const label of whole) {
        // 3、 among 一、 has the same mark.
        if (!usual || (label.form === usual.form && label.kind === usual.kind)) continue;
        const about = {
          place: label.heading.place,
          related: [{ path: table.path, messageId: 'usualHere' as const, data: {}, place: usual.heading.place }],
        };
        const data = { label: label.words, usual: usual.words };
        if (label.kind !== usual.kind) {
          report({ messageId: 'otherStyle', data, ...about });
          continue;
        }
        const expected = usual.form.replace(NUMERAL, label.numeral);
        const fix = { safe: true, changes: [rewrite(label, expected)] };
        report({ messageId: 'otherMarks', data: { ...data, expected }, ...about, fix });
      }
    }
    const [first] = torn;
    if (!first) return;
    report({
      messageId: 'brackets',
      data: { count: torn.length, label: first.words, expected: mended(first) },
      place: first.heading.place,
      fix: { safe: true, changes: torn.map((label) => rewrite(label, mended(label))) },
    });
  },
});

function rewrite({ heading, end }: Label, text: string): Change {
  return { kind: 'replace', pointer: heading.place.pointer, span: [0, end], text };
}

/** （一): one bracket is full-width, the other is not. */
function isTorn({ form }: Label): boolean {
  return /^（.*\)|^\(.*）/.test(form);
}

function mended({ words }: Label): string {
  return words.replace('(', '（').replace(')', '）');
}

interface Label {
  heading: Text;
  /** The number as printed: （一）. */
  words: string;
  end: number;
  numeral: string;
  value: number;
  /** The same for all numbers of one kind: （#）. */
  form: string;
  /** Style and sort of numeral, whatever the marks. */
  kind: string;
}

const NUMERAL = '#';

interface Level {
  labels: Label[];
  bare: Bare[];
}

/** A heading without a number. */
interface Bare {
  text: Text;
  /** The numbers of its neighbours leave one out. */
  isLeftOut: boolean;
  /** The last of its section that holds tasks: 工作要求 with text alone closes the table. */
  isLast: boolean;
}

/** Numbers of all headings by depth. */
function labelsByDepth({ sections }: Table): Level[] {
  const levels: Level[] = [];
  const visit = (own: readonly Section[]): void => {
    for (const [index, { heading, depth, sections: inner, tasks }] of own.entries()) {
      const label = labelOf(heading);
      const level = (levels[depth - 1] ??= { labels: [], bare: [] });
      if (label) level.labels.push(label);
      else {
        const [before, behind] = [own[index - 1], own[index + 1]].map((one) => one && labelOf(one.heading)?.value);
        const isLeftOut = behind !== undefined && (before ?? (index === 0 ? 0 : undefined)) === behind - 2;
        level.bare.push({
          text: heading,
          isLeftOut,
          isLast: index > 0 && index === own.length - 1 && tasks.length + inner.length > 0,
        });
      }
      visit(inner);
    }
  };
  visit(sections);
  return levels.filter(Boolean);
}

const ANY_NUMERAL = new RegExp(`${CHINESE_NUMERAL}+|[\\d０-９]+|[①-⑳]`);

/** Blanks behind and inside a number are left to the page. */
function labelOf(heading: Text): Label | undefined {
  const numbering = readNumbering(heading.value);
  if (!numbering) return undefined;
  const whole = heading.value.slice(0, numbering.end);
  const words = whole.replace(/\s/g, '');
  const numeral = ANY_NUMERAL.exec(words)?.[0] ?? '';
  const form = words.replace(numeral, NUMERAL);
  const sort = /[\d０-９]/.test(numeral) ? 'digits' : /[①-⑳]/.test(numeral) ? 'circled' : 'han';
  const marks = foldWidths(form).replace(/[^第章节部篇#]/g, '');
  return {
    heading,
    words,
    end: whole.trimEnd().length,
    numeral,
    value: numbering.value,
    form,
    kind: `${numbering.style} ${sort} ${marks}`,
  };
}

/** The most frequent kind of number, and within it the most frequent form; the first of equals. */
function mostFrequent(labels: readonly Label[]): Label | undefined {
  const kind = mostOf(labels, (label) => label.kind)?.kind;
  return mostOf(
    labels.filter((label) => label.kind === kind),
    (label) => label.form,
  );
}

function mostOf(labels: readonly Label[], key: (label: Label) => string): Label | undefined {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(key(label), (counts.get(key(label)) ?? 0) + 1);
  let best: Label | undefined;
  for (const label of labels) if (!best || counts.get(key(label))! > counts.get(key(best))!) best = label;
  return best;
}
