import type { Vocabulary } from './vocabulary.ts';

/** Bodies that exist to coordinate, whatever they are called in front: 领导小组, 指挥部, 联席会议, 专班, 河长制. */
const ENDING =
  /(?:(?:领导|协调|工作|推进|专项|专责)小组|指挥部|联席会议(?:制度)?|(?:工作)?专班|总?[河湖林田路链]长制|河湖长制|总?[河湖林田路]长)$/;
const PARTY = /^(?:委|党委|党工委|委员会|工作委员会)(?:和|、)?(?:[市区县州旗省]?(?:人民)?政府)?$/;
/** Committees that run, watch or represent, and so coordinate nothing. */
const OTHER_COMMITTEES =
  /(?:管理|监察|监督|纪律检查|常务|协商会议|仲裁|村民|居民|监管)委员会$|(?:管|监|村|居|常|协|团)委会?$/;

/**
 * Whether a name without its place and level stands for the place as a whole: the party committee, and the bodies that
 * coordinate departments (议事协调机构) with their offices. Which lines of work have a 委员会 for a department is known from
 * the families; every other 委员会 coordinates.
 */
export function isActingBody(name: string, vocabulary: Vocabulary): boolean {
  if (PARTY.test(name)) return true;
  // 区委政法委员会 is the 政法委员会 of a party committee.
  const body = name.replace(/^委(?=.{3})|(?:办公室|办)$/g, '');
  if (ENDING.test(body)) return true;
  if (vocabulary.coordinating.has(body)) return true;
  const committee = /^(.+?)(?:委员会|委会|委)$/.exec(body);
  const line = committee?.[1];
  if (line === undefined || OTHER_COMMITTEES.test(body)) return false;
  if (vocabulary.coordinating.has(line) || vocabulary.coordinating.has(`${line}委`)) return true;
  // 国资委 and 卫健委 are departments; 委 alone is an abbreviation of either, so only the full word tells.
  return body.endsWith('委员会') && !isCommission(line, vocabulary);
}

/** Departments that are called 委员会 are a closed class: 发展和改革委员会, 卫生健康委员会. */
function isCommission(line: string, { stems, families }: Vocabulary): boolean {
  const family = stems.get(line) ?? stems.get(line.replace(/[和与]/g, '')) ?? stems.get(`${line}委员`);
  return family !== undefined && families.get(family)!.isCommission === true;
}
