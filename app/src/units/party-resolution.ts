import type { UnitId } from '../base/ids.ts';
import { type NearNames, nearNames } from './near-name.ts';
import { GROUPS, type Group, plainWords, QUANTIFIER, SHARED_HEADS, STANDS_FOR } from './party-words.ts';
import { idsBelow, LINES, type Line, TEACHING_KINDS, type UnitKind, type UnitView } from './unit.ts';
import { unitNameIndex } from './unit-name-index.ts';
import { expandUnitSet, joinUnitSets, type UnitSet, unitSetOf, withoutUnits } from './unit-set.ts';

/** What the resolution may know: the units of the day, whose directive it is, and whose installation. */
export interface ResolutionContext {
  readonly units: readonly UnitView[];
  readonly rootId: UnitId;
  readonly issuerId: UnitId | null;
}

/** `sure` is false where the words are general ("các cơ quan, đơn vị") or a name is misspelt, so that a person looks before issuing. */
export interface Resolution {
  readonly set: UnitSet;
  readonly sure: boolean;
}

/**
 * The units that a party of a directive means, as printed: named bodies, officials who stand for a body, kinds of
 * bodies, lists with a shared head, exceptions. Null when some part of it is not understood or means nobody here:
 * then a person has to choose.
 */
export function resolveParty(written: string, context: ResolutionContext): Resolution | null {
  return partyResolver(context)(written);
}

/** The same for many parties: what is derived from the units is worked out once. */
export function partyResolver(context: ResolutionContext): (written: string) => Resolution | null {
  const names = namesOf(context);
  return (written) => resolveWithException(written, { ...context, ...names });
}

type Names = Pick<Known, 'names' | 'near'>;

// One directory answers for many directives; its names are worked out once for it and its root.
const namesByDirectory = new WeakMap<readonly UnitView[], Map<UnitId, Names>>();

function namesOf({ units, rootId }: ResolutionContext): Names {
  const known = namesByDirectory.get(units) ?? new Map<UnitId, Names>();
  namesByDirectory.set(units, known);
  const found = known.get(rootId);
  if (found !== undefined) return found;
  const names = unitNameIndex(units, rootId);
  const made = { names, near: nearNames(names) };
  known.set(rootId, made);
  return made;
}

interface Known extends ResolutionContext {
  readonly names: ReadonlyMap<string, readonly UnitId[]>;
  readonly near: NearNames;
}

const EXCEPTION = /[\s(,]+(?:trừ|ngoại trừ|không bao gồm)\s+(?<except>[^()]+)\)?\s*$/iu;

function resolveWithException(written: string, known: Known): Resolution | null {
  const exception = EXCEPTION.exec(written.normalize('NFC'));
  if (exception === null) return resolveList(written, known);
  const whole = resolveList(written.normalize('NFC').slice(0, exception.index), known);
  const left = resolveList(exception.groups?.['except'] ?? '', known);
  if (whole === null || left === null) return null;
  const set = withoutUnits(
    whole.set,
    expandUnitSet(left.set, known.units).map((unit) => unit.id),
  );
  return { set, sure: whole.sure && left.sure };
}

// ---- Lists: cut at commas and "và", put together again where a name contains them. ----

/** One piece between separators; `opens` when a colon follows: "các phòng: Nội vụ, Tư pháp". */
interface Atom {
  readonly text: string;
  readonly opens: boolean;
}

function atomsOf(written: string): Atom[] {
  return [
    ...plainWords(written).matchAll(
      /(?<text>.+?)(?<separator>\s*[,;:/]\s*|\s+(?:và|cùng với|cùng)\s+|\s*$)/gu,
    ),
  ]
    .map((match) => ({
      text: withoutOfficial((match.groups?.['text'] ?? '').trim()),
      opens: match.groups?.['separator']?.trim() === ':',
    }))
    .filter((atom) => atom.text !== '');
}

function withoutOfficial(text: string): string {
  let rest = text;
  for (const words of STANDS_FOR) rest = rest.replace(words, '');
  return rest;
}

/** What the list has said so far that its next member may leave out. */
interface ListState {
  readonly heads: readonly string[];
  /** Within "các …": a bare "thị trấn" means all of them. */
  readonly inGroup: boolean;
}

