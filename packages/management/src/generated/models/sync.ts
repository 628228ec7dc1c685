// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto } from './shared.ts';

/** Which risky operations to cancel. */
export interface CancelSyncRiskOperationDto {
  /**
   * IDs of the operations to cancel, from `listSyncRiskOperations`.
   *
   * @example [1, 2, 3]
   */
  syncRiskOperationIds: number[];
}

/** Which risky operations were canceled and which were not. */
export interface CancelSyncRiskOperationsDataDto {
  /**
   * IDs of the operations that were canceled.
   *
   * @example [1, 2]
   */
  successList: number[];
  /**
   * IDs of the operations that could not be canceled.
   *
   * @example [3]
   */
  faildList: number[];
}

/** The outcome of canceling risky operations. */
export interface CancelSyncRiskOperationsRespDto extends CommonResponseDto {
  /** The operations, by outcome. */
  data: CancelSyncRiskOperationsDataDto;
}

/** A synchronization task to create. */
export type CreateSyncTaskDto = (
  | {
      /** Lark, in mainland China Feishu. */
      syncTaskType: 'lark';
      /** How to reach the other system. */
      clientConfig: {
        larkConfig: SyncTaskLarkClientConfig;
      };
    }
  | {
      /** Lark, international edition. */
      syncTaskType: 'lark-international';
      /** How to reach the other system. */
      clientConfig: {
        larkInternationalConfig: SyncTaskLarkClientConfig;
      };
    }
  | {
      /** WeCom, formerly WeChat Work. */
      syncTaskType: 'wechatwork';
      /** How to reach the other system. */
      clientConfig: {
        wechatworkConfig: SyncTaskWechatworkClientConfig;
      };
    }
  | {
      /** DingTalk. */
      syncTaskType: 'dingtalk';
      /** How to reach the other system. */
      clientConfig: {
        dingtalkConfig: SyncTaskDingtalkClientConfig;
      };
    }
  | {
      /** Windows Active Directory. */
      syncTaskType: 'active-directory';
      /** How to reach the other system. */
      clientConfig: {
        activeDirectoryConfig: SyncTaskActiveDirectoryClientConfig;
      };
    }
  | {
      /** Beisen iTalent. */
      syncTaskType: 'italent';
      /** How to reach the other system. */
      clientConfig: {
        italentConfig: SyncTaskItalentClientConfig;
      };
    }
  | {
      /** Maycur expense management. */
      syncTaskType: 'maycur';
      /** How to reach the other system. */
      clientConfig: {
        maycurConfig: SyncTaskMaycurClientConfig;
      };
    }
  | {
      /** A directory over LDAP. */
      syncTaskType: 'ldap';
      /** How to reach the other system. */
      clientConfig: {
        ldapConfig: SyncTaskLdapClientConfig;
      };
    }
  | {
      /** Moka HR. */
      syncTaskType: 'moka';
      /** How to reach the other system. */
      clientConfig: {
        mokaConfig: SyncTaskMokaClientConfig;
      };
    }
  | {
      /** Fxiaoke CRM. */
      syncTaskType: 'fxiaoke';
      /** How to reach the other system. */
      clientConfig: {
        fxiaokeConfig: SyncTaskFxiaokeClientConfig;
      };
    }
  | {
      /** A system of your own over SCIM. */
      syncTaskType: 'scim';
      /** How to reach the other system. */
      clientConfig: {
        scimConfig: SyncTaskScimClientConfig;
      };
    }
  | {
      /** Xiaoshouyi CRM. */
      syncTaskType: 'xiaoshouyi';
      /** How to reach the other system. */
      clientConfig: {
        xiaoshouyiConfig: SyncTaskXiaoshouyiClientConfig;
      };
    }
  | {
      /** Kayang HR. */
      syncTaskType: 'kayang';
      /** How to reach the other system. */
      clientConfig: {
        kayangConfig: SyncTaskKayangClientConfig;
      };
    }
  | {
      /** Another system of your own. */
      syncTaskType: 'custom';
    }
) & {
  /**
   * Name of the task in the console.
   *
   * @example 'Staff from Lark'
   */
  syncTaskName: string;
  /**
   * The system on the other end of the synchronization.
   *
   * - `lark`: Lark, in mainland China Feishu.
   * - `lark-international`: Lark, international edition.
   * - `wechatwork`: WeCom, formerly WeChat Work.
   * - `dingtalk`: DingTalk.
   * - `active-directory`: Windows Active Directory.
   * - `italent`: Beisen iTalent.
   * - `maycur`: Maycur expense management.
   * - `ldap`: A directory over LDAP.
   * - `moka`: Moka HR.
   * - `fxiaoke`: Fxiaoke CRM.
   * - `scim`: A system of your own over SCIM.
   * - `xiaoshouyi`: Xiaoshouyi CRM.
   * - `kayang`: Kayang HR.
   * - `custom`: Another system of your own.
   */
  syncTaskType:
    | 'lark'
    | 'lark-international'
    | 'wechatwork'
    | 'dingtalk'
    | 'active-directory'
    | 'italent'
    | 'maycur'
    | 'ldap'
    | 'moka'
    | 'fxiaoke'
    | 'scim'
    | 'xiaoshouyi'
    | 'kayang'
    | 'custom';
  /** How to reach the other system. Fill in the one property that fits `syncTaskType`. */
  clientConfig: SyncTaskClientConfig;
  /**
   * Direction of the data.
   *
   * - `upstream`: Into GenAuth: the other system is the source of users and departments.
   * - `downstream`: Out of GenAuth: the other system gets users and departments from here.
   */
  syncTaskFlow: 'upstream' | 'downstream';
  /**
   * What starts a synchronization.
   *
   * - `manually`: An administrator or a call of `triggerSyncTask`.
   * - `timed`: The clock, as set in `timedScheduler`.
   * - `automatic`: An event in the system that is the source.
   */
  syncTaskTrigger: 'manually' | 'timed' | 'automatic';
  /**
   * Code of the organization that the task synchronizes. A task with the flow `upstream` gets one when it runs for
   * the first time; one with the flow `downstream` needs it from the start.
   *
   * @example 'halden'
   */
  organizationCode?: string;
  /**
   * Which users and departments take part. It counts only for the flow `downstream`; without it the whole
   * organization does.
   */
  provisioningScope?: SyncTaskProvisioningScope;
  /**
   * Which field of the source becomes which field of the target.
   *
   * @example [{ expression: 'mobile', targetKey: 'phone' }]
   */
  fieldMapping: SyncTaskFieldMapping[];
  /** When the task runs by itself. It matters when the task starts on the clock (`timed`). */
  timedScheduler?: SyncTaskTimedScheduler;
};

