import type { Deadline, Reading, ReadingTask } from '@dondoc/reading';
import { bodyOf, type MarkedBody, partsOfText } from './akoma-ntoso-body.ts';
import { type DocumentNames, documentNames, slug } from './akoma-ntoso-names.ts';
import { deadlineAsWritten } from './output-facts.ts';
import { documentLabel, fullDate, type OutputSource } from './output-source.ts';
import { type Attributes, element, words, type Xml, xmlDocument } from './xml.ts';

/** Akoma Ntoso 3.0, the vocabulary that OASIS published on 29/8/2018. */
const AKOMA_NTOSO = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
/** Our own elements within `otherAnalysis`; docs/outputs.md says what they mean. */
export const TASK_NAMESPACE = 'urn:x-dondoc:task:1';

/** The agent that marked the text up: everything in the analysis is its proposal. */
const READER = '#dondoc';

/**
 * The document as Akoma Ntoso 3.0 (OASIS LegalDocML): who issued what and when as FRBR metadata, the text in its
 * outline, citations, parties, deadlines and tasks marked where they stand, the tasks as analysis in a namespace of
 * their own. Valid by the schema whatever the text.
 */
export function toAkomaNtoso(source: OutputSource): string {
  const names = documentNames(source.reading, source.name);
  const parts = partsOfText(source.text, source.reading);
  const organisations = organisationsOf(source.reading);
  const body = bodyOf(source, parts, (name) => organisations.get(name) ?? null);
  const doc = element('doc', { name: names.type }, [
    metaOf(source, { names, organisations, body }),
    prefaceOf(source.reading, parts.preface),
    body.main,
    ...(parts.conclusions.length === 0
      ? []
      : [
          element(
            'conclusions',
            {},
            parts.conclusions.map((text) => element('p', {}, [words(text)])),
          ),
        ]),
  ]);
  return xmlDocument(element('akomaNtoso', { xmlns: AKOMA_NTOSO, 'xmlns:task': TASK_NAMESPACE }, [doc]));
}

interface MetaFrame {
  readonly names: DocumentNames;
  /** Name as printed → eId. */
  readonly organisations: ReadonlyMap<string, string>;
  readonly body: MarkedBody;
}

function metaOf(source: OutputSource, frame: MetaFrame): Xml {
  const { reading } = source;
  const { names, organisations } = frame;
  const { signer, place } = reading.document;
  const reference = (name: string, eId: string, showAs: string): Xml =>
    element(name, { eId, href: `/akn/ontology/${name.slice(3).toLowerCase()}/vn/${slug(showAs)}`, showAs });
  const references = [
    reference('TLCOrganization', 'dondoc', 'Đôn Đốc'),
    reference('TLCOrganization', 'issuer', reading.document.issuer ?? 'Chưa rõ cơ quan ban hành'),
    ...(signer.name === null ? [] : [reference('TLCPerson', 'signer', signer.name)]),
    ...(signer.position === null ? [] : [reference('TLCRole', 'signerRole', signer.position)]),
    ...(place === null ? [] : [reference('TLCLocation', 'place', place)]),
    ...[...organisations].map(([name, eId]) => reference('TLCOrganization', eId, name)),
  ];
  return element('meta', {}, [
    element('identification', { source: READER }, identification(reading, names)),
    ...(reading.tasks.length === 0 ? [] : [analysisOf(source, frame)]),
    element('references', { source: READER }, references),
  ]);
}

