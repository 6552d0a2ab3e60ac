import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import type { Problem } from '../../model/document.ts';
import type { ReaderLimits } from '../limits.ts';
import { refusal } from '../problem.ts';

export type HtmlDocument = DefaultTreeAdapterTypes.Document;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Thrown from inside the parser, which offers no other way to stop it. */
class LimitPassed {
  readonly problem: Problem;
  constructor(problem: Problem) {
    this.problem = problem;
  }
}

/**
 * The tree of a page, as browsers build it. A few characters can stand for very many elements (formatting that is never
 * closed is opened anew in each paragraph), so elements are counted while they are made.
 */
export function parseHtml(text: string, limits: ReaderLimits): { document: HtmlDocument } | { problem: Problem } {
  const depths = new WeakMap<Parent, number>();
  let elements = 0;
  const goDeeper = (parent: Parent, node: HtmlNode): void => {
    if (!isElement(node)) return;
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > limits.nesting)
      throw new LimitPassed(refusal('import/nested-too-deep', { limit: limits.nesting }).problem);
    depths.set(node, depth);
  };
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(...given) {
      elements += 1;
      if (elements > limits.elements) {
        throw new LimitPassed(refusal('import/too-many-elements', { limit: limits.elements }).problem);
      }
      return defaultTreeAdapter.createElement(...given);
    },
    appendChild(parent, node) {
      goDeeper(parent, node);
      defaultTreeAdapter.appendChild(parent, node);
    },
    insertBefore(parent, node, reference) {
      goDeeper(parent, node);
      defaultTreeAdapter.insertBefore(parent, node, reference);
    },
  };
  try {
    return { document: parse(text, { treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: false }) };
  } catch (error) {
    if (error instanceof LimitPassed) return { problem: error.problem };
    throw error;
  }
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: HtmlNode): node is TextNode {
  return node.nodeName === '#text';
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}
