import { defineRule, type RuleContext } from '../../src/model/rule.ts';
import type { Table, Text } from '../../src/model/table.ts';
import type { Identity } from '../../src/model/unit.ts';
import { HAN } from '../../src/text/han.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { identityReader } from '../../src/text/identity.ts';
import { isSameInstitution } from '../../src/text/institutions.ts';
import { isSamePlace, stemOf } from '../../src/text/superiors.ts';
import type { Vocabulary } from '../../src/text/vocabulary.ts';

const TASKS = `year: 2026
parent: none
tasks:
  - { number: 1, title: 修缮文物建筑, lead: [区文旅局] }
`;
const PARENT = `title: 2026年临江市文物保护任务分解表
issuer: 临江市人民政府办公室
docNumber: 临政办〔2026〕23号
year: 2026
tasks:
  - { number: 1, title: 修缮文物建筑, requirement: 逐处勘察。, responsible: [各县（市）区政府] }
`;
const childWith = (docNumber: string, title = '2026年新海区文物保护任务分解表'): string => `title: ${title}
issuer: 临江市新海区人民政府办公室
docNumber: ${docNumber}
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 修缮文物建筑, requirement: 逐处勘察。, lead: [区文旅局] }
`;

export default defineRule({
  id: 'structure/identity-mismatch',
  severity: 'error',
  title: { 'zh-CN': '标题、发文机关、字号不是同一个单位的', en: 'Title, issuer and number belong to different bodies' },
  why: {
    'zh-CN':
      '标题写的是甲区，发文机关却是乙区，或者用了上级的发文字号，多半是套用别处的文件没有改全，发出去就是错件。字号的代字取自单位名称，一个字都对不上的才报告；只有一个字的代字可能是简称，不判断。',
    en: 'A title about one district under the issuer of another, or the document number of the superior: somebody else’s document was reused and not adapted throughout. It cannot be issued so. An agency code is made of characters of the body’s name; it is reported only where not one of them fits, and a code of one character, which may be an old name, is not judged.',
  },
  fix: { 'zh-CN': '改成本单位的名称和字号。', en: 'Write the name and the number of the body itself.' },
  authority: {
    kind: '国标',
    text: {
      'zh-CN':
        'GB/T 9704-2012《党政机关公文格式》7.2.4、7.2.5、7.3.5：发文机关标志、署名用发文机关全称或者规范化简称，发文字号由发文机关代字、年份、发文顺序号组成。',
      en: 'GB/T 9704-2012, 7.2.4, 7.2.5 and 7.3.5: masthead and signature give the issuer’s full or standard short name, and the document number is made up of the issuer’s code, year and serial.',
    },
  },
  about: ['place', 'number'],
  messages: {
    title: {
      'zh-CN': '标题写的是{place}，发文机关是{issuer}',
      en: 'The title speaks of {place}, and the issuer is {issuer}',
    },
    notice: {
      'zh-CN': '印发通知是{place}的，发文机关是{issuer}',
      en: 'The covering notice is that of {place}, and the issuer is {issuer}',
    },
    issuer: {
      'zh-CN': '发文机关是{issuer}，标题和印发通知写的都是{place}',
      en: 'The issuer is {issuer}, and both title and covering notice speak of {place}',
    },
    parentTitle: {
      'zh-CN': '标题与上级的表一字不差，写的是{place}，发文机关是{issuer}',
      en: 'The title is that of the table above, about {place}, and the issuer is {issuer}',
    },
    parentNumber: {
      'zh-CN': '发文字号{number}是上级文件的字号',
      en: 'The document number {number} is that of the document above',
    },
    parentAgency: {
      'zh-CN': '发文字号{number}用了上级的机关代字“{agency}”',
      en: 'The document number {number} has the code of the body above, {agency}',
    },
    code: {
      'zh-CN': '发文字号{number}是{place}的代字，发文机关是{issuer}',
      en: 'The document number {number} has the code of {place}, and the issuer is {issuer}',
    },
    otherCode: {
      'zh-CN': '发文字号{number}的代字“{agency}”与发文机关{issuer}对不上',
      en: 'The code {agency} of the document number {number} does not go with the issuer {issuer}',
    },
  },
  good: [
    {
      title: '都是本区的',
      files: {
        'child.yaml': `title: 2026年新海区文物保护任务分解表
issuer: 临江市新海区人民政府办公室
docNumber: 新政办〔2026〕9号
noticeTitle: 临江市新海区人民政府办公室关于印发2026年新海区文物保护任务分解表的通知
${TASKS}`,
      },
    },
    {
      title: '区里的部门发全区的表；标题写明落实上级文件',
      files: {
        'child.yaml': `title: 新海区落实《临江市文物保护方案》任务分解表
issuer: 新海区文化和旅游局
docNumber: 新文旅〔2026〕9号
${TASKS}`,
      },
    },
    {
      title: '转发上级的表，标题照录',
      files: {
        'child.yaml': `noticeTitle: 新海区人民政府办公室关于转发2026年临江市文物保护任务分解表的通知
${childWith('新政办〔2026〕9号', '2026年临江市文物保护任务分解表')}`,
        'parent.yaml': PARENT,
      },
    },
  ],
  bad: [
    {
      title: '表的标题是别的区的',
      files: {
        'child.yaml': `title: 2026年青岚区文物保护任务分解表
noticeTitle: 新海区人民政府办公室关于印发文物保护任务分解表的通知
issuer: 新海区人民政府办公室
docNumber: 新政办〔2026〕9号
${TASKS}`,
      },
      findings: [{ at: 'child.yaml:1', message: 'title' }],
    },
    {
      title: '印发通知是别的区的',
      files: {
        'child.yaml': `title: 2026年新海区文物保护任务分解表
noticeTitle: 青岚区人民政府办公室关于印发文物保护任务分解表的通知
issuer: 新海区人民政府办公室
docNumber: 新政办〔2026〕9号
${TASKS}`,
      },
      findings: [{ at: 'child.yaml:2', message: 'notice' }],
    },
    {
      title: '发文机关是别的区的',
      files: {
        'child.yaml': `title: 2026年新海区文物保护任务分解表
noticeTitle: 新海区人民政府办公室关于印发文物保护任务分解表的通知
issuer: 青岚区人民政府办公室
${TASKS}`,
      },
      findings: [{ at: 'child.yaml:3', message: 'issuer' }],
    },
    {
      title: '署名是另一个局',
      files: {
        'child.yaml': `title: 新海区交通运输局2026年法治建设任务分工表
noticeTitle: 新海区交通运输局关于印发2026年法治建设任务分工表的通知
issuer: 新海区水利局
${TASKS}`,
      },
      findings: [{ at: 'child.yaml:3', message: 'issuer' }],
    },
    {
      title: '通知是区政府办公室的，署名是一个局',
      files: {
        'child.yaml': `title: 新海区2026年法治建设任务分工表
noticeTitle: 新海区人民政府办公室关于印发2026年法治建设任务分工表的通知
issuer: 新海区司法局
${TASKS}`,
      },
      findings: [{ at: 'child.yaml:2', message: 'notice' }],
    },
    {
      title: '标题照抄上级的表',
      files: { 'child.yaml': childWith('新政办〔2026〕9号', '2026年临江市文物保护任务分解表'), 'parent.yaml': PARENT },
      findings: [{ at: 'child.yaml:1', message: 'parentTitle' }],
    },
    {
      title: '用了上级的字号',
      files: { 'child.yaml': childWith('临政办〔2026〕23号'), 'parent.yaml': PARENT },
      findings: [{ at: 'child.yaml:3', message: 'parentNumber' }],
    },
    {
      title: '只改了顺序号',
      files: { 'child.yaml': childWith('临政办〔2026〕32号'), 'parent.yaml': PARENT },
      findings: [{ at: 'child.yaml:3', message: 'parentAgency' }],
    },
    {
      title: '代字是省里的',
      files: { 'child.yaml': childWith('闽政办〔2026〕32号'), 'parent.yaml': PARENT },
      findings: [{ at: 'child.yaml:3', message: 'code' }],
    },
    {
      title: '镇的代字是邻镇的',
      files: {
        'child.yaml': `title: 石桥镇2026年文物保护任务分解表
issuer: 新海县石桥镇人民政府
docNumber: 枫政〔2026〕8号
${TASKS}`,
      },
      findings: [{ at: 'child.yaml:3', message: 'otherCode' }],
    },
    {
      title: '代字没有一个字出自本单位的名称',
      files: { 'child.yaml': childWith('青岚政办〔2026〕32号'), 'parent.yaml': PARENT },
      findings: [{ at: 'child.yaml:3', message: 'otherCode' }],
    },
  ],
  check(context: RuleContext<unknown>, report) {
    const { table, parent, vocabulary } = context;
    const { issuer, title, noticeTitle } = table;
    const own = issuer && identityReader({ issuer: issuer.value }, vocabulary)([]);
    if (issuer && own) {
      const saidBy = (['title', 'noticeTitle'] as const).map((clue) =>
        identityReader({ [clue]: table[clue]?.value }, vocabulary)([]),
      );
      const [ofTitle, ofNotice] = [title, noticeTitle].map(
        (text, at) =>
          otherPlace(text, saidBy[at]!, own, issuer) ??
          otherOffice(text, saidBy[at]!, own, issuer) ??
          otherInstitution(text, saidBy[at]!, own) ??
          governmentOf(text, own, issuer),
      );
      const data = { issuer: issuer.value };
      if (ofTitle !== undefined && ofNotice !== undefined && isSameBody(saidBy, own)) {
        report({ messageId: 'issuer', data: { ...data, place: ofTitle }, place: issuer.place });
      } else {
        if (ofTitle !== undefined)
          report({ messageId: 'title', data: { ...data, place: ofTitle }, place: title!.place });
        if (ofNotice !== undefined)
          report({ messageId: 'notice', data: { ...data, place: ofNotice }, place: noticeTitle!.place });
      }
      const above = parent?.identity.place;
      if (title && above !== undefined && isCopiedTitle(table, parent!, own))
        report({ messageId: 'parentTitle', data: { ...data, place: above }, place: title.place });
    }
    const fault = numberFault(context, own);
    if (fault) report({ ...fault, place: table.docNumber!.text.place });
  },
});

