/** Two bodies, one above the other, as their documents name them. All of them are invented. */
export interface Body {
  /** 新海区; the bureau's own name for a bureau. */
  place: string;
  /** In front of units: 区财政局. */
  prefix: string;
  /** 全区 */
  whole: string;
  issuer: string;
  /** The office that takes reports: 区政府办公室. */
  office: string;
  /** 新政: agency code without 办 and 规. */
  code: string;
  /** Lead units; those of the two bodies correspond one by one. */
  leads: readonly string[];
  /** The collectives of its responsible cells. */
  responsible: readonly string[];
}

export interface Setting {
  name: string;
  above: Body;
  own: Body;
  /** A body of the child's own kind next door. */
  sibling: { place: string; issuer: string; unit: string };
  /** Two bodies of the same kind that the responsible cells may name instead of a collective. */
  named: readonly string[];
}
