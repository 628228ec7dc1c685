// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto } from './shared.ts';

/** A click on the sales contact. Free in form. */
export type ClickCostContactDto = Record<string, unknown>;

/** The plan that a user pool is on. */
export interface CostCurrentPackageInfo {
  /**
   * Code of the plan with its size.
   *
   * @example 'V4_B2C_Enterprise:1000'
   */
  code: string;
  /**
   * When the plan ends, as `YYYY-MM-DD hh:mm:ss`.
   *
   * @example '2027-03-02 00:00:00'
   */
  endTime: string;
  /**
   * Number of days since the plan ended, written as a string; `0` while the plan runs.
   *
   * @example '0'
   */
  overdueDays: string;
  /** What the plan consists of and costs. */
  goodsPackage: GoodsPackageDto;
}

/** The entitlements of the user pool. */
export interface CostGetAllRightItemRespDto extends CommonResponseDto {
  /** Every entitlement of the plan with its limit. */
  data: RightItemRes;
}

/** The current plan. */
export interface CostGetCurrentPackageRespDto extends CommonResponseDto {
  /** The plan, how much of it is in use and until when it lasts. */
  data: CostCurrentPackageInfo;
}

/** The current usage. */
export interface CostGetCurrentUsageRespDto extends CommonResponseDto {
  /** How much of each entitlement is used up. */
  data: CurrentUsageRespDto;
}

/** The history of monthly active users. */
export interface CostGetMauPeriodUsageHistoryRespDto extends CommonResponseDto {
  /** The periods of the requested time, with the number of active users in each. */
  data: MauPeriodUsageHistory;
}

/** One order. */
export interface CostGetOrderDetailRespDto extends CommonResponseDto {
  /** The order. */
  data: OrderItem;
}

/** The payment of an order. */
export interface CostGetOrderPayDetail {
  /**
   * Number of the order.
   *
   * @example '2026030210062060e26f7fd6b9'
   */
  orderNo: string;
  /**
   * Number of the payment at the payment service.
   *
   * @example '22e7ecfd-745d-46ad-b563-ef4db5719bfb'
   */
  channelOrderNo: string;
  /**
   * Amount that was paid as a decimal number in a string.
   *
   * @example '1188.00'
   */
  paidAmount: string;
  /**
   * When the order was paid, as `YYYY-MM-DD hh:mm:ss`.
   *
   * @example '2026-03-02 10:06:46'
   */
  paidTime: string;
  /**
   * Number of the account that the payment came from.
   *
   * @example '6745c0de0a1b2c3d4e5f1401'
   */
  paidAccountNo: string;
  /**
   * State of the payment as a number in a string.
   *
   * @example '3'
   */
  payStatus: string;
  /**
   * When the payment was started, as `YYYY-MM-DD hh:mm:ss`.
   *
   * @example '2026-03-02 10:06:20'
   */
  createTime: string;
  /**
   * Means of payment, for example `Alipay`.
   *
   * @example 'Alipay'
   */
  payType: string;
}

/** The payment of an order. */
export interface CostGetOrderPayDetailRespDto extends CommonResponseDto {
  /** The payment. */
  data: CostGetOrderPayDetail;
}

/** Orders, page by page. */
export interface CostGetOrdersRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: GetOrdersRes;
}

/** How much of an entitlement is used. */
export interface CurrentUsageDto {
  /**
   * How much there is in all, written as a string.
   *
   * @example '10'
   */
  amount: string;
  /**
   * How much of it is used, written as a string.
   *
   * @example '2'
   */
  current: string;
  /** `true` when the entitlement belongs to a trial. */
  experience: boolean;
  /**
   * Code of the entitlement.
   *
   * @example 'SocialConnections'
   */
  modelCode: string;
  /**
   * Name of the entitlement.
   *
   * @example 'Social connections'
   */
  modelName: string;
}

/** The usage of all countable entitlements. */
export interface CurrentUsageRespDto {
  /** One entry for each entitlement. */
  usages: CurrentUsageDto[];
}

/** Input of “Get the history of monthly active users”. */
export interface GetMauPeriodUsageHistoryParams {
  /**
   * First day, as `YYYYMMDD`.
   *
   * @pattern ^\d{8}$
   * @example '20260101'
   */
  startTime: string;
  /**
   * Last day, as `YYYYMMDD`.
   *
   * @pattern ^\d{8}$
   * @example '20260331'
   */
  endTime: string;
}

/** Input of “Get an order”. */
export interface GetOrderDetailParams {
  /**
   * Number of the order.
   *
   * @example '2026030210062060e26f7fd6b9'
   */
  orderNo: string;
}

/** Input of “Get the payment of an order”. */
export interface GetOrderPayDetailParams {
  /**
   * Number of the order.
   *
   * @example '2026030210062060e26f7fd6b9'
   */
  orderNo: string;
}

/** One page of orders. */
export interface GetOrdersRes {
  /**
   * Number of orders on all pages together, written as a string.
   *
   * @example '1'
   */
  totalCount: string;
  /** The orders on this page; empty when there is none. */
  list: OrderItem[];
}