/** Another place of the issuer's own level that a title names, where neither names the other too. */
function otherPlace(text: Text | undefined, said: Identity, own: Identity, issuer: Text): string | undefined {
  const { place, level } = said;
  if (!text || place === undefined || own.place === undefined || level === undefined || level !== own.level)
    return undefined;
  const isBoth = headOf(text.value).includes(stemOf(own.place)) || issuer.value.includes(stemOf(place));
  return isBoth || isSamePlace(place, own.place) ? undefined : place;
}

/** Another place says enough; of one's own place both have to name the same office. */
function isSameBody([a, b]: readonly Identity[], own: Identity): boolean {
  return isSamePlace(a!.place!, b!.place!) && (!isSamePlace(a!.place!, own.place!) || a!.family === b!.family);
}

/** 新海区水利局 in the title of what 新海区交通局 issues: another department of the same place, and not one that issues it as well. */
function otherOffice(text: Text | undefined, said: Identity, own: Identity, issuer: Text): string | undefined {
  const isSibling =
    said.kind === 'department' &&
    own.kind === 'department' &&
    said.family !== undefined &&
    own.family !== undefined &&
    said.family !== own.family &&
    said.level === own.level &&
    said.place !== undefined &&
    own.place !== undefined &&
    isSamePlace(said.place, own.place);
  if (!text || !isSibling) return undefined;
  const name = OFFICE.exec(headOf(stripBlanks(text.value)).replace(/^\d{4}年/, ''))?.[0];
  if (name === undefined) return undefined;
  const isBoth =
    issuer.value.includes(lineOf(name, said.place!)) || text.value.includes(lineOf(issuer.value, own.place!));
  return isBoth ? undefined : name;
}

