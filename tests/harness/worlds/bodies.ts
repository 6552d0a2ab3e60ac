import type { Body } from './setting.ts';

const BUREAUS = ['财政局', '教育局', '民政局', '水利局', '住房城乡建设局', '商务局'];

/** The government of a province, city, county or district. */
function government(
  place: string,
  prefix: string,
  code: string,
  office: string,
  responsible: readonly string[],
  full = place,
): Body {
  const ending = prefix === '省' ? '人民政府办公厅' : '人民政府办公室';
  return {
    place,
    prefix,
    whole: `全${prefix}`,
    issuer: `${full}${ending}`,
    office,
    code,
    leads: BUREAUS.map((bureau) => (prefix === '省' ? `省${bureau.replace(/局$/, '厅')}` : `${prefix}${bureau}`)),
    responsible,
  };
}

export const province = government('江南省', '省', '江南政', '省政府办公厅', ['省直各部门', '各设区市人民政府']);
export const city = government('临江市', '市', '临政', '市政府办公室', ['市直各部门', '各县（市）区人民政府']);
export const district = government(
  '新海区',
  '区',
  '新政',
  '区政府办公室',
  ['区直各部门', '各街道办事处', '各镇人民政府'],
  '临江市新海区',
);
export const county = government(
  '青禾县',
  '县',
  '青政',
  '县政府办公室',
  ['县直各部门', '各乡镇人民政府', '各街道办事处'],
  '青禾县',
);
export const street: Body = {
  place: '望江街道',
  prefix: '街道',
  whole: '全街道',
  issuer: '临江市新海区望江街道办事处',
  office: '街道党政办公室',
  code: '望街',
  leads: ['党政办公室', '社会事务办公室', '社区建设办公室', '应急管理办公室', '城市管理办公室', '经济发展办公室'],
  responsible: ['各办公室', '各社区'],
};
export const town: Body = {
  place: '白石镇',
  prefix: '镇',
  whole: '全镇',
  issuer: '青禾县白石镇人民政府',
  office: '镇党政办公室',
  code: '白政',
  leads: ['镇财政所', '镇社会事务办公室', '镇党政办公室', '镇农业服务中心', '镇村镇建设办公室', '镇经济发展办公室'],
  responsible: ['镇直各部门', '各村（居）委会'],
};
export const bureau: Body = {
  place: '新海区',
  prefix: '局',
  whole: '全局',
  issuer: '临江市新海区民政局',
  office: '局办公室',
  code: '新民',
  leads: ['财务科', '社会组织科', '办公室', '社会救助科', '养老服务科', '基层政权科'],
  responsible: ['各科室', '局属各单位'],
};