/** Input of “Get a synchronization job”. */
export interface GetSyncJobParams {
  /**
   * ID of the synchronization job.
   *
   * @example 1
   */
  syncJobId: number;
}

/** Input of “Get a synchronization task”. */
export interface GetSyncTaskParams {
  /**
   * ID of the synchronization task.
   *
   * @example 1000
   */
  syncTaskId: number;
}

/** Input of “List the log of a synchronization job”. */
export interface ListSyncJobLogsParams {
  /**
   * ID of the synchronization job.
   *
   * @example 1
   */
  syncJobId: number;
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
   * `true` for only what succeeded, `false` for only what failed.
   *
   * @example false
   */
  success?: boolean;
  /**
   * Returns only entries about this action.
   *
   * - `CreateUser`: A user was created.
   * - `UpdateUser`: A user's profile was changed.
   * - `DeleteUser`: A user was deleted.
   * - `UpdateUserIdentifier`: An identifier of a user was changed.
   * - `ChangeUserDepartment`: A user's departments were changed.
   * - `CreateDepartment`: A department was created.
   * - `UpdateDepartment`: A department was changed.
   * - `DeleteDepartment`: A department was deleted.
   * - `MoveDepartment`: A department was moved.
   * - `UpdateDepartmentLeader`: The leader of a department was synchronized.
   * - `CreateGroup`: A group was created.
   * - `UpdateGroup`: A group was changed.
   * - `DeleteGroup`: A group was deleted.
   * - `Updateless`: There was nothing to change.
   */
  action?:
    | 'CreateUser'
    | 'UpdateUser'
    | 'DeleteUser'
    | 'UpdateUserIdentifier'
    | 'ChangeUserDepartment'
    | 'CreateDepartment'
    | 'UpdateDepartment'
    | 'DeleteDepartment'
    | 'MoveDepartment'
    | 'UpdateDepartmentLeader'
    | 'CreateGroup'
    | 'UpdateGroup'
    | 'DeleteGroup'
    | 'Updateless';
  /**
   * Returns only entries about this kind of object.
   *
   * - `DEPARTMENT`: Departments.
   * - `USER`: Users.
   */
  objectType?: 'DEPARTMENT' | 'USER';
}

