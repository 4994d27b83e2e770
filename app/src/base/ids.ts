/** Ids of different nouns must not be mixed up; all are UUIDs (version 7, made by the database). */
declare const noun: unique symbol;
type Id<Noun extends string> = string & { readonly [noun]: Noun };

export type UnitId = Id<'unit'>;
export type UnitChangeId = Id<'unit-change'>;
export type UnitSetId = Id<'unit-set'>;
export type PersonId = Id<'person'>;
export type PositionId = Id<'position'>;
export type DirectiveId = Id<'directive'>;
export type SpokenOrderId = Id<'spoken-order'>;
export type DraftTaskId = Id<'draft-task'>;
export type TaskId = Id<'task'>;
export type AssignmentId = Id<'assignment'>;
export type AssignmentPartId = Id<'assignment-part'>;
export type EventId = Id<'event'>;
export type UrgingId = Id<'urging'>;
export type NoticeId = Id<'notice'>;
export type FileId = Id<'file'>;
export type IntakeId = Id<'intake'>;
export type DeliveryId = Id<'delivery'>;
export type EndpointId = Id<'endpoint'>;
export type SheetImportId = Id<'sheet-import'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads an id from outside (address, form); null when it is not one. */
export function parseId<T extends Id<string>>(text: string | null | undefined): T | null {
  // Branding is the whole purpose here: the pattern has just been checked.
  return text != null && UUID.test(text) ? (text as T) : null;
}
