export { findDeadlines } from './find-deadlines.ts';
export { toJson } from './json.ts';
export * from './lint/index.ts';
export { READER_VERSION, read } from './read.ts';
export type {
  Citation,
  Confidence,
  Deadline,
  DeadlineBound,
  DeadlineUnit,
  DocumentHeader,
  DoubtReason,
  EdtfDate,
  Finding,
  Force,
  FoundDeadline,
  HeaderField,
  MeetingEvent,
  OutlineEntry,
  Party,
  PartyRole,
  PartySource,
  Reading,
  ReadingTask,
  Signer,
  Span,
  TaskField,
  TaskKind,
} from './reading.ts';
export { READING_FORMAT, TASK_FIELDS } from './reading.ts';
export { findSecrecyMark, type SecrecyLevel, type SecrecyMark } from './recognise/header/secrecy.ts';
export { type TaskTableColumns, taskTableColumns } from './structure/tables.ts';
export { type FoldOptions, fold } from './text/fold.ts';
export { foldSpace, quoteOf } from './text/quote.ts';