/** Input of “List the jobs of a synchronization task”. */
export interface ListSyncJobsParams {
  /**
   * ID of the synchronization task.
   *
   * @example 1000
   */
  syncTaskId: number;
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
   * Returns only jobs that were started in this way.
   *
   * - `manually`: By an administrator or a call of `triggerSyncTask`.
   * - `timed`: By the clock.
   * - `automatic`: By an event.
   *
   * @example 'timed'
   */
  syncTrigger?: 'manually' | 'timed' | 'automatic';
}

/** Input of “List risky synchronization operations”. */
export interface ListSyncRiskOperationsParams {
  /**
   * ID of the synchronization task.
   *
   * @example 1000
   */
  syncTaskId: number;
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
   * Returns only operations in these states.
   *
   * - `PENDING`: Waits to be carried out or canceled.
   * - `SUCCESS`: Carried out.
   * - `FAILED`: Failed.
   * - `CANCELED`: Canceled.
   * - `EXECUTING`: Being carried out.
   *
   * @example ['PENDING', 'FAILED']
   */
  status?: ('PENDING' | 'SUCCESS' | 'FAILED' | 'CANCELED' | 'EXECUTING')[];
  /**
   * Returns only operations on these kinds of objects. Without it, on all kinds.
   *
   * - `DEPARTMENT`: Departments.
   * - `USER`: Users.
   *
   * @example ['DEPARTMENT', 'USER']
   */
  objectType?: ('DEPARTMENT' | 'USER')[];
}

/** Input of “List synchronization tasks”. */
export interface ListSyncTasksParams {
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
}

/** A synchronization job: one run of a synchronization task. */
export interface SyncJobDto {
  /**
   * ID of the job.
   *
   * @example 1
   */
  syncJobId: number;
  /**
   * ID of the task that the job is a run of.
   *
   * @example 1000
   */
  syncTaskId: number;
  /**
   * When the job was created.
   *
   * @format date-time
   * @example '2026-03-02T02:20:30.000Z'
   */
  createdAt: string;
  /**
   * When the job last changed.
   *
   * @format date-time
   * @example '2026-03-02T02:21:04.000Z'
   */
  updatedAt: string;
  /**
   * State of the job.
   *
   * - `free`: Idle; it has never run.
   * - `pending`: Waiting to run.
   * - `onProgress`: Running.
   * - `success`: Finished with success.
   * - `failed`: Failed.
   */
  syncStatus: 'free' | 'pending' | 'onProgress' | 'success' | 'failed' | (string & {});
  /**
   * Direction of the data.
   *
   * - `upstream`: Into GenAuth: the other system is the source of users and departments.
   * - `downstream`: Out of GenAuth: the other system gets users and departments from here.
   */
  syncFlow: 'upstream' | 'downstream' | (string & {});
  /**
   * What started the job.
   *
   * - `manually`: An administrator or a call of `triggerSyncTask`.
   * - `timed`: The clock, as set in `timedScheduler`.
   * - `automatic`: An event in the system that is the source.
   */
  syncTrigger: 'manually' | 'timed' | 'automatic' | (string & {});
  /**
   * Number of departments to synchronize.
   *
   * @minimum 0
   * @example 2
   */
  departmentCountAll: number;
  /**
   * Number of departments synchronized with success.
   *
   * @minimum 0
   * @example 2
   */
  departmentCountSucc: number;
  /**
   * Number of departments to update.
   *
   * @minimum 0
   * @example 1
   */
  departmentUpdateCountAll: number;
  /**
   * Number of departments updated with success.
   *
   * @minimum 0
   * @example 1
   */
  departmentUpdateCountSucc: number;
  /**
   * Number of users to synchronize.
   *
   * @minimum 0
   * @example 4
   */
  accountCountAll: number;
  /**
   * Number of users synchronized with success.
   *
   * @minimum 0
   * @example 4
   */
  accountCountSucc: number;
  /**
   * Number of users to update.
   *
   * @minimum 0
   * @example 2
   */
  accountUpdateCountAll: number;
  /**
   * Number of users updated with success.
   *
   * @minimum 0
   * @example 2
   */
  accountUpdateCountSucc: number;
  /**
   * What went wrong. Absent or empty when nothing did.
   *
   * @example 'The app secret is not valid'
   */
  errMsg?: string;
}

/** Synchronization jobs, page by page. */
export interface SyncJobPaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: SyncJobPagingDto;
}

