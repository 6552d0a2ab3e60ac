/**
 * The kinds of official document that an office numbers as its own (党政机关公文处理工作条例 第八条); orders, bills and minutes are numbered
 * otherwise. The first ones go down and bind whoever gets them. Words of a pattern, to be put in a group.
 */
export const BINDING_KINDS = '决议|决定|意见|通知|通报|批复';
export const OFFICIAL_KINDS = `${BINDING_KINDS}|通告|公告|报告|请示|函`;

/**
 * What is issued under such a document and cited by a name of its own, and has no number but that document's: rules (规章制定程序条例 第七条:
 * 规定, 办法) with what is below them, and plans of work. Laws (法, 条例) and plans that a congress passes (规划, 纲要) are published otherwise.
 */
export const ISSUED_KINDS = '规定|办法|细则|规则|规程|措施|意见|方案|计划|要点';
