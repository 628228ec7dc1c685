// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto, EmailTemplateDto } from './shared.ts';

/** Access to an Alibaba Cloud enterprise email account. */
export interface AliExmailEmailProviderConfig {
  /**
   * Username of the mailbox that sends the emails.
   *
   * @example 'accounts@halden.example'
   */
  sender: string;
  /**
   * Password of the mailbox.
   *
   * @example 'correct-horse-battery-1'
   */
  senderPass: string;
}

/** Access to an Alibaba Cloud enterprise email account. */
export interface AliExmailEmailProviderConfigInput {
  /**
   * Username of the mailbox that sends the emails.
   *
   * @example 'accounts@halden.example'
   */
  sender: string;
  /**
   * Password of the mailbox.
   *
   * @example 'correct-horse-battery-1'
   */
  senderPass: string;
}

/** The email service to send emails through. */
export interface ConfigEmailProviderDto {
  /** `true` to send emails through this service, `false` to send them through the one built into GenAuth. */
  enabled: boolean;
  /**
   * The kind of email service. It decides which of the configurations is in use.
   *
   * - `ali`: Alibaba Cloud enterprise email, as set in `aliExmailConfig`.
   * - `qq`: Tencent Exmail, as set in `tencentExmailConfig`.
   * - `sendgrid`: SendGrid, as set in `sendGridConfig`.
   * - `custom`: An SMTP server of your choice, as set in `smtpConfig`.
   */
  type: 'ali' | 'qq' | 'sendgrid' | 'custom';
  /** The SMTP server. Goes with the type `custom`. */
  smtpConfig?: SMTPEmailProviderConfigInput;
  /** The SendGrid account. Goes with the type `sendgrid`. */
  sendGridConfig?: SendGridEmailProviderConfigInput;
  /** The Alibaba Cloud enterprise email account. Goes with the type `ali`. */
  aliExmailConfig?: AliExmailEmailProviderConfigInput;
  /** The Tencent Exmail account. Goes with the type `qq`. */
  tencentExmailConfig?: TencentExmailEmailProviderConfigInput;
}

/** The email service that emails are sent through. */
export interface EmailProviderDto {
  /** `true` to send emails through this service, `false` to send them through the one built into GenAuth. */
  enabled: boolean;
  /**
   * The kind of email service. It decides which of the configurations is in use.
   *
   * - `ali`: Alibaba Cloud enterprise email, as set in `aliExmailConfig`.
   * - `qq`: Tencent Exmail, as set in `tencentExmailConfig`.
   * - `sendgrid`: SendGrid, as set in `sendGridConfig`.
   * - `custom`: An SMTP server of your choice, as set in `smtpConfig`.
   */
  type?: 'ali' | 'qq' | 'sendgrid' | 'custom' | (string & {});
  /** The SMTP server. Goes with the type `custom`. */
  smtpConfig?: SMTPEmailProviderConfig;
  /** The SendGrid account. Goes with the type `sendgrid`. */
  sendGridConfig?: SendGridEmailProviderConfig;
  /** The Alibaba Cloud enterprise email account. Goes with the type `ali`. */
  aliExmailConfig?: AliExmailEmailProviderConfig;
  /** The Tencent Exmail account. Goes with the type `qq`. */
  tencentExmailConfig?: TencentExmailEmailProviderConfig;
}

/** The email service of the user pool. */
export interface EmailProviderRespDto extends CommonResponseDto {
  /** The email service. */
  data: EmailProviderDto;
}

/** A category of email templates. */
export interface EmailTemplateCategoryDto {
  /**
   * Name of the category in the console. The English one is in `titleEn`.
   *
   * @example 'Notifications'
   */
  title: string;
  /**
   * Name of the category in English.
   *
   * @example 'Notifications'
   */
  titleEn: string;
  /**
   * What the emails in the category are for. The English text is in `descEn`.
   *
   * @example 'Welcome emails and notices of new accounts'
   */
  desc: string;
  /**
   * What the emails in the category are for in English.
   *
   * @example 'Welcome emails and notices of new accounts'
   */
  descEn: string;
}