/** One page of synchronization jobs. */
export interface SyncJobPagingDto {
  /**
   * Number of jobs on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The jobs on this page; empty when there is none. */
  list: SyncJobDto[];
}

/** One synchronization job. */
export interface SyncJobSingleRespDto extends CommonResponseDto {
  /** The job. */
  data: SyncJobDto;
}

/** An operation of a synchronization task that was held back because it is risky. */
export interface SyncRiskOperationDto {
  /**
   * ID of the operation.
   *
   * @example 1
   */
  syncRiskOperationId: number;
  /**
   * ID of the synchronization task that the operation belongs to.
   *
   * @example 1000
   */
  syncTaskId: number;
  /**
   * When the operation was held back.
   *
   * @format date-time
   * @example '2026-03-02T02:20:52.000Z'
   */
  createdAt: string;
  /**
   * When the operation last changed.
   *
   * @format date-time
   * @example '2026-03-02T02:20:52.000Z'
   */
  updatedAt: string;
  /**
   * State of the operation.
   *
   * - `PENDING`: Waits to be carried out or canceled.
   * - `SUCCESS`: Carried out.
   * - `FAILED`: Failed.
   * - `CANCELED`: Canceled.
   * - `EXECUTING`: Being carried out.
   */
  status: 'PENDING' | 'SUCCESS' | 'FAILED' | 'CANCELED' | 'EXECUTING' | (string & {});
  /**
   * Priority: the smaller the number, the higher.
   *
   * @example 1
   */
  level: number;
  /**
   * Kind of object that the operation is about.
   *
   * - `DEPARTMENT`: A department.
   * - `USER`: A user.
   */
  objectType: 'DEPARTMENT' | 'USER' | (string & {});
  /**
   * Name of the user or department that the operation would change.
   *
   * @example 'Tomas Rey'
   */
  objectName: string;
  /**
   * ID of the user or department that the operation would change.
   *
   * @example '6745c0de0a1b2c3d4e5f6002'
   */
  objectId: string;
  /**
   * Why the operation failed. Absent or empty unless it did.
   *
   * @example 'The user has resigned'
   */
  errMsg?: string;
}

/** Risky synchronization operations, page by page. */
export interface SyncRiskOperationPaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: SyncRiskOperationPagingDto;
}

/** One page of risky synchronization operations. */
export interface SyncRiskOperationPagingDto {
  /**
   * Number of operations on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The operations on this page; empty when there is none. */
  list: SyncRiskOperationDto[];
}

/** Access to Active Directory. */
export interface SyncTaskActiveDirectoryClientConfig {
  /**
   * Code that identifies the identity source.
   *
   * @example 'halden-ad'
   */
  syncIdentityProviderCode?: string;
  /**
   * URL of the provisioning ticket.
   *
   * @format uri
   * @example 'https://portal.halden.example/provisioning/ticket-example'
   */
  ticket_url?: string;
}

/** How to reach the other system. One property is filled in, the one for the type of the task. */
export interface SyncTaskClientConfig {
  /** For the type `lark`. */
  larkConfig?: SyncTaskLarkClientConfig;
  /** For the type `lark-international`. */
  larkInternationalConfig?: SyncTaskLarkClientConfig;
  /** For the type `wechatwork`. */
  wechatworkConfig?: SyncTaskWechatworkClientConfig;
  /** For the type `dingtalk`. */
  dingtalkConfig?: SyncTaskDingtalkClientConfig;
  /** For the type `moka`. */
  mokaConfig?: SyncTaskMokaClientConfig;
  /** For the type `scim`. */
  scimConfig?: SyncTaskScimClientConfig;
  /** For the type `active-directory`. */
  activeDirectoryConfig?: SyncTaskActiveDirectoryClientConfig;
  /** For the type `ldap`. */
  ldapConfig?: SyncTaskLdapClientConfig;
  /** For the type `italent`. */
  italentConfig?: SyncTaskItalentClientConfig;
  /** For the type `maycur`. */
  maycurConfig?: SyncTaskMaycurClientConfig;
  /** For the type `fxiaoke`. */
  fxiaokeConfig?: SyncTaskFxiaokeClientConfig;
  /** For the type `xiaoshouyi`. */
  xiaoshouyiConfig?: SyncTaskXiaoshouyiClientConfig;
  /** For the type `kayang`. */
  kayangConfig?: SyncTaskKayangClientConfig;
}