/** 白塔初级中学 in the title of what 清溪初级中学 issues: another institution of the sort, in the same place. */
function otherInstitution(text: Text | undefined, said: Identity, own: Identity): string | undefined {
  const [other, home] = [said.institution, own.institution];
  if (!text || other === undefined || home === undefined || other.slice(-SORT) !== home.slice(-SORT)) return undefined;
  if (said.place === undefined || own.place === undefined || !isSamePlace(said.place, own.place)) return undefined;
  return isSameInstitution(other, home) ? undefined : other;
}

/** What an institution is by the end of its name: 中学, 医院. */
const SORT = 2;

/** 新海区人民政府办公室 of a notice that 新海区司法局 is said to have issued: its own government, which speaks alone. */
function governmentOf(text: Text | undefined, own: Identity, issuer: Text): string | undefined {
  const plain = text && stripBlanks(text.value);
  if (!plain?.includes('关于') || own.kind !== 'department' || own.place === undefined) return undefined;
  const head = headOf(plain);
  const isOwn = GOVERNMENT.test(head) && head.includes(stemOf(own.place)) && !head.includes(stripBlanks(issuer.value));
  return isOwn ? head : undefined;
}

/** One body, for several stand apart by their endings. */
const GOVERNMENT = /^[^局委部院]{2,20}政府(?:办公[室厅])?$/;

/** 水利 of 新海区水利局. */
function lineOf(name: string, place: string): string {
  return name.slice(name.indexOf(place) + place.length).replace(/(?:局|委员会|委|办公室|办|厅)$/, '');
}

/** The office that a title begins with, as far as its name goes. */
const OFFICE = /^\p{Script=Han}{2,20}?(?:局|委员会|委|办公室|厅|部|院|会|中心)(?=\d|$|\p{Script=Han})/u;

