// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import { adviceFrom } from '@genauth/core/codegen';
import type { ErrorAdvice } from '@genauth/core/codegen';

/** What to do, by statusCode. */
const statusCodes = {
  301: 'Take that step with what `data` holds for it.',
  400: 'Correct the parameter that `message` names, then send the request again; repeating it unchanged fails again.',
  401: 'Sign in again or refresh the token; on the management side, check the access key ID and secret.',
  402: 'Check the plan and the open bills of the user pool in the console.',
  403: 'Grant the permission to the user or access key, or use a credential that holds it.',
  404: 'Check the identifier and its type, such as `userIdType`, and that you address the right user pool.',
  409: 'Read the existing object, then choose another value or update that object instead.',
  413: 'Send less at a time, for example smaller batches or a smaller file.',
  422: "Read the object's state and bring it to one that allows the operation first.",
  429: 'Wait, then retry with growing delays, and spread the load.',
  499: 'Read `message` and `apiCode`, then correct the request.',
  500: 'Retry an operation that is safe to repeat; if the failure stays, report the `requestId` to support.',
  501: 'Do not retry; check the path and whether your plan or deployment includes the feature.',
  502: 'Retry after a short wait an operation that is safe to repeat.',
  503: 'Wait, then retry with growing delays.',
  601: 'Check that the endpoint you configured is correct and can be reached.',
  602: 'Check the logs of the endpoint you configured and the shape of its response.',
  603: 'Check the logs and the source of the custom code.',
};

/** What to do, by apiCode. */
const apiCodes = {
  1300: 'Check the access key secret and that nothing, such as a proxy, changes the signed headers, path, query or body.',
  1301: 'Sign with `HMAC-SHA1` and say so in the header.',
  1302: 'Send version `1.0`.',
  1303: 'Send the current time in the date format of RFC 7231, for example `Mon, 02 Mar 2026 08:15:30 GMT`.',
  1304: 'Send the `date` header, and check that no proxy removes it.',
  1305: 'Synchronize the clock of the machine, then sign the request again.',
  1306: 'Sign every attempt anew with a fresh `x-authing-signature-nonce`, retries included.',
  1600: 'End the flow and continue as for a signed-in user.',
  1635: 'Send the user to the hosted sign-in page, which asks for the second factor; `data` says which ones the user has.',
  1636: 'Send the user to the hosted sign-in page, which asks for the second factor; `data` says which ones the user has.',
  1639: 'Send the user to the hosted sign-in page, which asks for the new password.',
  1640: 'Let the user prove ownership of an existing account and bind it.',
  1641: 'Let the user choose between an existing account and a new one, then bind it.',
  1642: 'Send the user to the hosted sign-in page, which has a form for the missing fields.',
  1643: 'Offer the self-service unlock, then start the sign-in again.',
  1699: 'Send the user back to the sign-in page.',
  1700: "Upload a photo of the user's face and pass it on.",
  1701: 'Upload the photo to compare as well.',
  1702: 'Let the user take a new photo, or offer another factor.',
  1703: 'Bind an email address or a phone number first.',
  1704: 'Send a new verification code to the phone and try again.',
  1705: 'Send a new verification code to the email address and try again.',
  1706: 'Use the bound face, or remove that factor before binding another.',
  1707: 'Let the user try again with a new, clear photo.',
  2004: 'Check the identifier and the `userIdType` that says how to read it.',
  2005: 'Have the account unlocked by its user or by an administrator.',
  2006: 'Ask for the password again or offer a reset; do not retry by yourself.',
  2011: 'Check the application ID and that it belongs to this user pool.',
  2020: 'Have the user sign in, then repeat the request with the new access token.',
  2031: 'Turn registration on for the application, or have an administrator create the user.',
  2039: 'Choose another domain.',
  2040: 'Choose another domain.',
  2058: 'Send the user to the hosted sign-in page, which asks for the old and the new password.',
  2224: 'Check the user pool ID and the access key it comes from.',
  2333: 'Ask for both again; do not retry by yourself.',
  4021: 'Check the plan, its usage and the open bills of the user pool in the console.',
  6001: "Ask for the code that the authenticator shows now, and check that the device's clock is right.",
  6002: 'Ask for the recovery code again, or offer another factor.',
  6003: "Send the code that the user's authenticator shows.",
  6004: 'Send the recovery code that the user kept when binding TOTP.',
  2120008: "Check the user's status and add the user to the tenant if that is missing.",
  2130010: "Sign in to another tenant, or have the tenant's administrator allow the user.",
  2820002: "Correct the LDAP server's address in the configuration.",
};

/** What the contract says to do about a failure, for the option of this name. */
export const errorAdvice: ErrorAdvice = /* @__PURE__ */ adviceFrom(statusCodes, apiCodes);
