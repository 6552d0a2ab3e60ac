import { defineRule, type RuleContext } from '../../src/model/rule.ts';
import type { Task, Text } from '../../src/model/table.ts';
import { isPlaceholder } from '../../src/text/placeholders.ts';
import { within } from '../shared/place.ts';

interface Options {
  share: number;
}

const HEAD = `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
`;
/** Fewer rows show no custom. */
const FEWEST = 5;
/** Full stop and marks of the same sort that stand in its stead at the end of a cell. */
const ENDINGS = '。.．；;，,、';
/** Behind a closing bracket or quotation mark a full stop may be left out. */
const CLOSING = /[”’"'）)】》〉］\]]$/;

export default defineRule({
  id: 'structure/inconsistent-ending',
  severity: 'info',
  title: { 'zh-CN': '末尾标点与其他各项不一致', en: 'Ending unlike that of the other rows' },
  why: {
    'zh-CN':
      '各项任务标题（或者要求）的末尾都有句号，只有个别没有，或者反过来，是排版时漏改的；要求的末尾没有句号，还可能是句子没有抄完。只在绝大多数写法一致时才报告。',
    en: 'Where titles (or requirements) all end in a full stop and one does not, or the other way round, it was overlooked; a requirement without one may have been cut off. Reported only where nearly all rows agree.',
  },
  fix: {
    'zh-CN': '标题可以自动修正；要求先核对有没有漏抄。',
    en: 'Titles can be corrected automatically; check first whether a requirement was cut off.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '表格各行末尾的标点统一，是排版惯例；句末点号的用法见 GB/T 15834-2011《标点符号用法》4.1。',
      en: 'Rows of a table end alike by custom of layout; for full stops see GB/T 15834-2011, 4.1.',
    },
  },
  about: ['mark'],
  messages: {
    noStop: {
      'zh-CN': '末尾没有句号，其他 {count} 项都有',
      en: 'There is no full stop at the end; {count} other rows have one',
    },
    cutOff: {
      'zh-CN': '工作要求末尾没有句号，其他 {count} 项都有，可能没有抄完',
      en: 'The requirement has no full stop at the end while {count} others have; it may have been cut off',
    },
    stop: {
      'zh-CN': '末尾有“{mark}”，其他 {count} 项都没有标点',
      en: 'There is “{mark}” at the end; {count} other rows have no mark',
    },
    otherMark: {
      'zh-CN': '末尾是“{mark}”，其他 {count} 项都是句号',
      en: 'It ends in “{mark}”; {count} other rows end in a full stop',
    },
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      share: {
        type: 'number',
        minimum: 0.5,
        maximum: 1,
        default: 0.85,
        description:
          '至少有多大比例的行写法一致，才报告其余的。Share of rows that have to agree before the others are reported.',
      },
    },
  },
  good: [
    {
      title: '都有句号；右引号、右括号后面可以不加',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 扩大预算公开范围。 }
  - { number: 2, title: 公开补贴名单。 }
  - { number: 3, title: 整理历史规划文本。 }
  - { number: 4, title: 制作政策图解。 }
  - { number: 5, title: 办好社区茶话会。 }
  - { number: 6, title: 推行“一件事一次办” }
`,
      },
    },
    {
      title: '有的有、有的没有，看不出统一的写法',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 扩大预算公开范围。 }
  - { number: 2, title: 公开补贴名单 }
  - { number: 3, title: 整理历史规划文本。 }
  - { number: 4, title: 制作政策图解 }
  - { number: 5, title: 办好社区茶话会。 }
`,
      },
    },
  ],
  bad: [
    {
      title: '标题只有一项没有句号，一项写成了分号；要求有一项没有抄完',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 扩大预算公开范围。, requirement: 预算表格全部上网。 }
  - { number: 2, title: 公开补贴名单, requirement: 逐村张贴补贴名单。 }
  - { number: 3, title: 整理历史规划文本。, requirement: 按年度归集发布。 }
  - { number: 4, title: 制作政策图解。, requirement: 配发短视频、 }
  - { number: 5, title: 办好社区茶话会。, requirement: 每月邀请居民代表座谈。 }
  - { number: 6, title: 公布水库水位；, requirement: 汛期每日两次。 }
  - { number: 7, title: 组织业务培训。, requirement: 每季度一次。 }
  - { number: 8, title: 开展满意度调查。, requirement: 委托第三方开展。 }
  - { number: 9, title: 规范热线管理。, requirement: 实行首问负责制并按月 }
  - { number: 10, title: 编制年度报告。, requirement: 按统一格式编制。 }
  - { number: 11, title: 清理停更账号。, requirement: 每月检查一次。 }
  - { number: 12, title: 更新公开指南。, requirement: 随机构调整更新。 }
  - { number: 13, title: 设置公开专区。, requirement: 在政务大厅设置。 }
  - { number: 14, title: 公布执法结果。, requirement: 七日内公布。 }
`,
      },
      findings: [
        { at: 'child.yaml:6', message: 'noStop' },
        { at: 'child.yaml:8', message: 'otherMark' },
        { at: 'child.yaml:10', message: 'otherMark' },
        { at: 'child.yaml:13', message: 'cutOff' },
      ],
    },
    {
      title: '标题都没有标点，只有一项有',
      options: { share: 0.8 },
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 扩大预算公开范围 }
  - { number: 2, title: 公开补贴名单。 }
  - { number: 3, title: 整理历史规划文本 }
  - { number: 4, title: 制作政策图解 }
  - { number: 5, title: 办好社区茶话会 }
`,
      },
      findings: [{ at: 'child.yaml:6', message: 'stop' }],
    },
  ],
  check({ table, options }: RuleContext<Options>, report) {
    for (const column of ['title', 'requirement'] as const) {
      const rows = table.tasks.flatMap((task) => endingOf(task, column) ?? []);
      const stops = rows.filter(({ mark }) => mark === '。').length;
      const bare = rows.filter(({ mark }) => mark === '').length;
      const count = Math.max(stops, bare);
      if (rows.length < FEWEST || count < rows.length * options.share) continue;
      const usual = stops >= bare ? '。' : '';
      for (const { task, text, mark, at } of rows) {
        if (mark === usual) continue;
        const about = {
          place: within(text, mark === '' ? [Math.max(0, at - 1), at] : [at, at + mark.length]),
          task: task.number,
          fix: {
            safe: column === 'title',
            changes: [
              {
                kind: 'replace' as const,
                pointer: text.place.pointer,
                span: [at, at + mark.length] as const,
                text: usual,
              },
            ],
          },
        };
        const data = { task: task.number, count };
        if (mark === '') report({ messageId: column === 'title' ? 'noStop' : 'cutOff', data, ...about });
        else report({ messageId: usual === '' ? 'stop' : 'otherMark', data: { ...data, mark }, ...about });
      }
    }
  },
});

interface Ending {
  task: Task;
  text: Text;
  /** The mark at the end; '' where there is none. */
  mark: string;
  /** Offset of the mark, or of where it would stand. */
  at: number;
}

/** Undefined for blank cells and placeholders, and where a mark may as well be left out or is of another sort (！, ……). */
function endingOf(task: Task, column: 'title' | 'requirement'): Ending | undefined {
  const text = task[column];
  const words = text.value.trimEnd();
  const last = words.at(-1);
  if (last === undefined || isPlaceholder(words) || CLOSING.test(words) || '？！?!…：:—-'.includes(last))
    return undefined;
  const mark = ENDINGS.includes(last) ? last : '';
  return { task, text, mark, at: words.length - mark.length };
}