/** Access to DingTalk. */
export interface SyncTaskDingtalkClientConfig {
  /**
   * ID of your company at DingTalk (CorpId).
   *
   * @example 'ding-halden-example'
   */
  corpId: string;
  /**
   * AppKey of your application at DingTalk.
   *
   * @example 'ding-app-key-example'
   */
  appKey: string;
  /**
   * AppSecret of your application at DingTalk.
   *
   * @example 'ding-app-secret-example'
   */
  appSecret: string;
  /**
   * Key that DingTalk encrypts events with.
   *
   * @example 'ding-aes-key-example'
   */
  aes_key?: string;
  /**
   * Token that DingTalk signs events with.
   *
   * @example 'ding-token-example'
   */
  token?: string;
}

/** A synchronization task: a lasting connection that synchronizes users and departments with another system. */
export interface SyncTaskDto {
  /**
   * ID of the task.
   *
   * @example 1000
   */
  syncTaskId: number;
  /**
   * When the task was created.
   *
   * @format date-time
   * @example '2026-02-02T09:00:00.000Z'
   */
  createdAt: string;
  /**
   * When the task last changed.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  updatedAt: string;
  /**
   * Name of the task in the console.
   *
   * @example 'Staff from Lark'
   */
  syncTaskName: string;
  /**
   * The system on the other end of the synchronization.
   *
   * - `lark`: Lark, in mainland China Feishu.
   * - `lark-international`: Lark, international edition.
   * - `wechatwork`: WeCom, formerly WeChat Work.
   * - `dingtalk`: DingTalk.
   * - `active-directory`: Windows Active Directory.
   * - `italent`: Beisen iTalent.
   * - `maycur`: Maycur expense management.
   * - `ldap`: A directory over LDAP.
   * - `moka`: Moka HR.
   * - `fxiaoke`: Fxiaoke CRM.
   * - `scim`: A system of your own over SCIM.
   * - `xiaoshouyi`: Xiaoshouyi CRM.
   * - `kayang`: Kayang HR.
   * - `custom`: Another system of your own.
   */
  syncTaskType:
    | 'lark'
    | 'lark-international'
    | 'wechatwork'
    | 'dingtalk'
    | 'active-directory'
    | 'italent'
    | 'maycur'
    | 'ldap'
    | 'moka'
    | 'fxiaoke'
    | 'scim'
    | 'xiaoshouyi'
    | 'kayang'
    | 'custom'
    | (string & {});
  /**
   * Direction of the data.
   *
   * - `upstream`: Into GenAuth: the other system is the source of users and departments.
   * - `downstream`: Out of GenAuth: the other system gets users and departments from here.
   */
  syncFlow: 'upstream' | 'downstream' | (string & {});
  /**
   * What starts a synchronization.
   *
   * - `manually`: An administrator or a call of `triggerSyncTask`.
   * - `timed`: The clock, as set in `timedScheduler`.
   * - `automatic`: An event in the system that is the source.
   */
  syncTrigger: 'manually' | 'timed' | 'automatic' | (string & {});
  /**
   * What went wrong in the latest run.
   *
   * @example 'The app secret is not valid'
   */
  lastSyncMessage?: string;
  /**
   * Progress of the latest run, in percent.
   *
   * @minimum 0
   * @maximum 100
   * @example 80
   */
  lastSyncRate?: number;
  /**
   * State of the latest run.
   *
   * - `free`: Idle; it has never run.
   * - `pending`: Waiting to run.
   * - `onProgress`: Running.
   * - `success`: Finished with success.
   * - `failed`: Failed.
   */
  lastSyncStatus?: 'free' | 'pending' | 'onProgress' | 'success' | 'failed' | (string & {});
  /**
   * When the latest run was.
   *
   * @format date-time
   * @example '2026-03-02T02:20:30.000Z'
   */
  lastSyncTime?: string;
  /**
   * Code of the organization that the task synchronizes. A task with the flow `upstream` gets one when it runs for
   * the first time; one with the flow `downstream` needs it from the start.
   *
   * @example 'halden'
   */
  organizationCode?: string;
  /**
   * Which users and departments take part. It counts only for the flow `downstream`; without it the whole
   * organization does.
   */
  provisioningScope?: SyncTaskProvisioningScope;
  /**
   * Which field of the source becomes which field of the target.
   *
   * @example [{ expression: 'mobile', targetKey: 'phone' }]
   */
  fieldMapping: SyncTaskFieldMapping[];
  /** When the task runs by itself. It matters when the task starts on the clock (`timed`). */
  timedScheduler?: SyncTaskTimedScheduler;
}

