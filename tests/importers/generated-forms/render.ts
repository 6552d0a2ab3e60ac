import { docxOf, wordParagraph, wordRow, wordTable } from '../office-files.ts';
import type { FormDocument, Section, Task } from './generate.ts';

/** A document as the file that an office would make of it. */
export function renderForm(document: FormDocument): { path: string; bytes: Uint8Array } {
  const { format } = document.forms;
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  const before = linesBefore(document);
  switch (format) {
    case 'brackets':
    case 'label lines':
      return { path: 'form.txt', bytes: utf8([...before, ...running(document)].join('\n')) };
    case 'docx text':
      return {
        path: 'form.docx',
        bytes: docxOf({ body: [...before, ...running(document)].map((line) => wordParagraph(line)).join('') }),
      };
    case 'markdown': {
      const rows = rowsOf(document).map((cells) => `| ${cells.join(' | ')} |`);
      rows.splice(1, 0, `|${'---|'.repeat(rowsOf(document)[0]!.length)}`);
      return { path: 'form.md', bytes: utf8([...before, '', ...rows].join('\n')) };
    }
    case 'html':
      return { path: 'form.html', bytes: utf8(htmlOf(before, rowsOf(document))) };
    case 'docx': {
      const rows = rowsOf(document);
      const table = wordTable(
        rows[0]!.map(() => 1500),
        rows.map((cells) => wordRow(cells.length === 1 ? [{ content: cells[0]!, span: rows[0]!.length }] : cells)),
      );
      return { path: 'form.docx', bytes: docxOf({ body: before.map((line) => wordParagraph(line)).join('') + table }) };
    }
  }
}

function linesBefore({ forms, place, title, docNumber, basis, rule }: FormDocument): string[] {
  const office = `${place}人民政府办公室`;
  switch (forms.notice) {
    case 'notice':
    case 'page heads':
      return [
        ...(forms.notice === 'page heads' ? [`${office}文件`] : []),
        `${office}关于印发${title}的通知`,
        docNumber!,
        '各乡镇人民政府，县直各部门：',
        ...(forms.notice === 'page heads'
          ? [
              `为贯彻落实《${basis!.slice(0, 8)}`,
              '- 1 -',
              `${office}文件`,
              `${basis!.slice(8)}》，现将《${title}》印发给你们，请认真贯彻执行。${rule}`,
            ]
          : [`为贯彻落实《${basis!}》，现将《${title}》印发给你们，请认真贯彻执行。${rule}`]),
        office,
        '2026年3月6日',
        title,
      ];
    case 'web page':
      return [
        '当前位置：首页 > 政务公开 > 政策文件',
        `索 引 号：SL-2026-0071 发布日期：2026-03-08`,
        `文　　号：${docNumber!} 有效性：有效`,
        title,
        ...(rule ? [`注：${rule}`] : []),
      ];
    case 'preamble':
      return [title, `为落实《${basis!}》，结合我县实际，制定本方案。${rule}`];
    default:
      return [title, ...(rule ? [`（${rule.replace(/。$/, '')}）`] : [])];
  }
}

function running(document: FormDocument): string[] {
  const { forms, sections } = document;
  const lines: string[] = [];
  if (forms.headings === 'general parts') lines.push('一、总体要求', '坚持稳中求进，统筹推进各项工作。');
  for (const section of sections) {
    lines.push(...headingLines(section));
    for (const task of section.tasks) lines.push(...itemLines(task, forms.format === 'label lines'));
  }
  if (forms.headings === 'general parts') lines.push('四、保障措施', '各单位要加强组织领导，定期通报进展。');
  return lines;
}

function headingLines({ headings, text }: Section): string[] {
  return headings.map((heading, at) => (at === headings.length - 1 ? heading + text : heading));
}

const labels = ({ lead, responsible, deadline }: Task): string[] => [
  `牵头单位：${lead.join('、')}`,
  `责任单位：${responsible.join('、')}`,
  `完成时限：${deadline!}`,
];

function itemLines(task: Task, isOnLines: boolean): string[] {
  const number = /^\d+$/.test(task.number)
    ? `${task.number}.`
    : /^\d/.test(task.number)
      ? `${task.number} `
      : task.number;
  const head = `${number}${task.title}。${task.requirement}。`;
  const said =
    task.who === ''
      ? labels(task)
      : [`责任单位：${task.who}`, ...(isAlone(task) ? [`完成时限：${task.deadline!}`] : [])];
  if (isOnLines) return [head, ...said];
  const bracket = task.who === '' || isAlone(task) ? said.join('；') : task.who;
  return [`${head}（${bracket}）`];
}

/** The units stand by themselves, and the time in a place of its own. */
const isAlone = ({ deadline, who }: Task): boolean => deadline !== undefined && !who.includes(deadline);

function rowsOf({ forms, sections }: FormDocument): string[][] {
  const isSplit = forms.units === 'labels';
  const header = ['序号', '工作任务', '工作要求', ...(isSplit ? ['牵头单位'] : []), '责任单位', '完成时限'];
  return [
    header,
    ...sections.flatMap((section) => [
      ...headingLines(section).map((heading) => [heading]),
      ...section.tasks.map((task) => [
        task.number,
        task.title,
        `${task.requirement}。`,
        ...(isSplit ? [task.lead.join('、'), task.responsible.join('、')] : [task.who]),
        isSplit || isAlone(task) ? task.deadline! : '',
      ]),
    ]),
  ];
}

function htmlOf(before: readonly string[], rows: readonly string[][]): string {
  const cells = rows.map((row) =>
    row.length === 1
      ? `<td colspan="${rows[0]!.length}">${row[0]}</td>`
      : row.map((cell) => `<td>${cell}</td>`).join(''),
  );
  return `<html><body>${before.map((line) => `<p>${line.replaceAll('>', '&gt;')}</p>`).join('')}<table>${cells.map((row) => `<tr>${row}</tr>`).join('')}</table></body></html>`;
}
