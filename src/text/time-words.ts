const TIME = /年|月|季|周|长期|持续|常态|实时|即时|适时|随时|期限|工作日|\d{4}[-./]\d/;
/** What is left of a deadline when these words are taken out is next to nothing; of a task, its object. */
const TIME_WORDS =
  /[\d〇零一二三四五六七八九十上下第每全本当个至到起按于在自的并、，,；;/／（）()\-—–~.。]|年度?|月份?|日|号|季度?|周|旬|半年|底|末|初|中|前|后|之|内|完成|办结|长期|坚持|持续|推进|推动|常态化?|常年|即时|实时|适时|及时|随时|定期|不定期|更新|期间|阶段|分批|工作日|时限|要求|落实|开展|实施/g;
/** Longest text that says when and nothing else. */
const LONGEST = 30;

/** Says until when, and nothing else: 6月底完成, 每季度, 长期坚持. Expects a text without blanks. */
export function isTimeOnly(plain: string): boolean {
  return plain.length <= LONGEST && TIME.test(plain) && plain.replace(TIME_WORDS, '').length <= 2;
}