/** One email template. */
export interface EmailTemplateSingleItemRespDto extends CommonResponseDto {
  /** The template. */
  data: EmailTemplateDto;
}

/** Email templates and their categories. */
export interface GetEmailTemplatesDataDto {
  /** The templates, one for each kind of email. */
  templates: EmailTemplateDto[];
  /** The categories that the console sorts the templates into. */
  categories: EmailTemplateCategoryDto[];
}

/** The email templates of the user pool. */
export interface GetEmailTemplatesRespDto extends CommonResponseDto {
  /** The templates and their categories. */
  data: GetEmailTemplatesDataDto;
}

/** An email with its placeholders filled in. */
export interface PreviewEmailTemplateDataDto {
  /**
   * Body of the email in HTML.
   *
   * @example '<p>Your code for Halden Portal is 123456.</p>'
   */
  content: string;
  /**
   * Subject of the email.
   *
   * @example 'Your code for Halden Portal'
   */
  subject: string;
  /**
   * Name of the sender.
   *
   * @example 'Halden Robotics'
   */
  sender: string;
}

/** An email to render. */
export interface PreviewEmailTemplateDto {
  /**
   * The kind of email.
   *
   * - `WELCOME_EMAIL`: Welcomes a new user.
   * - `FIRST_CREATED_USER`: Tells a user that an account was created.
   * - `REGISTER_VERIFY_CODE`: Verification code to sign up.
   * - `LOGIN_VERIFY_CODE`: Verification code to sign in.
   * - `MFA_VERIFY_CODE`: Verification code as a second factor.
   * - `INFORMATION_COMPLETION_VERIFY_CODE`: Verification code to complete the profile after signing up.
   * - `FIRST_EMAIL_LOGIN_VERIFY`: Verifies the address at the first sign-in by email.
   * - `CONSOLE_CONDUCTED_VERIFY`: Verifies an address on the order of an administrator in the console.
   * - `USER_PASSWORD_UPDATE_REMIND`: Reminds a user that the password is due to expire.
   * - `ADMIN_RESET_USER_PASSWORD_NOTIFICATION`: Tells that an administrator reset the password.
   * - `USER_PASSWORD_RESET_NOTIFICATION`: Tells a user that the password was reset.
   * - `RESET_PASSWORD_VERIFY_CODE`: Verification code to reset the password.
   * - `SELF_UNLOCKING_VERIFY_CODE`: Verification code to unlock the own account.
   * - `EMAIL_BIND_VERIFY_CODE`: Verification code to bind an email address.
   * - `EMAIL_UNBIND_VERIFY_CODE`: Verification code to unbind an email address.
   */
  type:
    | 'WELCOME_EMAIL'
    | 'FIRST_CREATED_USER'
    | 'REGISTER_VERIFY_CODE'
    | 'LOGIN_VERIFY_CODE'
    | 'MFA_VERIFY_CODE'
    | 'INFORMATION_COMPLETION_VERIFY_CODE'
    | 'FIRST_EMAIL_LOGIN_VERIFY'
    | 'CONSOLE_CONDUCTED_VERIFY'
    | 'USER_PASSWORD_UPDATE_REMIND'
    | 'ADMIN_RESET_USER_PASSWORD_NOTIFICATION'
    | 'USER_PASSWORD_RESET_NOTIFICATION'
    | 'RESET_PASSWORD_VERIFY_CODE'
    | 'SELF_UNLOCKING_VERIFY_CODE'
    | 'EMAIL_BIND_VERIFY_CODE'
    | 'EMAIL_UNBIND_VERIFY_CODE';
  /**
   * Body of the email in HTML, with placeholders in the syntax of `tplEngine`. Without it, the body in use by the
   * user pool is rendered.
   *
   * @example '<p>Your code for {{app_name}} is {{code}}.</p>'
   */
  content?: string;
  /**
   * Subject of the email. May hold placeholders such as `{{app_name}}`. Without it, the subject in use by the user
   * pool is rendered.
   *
   * @example 'Your code for {{app_name}}'
   */
  subject?: string;
  /**
   * Name of the sender. May hold placeholders such as `{{client_name}}`. Without it, the sender in use by the user
   * pool is rendered.
   *
   * @example '{{client_name}}'
   */
  sender?: string;
  /**
   * How long the code or link in the email stays valid, in seconds. Only emails that verify something have it.
   * Without it, the time in use by the user pool is rendered.
   *
   * @minimum 1
   * @example 300
   */
  expiresIn?: number;
  /**
   * Engine that renders the template; `handlebar` by default.
   *
   * - `handlebar`: Handlebars.
   * - `ejs`: EJS.
   *
   * @default 'handlebar'
   */
  tplEngine?: 'handlebar' | 'ejs';
}

