import { createHash } from 'node:crypto';
import { findSecrecyMark, type Reading } from '@dondoc/reading';
import { recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { DirectiveId, IntakeId, UnitId } from '../base/ids.ts';
import { DOCUMENT_LIMIT } from '../files/content-type.ts';
import { readDirective } from '../files/directive-reading.ts';
import { extractText, LONGEST_TEXT } from '../files/document-text.ts';
import { lostLetters } from '../files/encoding/lost-letters.ts';
import { unicodeText } from '../files/encoding/vietnamese-encoding.ts';
import type { DocumentKind, Extraction } from '../files/extracted-text.ts';
import type { FileActions } from '../files/file.actions.ts';
import { openMailed } from '../files/mail/mail-opening.ts';
import { beyondSight, type Db } from '../platform/postgres.ts';
import { resolverWithNames } from '../units/named-resolution.ts';
import { partyResolver } from '../units/party-resolution.ts';
import type { UnitView } from '../units/unit.ts';
import { expandUnitSet } from '../units/unit-set.ts';
import { namedSetsFor } from '../units/unit-set-desks.actions.ts';
import { unitsAsOf } from '../units/unit-tree.actions.ts';
import { deskOf } from './directive.policy.ts';
import { findByContent, insertDirective, insertDrafts } from './directive.store.ts';
import { surroundingsOf } from './directive-access.ts';
import { directiveLabel } from './directive-words.ts';
import { draftsFromReading, type PartyResolver } from './draft.ts';
import { firstWords, headerFromReading } from './header-from-reading.ts';
import {
  findIntake,
  findUnfinishedIntakes,
  type IntakeProgress,
  insertIntake,
  updateIntake,
} from './intake.store.ts';
import { HEARTBEAT_SECONDS, type Intake, type IntakeStage, isFinished, isInterrupted } from './intake.ts';

export interface IntakeDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly files: Pick<FileActions, 'keepDocument' | 'record'>;
  /** Where failures of the software itself go; the person only reads that it failed. */
  readonly onError: (error: unknown) => void;
}

/** What is handed in: a file as it came, or text that was pasted. */
export type Upload =
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly bytes: Uint8Array;
      /** Of an e-mail with several documents the one to read, as in `MailChoice`. */
      readonly part?: number | null;
    }
  | { readonly kind: 'text'; readonly text: string };

export interface StartedIntake {
  readonly id: IntakeId;
  /** Settles when the reading has ended, well or badly; never rejects. */
  readonly finished: Promise<void>;
}

export function createIntakeActions(deps: IntakeDeps) {
  const running: Running = new Map();
  return {
    /**
     * Begins to read what was handed in, and returns at once. Nothing of it is stored until it is known to be readable
     * and to bear no secrecy mark.
     * @throws AppError not_allowed, file_empty, file_too_large, and of an e-mail what `openMailed` throws
     */
    begin: (actor: Actor, upload: Upload): Promise<StartedIntake> => begin(deps, running, actor, upload),
    /**
     * Stops the reading: the work ends at once, and nothing is stored. One that has ended stays as it ended.
     * @throws AppError not_found
     */
    cancel: (actor: Actor, id: IntakeId): Promise<void> => cancel(deps, running, actor, id),
    /** @throws AppError not_found */
    get: (actor: Actor, id: IntakeId): Promise<Intake> => get(deps, actor, id),
    /** What the actor has under way. */
    unfinished: (actor: Actor): Promise<Intake[]> => unfinished(deps, actor),
  };
}

/** What stops the readings that this process has under way. */
type Running = Map<IntakeId, AbortController>;

interface Reception {
  readonly deps: IntakeDeps;
  readonly signal: AbortSignal;
  readonly actor: Actor;
  readonly intakeId: IntakeId;
  readonly keeperUnitId: UnitId;
  /** What is known of the mail that the document came in. */
  readonly fromMail: Extraction;
  readonly headId: UnitId;
}

async function begin(
  deps: IntakeDeps,
  running: Running,
  actor: Actor,
  upload: Upload,
): Promise<StartedIntake> {
  const { headId, desks } = await surroundingsOf(deps, deps.db, actor);
  const keeperUnitId = deskOf(actor, desks);
  if (keeperUnitId === null) throw new AppError('not_allowed', { action: 'directive.receive' });
  requireContent(upload);
  const { document, fromMail } = await outOfMail(upload);
  const intakeId = await insertIntake(deps.db, actor, deps.clock.now());
  const controller = new AbortController();
  running.set(intakeId, controller);
  const { signal } = controller;
  const reading = run({ deps, signal, actor, intakeId, keeperUnitId, headId, fromMail }, document);
  return { id: intakeId, finished: reading.finally(() => running.delete(intakeId)) };
}

