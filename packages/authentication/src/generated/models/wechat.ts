// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto, GetWechatAccessTokenDataDto } from './shared.ts';

/** Encrypted data of a Douyin mini program. */
export interface DecryptDouyinMiniProgramDataDto {
  /**
   * Login code that `tt.login` returned.
   *
   * @example 'c3f1a7d20b9e4c5f'
   */
  code: string;
  /**
   * Initialization vector to decrypt `encryptedData` with, as returned by Douyin.
   *
   * @example 'r7BXXKkLb8qrSNn05n0qiA=='
   */
  iv: string;
  /**
   * Encrypted data that Douyin returned to the mini program.
   *
   * @example 'CiyLU1Aw2KjvrjMdj8YKliAjtP4gsMZM'
   */
  encryptedData: string;
  /**
   * Identifier of the mini program's connection, as set on the external identity provider in the console.
   *
   * @example 'halden-douyin'
   */
  extIdpConnidentifier: string;
}

/** The decrypted data of a Douyin mini program. */
export interface DecryptDouyinMiniProgramDataRespDto extends CommonResponseDto {
  /**
   * The data as Douyin defines it. Its properties depend on what was encrypted.
   *
   * @example { nickName: 'Ada', city: 'Guangzhou' }
   */
  data: Record<string, unknown>;
}

/** Encrypted data of a WeChat mini program. */
export interface DecryptWechatMiniProgramDataDto {
  /**
   * Identifier of the mini program's connection, as set on the external identity provider in the console.
   *
   * @example 'halden-miniprogram'
   */
  extIdpConnidentifier: string;
  /**
   * Encrypted data that WeChat returned to the mini program.
   *
   * @example 'CiyLU1Aw2KjvrjMdj8YKliAjtP4gsMZM'
   */
  encryptedData: string;
  /**
   * Initialization vector to decrypt `encryptedData` with, as returned by WeChat.
   *
   * @example 'r7BXXKkLb8qrSNn05n0qiA=='
   */
  iv: string;
  /**
   * Login code that `wx.login` returned.
   *
   * @example '061Kq1Ga1mVbXF0zTnHa1kPTxS2Kq1Gu'
   */
  code: string;
}

/** The decrypted data of a WeChat mini program. */
export interface DecryptWechatMiniProgramDataRespDto extends CommonResponseDto {
  /**
   * The data as WeChat defines it. Its properties depend on what was encrypted; a user's profile looks like the
   * example.
   *
   * @example { nickName: 'Ada', gender: 2, language: 'en', city: 'Guangzhou', province: 'Guangdong', country: 'CN', avatarUrl: 'https://files.halden.example/avatars/ada.lind.png', unionId: 'o9Nka5ibU-lUGQaeAHqu0nOZyJg0', watermark: { timestamp: 1772439330, appid: 'wx0123456789abcdef' } }
   */
  data: Record<string, unknown>;
}

/** A WeChat access token. */
export interface GetWechatAccessTokenRespDto extends CommonResponseDto {
  /** The access token. */
  data: GetWechatAccessTokenDataDto;
}

/** A phone number that a user of a mini program agreed to share. */
export interface GetWechatMiniProgramPhoneDataDto {
  /**
   * Phone number with the country code, including the leading `+`.
   *
   * @example '+8613800000001'
   */
  phoneNumber: string;
  /**
   * Phone number without the country code.
   *
   * @example '13800000001'
   */
  purePhoneNumber: string;
  /**
   * Country calling code, without a leading `+`.
   *
   * @example '86'
   */
  countryCode: string;
}

/** Consent of a mini program's user to share their phone number. */
export interface GetWechatMiniProgramPhoneDto {
  /**
   * Identifier of the mini program's connection, as set on the external identity provider in the console.
   *
   * @example 'halden-miniprogram'
   */
  extIdpConnidentifier: string;
  /**
   * Code that WeChat returned when the user agreed to share the phone number. It is not the code of `wx.login`.
   *
   * @example 'e31968a7f94cc5ee25fafc2aef2773f0'
   */
  code: string;
}

/** The phone number that a user of a mini program agreed to share. */
export interface GetWechatMiniProgramPhoneRespDto extends CommonResponseDto {
  /** The phone number that the user shared, with its country calling code. */
  data: GetWechatMiniProgramPhoneDataDto;
}

/** The outcome of a WeChat sign-in on a phone. */
export interface WechatMobileAuthByCodeInput {
  /**
   * One-time code that WeChat returned to your mobile application after the user agreed.
   *
   * @example '031OgeHa1lKgnE0wynHa1p77Yu3OgeHq'
   */
  code: string;
  /**
   * ID of the application that the user signs in to.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId?: string;
  /**
   * ID of the WeChat connection to use.
   *
   * @example '6745c0de0a1b2c3d4e5fe102'
   */
  connId?: string;
}
