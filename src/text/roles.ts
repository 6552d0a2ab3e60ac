/** The words of one cell by role, as written. */
export interface RoleTexts {
  lead: string;
  responsible: string;
  supporting: string;
}

type Role = keyof RoleTexts;

const LABEL =
  /(牵头(?:责任|负责)?(?:单位|部门|处室|科室|股室)?|主办(?:单位|部门)?|主责(?:单位|部门)?|责任(?:单位|部门|处室|科室|股室)?|负责(?:单位|部门|科室)?|落实(?:单位|部门)?|配合(?:单位|部门|科室)?|协办(?:单位|部门)?|参与(?:单位|部门)?|协同(?:单位|部门)?)\s*[:：]/g;
const LEAD = /^(?:由)?(.*?)(?:为)?(?:总牵头|牵头(?:负责|落实|组织|抓总)?|主办|(?:为)?牵头单位|主抓)$/s;
const SUPPORTING = /^(.*?)(?:等)?(?:按(?:照)?职责(?:分工)?)?(?:积极)?(?:配合(?:做好|落实|实施)?|协助|协办|参与|协同)$/s;
const RESPONSIBLE =
  /^(.*?)(?:等)?(?:按(?:照)?(?:各自)?职责(?:分工)?)?(?:分别|共同|具体)?(?:负责(?:落实|实施|办理)?|落实|实施|承办|执行)$/s;
const MARKED = /[（(]\s*(牵头|主办|配合|协办|协助|参与)(?:单位|部门)?\s*[）)]/;

/**
 * Splits “A、B牵头，C负责落实，D配合”, “牵头单位：A；责任单位：B” and “A（牵头）、B”.
 * Undefined when the text gives nobody a role.
 */
export function splitRoles(text: string): RoleTexts | undefined {
  return splitLabels(text) ?? splitVerbs(text) ?? splitMarks(text);
}

function splitLabels(text: string): RoleTexts | undefined {
  const labels = [...text.matchAll(LABEL)];
  if (labels.length === 0) return undefined;
  const roles: RoleTexts = { lead: '', responsible: '', supporting: '' };
  labels.forEach((label, index) => {
    const end = labels[index + 1]?.index ?? text.length;
    append(roles, roleOf(label[1] ?? ''), text.slice(label.index + label[0].length, end));
  });
  return roles;
}

function roleOf(label: string): Role {
  if (/^(?:牵头|主办|主责)/.test(label)) return 'lead';
  return /^(?:配合|协办|参与|协同)/.test(label) ? 'supporting' : 'responsible';
}

/** Clauses that end in what their units do; a clause without a verb belongs to the next one that has one. */
function splitVerbs(text: string): RoleTexts | undefined {
  const roles: RoleTexts = { lead: '', responsible: '', supporting: '' };
  let open = '';
  let isSplit = false;
  for (const clause of clausesOf(text)) {
    const words = clause.trim();
    if (words === '') continue;
    const lead = LEAD.exec(words);
    const supporting = lead ? null : SUPPORTING.exec(words);
    const responsible = lead || supporting ? null : RESPONSIBLE.exec(words);
    const found = lead ?? supporting ?? responsible;
    if (!found) {
      open = open === '' ? words : `${open}，${words}`;
      continue;
    }
    const units = [open, found[1] ?? ''].filter(Boolean).join('，');
    append(roles, lead ? 'lead' : supporting ? 'supporting' : 'responsible', units);
    open = '';
    isSplit = true;
  }
  if (!isSplit) return undefined;
  append(roles, 'responsible', open);
  return roles;
}

function* clausesOf(text: string): Generator<string> {
  let start = 0;
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? '';
    if ('（(“《'.includes(character)) depth++;
    else if ('）)”》'.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && '，,；;。'.includes(character)) {
      yield text.slice(start, index);
      start = index + 1;
    }
  }
  yield text.slice(start);
}

/** A（牵头）、B: the bracket belongs to the unit in front of it. */
function splitMarks(text: string): RoleTexts | undefined {
  if (!MARKED.test(text)) return undefined;
  const roles: RoleTexts = { lead: '', responsible: '', supporting: '' };
  for (const entry of text.split(/[、，,；;\n]/)) {
    const mark = MARKED.exec(entry);
    const role: Role = !mark ? 'responsible' : /牵头|主办/.test(mark[1] ?? '') ? 'lead' : 'supporting';
    append(roles, role, mark ? entry.slice(0, mark.index) + entry.slice(mark.index + mark[0].length) : entry);
  }
  return roles;
}

function append(roles: RoleTexts, role: Role, units: string): void {
  const words = units.replace(/^[\s，,；;。、]+|[\s，,；;。、]+$/g, '');
  if (words !== '') roles[role] = roles[role] === '' ? words : `${roles[role]}、${words}`;
}