type Member =
  | { readonly is: 'named'; readonly ids: readonly UnitId[]; readonly key: string; readonly near?: true }
  | { readonly is: 'group'; readonly mention: Mention };

/** A group as mentioned, with the place it is limited to. */
interface Mention {
  readonly group: Group;
  readonly scope: Scope | null;
  readonly general: boolean;
}

function resolveList(written: string, known: Known): Resolution | null {
  const atoms = atomsOf(written);
  const members: Member[] = [];
  let state: ListState = { heads: [], inGroup: false };
  for (let from = 0; from < atoms.length; ) {
    const head = atoms[from];
    if (head?.opens === true) {
      state = { heads: [withoutQuantifier(head.text)], inGroup: false };
      from++;
      continue;
    }
    const found = longestMember(atoms, from, state, known);
    if (found === null) return null;
    members.push(found.member);
    state = stateAfter(found.member, state);
    from = found.to;
  }
  return members.length === 0 ? null : resolutionOf(members, known);
}

function longestMember(
  atoms: readonly Atom[],
  from: number,
  state: ListState,
  known: Known,
): { readonly member: Member; readonly to: number } | null {
  for (let to = atoms.length; to > from; to--) {
    const text = atoms
      .slice(from, to)
      .map((atom) => atom.text)
      .join(' ');
    const named = namedMember(text, state, known);
    if (named !== null) return { member: named, to };
    // A group is one piece, unless the name of the place behind it was cut: "các trường thuộc Phòng GD và ĐT".
    const first = atoms[from]?.text ?? '';
    if (to > from + 1 && !SCOPE.test(first)) continue;
    const mention = groupMention(text, state, known);
    if (mention !== null) return { member: { is: 'group', mention }, to };
  }
  return longestNearMember(atoms.slice(from), from, state, known);
}

/** Only where nothing fits as it is written. */
function longestNearMember(
  atoms: readonly Atom[],
  from: number,
  state: ListState,
  known: Known,
): { readonly member: Member; readonly to: number } | null {
  for (let count = atoms.length; count > 0; count--) {
    const words = atoms.slice(0, count).map((atom) => atom.text);
    const found = known.near.find(keysOf(words.join(' '), state));
    if (found !== null) return { member: { is: 'named', near: true, ...found }, to: from + count };
  }
  return null;
}

function stateAfter(member: Member, before: ListState): ListState {
  if (member.is === 'group') return { heads: before.inGroup ? before.heads : ['trường'], inGroup: true };
  const heads = SHARED_HEADS.filter((head) => member.key.startsWith(`${head} `));
  return { heads: heads.length > 0 ? heads : before.heads, inGroup: before.inGroup };
}

// ---- Members: one named body, or one word for a group. ----

function withoutQuantifier(text: string): string {
  return text.replace(QUANTIFIER, '').replace(/^ubnd các\s+/u, 'ubnd ');
}

function namedMember(text: string, state: ListState, known: Known): Member | null {
  for (const key of keysOf(text, state)) {
    const ids = known.names.get(key);
    // "Các huyện" means several; only "huyện" is the name of one.
    if (ids !== undefined && !(withoutQuantifier(text) !== text && GROUPS.has(key)))
      return { is: 'named', ids, key };
  }
  return null;
}

/** "Trường Tiểu học Bình Trị và Bình Đông": the second is a school, too, though a commune bears that name. */
function keysOf(text: string, state: ListState): readonly string[] {
  const bare = withoutQuantifier(text);
  return [...state.heads.map((head) => `${head} ${bare}`), bare];
}

const CONCERNED = /\s+(?:có\s+)?liên quan(?:\s+khác)?$|\s+khác$/u;

