/** A value of YAML or JSON on one line, as it is written there: JSON knows no number without end and would say null. */
export function writtenValue(value: unknown): string {
  return isEndless(value) ? endless(value) : (JSON.stringify(value, plain) ?? '');
}

function plain(_key: string, value: unknown): unknown {
  return isEndless(value) ? endless(value) : value;
}

function isEndless(value: unknown): value is number {
  return typeof value === 'number' && !Number.isFinite(value);
}

function endless(value: number): string {
  return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
}
