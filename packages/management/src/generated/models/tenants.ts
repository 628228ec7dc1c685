// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

/** A tenant and the company data to certify it with. */
export interface CreateTenantEnterpriseCertificationBodyDto {
  /**
   * Name that the company goes by.
   *
   * @example 'Halden Nordics'
   */
  businessName: string;
  /**
   * Business license of the company.
   *
   * @format uri
   * @example 'https://files.halden.example/licenses/halden-nordics.png'
   */
  businessLicense: string;
  /**
   * Name under which the company is registered.
   *
   * @example 'Halden Nordics AB'
   */
  businessRegistrationName: string;
  /**
   * The company's unified social credit code, the number of a company in the register of mainland China.
   *
   * @example '91330100MA2FAKE01X'
   */
  unifiedSocialCredit: string;
  /**
   * Name of the company's legal representative.
   *
   * @example 'Jonas Falk'
   */
  legalRepresentativeName: string;
  /**
   * Number of the legal representative's national identity card.
   *
   * @example '420421199005141234'
   */
  nationalIdentificationNumber: string;
  /**
   * Number of a personal bank card of the legal representative.
   *
   * @example '6222020000000000000'
   */
  personalBankCardNumber: string;
  /**
   * Phone number that the bank has on file for the bank card.
   *
   * @example '13800000004'
   */
  bankReservedPhone: string;
  /**
   * ID of the tenant to certify.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId: string;
}

/** Input of “Get a tenant's enterprise certification”. */
export interface GetTenantEnterpriseCertificationParams {
  /**
   * ID of the tenant.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId: string;
}

/** The outcome of reviewing a tenant's enterprise certification. */
export interface ReviewTenantEnterpriseCertificationBodyDto {
  /**
   * ID of the tenant whose certification was reviewed.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId: string;
  /**
   * Outcome of the review.
   *
   * @example 'pass'
   */
  enterpriseCertificationStatus: 'not_submit' | 'reviewing' | 'pass' | -1;
  /**
   * Reason for the outcome.
   *
   * @example 'All documents match the company register.'
   */
  reviewReason: string;
}

/** The enterprise certification of a tenant. */
export interface TenantEnterpriseCertificationRespDto {
  /**
   * Name that the company goes by.
   *
   * @example 'Halden Nordics'
   */
  businessName?: string;
  /**
   * Business license of the company.
   *
   * @format uri
   * @example 'https://files.halden.example/licenses/halden-nordics.png'
   */
  businessLicense?: string;
  /**
   * When the certification last changed.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  updatedAt?: string;
  /**
   * Name under which the company is registered.
   *
   * @example 'Halden Nordics AB'
   */
  businessRegistrationName?: string;
  /**
   * The company's unified social credit code, the number of a company in the register of mainland China.
   *
   * @example '91330100MA2FAKE01X'
   */
  unifiedSocialCredit?: string;
  /**
   * Name of the company's legal representative.
   *
   * @example 'Jonas Falk'
   */
  legalRepresentativeName?: string;
  /**
   * Number of the legal representative's national identity card.
   *
   * @example '420421199005141234'
   */
  nationalIdentificationNumber?: string;
  /**
   * Number of a personal bank card of the legal representative.
   *
   * @example '6222020000000000000'
   */
  personalBankCardNumber?: string;
  /**
   * Phone number that the bank has on file for the bank card.
   *
   * @example '13800000004'
   */
  bankReservedPhone?: string;
  /**
   * Reason that the reviewer gave for the outcome.
   *
   * @example 'All documents match the company register.'
   */
  reviewReason?: string;
  /**
   * Where the certification stands.
   *
   * @example 'pass'
   */
  enterpriseCertificationStatus?: 'not_submit' | 'reviewing' | 'pass' | (string & {}) | -1;
}