function groupMention(text: string, state: ListState, known: Known): Mention | null {
  const limited = SCOPE.exec(text);
  const scope = limited === null ? null : scopeOf(limited, known);
  if (limited !== null && scope === null) return null;
  const whole = limited?.groups?.['body'] ?? text;
  const body = whole.replace(CONCERNED, '');
  const noun = withoutQuantifier(body);
  // "Cơ quan liên quan" and "các cơ quan liên quan" are the same.
  const quantified = noun !== body || body !== whole || state.inGroup;
  const group = GROUPS.get(noun) ?? (quantified ? GROUPS.get(`trường ${noun}`) : undefined);
  if (group === undefined || !(quantified || group.alone === true)) return null;
  const general =
    group.general === true ||
    body !== whole ||
    scope?.wider === true ||
    // "UBND xã, thị trấn" without "các" may mean one of them that was named before.
    (!quantified && group.place !== undefined);
  return { group, scope, general };
}

// ---- Scope: whose schools, whose communes. ----

interface Scope {
  readonly under: UnitId;
  /** "Trên địa bàn": who stands in the place counts, whoever commands them. */
  readonly byPlace: boolean;
  /** The words name a larger place than this installation: only its part here is meant. */
  readonly wider: boolean;
}

const SCOPE =
  /^(?<body>.+?)\s+(?:đóng\s+)?(?<relation>trực thuộc|thuộc|trên địa bàn|của|trong)(?:\s+(?<place>.+))?$/u;
const WIDER = /^(?:toàn\s+)?(?:tỉnh|thành phố)(?:\s|$)/u;

function scopeOf(match: RegExpExecArray, known: Known): Scope | null {
  const byPlace = match.groups?.['relation'] === 'trên địa bàn';
  const place = (match.groups?.['place'] ?? '').replace(/^toàn\s+/u, '').replace(/\s+quản lý$/u, '');
  if (place === '') return { under: known.rootId, byPlace, wider: false };
  const [only, ...more] = known.names.get(place) ?? [];
  if (only !== undefined && more.length === 0) return { under: only, byPlace, wider: false };
  // What belongs to the province is not ours; what stands in it may be.
  return byPlace && WIDER.test(place) ? { under: known.rootId, byPlace, wider: true } : null;
}

// ---- From members to one set. ----

function resolutionOf(members: readonly Member[], known: Known): Resolution | null {
  const sets: UnitSet[] = [];
  let sure = true;
  for (const member of members) {
    if (member.is !== 'named') continue;
    sets.push(unitSetOf(...member.ids));
    sure &&= member.ids.length === 1 && member.near !== true;
  }
  const mentions = members.flatMap((member) => (member.is === 'group' ? [member.mention] : []));
  for (const mention of mentions) {
    if (mention.general) sure = false;
  }
  for (const [scope, groups] of byScope(mentions)) {
    const found = groupSet(groups, scope, known);
    if (found === null) return null;
    sets.push(found.set);
    sure &&= found.sure;
  }
  const set = joinUnitSets(sets, known.units);
  return expandUnitSet(set, known.units).length === 0 ? null : { set, sure };
}

/** "Các trường mầm non, tiểu học thuộc huyện": a limit said once at the end holds for the groups before it, too. */
function byScope(mentions: readonly Mention[]): Map<Scope | null, Group[]> {
  const groups = new Map<Scope | null, Group[]>();
  let scope: Scope | null = null;
  for (const mention of mentions.toReversed()) {
    scope = mention.scope ?? scope;
    groups.set(scope, [mention.group, ...(groups.get(scope) ?? [])]);
  }
  return groups;
}

function groupSet(groups: readonly Group[], scope: Scope | null, known: Known): Resolution | null {
  const kinds = kindsOf(groups, known);
  const schools = kinds.some(isTeaching) ? commandOf(kinds.filter(isTeaching), scope, known) : null;
  const bodies = kinds.some((kind) => !isTeaching(kind))
    ? commandOf(
        kinds.filter((kind) => !isTeaching(kind)),
        scope,
        known,
      )
    : null;
  const sets = [schools, bodies].filter((set) => set !== null);
  if (groups.some((group) => group.withEducationDivision === true)) {
    sets.push(unitSetOf(...educationDivisions(known)));
  }
  if (sets.length === 0) return null;
  const wrongPlaces = otherPlaces(groups, known);
  const set = withoutUnits(joinUnitSets(sets, known.units), wrongPlaces);
  const members = expandUnitSet(set, known.units);
  // "Các phòng, ban, đoàn thể" where no mass organisation is listed: somebody meant is missing.
  const complete = groups.every((group) =>
    members.some(({ kind }) => kindsOfGroup(group, known).includes(kind)),
  );
  return { set, sure: complete && wrongPlaces.length === 0 && !leavesCombinedSchools(kinds, known) };
}

