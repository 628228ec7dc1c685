// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto, LangObject } from './shared.ts';

/** A country with what forms need to know about it. */
export interface CountryDetailInfo {
  /**
   * Code of the country in two letters ([ISO 3166-1](https://www.iso.org/iso-3166-country-codes.html) alpha-2).
   *
   * @example 'SE'
   */
  alpha2: string;
  /**
   * Code of the country in three letters (ISO 3166-1 alpha-3).
   *
   * @example 'SWE'
   */
  alpha3: string;
  /**
   * Calling code of the country, with a leading `+`.
   *
   * @example '+46'
   */
  phoneCountryCode: string;
  /**
   * The country's flag as an emoji.
   *
   * @example '🇸🇪'
   */
  flag: string;
  /** Name of the country in each language. Filled for Chinese and English at present. */
  name: LangObject;
}

/** A CAPTCHA image and its token. */
export interface GetCaptchaCodeDataDto {
  /**
   * The image as SVG markup.
   *
   * @example '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"></svg>'
   */
  captchaCodeSvg: string;
  /**
   * Token of this image. Send it back as `captchaToken` together with what the user typed.
   *
   * @example 'cpt-5f1c2e0a7b6d4c5e'
   */
  captchaToken: string;
}

/** A new CAPTCHA. */
export interface GetCaptchaCodeRespDto extends CommonResponseDto {
  /** The image and its token. */
  data: GetCaptchaCodeDataDto;
}

/** The countries of the world. */
export interface GetCountryListRespDto extends CommonResponseDto {
  /** One entry for each country. */
  data: CountryDetailInfo[];
}

/** What anyone may know about the server. */
export interface SystemInfoResp {
  /** Settings for encrypting with RSA. */
  rsa: SystmeInfoRSAConfig;
  /** Settings for encrypting with SM2, the Chinese national standard for elliptic-curve encryption (GB/T 32918). */
  sm2: SystmeInfoSM2Config;
  /** Versions of the parts of the service. */
  version: SystmeInfoVersion;
  /**
   * IP addresses from which GenAuth makes requests to other servers.
   *
   * @example ['203.0.113.10', '203.0.113.11']
   */
  publicIps: string[];
}

/** Settings for encrypting with RSA. */
export interface SystmeInfoRSAConfig {
  /**
   * RSA public key to encrypt passwords with where `passwordEncryptType` is `rsa`.
   *
   * @example '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArpMbBV/tWdhpewnK7wc/\n2QPYR2FVcE4cv880j9MKHvnVLc5JJVab7Vnij99CgTbKVmpv31ZUmg+BleSJWtDE\neqJ1CWlWtdOCLNuHa9VpLXymlZShYMJXhPVccNUWamn9Yy1P7dh5K+6LDoRyTL5s\nbeNv/Pn3DfSn3lntesung8FVSDGrWqWfHUW8/jaPks4N8EXICWPodsaIy4OWD+Dv\n6EshxU0P7p8mb6sp87KQuWN8gzmQZ1LobgkIrFJeUTZlk6v9yLkGIaGYT+Mcl90v\nMPafpKZd92gnP+5PhHTM++GXfrT8IsQArsJc2+CaB9L8D0srtdvkC6FnCsDrOkkb\n9QIDAQAB\n-----END PUBLIC KEY-----'
   */
  publicKey: string;
}

/** Settings for encrypting with SM2. */
export interface SystmeInfoSM2Config {
  /**
   * SM2 public key to encrypt passwords with where `passwordEncryptType` is `sm2`.
   *
   * @example '04f188fa60b947751ce1c4cab225cb2a3004dce86be3db4505de3cb162ee521d219a8beb1c0dfeafe358baef284b300145d015f6bb403a4bf945df60c85401b497'
   */
  publicKey: string;
}

/** Versions of the parts of the service. */
export interface SystmeInfoVersion {
  /**
   * Version of the core service.
   *
   * @example '2.0.0'
   */
  server: string;
  /**
   * Version of the console.
   *
   * @example '2.0.0'
   */
  console: string;
  /**
   * Version of the hosted sign-in page.
   *
   * @example '2.0.0'
   */
  login: string;
}
