// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type {
  AppValidateRuleDto,
  CommonResponseDto,
  CustomFieldI18n,
  DepartmentI18nDto,
  EmailTemplateDto,
  ExtendsFieldDto,
  GroupDto,
  RoleDto,
} from './shared.ts';

/** An invitation policy, and one department, position, role or group that its invitees join. */
export type AddInvitationPolicyUserAttributionDto = (
  | {
      /** A role in a permission space. */
      targetType: 'role';
      /**
       * Code of the permission space that the role belongs to. Required when `targetType` is `role`.
       *
       * @example 'default'
       */
      namespace: string;
    }
  | {
      /** Any other kind. */
      targetType: 'department' | 'post' | 'group';
    }
) & {
  /**
   * What `targetIdentifier` names.
   *
   * - `department`: A department.
   * - `post`: A position.
   * - `role`: A role in a permission space.
   * - `group`: A group.
   */
  targetType: 'department' | 'post' | 'role' | 'group';
  /**
   * The target: the ID of a department, or the code of a position, role or group, depending on `targetType`.
   *
   * @example 'editor'
   */
  targetIdentifier: string;
  /**
   * ID of the invitation policy to add the attribution to, from `listInvitationPolicies`.
   *
   * @example '6745c0de0a1b2c3d4e5f3001'
   */
  policyId: string;
  /**
   * Code of the permission space that the role belongs to. Required when `targetType` is `role`.
   *
   * @example 'default'
   */
  namespace?: string;
};

/** An invitation policy, and the departments, positions, roles and groups that its invitees join. */
export interface AddInvitationPolicyUserAttributionsBatchDto {
  /** The targets to add, in one entry for each kind of target and, for roles, each permission space. */
  targets: InvitationPolicyUserAttributionListDto[];
  /**
   * ID of the invitation policy.
   *
   * @example '6745c0de0a1b2c3d4e5f3001'
   */
  policyId: string;
}

/** The applications to decide on. */
export interface ApprovalUniversalInvitationApplicantDto {
  /**
   * IDs of the applications, as `listUniversalInvitationApplicants` returns them in `id`.
   *
   * @example ['6745c0de0a1b2c3d4e5f3401', '6745c0de0a1b2c3d4e5f3402']
   */
  applicantIds: string[];
}

/** An invitation policy and the rosters to bind to it. */
export interface BatchBindPolicy {
  /**
   * IDs of the rosters to bind.
   *
   * @example ['6745c0de0a1b2c3d4e5f3101', '6745c0de0a1b2c3d4e5f3102']
   */
  rosterIds: string[];
  /**
   * ID of the invitation policy.
   *
   * @example '6745c0de0a1b2c3d4e5f3001'
   */
  policyId: string;
}

/** An invitation policy and the rosters to unbind from it. */
export interface BatchUnbindPolicy {
  /**
   * IDs of the rosters to unbind.
   *
   * @example ['6745c0de0a1b2c3d4e5f3102']
   */
  rosterIds: string[];
  /**
   * ID of the invitation policy.
   *
   * @example '6745c0de0a1b2c3d4e5f3001'
   */
  policyId: string;
}

/** One condition of a filter: a field, an operator, and the value to compare with. */
export interface CombineFilterItemDto {
  /**
   * Name of the field to test.
   *
   * @example 'status'
   */
  type: string;
  /**
   * How the field is compared with `value`.
   *
   * - `EQUAL`: Equal to the value.
   * - `NOT_EQUAL`: Different from the value.
   * - `CONTAINS`: Contains the value.
   * - `NOT_CONTAINS`: Does not contain the value.
   * - `IS_NULL`: The field is empty.
   * - `NOT_NULL`: The field is not empty.
   * - `IN`: One of several values.
   * - `NOT_IN`: None of several values.
   * - `GREATER`: Greater than the value.
   * - `LESSER`: Less than the value.
   * - `BETWEEN`: Between two values.
   */
  operator:
    | 'EQUAL'
    | 'NOT_EQUAL'
    | 'CONTAINS'
    | 'NOT_CONTAINS'
    | 'IS_NULL'
    | 'NOT_NULL'
    | 'IN'
    | 'NOT_IN'
    | 'GREATER'
    | 'LESSER'
    | 'BETWEEN';
  /**
   * Value to compare with. It is sent with every operator, even where `IS_NULL` and `NOT_NULL` make no use of it.
   *
   * @example 'invited'
   */
  value: string | number;
}

/** Conditions to filter a list by, and how they combine. */
export interface CombineFiltersBaseDto {
  /**
   * How the conditions combine.
   *
   * - `and`: Every condition must hold.
   * - `or`: At least one condition must hold.
   */
  type: 'and' | 'or';
  /** The conditions. */
  filters: CombineFilterItemDto[];
}

/** The user behind an ID, in brief. */
export interface CommonUserDto {
  /**
   * ID of the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6004'
   */
  id: string;
  /**
   * Name to show for the user.
   *
   * @example 'Jonas Falk'
   */
  displayName?: string;
  /**
   * URL of the profile picture.
   *
   * @format uri
   * @example 'https://files.halden.example/avatars/jonas.falk.png'
   */
  photo?: string;
}

/** The invitation policy to copy. */
export interface CopyInvitationPolicyDto {
  /**
   * ID of the policy to copy.
   *
   * @example '6745c0de0a1b2c3d4e5f3001'
   */
  policyId: string;
}

/** The invitation policy to create. */
export interface CreateInvitationPolicyDto {
  /**
   * Display name of the policy.
   *
   * @example 'New engineers'
   */
  name: string;
  /**
   * How invitations reach the invitees.
   *
   * - `email`: By email.
   */
  inviteMethod?: 'email';
  /** How long the invitation link and the page behind it can be used. */
  inviteLinkConfig?: InvitationLinkConfigDto;
  /** How the invitees' initial password comes about. */
  defaultPasswordConfig?: DefaultPasswordConfigDto;
  /** `true` to tell invitees their initial password in the invitation email. */
  showPasswordInInviteEmail?: boolean;
  /** `true` to have invitees confirm who they are with a verification code. */
  enabledIdentifierVerify?: boolean;
  /**
   * How to send the verification code. Matters when `enabledIdentifierVerify` is on.
   *
   * - `prioritySMS`: Preferably by SMS.
   * - `priorityEmail`: Preferably by email.
   */
  sendVerifyCodeMethod?: 'prioritySMS' | 'priorityEmail';
  /** `true` to have invitees complete their profile in a form, which `listInvitationPolicyExtendsFields` describes. */
  enabledInfoFill?: boolean;
  /**
   * Text that the form shows to the invitees.
   *
   * @example 'Please complete your profile before your first day.'
   */
  registerInfoFillMsg?: string;
  /** `true` to let invitees bind an account at an external identity provider. */
  enabledExtIdp?: boolean;
  /** `true` to let invitees skip binding an account at an external identity provider. */
  allowSkipBindExtIdp?: boolean;
  /**
   * Text that the page for binding an external account shows to the invitees.
   *
   * @example 'Bind your Partner SSO account to sign in faster.'
   */
  extIdpBindMsg?: string;
  /**
   * IDs of the external identity provider connections that invitees can choose from.
   *
   * @example ['6745c0de0a1b2c3d4e5fe101']
   */
  extIdpConnIds?: string[];
  /**
   * Fields of the form in which invitees complete their profile.
   *
   * @example ['costCenter']
   */
  extendsFields?: string[];
}

