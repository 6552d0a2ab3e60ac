import { describe, expect, it } from 'vitest';
import { readNotice } from '../../src/importers/notice/read-notice.ts';

const read = (before: string, after = '') => {
  const paragraphs = (lines: string) =>
    lines
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((text) => ({ text }));
  return readNotice(paragraphs(before), paragraphs(after)).fields;
};

describe('a notice of a government office', () => {
  const fields = read(
    ` 临江市新海区人民政府办公室文件

新政办〔2026〕 7 号

临江市新海区人民政府办公室关于印发 2026 年新海区

政务公开工作要点的通知

各镇人民政府、街道办事处，区直各部门：

为贯彻落实《江南省人民政府办公厅关于印发 2026 年全省政务公开工作要

点的通知》（江政办〔2026〕15 号）和《临江市人民政府办公室关于印发2026年全市政务公开

工作主要任务分解表的通知》（临政办〔2026〕12号）要求，经区政府同意，现将《2026年新海区政务公开工作

主要任务分解表》印发给你们，请认真抓好落实。

一、各单位要对照《政务公开工作规程》（新政办〔2024〕3号）逐项核查。

临江市新海区人民政府办公室

2026年 5 月 20 日

（此件主动公开）
 2026年新海区政务公开工作主要任务分解表`,
    '抄送：区委办公室。\n临江市新海区人民政府办公室 2026年5月22日印发',
  );

  it('gives title, issuer, number, date of signing and year', () => {
    expect(fields).toMatchObject({
      title: '2026年新海区政务公开工作主要任务分解表',
      noticeTitle: '临江市新海区人民政府办公室关于印发2026年新海区政务公开工作要点的通知',
      issuer: '临江市新海区人民政府办公室',
      docNumber: '新政办〔2026〕7号',
      date: '2026-05-20',
      year: 2026,
    });
  });

  it('names the documents it implements, neither its own table nor what its points cite', () => {
    expect(fields.basis?.map(({ docNumber }) => docNumber)).toEqual(['江政办〔2026〕15号', '临政办〔2026〕12号']);
    expect(fields.basis?.[1]?.title).toBe('临江市人民政府办公室关于印发2026年全市政务公开工作主要任务分解表的通知');
  });
});

it('reads the number below the title, a date in Chinese numerals, the issuer from the signature', () => {
  const fields = read(`关于印发青岚县2026年重点工作任务分解表的通知
青政办发〔2026〕4号
各乡镇人民政府，县直各单位：
根据《临江市人民政府关于下达2026年重点工作任务的通知》（临政〔2026〕2号）精神，结合我县实际，制定本分解表。
附件：2026年青岚县重点工作任务分解表
青岚县人民政府办公室
二〇二六年三月十二日
附件
2026年青岚县重点工作任务分解表`);
  expect(fields).toMatchObject({
    title: '2026年青岚县重点工作任务分解表',
    noticeTitle: '关于印发青岚县2026年重点工作任务分解表的通知',
    issuer: '青岚县人民政府办公室',
    docNumber: '青政办发〔2026〕4号',
    date: '2026-03-12',
    basis: [{ docNumber: '临政〔2026〕2号' }],
  });
});

it('reads a notice of a department without signature: the title names it', () => {
  const fields = read(`临财办〔2026〕9号
临江市财政局关于印发《2026年政务公开工作分工》的通知
局机关各科室、各直属单位：
按照《2026年全市政务公开工作主要任务分解表》（临政办〔2026〕12号）要求，现将分工印发给你们。
附件1：2026年临江市财政局政务公开工作任务分解表`);
  expect(fields).toMatchObject({
    title: '2026年临江市财政局政务公开工作任务分解表',
    issuer: '临江市财政局',
    docNumber: '临财办〔2026〕9号',
    basis: [{ docNumber: '临政办〔2026〕12号' }],
    year: 2026,
  });
  expect(fields).not.toHaveProperty('date');
});

it.each([
  ['one line', '2026年新海区政务公开任务分解表', '2026年新海区政务公开任务分解表'],
  ['letter-spaced', '2 0 2 6 年 新 海 区 任 务 分 解 表', '2026年新海区任务分解表'],
  ['two lines, the year above', '2026年新海区政务公开工作\n主要任务分解表', '2026年新海区政务公开工作主要任务分解表'],
  ['two lines, the office above', '新海区人民政府办公室\n2026年任务分解表', '新海区人民政府办公室2026年任务分解表'],
  ['behind a line of its annex', '附件2\n2026年任务分解表\n（单位：项）', '2026年任务分解表'],
  ['with a note behind it', '2026年新海区任务分解表（征求意见稿）', '2026年新海区任务分解表（征求意见稿）'],
])('finds the title of a table without notice: %s', (_, before, title) => {
  expect(read(before)).toEqual({ title, year: 2026 });
});

