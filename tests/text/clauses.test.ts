import { describe, expect, it } from 'vitest';
import { listPieces, splitClauses } from '../../src/text/clauses.ts';

function clausesOf(text: string): string[] {
  return splitClauses(text).map((clause) => clause.text);
}

function piecesOf(text: string): string[] {
  return splitClauses(text).flatMap((clause) => listPieces(clause).map((item) => item.text));
}

describe('clauses', () => {
  it.each([
    ['明确责任，落实机制；及时更新。', ['明确责任', '落实机制', '及时更新']],
    [
      '落实《关于公开、解读，回应的通知》（临政办〔2021〕3号，附件2）要求，限期办结',
      ['落实《关于公开、解读，回应的通知》（临政办〔2021〕3号，附件2）要求', '限期办结'],
    ],
    ['与村（居务公开衔接。推动延伸。', ['与村（居务公开衔接', '推动延伸']],
    ['  第一行\n第二行 ', ['第一行', '第二行']],
    ['围绕建设“六个城”，推进“一件事，一次办”。', ['围绕建设“六个城”', '推进“一件事，一次办”']],
    ['开头丢了引号”，接着说。', ['开头丢了引号', '接着说']],
    ['，。；', []],
    ['', []],
  ])('of %j', (text, clauses) => expect(clausesOf(text)).toEqual(clauses));

  it('know their place', () => {
    const text = ' 督促教育、供水、供电等领域公开， 优化服务。';
    for (const clause of splitClauses(text)) {
      for (const part of [clause, ...listPieces(clause)]) expect(text.slice(...part.span)).toBe(part.text);
    }
  });
});

describe('pieces of a list', () => {
  it.each([
    [
      '督促教育、卫生健康、供水、供电等领域的公共企事业单位公开',
      ['督促教育', '卫生健康', '供水', '供电等领域的公共企事业单位公开'],
    ],
    ['运用在线访谈、图表、动画、H5等形式开展解读', ['运用在线访谈', '图表', '动画', 'H5等形式开展解读']],
    [
      '重点关注涉及工资拖欠、环境污染和生态破坏、安全生产等方面的舆情',
      ['重点关注涉及工资拖欠', '环境污染和生态破坏', '安全生产等方面的舆情'],
    ],
    ['完善申请登记、审核、办理、归档等办理制度', ['完善申请登记', '审核', '办理', '归档等办理制度']],
  ])('of %s', (text, items) => expect(piecesOf(text)).toEqual(items));

  it.each([
    '由市教育局、市卫健委、市水利局负责',
    '由教育、卫健、水利等部门负责',
    '畅通线上、线下渠道',
    '明确责任',
    '各县区、各镇街、各部门、各单位落实',
  ])('are not read into %s', (text) => expect(piecesOf(text)).toEqual([]));
});