/** The invitation roster to create. */
export interface CreateInvitationRosterDto {
  /**
   * Display name of the roster.
   *
   * @example 'Engineers starting in March'
   */
  name: string;
}

/** How invitees get their initial password. */
export interface DefaultPasswordConfigDto {
  /**
   * Where the password comes from.
   *
   * - `random`: GenAuth makes up a random password.
   * - `custom`: Every invitee gets the password in `custom`.
   */
  type: 'random' | 'custom' | (string & {});
  /**
   * The initial password. Used when `type` is `custom`.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  custom?: string;
}

/** The invitation policies to delete. */
export interface DeleteInvitationPolicyByIdsDto {
  /**
   * IDs of the policies to delete.
   *
   * @example ['6745c0de0a1b2c3d4e5f3001', '6745c0de0a1b2c3d4e5f3002']
   */
  policyIds: string[];
}

/** The invitation rosters to delete. */
export interface DeleteInvitationRosterBatchDto {
  /**
   * IDs of the rosters to delete.
   *
   * @example ['6745c0de0a1b2c3d4e5f3101', '6745c0de0a1b2c3d4e5f3102']
   */
  ids: string[];
}

/** The invitation roster to delete. */
export interface DeleteInvitationRosterDto {
  /**
   * ID of the roster to delete.
   *
   * @example '6745c0de0a1b2c3d4e5f3101'
   */
  id: string;
}

/** The people to take off a roster. */
export interface DeleteRosterUsersDto {
  /**
   * IDs of the invitees to delete.
   *
   * @example ['6745c0de0a1b2c3d4e5f3201', '6745c0de0a1b2c3d4e5f3202']
   */
  inviteeIds: string[];
  /**
   * ID of the roster that the invitees are on.
   *
   * @example '6745c0de0a1b2c3d4e5f3101'
   */
  rosterId: string;
}

/** Which email template of an invitation policy to return. */
export interface EmailTemplateQueryDto {
  /**
   * The email whose template to return.
   *
   * - `INVITE`: The invitation email.
   * - `WELCOME`: The welcome email to those who have joined.
   */
  scene: 'INVITE' | 'WELCOME';
  /**
   * ID of the invitation policy.
   *
   * @example '6745c0de0a1b2c3d4e5f3001'
   */
  policyId: string;
  /**
   * ID of a roster that the policy is bound to. Returns the template as it was when the roster's invitations were
   * sent. Without it you get the template as it is now.
   *
   * @example '6745c0de0a1b2c3d4e5f3101'
   */
  rosterId?: string;
  /**
   * Kind of template to return, out of the kinds that the scene supports.
   *
   * @example 'WELCOME_EMAIL'
   */
  templateType?: string;
}

/** The roster whose invitees to export. */
export interface ExportUsersDto {
  /**
   * ID of the roster whose invitees to export.
   *
   * @example '6745c0de0a1b2c3d4e5f3101'
   */
  rosterId: string;
}

/** A template for one kind of email. */
export interface GetEmailTemplateRespDto extends CommonResponseDto {
  /** The template. */
  data: EmailTemplateDto;
}

/** The form in which invitees complete their profile. */
export interface GetExtendsFieldsDto {
  /** The fields of the form. */
  extendsFields?: ExtendsFieldDto[];
}

/** The fields of the form in which invitees complete their profile. */
export interface GetExtendsFieldsRespDto extends CommonResponseDto {
  /** The form. */
  data: GetExtendsFieldsDto;
}

/** A stored file. */
export interface GetImportExportTemplateRespDto extends CommonResponseDto {
  /** Where to download the file. */
  data: ImportExportTemplateRespDto;
}

/** The outcome of an import of invitees. */
export interface GetImportInviteeRespDto extends CommonResponseDto {
  /** What came of the import. */
  data: ImportInviteeDto;
}

/** An invitation policy: how invited people come in. Properties that the policy does not set may be absent. */
export interface GetInvitationPolicyDto {
  [key: string]: unknown;
  /**
   * ID of the policy.
   *
   * @example '6745c0de0a1b2c3d4e5f3001'
   */
  policyId?: string;
  /**
   * ID of the roster whose snapshot of the policy to read. Part of the request; do not rely on it in a response.
   *
   * @example '6745c0de0a1b2c3d4e5f3101'
   */
  rosterId?: string;
  /** Whether to include details of who created the policy. Part of the request; do not rely on it in a response. */
  withCreatorDetail?: boolean;
  /**
   * Display name of the policy.
   *
   * @example 'New engineers'
   */
  name?: string;
  /**
   * How invitations reach the invitees.
   *
   * - `email`: By email.
   */
  inviteMethod?: 'email' | (string & {});
  /** How long the invitation link and the page behind it can be used. */
  inviteLinkConfig?: InvitationLinkConfigDto;
  /** How the invitees' initial password comes about. */
  defaultPasswordConfig?: DefaultPasswordConfigDto;
  /** Whether the invitation email tells invitees their initial password. */
  showPasswordInInviteEmail?: boolean;
  /** Whether invitees confirm who they are with a verification code. */
  enabledIdentifierVerify?: boolean;
  /**
   * How the verification code is sent.
   *
   * - `prioritySMS`: Preferably by SMS.
   * - `priorityEmail`: Preferably by email.
   */
  sendVerifyCodeMethod?: 'prioritySMS' | 'priorityEmail' | (string & {});
  /** Whether invitees complete their profile in a form. */
  enabledInfoFill?: boolean;
  /**
   * Text that the form shows to the invitees, or `null` when there is none.
   *
   * @example 'Please complete your profile before your first day.'
   */
  registerInfoFillMsg?: string | null;
  /** Whether invitees may bind an account at an external identity provider. */
  enabledExtIdp?: boolean;
  /** Whether invitees may skip binding an account at an external identity provider. */
  allowSkipBindExtIdp?: boolean;
  /**
   * Text that the page for binding an external account shows to the invitees, or `null` when there is none.
   *
   * @example 'Bind your Partner SSO account to sign in faster.'
   */
  extIdpBindMsg?: string | null;
  /**
   * IDs of the external identity provider connections that invitees can choose from.
   *
   * @example ['6745c0de0a1b2c3d4e5fe101']
   */
  extIdpConnIds?: string[];
}

/** Input of “Get the main department of invitees”. */
export interface GetInvitationPolicyMainDepartmentParams {
  /**
   * ID of the policy.
   *
   * @example '6745c0de0a1b2c3d4e5f3001'
   */
  policyId: string;
  /**
   * `true` to return the department itself in `departmentDetail` as well.
   *
   * @example true
   */
  withDepartmentDetail?: boolean;
}

/** Input of “Get an invitation policy”. */
export interface GetInvitationPolicyParams {
  /**
   * ID of the policy to return.
   *
   * @example '6745c0de0a1b2c3d4e5f3001'
   */
  policyId: string;
  /**
   * ID of a roster that the policy is bound to. Returns the policy as it was when the roster's invitations were
   * sent. Without it you get the policy as it is now.
   *
   * @example '6745c0de0a1b2c3d4e5f3101'
   */
  rosterId?: string;
  /**
   * Whether to return details of who created the policy.
   *
   * @default false
   * @example false
   */
  withCreatorDetail?: boolean;
}

/** One invitation policy. */
export interface GetInvitationPolicyRespDto extends CommonResponseDto {
  /** The policy with all its settings. */
  data: GetInvitationPolicyDto;
}

/** Input of “Get an attribution of an invitation policy”. */
export interface GetInvitationPolicyUserAttributionParams {
  /**
   * ID of the attribution.
   *
   * @example '6745c0de0a1b2c3d4e5f3301'
   */
  id: string;
  /**
   * `true` to return the department, position, role or group itself in `targetDetail` as well.
   *
   * @example true
   */
  withTargetDetail?: boolean;
  /** `true` to return the `namePath`, `codePath` and `idPath` of a department in `targetDetail` as well. */
  withDepartmentExtInfo?: boolean;
}

/** Input of “Get an invitation roster”. */
export interface GetInvitationRosterParams {
  /**
   * ID of the roster to return.
   *
   * @example '6745c0de0a1b2c3d4e5f3101'
   */
  rosterId: string;
  /**
   * Whether to return details of who created the roster in `creatorDetail`.
   *
   * @default false
   */
  withCreatorDetail?: boolean;
  /**
   * Whether to return the number of invitees in `userCount`.
   *
   * @default false
   * @example true
   */
  withUserCount?: boolean;
  /**
   * Whether to return the policy that the roster is bound to in `assignedPolicy`.
   *
   * @default false
   * @example true
   */
  withAssignedPolicy?: boolean;
}

/** The settings behind universal invitation links. */
export interface GetUniversalInvitationDto {
  /** How links made by administrators work. */
  adminInvitationConfig?: InvitationConfigDto;
  /** How links made by ordinary users work. */
  memberInvitationConfig?: InvitationConfigDto;
  /** Whether ordinary users of the user pool may invite people by link. */
  enabledMemberInvitation?: boolean;
}

/** Input of “Get the universal invitation settings”. */
export interface GetUniversalInvitationParams {
  /**
   * Whether to return details of the departments that new users join, not only their IDs.
   *
   * @default false
   * @example false
   */
  withDepartmentDetail?: boolean;
}

/** The settings behind universal invitation links. */
export interface GetUniversalInvitationRespDto extends CommonResponseDto {
  /** The settings. */
  data: GetUniversalInvitationDto;
}

/** A stored file. */
export interface ImportExportTemplateRespDto {
  /**
   * Path of the file in the file store.
   *
   * @example 'invitations/invitee-template.xlsx'
   */
  key: string;
  /**
   * URL to download the file from.
   *
   * @format uri
   * @example 'https://files.halden.example/invitations/invitee-template.xlsx'
   */
  url: string;
}

/** What came of an import of invitees. */
export interface ImportInviteeDto {
  /** `true` when the import succeeded. */
  success: boolean;
  /** Outcome of the operation. */
  msg?: boolean;
  /** Outcome of checking the data before the import. */
  failed?: unknown[];
  /** Outcome of importing the data. */
  insertRes?: unknown[];
}

/** The file of invitees, and the roster to add them to. */
export interface ImportUsersDto {
  /**
   * ID of the roster that the invitees are added to.
   *
   * @example '6745c0de0a1b2c3d4e5f3101'
   */
  rosterId: string;
  /**
   * The uploaded file of invitees, as the `key` that `uploadInviteeFile` returns.
   *
   * @example 'invitations/uploads/invitees.xlsx'
   */
  file: string;
}

/** How universal invitation links work. */
export interface InvitationConfigDto {
  /**
   * How many days a link works. `-1` means that it never expires.
   *
   * @minimum -1
   * @example 7
   */
  expiredTimeOfDay: number;
  /** `true` to put new users in the same departments as the person who invited them. */
  joinSameDepartment: boolean;
  /**
   * IDs of the departments that new users join.
   *
   * @example ['6745c0de0a1b2c3d4e5fd001']
   */
  departmentIds?: string[];
  /** `true` when an administrator must approve each new user, `false` to let them in at once. */
  enabledAdminConsent?: boolean;
}

/** A department that invitees join. */
export interface InvitationDepartmentRespDto<CustomData = Record<string, unknown>> {
  /**
   * Code of the organization that the department is part of.
   *
   * @example 'halden'
   */
  organizationCode: string;
  /**
   * ID that GenAuth gave to the department. It never changes.
   *
   * @example '6745c0de0a1b2c3d4e5fd001'
   */
  departmentId: string;
  /**
   * When the department was created.
   *
   * @format date-time
   * @example '2026-01-05T10:00:00.000Z'
   */
  createdAt: string;
  /**
   * When the department was last changed.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  updatedAt?: string;
  /**
   * ID that you gave to the department yourself.
   *
   * @example 'dept-eng'
   */
  openDepartmentId?: string;
  /**
   * Display name of the department.
   *
   * @example 'Engineering'
   */
  name: string;
  /**
   * IDs of the users who lead the department.
   *
   * @example ['6745c0de0a1b2c3d4e5f6001']
   */
  leaderUserIds?: string[];
  /**
   * What the department does.
   *
   * @example 'Designs and builds the robots'
   */
  description?: string;
  /**
   * ID of the department above, or `root` for a root department.
   *
   * @example '6745c0de0a1b2c3d4e5fd000'
   */
  parentDepartmentId: string;
  /**
   * Code of the department.
   *
   * @example 'engineering'
   */
  code?: string;
  /**
   * Code of the department above.
   *
   * @example 'halden'
   */
  parentDepartmentCode: string;
  /**
   * Number of direct members, without those of the departments below.
   *
   * @minimum 0
   * @example 12
   */
  membersCount: number;
  /** Whether there are departments below this one. */
  hasChildren: boolean;
  /** Whether the department is virtual. */
  isVirtualNode?: boolean;
  /** Names of the department in other languages. */
  i18n?: DepartmentI18nDto;
  /**
   * Values of the department's custom fields, by field key.
   *
   * @example { icon: 'https://files.halden.example/icons/engineering.png' }
   */
  customData?: CustomData;
  /**
   * Positions that the department has.
   *
   * @example ['field-engineer']
   */
  posts?: string[];
  /**
   * IDs of the positions that the department has.
   *
   * @example ['6745c0de0a1b2c3d4e5f9001']
   */
  postIdList?: string[];
  /** `true` when the department is in use. */
  status?: boolean;
  /**
   * What restricts access to the department. The API documents no values.
   *
   * @example 'all'
   */
  allow?: string;
  /**
   * ID of the department.
   *
   * @example '6745c0de0a1b2c3d4e5fd001'
   */
  id: string;
  /**
   * IDs of the departments on the way down to this one, starting at the top. Present when the request asks for it.
   *
   * @example ['6745c0de0a1b2c3d4e5fd000', '6745c0de0a1b2c3d4e5fd001']
   */
  idPath?: string[];
  /**
   * Names of the departments on the way down to this one, in the order of `idPath`.
   *
   * @example ['Halden Robotics', 'Engineering']
   */
  namePath?: string[];
  /**
   * Codes of the departments on the way down to this one, in the order of `idPath`. May be `null`.
   *
   * @example ['halden', 'engineering']
   */
  codePath?: string | (string | null)[] | null;
}

/** How long the link in an invitation and the page behind it can be used. */
export interface InvitationLinkConfigDto {
  /**
   * When the link stops working.
   *
   * - `period`: At the end of its lifetime; until then it works any number of times.
   * - `afterFirstClick`: After the first click.
   */
  inviteLinkDisuseRule: 'period' | 'afterFirstClick' | (string & {});
  /**
   * Unit in which the lifetime of the link is shown. `linkExpiredTimeOfSecond` holds seconds whatever the unit.
   *
   * - `forever`: The link never expires.
   * - `day`: Days.
   * - `hour`: Hours.
   * - `minute`: Minutes.
   */
  linkExpiredTimeUnit: 'forever' | 'day' | 'hour' | 'minute' | (string & {});
  /**
   * Lifetime of the link in seconds.
   *
   * @minimum 0
   * @example 604800
   */
  linkExpiredTimeOfSecond: number;
  /**
   * Unit in which the time for the page is shown. `pageExpiredTimeOfSecond` holds seconds whatever the unit.
   *
   * - `minute`: Minutes.
   * - `hour`: Hours.
   * - `day`: Days.
   */
  pageExpiredTimeUnit: 'minute' | 'hour' | 'day' | (string & {});
  /**
   * How many seconds invitees have to fill in the page behind the link; 2592000 are 30 days.
   *
   * @minimum 0
   * @maximum 2592000
   * @example 7200
   */
  pageExpiredTimeOfSecond: number;
}

/** Several targets of one kind that invitees join. */
export interface InvitationPolicyUserAttributionListDto {
  /**
   * The targets: IDs of departments, or codes of positions, roles or groups, depending on `targetType`.
   *
   * @example ['editor', 'viewer']
   */
  targetIdentifiers: string[];
  /**
   * Code of the permission space that the roles belong to. Required when `targetType` is `role`.
   *
   * @example 'default'
   */
  namespace?: string;
  /**
   * What `targetIdentifiers` name.
   *
   * - `department`: Departments.
   * - `post`: Positions.
   * - `role`: Roles in a permission space.
   * - `group`: Groups.
   */
  targetType: 'department' | 'post' | 'role' | 'group';
}

/** A position that invitees hold once they have joined. */
export interface InvitationPostRespDto {
  /**
   * ID of the position.
   *
   * @example '6745c0de0a1b2c3d4e5f9001'
   */
  id: string;
  /**
   * Code of the position.
   *
   * @example 'field-engineer'
   */
  code: string;
  /**
   * Display name of the position.
   *
   * @example 'Field engineer'
   */
  name: string;
  /**
   * What the position is about.
   *
   * @example 'Installs and repairs robots at customer sites'
   */
  description?: string;
}

/** An invitation roster: a list of people to invite together. */
export interface InvitationRosterDto {
  /**
   * ID of the roster.
   *
   * @example '6745c0de0a1b2c3d4e5f3101'
   */
  rosterId: string;
  /**
   * Display name of the roster.
   *
   * @example 'Engineers starting in March'
   */
  name: string;
  /**
   * ID of the invitation policy that the roster is bound to. Absent when there is none.
   *
   * @example '6745c0de0a1b2c3d4e5f3001'
   */
  policyId?: string;
  /**
   * Where the roster stands.
   *
   * - `editing`: Its invitations are not sent yet.
   * - `invited`: Its invitations are sent.
   */
  status: 'editing' | 'invited' | (string & {});
  /**
   * ID of the user who created the roster.
   *
   * @example '6745c0de0a1b2c3d4e5f6004'
   */
  creatorId: string;
  /** Who created the roster. Present when the request asks for it. */
  creatorDetail?: CommonUserDto;
  /**
   * When the roster was created.
   *
   * @format date-time
   * @example '2026-02-23T09:00:00.000Z'
   */
  createdAt: string;
  /**
   * When the roster was last changed.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  updatedAt: string;
  /**
   * Number of invitees on the roster. Ask for it with `withUserCount`.
   *
   * @minimum 0
   * @example 2
   */
  userCount: number;
  /** The invitation policy that the roster is bound to. Ask for it with `withAssignedPolicy`. */
  assignedPolicy: GetInvitationPolicyDto;
}

/** One page of invitation rosters. */
export interface InvitationRosterPaginationDto {
  /**
   * Number of rosters on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount?: number;
  /** The rosters on this page; empty when there is none. */
  list: InvitationRosterDto[];
}

/** Invitation rosters, page by page. */
export interface InvitationRosterPaginationRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: InvitationRosterPaginationDto;
}