it('gives nothing that the text does not give', () => {
  expect(read('')).toEqual({});
  expect(read('任务分解表')).toEqual({ title: '任务分解表' });
});

it('takes a date with the name on one line, and the printer’s line for the issuer at last', () => {
  expect(
    read('关于印发任务分解表的通知\n各单位：\n现印发给你们。\n新海区教育局 2026年4月8日\n2026年任务分解表'),
  ).toMatchObject({ issuer: '新海区教育局', date: '2026-04-08' });
  expect(read('2026年任务分解表', '新海区教育局办公室 2026年4月9日印发')).toMatchObject({
    issuer: '新海区教育局办公室',
  });
});

it('reads a title whose last character stands on a line of its own', () => {
  const { noticeTitle, issuer } = read(`临江市新海区人民政府办公室
关于印发2026年新海区政务公开主要任务分解表的通
知
各单位：
2026年任务分解表`);
  expect(noticeTitle).toBe('临江市新海区人民政府办公室关于印发2026年新海区政务公开主要任务分解表的通知');
  expect(issuer).toBe('临江市新海区人民政府办公室');
});

it('names a basis cited by title or by number alone', () => {
  const { basis } = read(`关于印发任务分解表的通知
各单位：
为深入贯彻《中华人民共和国政府信息公开条例》，落实临政办〔2026〕12号文件要求，现将任务分解表印发给你们。
2026年任务分解表`);
  expect(basis).toEqual([{ title: '中华人民共和国政府信息公开条例' }, { docNumber: '临政办〔2026〕12号' }]);
});

it('points at the lines that a value was put together from', () => {
  const before = [
    { text: '新海区教育局关于印发', range: [0, 10] as const },
    { text: '任务分解表的通知', range: [12, 20] as const },
    { text: '2026年任务分解表', range: [30, 40] as const },
  ];
  const { sources } = readNotice(before, []);
  expect(sources.get('/noticeTitle')?.range).toEqual([0, 20]);
  expect(sources.get('/title')?.range).toEqual([30, 40]);
});

describe('the day by which a notice wants the report', () => {
  const noticeWith = (lines: string): string => `临江市新海区人民政府办公室关于印发2026年新海区惠民实事任务分解表的通知
各镇人民政府、街道办事处，区直各部门：
现将《2026年新海区惠民实事任务分解表》印发给你们，请认真组织实施。
${lines}
临江市新海区人民政府办公室
2026年5月20日
2026年新海区惠民实事任务分解表`;

  it('stands in its last sentence, broken over lines', () => {
    expect(read(noticeWith('请各责任单位于2026年11月\n30日前将落实情况报送区政府办公室。')).reportBy).toBe(
      '2026-11-30',
    );
  });

  it('stands in a numbered point behind others', () => {
    const points =
      '一、加强领导。联络员名单于6月1日前报区数据局。\n二、按时报送。全年完成情况请于12月10日前报区数据局。';
    expect(read(noticeWith(points)).reportBy).toBe('2026-12-10');
  });

  it('is no field where only names are to be sent in', () => {
    expect(read(noticeWith('联络员名单请于6月1日前报区数据局。'))).not.toHaveProperty('reportBy');
  });

  it('is not taken from a table without a notice', () => {
    const own = '2026年新海区惠民实事任务分解表\n落实情况请于12月10日前报区数据局。';
    expect(read(own)).not.toHaveProperty('reportBy');
  });
});

it('a title that carries its own number in brackets gives both', () => {
  const own = read('白桥区2026年便民服务任务清单（白政办〔2026〕9号）');
  expect(own).toMatchObject({ title: '白桥区2026年便民服务任务清单', docNumber: '白政办〔2026〕9号' });
  const notice = read('白桥区人民政府关于印发2026年便民服务任务清单的通知（白政〔2026〕3号）\n2026年便民服务任务清单');
  expect(notice).toMatchObject({
    noticeTitle: '白桥区人民政府关于印发2026年便民服务任务清单的通知',
    docNumber: '白政〔2026〕3号',
  });
});

it('the number behind a document that is cited is not the own one', () => {
  for (const line of [
    '根据市政府关于便民服务的通知（江政〔2026〕1号）',
    '落实《便民服务任务清单》（江政〔2026〕1号）',
  ]) {
    expect(read(`${line}\n白桥区2026年便民服务任务清单`).docNumber).toBeUndefined();
  }
});

it('a line that issues a document by its title is no part of the title below', () => {
  const { title } = read('白桥区委办公室 白桥区人民政府办公室印发《关于便民服务的工作方案》\n白桥区便民服务任务分解表');
  expect(title).toBe('白桥区便民服务任务分解表');
  const whole = read('白桥区关于落实《便民服务条例》\n的实施意见').title;
  expect(whole).toBe('白桥区关于落实《便民服务条例》的实施意见');
});