function isTeaching(kind: UnitKind): boolean {
  return TEACHING_KINDS.some((teaching) => teaching === kind);
}

function kindsOf(groups: readonly Group[], known: Known): UnitKind[] {
  const kinds = new Set(groups.flatMap((group) => kindsOfGroup(group, known)));
  // Who lists both levels means the schools that have both.
  if (kinds.has('primary') && kinds.has('lower-secondary')) kinds.add('primary-lower-secondary');
  if (kinds.has('lower-secondary') && kinds.has('upper-secondary')) kinds.add('lower-upper-secondary');
  return [...kinds];
}

/** "Các đơn vị" in a letter of the division of education are its schools. */
function kindsOfGroup(group: Group, known: Known): readonly UnitKind[] {
  if (group !== GROUPS.get('đơn vị') || known.issuerId === null) return group.kinds;
  return educationDivisions(known).includes(known.issuerId) ? TEACHING_KINDS : group.kinds;
}

function educationDivisions(known: Known): UnitId[] {
  return known.units
    .filter((unit) => unit.kind === 'division' && plainWords(unit.name).includes('giáo dục'))
    .map((unit) => unit.id);
}

/** The units of some kinds in a scope, by the line of command that holds them; null when there are none. */
function commandOf(kinds: readonly UnitKind[], scope: Scope | null, known: Known): UnitSet | null {
  const issuer = scope === null && kinds.every(isTeaching) ? known.issuerId : null;
  const tops = [...new Set([...(issuer === null ? [] : [issuer]), scope?.under ?? known.rootId])];
  const commanded = tops
    .flatMap((under) => LINES.map((line) => kindsUnder(kinds, under, line)))
    .find((set) => expandUnitSet(set, known.units).length > 0);
  const outside = scope?.byPlace === true && scope.under === known.rootId ? outsideTree(kinds, known) : [];
  const sets = [...(commanded === undefined ? [] : [commanded]), unitSetOf(...outside)];
  return commanded === undefined && outside.length === 0 ? null : joinUnitSets(sets, known.units);
}

function kindsUnder(kinds: readonly UnitKind[], under: UnitId, line: Line): UnitSet {
  return { include: [{ of: 'kinds', kinds, under, line }], except: [] };
}

/** An upper secondary school answers to the province: it stands in the district without being under it. */
function outsideTree(kinds: readonly UnitKind[], known: Known): UnitId[] {
  const below = idsBelow(known.rootId, known.units);
  return known.units
    .filter((unit) => kinds.includes(unit.kind) && unit.id !== known.rootId && !below.has(unit.id))
    .map((unit) => unit.id);
}

/** "UBND các xã" leaves the towns out: those communes whose sort of place no group names. */
function otherPlaces(groups: readonly Group[], known: Known): UnitId[] {
  const communes = groups.filter((group) => group.kinds.includes('commune-committee'));
  if (communes.length === 0 || communes.some((group) => group.place === undefined)) return [];
  const places = communes.flatMap((group) => (group.place === undefined ? [] : [`ubnd ${group.place} `]));
  return known.units
    .filter((unit) => unit.kind === 'commune-committee')
    .filter((unit) => !places.some((place) => plainWords(unit.name).startsWith(place)))
    .map((unit) => unit.id);
}

/** "Các trường tiểu học" alone: whether schools with both levels are meant is for a person to say. */
function leavesCombinedSchools(kinds: readonly UnitKind[], known: Known): boolean {
  const exists = (kind: UnitKind): boolean => known.units.some((unit) => unit.kind === kind);
  const leaves = (level: UnitKind, combined: UnitKind): boolean =>
    kinds.includes(level) && !kinds.includes(combined) && exists(combined);
  return (
    leaves('primary', 'primary-lower-secondary') ||
    leaves('lower-secondary', 'primary-lower-secondary') ||
    leaves('lower-secondary', 'lower-upper-secondary')
  );
}
