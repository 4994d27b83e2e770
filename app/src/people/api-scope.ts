import type { LocalText } from '../base/text.ts';

/** What a key may be used for; whoever makes it chooses. It never allows more than its person may do. */
export const API_SCOPES = {
  'directives:read': { vi: 'Xem văn bản và tệp của văn bản', en: 'See directives and their files' },
  'directives:write': {
    vi: 'Tiếp nhận, soát, ban hành văn bản',
    en: 'Take in, review and issue directives',
  },
  'tasks:read': { vi: 'Xem việc được giao và diễn biến', en: 'See assignments and what happened to them' },
  'tasks:write': {
    vi: 'Báo cáo, xác nhận, giao và đổi việc',
    en: 'Report on, confirm, assign and change tasks',
  },
  'units:read': { vi: 'Xem đơn vị', en: 'See units' },
  'units:write': { vi: 'Nhập và sắp xếp đơn vị', en: 'Import and reorganise units' },
  'people:read': { vi: 'Xem người và chức vụ', en: 'See people and positions' },
  'people:write': { vi: 'Thêm, sửa người và chức vụ', en: 'Add and change people and positions' },
  'accounts:read': {
    vi: 'Xem khoá API và quy định xác thực hai lớp',
    en: 'See API keys and who must have a second factor',
  },
  'accounts:write': {
    vi: 'Cấp tài khoản, mật khẩu, mã mời; kết thúc khoá API; quy định xác thực hai lớp',
    en: 'Give accounts, passwords and invitation codes; end API keys; require a second factor',
  },
  'calendar:read': { vi: 'Xem lịch làm việc và năm học', en: 'See the office calendar and school years' },
  'calendar:write': {
    vi: 'Sửa lịch làm việc và năm học',
    en: 'Change the office calendar and school years',
  },
  'record:read': { vi: 'Xem và xuất nhật ký', en: 'See and export the record' },
  'record:write': { vi: 'Đặt thời hạn lưu nhật ký', en: 'Settle how long the record is kept' },
  'webhooks:read': { vi: 'Xem nơi nhận webhook', en: 'See webhooks' },
  'webhooks:write': { vi: 'Lập và sửa nơi nhận webhook', en: 'Set up and change webhooks' },
  'deliveries:read': { vi: 'Xem thư và webhook đã gửi', en: 'See what was sent by e-mail and webhook' },
  'deliveries:write': { vi: 'Gửi lại, thôi gửi, gửi thử', en: 'Send again, give up, send trials' },
} as const satisfies Record<string, LocalText>;

export type ApiScope = keyof typeof API_SCOPES;

export function isApiScope(text: string): text is ApiScope {
  return Object.hasOwn(API_SCOPES, text);
}

/** All of them, in the order in which they are shown. */
// Object.keys says string; the keys of this closed list are the scopes.
export const ALL_API_SCOPES = Object.keys(API_SCOPES) as readonly ApiScope[];

/** As better-auth keeps them: "tasks:read", "tasks:write" → { tasks: ["read", "write"] }. */
export function permissionsOf(scopes: readonly ApiScope[]): Record<string, string[]> {
  const permissions: Record<string, string[]> = {};
  for (const scope of scopes) {
    const [noun = '', verb = ''] = scope.split(':');
    permissions[noun] = [...(permissions[noun] ?? []), verb];
  }
  return permissions;
}

/** What a release does not know counts for nothing. */
export function scopesOf(permissions: Readonly<Record<string, readonly string[]>>): readonly ApiScope[] {
  return ALL_API_SCOPES.filter((scope) => {
    const [noun = '', verb = ''] = scope.split(':');
    return permissions[noun]?.includes(verb) ?? false;
  });
}