/** A field of the source and the field of the target that it becomes. */
export interface SyncTaskFieldMapping {
  /**
   * Field of the source.
   *
   * @example 'mobile'
   */
  expression: string;
  /**
   * Name of the field in the target that the value goes to.
   *
   * @example 'phone'
   */
  targetKey: string;
}

/** Access to Fxiaoke. */
export interface SyncTaskFxiaokeClientConfig {
  /**
   * ID of your application at Fxiaoke.
   *
   * @example 'FSAID_halden_example'
   */
  appId: string;
  /**
   * Secret of your application at Fxiaoke.
   *
   * @example 'fxiaoke-app-secret-example'
   */
  appSecret: string;
  /**
   * Permanent authorization code of your application.
   *
   * @example 'fxiaoke-permanent-code-example'
   */
  permanentCode: string;
  /**
   * Open user ID of the Fxiaoke user on whose behalf the task works.
   *
   * @example 'FSUID_halden_example'
   */
  currentOpenUserId: string;
}

/** Access to Beisen iTalent. */
export interface SyncTaskItalentClientConfig {
  /**
   * ID of your company at Beisen.
   *
   * @example '110001'
   */
  tenant_id: string;
  /**
   * Key of your application at Beisen.
   *
   * @example 'italent-app-key-example'
   */
  app_key: string;
  /**
   * Secret of your application at Beisen.
   *
   * @example 'italent-app-secret-example'
   */
  app_secret: string;
}

/** Access to Kayang. */
export interface SyncTaskKayangClientConfig {
  /**
   * URL of your Kayang installation.
   *
   * @format uri
   * @example 'https://kayang.halden.example'
   */
  endpoint: string;
  /**
   * Account that reads the data.
   *
   * @example 'sync'
   */
  account: string;
  /**
   * Password of the account in `account`.
   *
   * @example 'correct-horse-battery-1'
   */
  password: string;
}

/** Access to Lark. */
export interface SyncTaskLarkClientConfig {
  /**
   * App ID of your application at Lark.
   *
   * @example 'cli_halden_example'
   */
  app_id: string;
  /**
   * App Secret of your application at Lark.
   *
   * @example 'lark-app-secret-example'
   */
  app_secret: string;
  /**
   * Encrypt Key of the event subscription, from the page of your application on the Lark Open Platform. Needed to
   * synchronize on events.
   *
   * @example 'lark-encrypt-key-example'
   */
  encrypt_key?: string;
  /**
   * Verification Token of the event subscription, from the page of your application on the Lark Open Platform.
   * Needed to synchronize on events.
   *
   * @example 'lark-verification-token-example'
   */
  verification_token?: string;
}

/** Access to an LDAP directory. */
export interface SyncTaskLdapClientConfig {
  /**
   * URL of the LDAP server.
   *
   * @format uri
   * @example 'ldaps://ldap.halden.example:636'
   */
  url: string;
  /**
   * DN of the account that reads the directory (bind DN).
   *
   * @example 'cn=reader,dc=halden,dc=example'
   */
  bindDn: string;
  /**
   * Password of the account in `bindDn`.
   *
   * @example 'correct-horse-battery-1'
   */
  bindCredentials: string;
  /**
   * DN below which users are looked for.
   *
   * @example 'ou=people,dc=halden,dc=example'
   */
  usersBaseDn: string;
  /**
   * DN below which departments are looked for.
   *
   * @example 'ou=departments,dc=halden,dc=example'
   */
  groupsBaseDn: string;
  /**
   * LDAP filter that finds users, as in [RFC 4515](https://www.rfc-editor.org/rfc/rfc4515).
   *
   * @example '(|(objectClass=organizationalPerson)(objectClass=person))'
   */
  userQueryCriteria: string;
  /**
   * LDAP filter that finds departments, as in [RFC 4515](https://www.rfc-editor.org/rfc/rfc4515).
   *
   * @example '(|(objectClass=organization)(objectClass=organizationalUnit)(objectClass=domain))'
   */
  departmentQueryCriteria: string;
}

/** Access to Maycur. */
export interface SyncTaskMaycurClientConfig {
  /**
   * Code of your application at Maycur.
   *
   * @example 'maycur-app-code-example'
   */
  app_code: string;
  /**
   * Secret of your application at Maycur.
   *
   * @example 'maycur-app-secret-example'
   */
  app_secret: string;
  /**
   * Domain at which your company signs in to Maycur.
   *
   * @example 'https://halden.maycur.example'
   */
  endpoint: string;
}