/** One invitation roster. */
export interface InvitationRosterSingleRespDto extends CommonResponseDto {
  /** The roster. */
  data: InvitationRosterDto;
}

/** A person on an invitation roster. */
export interface InvitationUserDto {
  /**
   * ID of the roster that the invitee is on.
   *
   * @example '6745c0de0a1b2c3d4e5f3101'
   */
  rosterId: string;
  /**
   * ID of the invitee.
   *
   * @example '6745c0de0a1b2c3d4e5f3201'
   */
  inviteeId: string;
  /**
   * Name of the invitee.
   *
   * @example 'Mei Chen'
   */
  name: string;
  /**
   * Country calling code of `phone`, with a leading `+`.
   *
   * @example '+86'
   */
  phoneCountryCode?: string;
  /**
   * Phone number of the invitee.
   *
   * @example '13800000003'
   */
  phone?: string;
  /**
   * Email address of the invitee. Case does not matter.
   *
   * @format email
   * @example 'mei.chen@halden.example'
   */
  email: string;
  /**
   * Where the invitation stands.
   *
   * - `invited`: The invitation is sent.
   * - `registering`: The invitee has begun to register.
   * - `registered`: The invitee has registered.
   * - `reverted`: The invitation was withdrawn.
   * - `notInvited`: No invitation is sent yet.
   * - `expired`: The invitation has expired.
   * - `invitationSendFail`: The invitation could not be sent.
   * - `joinedByOther`: The invitee has joined in another way.
   */
  status:
    | 'invited'
    | 'registering'
    | 'registered'
    | 'reverted'
    | 'notInvited'
    | 'expired'
    | 'invitationSendFail'
    | 'joinedByOther'
    | (string & {});
  /**
   * How the invitee came onto the roster.
   *
   * - `manualCreate`: Entered by hand.
   * - `fileImport`: Imported from a file.
   */
  source: 'manualCreate' | 'fileImport' | (string & {});
  /**
   * ID of the user who added the invitee.
   *
   * @example '6745c0de0a1b2c3d4e5f6004'
   */
  creatorId: string;
  /** Who added the invitee. Present when the request asks for it. */
  creatorDetail?: CommonUserDto;
  /**
   * When the invitee was added.
   *
   * @format date-time
   * @example '2026-02-23T09:00:00.000Z'
   */
  createdAt: string;
  /**
   * When the invitee or the invitation last changed.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  updatedAt: string;
}

/** One page of invitees. */
export interface InvitationUserPaginationDto {
  /**
   * Number of invitees on all pages together.
   *
   * @minimum 0
   * @example 2
   */
  totalCount?: number;
  /** The invitees on this page; empty when there is none. */
  list: InvitationUserDto[];
}

/** Invitees, page by page. */
export interface InvitationUserPaginationRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: InvitationUserPaginationDto;
}

