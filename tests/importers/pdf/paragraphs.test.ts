import { expect, it } from 'vitest';
import { type PageLine, paragraphsOf } from '../../../src/importers/pdf/paragraphs.ts';

const SIZE = 12;

function line(text: string, left: number, top: number, page = 1): PageLine {
  const letters = [...text].map((character, at) => ({
    text: character,
    left: left + at * SIZE,
    right: left + (at + 1) * SIZE,
    top,
    bottom: top + SIZE,
    base: top + SIZE,
    size: SIZE,
    turn: 0,
  }));
  return {
    letters,
    text,
    left,
    right: letters.at(-1)!.right,
    top,
    bottom: top + SIZE,
    base: top + SIZE,
    size: SIZE,
    page,
  };
}

const read = (lines: readonly PageLine[], ...widths: number[]) => paragraphsOf(lines, widths).map(({ text }) => text);

it('keeps lines apart that end alike far from the edge of the page', () => {
  const short = [
    '关于印发二〇二六年重点工作任务分解表的通知',
    '各乡镇人民政府、街道办事处，县直有关单位：',
    '二〇二六年松岭县重点工作任务分解表',
  ];
  const lines = short.map((text, at) => line(text, 90, 75 + at * 20));
  expect(read(lines, 612)).toEqual(short);
});

it('joins lines that run full to where the margins end', () => {
  const words = '为贯彻落实县政府工作部署，推动各项任务落地见效，现将任务分解如下，请各有关单位认真抓好落实。';
  const lines = [words.slice(0, 18), words.slice(18, 36), words.slice(36)].map((text, at) =>
    line(text, 90, 75 + at * 20),
  );
  expect(read(lines, 396)).toEqual([words]);
});

it('asks the page of each line: a notice on upright paper, a table on turned paper', () => {
  const words = '现将任务分解表印发给你们，请结合实际认真抓好贯彻落实，工作中的问题请及时报告县政府办公室。';
  const upright = [words.slice(0, 18), words.slice(18, 36), words.slice(36)].map((text, at) =>
    line(text, 90, 75 + at * 20),
  );
  const turned = ['松岭县二〇二六年重点工作', '任务分工'].map((text, at) => line(text, 90, 75 + at * 20, 2));
  expect(read([...upright, ...turned], 396, 842)).toEqual([words, '松岭县二〇二六年重点工作', '任务分工']);
});