/** Access to Moka. */
export interface SyncTaskMokaClientConfig {
  /**
   * User name of your access to the Moka API.
   *
   * @example 'halden-api'
   */
  userName: string;
  /**
   * Code of your company at Moka (entCode).
   *
   * @example 'halden'
   */
  entCode: string;
  /**
   * API code of the interface for employees.
   *
   * @example 'employee-api-example'
   */
  apiCode_employee: string;
  /**
   * API code of the interface for departments.
   *
   * @example 'department-api-example'
   */
  apiCode_department: string;
  /**
   * Private key that requests to Moka are signed with.
   *
   * @example 'moka-private-key-example'
   */
  privateKey: string;
}

/** Synchronization tasks, page by page. */
export interface SyncTaskPaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: SyncTaskPagingDto;
}

/** One page of synchronization tasks. */
export interface SyncTaskPagingDto {
  /**
   * Number of tasks on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The tasks on this page; empty when there is none. */
  list: SyncTaskDto[];
}

/** Which users and departments a task with the flow `downstream` synchronizes. */
export interface SyncTaskProvisioningScope {
  /**
   * `true` to synchronize all users and departments of the organization.
   *
   * @default true
   */
  all: boolean;
  /**
   * `true` to synchronize users who are added later as well.
   *
   * @default true
   */
  includeNewUsers: boolean;
}

/** Access to a system over SCIM. */
export interface SyncTaskScimClientConfig {
  /**
   * URL of the endpoint for groups.
   *
   * @format uri
   * @example 'https://scim.halden.example/Groups'
   */
  org_url?: string;
  /**
   * URL of the endpoint for users.
   *
   * @format uri
   * @example 'https://scim.halden.example/Users'
   */
  user_url: string;
  /**
   * Token that the endpoints ask for.
   *
   * @example 'scim-token-example'
   */
  token: string;
  /**
   * ID that your system gives to the department at the top.
   *
   * @example 'root'
   */
  root_department_id?: string;
  /**
   * Parent department in the other system.
   *
   * @example 'root'
   */
  parent_department?: string;
  /**
   * Department in the other system.
   *
   * @example 'engineering'
   */
  department?: string;
}

/** One synchronization task. */
export interface SyncTaskSingleRespDto extends CommonResponseDto {
  /** The task. */
  data: SyncTaskDto;
}

/** When a task runs by itself. */
export interface SyncTaskTimedScheduler {
  /**
   * How often it runs.
   *
   * - `month`: Once a month.
   * - `week`: Once a week.
   * - `days`: Once a day.
   * - `sixHours`: Every six hours.
   * - `twoHours`: Every two hours.
   */
  cycle: 'month' | 'week' | 'days' | 'sixHours' | 'twoHours' | (string & {});
  /**
   * When it runs for the first time, in milliseconds since the Unix epoch.
   *
   * @minimum 0
   * @example 1772418030000
   */
  startTime: number;
}

/** Access to WeCom. */
export interface SyncTaskWechatworkClientConfig {
  /**
   * ID of your company at WeCom (CorpId).
   *
   * @example 'ww-halden-example'
   */
  corpID: string;
  /**
   * Secret for the contacts of your company.
   *
   * @example 'wecom-secret-example'
   */
  secret: string;
  /**
   * Token of the callback for changes in the contacts.
   *
   * @example 'wecom-token-example'
   */
  token?: string;
  /**
   * EncodingAESKey of the callback for changes in the contacts.
   *
   * @example 'wecom-aes-key-example'
   */
  encodingAESKey?: string;
  /**
   * URL of a proxy to reach WeCom through.
   *
   * @format uri
   * @example 'https://proxy.halden.example/wecom'
   */
  agentUrl?: string;
}

/** Access to Xiaoshouyi. */
export interface SyncTaskXiaoshouyiClientConfig {
  /**
   * Client ID of your application at Xiaoshouyi.
   *
   * @example 'xiaoshouyi-client-id-example'
   */
  client_id: string;
  /**
   * Client secret of your application at Xiaoshouyi.
   *
   * @example 'xiaoshouyi-client-secret-example'
   */
  client_secret: string;
  /**
   * Name of the Xiaoshouyi user on whose behalf the task works.
   *
   * @example 'sync@halden.example'
   */
  username: string;
  /**
   * Password of the user in `username`.
   *
   * @example 'correct-horse-battery-1'
   */
  password: string;
}

