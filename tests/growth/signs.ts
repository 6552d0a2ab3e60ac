import type { TaskEntry } from '../../src/model/generated/table-file.ts';
import type { Shape } from './shapes.ts';

/** What readers of words look for: marks of both widths, figures, the letters that words of time, number and level are made of, and blanks. */
export const SIGNS = [...'，。、；：？（）《》〈〉“”【】〔〕—…·.,;:()[]<>"\'/-*#|10一十第年月日号前局市各aX \n\u3000'];

/** Two signs in turn: which of them is first makes no difference to a long row of them. */
export const SIGN_PAIRS: readonly string[] = SIGNS.flatMap((one, at) => SIGNS.slice(at).map((other) => one + other));

const HEAD = {
  issuer: '临江市新海区人民政府办公室',
  docNumber: '新政办〔2026〕7号',
  date: '2026-04-20',
  year: 2026,
};

/** All of a table's texts, the notice in front of it included, made of one piece. */
export function everywhere(piece: string): Shape {
  return {
    name: JSON.stringify(piece),
    make: (size) => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      // Something else behind it: what is looked for at the end of a text is looked for from each of its signs on.
      const behind = `${text}公开`;
      const task = { title: text, requirement: behind, lead: behind, responsible: text, remark: behind };
      return {
        child: {
          ...HEAD,
          title: `2026年新海区${text}任务分解表`,
          noticeTitle: `关于印发${text}的通知`,
          sentTo: text,
          parent: 'none',
          basis: [{ title: text, docNumber: text }],
          sections: [{ heading: `一、${text}`, tasks: [{ number: 1, ...task, deadline: text }] }],
        },
      };
    },
  };
}

/** Two tables that are compared: a row whose cells are made of the piece, each with something else behind it. */
export function compared(piece: string): Shape {
  const of = (size: number, behind: string, lead: string): TaskEntry[] => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    const cells = { title: `扩大${text}公开`, requirement: `按季度${text}${behind}`, remark: text };
    return [
      { number: 1, ...cells, lead, responsible: `${text}${lead}` },
      { number: 2, title: '公布水位', requirement: `办好${text}`, lead },
    ];
  };
  return {
    name: JSON.stringify(piece),
    make: (size) => ({
      child: { ...HEAD, title: '2026年新海区任务分解表', parent: 'parent.yaml', tasks: of(size, '办好', '区财政局') },
      parent: { title: '2026年临江市任务分解表', year: 2026, parent: 'none', tasks: of(size, '', '市财政局') },
    }),
  };
}

/** A text as people paste it: the piece as a paragraph of the notice, in an item of a list, in a cell and in a line behind the table. */
export function textOf(piece: string, size: number, isHtml = false): string {
  const text = piece
    .repeat(Math.ceil(size / piece.length))
    .replaceAll('\n', '\r')
    .replaceAll('|', '/');
  const lines = [`关于印发${text}的通知`, text, `一、做好${text}`, `1．${text}。（区财政局牵头）`, `附件${text}公开`];
  const rows = [
    ['序号', '工作任务', '工作要求', '牵头单位'],
    [`1${text}项`, `${text}公开`, `办好${text}`, '区财政局'],
  ];
  if (!isHtml)
    return `${lines.join('\n\n')}\n\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n| - | - | - | - |\n')}`;
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<html><body>${lines.map((line) => `<p>${line}</p>`).join('')}<table>${cells.join('')}</table></body></html>`;
}