/** A plan that can be ordered. */
export interface GoodsPackageDto {
  /**
   * Name of the plan. The English one is in `nameEn`.
   *
   * @example 'Enterprise'
   */
  name: string;
  /**
   * Name of the plan in English.
   *
   * @example 'Enterprise'
   */
  nameEn: string;
  /**
   * Price of one unit as a decimal number in a string.
   *
   * @example '99.00'
   */
  unitPrice: string;
  /**
   * Code of the plan with its size.
   *
   * @example 'V4_B2C_Enterprise:1000'
   */
  code: string;
  /**
   * Edition of the plan.
   *
   * @example 'Enterprise'
   */
  group: string;
  /**
   * Code of the scenario that the plan is made for, for example `B2C`.
   *
   * @example 'B2C'
   */
  sceneCode: string;
  /**
   * Number of monthly active users that the plan is made for, written as a string.
   *
   * @example '1000'
   */
  amount: string;
}

/** Input of “List orders”. */
export interface ListOrdersParams {
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

/** Monthly active users by billing period. */
export interface MauPeriodUsageHistory {
  /** One entry for each period. */
  records: MauPeriodUsageHistoryDto[];
}

/** The monthly active users of one billing period. */
export interface MauPeriodUsageHistoryDto {
  /**
   * First day of the period, as `YYYYMMDD`.
   *
   * @example '20260101'
   */
  periodStartTime: string;
  /**
   * End of the period, as `YYYYMMDD`.
   *
   * @example '20260201'
   */
  periodEndTime: string;
  /**
   * Number of monthly active users for the period in all, written as a string.
   *
   * @example '1000'
   */
  amount: string;
  /**
   * Number of monthly active users that the period has used, written as a string.
   *
   * @example '412'
   */
  current: string;
}

/** An order of a plan. */
export interface OrderItem {
  /**
   * Number of the order.
   *
   * @example '2026030210062060e26f7fd6b9'
   */
  orderNo: string;
  /**
   * Name of the plan in Chinese. The English one is in `goodsNameEn`.
   *
   * @example 'Enterprise'
   */
  goodsName: string;
  /**
   * Name of the plan in English.
   *
   * @example 'Enterprise'
   */
  goodsNameEn: string;
  /**
   * Price of one unit as a decimal number in a string.
   *
   * @example '99.00'
   */
  goodsUnitPrice: string;
  /**
   * Number of units, written as a string.
   *
   * @example '12'
   */
  quantity: string;
  /**
   * Amount that the order really costs as a decimal number in a string.
   *
   * @example '1188.00'
   */
  actualAmount: string;
  /**
   * Where the order stands.
   *
   * - `1`: Not paid yet.
   * - `2`: Paid.
   * - `3`: Completed.
   * - `4`: Canceled.
   * - `5`: Expired.
   *
   * @example '3'
   */
  status: '1' | '2' | '3' | '4' | '5' | (string & {});
  /**
   * What the order is for.
   *
   * - `New`: A first purchase.
   * - `Upgrade`: A change to a larger plan.
   * - `Renew`: A renewal of the plan.
   * - `Overdue_Correct`: Payment for the time since the plan ended.
   * - `Overflowed_Correct`: Payment for usage beyond the plan.
   *
   * @example 'New'
   */
  orderType: 'New' | 'Upgrade' | 'Renew' | 'Overdue_Correct' | 'Overflowed_Correct' | (string & {});
  /**
   * When the order was placed, as `YYYY-MM-DD hh:mm:ss`.
   *
   * @example '2026-03-02 10:06:20'
   */
  createTime: string;
  /**
   * How the order came about.
   *
   * - `Licence`: By a license.
   * - `Offline`: By a sale outside the console.
   * - `Eadmin`: GenAuth staff set it up.
   * - `SelfHelp`: Placed in the console.
   * - `Cdkey`: By redeeming a key.
   *
   * @example 'SelfHelp'
   */
  source: 'Licence' | 'Offline' | 'Eadmin' | 'SelfHelp' | 'Cdkey' | (string & {});
}

/** Something that the plan entitles the user pool to. */
export interface RightItemDto {
  /**
   * Code of the entitlement.
   *
   * @example 'SocialConnections'
   */
  rightsModelCode: string;
  /**
   * Name of the entitlement.
   *
   * @example 'Social connections'
   */
  rightsModelName: string;
  /**
   * How to read `dataValue`.
   *
   * - `1`: A quantity whose usage is counted.
   * - `2`: A number for information; usage is not counted.
   * - `3`: A yes or no.
   * - `4`: A text for information.
   *
   * @example '1'
   */
  dataType: '1' | '2' | '3' | '4' | (string & {});
  /**
   * Value of the entitlement as a string, to be read as `dataType` says.
   *
   * @example '10'
   */
  dataValue: string;
}

/** Everything that the plan entitles the user pool to. */
export interface RightItemRes {
  /** One entry for each entitlement. */
  rightsItems: RightItemDto[];
}
