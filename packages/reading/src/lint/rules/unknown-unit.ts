import type { LintCheck, LintRemark } from '../finding.ts';
import { OWN_REASONING } from '../finding.ts';
import { isNamedBody, plainName, withoutPlace } from '../named-body.ts';
import type { LintSubject } from '../subject.ts';

function check({ reading, settings }: LintSubject): LintRemark[] {
  if (settings.knownUnits === undefined) return [];
  const units = settings.knownUnits.map(plainName);
  const isKnown = (lead: string): boolean =>
    units.some((unit) => unit === lead || withoutPlace(unit) === withoutPlace(lead));
  const seen = new Set<string>();
  return reading.tasks.flatMap(({ parties }) =>
    parties.flatMap(({ role, text, span }): LintRemark[] => {
      const lead = plainName(text);
      if (role !== 'lead' || seen.has(lead) || !isNamedBody(text)) return [];
      seen.add(lead);
      if (isKnown(lead)) return [];
      return [
        {
          span,
          message: {
            vi: `${text} không có trong danh mục đơn vị.`,
            en: `${text} is not in the register of units.`,
          },
        },
      ];
    }),
  );
}

export const unknownUnit: LintCheck = {
  id: 'unknown-unit',
  severity: 'hint',
  summary: { vi: 'Đơn vị chủ trì không có trong danh mục', en: 'A lead that the register does not know' },
  source: OWN_REASONING,
  explanation: {
    vi: 'Đơn vị viết sai tên hoặc đã sáp nhập, đổi tên thì không giao việc được.',
    en: 'A unit misspelled, merged or renamed cannot be given its task.',
  },
  howToMend: {
    vi: 'Sửa tên đơn vị theo danh mục, hoặc thêm đơn vị vào danh mục.',
    en: 'Write the name as the register has it, or add the unit to the register.',
  },
  check,
};
