import type { TableFile, TaskEntry } from '../../src/model/generated/table-file.ts';

/** A table that grows in one way. */
export interface Shape {
  name: string;
  /** A table, and the one above where it is about both, `size` characters or items long. */
  make(size: number): { child: TableFile; parent?: TableFile };
}

const HEAD = {
  title: '2026年新海区重点工作任务分解表',
  issuer: '临江市新海区人民政府办公室',
  docNumber: '新政办〔2026〕7号',
  date: '2026-04-20',
  year: 2026,
} satisfies Partial<TableFile>;

const ABOVE = {
  title: '2026年全市重点工作任务分解表',
  issuer: '临江市人民政府办公室',
  docNumber: '临政办〔2026〕12号',
  date: '2026-03-10',
  year: 2026,
  parent: 'none',
} satisfies Partial<TableFile>;

const PLAIN: TaskEntry = {
  number: 1,
  title: '扩大预决算公开范围',
  requirement: '按季度公开预算执行情况。',
  lead: ['区财政局'],
  responsible: ['区直各部门', '各街道'],
};

/** Pieces of which a long text is made: what rules and readers of words look for, and what they may look for in vain. */
const PIECES: Readonly<Record<string, string>> = {
  'words of another level': '全市',
  'units run together': '区发改局区商务局',
  'units parted by marks': '区财政局、',
  'units of another level': '市财政局、',
  'units parted by blanks': '区 直 各 部 门 ',
  'units with notes': '市大数据委（负责专题建设）、',
  'letters without end': '局',
  'level letters': '市',
  collectives: '各县（市）区政府、市直各委、办、局、',
  'opening brackets': '（',
  'opening half-width brackets': '(',
  'opening title marks': '《',
  'brackets that do not match': '（《】”',
  'half-width marks among words': '工作,落实;推进:',
  'quotation marks': '“公开',
  'nested titles': '《关于印发〈办法〉的通知》',
  citations: '《重点工作管理办法》（临政规〔2025〕3号）、',
  'malformed numbers': '临政规[2025]第03号、',
  'numbers without brackets': '临政规2025 3号、',
  years: '2026年',
  deadlines: '6月底前、',
  // Behind other tests the compiler has rules at their fastest: comparing each time with each, at some nanoseconds a pair,
  // shows only where a cell holds them by the thousand, or where each comparison reads words. Alone, less would do.
  'times that come again': '每月、',
  'days that do not exist': '9月31日前完成，',
  digits: '1',
  'Chinese digits': '十',
  'years and months run together': '2026年6月',
  'listed items': '供水、供电、供气、',
  sentences: '各单位应当按季度公开预算执行情况。',
  'sentences without marks': '应当按季度公开预算执行情况',
  prohibitions: '严禁弄虚作假；不得瞒报；',
  duties: '必须全面落实，可以试点；',
  places: '福州市仓山区台江区',
  numbering: '（一）1.一、第一章',
  'lead in prose': '区财政局牵头，区教育局负责落实；',
  'roles by label': '牵头单位：区财政局；责任单位：区教育局；',
  'line ends': '按季度公开\n',
  blanks: ' ',
  'wide blanks': '\u3000',
  addresses: 'http://a.b.',
  letters: 'a',
  'letters and full stops': '1.2.',
  marks: '、',
  'full stops': '。',
  'astral characters': '𠀀',
};

const TEXT_FIELDS = ['title', 'requirement', 'remark', 'lead', 'responsible', 'deadline'] as const;

