// The script of the HTML report: narrows the page to what was chosen, and keeps the choice in the address, so that it can be passed on.
(() => {
  const form = document.querySelector<HTMLFormElement>('#filters')!;
  const shown = form.querySelector('output')!;
  const tasks = [...document.querySelectorAll<HTMLElement>('tr.task')];
  const findings = [...document.querySelectorAll<HTMLElement>('.finding')];
  const sections = [...document.querySelectorAll<HTMLElement>('.child')];
  const fields = [...form.elements].filter(
    (field): field is HTMLSelectElement | HTMLInputElement =>
      (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) && field.name !== '',
  );
  const chosen = (name: string): string => fields.find((field) => field.name === name)?.value ?? '';
  // Looked up once: the words of ten thousand rows are not gathered anew at each key.
  const words = new WeakMap<HTMLElement, string>();
  const wordsOf = (element: HTMLElement): string => {
    let text = words.get(element);
    if (text === undefined) words.set(element, (text = (element.textContent ?? '').toLowerCase()));
    return text;
  };

  let wasNarrow = false;

  function narrow(): void {
    const isNarrow = fields.some(({ value }) => value.trim() !== '');
    // Nothing is chosen, and nothing was: the page stands as it was written.
    if (isNarrow || wasNarrow) choose(isNarrow);
    else tell(tasks.length, findings.length);
    wasNarrow = isNarrow;
  }

  function choose(isNarrow: boolean): void {
    const [severity, rule] = [chosen('severity'), chosen('rule')];
    const [state, chapter, wanted] = [chosen('state'), chosen('chapter'), chosen('words').trim().toLowerCase()];
    const asksForFindings = severity !== '' || rule !== '';
    const asksForRows = state !== '' || chapter !== '';
    const kept = new Set<HTMLElement>();
    for (const finding of findings) {
      const row = finding.closest<HTMLElement>('tr.task');
      const fits =
        (severity === '' || finding.dataset['severity'] === severity) &&
        (rule === '' || finding.dataset['rule'] === rule);
      // A finding about the table as a whole stands in no row: rows that are asked for leave it out.
      const isIn = fits && (row !== null || (!asksForRows && (wanted === '' || wordsOf(finding).includes(wanted))));
      finding.classList.toggle('out', !isIn);
      if (isIn && row) kept.add(row);
    }
    let rows = 0;
    for (const task of tasks) {
      const isIn =
        (state === '' || task.dataset['state'] === state) &&
        (chapter === '' || task.dataset['chapter'] === chapter) &&
        (!asksForFindings || kept.has(task)) &&
        (wanted === '' || wordsOf(task).includes(wanted));
      task.classList.toggle('out', !isIn);
      if (isIn) rows++;
    }
    const left = findings.filter((finding) => !finding.classList.contains('out') && !finding.closest('tr.out'));
    for (const section of sections) {
      const hasAny =
        section.querySelector('tr.task:not(.out)') !== null ||
        section.querySelector('.finding:not(.out):not(tr.out .finding)') !== null;
      section.classList.toggle('out', isNarrow && !hasAny);
    }
    tell(rows, left.length);
  }

  function tell(rows: number, found: number): void {
    shown.textContent = shown.dataset['words']!.replace('{rows}', `${rows}`).replace('{findings}', `${found}`);
  }

  /** #t3p12 leads to a place; #state=missing&words=… is a choice. */
  function readAddress(): void {
    const given = new URLSearchParams(location.hash.includes('=') ? location.hash.slice(1) : '');
    for (const field of fields) field.value = given.get(field.name) ?? '';
    narrow();
  }

  function writeAddress(): void {
    const given = new URLSearchParams();
    for (const { name, value } of fields) if (value !== '') given.set(name, value);
    history.replaceState(null, '', given.size > 0 ? `#${given}` : location.pathname + location.search);
    narrow();
  }

  let waiting: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(writeAddress, 120);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(writeAddress));
  addEventListener('hashchange', () => {
    // A link into the page shows its place whatever was chosen before.
    if (location.hash.includes('=')) readAddress();
    else if (document.querySelector(':target')?.closest('.out')) {
      for (const field of fields) field.value = '';
      narrow();
      document.querySelector(':target')?.scrollIntoView();
    }
  });
  form.hidden = false;
  readAddress();
})();