/** The email as the recipient would see it. */
export interface PreviewEmailTemplateRespDto extends CommonResponseDto {
  /** The email. */
  data: PreviewEmailTemplateDataDto;
}

/** Access to an SMTP server. */
export interface SMTPEmailProviderConfig {
  /**
   * Host name of the SMTP server.
   *
   * @example 'smtp.halden.example'
   */
  smtp_host: string;
  /**
   * Port of the SMTP server.
   *
   * @minimum 1
   * @maximum 65535
   * @example 465
   */
  smtp_port: number;
  /**
   * Username to sign in to the SMTP server with.
   *
   * @example 'accounts@halden.example'
   */
  sender: string;
  /**
   * Password to sign in to the SMTP server with.
   *
   * @example 'correct-horse-battery-1'
   */
  senderPass: string;
  /** `true` to connect over SSL. */
  secure: boolean;
}

/** Access to an SMTP server. */
export interface SMTPEmailProviderConfigInput {
  /**
   * Host name of the SMTP server.
   *
   * @example 'smtp.halden.example'
   */
  smtp_host: string;
  /**
   * Port of the SMTP server.
   *
   * @minimum 1
   * @maximum 65535
   * @example 465
   */
  smtp_port: number;
  /**
   * Username to sign in to the SMTP server with.
   *
   * @example 'accounts@halden.example'
   */
  sender?: string;
  /**
   * Password to sign in to the SMTP server with.
   *
   * @example 'correct-horse-battery-1'
   */
  senderPass: string;
  /**
   * `true` to connect over SSL.
   *
   * @default false
   */
  secure?: boolean;
}

/** Access to a SendGrid account. */
export interface SendGridEmailProviderConfig {
  /**
   * Username that the emails are sent under.
   *
   * @example 'accounts@halden.example'
   */
  sender: string;
  /**
   * SendGrid API key.
   *
   * @example 'SG.example-key'
   */
  apikey: string;
}

/** Access to a SendGrid account. */
export interface SendGridEmailProviderConfigInput {
  /**
   * Username that the emails are sent under.
   *
   * @example 'accounts@halden.example'
   */
  sender: string;
  /**
   * SendGrid API key.
   *
   * @example 'SG.example-key'
   */
  apikey: string;
}

/** Access to a Tencent Exmail account. */
export interface TencentExmailEmailProviderConfig {
  /**
   * Username of the mailbox that sends the emails.
   *
   * @example 'accounts@halden.example'
   */
  sender: string;
  /**
   * Password of the mailbox.
   *
   * @example 'correct-horse-battery-1'
   */
  senderPass: string;
}

/** Access to a Tencent Exmail account. */
export interface TencentExmailEmailProviderConfigInput {
  /**
   * Username of the mailbox that sends the emails.
   *
   * @example 'accounts@halden.example'
   */
  sender: string;
  /**
   * Password of the mailbox.
   *
   * @example 'correct-horse-battery-1'
   */
  senderPass: string;
}
