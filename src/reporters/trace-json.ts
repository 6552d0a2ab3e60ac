import type {
  TraceReport,
  TraceReportCoverage,
  TraceReportSide,
  TraceReportTask,
} from '../model/generated/trace-file.ts';
import type { Table } from '../model/table.ts';
import type { TaskTrace, Trace } from '../model/trace.ts';
import { safeJson } from '../text/safe-json.ts';
import { coverageOf } from '../trace/coverage.ts';
import { placeOfMissing } from '../trace/gap.ts';

/** The trace as JSON of schemas/trace.schema.json. */
export function traceJson(trace: Trace): string {
  const report: TraceReport = {
    schemaVersion: 1,
    parent: toSide(trace.parent),
    child: toSide(trace.child),
    coverage: (coverageOf(trace) as TraceReportCoverage | undefined) ?? null,
    tasks: trace.tasks.map((task) => toTask(task, trace)),
    childOnly: trace.childOnly.map((task) => task.number),
  };
  return `${safeJson(report)}\n`;
}

function toSide(table: Table): TraceReportSide {
  return {
    title: table.title?.value ?? '',
    path: table.path,
    ...(table.docNumber && { docNumber: table.docNumber.normal }),
  };
}

function toTask(task: TaskTrace, trace: Trace): TraceReportTask {
  const behind = placeOfMissing(task, trace)?.number;
  return {
    number: task.parent.number,
    title: task.parent.title.value,
    pointer: task.parent.place.pointer,
    state: task.state,
    binding: task.binding,
    ...(task.boundBy !== undefined && { boundBy: task.boundBy }),
    moved: task.isMoved,
    declared: task.isDeclared,
    waived: task.isWaived,
    links: task.links.map((link) => ({
      child: link.child.number,
      pointer: link.child.place.pointer,
      score: round(link.score),
      declared: link.isDeclared,
    })),
    nearest: task.nearest.map(({ child, score }) => ({
      child: child.number,
      pointer: child.place.pointer,
      score: round(score),
    })),
    ...(behind !== undefined && { behind }),
    uncovered: task.uncovered.map((piece) => piece.text),
  };
}

function round(score: number): number {
  return Math.round(Math.min(1, Math.max(0, score)) * 100) / 100;
}