/** Input of “List the form fields of an invitation policy”. */
export interface ListInvitationPolicyExtendsFieldsParams {
  /**
   * ID of the policy whose form to return.
   *
   * @example '6745c0de0a1b2c3d4e5f3001'
   */
  policyId: string;
  /**
   * ID of a roster that the policy is bound to. Returns the policy as it was when the roster's invitations were
   * sent. Without it you get the policy as it is now.
   *
   * @example '6745c0de0a1b2c3d4e5f3101'
   */
  rosterId?: string;
}

/** Input of “List attributions of an invitation policy”. */
export interface ListInvitationPolicyUserAttributionsParams {
  /**
   * ID of the policy.
   *
   * @example '6745c0de0a1b2c3d4e5f3001'
   */
  policyId: string;
  /**
   * The kind of target to list.
   *
   * - `department`: A department.
   * - `post`: A position.
   * - `role`: A role in a permission space.
   * - `group`: A group.
   *
   * @example 'group'
   */
  targetType: 'department' | 'post' | 'role' | 'group';
  /**
   * Page to return, counted from 1.
   *
   * @minimum 1
   * @default 1
   * @example 1
   */
  page?: number;
  /**
   * Number of entries on a page.
   *
   * @minimum 1
   * @maximum 50
   * @default 10
   * @example 10
   */
  limit?: number;
  /**
   * `true` to return the department, position, role or group itself in `targetDetail` as well.
   *
   * @example true
   */
  withTargetDetail?: boolean;
  /** `true` to return the `namePath`, `codePath` and `idPath` of a department in `targetDetail` as well. */
  withDepartmentExtInfo?: boolean;
}

