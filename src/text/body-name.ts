/**
 * What the names of those who issue documents end with: organs of state and of the party with the offices that write for them, bodies that
 * coordinate, uniformed forces, and the mass organisations (群团) by their short names.
 */
const BODY =
  /(?:政府|办公室|督查室|督察室|研究室|参事室|办公厅|委员会|管委会|局|委|厅|部|署|院|校|公司|中心|办事处|小组|指挥部|[总支大]队|协会|联合会|工会|红十字会|[妇残文侨]联|社科联|工商联|科协|供销社|处|党组)$/;

/** A line without blanks that is nothing but the name of a body. */
export function isBodyName(plain: string): boolean {
  return plain.length >= 3 && plain.length <= 40 && BODY.test(plain) && !/[。，；：:《》（(\d]|关于/.test(plain);
}