async function cancel(deps: IntakeDeps, running: Running, actor: Actor, id: IntakeId): Promise<void> {
  const { stage } = await get(deps, actor, id);
  if (isFinished(stage)) return;
  const refusal = new AppError('reading_cancelled');
  running.get(id)?.abort(refusal);
  // Said at once, though the reading may still wait for its turn.
  await updateIntake(deps.db, id, { stage: 'refused', errorCode: refusal.code }, deps.clock.now());
}

/** Before anything else, while the person is still there to choose among several attachments. */
async function outOfMail(
  upload: Upload,
): Promise<{ readonly document: Upload; readonly fromMail: Extraction }> {
  if (upload.kind === 'text') return { document: upload, fromMail: { notes: [], mail: null } };
  const { file, mail, notes } = await openMailed(upload, upload.part ?? null);
  return { document: { kind: 'file', ...file }, fromMail: { notes, mail } };
}

function requireContent(upload: Upload): void {
  const size = upload.kind === 'file' ? upload.bytes.length : upload.text.trim().length;
  if (size === 0) throw new AppError('file_empty', { fields: { [upload.kind]: 'contentMissing' } });
  if (size > DOCUMENT_LIMIT) throw new AppError('file_too_large', { size });
}

/** Everything after the upload itself; ends with a directive or with a refusal on the intake, whatever happens. */
async function run(reception: Reception, upload: Upload): Promise<void> {
  const { deps } = reception;
  const heartbeat = setInterval(() => {
    progress(reception, {}).catch(deps.onError);
  }, HEARTBEAT_SECONDS * 1000);
  try {
    const directiveId = await takeIn(reception, upload);
    await progress(reception, { stage: 'done', directiveId });
  } catch (error) {
    const refusal = error instanceof AppError ? error : new AppError('internal', {}, { cause: error });
    if (refusal !== error) deps.onError(error);
    // When even this cannot be written, the intake falls silent and shows as interrupted.
    await progress(reception, {
      stage: 'refused',
      errorCode: refusal.code,
      directiveId: existing(refusal),
    }).catch(deps.onError);
  } finally {
    clearInterval(heartbeat);
  }
}

/** The directive that holds the same content, where that is the reason of the refusal. */
function existing(refusal: AppError): DirectiveId | null {
  const { directiveId } = refusal.details;
  // Put there by `refuseDuplicate` alone.
  return typeof directiveId === 'string' ? (directiveId as DirectiveId) : null;
}

async function takeIn(reception: Reception, upload: Upload): Promise<DirectiveId> {
  await progress(reception, { stage: 'extracting' });
  const contentHash = hashOf(upload);
  await refuseDuplicate(reception, contentHash);
  const { text, kind, extraction } = await textOf(reception, upload);
  if (findSecrecyMark(text) !== null) throw new AppError('file_secret');
  const name = upload.kind === 'file' ? upload.name : firstWords(text);
  await progress(reception, { stage: 'reading', name: name.slice(0, 255) });
  const reading = await readDirective(text);
  reception.signal.throwIfAborted();
  await progress(reception, { stage: 'storing' });
  return await store(reception, { upload, text, kind, extraction, reading, contentHash });
}

interface TextOf {
  readonly text: string;
  /** Null for pasted text. */
  readonly kind: DocumentKind | null;
  readonly extraction: Extraction;
}

async function textOf(reception: Reception, upload: Upload): Promise<TextOf> {
  const { fromMail } = reception;
  if (upload.kind === 'text') {
    const { text, note } = unicodeText(upload.text);
    return {
      text: orderly(text),
      kind: null,
      extraction: { notes: [...(note === null ? [] : [note]), ...lostLetters(text)], mail: null },
    };
  }
  const { text, kind, notes, unsure } = await extractText(upload.bytes, upload.name, {
    signal: reception.signal,
    // Text is taken out of hundreds of pages in the time in which the words of one are recognised.
    onProgress: (done, total, isScan) => {
      if (isScan) progress(reception, { done, total }).catch(reception.deps.onError);
    },
  });
  const extraction = {
    ...fromMail,
    notes: [...fromMail.notes, ...notes],
    ...(unsure === undefined ? {} : { unsure }),
  };
  return { text: orderly(text), kind, extraction };
}

/** One form for every letter and one for every line end, before any place in the text is counted. */
function orderly(text: string): string {
  const clean = text.normalize('NFC').replace(/\r\n?/gu, '\n').replaceAll('\0', '');
  if (clean.trim() === '') throw new AppError('file_no_text');
  if (clean.length > LONGEST_TEXT) throw new AppError('text_too_long', { characters: clean.length });
  return clean;
}

