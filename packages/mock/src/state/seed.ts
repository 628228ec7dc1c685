import type { Entry } from './entry.ts';

const common = {
  status: 'Activated',
  workStatus: 'Active',
  emailVerified: true,
  phoneCountryCode: '+86',
  phoneVerified: true,
  userSourceType: 'adminCreated',
};

/** The people of Halden Robotics, as the contract's examples have them. */
export const seedUsers: readonly Entry[] = [
  {
    ...common,
    userId: '6745c0de0a1b2c3d4e5f6001',
    createdAt: '2026-01-12T09:00:00.000Z',
    updatedAt: '2026-03-01T17:22:05.000Z',
    externalId: 'emp-10010',
    username: 'ada.lind',
    name: 'Ada Lind',
    nickname: 'Ada',
    email: 'ada.lind@halden.example',
    phone: '13800000001',
    photo: 'https://files.halden.example/avatars/ada.lind.png',
    gender: 'F',
    loginsCount: 128,
    lastLogin: '2026-03-01T17:22:05.000Z',
    lastIp: '203.0.113.24',
    lastLoginApp: '6745c0de0a1b2c3d4e5fa001',
    mainDepartmentId: '6745c0de0a1b2c3d4e5fd001',
    departmentIds: ['6745c0de0a1b2c3d4e5fd001'],
    customData: { costCenter: 'R-200', badge: 4711 },
  },
  {
    ...common,
    userId: '6745c0de0a1b2c3d4e5f6002',
    createdAt: '2026-01-12T09:05:00.000Z',
    updatedAt: '2026-02-27T13:48:10.000Z',
    username: 'tomas.rey',
    name: 'Tomas Rey',
    email: 'tomas.rey@halden.example',
    phone: '13800000002',
    gender: 'M',
    loginsCount: 64,
    lastLogin: '2026-02-27T13:48:10.000Z',
    departmentIds: ['6745c0de0a1b2c3d4e5fd002'],
    customData: { costCenter: 'R-310', badge: 4712 },
  },
  {
    ...common,
    userId: '6745c0de0a1b2c3d4e5f6003',
    createdAt: '2026-02-09T06:40:12.000Z',
    updatedAt: '2026-03-02T08:15:30.000Z',
    username: 'mei.chen',
    name: 'Mei Chen',
    email: 'mei.chen@halden.example',
    phone: '13800000003',
    gender: 'F',
    loginsCount: 41,
    lastLogin: '2026-03-02T08:15:30.000Z',
    departmentIds: ['6745c0de0a1b2c3d4e5fd001'],
    customData: { costCenter: 'R-200', badge: 4713 },
  },
  {
    ...common,
    userId: '6745c0de0a1b2c3d4e5f6004',
    createdAt: '2026-02-10T10:00:00.000Z',
    updatedAt: '2026-02-28T10:00:00.000Z',
    username: 'ilse.moor',
    name: 'Ilse Moor',
    email: 'ilse.moor@halden.example',
    phone: '13800000004',
    gender: 'F',
    loginsCount: 12,
    departmentIds: ['6745c0de0a1b2c3d4e5fd002'],
    customData: { costCenter: 'R-310', badge: 4714 },
  },
];

const group = { type: 'static', metadataSource: [] };

/** Their groups, by the users in them. */
export const seedGroups: readonly Entry[] = [
  {
    ...group,
    id: '6745c0de0a1b2c3d4e5fb001',
    code: 'engineers',
    name: 'Engineers',
    description: 'Everyone who works on the robots.',
    userIds: ['6745c0de0a1b2c3d4e5f6001', '6745c0de0a1b2c3d4e5f6003'],
  },
  {
    ...group,
    id: '6745c0de0a1b2c3d4e5fb002',
    code: 'support-team',
    name: 'Support team',
    description: 'Answers customers and plans repairs.',
    userIds: ['6745c0de0a1b2c3d4e5f6002'],
  },
];

const role = { namespace: 'default', namespaceName: 'Default space', status: 'ENABLE' };
const user = (targetIdentifier: string): Entry => ({ targetType: 'USER', targetIdentifier });

/** Their roles, by whom they are assigned to. */
export const seedRoles: readonly Entry[] = [
  {
    ...role,
    id: '6745c0de0a1b2c3d4e5fc001',
    code: 'admin',
    name: 'Administrator',
    description: 'Can do everything.',
    targets: [user('6745c0de0a1b2c3d4e5f6004')],
  },
  {
    ...role,
    id: '6745c0de0a1b2c3d4e5fc002',
    code: 'editor',
    name: 'Editor',
    description: 'Can view and update robots and repair orders.',
    targets: [user('6745c0de0a1b2c3d4e5f6001')],
  },
  {
    ...role,
    id: '6745c0de0a1b2c3d4e5fc003',
    code: 'viewer',
    name: 'Viewer',
    description: 'Can view robots and repair orders.',
    targets: [],
  },
];