/** The invitation policy whose rosters to return, and which details. */
export interface ListInvitationRosterByPolicyIdDto {
  /**
   * ID of the invitation policy.
   *
   * @example '6745c0de0a1b2c3d4e5f3001'
   */
  policyId: string;
  /**
   * Page to return, counted from 1.
   *
   * @minimum 1
   * @example 1
   */
  page?: number;
  /**
   * Number of rosters on a page.
   *
   * @minimum 1
   * @maximum 50
   * @default 10
   * @example 10
   */
  limit?: number;
  /**
   * Text to look for in the names and IDs of the rosters. Leave it out to list all rosters.
   *
   * @example 'engineers'
   */
  keywords?: string;
  /** Conditions that the rosters must meet. */
  filter?: CombineFiltersBaseDto;
  /** `true` to return details of who created each roster in `creatorDetail` as well. */
  withCreatorDetail?: boolean;
  /** `true` to return the number of invitees on each roster in `userCount` as well. */
  withUserCount?: boolean;
  /** `true` to return the policy that each roster is bound to in `assignedPolicy` as well. */
  withAssignedPolicy?: boolean;
}

/** Which invitation rosters to return, and which details. */
export interface ListInvitationRosterDto {
  /**
   * Page to return, counted from 1.
   *
   * @minimum 1
   * @example 1
   */
  page?: number;
  /**
   * Number of rosters on a page.
   *
   * @minimum 1
   * @maximum 50
   * @default 10
   * @example 10
   */
  limit?: number;
  /**
   * Text to look for in the names and IDs of the rosters.
   *
   * @example 'engineers'
   */
  keywords?: string;
  /** Conditions that the rosters must meet. */
  filter?: CombineFiltersBaseDto;
  /** Whether to return details of who created each roster in `creatorDetail`. */
  withCreatorDetail?: boolean;
  /** Whether to return the number of invitees on each roster in `userCount`. */
  withUserCount?: boolean;
  /** Whether to return the policy that each roster is bound to in `assignedPolicy`. */
  withAssignedPolicy?: boolean;
}

/** The invitation roster whose people to return, and which details. */
export interface ListInvitationUserDto {
  /**
   * ID of the roster whose invitees to return.
   *
   * @example '6745c0de0a1b2c3d4e5f3101'
   */
  rosterId: string;
  /**
   * Page to return, counted from 1.
   *
   * @minimum 1
   * @example 1
   */
  page?: number;
  /**
   * Number of invitees on a page.
   *
   * @minimum 1
   * @maximum 50
   * @default 10
   * @example 10
   */
  limit?: number;
  /**
   * Text to look for in the name of the roster and the IDs of the invitees. Leave it out to list all invitees.
   *
   * @example 'engineers'
   */
  keywords?: string;
  /** Conditions that the invitees must meet. */
  filter?: CombineFiltersBaseDto;
  /** `true` to return details of who added each invitee in `creatorDetail` as well. */
  withCreatorDetail?: boolean;
}

