import type { Proposal } from '../../src/model/finding.ts';
import type { Task } from '../../src/model/table.ts';
import { type Cited, documentName } from '../../src/text/documents.ts';

/** Suggests naming a document in a task: in a sentence of its own, because where it belongs is for people to say. */
export function citingIn({ requirement }: Task, document: Cited): Proposal | undefined {
  const end = requirement.value.trimEnd().length;
  if (end === 0) return undefined;
  const words = `按照${documentName(document)}执行`;
  const isClosed = /[。！？；]$/.test(requirement.value.slice(0, end));
  const text = isClosed ? `${words}。` : `，${words}`;
  return {
    safe: false,
    changes: [{ kind: 'replace', pointer: requirement.place.pointer, span: [end, end], text }],
  };
}
