import { createDice, type Dice } from '../invented-tables.ts';
import { BODIES, CHAPTERS, DEADLINES, EACH, PLACES, SECTIONS, TASKS } from './words.ts';

/** In how many ways documents say one thing; each document takes one of each row. */
export const FORMS = {
  units: ['labels', 'lead and support', 'apart', 'marked', 'first', 'star', 'others', 'time', 'as fit', 'responsible'],
  headings: ['none', 'chapters', 'two levels', 'full stop', 'sentence behind', 'general parts'],
  numbers: ['item', 'parted', 'section'],
  notice: ['none', 'notice', 'page heads', 'web page', 'preamble'],
  format: ['brackets', 'label lines', 'markdown', 'html', 'docx', 'docx text'],
} as const;

export type Forms = { -readonly [Kind in keyof typeof FORMS]: (typeof FORMS)[Kind][number] };

export interface Task {
  /** As printed. */
  number: string;
  title: string;
  requirement: string;
  lead: readonly string[];
  responsible: readonly string[];
  supporting: readonly string[];
  deadline: string | undefined;
  /** Heading in which it stands, outermost last. */
  heading: string | undefined;
  /** What a cell or bracket of units says. */
  who: string;
}

export interface Section {
  headings: readonly string[];
  /** A sentence behind the last heading. */
  text: string;
  tasks: readonly Task[];
}

export interface FormDocument {
  forms: Forms;
  place: string;
  title: string;
  docNumber: string | undefined;
  basis: string | undefined;
  /** What says who leads, where the units do not. */
  rule: string;
  sections: readonly Section[];
}

export function formDocument(seed: number): FormDocument {
  const dice = createDice(seed);
  for (let at = 0; at < 7; at++) dice.below(2);
  const forms = Object.fromEntries(
    Object.entries(FORMS).map(([kind, ways]) => [kind, dice.pick<string>(ways)]),
  ) as unknown as Forms;
  // Cells have no sections of their own number, and one line of 1.1 needs a level above.
  const isTable = forms.format === 'markdown' || forms.format === 'html' || forms.format === 'docx';
  if (isTable && (forms.numbers === 'section' || forms.headings === 'general parts')) {
    forms.numbers = 'item';
    forms.headings = 'chapters';
  }
  if (forms.headings === 'two levels' && forms.numbers === 'section') forms.numbers = 'item';
  const place = `${dice.pick(PLACES)}县`;
  const hasNotice = forms.notice === 'notice' || forms.notice === 'page heads';
  return {
    forms,
    place,
    title: `${place}2026年重点工作${isTable ? '任务分解表' : dice.pick(['分工方案', '任务分工', '实施方案'])}`,
    docNumber: hasNotice || forms.notice === 'web page' ? `${place[0]}政办〔2026〕${2 + dice.below(80)}号` : undefined,
    basis:
      hasNotice || forms.notice === 'preamble' ? `临江市2026年${dice.pick(['重点工作', '督查工作'])}要点` : undefined,
    rule: ruleOf(forms, dice),
    sections: sectionsOf(forms, dice),
  };
}

function ruleOf({ units }: Forms, dice: Dice): string {
  if (units === 'first')
    return dice.pick(['各项任务列第一位的责任单位为牵头单位。', '责任单位中排名首位的为牵头单位，下同。']);
  return units === 'star' ? dice.pick(['标★的为牵头单位。', '带“★”的单位为牵头单位。']) : '';
}

function sectionsOf(forms: Forms, dice: Dice): Section[] {
  const pool = TASKS.toSorted((a, b) => a[0].codePointAt(1 + dice.below(1))! - b[0].codePointAt(1)!);
  const from = dice.below(3);
  const count = forms.headings === 'none' ? 1 : 2;
  let number = 0;
  return Array.from({ length: count }, (_, at) => {
    const headings = headingsOf(forms.headings, at, dice);
    const tasks = Array.from({ length: 3 }, (_unused, index) => {
      number += 1;
      const words = pool[(from + at * 3 + index) % pool.length]!;
      return taskOf(forms, words, numberOf(forms.numbers, at, index, number), headings.at(-1), dice);
    });
    const text = forms.headings === 'sentence behind' ? '坚持问题导向，逐项抓好落实。' : '';
    return { headings, text, tasks };
  });
}

function headingsOf(form: Forms['headings'], at: number, dice: Dice): string[] {
  const numeral = '一二三四'[at]!;
  const name = CHAPTERS[(at + dice.below(2) * 2) % CHAPTERS.length]!;
  switch (form) {
    case 'none':
      return [];
    case 'two levels':
      return [`${numeral}、${name}`, `（${'一二三四'[0]}）${dice.pick(SECTIONS)}`];
    case 'full stop':
    case 'sentence behind':
      return [`${numeral}、${name}。`];
    case 'general parts':
      return [`${'二三四五'[at]}、${name}`];
    default:
      return [`${numeral}、${name}`];
  }
}

function numberOf(form: Forms['numbers'], section: number, index: number, running: number): string {
  if (form === 'parted') return `${section + 1}.${index + 1}`;
  return form === 'section' ? `（${'一二三四五六'[index]}）` : `${running}`;
}

function taskOf(
  forms: Forms,
  [title, requirement]: readonly [string, string],
  number: string,
  heading: string | undefined,
  dice: Dice,
): Task {
  const first = dice.below(BODIES.length);
  const [a, b, c] = [0, 1, 2].map((step) => `县${BODIES[(first + step * 5) % BODIES.length]!}`) as [
    string,
    string,
    string,
  ];
  const each = dice.pick(EACH);
  const deadline = dice.pick(DEADLINES);
  const base = { number, title, requirement, heading, lead: [], responsible: [], supporting: [], deadline: undefined };
  switch (forms.units) {
    case 'lead and support':
      return { ...base, lead: [a], supporting: [b, c], who: `${a}牵头，${b}、${c}配合` };
    case 'apart':
      return { ...base, lead: [a, b], responsible: [each], who: `${a}、${b}分别牵头，${each}落实` };
    case 'marked':
      return { ...base, lead: [a], responsible: [b, each], who: `${a}（牵头）、${b}、${each}` };
    case 'first':
      return { ...base, lead: [a], responsible: [b, each], who: `${a}、${b}、${each}` };
    case 'star':
      return { ...base, lead: [b], responsible: [a, each], who: `${a}、★${b}、${each}` };
    case 'others':
      return { ...base, responsible: [a, b, '等相关部门', each], who: `${a}、${b}等相关部门，${each}` };
    case 'time':
      return { ...base, responsible: [a, b], deadline: `${deadline}完成`, who: `${a}、${b}，${deadline}完成` };
    case 'as fit':
      return { ...base, lead: [a], responsible: [each], who: `${a}牵头，${each}结合实际落实` };
    case 'responsible':
      return { ...base, responsible: [a, b], deadline, who: `${a}、${b}` };
    case 'labels':
      return { ...base, lead: [a], responsible: [b, each], deadline, who: '' };
  }
}
