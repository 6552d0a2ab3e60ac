/**
 * Programs that draw with the browser's engine map many ideographs to the radicals that look the same: ⻘ for 青, ⼯ for 工.
 * Most have a compatibility decomposition; these have none but the ideograph is known (Unicode, EquivalentUnifiedIdeograph).
 */
const RADICALS =
  '⺁厂⺄乙⺅亻⺆冂⺇几⺉刂⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺕彐⺖忄⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺣灬⺤爫⺦丬⺧牛⺨犭⺩王⺪疋⺬示⺭礻⺮竹⺯糹⺰纟⺶羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹' +
  '⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';
/** Marks turned for vertical writing. */
const TURNED =
  '︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︰：︱—︲–︳_︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹇［﹈］';

/** Of these the decomposition is the form that is not used in simplified texts. */
const SIMPLIFIED = '⼾户⾭青⿈黄';

const PLAIN: ReadonlyMap<string, string> = new Map(pairs(RADICALS + SIMPLIFIED + TURNED));
/** Radicals, compatibility ideographs and ligatures of Latin letters. */
const DECOMPOSED = /[\u2e9f\u2ef3\u2f00-\u2fd5\uf900-\ufaff\ufb00-\ufb06]/;

/** The character that is meant by one that only looks like it. */
export function plainCharacter(text: string): string {
  const code = text.charCodeAt(0);
  if (code < 0x2e80) return text;
  return PLAIN.get(text) ?? (DECOMPOSED.test(text) ? text.normalize('NFKC') : text);
}

function pairs(text: string): [string, string][] {
  const found: [string, string][] = [];
  for (let at = 0; at < text.length; at += 2) found.push([text[at]!, text[at + 1]!]);
  return found;
}
