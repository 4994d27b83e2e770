import { texts } from '../base/text.ts';

/** Texts about how local government is built. */
export const unitTemplateText = texts(
  {
    help: 'Các loại đơn vị và cấp trên thường có',
    'name.three-tiers': 'Ba cấp (đến 30/6/2025)',
    'name.two-tiers': 'Hai cấp (từ 1/7/2025)',
    or: ' hoặc ',
    none: 'không',
    outOfTime: (kinds: string) =>
      `Vào ngày này mô hình chính quyền địa phương không có: ${kinds}. Vẫn thực hiện được nếu đúng như căn cứ.`,
  },
  {
    help: 'Kinds of units, and whom they usually answer to',
    'name.three-tiers': 'Three tiers (until 30/6/2025)',
    'name.two-tiers': 'Two tiers (from 1/7/2025)',
    or: ' or ',
    none: 'none',
    outOfTime: (kinds: string) =>
      `On that day local government has no such kind: ${kinds}. It can be carried out all the same if the decision says so.`,
  },
);