/** 青岚区人民政府办公室 of 青岚区人民政府办公室关于…: who speaks, where that is said. */
function headOf(title: string): string {
  const about = title.indexOf('关于');
  return about > 0 ? title.slice(0, about) : title;
}

/** What hands on another’s table says so. */
const HANDED_ON = /转发|翻印/;

function isCopiedTitle({ title, noticeTitle }: Table, parent: Table, own: Identity): boolean {
  const { place, level } = parent.identity;
  if (!parent.title || place === undefined || own.place === undefined || HANDED_ON.test(noticeTitle?.value ?? ''))
    return false;
  if (level === own.level || isSamePlace(place, own.place) || !parent.title.value.includes(stemOf(place))) return false;
  return stripBlanks(title!.value) === stripBlanks(parent.title.value);
}

type NumberFault =
  | { messageId: 'parentNumber'; data: { number: string } }
  | { messageId: 'parentAgency'; data: { number: string; agency: string } }
  | { messageId: 'code'; data: { number: string; place: string; issuer: string } }
  | { messageId: 'otherCode'; data: { number: string; agency: string; issuer: string } };

function numberFault(
  { table, parent, vocabulary }: RuleContext<unknown>,
  own: Identity | undefined,
): NumberFault | undefined {
  const { docNumber, identity, issuer, basis, noticeTitle, title } = table;
  if (!docNumber) return undefined;
  const { normal: number, agency } = docNumber;
  const fromParent = parent?.docNumber && isOtherBody(identity, parent.identity) ? parent.docNumber : undefined;
  // Where the table above is not at hand, what the table rests on tells whose code it is.
  const others = basis.flatMap(({ title: name, docNumber: cited }) =>
    name && cited && isElsewhere(identity, identityReader({ noticeTitle: name.value }, vocabulary)([])) ? [cited] : [],
  );
  const above = [...(fromParent ? [fromParent] : []), ...others].filter((cited) => cited.agency === agency);
  if (above.some((cited) => cited.normal === number)) return { messageId: 'parentNumber', data: { number } };
  if (above.length > 0) return { messageId: 'parentAgency', data: { number, agency } };
  if (!issuer || own?.place === undefined) return undefined;
  const names = [issuer, title, noticeTitle].map((text) => text?.value ?? '').join('') + own.place;
  if (fromParent && beginsAs(agency, fromParent.agency, parent!.identity.place, own.place))
    return { messageId: 'otherCode', data: { number, agency, issuer: issuer.value } };
  const code = (own.level === 'township' ? CODE_OF_TOWNSHIP : CODE_OF_PLACE).exec(agency)?.[1];
  if (
    code === undefined ||
    [...code].some((character) => names.includes(character) || isOwnCode(character, own, vocabulary))
  )
    return undefined;
  const place = vocabulary.codes.get(code[0]!);
  if (place) return { messageId: 'code', data: { number, place: place.name, issuer: issuer.value } };
  // Cities and counties go by other names too (榕, 鹭); a township has none but its own.
  return code.length < 2 && own.level !== 'township'
    ? undefined
    : { messageId: 'otherCode', data: { number, agency, issuer: issuer.value } };
}

/** 岚数 below 岚政办: it begins with the character of the place above, and has none of those of the own place (岚宁税). */
function beginsAs(agency: string, above: string, place: string | undefined, home: string): boolean {
  const isAbove = agency[0] === above[0] && place !== undefined && stemOf(place).includes(agency[0]!);
  return isAbove && ![...agency].some((character) => stemOf(home).includes(character));
}

/** 东岭 of 东岭政办发, 闽 of 闽政办: what stands in front of the word for government or party. */
const CODE_OF_PLACE = new RegExp(`^(${HAN}{1,3}?)(?:政|府|委|党)`);
/** 石街办 of 石桥街道, 柳镇发 of 柳坪镇. */
const CODE_OF_TOWNSHIP = new RegExp(`^(${HAN}{1,3}?)(?:政|府|委|党|街|镇|乡)`);

function isOwnCode(character: string, { place }: Identity, { codes }: Vocabulary): boolean {
  const coded = codes.get(character);
  return coded !== undefined && place !== undefined && isSamePlace(coded.name, place);
}

function isOtherBody(own: Identity, above: Identity): boolean {
  // A bureau has a code of its own beside that of its government.
  if (own.kind === 'department' && above.kind === 'government') return true;
  if (own.level !== undefined && above.level !== undefined && own.level !== above.level) return true;
  return isElsewhere(own, above);
}

function isElsewhere(own: Identity, other: Identity): boolean {
  return own.place !== undefined && other.place !== undefined && !isSamePlace(own.place, other.place);
}
