const BODY =
  /(?:人民政府|政府|办公室|办公厅|委员会|管委会|局|委|厅|部|署|院|校|公司|中心|街道办事处|办事处|领导小组|小组|指挥部|协会|联合会|工会|处|党组)$/;

/** A line without blanks that is nothing but the name of a body. */
export function isBodyName(plain: string): boolean {
  return plain.length >= 3 && plain.length <= 40 && BODY.test(plain) && !/[。，；：:《》（(\d]|关于/.test(plain);
}
