import { nearest } from '../../text/nearest.ts';
import { TABLE_KEYS, type EntryKind } from '../table-keys.ts';

/** What people write for a key: the words of the printed table, and keys of a neighbouring entry. */
const OTHER_NAMES: Readonly<Record<EntryKind, Readonly<Record<string, readonly string[]>>>> = {
  table: {
    title: ['标题', '表名', '名称', '表标题', 'name', 'heading'],
    issuer: ['发文机关', '印发机关', '发文单位', '印发单位', '制定机关'],
    docNumber: ['发文字号', '文号', 'number'],
    date: ['成文日期', '印发日期', '发文日期', '日期'],
    year: ['年份', '年度'],
    noticeTitle: ['通知标题', '印发通知'],
    reportBy: ['报送期限', '报送时间', '报送时限', '落实情况报送期限'],
    parent: ['上级表', '上级文件', '上级'],
    policies: ['政策包', '政策', 'policy'],
    basis: ['依据', '文件依据', '制定依据'],
    sections: ['章节', '部分'],
    tasks: ['工作任务', '任务', '任务列表'],
    notes: ['附注', '说明', '填表说明', '注', 'note', 'remark'],
    unmatched: ['没有承接', '未承接', '无对应', 'missing'],
    waivers: ['豁免', '例外'],
  },
  section: {
    heading: ['标题', '章节标题', '章节', 'title', 'name'],
    text: ['正文', '说明', 'note'],
    sections: ['子章节', '小节'],
    tasks: ['工作任务', '任务', '任务列表'],
  },
  task: {
    number: ['序号', '编号', '任务序号', 'no', 'id'],
    title: ['标题', '工作任务', '任务', '任务名称', '主要任务', '重点任务', '项目名称', 'heading', 'name', 'task'],
    requirement: ['工作要求', '具体要求', '要求', '工作内容', '主要内容', '工作措施', '任务内容', 'content'],
    lead: ['牵头单位', '牵头部门', '牵头责任单位', '牵头', '主办单位', '主要责任单位'],
    responsible: ['责任单位', '责任部门', '落实单位', '主责单位', '责任', 'units'],
    supporting: ['配合单位', '协办单位', '会办单位', '参与单位', '协同单位'],
    supervisor: ['督导单位', '督办单位', '监督单位'],
    deadline: ['完成时限', '时限', '时限要求', '完成时间', '截止时间'],
    person: ['责任人', '分管领导', '牵头领导', '联系人'],
    progress: ['完成情况', '进展情况', '落实情况', '进展'],
    remark: ['备注', '说明', 'note', 'comment'],
    implements: ['承接', '承接任务', '对应任务', '上级任务', 'parentTask', 'parent'],
    extra: ['其他', '其它', '其他列'],
  },
  basis: { title: ['标题', '文件标题', '名称', 'name'], docNumber: ['发文字号', '文号', 'number'] },
  waiver: {
    parentTask: ['上级任务', '任务', '序号', '任务序号', 'task', 'number'],
    reason: ['理由', '原因', '豁免理由'],
    authority: ['依据', '依据文件', 'basis'],
    expires: ['到期日', '有效期', '到期', 'deadline', 'until'],
  },
};

/** The known key that was probably meant in an entry of this kind. */
export function nearestKey(key: string, kind: EntryKind): string | undefined {
  const keyByName = new Map<string, string>();
  for (const known of TABLE_KEYS[kind]) keyByName.set(known, known);
  for (const [known, names] of Object.entries(OTHER_NAMES[kind])) for (const name of names) keyByName.set(name, known);
  const bare = key.replace(/[\s:：_-]/g, '');
  const closest = keyByName.has(bare) ? bare : nearest(bare, [...keyByName.keys()]);
  return closest === undefined ? undefined : keyByName.get(closest);
}

/** Whether a word is a key of the table file, or stands for one in some entry. */
export function isKeyLike(word: string): boolean {
  return (Object.keys(TABLE_KEYS) as EntryKind[]).some(
    (kind) =>
      (TABLE_KEYS[kind] as readonly string[]).includes(word) ||
      Object.values(OTHER_NAMES[kind]).some((names) => names.includes(word)),
  );
}