function long(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

function rows(size: number, make: (index: number) => TaskEntry): TaskEntry[] {
  return Array.from({ length: size }, (_, index) => ({ ...PLAIN, number: index + 1, ...make(index) }));
}

/** Cells of one piece again and again: each kind of cell is read, and judged, in its own way. */
export const CELLS: readonly Shape[] = Object.entries(PIECES).map(([what, piece]) => ({
  name: `cells of ${what}`,
  make: (size) => {
    const text = long(piece, Math.ceil(size / TEXT_FIELDS.length));
    const cells = Object.fromEntries(TEXT_FIELDS.map((field) => [field, text]));
    return {
      child: {
        ...HEAD,
        parent: 'none',
        tasks: [
          { ...PLAIN, ...cells },
          { ...PLAIN, number: 2 },
        ],
      },
    };
  },
}));

/** A number in Chinese letters that no other index has. */
const LETTERS = '甲乙丙丁戊己庚辛壬癸';
function letters(index: number): string {
  return [...String(index).padStart(5, '0')].map((digit) => LETTERS[Number(digit)]!).join('');
}

const DEEDS = ['扩大', '规范', '健全', '推进', '摸清', '完善'];

/** What many rows may do wrong, each by itself. */
const ROWS: Readonly<Record<string, (index: number) => TaskEntry>> = {
  alike: () => ({}),
  'of their own': (index) => ({
    title: `${DEEDS[index % 6]}${letters(index)}事项`,
    requirement: `办好${letters(index)}。`,
  }),
  'without units': () => ({ lead: null, responsible: null }),
  'without a requirement': () => ({ requirement: null }),
  'of one number': () => ({ number: 1 }),
  'numbered backwards': (index) => ({ number: 1_000_000 - index }),
  'with gaps': (index) => ({ number: index * 3 + 1 }),
  'with bureaus of their own': (index) => ({
    lead: [`区${letters(index)}局`],
    responsible: [`市${letters(index + 1)}局`],
  }),
  'with a leader of another level': () => ({ lead: ['市财政局', '各街道'] }),
  'with documents of their own': (index) => ({
    requirement: `执行《${letters(index)}办法》（临政规〔2025〕${index + 1}号）。`,
  }),
  'with one title under many numbers': (index) => ({
    requirement: `执行《管理办法》（临政规〔2025〕${index + 1}号）。`,
  }),
  'with malformed numbers': (index) => ({ requirement: `执行临政规[2025]第0${index + 1}号。` }),
  'with deadlines': (index) => ({
    requirement: `${(index % 12) + 1}月底前完成，2025年6月底前完成。`,
    remark: '9月31日前',
  }),
  'that end in different ways': (index) => ({ requirement: index % 3 ? '公开预算。' : '公开预算' }),
  'with words of another level': () => ({ requirement: '在全市推进，全省推广。' }),
  'with marks that do not match': () => ({ requirement: '公开（预算,执行情况。', title: '扩大《预算公开' }),
  'with a column of their own': (index) => ({ extra: { [`列${letters(index)}`]: '待定' } }),
  'with many columns': () => ({ extra: Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`列${at}`, '待定'])) }),
};

export const ITEMS: readonly Shape[] = Object.entries(ROWS).map(([what, make]) => ({
  name: `rows ${what}`,
  make: (size) => ({ child: { ...HEAD, parent: 'none', tasks: rows(size, make) } }),
}));

/** Texts of the table itself, and cells that are held against each other. */
export const TEXTS: readonly Shape[] = [
  ...['9月31日前，', '（待补充）', '第3号令、'].map((piece) => ({
    name: `${piece} again and again in one cell`,
    make: (size: number) => ({
      child: { ...HEAD, parent: 'none', tasks: [{ ...PLAIN, requirement: long(piece, size) }] },
    }),
  })),
  {
    name: 'times that come again, and others beside them',
    make: (size) => ({
      child: {
        ...HEAD,
        parent: 'none',
        tasks: [{ ...PLAIN, requirement: long('每月检查，', size / 2), remark: long('每季度公开，', size / 2) }],
      },
    }),
  },
  {
    name: 'a heading without end',
    make: (size) => ({
      child: { ...HEAD, parent: 'none', sections: [{ heading: long('一、做好（一）', size), tasks: [PLAIN] }] },
    }),
  },
  {
    name: 'a title without end',
    make: (size) => ({
      child: {
        ...HEAD,
        title: long('新海区2026年重点工作', size),
        noticeTitle: long('关于印发《办法', size),
        parent: 'none',
        tasks: [PLAIN],
      },
    }),
  },
  {
    name: 'an issuer without end',
    make: (size) => ({
      child: {
        ...HEAD,
        issuer: long('新海区人民政府', size),
        docNumber: long('新政办〔2026〕', size),
        parent: 'none',
        tasks: [PLAIN],
      },
    }),
  },
];

export const LISTS: readonly Shape[] = [
  {
    name: 'sections side by side',
    make: (size) => ({
      child: {
        ...HEAD,
        parent: 'none',
        sections: Array.from({ length: size }, (_, index) => ({
          heading: `${index + 1}、做好公开`,
          tasks: index % 2 ? [] : [PLAIN],
        })),
      },
    }),
  },
  {
    name: 'units of one cell, each an entry',
    make: (size) => ({
      child: {
        ...HEAD,
        parent: 'none',
        tasks: [{ ...PLAIN, lead: Array.from({ length: size }, (_, index) => `区${letters(index)}局`) }],
      },
    }),
  },
  {
    name: 'units of one cell, all the same',
    make: (size) => ({
      child: {
        ...HEAD,
        parent: 'none',
        tasks: [{ ...PLAIN, responsible: Array.from({ length: size }, () => '区财政局') }],
      },
    }),
  },
  {
    name: 'units of another level in one cell',
    make: (size) => ({
      child: {
        ...HEAD,
        parent: 'none',
        tasks: [{ ...PLAIN, lead: Array.from({ length: size }, (_, index) => `市${letters(index)}局`) }],
      },
    }),
  },
  {
    name: 'documents of the basis',
    make: (size) => ({
      child: {
        ...HEAD,
        parent: 'none',
        basis: Array.from({ length: size }, (_, index) => ({
          title: `${letters(index)}办法`,
          docNumber: `临政办[2026]${index}号`,
        })),
        tasks: [PLAIN],
      },
    }),
  },
  {
    name: 'waivers',
    make: (size) => ({
      child: {
        ...HEAD,
        parent: 'parent.yaml',
        tasks: [PLAIN],
        waivers: Array.from({ length: size }, (_, index) => ({
          parentTask: index,
          reason: '无此事项',
          expires: '2020-01-01',
        })),
      },
      parent: { ...ABOVE, tasks: [{ ...PLAIN, lead: ['市财政局'], responsible: ['各区人民政府'] }] },
    }),
  },
  {
    name: 'declared links',
    make: (size) => ({
      child: {
        ...HEAD,
        parent: 'parent.yaml',
        tasks: [{ ...PLAIN, implements: Array.from({ length: size }, (_, index) => index) }],
      },
      parent: { ...ABOVE, tasks: [{ ...PLAIN, lead: ['市财政局'], responsible: ['各区人民政府'] }] },
    }),
  },
];