/** One page of invitation policies. */
export interface PaginationInvitationPolicyDataDto {
  /**
   * Number of policies on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The policies on this page; empty when there is none. */
  list: GetInvitationPolicyDto[];
}

/** Which invitation policies to return, and which details. */
export interface PaginationInvitationPolicyQueryDto {
  /**
   * Page to return, counted from 1.
   *
   * @minimum 1
   * @example 1
   */
  page?: number;
  /**
   * Number of policies on a page.
   *
   * @minimum 1
   * @maximum 50
   * @default 10
   * @example 10
   */
  limit?: number;
  /**
   * Text to look for in the names and IDs of the policies. Leave it out to list all policies.
   *
   * @example 'engineer'
   */
  keywords?: string;
  /** Conditions that the policies must meet. */
  filter?: CombineFiltersBaseDto;
  /** `true` to return details of who created each policy as well. */
  withCreatorDetail?: boolean;
}

/** Invitation policies, page by page. */
export interface PaginationInvitationPolicyRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: PaginationInvitationPolicyDataDto;
}

/** One page of applications. */
export interface PaginationUniversalInvitationApplicantDataDto {
  /**
   * Number of applications on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The applications on this page; empty when there is none. */
  list: UniversalInvitationApplicantData[];
}

/** Which applications to return, and which details. */
export interface PaginationUniversalInvitationApplicantQueryDto {
  /**
   * Page to return, counted from 1.
   *
   * @minimum 1
   * @example 1
   */
  page?: number;
  /**
   * Number of applications on a page.
   *
   * @minimum 1
   * @maximum 50
   * @default 10
   * @example 10
   */
  limit?: number;
  /**
   * Text to look for in the names, phone numbers and email addresses of the applicants. Leave it out to list all
   * applicants.
   *
   * @example 'mei'
   */
  keywords?: string;
  /** Conditions that the applications must meet. */
  filter?: CombineFiltersBaseDto;
  /** `true` to return details of who invited each applicant in `inviterDetail` as well. */
  withInvitorDetail?: boolean;
  /** `true` to return details of who decided on each application in `operatorDetail` as well. */
  withOperatorDetail?: boolean;
}

/** Applications to join through a universal invitation link, page by page. */
export interface PaginationUniversalInvitationApplicantRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: PaginationUniversalInvitationApplicantDataDto;
}

/** A change to the form in which invitees complete their profile. */
export interface PolicyExtendsFieldsDto {
  /** The field to add, change or delete. */
  extendsField: UpdateExtendsFieldDto;
  /**
   * What to do with the form.
   *
   * - `add`: Add `extendsField` to the form.
   * - `update`: Change the settings of `extendsField`.
   * - `delete`: Remove `extendsField` from the form.
   * - `reorder`: Put the fields in the order that `newOrder` gives.
   *
   * @example 'add'
   */
  action: 'add' | 'update' | 'delete' | 'reorder';
  /**
   * ID of the invitation policy.
   *
   * @example '6745c0de0a1b2c3d4e5f3001'
   */
  policyId: string;
  /**
   * The fields in their new order. Used when `action` is `reorder`.
   *
   * @example ['costCenter', 'birthdate']
   */
  newOrder?: string[];
}

/** Which invitees to return. */
export interface QuickFilterInvitationUserDto {
  /**
   * Page to return, counted from 1.
   *
   * @minimum 1
   * @example 1
   */
  page?: number;
  /**
   * Number of invitees on a page.
   *
   * @minimum 1
   * @maximum 50
   * @default 10
   * @example 10
   */
  limit?: number;
  /**
   * Text to look for in the names of the rosters and the IDs of the invitees. Leave it out to list all invitees.
   *
   * @example 'engineers'
   */
  keywords?: string;
  /** Conditions that the invitees must meet. */
  filter?: CombineFiltersBaseDto;
}

/** One page of invitees. */
export interface QuickFilterInviteePaginationDto {
  /**
   * Number of invitees on all pages together.
   *
   * @minimum 0
   * @example 2
   */
  totalCount?: number;
  /** The invitees on this page; empty when there is none. */
  list: QuickFilterInviteeRecordDto[];
}

/** Invitees, page by page. */
export interface QuickFilterInviteePaginationRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: QuickFilterInviteePaginationDto;
}

/** An invitee, and the roster that the person is on. */
export interface QuickFilterInviteeRecordDto {
  /**
   * ID of the roster.
   *
   * @example '6745c0de0a1b2c3d4e5f3101'
   */
  rosterId: string;
  /**
   * Display name of the roster.
   *
   * @example 'Engineers starting in March'
   */
  rosterName: string;
  /**
   * ID of the invitee.
   *
   * @example '6745c0de0a1b2c3d4e5f3201'
   */
  inviteeId: string;
  /**
   * Name of the invitee.
   *
   * @example 'Mei Chen'
   */
  inviteeName: string;
  /**
   * Country calling code of `inviteePhone`, with a leading `+`.
   *
   * @example '+86'
   */
  inviteePhoneCountryCode?: string;
  /**
   * Phone number of the invitee.
   *
   * @example '13800000003'
   */
  inviteePhone?: string;
  /**
   * Email address of the invitee. Case does not matter.
   *
   * @format email
   * @example 'mei.chen@halden.example'
   */
  inviteeEmail: string;
  /**
   * Where the invitation stands.
   *
   * - `invited`: The invitation is sent.
   * - `registering`: The invitee has begun to register.
   * - `registered`: The invitee has registered.
   * - `reverted`: The invitation was withdrawn.
   * - `notInvited`: No invitation is sent yet.
   * - `expired`: The invitation has expired.
   * - `invitationSendFail`: The invitation could not be sent.
   * - `joinedByOther`: The invitee has joined in another way.
   */
  inviteeStatus:
    | 'invited'
    | 'registering'
    | 'registered'
    | 'reverted'
    | 'notInvited'
    | 'expired'
    | 'invitationSendFail'
    | 'joinedByOther'
    | (string & {});
  /**
   * How the invitee came onto the roster.
   *
   * - `manualCreate`: Entered by hand.
   * - `fileImport`: Imported from a file.
   */
  inviteeSource: 'manualCreate' | 'fileImport' | (string & {});
}

