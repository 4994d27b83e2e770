import { type DateFrame, plainDate } from '../base/dates-in-words.ts';
import type { ResultsBelow, UnitResult } from './results-below.actions.ts';
import { resultsBelowText } from './results-below.text.ts';

/** So many units are told of one by one; a report upwards is no list of a province's schools. */
const UNITS_TOLD = 40;
const NAMES_TOLD = 10;
/** Characters of each; the whole report of a unit is a press away. */
const WORDS_TOLD = 400;

/**
 * A report upwards, written beforehand: for each unit below its name, the day and the words of its report, so that everybody
 * reads where it comes from; then who has told nothing yet, then the parts of people of the unit. '' while nobody has told anything.
 */
export function reportFrom({ units, parts }: ResultsBelow, frame: DateFrame): string {
  const t = resultsBelowText[frame.locale];
  if (!units.some(({ result }) => result !== null) && !parts.some(({ done }) => done)) return '';
  const done = units.filter(({ state }) => state === 'done').length;
  const day = plainDate(frame.today, frame.locale);
  const own = parts.map(({ text, done: isDone }) => `– ${isDone ? t.ownDone(text) : t.ownOpen(text)}`);
  return [
    ...(units.length === 0 ? [] : [t.heading(done, units.length, day), ...unitLines(units, frame)]),
    ...(own.length === 0 ? [] : [t.own, ...own]),
  ].join('\n');
}

function unitLines(units: readonly UnitResult[], frame: DateFrame): string[] {
  const t = resultsBelowText[frame.locale];
  const told = units.filter(({ result }) => result !== null);
  const silent = units.filter(({ result }) => result === null).map(({ unitName }) => unitName);
  const byTask = [...Map.groupBy(units, ({ taskId }) => taskId).values()];
  const shown = new Set(told.slice(0, UNITS_TOLD));
  const lines = byTask.flatMap((ofTask, index) => {
    const own = ofTask.filter((unit) => shown.has(unit)).map((unit) => lineOf(unit, frame));
    const [first] = ofTask;
    return byTask.length === 1 || own.length === 0 || first === undefined
      ? own
      : [t.part(index + 1, first.summary), ...own];
  });
  const unnamed = silent.length - NAMES_TOLD;
  const names = [...silent.slice(0, NAMES_TOLD), ...(unnamed > 0 ? [t.andMore(unnamed)] : [])];
  return [
    ...lines,
    ...(told.length > UNITS_TOLD ? [t.more(told.length - UNITS_TOLD)] : []),
    ...(silent.length === 0 ? [] : [`– ${t.silent(names.join(', '))}`]),
  ];
}

function lineOf({ unitName, state, result }: UnitResult, { locale }: DateFrame): string {
  const t = resultsBelowText[locale];
  if (result === null) return '';
  const day = plainDate(result.onDay, locale);
  const source =
    result.kind === 'reported'
      ? t.progress(unitName, day)
      : state === 'done'
        ? t.confirmed(unitName, day)
        : t.handedIn(unitName, day);
  const words = shortened(result.text);
  const percent = result.percent === null ? '' : t.percent(result.percent);
  const told = [percent, words].filter((part) => part !== '').join('; ');
  return `– ${source}: ${told === '' ? t.withFiles : told}`;
}

function shortened(text: string): string {
  const oneLine = text.replaceAll(/\s+/gu, ' ').trim();
  return oneLine.length <= WORDS_TOLD ? oneLine : `${oneLine.slice(0, WORDS_TOLD - 1).trimEnd()}…`;
}
