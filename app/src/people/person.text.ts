import { texts } from '../base/text.ts';

/** Texts about people, their roles, sign-in and set-up. */
export const personText = texts(
  {
    'role.leader': 'Lãnh đạo',
    'role.head': 'Thủ trưởng',
    'role.specialist': 'Chuyên viên',
    'role.clerk': 'Văn thư',
    'role.staff': 'Nhân viên',
    'role.administrator': 'Quản trị',
  },
  {
    'role.leader': 'Leader',
    'role.head': 'Head',
    'role.specialist': 'Specialist',
    'role.clerk': 'Clerk',
    'role.staff': 'Staff',
    'role.administrator': 'Administrator',
  },
);