/** An invitation policy, and one department, position, role or group that its invitees no longer join. */
export type RemoveInvitationPolicyUserAttributionDto = (
  | {
      /** A role in a permission space. */
      targetType: 'role';
      /**
       * Code of the permission space that the role belongs to. Required when `targetType` is `role`.
       *
       * @example 'default'
       */
      namespace: string;
    }
  | {
      /** Any other kind. */
      targetType: 'department' | 'post' | 'group';
    }
) & {
  /**
   * What `targetIdentifier` names.
   *
   * - `department`: A department.
   * - `post`: A position.
   * - `role`: A role in a permission space.
   * - `group`: A group.
   */
  targetType: 'department' | 'post' | 'role' | 'group';
  /**
   * The target: the ID of a department, or the code of a position, role or group, depending on `targetType`.
   *
   * @example 'editor'
   */
  targetIdentifier: string;
  /**
   * ID of the invitation policy.
   *
   * @example '6745c0de0a1b2c3d4e5f3001'
   */
  policyId: string;
  /**
   * Code of the permission space that the role belongs to. Required when `targetType` is `role`.
   *
   * @example 'default'
   */
  namespace?: string;
};

/** The invitation policy that no longer gives its invitees a main department. */
export interface RemoveInvitationPolicyUserAttributionMainDepartmentDto {
  /**
   * ID of the invitation policy.
   *
   * @example '6745c0de0a1b2c3d4e5f3001'
   */
  policyId: string;
}

/** An invitation policy, and the departments, positions, roles and groups that its invitees no longer join. */
export interface RemoveInvitationPolicyUserAttributionsBatchDto {
  /** The targets to remove, in one entry for each kind of target and, for roles, each permission space. */
  targets: InvitationPolicyUserAttributionListDto[];
  /**
   * ID of the invitation policy.
   *
   * @example '6745c0de0a1b2c3d4e5f3001'
   */
  policyId: string;
}

/** The people whose invitations to withdraw. */
export interface RevertRosterInvitationBatchDto {
  /**
   * IDs of the invitees whose invitations to withdraw.
   *
   * @example ['6745c0de0a1b2c3d4e5f3201', '6745c0de0a1b2c3d4e5f3202']
   */
  inviteeIds: string[];
}

/** The person whose invitation to withdraw. */
export interface RevertRosterInvitationDto {
  /**
   * ID of the invitee whose invitation to withdraw, from `listInvitees`.
   *
   * @example '6745c0de0a1b2c3d4e5f3201'
   */
  inviteeId: string;
  /**
   * ID of the roster that the invitee is on.
   *
   * @example '6745c0de0a1b2c3d4e5f3101'
   */
  rosterId: string;
}

/** The people on a roster to invite. */
export interface SendRosterInvitationBatchDto {
  /**
   * IDs of the invitees to send invitations to.
   *
   * @example ['6745c0de0a1b2c3d4e5f3201', '6745c0de0a1b2c3d4e5f3202']
   */
  inviteeIds: string[];
  /**
   * ID of the roster that the invitees are on.
   *
   * @example '6745c0de0a1b2c3d4e5f3101'
   */
  rosterId: string;
}

/** The roster whose people to invite. */
export interface SendRosterInvitationDto {
  /**
   * ID of the roster whose invitees to invite, from `listInvitationRoster`.
   *
   * @example '6745c0de0a1b2c3d4e5f3101'
   */
  rosterId: string;
}

/** An invitation policy and the main department to give its invitees. */
export interface SetInvitationPolicyUserAttributionMainDepartmentDto {
  /**
   * ID of the invitation policy.
   *
   * @example '6745c0de0a1b2c3d4e5f3001'
   */
  policyId: string;
  /**
   * ID of the department that becomes the invitees' main department.
   *
   * @example '6745c0de0a1b2c3d4e5fd001'
   */
  departmentId: string;
}

/** An application to join the user pool through a universal invitation link. */
export interface UniversalInvitationApplicantData {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5f3401'
   */
  id: string;
  /**
   * Name of the person who applies.
   *
   * @example 'Mei Chen'
   */
  applicant: string;
  /**
   * Email address of the person who applies.
   *
   * @format email
   * @example 'mei.chen@halden.example'
   */
  email: string;
  /**
   * ID of the user or administrator who made the invitation link.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  inviterId: string;
  /**
   * ID of the administrator who decided on the application.
   *
   * @example '6745c0de0a1b2c3d4e5f6004'
   */
  operatorId?: string;
  /**
   * Where the application stands.
   *
   * - `PENDING`: Waits for an administrator to decide.
   * - `PASSED`: Approved.
   * - `REJECTED`: Turned down.
   */
  status: 'PENDING' | 'PASSED' | 'REJECTED' | (string & {});
  /**
   * How the decision comes about.
   *
   * - `MANUAL`: An administrator decides.
   * - `AUTO`: Applicants join at once.
   */
  channel: 'MANUAL' | 'AUTO' | (string & {});
  /** Who made the invitation link. Present when the request asks for it. */
  inviterDetail?: CommonUserDto;
  /** Who decided on the application. Present when the request asks for it. */
  operatorDetail?: CommonUserDto;
}

/** A field of the form in which an invited user completes the profile, as it is to be. */
export interface UpdateExtendsFieldDto {
  /**
   * Where the field comes from.
   *
   * - `user`: A custom field of users.
   * - `internal`: A built-in field of users.
   */
  type: 'user' | 'internal';
  /**
   * ID of the field. It matters when `type` is `user`.
   *
   * @example '6745c0de0a1b2c3d4e5f4001'
   */
  id: string;
  /**
   * Key of the field.
   *
   * @example 'costCenter'
   */
  name: string;
  /**
   * Label of the field in the form.
   *
   * @example 'Cost center'
   */
  label: string;
  /** Whether the form shows the field. */
  show: boolean;
  /** Whether the user may replace a value that is already there. */
  allowRewrite: boolean;
  /**
   * Kind of input, which decides what values the field takes.
   *
   * - `image`: An image.
   * - `number`: A number.
   * - `date`: A day.
   * - `dateTime`: A day and a time.
   * - `datetime`: A day and a time.
   * - `select`: One of a list of options.
   * - `dropdown`: One of a list of options, in a drop-down list.
   * - `boolean`: Yes or no.
   * - `string`: A line of text.
   * - `text`: A longer text.
   * - `gender`: A gender.
   * - `country`: A country.
   * - `username`: A username.
   * - `phone`: A phone number.
   * - `email`: An email address.
   */
  inputType:
    | 'image'
    | 'number'
    | 'date'
    | 'dateTime'
    | 'datetime'
    | 'select'
    | 'dropdown'
    | 'boolean'
    | 'string'
    | 'text'
    | 'gender'
    | 'country'
    | 'username'
    | 'phone'
    | 'email';
  /** Whether the user must fill in the field. */
  required?: boolean;
  /** The rule that the value must satisfy. */
  validateRules?: AppValidateRuleDto;
  /** `label` in other languages. */
  i18n?: CustomFieldI18n;
}

