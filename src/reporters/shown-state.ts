import type { TaskTrace } from '../model/trace.ts';
import type { Say } from './style.ts';

/** How a parent task is shown: its state, unless it does not matter here. */
export function shownState({ state, binding, isWaived }: TaskTrace): string {
  const isOpen = state === 'missing' || state === 'review';
  if (isOpen && isWaived) return 'waived';
  return isOpen && binding === 'no' ? 'unbound' : state;
}

export function stateName(shown: string, say: Say): string {
  return shown === 'unbound' ? say('trace/binding-no') : say(`trace/${shown}`);
}

/** Whether the task binds the child, and by which of the parent's words; nothing where the state says so already. */
export function bindingWords(task: TaskTrace, say: Say): string[] {
  if (shownState(task) === 'unbound') return [];
  const { binding, boundBy } = task;
  return [
    binding === 'yes' && boundBy !== undefined
      ? say('trace/bound-by', { unit: boundBy })
      : say(`trace/binding-${binding}`),
  ];
}