/** Which risky operations to carry out. */
export interface TriggerSyncRiskOperationDto {
  /**
   * IDs of the operations to carry out, from `listSyncRiskOperations`.
   *
   * @example [1, 2, 3]
   */
  syncRiskOperationIds: number[];
}

/** Which risky operations were carried out and which were not. */
export interface TriggerSyncRiskOperationsDataDto {
  /**
   * IDs of the operations that were carried out.
   *
   * @example [1, 2]
   */
  successList: number[];
  /**
   * IDs of the operations that failed.
   *
   * @example [3]
   */
  faildList: number[];
}

/** The outcome of carrying out risky operations. */
export interface TriggerSyncRiskOperationsRespDto extends CommonResponseDto {
  /** The operations, by outcome. */
  data: TriggerSyncRiskOperationsDataDto;
}

/** The run that was started. */
export interface TriggerSyncTaskDataDto {
  /**
   * ID of the synchronization job, to follow it with `getSyncJob`.
   *
   * @example 1
   */
  syncJobId: number;
}

/** Which synchronization task to run. */
export interface TriggerSyncTaskDto {
  /**
   * ID of the task to run, from `listSyncTasks`.
   *
   * @example 1000
   */
  syncTaskId: number;
}

/** A synchronization job that was started. */
export interface TriggerSyncTaskRespDto extends CommonResponseDto {
  /** The job that was started. */
  data: TriggerSyncTaskDataDto;
}

/** The settings of a synchronization task to change. */
export interface UpdateSyncTaskDto {
  /**
   * ID of the task to change.
   *
   * @example 1000
   */
  syncTaskId: number;
  /**
   * Name of the task in the console.
   *
   * @example 'Staff from Lark'
   */
  syncTaskName?: string;
  /**
   * The system on the other end of the synchronization.
   *
   * - `lark`: Lark, in mainland China Feishu.
   * - `lark-international`: Lark, international edition.
   * - `wechatwork`: WeCom, formerly WeChat Work.
   * - `dingtalk`: DingTalk.
   * - `active-directory`: Windows Active Directory.
   * - `italent`: Beisen iTalent.
   * - `maycur`: Maycur expense management.
   * - `ldap`: A directory over LDAP.
   * - `moka`: Moka HR.
   * - `fxiaoke`: Fxiaoke CRM.
   * - `scim`: A system of your own over SCIM.
   * - `xiaoshouyi`: Xiaoshouyi CRM.
   * - `kayang`: Kayang HR.
   * - `custom`: Another system of your own.
   */
  syncTaskType?:
    | 'lark'
    | 'lark-international'
    | 'wechatwork'
    | 'dingtalk'
    | 'active-directory'
    | 'italent'
    | 'maycur'
    | 'ldap'
    | 'moka'
    | 'fxiaoke'
    | 'scim'
    | 'xiaoshouyi'
    | 'kayang'
    | 'custom';
  /** How to reach the other system. Fill in the one property that fits `syncTaskType`. */
  clientConfig?: SyncTaskClientConfig;
  /**
   * Direction of the data.
   *
   * - `upstream`: Into GenAuth: the other system is the source of users and departments.
   * - `downstream`: Out of GenAuth: the other system gets users and departments from here.
   */
  syncTaskFlow?: 'upstream' | 'downstream';
  /**
   * What starts a synchronization.
   *
   * - `manually`: An administrator or a call of `triggerSyncTask`.
   * - `timed`: The clock, as set in `timedScheduler`.
   * - `automatic`: An event in the system that is the source.
   */
  syncTaskTrigger?: 'manually' | 'timed' | 'automatic';
  /**
   * Code of the organization that the task synchronizes. A task with the flow `upstream` gets one when it runs for
   * the first time; one with the flow `downstream` needs it from the start.
   *
   * @example 'halden'
   */
  organizationCode?: string;
  /**
   * Which users and departments take part. It counts only for the flow `downstream`; without it the whole
   * organization does.
   */
  provisioningScope?: SyncTaskProvisioningScope;
  /**
   * Which field of the source becomes which field of the target.
   *
   * @example [{ expression: 'mobile', targetKey: 'phone' }]
   */
  fieldMapping?: SyncTaskFieldMapping[];
  /** When the task runs by itself. It matters when the task starts on the clock (`timed`). */
  timedScheduler?: SyncTaskTimedScheduler;
}