/** The invitation policy to change, and its new settings. */
export interface UpdateInvitationPolicyDto {
  /**
   * ID of the policy to change.
   *
   * @example '6745c0de0a1b2c3d4e5f3001'
   */
  policyId: string;
  /**
   * Display name of the policy.
   *
   * @example 'New engineers'
   */
  name?: string;
  /**
   * How invitations reach the invitees.
   *
   * - `email`: By email.
   */
  inviteMethod?: 'email';
  /** How long the invitation link and the page behind it can be used. */
  inviteLinkConfig?: InvitationLinkConfigDto;
  /** How the invitees' initial password comes about. */
  defaultPasswordConfig?: DefaultPasswordConfigDto;
  /** `true` to tell invitees their initial password in the invitation email. */
  showPasswordInInviteEmail?: boolean;
  /** `true` to have invitees confirm who they are with a verification code. */
  enabledIdentifierVerify?: boolean;
  /**
   * How to send the verification code. Matters when `enabledIdentifierVerify` is on.
   *
   * - `prioritySMS`: Preferably by SMS.
   * - `priorityEmail`: Preferably by email.
   */
  sendVerifyCodeMethod?: 'prioritySMS' | 'priorityEmail';
  /** `true` to have invitees complete their profile in a form, which `listInvitationPolicyExtendsFields` describes. */
  enabledInfoFill?: boolean;
  /**
   * Text that the form shows to the invitees.
   *
   * @example 'Please complete your profile before your first day.'
   */
  registerInfoFillMsg?: string;
  /** `true` to let invitees bind an account at an external identity provider. */
  enabledExtIdp?: boolean;
  /** `true` to let invitees skip binding an account at an external identity provider. */
  allowSkipBindExtIdp?: boolean;
  /**
   * Text that the page for binding an external account shows to the invitees.
   *
   * @example 'Bind your Partner SSO account to sign in faster.'
   */
  extIdpBindMsg?: string;
  /**
   * IDs of the external identity provider connections that invitees can choose from.
   *
   * @example ['6745c0de0a1b2c3d4e5fe101']
   */
  extIdpConnIds?: string[];
  /**
   * Fields of the form in which invitees complete their profile.
   *
   * @example ['costCenter']
   */
  extendsFields?: string[];
  /**
   * Kind of template that the invitation email uses.
   *
   * @example 'FIRST_CREATED_USER'
   */
  inviteEmailTemplateType?: string;
  /**
   * Kind of template that the welcome email uses.
   *
   * @example 'WELCOME_EMAIL'
   */
  welcomeEmailTemplateType?: string;
}

/** The invitation roster to change, and its new name or policy. */
export interface UpdateInvitationRosterDto {
  /**
   * ID of the roster to change.
   *
   * @example '6745c0de0a1b2c3d4e5f3101'
   */
  rosterId: string;
  /**
   * Display name of the roster.
   *
   * @example 'Engineers starting in March'
   */
  name?: string;
  /**
   * ID of the invitation policy that the roster is bound to.
   *
   * @example '6745c0de0a1b2c3d4e5f3001'
   */
  policyId?: string;
}

/** The settings to change. */
export interface UpdateUniversalInvitationDto {
  /** How links made by administrators work. */
  adminInvitationConfig?: InvitationConfigDto | boolean;
  /** How links made by ordinary users work. */
  memberInvitationConfig?: InvitationConfigDto | boolean;
  /** `true` to let ordinary users of the user pool invite people by link. */
  enabledMemberInvitation?: boolean;
}

/** The file to upload. */
export interface UploadInviteeFileParams {
  /**
   * The filled-in template that `getInviteeImportTemplate` offers.
   *
   * @format binary
   */
  file: string;
}

/**
 * An attribution of an invitation policy, which names a department, position, role or group that the policy's
 * invitees join.
 */
export interface UserAttributionDto<CustomData = Record<string, unknown>> {
  /**
   * ID of the attribution.
   *
   * @example '6745c0de0a1b2c3d4e5f3301'
   */
  id: string;
  /**
   * ID of the invitation policy that the attribution is part of.
   *
   * @example '6745c0de0a1b2c3d4e5f3001'
   */
  policyId: string;
  /**
   * The target: the ID of a department, or the code of a position, role or group, depending on `targetType`.
   *
   * @example 'editor'
   */
  targetIdentifier: string;
  /**
   * Code of the permission space that the role belongs to. Present when `targetType` is `role`.
   *
   * @example 'default'
   */
  namespace?: string;
  /**
   * What `targetIdentifier` names.
   *
   * - `department`: A department.
   * - `post`: A position.
   * - `role`: A role in a permission space.
   * - `group`: A group.
   */
  targetType: 'department' | 'post' | 'role' | 'group' | (string & {});
  /**
   * The department, position, role or group itself, according to `targetType`. Present when the request asks for
   * it.
   */
  targetDetail?: InvitationDepartmentRespDto<CustomData> | InvitationPostRespDto | RoleDto | GroupDto<CustomData>;
  /**
   * When the attribution was added.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  createdAt: string;
  /**
   * When the attribution was last changed.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  updatedAt: string;
}

/** The main department that an invitation policy gives to its invitees. */
export interface UserAttributionMainDepartmentDto<CustomData = Record<string, unknown>> {
  /**
   * ID of the invitation policy.
   *
   * @example '6745c0de0a1b2c3d4e5f3001'
   */
  policyId: string;
  /**
   * ID of the main department, or `null` when the policy gives none.
   *
   * @example '6745c0de0a1b2c3d4e5fd001'
   */
  departmentId: string | null;
  /** The department itself. Present when the request asks for it. */
  departmentDetail?: InvitationDepartmentRespDto<CustomData>;
}

/** The main department that an invitation policy gives to its invitees. */
export interface UserAttributionMainDepartmentRespDto<CustomData = Record<string, unknown>> extends CommonResponseDto {
  /** The policy and its main department. */
  data: UserAttributionMainDepartmentDto<CustomData>[];
}

/** One page of the attributions of an invitation policy. */
export interface UserAttributionPaginationDto<CustomData = Record<string, unknown>> {
  /**
   * Number of attributions on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount?: number;
  /** The attributions on this page; empty when there is none. */
  list: UserAttributionDto<CustomData>[];
}

/** Attributions of an invitation policy, page by page. */
export interface UserAttributionPaginationRespDto<CustomData = Record<string, unknown>> extends CommonResponseDto {
  /** The attributions on the requested page, and how many there are in all. */
  data: UserAttributionPaginationDto<CustomData>[];
}

/** One attribution of an invitation policy. */
export interface UserAttributionSingleRespDto<CustomData = Record<string, unknown>> extends CommonResponseDto {
  /** The attribution. */
  data: UserAttributionDto<CustomData>;
}