/** Two tables that are compared: many rows of each kind. */
export const ROW_PAIRS: readonly Shape[] = Object.entries(ROWS).map(([what, make]): Shape => ({
  name: `pairs of rows ${what}`,
  make: (size) => ({
    child: { ...HEAD, parent: 'parent.yaml', tasks: rows(size, make) },
    parent: {
      ...ABOVE,
      tasks: rows(size, make).map((task) => ({ ...task, lead: ['市财政局'], responsible: ['各区人民政府'] })),
    },
  }),
}));

/** Two tables that are compared: one long cell of each kind. */
export const CELL_PAIRS: readonly Shape[] = Object.entries(PIECES).flatMap(([what, piece]) =>
  (['requirement', 'title'] as const).map((field): Shape => ({
    name: `pairs with a ${field} of ${what}`,
    make: (size) => ({
      child: {
        ...HEAD,
        parent: 'parent.yaml',
        tasks: [
          { ...PLAIN, [field]: `${long(piece, size)}办好` },
          { ...PLAIN, number: 2 },
        ],
      },
      parent: {
        ...ABOVE,
        tasks: [{ ...PLAIN, [field]: long(piece, size), lead: ['市财政局'], responsible: ['各区人民政府'] }],
      },
    }),
  })),
);

const ABOVE_ROW = { lead: ['市财政局'], responsible: ['各区人民政府'] };
const ownRow = (index: number): TaskEntry => ({
  title: `${DEEDS[index % 6]}${letters(index)}事项`,
  requirement: `办好${letters(index)}。`,
});
/** A section for each task. */
const divided = (tasks: readonly TaskEntry[]): NonNullable<TableFile['sections']> =>
  tasks.map((task, index) => ({ heading: `${index + 1}、做好${letters(index)}`, tasks: [task] }));

/** Tables of which nothing is carried: all that is known of a trace is asked for each task. */
export const MISSING: readonly Shape[] = [
  { name: 'rows', above: (size: number) => ({ tasks: rows(size, (index) => ({ ...ownRow(index), ...ABOVE_ROW })) }) },
  {
    name: 'rows of one title',
    above: (size: number) => ({
      tasks: rows(size, (index) => ({ ...ownRow(index), title: '扩大预决算公开范围', ...ABOVE_ROW })),
    }),
  },
  {
    name: 'sections',
    above: (size: number) => ({
      sections: divided(rows(size, (index) => ({ ...ownRow(index), ...ABOVE_ROW }))),
    }),
  },
  {
    name: 'rows with many units of their own',
    above: (size: number) => ({
      tasks: rows(size, (index) => ({
        ...ownRow(index),
        lead: ['市财政局'],
        responsible: ['各区人民政府', ...Array.from({ length: 5 }, (_, at) => `市${letters(index * 5 + at)}局`)],
      })),
    }),
  },
].map(({ name, above }) => ({
  name: `missing ${name}`,
  make: (size) => ({
    child: {
      ...HEAD,
      parent: 'parent.yaml',
      sections: [{ heading: '一、公布水位', tasks: [{ ...PLAIN, title: '公布水位', requirement: '汛期公布。' }] }],
    },
    parent: { ...ABOVE, ...above(size) },
  }),
}));

/** A table that follows the one above it word for word: as many rows as are compared at all. */
export const FOLLOWED: readonly Shape[] = [
  {
    name: 'rows of their own, carried word for word',
    make: (size) => ({
      child: { ...HEAD, parent: 'parent.yaml', tasks: rows(size, ownRow) },
      parent: { ...ABOVE, tasks: rows(size, (index) => ({ ...ownRow(index), ...ABOVE_ROW })) },
    }),
  },
  {
    name: 'sections, each carried with its row',
    make: (size) => ({
      child: { ...HEAD, parent: 'parent.yaml', sections: divided(rows(size, ownRow)) },
      parent: { ...ABOVE, sections: divided(rows(size, (index) => ({ ...ownRow(index), ...ABOVE_ROW }))) },
    }),
  },
];
