import type { Stroke } from './marks.ts';

/** Ruling lines that hang together, and the space that they take up. */
export interface Region {
  left: number;
  right: number;
  top: number;
  bottom: number;
  horizontals: Stroke[];
  verticals: Stroke[];
}

/** How far lines that meet may stay apart. */
const REACH = 4;

/** The networks of lines on a page, from top to bottom. */
export function regionsOf(horizontals: readonly Stroke[], verticals: readonly Stroke[]): Region[] {
  const groups = new Groups(horizontals.length + verticals.length);
  for (const [h, horizontal] of horizontals.entries()) {
    for (const [v, vertical] of verticals.entries()) {
      if (touches(horizontal, vertical)) groups.join(h, horizontals.length + v);
    }
  }
  const byRoot = new Map<number, Region>();
  for (const [index, stroke] of [...horizontals, ...verticals].entries()) {
    const root = groups.rootOf(index);
    const region = byRoot.get(root) ?? {
      left: Infinity,
      right: -Infinity,
      top: Infinity,
      bottom: -Infinity,
      horizontals: [],
      verticals: [],
    };
    byRoot.set(root, region);
    (stroke.isHorizontal ? region.horizontals : region.verticals).push(stroke);
    const [x0, x1, y0, y1] = stroke.isHorizontal
      ? [stroke.from, stroke.to, stroke.at, stroke.at]
      : [stroke.at, stroke.at, stroke.from, stroke.to];
    region.left = Math.min(region.left, x0);
    region.right = Math.max(region.right, x1);
    region.top = Math.min(region.top, y0);
    region.bottom = Math.max(region.bottom, y1);
  }
  return [...byRoot.values()].toSorted((a, b) => a.top - b.top || a.left - b.left);
}

function touches(horizontal: Stroke, vertical: Stroke): boolean {
  return (
    vertical.at >= horizontal.from - REACH &&
    vertical.at <= horizontal.to + REACH &&
    horizontal.at >= vertical.from - REACH &&
    horizontal.at <= vertical.to + REACH
  );
}

/** Which of many things belong together, directly or through others. */
export class Groups {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  rootOf(index: number): number {
    let root = index;
    while (this.#parents[root] !== root) {
      this.#parents[root] = this.#parents[this.#parents[root]!]!;
      root = this.#parents[root]!;
    }
    return root;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    this.#parents[Math.max(a, b)] = Math.min(a, b);
  }
}
