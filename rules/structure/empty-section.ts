import { defineRule } from '../../src/model/rule.ts';
import type { Section } from '../../src/model/table.ts';
import { quote } from '../shared/quote.ts';
import { NUMERAL_CHARACTERS } from '../../src/text/numerals.ts';

const HEAD = `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
`;

export default defineRule({
  id: 'structure/empty-section',
  severity: 'warning',
  title: { 'zh-CN': '章节下没有任务', en: 'Section without tasks' },
  why: {
    'zh-CN': '有标题而没有任务的章节，不是任务删光了忘了删标题，就是任务漏抄了。整张表没有任务的，不在这里报告。',
    en: 'A heading with no task below it is left over from tasks that were deleted, or its tasks were lost in copying. A table without any task is not reported here.',
  },
  fix: { 'zh-CN': '补上任务，或者删去标题并重新编号。', en: 'Add the tasks, or delete the heading and renumber.' },
  authority: {
    kind: '惯例',
    text: { 'zh-CN': '标题之下应当有内容，是办文惯例。', en: 'A heading has something below it: office custom.' },
  },
  about: ['heading'],
  messages: {
    empty: { 'zh-CN': '“{heading}”之下没有任务', en: 'There is no task below “{heading}”' },
    emptyUnlikeParent: {
      'zh-CN': '“{heading}”之下没有任务；上级表同一章节有 {count} 项',
      en: 'There is no task below “{heading}”; the parent has {count} in this section',
    },
    parentSection: { 'zh-CN': '上级表的这一章节', en: 'this section of the parent table' },
  },
  good: [
    {
      title: '任务在下一级章节里',
      files: {
        'child.yaml': `${HEAD}sections:
  - heading: 一、深化主动公开
    sections:
      - heading: （一）财政信息
        tasks: [{ number: 1, title: 扩大预算公开范围 }]
`,
      },
    },
    {
      title: '没有章节的表',
      files: {
        'child.yaml': `${HEAD}tasks: [{ number: 1, title: 扩大预算公开范围 }]
`,
      },
    },
  ],
  bad: [
    {
      title: '第二章没有任务',
      files: {
        'child.yaml': `${HEAD}sections:
  - heading: 一、深化主动公开
    tasks: [{ number: 1, title: 扩大预算公开范围 }]
  - heading: 二、加强政策解读
    sections:
      - heading: （一）解读质量
  - heading: 三、强化保障
    tasks: [{ number: 2, title: 组织业务培训 }]
`,
      },
      findings: [{ at: 'child.yaml:7', message: 'empty' }],
    },
    {
      title: '上级表的同一章节有任务',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: parent.yaml
sections:
  - heading: 一、深化主动公开
    tasks: [{ number: 1, title: 扩大预算公开范围 }]
  - heading: 二、加强政策解读
    tasks: []
`,
        'parent.yaml': `title: 2026年临江市政务公开工作主要任务分解表
year: 2026
sections:
  - heading: 一、深化主动公开
    tasks: [{ number: 1, title: 扩大预算公开范围 }]
  - heading: 二、加强政策解读
    tasks: [{ number: 2, title: 制作政策图解 }, { number: 3, title: 开展满意度调查 }]
`,
      },
      findings: [{ at: 'child.yaml:7', message: 'emptyUnlikeParent' }],
    },
  ],
  check({ table, parent }, report) {
    if (table.tasks.length === 0) return;
    const above = new Map(
      parent ? [...everySection(parent.sections)].map((section) => [wordsOf(section), section]) : [],
    );
    for (const section of emptyIn(table.sections)) {
      const heading = quote(section.heading.value);
      const same = above.get(wordsOf(section));
      const count = same ? countTasks(same) : 0;
      if (same && parent && count > 0) {
        report({
          messageId: 'emptyUnlikeParent',
          data: { heading, count },
          place: section.heading.place,
          related: [{ path: parent.path, messageId: 'parentSection', data: {}, place: same.heading.place }],
        });
      } else {
        report({ messageId: 'empty', data: { heading }, place: section.heading.place });
      }
    }
  },
});

/** Outermost sections without tasks; 总体要求 and 保障措施 have text instead. */
function* emptyIn(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    if (countTasks(section) > 0) yield* emptyIn(section.sections);
    else if (!hasText(section)) yield section;
  }
}

function hasText({ text, sections }: Section): boolean {
  return text.value.trim() !== '' || sections.some(hasText);
}

function* everySection(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section;
    yield* everySection(section.sections);
  }
}

function countTasks({ tasks, sections }: Section): number {
  return sections.reduce((sum, section) => sum + countTasks(section), tasks.length);
}

const NUMBER = new RegExp(`^[（(]?[\\d${NUMERAL_CHARACTERS}]{1,4}[）)、.．]*`);

/** The heading without its number. */
function wordsOf({ heading }: Section): string {
  return heading.value.replace(/\s/g, '').replace(NUMBER, '');
}