function hashOf(upload: Upload): string {
  const content = upload.kind === 'file' ? upload.bytes : orderly(upload.text).trim();
  return createHash('sha256').update(content).digest('hex');
}

async function refuseDuplicate({ deps, actor }: Reception, contentHash: string): Promise<void> {
  // It may lie at another desk.
  const directiveId = await beyondSight(deps.db, () => findByContent(deps.db, actor.rootId, contentHash));
  if (directiveId !== null) throw new AppError('file_duplicate', { directiveId });
}

interface ReadDocument extends TextOf {
  readonly upload: Upload;
  readonly reading: Reading;
  readonly contentHash: string;
}

/** File, directive, drafts and record in one transaction; the bytes are kept before their row is. */
async function store(reception: Reception, document: ReadDocument): Promise<DirectiveId> {
  const { deps, actor, keeperUnitId } = reception;
  // Every name there is may be the one that is written.
  const units = await unitsAsOf(deps.db, deps.clock.today());
  const { upload, kind, text, extraction, reading, contentHash } = document;
  const issuerUnitId = issuerOf(reading, units, reception.headId);
  const sets = await namedSetsFor(deps, deps.db, actor);
  const context = { units, rootId: reception.headId, issuerId: issuerUnitId };
  const resolve: PartyResolver = resolverWithNames(context, sets);
  const header = headerFromReading(reading, text, upload.kind === 'file' ? upload.name : null);
  const kept = upload.kind === 'file' && kind !== null ? [await deps.files.keepDocument(upload, kind)] : [];
  const stored = await deps.db
    .transaction()
    .execute(async (trx) => {
      const [fileId = null] = await deps.files.record(trx, actor, kept);
      const id = await insertDirective(trx, {
        rootId: actor.rootId,
        keeperUnitId,
        issuerUnitId,
        header,
        fileId,
        text,
        extraction,
        contentHash,
        reading,
        receivedAt: deps.clock.now(),
        receivedBy: actor.personId,
      });
      if (id === null) throw new RolledBack();
      await insertDrafts(
        trx,
        { rootId: actor.rootId, id },
        draftsFromReading(reading, resolve, extraction.unsure ?? []),
      );
      await recordEntry(trx, deps.clock, actor, {
        action: 'directive.received',
        objectKind: 'directive',
        objectId: id,
        about: directiveLabel(header),
        detail: { contentHash, tasks: reading.tasks.length },
      });
      return id;
    })
    .catch((error: unknown) => {
      if (error instanceof RolledBack) return null;
      throw error;
    });
  if (stored !== null) return stored;
  // Somebody handed in the same content in this very moment, and was first.
  await refuseDuplicate(reception, contentHash);
  throw new AppError('internal', { reason: 'content vanished' });
}

class RolledBack extends Error {}

/** The unit that issued the document, where it is one of ours. */
function issuerOf(reading: Reading, units: readonly UnitView[], rootId: UnitId): UnitId | null {
  const { issuer } = reading.document;
  if (issuer === null) return null;
  const resolution = partyResolver({ units, rootId, issuerId: null })(issuer);
  const members = resolution?.sure === true ? expandUnitSet(resolution.set, units) : [];
  return members.length === 1 ? (members[0]?.id ?? null) : null;
}

function progress(
  { deps, intakeId }: Reception,
  step: IntakeProgress & { stage?: IntakeStage },
): Promise<void> {
  return updateIntake(deps.db, intakeId, step, deps.clock.now());
}

async function get(deps: IntakeDeps, actor: Actor, id: IntakeId): Promise<Intake> {
  const intake = await findIntake(deps.db, actor, id);
  if (intake === null) throw new AppError('not_found', { intake: id });
  return await settledIfInterrupted(deps, intake);
}

async function unfinished(deps: IntakeDeps, actor: Actor): Promise<Intake[]> {
  const intakes = await findUnfinishedIntakes(deps.db, actor);
  const seen = await Promise.all(intakes.map((intake) => settledIfInterrupted(deps, intake)));
  return seen.filter((intake) => intake.stage !== 'refused');
}

/** An intake whose process was ended is refused by whoever looks at it first. */
async function settledIfInterrupted(deps: IntakeDeps, intake: Intake): Promise<Intake> {
  if (!isInterrupted(intake, deps.clock.now())) return intake;
  await updateIntake(
    deps.db,
    intake.id,
    { stage: 'refused', errorCode: 'reading_interrupted' },
    deps.clock.now(),
  );
  return { ...intake, stage: 'refused', errorCode: 'reading_interrupted' };
}