function identification(reading: Reading, names: DocumentNames): readonly Xml[] {
  const value = (name: string, text: string): Xml => element(name, { value: text });
  const core = (level: 'work' | 'expression' | 'manifestation', author: string): readonly Xml[] => [
    value('FRBRthis', names[level].component),
    value('FRBRuri', names[level].uri),
    ...(level === 'work' ? aliasOf(reading) : []),
    element('FRBRdate', { date: names.day, name: names.dayKnown ? 'issue' : 'unknown' }),
    element('FRBRauthor', { href: author }),
  ];
  const { number, type } = reading.document;
  return [
    element('FRBRWork', {}, [
      ...core('work', '#issuer'),
      value('FRBRcountry', 'vn'),
      ...(type === null ? [] : [value('FRBRsubtype', names.type)]),
      ...(number === null ? [] : [value('FRBRnumber', number)]),
      value('FRBRprescriptive', 'true'),
    ]),
    element('FRBRExpression', {}, [
      ...core('expression', '#issuer'),
      element('FRBRlanguage', { language: 'vie' }),
    ]),
    element('FRBRManifestation', {}, [
      ...core('manifestation', READER),
      value('FRBRformat', 'application/akn+xml'),
    ]),
  ];
}

function aliasOf(reading: Reading): readonly Xml[] {
  const label = documentLabel(reading);
  return label === null ? [] : [element('FRBRalias', { value: label, name: 'label' })];
}

/** Each party named in a task once, with an eId for it. */
function organisationsOf(reading: Reading): ReadonlyMap<string, string> {
  const names = [...new Set(reading.tasks.flatMap((task) => [...task.leads, ...task.cooperators]))];
  return new Map(names.map((name, index) => [name, `party_${index + 1}`]));
}

function analysisOf(source: OutputSource, { organisations, body }: MetaFrame): Xml {
  const tasks = source.reading.tasks.map((task, index) => {
    const parties = (name: string, all: readonly string[]): readonly Xml[] =>
      all.map((one) =>
        element(`task:${name}`, { refersTo: `#${organisations.get(one) ?? ''}` }, [words(one)]),
      );
    return element(
      'task:task',
      { href: body.eIdOfTask(index), section: task.section || null, kind: task.kind, force: task.force },
      [
        element('task:words', {}, [words(task.quote)]),
        ...parties('lead', task.leads),
        ...parties('cooperator', task.cooperators),
        ...deadlineOf(task, source),
        ...task.targets.map((target) => element('task:target', {}, [words(target)])),
        ...task.citations.map((citation) => element('task:citation', {}, [words(citation)])),
      ],
    );
  });
  return element('analysis', { source: READER }, [element('otherAnalysis', { source: READER }, tasks)]);
}

function deadlineOf(task: ReadingTask, source: OutputSource): readonly Xml[] {
  const { deadline } = task;
  if (deadline === null) return [];
  const due = source.dueOf(deadline)?.toString() ?? null;
  return [
    element('task:deadline', { kind: deadline.kind, ...valueOf(deadline), due }, [
      words(deadlineAsWritten(task)),
    ]),
  ];
}

function valueOf(deadline: Deadline): Attributes {
  switch (deadline.kind) {
    case 'date':
      return { date: deadline.date, bound: deadline.bound };
    case 'period':
      return { from: deadline.from, to: deadline.to };
    case 'recurring':
      return { rrule: deadline.rrule };
    case 'relative':
      return { amount: String(deadline.amount), unit: deadline.unit };
    case 'event':
    case 'soon':
      return {};
    default:
      return deadline satisfies never;
  }
}

/** The head as it is printed, then what was read in it, so that no word of the document is lost and no field is guessed. */
function prefaceOf({ document }: Reading, printed: readonly string[]): Xml {
  const { type, number, issuer, date, title } = document;
  const day = fullDate(date);
  const facts: readonly Xml[] = [
    ...(issuer === null ? [] : [element('docProponent', { refersTo: '#issuer' }, [words(issuer)])]),
    ...(type === null ? [] : [element('docType', {}, [words(type)])]),
    ...(number === null ? [] : [element('docNumber', {}, [words(number)])]),
    ...(day === null
      ? []
      : [element('docDate', { date: day.toString() }, [words(`${day.day}/${day.month}/${day.year}`)])]),
    ...(title === null ? [] : [element('docTitle', {}, [words(title)])]),
  ];
  return element('preface', {}, [
    ...printed.map((text) => element('p', {}, [words(text)])),
    element(
      'p',
      { class: 'metadata' },
      facts.flatMap((fact) => [fact, words(' ')]),
    ),
  ]);
}
