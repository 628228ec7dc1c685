// Made by the contract target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

export interface paths {
    "/api/v3/signin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a password, code or directory account
         * @description Signs a user in with credentials collected on your own sign-in page and returns the user's tokens. Set `connection` and fill in the matching payload:
         *
         *     | `connection` | payload | signs in with |
         *     |---|---|---|
         *     | `PASSWORD` | `passwordPayload` | email, phone number, username or any of them (`account`), and a password |
         *     | `PASSCODE` | `passCodePayload` | email or phone number, and a verification code sent beforehand |
         *     | `LDAP` | `ldapPayload` | an account of a connected LDAP directory |
         *     | `AD` | `adPayload` | an account of a connected Windows Active Directory |
         *
         *     A user who must first pass a second factor, complete a profile or reset an initial password cannot finish signing in here. The call fails with an `apiCode` that names the missing step, and the failure's `data` may carry what that step needs, such as an MFA token. If your users can meet these steps, send them to the hosted sign-in page with `startOidcAuthorization`.
         *
         *     The application proves its own identity in the way set as its token endpoint authentication method in the console:
         *
         *     - `none`: nothing to send. Always used by single-page and native applications.
         *     - `client_secret_post`: `client_id` and `client_secret` in the body.
         *     - `client_secret_basic`: the header `authorization: Basic base64(<client_id>:<client_secret>)`.
         *
         *     Clients created with an `appSecret` add these by themselves.
         */
        post: operations["signInByCredentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/signin-by-mobile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a mobile social login
         * @description Signs a user in with the short-lived credential that a third-party mobile login or mini program handed to your mobile application, and returns the user's tokens. On a user's first social login, GenAuth creates the account.
         *
         *     Set `connection` to the kind of login, `extIdpConnidentifier` to the connection configured for it, and fill in the matching payload. The application proves its own identity as in `signInByCredentials`.
         */
        post: operations["signInByMobile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/switch-login-by-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch between a personal and a public account
         * @description Signs the current user in to another of their accounts without asking for credentials again: from a personal account to a public account linked to it, or back. Returns tokens for the target account. The caller must be signed in.
         */
        post: operations["switchLoginByUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-alipay-authinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Alipay sign-in parameters
         * @description Returns the signed `authInfo` string that the Alipay mobile SDK needs to open Alipay and ask the user for consent. Pass the code that Alipay then returns to `signInByMobile` with `connection` set to `alipay`.
         */
        get: operations["getAlipayAuthInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/gene-qrcode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a sign-in QR code
         * @description Creates a QR code that a user scans with a phone to sign in on the page showing it. It can be scanned with your own mobile application, with a WeChat mini program, or by following a WeChat official account.
         *
         *     1. Create the code and show the image at `url`.
         *     2. Poll `getQrCodeStatus` with `qrcodeId` until the status is `AUTHORIZED`.
         *     3. Exchange the `ticket` you get then for tokens with `exchangeTokenSetWithQrCodeTicket`.
         *
         *     With `MOBILE_APP`, your mobile application reports scanning and consent with `setQrCodeStatus`. The WeChat kinds need no such call.
         */
        post: operations["geneQrCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-qrcode-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of a sign-in QR code
         * @description Returns how far the user has come with a QR code made by `geneQrCode`: not scanned, scanned and waiting for consent, authorized, canceled, expired or failed. Poll it while the code is on screen and tell the user what to do next. Once authorized, the answer carries a `ticket` for `exchangeTokenSetWithQrCodeTicket`.
         */
        get: operations["getQrCodeStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/check-qrcode-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check the status of a sign-in QR code
         * @deprecated
         * @description Use `getQrCodeStatus` instead. Returns the same information in a response that does not keep to the API's usual format.
         */
        get: operations["checkQrCodeStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/exchange-tokenset-with-qrcode-ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a QR code ticket for tokens
         * @description Turns the `ticket` of an authorized sign-in QR code into the user's access token and ID token. This is the last step of signing in by QR code. An application with a secret does it from its back end. The application proves its own identity as in `signInByCredentials`.
         */
        post: operations["exchangeTokenSetWithQrCodeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/change-qrcode-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the status of a sign-in QR code
         * @deprecated
         * @description Use `setQrCodeStatus` instead. Does the same, but its response does not say whether the change was made.
         */
        post: operations["changeQrCodeStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/set-qrcode-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the status of a sign-in QR code
         * @description Reports from your mobile application that its user has scanned, confirmed or refused a sign-in QR code of type `MOBILE_APP`; the web page that shows the code sees the new status the next time it polls. Call it with the access token of the user who is signed in to the mobile application: that user is the one who gets signed in on the web page. Send `SCAN` right after scanning, and only then `CONFIRM` or `CANCEL`.
         */
        post: operations["setQrCodeStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/signin-by-push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a push sign-in
         * @description Sends the user a push notification that asks them to approve the sign-in on a phone where they are already signed in. Poll `checkPushCodeStatus` with the returned `pushCodeId` until the user approves, refuses or the push code expires; on approval that call returns the tokens.
         */
        post: operations["signInByPush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/check-pushcode-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of a push sign-in
         * @description Returns whether the user has approved or refused a push sign-in started with `signInByPush`. Poll it while the user decides. When the status is `AUTHORIZED`, the answer carries the user's tokens.
         */
        get: operations["checkPushCodeStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/set-pushcode-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or refuse a push sign-in
         * @description Records the user's answer to a push sign-in. GenAuth Authenticator calls it on the phone that got the notification, with the access token of the user signed in there.
         */
        post: operations["setPushCodeStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/change-pushcode-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the status of a push sign-in
         * @deprecated
         * @description Use `setPushCodeStatus` instead. Does the same, but its response does not say whether the change was made.
         */
        post: operations["changePushCodeStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/webauthn/authentication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get WebAuthn sign-in options
         * @description Starts a sign-in with a [WebAuthn](https://www.w3.org/TR/webauthn-2/) authenticator, such as a security key or a fingerprint reader. Returns the options to pass to `navigator.credentials.get()` in the browser, and a `ticket`. Send the authenticator's answer together with the ticket to `verifyWebAuthnAuthentication`.
         */
        get: operations["getWebAuthnAuthenticationOptions"];
        put?: never;
        /**
         * Sign in with a WebAuthn authenticator
         * @description Checks the assertion that the user's authenticator made for the options from `getWebAuthnAuthenticationOptions` and, if it is valid, signs the user in. Look at `verified`: tokens come only when it is true.
         */
        post: operations["verifyWebAuthnAuthentication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-pushlogin-relation-apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the applications that may approve a push sign-in
         * @description Returns the client applications linked to the application that started a push sign-in. GenAuth Authenticator calls it when a notification arrives, to see whether the application its user is signed in to may approve the request.
         */
        post: operations["getPushLoginRelationApps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/gene-fastpass-qrcode-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create the data of a quick sign-in QR code
         * @description Returns the data to draw as a quick sign-in QR code on the signed-in user's account page. By scanning it with GenAuth Authenticator, the user signs in on the phone without typing credentials. The caller must be signed in. Follow the scan with `getAppLoginQrCodeStatus`.
         */
        post: operations["geneFastpassQrcodeInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-fastpass-client-apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the applications open to quick sign-in
         * @description Returns the client applications a user can sign in to with a quick sign-in QR code. GenAuth Authenticator calls it after scanning the code, with the values it read from it.
         */
        get: operations["getFastpassClientApps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-app-login-qrcode-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of a quick sign-in QR code
         * @description Returns how far the user has come with a quick sign-in QR code made by `geneFastpassQrcodeInfo`: not scanned, scanned, signed in, expired or failed. Poll it while the code is on screen. For a QR code made by `geneQrCode`, use `getQrCodeStatus`.
         */
        get: operations["getAppLoginQrCodeStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/qrcode-app-login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in on a phone by quick sign-in QR code
         * @description Signs the user in to the mobile application that scanned a quick sign-in QR code, and returns the tokens. The user is the one who made the code on their account page.
         */
        post: operations["qrCodeAppLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oidc/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Redirect to the hosted sign-in page
         * @description The [OpenID Connect](https://openid.net/specs/openid-connect-core-1_0.html#AuthorizationEndpoint) authorization endpoint. Open it in the user's browser: it redirects to the application's hosted sign-in page, where the user picks a way to sign in, and back to `redirect_uri` once they have. It supports every sign-in method and every extra step, such as a second factor.
         *
         *     Set `ext_idp_conn_id` to skip the choice and go straight to one external identity provider.
         */
        get: operations["startOidcAuthorization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/signin-by-extidp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Redirect to an external identity provider
         * @description Signs a user in with an external identity provider, without showing the hosted sign-in page. Open it in a popup: the browser goes to the provider's sign-in page, the user signs in there, and GenAuth links that identity to the user. The result is then posted to the window that opened the popup as a window message.
         */
        get: operations["startExternalSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/captcha-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a CAPTCHA image
         * @description Returns a new CAPTCHA as an SVG image, to show on your own sign-in page. A user has to solve one after too many failed attempts, if the user pool limits failed sign-ins and answers them with a CAPTCHA. Send what the user typed in `options.captchaCode` of `signInByCredentials`.
         *
         *     Prefer `GET /api/v3/get-captcha-code`, which returns the image together with the `captchaToken` that belongs to it and that the sign-in asks for.
         */
        get: operations["getCaptchaImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign up a new user
         * @description Creates an account for a user who signs up on your own page, and returns the user. Set `connection` and fill in the matching payload:
         *
         *     - `PASSWORD`: `passwordPayload`, with a username or an email and a password.
         *     - `PASSCODE`: `passCodePayload`, with an email or a phone number and the verification code sent to it beforehand.
         *
         *     The call does not sign the user in: it returns no tokens. Users of external identity providers need no sign-up, since their account is created the first time they sign in. Fails with `apiCode` 2031 when the application does not allow registration.
         */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/send-enroll-factor-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start enrolling a second factor
         * @description Starts binding a second factor that the signed-in user does not have yet. What happens depends on `factorType`:
         *
         *     - `SMS`, `EMAIL`: sends a verification code to the phone number or email address in `profile`, at most once a minute for each.
         *     - `OTP`: returns in `otpData` the QR code to scan with an authenticator and a recovery code to keep.
         *     - `FACE`: sends nothing; the photo follows in the next step.
         *
         *     Finish with `enrollFactor` within one minute, before the returned `enrollmentToken` expires.
         */
        post: operations["sendEnrollFactorRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/enroll-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish enrolling a second factor
         * @description Binds the second factor that `sendEnrollFactorRequest` announced, once the user proves to hold it: with the verification code from the SMS or email, with the code from the authenticator, or with a photo of the face. Give the same `factorType` in both steps. From then on the user can pass MFA with this factor.
         */
        post: operations["enrollFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/reset-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a second factor
         * @description Unbinds one second factor from the signed-in user, who can no longer pass MFA with it. To use the factor again, the user enrolls it anew.
         */
        post: operations["resetFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/list-enrolled-factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List enrolled second factors
         * @description Returns every second factor that the signed-in user has bound: SMS, email, TOTP or face. `data` is empty when there is none.
         */
        get: operations["listEnrolledFactors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an enrolled second factor
         * @description Returns one second factor that the signed-in user has bound. `listEnrolledFactors` gives the IDs.
         */
        get: operations["getFactor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/list-factors-to-enroll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List second factors left to enroll
         * @description Returns the kinds of second factor that the application offers and the signed-in user has not bound yet. Let the user pick one, then call `sendEnrollFactorRequest`.
         */
        get: operations["listFactorsToEnroll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/mfa-totp-verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a TOTP code
         * @description Checks a code from the authenticator that the signed-in user has bound as a second factor. Read the outcome from `data.verified`.
         */
        post: operations["mfaOtpVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the signed-in user's profile
         * @description Returns the user to whom the access token belongs. The scopes of the token decide which fields come back, so a field that the token's `scope` does not cover is absent. Custom data, identities and department IDs are left out unless you ask for them.
         */
        get: operations["getProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/update-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update the signed-in user's profile
         * @description Changes profile fields and custom data of the signed-in user and returns the user as changed. Send only the fields to change. Email address, phone number and password have operations of their own: `updateEmail`, `updatePhone` and `updatePassword`.
         */
        post: operations["updateProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/bind-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bind an email address
         * @description Adds an email address to the signed-in user, who must not have one yet; to replace an existing address, use `verifyUpdateEmailRequest` and `updateEmail`. First send a verification code to the address with `sendEmail` and the channel `CHANNEL_BIND_EMAIL`.
         */
        post: operations["bindEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/unbind-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unbind the email address
         * @description Removes the email address from the signed-in user. Fails when the user would be left without a way to sign in, that is, with neither a phone number nor a social account bound. First send a verification code with `sendEmail` and the channel `CHANNEL_UNBIND_EMAIL`.
         */
        post: operations["unbindEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/bind-phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bind a phone number
         * @description Adds a phone number to the signed-in user, who must not have one yet; to replace an existing number, use `verifyUpdatePhoneRequest` and `updatePhone`. First send a verification code to the number with `sendSms` and the channel `CHANNEL_BIND_PHONE`.
         */
        post: operations["bindPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/unbind-phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unbind the phone number
         * @description Removes the phone number from the signed-in user. Fails when the user would be left without a way to sign in, that is, with neither an email address nor a social account bound. First send a verification code with `sendSms` and the channel `CHANNEL_UNBIND_PHONE`.
         */
        post: operations["unbindPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-security-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the signed-in user's account security rating
         * @description Returns how well the signed-in user's account is protected: the strength grade of the password, an overall score, and which
         *     protections are in place. Needs the user's access token and takes no parameters.
         *
         *     Use it to build a security page, or to suggest a next step such as binding a phone number or enrolling a second factor.
         */
        get: operations["getSecurityLevel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/update-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the signed-in user's password
         * @description Sets a new password for the signed-in user. A user who already has a password must also give the current one in `oldPassword`. A user who forgot it goes through `verifyResetPasswordRequest` and `resetPassword` instead.
         */
        post: operations["updatePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/verify-update-email-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a request to change the email address
         * @description First of two steps to change the signed-in user's email address: checks the verification codes and returns the token that `updateEmail` needs, valid for 60 seconds. First send a code to the new address with `sendEmail` and the channel `CHANNEL_UPDATE_EMAIL`; where the user pool also verifies the old address, send one there too.
         */
        post: operations["verifyUpdateEmailRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/update-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the email address
         * @description Second of two steps to change the signed-in user's email address: replaces the old address with the new one that was verified. Get the token from `verifyUpdateEmailRequest`; it works once.
         */
        post: operations["updateEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/verify-update-phone-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a request to change the phone number
         * @description First of two steps to change the signed-in user's phone number: checks the verification codes and returns the short-lived token that `updatePhone` needs. First send a code to the new number with `sendSms`; where the user pool also verifies the old number, send one there too.
         */
        post: operations["verifyUpdatePhoneRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/update-phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the phone number
         * @description Second of two steps to change the signed-in user's phone number: replaces the old number with the new one that was verified. Get the token from `verifyUpdatePhoneRequest`; it works once.
         */
        post: operations["updatePhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/verify-reset-password-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a request to reset a forgotten password
         * @description First of two steps for a user who forgot the password: checks a verification code sent to the user's email address or phone number and returns the token that `resetPassword` needs. First send the code with `sendEmail` or `sendSms` and the channel `CHANNEL_RESET_PASSWORD`.
         */
        post: operations["verifyResetPasswordRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset a forgotten password
         * @description Second of two steps for a user who forgot the password: sets a new password, without the old one. Get the token from `verifyResetPasswordRequest`.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/verify-delete-account-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a request to delete the account
         * @description First of two steps for the signed-in user to delete their own account: confirms the user's identity and returns the token that `deleteAccount` needs. Nothing is deleted yet. For the two methods with a verification code, first send one with `sendEmail` or `sendSms` and the channel `CHANNEL_DELETE_ACCOUNT`; the password serves users with neither an email address nor a phone number.
         */
        post: operations["verifyDeleteAccountRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/delete-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete the signed-in user's account
         * @description Second of two steps for the signed-in user to delete their own account. Get the token from `verifyDeleteAccountRequest`.
         */
        post: operations["deleteAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-user-select-login-public-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the public accounts the user can switch to
         * @description Returns the public accounts that the signed-in user can switch to without signing in again; an empty list when there are none. To switch, pass the account's `userId` to `switchLoginByUser`.
         */
        get: operations["listPublicAccountsForSwitchLoggedIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/webauthn/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get WebAuthn registration options
         * @description Starts registering a [WebAuthn](https://www.w3.org/TR/webauthn-2/) authenticator, such as a security key or a fingerprint reader, for the signed-in user. Pass `registrationOptions` to `navigator.credentials.create()` in the browser, with the Base64URL strings decoded to bytes, then send the new credential together with `ticket` to `verifyWebAuthnRegistration`.
         */
        get: operations["getWebAuthnRegistrationOptions"];
        put?: never;
        /**
         * Finish registering a WebAuthn authenticator
         * @description Checks the credential that the browser created from the options of `getWebAuthnRegistrationOptions` and binds the authenticator to the user. From then on the user can sign in with it. Look at `verified` in the answer: only `true` means that the credential passed the check.
         */
        post: operations["verifyWebAuthnRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/mydevices/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the signed-in user's devices
         * @description Returns the devices on which the signed-in user has signed in, each with its latest sign-in and whether it is online. The answer holds one page and no total count.
         */
        get: operations["listMyDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/mydevices/unbind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove one of the signed-in user's devices
         * @description Removes a device from the devices of the signed-in user. To only end the sign-in on a device, use `revokeMyDeviceSession`.
         */
        post: operations["unbindMyDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/mydevices/revoke-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out on one of the user's devices
         * @description Ends the signed-in user's session on one of their devices, such as a phone that is lost. To remove the device itself, use `unbindMyDevice`.
         */
        post: operations["revokeMyDeviceSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/validate-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an account's password
         * @description Tells whether a password is right for the account found by email address, phone number or username. Give one of the three; when several are given, `email` wins over `phone`, and `phone` over `username`. Does not sign the user in.
         */
        post: operations["validatePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Credentials to sign in with. Fill in the one payload that `connection` names. */
        SigninByCredentialsDto: {
            /**
             * @description Kind of credentials, which decides the payload that is required.
             * @enum {string}
             */
            connection: "PASSWORD" | "PASSCODE" | "LDAP" | "AD";
            /** @description Password and the account it belongs to. Required when `connection` is `PASSWORD`. */
            passwordPayload?: components["schemas"]["SignInByPasswordPayloadDto"];
            /** @description Verification code and the address it was sent to. Required when `connection` is `PASSCODE`. */
            passCodePayload?: components["schemas"]["SignInByPassCodePayloadDto"];
            /** @description Active Directory account and password. Required when `connection` is `AD`. */
            adPayload?: components["schemas"]["SignInByAdPayloadDto"];
            /** @description LDAP account and password. Required when `connection` is `LDAP`. */
            ldapPayload?: components["schemas"]["SignInByLdapPayloadDto"];
            /** @description Scopes, CAPTCHA, password encryption and other settings of this sign-in. */
            options?: components["schemas"]["SignInOptionsDto"];
            /**
             * @description Application ID. Required when the application's token endpoint authentication method is `client_secret_post`.
             * @example 6745c0de0a1b2c3d4e5fa001
             */
            client_id?: string;
            /**
             * @description Application secret. Required when the application's token endpoint authentication method is `client_secret_post`. Never send it from a browser or a mobile application.
             * @example 8f1c2e0a7b6d4c5e9a3f2b1d0c4e6a78
             */
            client_secret?: string;
        };
        /** @description Result of a sign-in. */
        LoginTokenRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The tokens issued to the user. */
            data: components["schemas"]["LoginTokenResponseDataDto"];
        };
        /** @description What a failed operation returns: the envelope, with data only where it helps to go on (for example the token for a second factor). */
        FailureDto: components["schemas"]["CommonResponseDto"] & {
            /** @description Whatever helps to react to this failure; its shape depends on `apiCode`. */
            data?: unknown;
        };
        /** @description A mobile social login. Fill in the one payload that `connection` names. */
        SigninByMobileDto: {
            /**
             * @description Kind of social login, which decides the payload that is required.
             * @enum {string}
             */
            connection: "apple" | "wechat" | "alipay" | "wechatwork" | "wechatwork_agency" | "lark_internal" | "lark_public" | "lark_block" | "yidun" | "wechat_mini_program_code" | "wechat_mini_program_phone" | "wechat_mini_program_code_and_phone" | "google" | "facebook" | "qq" | "weibo" | "baidu" | "linkedin" | "dingtalk" | "github" | "gitee" | "gitlab" | "douyin" | "kuaishou" | "xiaomi" | "line" | "slack" | "oppo" | "huawei" | "amazon" | "douyin_mini_program_code" | "douyin_mini_program_code_and_phone";
            /**
             * @description Identifier of the connection to use, as set on the external identity provider in the console. It must be of the kind that `connection` names.
             * @example wechat-mobile
             */
            extIdpConnidentifier: string;
            /** @description WeChat login. Required when `connection` is `wechat`. */
            wechatPayload?: components["schemas"]["SignInByWechatPayloadDto"];
            /** @description Apple login. Required when `connection` is `apple`. */
            applePayload?: components["schemas"]["SignInByApplePayloadDto"];
            /** @description Alipay login. Required when `connection` is `alipay`. */
            alipayPayload?: components["schemas"]["SignInByAlipayPayloadDto"];
            /** @description WeCom login. Required when `connection` is `wechatwork`. */
            wechatworkPayload?: components["schemas"]["SignInByWechatworkDto"];
            /** @description WeCom login through a service provider's application. Required when `connection` is `wechatwork_agency`. */
            wechatworkAgencyPayload?: components["schemas"]["SignInByWechatworkAgencyPayloadDto"];
            /** @description Login with a Lark store application. Required when `connection` is `lark_public`. */
            larkPublicPayload?: components["schemas"]["SignInByLarkPublicPayloadDto"];
            /** @description Login with a company's custom Lark application. Required when `connection` is `lark_internal`. */
            larkInternalPayload?: components["schemas"]["SignInByLarkInternalPayloadDto"];
            /** @description Login in a Lark block. Required when `connection` is `lark_block`. */
            larkBlockPayload?: components["schemas"]["SignInByLarkBlockPayloadDto"];
            /** @description NetEase Yidun one-tap sign-in. Required when `connection` is `yidun`. */
            yidunPayload?: components["schemas"]["SignInByYidunPayloadDto"];
            /** @description WeChat mini program login by code. Required when `connection` is `wechat_mini_program_code`. */
            wechatMiniProgramCodePayload?: components["schemas"]["SignInByWechatMiniProgramCodePayloadDto"];
            /** @description WeChat mini program login by phone number. Required when `connection` is `wechat_mini_program_phone`. */
            wechatMiniProgramPhonePayload?: components["schemas"]["SignInByWechatMiniProgramPhonePayloadDto"];
            /** @description WeChat mini program login by code and phone number. Required when `connection` is `wechat_mini_program_code_and_phone`. */
            wechatMiniProgramCodeAndPhonePayload?: components["schemas"]["SignInByWechatMiniProgramCodeAndPhonePayloadDto"];
            /** @description Google login. Required when `connection` is `google`. */
            googlePayload?: components["schemas"]["SignInByGooglePayloadDto"];
            /** @description Facebook login. Required when `connection` is `facebook`. */
            facebookPayload?: components["schemas"]["SignInByFacebookPayloadDto"];
            /** @description QQ login. Required when `connection` is `qq`. */
            qqPayload?: components["schemas"]["SignInByQQPayloadDto"];
            /** @description Weibo login. Required when `connection` is `weibo`. */
            weiboPayload?: components["schemas"]["SignInByWeiboPayloadDto"];
            /** @description Baidu login, with either a code or an access token. Required when `connection` is `baidu`. */
            baiduPayload?: components["schemas"]["SignInByBaiduPayloadDto"];
            /** @description LinkedIn login. Required when `connection` is `linkedin`. */
            linkedInPayload?: components["schemas"]["SignInByLinkedInPayloadDto"];
            /** @description DingTalk login. Required when `connection` is `dingtalk`. */
            dingTalkPayload?: components["schemas"]["SignInByDingTalkPayloadDto"];
            /** @description GitHub login. Required when `connection` is `github`. */
            githubPayload?: components["schemas"]["SignInByGithubPayloadDto"];
            /** @description Gitee login. Required when `connection` is `gitee`. */
            giteePayload?: components["schemas"]["SignInByGiteePayloadDto"];
            /** @description GitLab login. Required when `connection` is `gitlab`. */
            gitlabPayload?: components["schemas"]["SignInByGitlabPayloadDto"];
            /** @description Douyin login. Required when `connection` is `douyin`. */
            douyinPayload?: components["schemas"]["SignInByDouyinPayloadDto"];
            /** @description Kuaishou login. Required when `connection` is `kuaishou`. */
            kuaishouPayload?: components["schemas"]["SignInByKuaishouPayloadDto"];
            /** @description Xiaomi login. Required when `connection` is `xiaomi`. */
            xiaomiPayload?: components["schemas"]["SignInByXiaomiPayloadDto"];
            /** @description LINE login. Required when `connection` is `line`. */
            linePayload?: components["schemas"]["SignInByLinePayloadDto"];
            /** @description Slack login. Required when `connection` is `slack`. */
            slackPayload?: components["schemas"]["SignInBySlackPayloadDto"];
            /** @description OPPO login. Required when `connection` is `oppo`. */
            oppoPayload?: components["schemas"]["SignInByOPPOPayloadDto"];
            /** @description Huawei login. Required when `connection` is `huawei`. */
            huaweiPayload?: components["schemas"]["SignInByHuaweiPayloadDto"];
            /** @description Amazon login. Required when `connection` is `amazon`. */
            amazonPayload?: components["schemas"]["SignInByAmazonPayloadDto"];
            /** @description Scopes, tenant and other settings of this sign-in. */
            options?: components["schemas"]["SignInByMobileOptionsDto"];
            /**
             * @description Application ID. Required when the application's token endpoint authentication method is `client_secret_post`.
             * @example 6745c0de0a1b2c3d4e5fa001
             */
            client_id?: string;
            /**
             * @description Application secret. Required when the application's token endpoint authentication method is `client_secret_post`. Never send it from a browser or a mobile application.
             * @example 8f1c2e0a7b6d4c5e9a3f2b1d0c4e6a78
             */
            client_secret?: string;
            /** @description Douyin mini program login by code. Required when `connection` is `douyin_mini_program_code`. */
            douyinMiniProgramCodePayload?: components["schemas"]["SignInByDouyinMiniProgramCodePayloadDto"];
            /** @description Douyin mini program login by code and phone number. Required when `connection` is `douyin_mini_program_code_and_phone`. */
            douyinMiniProgramCodeAndPhonePayload?: components["schemas"]["SignInByDouyinMiniProgramCodeAndPhonePayloadDto"];
        };
        /** @description The account to switch to. */
        PublicAccountSwitchLoginDto: {
            /**
             * @description User ID of the account to switch to. It must be a public account linked to the signed-in user, or the personal account to go back to.
             * @example 6745c0de0a1b2c3d4e5f6010
             */
            targetUserId: string;
            /** @description Scopes and other settings of the sign-in to the target account. */
            options?: components["schemas"]["SignInBySwitchOptionsDto"];
        };
        /** @description Parameters for opening Alipay. */
        GetAlipayAuthInfoRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The parameters. */
            data: components["schemas"]["AlipayAuthInfoDataDto"];
        };
        /** @description The kind of sign-in QR code to create. */
        GenerateQrcodeDto: {
            /**
             * @description What the user scans the QR code with.
             * @enum {string}
             */
            type: "MOBILE_APP" | "WECHAT_MINIPROGRAM" | "WECHAT_OFFICIAL_ACCOUNT";
            /**
             * @description External identity provider connection to use when `type` is `WECHAT_MINIPROGRAM` or `WECHAT_OFFICIAL_ACCOUNT`. Left out, the first connection of that kind that is turned on for the application is used.
             * @example 6745c0de0a1b2c3d4e5fe101
             */
            extIdpConnId?: string;
            /**
             * @description Custom data to set on the user once they have scanned and confirmed. Only for `MOBILE_APP`.
             * @example {
             *       "badge": "HR-1042"
             *     }
             */
            customData?: Record<string, never>;
            /**
             * @description Extra information about this request, which pipelines find in their `context`. Only for `WECHAT_MINIPROGRAM` and `WECHAT_OFFICIAL_ACCOUNT`.
             * @example {
             *       "source": "newsletter"
             *     }
             */
            context?: Record<string, never>;
            /**
             * @description When true, your custom logo is drawn into the QR code image on the server, which makes the answer slower. When false, the logo comes separately in `customLogoUrl`, for you to lay over the image. Only for `WECHAT_MINIPROGRAM`.
             * @default false
             */
            autoMergeQrCode?: boolean;
        };
        /** @description A new sign-in QR code. */
        GeneQRCodeRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The QR code. */
            data: components["schemas"]["GeneQRCodeDataDto"];
        };
        /** @description The state of a QR code. */
        CheckQRCodeStatusRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description How far the user has come, and who they are. */
            data: components["schemas"]["CheckQRCodeStatusDataDto"];
        };
        /** @description A QR code ticket, and the identity of the application that exchanges it. */
        ExchangeTokenSetWithQRcodeTicketDto: {
            /**
             * @description The `ticket` that `getQrCodeStatus` returned when the status became `AUTHORIZED`.
             * @example 7ab3c1d0-ticket
             */
            ticket: string;
            /**
             * @description Application ID. Required when the application's token endpoint authentication method is `client_secret_post`.
             * @example 6745c0de0a1b2c3d4e5fa001
             */
            client_id?: string;
            /**
             * @description Application secret. Required when the application's token endpoint authentication method is `client_secret_post`. Never send it from a browser or a mobile application.
             * @example 8f1c2e0a7b6d4c5e9a3f2b1d0c4e6a78
             */
            client_secret?: string;
        };
        /** @description What the user of your mobile application did with a sign-in QR code. */
        ChangeQRCodeStatusDto: {
            /**
             * @description The QR code the user scanned.
             * @example gQE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu
             */
            qrcodeId: string;
            /**
             * @description What the user did.
             * @enum {string}
             */
            action: "SCAN" | "CONFIRM" | "CANCEL";
        };
        /** @description The envelope of every response. The HTTP status is 200 even for a failure, short of a failing transport or gateway; `statusCode` tells success from failure. This one carries no `data`. */
        CommonResponseDto: {
            /**
             * @description The outcome. `200` means success; any other value is a failure, in classes that mostly follow the HTTP status codes.
             * @example 200
             */
            statusCode: number;
            /**
             * @description What happened, in words for people. Show it or log it, but decide by `statusCode` and `apiCode`, since the wording may change.
             * @example Success
             */
            message: string;
            /**
             * @description The precise reason of a failure, for example `2004` when no user matches. Present only on a failure that has a business meaning; otherwise `statusCode` is all there is.
             * @example 2004
             */
            apiCode?: number;
            /**
             * Format: uuid
             * @description Identifies this request in the service's logs. Comes with failures; quote it when you ask support for help.
             * @example 934108e5-9fbf-4d24-8da1-c330328abd6c
             */
            requestId?: string;
        };
        /** @description The outcome of an operation that has nothing else to return. */
        IsSuccessRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description Whether the operation took effect. */
            data: components["schemas"]["IsSuccessDto"];
        };
        /** @description The user to ask for approval. */
        SignInByPushDto: {
            /**
             * @description Username, phone number or email of the user who is to approve the sign-in.
             * @example ada.lind
             */
            account: string;
            /** @description Scopes and other settings of this sign-in. */
            options?: components["schemas"]["SignInByPushOptionsDto"];
        };
        /** @description A push sign-in that waits for the user's answer. */
        GenePushCodeRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The push code to poll. */
            data: components["schemas"]["GenePushCodeDataDto"];
        };
        /** @description The state of a push sign-in. */
        CheckPushCodeStatusRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The user's answer so far and, once approved, the tokens. */
            data: components["schemas"]["CheckPushCodeStatusDataDto"];
        };
        /** @description The user's answer to a push sign-in. */
        ChangePushCodeStatusDto: {
            /**
             * @description The push sign-in the user answers.
             * @example pUE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu
             */
            pushCodeId: string;
            /**
             * @description The user's answer.
             * @enum {string}
             */
            action: "CONFIRM" | "CANCEL";
        };
        /** @description The start of a WebAuthn sign-in. */
        GetAuthenticationOptionsRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The options for the authenticator, and the ticket to send back. */
            data: components["schemas"]["AuthenticationOptionsDto"];
        };
        /** @description The answer of a WebAuthn authenticator. */
        VerifyAuthenticationDto: {
            /** @description What `navigator.credentials.get()` returned, with its bytes Base64URL-encoded. */
            authenticationCredential: components["schemas"]["AuthenticationCredentialDto"];
            /**
             * @description The `ticket` that came with the options, from `getWebAuthnAuthenticationOptions`.
             * @example 3f0c5b7e-ticket
             */
            ticket: string;
            /** @description Scopes and other settings of this sign-in. */
            options?: components["schemas"]["SignInByWebAuthnOptionsDto"];
        };
        /** @description Result of a WebAuthn sign-in. */
        VerifyAuthenticationResultRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description Whether the assertion is valid and, if so, the tokens. */
            data: components["schemas"]["VerifyAuthenticationResultDto"];
        };
        /** @description The push sign-in whose applications to list. */
        GetPushCodeRelationAppsDto: {
            /**
             * @description The push sign-in, as returned by `signInByPush`.
             * @example pUE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu
             */
            pushCodeId: string;
            /**
             * @description ID of the application that started the push sign-in.
             * @example 6745c0de0a1b2c3d4e5fa001
             */
            appId: string;
        };
        /** @description The applications that may approve a push sign-in. */
        GetPushCodeRelationAppsRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The applications. */
            data: components["schemas"]["GetPushCodeRelationAppsDataDto"];
        };
        /** @description Settings of a quick sign-in. */
        SignInFastpassDto: {
            /** @description Scopes and other settings of the sign-in that follows the scan. */
            options?: components["schemas"]["SignInFastpassOptionsDto"];
        };
        /** @description The data of a new quick sign-in QR code. */
        GeneFastpassQRCodeRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description What to encode in the QR code. */
            data?: components["schemas"]["GeneFastpassQRCodeInfoDto"];
        };
        /** @description The applications open to quick sign-in. */
        GetFastpassQRCodeRelationAppsRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The applications. */
            data: components["schemas"]["GetFastpassQRCodeRelationAppsDto"];
        };
        /** @description The quick sign-in QR code that was scanned. */
        AppQRCodeLoginDto: {
            /**
             * @description The scanned QR code, as returned by `geneFastpassQrcodeInfo`.
             * @example fPE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu
             */
            qrcodeId: string;
            /**
             * @description What to do with the QR code. Signing in is the only possibility.
             * @enum {string}
             */
            action: "APP_LOGIN";
        };
        /** @description A new account. Fill in the one payload that `connection` names. */
        SignUpDto: {
            /**
             * @description How the user signs up, which decides the payload that is required.
             * @enum {string}
             */
            connection: "PASSWORD" | "PASSCODE";
            /** @description Account and password. Required when `connection` is `PASSWORD`. */
            passwordPayload?: components["schemas"]["SignUpByPasswordDto"];
            /** @description Address and verification code. Required when `connection` is `PASSCODE`. */
            passCodePayload?: components["schemas"]["SignUpByPassCodeDto"];
            /** @description What else is known about the user. An email or phone number given here needs its own verification code in `options`. */
            profile?: components["schemas"]["SignUpProfileDto"];
            /** @description Password encryption, verification codes and other settings of this sign-up. */
            options?: components["schemas"]["SignUpOptionsDto"];
        };
        /** @description One user. */
        UserSingleRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The user. */
            data: components["schemas"]["UserDto"];
        };
        /** @description The kind of second factor to enroll, and where it reaches the user. `factorType` decides what `profile` holds. */
        SendEnrollFactorRequestDto: {
            /**
             * @description The kind of second factor to enroll.
             * @enum {string}
             */
            factorType: "OTP" | "SMS" | "EMAIL" | "FACE";
            /** @description The address of the second factor: a phone number for `SMS`, an email address for `EMAIL`, an empty object for `OTP` and `FACE`. */
            profile: components["schemas"]["FactorProfile"];
        } & ({
            /**
             * @description Enroll verification codes by SMS.
             * @constant
             */
            factorType: "SMS";
            /** @description The phone number to enroll. */
            profile: {
                /**
                 * @description The phone number that gets the verification code, without the country code. One request a minute for each number.
                 * @example 13800000001
                 */
                phoneNumber: string;
                /**
                 * @description Country calling code with a leading `+`; `+86` when left out.
                 * @default +86
                 * @example +86
                 */
                phoneCountryCode?: string;
            };
        } | {
            /**
             * @description Enroll verification codes by email.
             * @constant
             */
            factorType: "EMAIL";
            /** @description The email address to enroll. */
            profile: {
                /**
                 * Format: email
                 * @description The address that gets the verification code. One request a minute for each address.
                 * @example ada.lind@halden.example
                 */
                email: string;
            };
        } | {
            /**
             * @description Enroll a TOTP authenticator.
             * @constant
             */
            factorType: "OTP";
            /** @description An empty object. */
            profile: Record<string, never>;
        } | {
            /**
             * @description Enroll a face.
             * @constant
             */
            factorType: "FACE";
            /** @description An empty object. */
            profile: Record<string, never>;
        });
        /** @description The outcome of starting an enrollment. */
        SendEnrollFactorRequestRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The token that finishes the enrollment and, for `OTP`, what the user's authenticator needs. */
            data: components["schemas"]["SendEnrollFactorRequestDataDto"];
        };
        /** @description The proof that finishes an enrollment. `factorType` decides what `enrollmentData` holds. */
        EnrollFactorDto: {
            /**
             * @description The kind of second factor, the same as when the enrollment started.
             * @enum {string}
             */
            factorType: "OTP" | "SMS" | "EMAIL" | "FACE";
            /**
             * @description The token that `sendEnrollFactorRequest` returned. It expires after one minute.
             * @example ZW5yb2xsbWVudC10b2tlbi1leGFtcGxl
             */
            enrollmentToken: string;
            /** @description The user's proof: a code for `SMS`, `EMAIL` and `OTP`, a photo for `FACE`. */
            enrollmentData: components["schemas"]["EnrollFactorEnrollmentDataDto"];
        } & ({
            /**
             * @description A factor that works with codes.
             * @enum {string}
             */
            factorType: "OTP" | "SMS" | "EMAIL";
            /**
             * @description The token that `sendEnrollFactorRequest` returned.
             * @example ZW5yb2xsbWVudC10b2tlbi1leGFtcGxl
             */
            enrollmentToken: string;
            /** @description The code that the user typed in. */
            enrollmentData: {
                /**
                 * @description The code from the SMS or email or from the authenticator.
                 * @example 123456
                 */
                passCode: string;
            };
        } | {
            /**
             * @description Face recognition.
             * @constant
             */
            factorType: "FACE";
            /**
             * @description The token that `sendEnrollFactorRequest` returned.
             * @example ZW5yb2xsbWVudC10b2tlbi1leGFtcGxl
             */
            enrollmentToken: string;
            /** @description The photo of the user's face. */
            enrollmentData: {
                /**
                 * @description Link to a photo of the user's face.
                 * @example https://files.halden.example/faces/ada.lind.jpg
                 */
                photo: string;
                /** @description `true` when the photo lies outside GenAuth. */
                isExternalPhoto: boolean;
            };
        });
        /** @description The outcome of finishing an enrollment. It carries no data. */
        EnrollFactorRespDto: components["schemas"]["CommonResponseDto"];
        /** @description The second factor to remove. */
        ResetFactorDto: {
            /**
             * @description The factor to unbind, as listed by `listEnrolledFactors`.
             * @example 6745c0de0a1b2c3d4e5f8001
             */
            factorId: string;
        };
        /** @description The outcome of removing a second factor. It carries no data. */
        ResetFactorRespDto: components["schemas"]["CommonResponseDto"];
        /** @description The second factors that the signed-in user has bound. */
        ListEnrolledFactorsRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description One entry for each bound factor; empty when there is none. */
            data: components["schemas"]["FactorDto"][];
        };
        /** @description A second factor of the signed-in user. */
        GetFactorRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The factor asked for. */
            data: components["schemas"]["FactorDto"];
        };
        /** @description The kinds of second factor that the signed-in user can still bind. */
        ListFactorsToEnrollRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description One entry for each kind; empty when every kind that the application offers is bound. */
            data: components["schemas"]["FactorToEnrollDto"][];
        };
        /** @description The code to check. */
        MfaOtpVerityDto: {
            /**
             * @description The code that the user's authenticator shows now.
             * @example 123456
             */
            totp: string;
        };
        /** @description The outcome of checking a TOTP code. */
        MfaOtpVerityRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description Whether the code is right. */
            data: components["schemas"]["OtpVerityRespDto"];
        };
        /** @description The profile fields to change. */
        UpdateUserProfileDto: {
            /**
             * @description Full name of the user. Several users may share one.
             * @example Ada Lind
             */
            name?: string;
            /**
             * @description Informal name to show for the user.
             * @example Ada
             */
            nickname?: string;
            /**
             * Format: uri
             * @description URL of the user's profile picture.
             * @example https://files.halden.example/avatars/ada-lind.png
             */
            photo?: string;
            /**
             * @description ID of the user in a system of your own, such as a payroll number.
             * @example 10010
             */
            externalId?: string;
            /**
             * Format: date
             * @description Date of birth as a calendar date, `YYYY-MM-DD`.
             * @example 1990-04-12
             */
            birthdate?: string;
            /**
             * @description Country where the user lives, for example as a country code.
             * @example SE
             */
            country?: string;
            /**
             * @description Province, state or region where the user lives.
             * @example Västra Götaland
             */
            province?: string;
            /**
             * @description City where the user lives.
             * @example Gothenburg
             */
            city?: string;
            /**
             * @description Address of the user as free text.
             * @example Kungsgatan 14, Gothenburg
             */
            address?: string;
            /**
             * @description Street and house number of the user's address.
             * @example Kungsgatan 14
             */
            streetAddress?: string;
            /**
             * @description Postal code of the user's address.
             * @example 41119
             */
            postalCode?: string;
            /**
             * @description Gender of the user.
             * @default U
             * @enum {string}
             */
            gender?: "M" | "F" | "U";
            /**
             * @description Name the user can sign in with, unique in the user pool.
             * @example ada.lind
             */
            username?: string;
            /**
             * @description Company the user works for.
             * @example Halden Robotics
             */
            company?: string;
            /**
             * @description Values of custom fields, keyed by field. Each key must first be defined as a custom field of the user pool.
             * @example {
             *       "badgeNumber": "HR-1042"
             *     }
             */
            customData?: {
                [key: string]: unknown;
            };
            /**
             * @description Number of the user's national identity card.
             * @example 420421199004121234
             */
            identityNumber?: string;
        };
        /** @description The email address to bind, with the verification code sent to it. */
        BindEmailDto: {
            /**
             * Format: email
             * @description Email address to bind. Case does not matter.
             * @example ada.lind@halden.example
             */
            email: string;
            /**
             * @description Verification code sent to `email`. It works once and only for a limited time.
             * @example 123456
             */
            passCode: string;
        };
        /** @description The verification code that confirms the removal of the email address. */
        UnbindEmailDto: {
            /**
             * @description Verification code from the email sent by `sendEmail` with the channel `CHANNEL_UNBIND_EMAIL`.
             * @example 123456
             */
            passCode: string;
        };
        /** @description The phone number to bind, with the verification code sent to it. */
        BindPhoneDto: {
            /**
             * @description Phone number to bind, without the country code. Give the code of a number outside mainland China in `phoneCountryCode`.
             * @example 13800000001
             */
            phoneNumber: string;
            /**
             * @description Verification code sent to `phoneNumber` by SMS. It works once and only for a limited time.
             * @example 123456
             */
            passCode: string;
            /**
             * @description Country calling code of `phoneNumber`, with the plus sign. May be left out for numbers in mainland China; other numbers need an international SMS service set up in the GenAuth console.
             * @example +86
             */
            phoneCountryCode?: string;
        };
        /** @description The verification code that confirms the removal of the phone number. */
        UnbindPhoneDto: {
            /**
             * @description Verification code from the SMS sent by `sendSms` with the channel `CHANNEL_UNBIND_PHONE`.
             * @example 123456
             */
            passCode: string;
        };
        /** @description The protection of the signed-in user's account. */
        GetSecurityInfoRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description How well the account is protected, and by what. */
            data: components["schemas"]["GetSecurityInfoDto"];
        };
        /** @description The new password, and the proof that the user may change it. */
        UpdatePasswordDto: {
            /**
             * Format: password
             * @description Password to set, in the form that `passwordEncryptType` names.
             * @example correct-horse-battery-2
             */
            newPassword: string;
            /**
             * Format: password
             * @description Current password, in the form that `passwordEncryptType` names. Required when the user has one.
             * @example correct-horse-battery-1
             */
            oldPassword?: string;
            /**
             * @description How passwords in this request are encrypted. Get the public keys from `getSystemInfo`.
             * @default none
             * @enum {string}
             */
            passwordEncryptType?: "sm2" | "rsa" | "none";
            /**
             * @description Password reset token, as returned by `verifyResetPasswordRequest`.
             * @example cGFzc3dvcmQtcmVzZXQtdG9rZW4
             */
            passwordResetToken?: string;
        };
        /** @description The proof that the user may change their email address. */
        VerifyUpdateEmailRequestDto: {
            /**
             * @description How the user proves the request.
             * @enum {string}
             */
            verifyMethod: "EMAIL_PASSCODE";
            /** @description The new address and, where the user pool asks for it, the old one, each with its verification code. */
            emailPassCodePayload: components["schemas"]["UpdateEmailByEmailPassCodeDto"];
        };
        /** @description The token for the email address change. */
        VerifyUpdateEmailRequestRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The token to pass to `updateEmail`, and how long it is valid. */
            data: components["schemas"]["VerifyUpdateEmailRequestData"];
        };
        /** @description The token that allows the email address change. */
        UpdateEmailDto: {
            /**
             * @description One-time token from `verifyUpdateEmailRequest`, valid for 60 seconds. It stands for the new address that was verified.
             * @example dXBkYXRlLWVtYWlsLXRva2Vu
             */
            updateEmailToken: string;
        };
        /** @description The proof that the user may change their phone number. */
        VerifyUpdatePhoneRequestDto: {
            /**
             * @description How the user proves the request.
             * @enum {string}
             */
            verifyMethod: "PHONE_PASSCODE";
            /** @description The new number and, where the user pool asks for it, the old one, each with its verification code. */
            phonePassCodePayload: components["schemas"]["UpdatePhoneByPhonePassCodeDto"];
        };
        /** @description The token for the phone number change. */
        VerifyUpdatePhoneRequestRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The token to pass to `updatePhone`, and how long it is valid. */
            data: components["schemas"]["VerifyUpdatePhoneRequestData"];
        };
        /** @description The token that allows the phone number change. */
        UpdatePhoneDto: {
            /**
             * @description One-time token from `verifyUpdatePhoneRequest`. It stands for the new number that was verified.
             * @example dXBkYXRlLXBob25lLXRva2Vu
             */
            updatePhoneToken: string;
        };
        /** @description The proof that the password may be reset. Give the payload that `verifyMethod` names. */
        VerifyResetPasswordRequestDto: {
            /**
             * @description How the user proves the request.
             * @enum {string}
             */
            verifyMethod: "EMAIL_PASSCODE" | "PHONE_PASSCODE";
            /** @description Phone number and verification code, for `verifyMethod` `PHONE_PASSCODE`. */
            phonePassCodePayload?: components["schemas"]["ResetPasswordByPhonePassCodeDto"];
            /** @description Email address and verification code, for `verifyMethod` `EMAIL_PASSCODE`. */
            emailPassCodePayload?: components["schemas"]["ResetPasswordByEmailPassCodeDto"];
        };
        /** @description The token for the password reset. */
        PasswordResetVerifyResp: components["schemas"]["CommonResponseDto"] & {
            /** @description The token to pass to `resetPassword`, and how long it is valid. */
            data: components["schemas"]["ResetPasswordVerify"];
        };
        /** @description The new password, and the token that allows to set it. */
        ResetPasswordDto: {
            /**
             * @description Token from `verifyResetPasswordRequest`.
             * @example cGFzc3dvcmQtcmVzZXQtdG9rZW4
             */
            passwordResetToken: string;
            /**
             * Format: password
             * @description Password to set, in the form that `passwordEncryptType` names.
             * @example correct-horse-battery-1
             */
            password: string;
            /**
             * @description How passwords in this request are encrypted. Get the public keys from `getSystemInfo`.
             * @default none
             * @enum {string}
             */
            passwordEncryptType?: "sm2" | "rsa" | "none";
        };
        /** @description The proof that the user may delete the account. Give the payload that `verifyMethod` names. */
        VerifyDeleteAccountRequestDto: {
            /**
             * @description How the user proves the request.
             * @enum {string}
             */
            verifyMethod: "PHONE_PASSCODE" | "EMAIL_PASSCODE" | "PASSWORD";
            /** @description Phone number and verification code, for `verifyMethod` `PHONE_PASSCODE`. */
            phonePassCodePayload?: components["schemas"]["DeleteAccountByPhonePassCodeDto"];
            /** @description Email address and verification code, for `verifyMethod` `EMAIL_PASSCODE`. */
            emailPassCodePayload?: components["schemas"]["DeleteAccountByEmailPassCodeDto"];
            /** @description Password, for `verifyMethod` `PASSWORD`. */
            passwordPayload?: components["schemas"]["DeleteAccountByPasswordDto"];
        };
        /** @description The token for the account deletion. */
        VerifyDeleteAccountRequestRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The token to pass to `deleteAccount`, and how long it is valid. */
            data: components["schemas"]["VerifyDeleteAccountRequestDataDto"];
        };
        /** @description The token that allows the deletion of the account. */
        DeleteAccounDto: {
            /**
             * @description Temporary token from `verifyDeleteAccountRequest`.
             * @example ZGVsZXRlLWFjY291bnQtdG9rZW4
             */
            deleteAccountToken: string;
        };
        /** @description The public accounts that the signed-in user can switch to. */
        GetPublicAccountDataRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The accounts to choose from; empty when there are none. */
            data: components["schemas"]["GetUserSelectLoginPublicAccountsDataDto"][];
        };
        /** @description The options for registering a WebAuthn authenticator. */
        GetRegistrationOptionsRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The options for the browser, and the ticket that links them to the next step. */
            data: components["schemas"]["RegistrationOptionsDto"];
        };
        /** @description The credential that the browser created, with the ticket of the registration. */
        VerifyRegistrationDto: {
            /** @description The credential that `navigator.credentials.create()` returned. */
            registrationCredential: components["schemas"]["RegistrationCredentialDto"];
            /**
             * @description The `ticket` from `getWebAuthnRegistrationOptions`.
             * @example d2ViYXV0aG4tdGlja2V0
             */
            ticket: string;
            /**
             * @description How the authenticator recognizes the user.
             * @enum {string}
             */
            authenticatorCode?: "fingerprint" | "face" | "other";
        };
        /** @description Whether the authenticator is registered. */
        VerifyRegistrationResultRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The result of the check. */
            data: components["schemas"]["VerifyRegistrationResultDto"];
        };
        /** @description A page of the signed-in user's devices. */
        TerminalSessionRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The devices on this page; empty when there are none. */
            data: components["schemas"]["TerminalSessionDto"][];
        };
        /** @description The device to remove. */
        UnbindDeviceDto: {
            /**
             * @description ID of the device, the `device.deviceId` in the answer of `listMyDevices`.
             * @example HZ2F6J3AGNAVSOTV
             */
            deviceId: string;
        };
        /** @description The device to sign out on. */
        RevokeDeviceSessionDto: {
            /**
             * @description ID of the device, the `device.deviceId` in the answer of `listMyDevices`.
             * @example HZ2F6J3AGNAVSOTV
             */
            deviceId: string;
        };
        /** @description The account and the password to check. Give `password` and one of `email`, `phone` and `username`. */
        ValidatePasswordDto: {
            /**
             * @description Phone number of the account, without the country code. Give the code of a number outside mainland China in `phoneCountryCode`. Ignored when `email` is given.
             * @example 13800000001
             */
            phone?: string;
            /**
             * Format: email
             * @description Email address of the account. Case does not matter. Goes before `phone` and `username`.
             * @example ada.lind@halden.example
             */
            email?: string;
            /**
             * @description Username of the account. Ignored when `email` or `phone` is given.
             * @example ada.lind
             */
            username?: string;
            /**
             * @description Country calling code of `phone`, with the plus sign. May be left out for numbers in mainland China.
             * @example +86
             */
            phoneCountryCode?: string;
            /**
             * Format: password
             * @description Password to check, in the form that `passwordEncryptType` names.
             * @example correct-horse-battery-1
             */
            password?: string;
            /**
             * @description How `password` is encrypted. Get the public keys from `getSystemInfo`.
             * @default none
             * @enum {string}
             */
            passwordEncryptType?: "sm2" | "rsa" | "none";
        };
        /** @description Whether the password is right. */
        ValidatePasswordRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The result of the check. */
            data: components["schemas"]["ValidatePasswordResultDto"];
        };
        /** @description A password and the account it belongs to. Name the account by one of `account`, `email`, `username` or `phone`. */
        SignInByPasswordPayloadDto: {
            /**
             * Format: password
             * @description The user's password, in plain text by default. HTTPS protects it on its way; for an extra layer, encrypt it with the public key that `getSystemInfo` returns, send the result here and name the algorithm (`rsa` or `sm2`) in `options.passwordEncryptType`.
             * @example correct-horse-battery-1
             */
            password: string;
            /**
             * @description Username, phone number or email of the user, whichever the user typed. Use it for a single sign-in field that takes all three.
             * @example ada.lind
             */
            account?: string;
            /**
             * Format: email
             * @description Email of the user. Upper and lower case make no difference.
             * @example ada.lind@halden.example
             */
            email?: string;
            /**
             * @description Username of the user. Where users may type an email or phone number as well, use `account` instead.
             * @example ada.lind
             */
            username?: string;
            /**
             * @description Phone number of the user, without the country code.
             * @example 13800000001
             */
            phone?: string;
        };
        /** @description A verification code and the address it was sent to, either `email` or `phone`. */
        SignInByPassCodePayloadDto: {
            /**
             * @description The verification code the user received. Have it sent first, by email or SMS, to the same address.
             * @example 123456
             */
            passCode: string;
            /**
             * Format: email
             * @description Email the code was sent to. Upper and lower case make no difference.
             * @example ada.lind@halden.example
             */
            email?: string;
            /**
             * @description Phone number the code was sent to, without the country code.
             * @example 13800000001
             */
            phone?: string;
            /**
             * @description Country calling code of `phone`, with the plus sign. May be left out for numbers in mainland China. Numbers elsewhere need an international SMS service set up in the console.
             * @default +86
             * @example +86
             */
            phoneCountryCode?: string;
        };
        /** @description An account of a connected Windows Active Directory and its password. */
        SignInByAdPayloadDto: {
            /**
             * Format: password
             * @description The account's password in the directory, in plain text by default. HTTPS protects it on its way; for an extra layer, encrypt it with the public key that `getSystemInfo` returns, send the result here and name the algorithm (`rsa` or `sm2`) in `options.passwordEncryptType`.
             * @example correct-horse-battery-1
             */
            password: string;
            /**
             * @description The account's `sAMAccountName` attribute in Active Directory.
             * @example ada.lind
             */
            sAMAccountName: string;
        };
        /** @description An account of a connected LDAP directory and its password. */
        SignInByLdapPayloadDto: {
            /**
             * Format: password
             * @description The account's password in the directory, in plain text by default. HTTPS protects it on its way; for an extra layer, encrypt it with the public key that `getSystemInfo` returns, send the result here and name the algorithm (`rsa` or `sm2`) in `options.passwordEncryptType`.
             * @example correct-horse-battery-1
             */
            password: string;
            /**
             * @description The account's `sAMAccountName` attribute in the LDAP directory.
             * @example ada.lind
             */
            sAMAccountName: string;
        };
        /** @description Settings of a sign-in with credentials. */
        SignInOptionsDto: {
            /**
             * @description Space-separated scopes to ask for; must include `openid`. They decide which user claims the ID token holds:
             *
             *     - `openid`: required.
             *     - `profile`: `name`, `given_name`, `family_name`, `middle_name`, `nickname`, `preferred_username`, `profile`, `picture`, `website`, `gender`, `birthdate`, `zoneinfo`, `locale` and `updated_at`.
             *     - `username`: the username.
             *     - `email`: `email` and `email_verified`.
             *     - `phone`: `phone_number` and `phone_number_verified`.
             *     - `roles`: the user's roles.
             *     - `external_id`: the user's ID in your own system.
             *     - `extended_fields`: the user's custom fields, as one object.
             *     - `tenant_id`: the ID of the user's tenant.
             *     - `offline_access`: no claim; a refresh token is issued as well.
             * @example openid profile email
             */
            scope?: string;
            /**
             * @description The user's own IP address. Set it when you call from a back end; otherwise the back end's address is recorded as the one the user signed in from.
             * @example 203.0.113.24
             */
            clientIp?: string;
            /**
             * @description Extra information about this request, as an object of your own. Pipelines that run before and after authentication find it in their `context`.
             * @example {
             *       "source": "newsletter"
             *     }
             */
            context?: Record<string, never>;
            /**
             * @description Tenant the user signs in to.
             * @example 6745c0de0a1b2c3d4e5f7001
             */
            tenantId?: string;
            /**
             * @description Custom data to set on the user, by field key. Define the fields in the console first.
             * @example {
             *       "badge": "HR-1042"
             *     }
             */
            customData?: Record<string, never>;
            /** @description When true, an account is created first if the user does not exist. When false or left out, such a sign-in fails. */
            autoRegister?: boolean;
            /**
             * @description What the user read in the CAPTCHA image; upper and lower case make no difference. Needed after too many failed attempts, if the user pool answers these with a CAPTCHA.
             * @example a8nz
             */
            captchaCode?: string;
            /**
             * @description How the password in the payload is encrypted. Left out, it is taken as plain text. To encrypt it, fetch the public key with `getSystemInfo` (`rsa.publicKey` or `sm2.publicKey`), encrypt the password with it and send the result in place of the password.
             * @default none
             * @enum {string}
             */
            passwordEncryptType?: "sm2" | "rsa" | "none";
            /**
             * @description Token of the CAPTCHA image that `captchaCode` answers, as returned with the image by `GET /api/v3/get-captcha-code`. Required with `captchaCode`.
             * @example cpt-5f1c2e0a7b6d4c5e
             */
            captchaToken?: string;
        };
        /** @description The tokens issued when a user signs in. */
        LoginTokenResponseDataDto: {
            /**
             * @description Token that lets your application call APIs on the user's behalf until it expires. Send it as it is, without `Bearer`, in the `authorization` header of GenAuth calls made for the user.
             * @example eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl
             */
            access_token?: string;
            /**
             * @description Signed JWT that says who the user is. Its claims follow from the scopes asked for.
             * @example eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl
             */
            id_token?: string;
            /**
             * @description Token for getting a new access token after this one has expired. Issued only when the `offline_access` scope was asked for.
             * @example WPsGJbvpBjqXz6IJIr1UHKyrdVF
             */
            refresh_token?: string;
            /**
             * @description Kind of access token, as in [RFC 6750](https://www.rfc-editor.org/rfc/rfc6750).
             * @example bearer
             */
            token_type: string;
            /**
             * @description Lifetime of the access token, in seconds. (OAuth 2.0 calls it `expires_in`.)
             * @example 7200
             */
            expire_in: number;
            /**
             * @description Scopes of the access token, separated by spaces.
             * @example openid profile email
             */
            scope?: string;
        };
        /** @description Result of a WeChat login on a mobile device. */
        SignInByWechatPayloadDto: {
            /**
             * @description One-time code that WeChat returned to your mobile application.
             * @example 061Kq1Ga1mVbXF0zTnHa1kPTxS2Kq1Gu
             */
            code?: string;
        };
        /** @description Result of an Apple login on a mobile device. */
        SignInByApplePayloadDto: {
            /**
             * @description One-time code that Apple returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code?: string;
        };
        /** @description Result of an Alipay login on a mobile device. */
        SignInByAlipayPayloadDto: {
            /**
             * @description One-time code that Alipay returned to your mobile application, after it was opened with the `authInfo` from `getAlipayAuthInfo`.
             * @example c3f1a7d20b9e4c5f
             */
            code?: string;
        };
        /** @description Result of a WeCom login on a mobile device. */
        SignInByWechatworkDto: {
            /**
             * @description One-time code that WeCom returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code?: string;
        };
        /** @description Result of a WeCom login through an application developed by a service provider. */
        SignInByWechatworkAgencyPayloadDto: {
            /**
             * @description One-time code that WeCom returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code?: string;
        };
        /** @description Result of a login with an application from the Lark store. */
        SignInByLarkPublicPayloadDto: {
            /**
             * @description One-time code that Lark returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code?: string;
        };
        /** @description Result of a login with a company's custom Lark application. */
        SignInByLarkInternalPayloadDto: {
            /**
             * @description One-time code that Lark returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code?: string;
        };
        /** @description Result of a login in a Lark block. */
        SignInByLarkBlockPayloadDto: {
            /**
             * @description One-time code that Lark returned to the block.
             * @example c3f1a7d20b9e4c5f
             */
            code?: string;
        };
        /** @description Result of a NetEase Yidun one-tap sign-in, in which the mobile carrier vouches for the phone number. */
        SignInByYidunPayloadDto: {
            /**
             * @description Token that the Yidun SDK returned.
             * @example ydt-c3f1a7d20b9e4c5f
             */
            token?: string;
            /**
             * @description Authorization code of the mobile carrier that the Yidun SDK returned.
             * @example ydc-5f1c2e0a7b6d4c5e
             */
            accessToken?: string;
        };
        /** @description Result of `wx.login` in a WeChat mini program, with the user's profile if it was asked for. */
        SignInByWechatMiniProgramCodePayloadDto: {
            /**
             * @description Encrypted user data that WeChat returned to the mini program. Send it together with `iv`.
             * @example CiyLU1Aw2KjvrjMdj8YKliAjtP4gsMZM
             */
            encryptedData?: string;
            /**
             * @description Initialization vector to decrypt `encryptedData` with, as returned by WeChat.
             * @example r7BXXKkLb8qrSNn05n0qiA==
             */
            iv?: string;
            /**
             * @description Login code that `wx.login` returned.
             * @example 061Kq1Ga1mVbXF0zTnHa1kPTxS2Kq1Gu
             */
            code: string;
        };
        /** @description Phone number that a user of a WeChat mini program agreed to share, in encrypted form. */
        SignInByWechatMiniProgramPhonePayloadDto: {
            /**
             * @description Encrypted data that WeChat returned to the mini program.
             * @example CiyLU1Aw2KjvrjMdj8YKliAjtP4gsMZM
             */
            encryptedData: string;
            /**
             * @description Initialization vector to decrypt `encryptedData` with, as returned by WeChat.
             * @example r7BXXKkLb8qrSNn05n0qiA==
             */
            iv: string;
            /**
             * @description Login code that `wx.login` returned.
             * @example 061Kq1Ga1mVbXF0zTnHa1kPTxS2Kq1Gu
             */
            code: string;
        };
        /** @description Login code of a WeChat mini program, and the phone number its user agreed to share. */
        SignInByWechatMiniProgramCodeAndPhonePayloadDto: {
            /** @description Result of `wx.login`, which identifies the user. */
            wxLoginInfo: components["schemas"]["SignInByWechatMiniProgramCodePayloadDto"];
            /** @description The shared phone number. It is saved on a user created by this sign-in. On an existing user it is saved only if they have no phone number yet and no other user has this one. */
            wxPhoneInfo: components["schemas"]["SignInByWechatMiniProgramPhoneInfoPayloadDto"];
        };
        /** @description Result of a Google login on a mobile device. */
        SignInByGooglePayloadDto: {
            /**
             * @description Authorization code that Google returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
        };
        /** @description Result of a Facebook login on a mobile device. */
        SignInByFacebookPayloadDto: {
            /**
             * @description Access token that Facebook returned to your mobile application.
             * @example fb-c3f1a7d20b9e4c5f
             */
            access_token: string;
        };
        /** @description Result of a QQ login on a mobile device. */
        SignInByQQPayloadDto: {
            /**
             * @description Access token that QQ returned to your mobile application.
             * @example qq-c3f1a7d20b9e4c5f
             */
            access_token: string;
        };
        /** @description Result of a Weibo login on a mobile device. */
        SignInByWeiboPayloadDto: {
            /**
             * @description Access token that Weibo returned to your mobile application.
             * @example wb-c3f1a7d20b9e4c5f
             */
            access_token: string;
        };
        /** @description Result of a Baidu login on a mobile device. Give either `code` or `access_token`. */
        SignInByBaiduPayloadDto: {
            /**
             * @description Authorization code that Baidu returned to your mobile application. Used when both are given.
             * @example c3f1a7d20b9e4c5f
             */
            code?: string;
            /**
             * @description Access token that Baidu returned to your mobile application. Ignored when `code` is given.
             * @example bd-c3f1a7d20b9e4c5f
             */
            access_token?: string;
        };
        /** @description Result of a LinkedIn login on a mobile device. */
        SignInByLinkedInPayloadDto: {
            /**
             * @description Authorization code that LinkedIn returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
        };
        /** @description Result of a DingTalk login on a mobile device. */
        SignInByDingTalkPayloadDto: {
            /**
             * @description Code that DingTalk returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
            /** @description Says which DingTalk interface `code` is for. True: the user is read directly by the code, with `sns/getuserinfo_bycode`. Otherwise the code is first exchanged for an access token. */
            isSnsCode?: boolean;
        };
        /** @description Result of a GitHub login on a mobile device. */
        SignInByGithubPayloadDto: {
            /**
             * @description Authorization code that GitHub returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
        };
        /** @description Result of a Gitee login on a mobile device. */
        SignInByGiteePayloadDto: {
            /**
             * @description Authorization code that Gitee returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
        };
        /** @description Result of a GitLab login on a mobile device. */
        SignInByGitlabPayloadDto: {
            /**
             * @description Authorization code that GitLab returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
        };
        /** @description Result of a Douyin login on a mobile device. */
        SignInByDouyinPayloadDto: {
            /**
             * @description Authorization code that Douyin returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
        };
        /** @description Result of a Kuaishou login on a mobile device. */
        SignInByKuaishouPayloadDto: {
            /**
             * @description Authorization code that Kuaishou returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
        };
        /** @description Result of a Xiaomi login on a mobile device. */
        SignInByXiaomiPayloadDto: {
            /**
             * @description Authorization code that Xiaomi returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
        };
        /** @description Result of a LINE login on a mobile device. */
        SignInByLinePayloadDto: {
            /**
             * @description Access token that LINE returned to your mobile application. The user is read with it when `id_token` is left out.
             * @example ln-c3f1a7d20b9e4c5f
             */
            access_token: string;
            /**
             * @description ID token that LINE returned to your mobile application, which needs the `openid` scope there. When given, the user is read from it.
             * @example eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl
             */
            id_token?: string;
        };
        /** @description Result of a Slack login on a mobile device. */
        SignInBySlackPayloadDto: {
            /**
             * @description Authorization code that Slack returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
        };
        /** @description Result of an OPPO login on a mobile device. */
        SignInByOPPOPayloadDto: {
            /**
             * @description Authorization code that OPPO returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
        };
        /** @description Result of a Huawei login on a mobile device. */
        SignInByHuaweiPayloadDto: {
            /**
             * @description Authorization code that Huawei returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
        };
        /** @description Result of an Amazon login on a mobile device. */
        SignInByAmazonPayloadDto: {
            /**
             * @description Access token that Amazon returned to your mobile application.
             * @example az-c3f1a7d20b9e4c5f
             */
            access_token: string;
        };
        /** @description Settings of a mobile social login. */
        SignInByMobileOptionsDto: {
            /**
             * @description Space-separated scopes to ask for; must include `openid`. They decide which user claims the ID token holds:
             *
             *     - `openid`: required.
             *     - `profile`: `name`, `given_name`, `family_name`, `middle_name`, `nickname`, `preferred_username`, `profile`, `picture`, `website`, `gender`, `birthdate`, `zoneinfo`, `locale` and `updated_at`.
             *     - `username`: the username.
             *     - `email`: `email` and `email_verified`.
             *     - `phone`: `phone_number` and `phone_number_verified`.
             *     - `roles`: the user's roles.
             *     - `external_id`: the user's ID in your own system.
             *     - `extended_fields`: the user's custom fields, as one object.
             *     - `tenant_id`: the ID of the user's tenant.
             *     - `offline_access`: no claim; a refresh token is issued as well.
             * @example openid profile email
             */
            scope?: string;
            /**
             * @description Extra information about this request, as an object of your own. Pipelines that run before and after authentication find it in their `context`.
             * @example {
             *       "source": "newsletter"
             *     }
             */
            context?: Record<string, never>;
            /**
             * @description Tenant the user signs in to.
             * @example 6745c0de0a1b2c3d4e5f7001
             */
            tenantId?: string;
            /**
             * @description Custom data to set on the user, by field key. Define the fields in the console first.
             * @example {
             *       "badge": "HR-1042"
             *     }
             */
            customData?: Record<string, never>;
        };
        /** @description Result of `tt.login` in a Douyin mini program, with the user's profile if it was asked for. */
        SignInByDouyinMiniProgramCodePayloadDto: {
            /**
             * @description Encrypted user data that Douyin returned to the mini program, for example from `tt.getUserProfile`.
             * @example CiyLU1Aw2KjvrjMdj8YKliAjtP4gsMZM
             */
            encryptedData?: string;
            /**
             * @description Initialization vector to decrypt `encryptedData` with, as returned by Douyin. Required with `encryptedData`.
             * @example r7BXXKkLb8qrSNn05n0qiA==
             */
            iv?: string;
            /**
             * @description Login code that `tt.login` returned.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
        };
        /** @description Login code of a Douyin mini program, and the phone number its user agreed to share. */
        SignInByDouyinMiniProgramCodeAndPhonePayloadDto: {
            /** @description Result of `tt.login`, which identifies the user. */
            loginParams: components["schemas"]["SignInByDouyinMiniProgramCodePayloadDto"];
            /** @description The shared phone number. It is saved on a user created by this sign-in. On an existing user it is saved only if they have no phone number yet and no other user has this one. */
            phoneParams: components["schemas"]["SignInByDouyinMiniProgramPhoneInfoPayloadDto"];
        };
        /** @description Settings of a switch between accounts. */
        SignInBySwitchOptionsDto: {
            /**
             * @description Space-separated scopes to ask for; must include `openid`. They decide which user claims the ID token holds:
             *
             *     - `openid`: required.
             *     - `profile`: `name`, `given_name`, `family_name`, `middle_name`, `nickname`, `preferred_username`, `profile`, `picture`, `website`, `gender`, `birthdate`, `zoneinfo`, `locale` and `updated_at`.
             *     - `username`: the username.
             *     - `email`: `email` and `email_verified`.
             *     - `phone`: `phone_number` and `phone_number_verified`.
             *     - `roles`: the user's roles.
             *     - `external_id`: the user's ID in your own system.
             *     - `extended_fields`: the user's custom fields, as one object.
             *     - `tenant_id`: the ID of the user's tenant.
             *     - `offline_access`: no claim; a refresh token is issued as well.
             * @example openid profile email
             */
            scope?: string;
            /**
             * @description Extra information about this request, as an object of your own. Pipelines that run before and after authentication find it in their `context`.
             * @example {
             *       "source": "newsletter"
             *     }
             */
            context?: Record<string, never>;
            /**
             * @description Custom data to set on the user, by field key. Define the fields in the console first.
             * @example {
             *       "badge": "HR-1042"
             *     }
             */
            customData?: Record<string, never>;
        };
        /** @description Parameters for opening Alipay from a mobile application. */
        AlipayAuthInfoDataDto: {
            /**
             * @description Signed parameter string to hand, unchanged, to the Alipay mobile SDK.
             * @example apiname=com.alipay.account.auth&app_id=2026030200000001&app_name=mc&auth_type=AUTHACCOUNT&biz_type=openservice&method=alipay.open.auth.sdk.code.get&product_id=APP_FAST_LOGIN&scope=kuaijie&sign_type=RSA2&sign=c2lnbmF0dXJl
             */
            authInfo: string;
        };
        /** @description A sign-in QR code. */
        GeneQRCodeDataDto: {
            /**
             * @description ID of the QR code, with which its status is read and set.
             * @example gQE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu
             */
            qrcodeId: string;
            /**
             * Format: uri
             * @description Address of the QR code image to show to the user.
             * @example https://files.halden.example/qrcode/gQE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu.png
             */
            url: string;
            /**
             * Format: uri
             * @description Address of the custom logo to lay over the image. Returned for `WECHAT_MINIPROGRAM` when `autoMergeQrCode` is false.
             * @example https://files.halden.example/logo.png
             */
            customLogoUrl?: string;
        };
        /** @description How far a user has come with a QR code. */
        CheckQRCodeStatusDataDto: {
            /**
             * @description Current state of the QR code, in the order in which a user goes through it.
             * @enum {string}
             */
            status: "PENDING" | "SCANNED" | "AUTHORIZED" | "CANCELLED" | "EXPIRED" | "ERROR";
            /**
             * @description Ticket to exchange for tokens with `exchangeTokenSetWithQrCodeTicket`. Present when `status` is `AUTHORIZED`, unless the user pool is set to return full user information to web pages that poll.
             * @example 7ab3c1d0-ticket
             */
            ticket?: string;
            /** @description Display name and picture of the user who scanned, to show on the page. Present once the QR code has been scanned, also after the user has confirmed or refused. */
            briefUserInfo?: components["schemas"]["QRCodeStatusBriefUserInfoDto"];
            /** @description The user's tokens. Present when `status` is `AUTHORIZED` and the user pool is set to return full user information to web pages that poll, which is off by default. Exchanging `ticket` from your back end is safer. */
            tokenSet?: components["schemas"]["LoginTokenResponseDataDto"];
        };
        /** @description Whether an operation took effect. */
        IsSuccessDto: {
            /** @description `true` when the operation took effect. */
            success: boolean;
        };
        /** @description Settings of a push sign-in. */
        SignInByPushOptionsDto: {
            /**
             * @description Space-separated scopes to ask for; must include `openid`. They decide which user claims the ID token holds:
             *
             *     - `openid`: required.
             *     - `profile`: `name`, `given_name`, `family_name`, `middle_name`, `nickname`, `preferred_username`, `profile`, `picture`, `website`, `gender`, `birthdate`, `zoneinfo`, `locale` and `updated_at`.
             *     - `username`: the username.
             *     - `email`: `email` and `email_verified`.
             *     - `phone`: `phone_number` and `phone_number_verified`.
             *     - `roles`: the user's roles.
             *     - `external_id`: the user's ID in your own system.
             *     - `extended_fields`: the user's custom fields, as one object.
             *     - `tenant_id`: the ID of the user's tenant.
             *     - `offline_access`: no claim; a refresh token is issued as well.
             * @example openid profile email
             */
            scope?: string;
            /**
             * @description Extra information about this request, which pipelines that run before and after authentication find in their `context`.
             * @example {
             *       "source": "newsletter"
             *     }
             */
            context?: {
                [key: string]: unknown;
            } | string;
            /**
             * @description Custom data to set on the user, by field key. Define the fields in the console first.
             * @example {
             *       "badge": "HR-1042"
             *     }
             */
            customData?: Record<string, never>;
        };
        /** @description A push sign-in that waits for the user's answer. */
        GenePushCodeDataDto: {
            /**
             * @description ID of the push sign-in, with which its status is read and set.
             * @example pUE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu
             */
            pushCodeId: string;
            /**
             * @description Seconds from now until the push sign-in expires.
             * @example 120
             */
            expireTime: number;
        };
        /** @description The state of a push sign-in. */
        CheckPushCodeStatusDataDto: {
            /**
             * @description Whether the user has answered, and how.
             * @enum {string}
             */
            status: "PUSHED" | "AUTHORIZED" | "CANCELLED" | "EXPIRED" | "ERROR";
            /** @description The user's tokens. Present only when `status` is `AUTHORIZED`. */
            tokenSet?: components["schemas"]["LoginTokenResponseDataDto"];
        };
        /** @description The start of a WebAuthn sign-in. */
        AuthenticationOptionsDto: {
            /** @description Options for `navigator.credentials.get()`. Decode the Base64URL values to bytes first. */
            authenticationOptions: components["schemas"]["PublicKeyCredentialRequestOptionsDto"];
            /**
             * @description Ties the authenticator's answer to these options. Send it back to `verifyWebAuthnAuthentication`.
             * @example 3f0c5b7e-ticket
             */
            ticket: string;
        };
        /** @description The credential that a WebAuthn authenticator returned from `navigator.credentials.get()`, with its bytes encoded so that it can be sent as JSON. */
        AuthenticationCredentialDto: {
            /**
             * @description ID of the credential, Base64URL-encoded.
             * @example Y3JlZGVudGlhbC1vZi1hZGE
             */
            id: string;
            /**
             * @description The credential's raw ID. Encode the bytes the browser gives as Base64URL.
             * @example Y3JlZGVudGlhbC1vZi1hZGE
             */
            rawId: string;
            /** @description The assertion that the authenticator made. */
            response: components["schemas"]["AuthenticatorAssertionResponseDto"];
            /**
             * @description Type of credential. Always `public-key`.
             * @constant
             */
            type: "public-key";
        };
        /** @description Settings of a sign-in with a WebAuthn authenticator or passkey. */
        SignInByWebAuthnOptionsDto: {
            /**
             * @description Space-separated scopes to ask for; must include `openid`. They decide which user claims the ID token holds:
             *
             *     - `openid`: required.
             *     - `profile`: `name`, `given_name`, `family_name`, `middle_name`, `nickname`, `preferred_username`, `profile`, `picture`, `website`, `gender`, `birthdate`, `zoneinfo`, `locale` and `updated_at`.
             *     - `username`: the username.
             *     - `email`: `email` and `email_verified`.
             *     - `phone`: `phone_number` and `phone_number_verified`.
             *     - `roles`: the user's roles.
             *     - `external_id`: the user's ID in your own system.
             *     - `extended_fields`: the user's custom fields, as one object.
             *     - `tenant_id`: the ID of the user's tenant.
             *     - `offline_access`: no claim; a refresh token is issued as well.
             * @example openid profile email
             */
            scope?: string;
            /**
             * @description Extra information about this request, as an object of your own. Pipelines that run before and after authentication find it in their `context`.
             * @example {
             *       "source": "newsletter"
             *     }
             */
            context?: Record<string, never>;
            /**
             * @description Custom data to set on the user, by field key. Define the fields in the console first.
             * @example {
             *       "badge": "HR-1042"
             *     }
             */
            customData?: Record<string, never>;
        };
        /** @description Result of a WebAuthn sign-in. */
        VerifyAuthenticationResultDto: {
            /** @description True when the authenticator's assertion is valid and the user is signed in; otherwise false. */
            verified: boolean;
            /** @description The user's tokens. Present only when `verified` is true. */
            tokenSet?: components["schemas"]["LoginTokenResponseDataDto"];
        };
        /** @description The applications that may approve a push sign-in. */
        GetPushCodeRelationAppsDataDto: {
            /**
             * @description IDs of the client applications linked to the application that started the push sign-in.
             * @example [
             *       "6745c0de0a1b2c3d4e5fa002"
             *     ]
             */
            appIds?: string[];
        };
        /** @description Settings of the sign-in that follows the scan of a quick sign-in QR code. */
        SignInFastpassOptionsDto: {
            /**
             * @description Space-separated scopes to ask for; must include `openid`. They decide which user claims the ID token holds:
             *
             *     - `openid`: required.
             *     - `profile`: `name`, `given_name`, `family_name`, `middle_name`, `nickname`, `preferred_username`, `profile`, `picture`, `website`, `gender`, `birthdate`, `zoneinfo`, `locale` and `updated_at`.
             *     - `username`: the username.
             *     - `email`: `email` and `email_verified`.
             *     - `phone`: `phone_number` and `phone_number_verified`.
             *     - `roles`: the user's roles.
             *     - `external_id`: the user's ID in your own system.
             *     - `extended_fields`: the user's custom fields, as one object.
             *     - `tenant_id`: the ID of the user's tenant.
             *     - `offline_access`: no claim; a refresh token is issued as well.
             * @example openid profile email
             */
            scope?: string;
            /**
             * @description Extra information about this request, as an object of your own. Pipelines that run before and after authentication find it in their `context`.
             * @example {
             *       "source": "account-page"
             *     }
             */
            context?: Record<string, never>;
            /**
             * @description Custom data to set on the user, by field key. Define the fields in the console first.
             * @example {
             *       "badge": "HR-1042"
             *     }
             */
            customData?: Record<string, never>;
        };
        /** @description The data to encode in a quick sign-in QR code. */
        GeneFastpassQRCodeInfoDto: {
            /**
             * @description What the QR code is for, so that the scanner can tell it from other codes.
             * @example APP_LOGIN
             */
            scene: string;
            /**
             * @description ID of the QR code. Poll its status with `getAppLoginQrCodeStatus`.
             * @example fPE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu
             */
            qrcodeId: string;
            /**
             * Format: uri
             * @description Base address to which the scanner sends its API calls.
             * @example https://portal.halden.example
             */
            apiHost: string;
            /** @description The user who made the QR code and will be signed in. */
            user: components["schemas"]["FastpassUserInfoDto"];
            /**
             * @description ID of the application the user was signed in to when making the QR code.
             * @example 6745c0de0a1b2c3d4e5fa001
             */
            appId: string;
            /** @description The user pool the user belongs to. */
            userpool: components["schemas"]["FastpassUserInfoDto"];
        };
        /** @description The applications open to quick sign-in. */
        GetFastpassQRCodeRelationAppsDto: {
            /** @description Client applications the user can sign in to by scanning the QR code. */
            relationApps?: components["schemas"]["FastpassQRCodeRelationAppDto"][];
        };
        /** @description A new account with a password. Give `username` or `email`. */
        SignUpByPasswordDto: {
            /**
             * Format: password
             * @description The password the user chose, in plain text by default. HTTPS protects it on its way; for an extra layer, encrypt it with the public key that `getSystemInfo` returns, send the result here and name the algorithm (`rsa` or `sm2`) in `options.passwordEncryptType`.
             * @example correct-horse-battery-1
             */
            password: string;
            /**
             * @description Username of the new user. Unique in the user pool.
             * @example mei.chen
             */
            username?: string;
            /**
             * Format: email
             * @description Email of the new user. Upper and lower case make no difference.
             * @example mei.chen@halden.example
             */
            email?: string;
        };
        /** @description A new account with a verified email or phone number. Give `email` or `phone`. */
        SignUpByPassCodeDto: {
            /**
             * @description The verification code the user received. Have it sent first, by email or SMS, to the same address.
             * @example 123456
             */
            passCode: string;
            /**
             * Format: email
             * @description Email of the new user, to which the code was sent. Upper and lower case make no difference.
             * @example mei.chen@halden.example
             */
            email?: string;
            /**
             * @description Phone number of the new user, to which the code was sent, without the country code.
             * @example 13800000003
             */
            phone?: string;
            /**
             * @description Country calling code of `phone`, with the plus sign. May be left out for numbers in mainland China. Numbers elsewhere need an international SMS service set up in the console.
             * @default +86
             * @example +86
             */
            phoneCountryCode?: string;
        };
        /** @description What is known about the new user, beyond what they sign up with. Everything is optional. */
        SignUpProfileDto: {
            /**
             * @description Casual name. Need not be unique.
             * @example Mei
             */
            nickname?: string;
            /**
             * @description Company the user works for.
             * @example Halden Robotics
             */
            company?: string;
            /**
             * Format: uri
             * @description Address of the user's picture.
             * @example https://files.halden.example/avatars/mei.png
             */
            photo?: string;
            /**
             * @description Device the user signs up on.
             * @example iOS
             */
            device?: string;
            /**
             * @description Browser the user signs up with.
             * @example Firefox
             */
            browser?: string;
            /**
             * @description Full name. Need not be unique.
             * @example Mei Chen
             */
            name?: string;
            /**
             * @description First name.
             * @example Mei
             */
            givenName?: string;
            /**
             * @description Last name.
             * @example Chen
             */
            familyName?: string;
            /**
             * @description Middle name.
             * @example Lan
             */
            middleName?: string;
            /**
             * @description Free text about the user, or the address of a profile page.
             * @example Engineer on the arm controller team
             */
            profile?: string;
            /**
             * @description Username the user likes to be called by.
             * @example mei
             */
            preferredUsername?: string;
            /**
             * Format: uri
             * @description Address of the user's website.
             * @example https://mei.halden.example
             */
            website?: string;
            /**
             * @description The user's gender.
             * @enum {string}
             */
            gender?: "M" | "F" | "U";
            /**
             * @description Date of birth, as year, month and day.
             * @example 1994-05-17
             */
            birthdate?: string;
            /**
             * @description The user's time zone.
             * @example Europe/Stockholm
             */
            zoneinfo?: string;
            /**
             * @description The user's language and region, as a language tag.
             * @example en-US
             */
            locale?: string;
            /**
             * @description Postal address, in free form.
             * @example 12 Harbor Street, Gothenburg
             */
            address?: string;
            /**
             * @description The full postal address on one or more lines, ready to print.
             * @example 12 Harbor Street, 411 04 Gothenburg, Sweden
             */
            formatted?: string;
            /**
             * @description Street and house number.
             * @example 12 Harbor Street
             */
            streetAddress?: string;
            /**
             * @description City or town.
             * @example Gothenburg
             */
            locality?: string;
            /**
             * @description State, province or region.
             * @example Västra Götaland
             */
            region?: string;
            /**
             * @description Postal code.
             * @example 41104
             */
            postalCode?: string;
            /**
             * @description Country.
             * @example SE
             */
            country?: string;
            /**
             * Format: email
             * @description Email to add to the new user. It must be verified: send a code to it first and pass that code in `options.emailPassCodeForInformationCompletion`.
             * @example mei.chen@halden.example
             */
            email?: string;
            /**
             * @description Phone number to add to the new user, without the country code. It must be verified: send a code to it first and pass that code in `options.phonePassCodeForInformationCompletion`.
             * @example 13800000003
             */
            phone?: string;
            /**
             * @description Values for the user's custom fields, by field key.
             * @example {
             *       "badge": "HR-1044"
             *     }
             */
            customData?: Record<string, never>;
            /**
             * @description Country calling code of `phone`, with the plus sign.
             * @example +86
             */
            phoneCountryCode?: string;
        };
        /** @description Settings of a sign-up. */
        SignUpOptionsDto: {
            /**
             * @description The user's own IP address. Set it when you call from a back end, so that the user's address is recorded and not the back end's.
             * @example 203.0.113.24
             */
            clientIp?: string;
            /**
             * @description Verification code sent by SMS to `profile.phone`. Required when `profile.phone` is given.
             * @example 123456
             */
            phonePassCodeForInformationCompletion?: string;
            /**
             * @description Verification code sent to `profile.email`. Required when `profile.email` is given.
             * @example 123456
             */
            emailPassCodeForInformationCompletion?: string;
            /**
             * @description Extra values that came with the sign-up. They are saved in the user's custom fields; pass `{}` to save nothing.
             * @example {
             *       "badge": "HR-1044"
             *     }
             */
            context: Record<string, never>;
            /**
             * @description How the passwords in this request are encrypted. Left out, they are taken as plain text. To encrypt one, fetch the public key with `getSystemInfo` (`rsa.publicKey` or `sm2.publicKey`), encrypt the password with it and send the result in place of the password.
             * @default none
             * @enum {string}
             */
            passwordEncryptType?: "sm2" | "rsa" | "none";
            /**
             * Format: password
             * @description Password to set for a user who signs up with a phone number and a verification code.
             * @example correct-horse-battery-1
             */
            passwordForPhonePassCode?: string;
        };
        /** @description A user of a user pool. */
        UserDto: {
            /**
             * @description ID that GenAuth gave to the user.
             * @example 6745c0de0a1b2c3d4e5f6001
             */
            userId: string;
            /**
             * Format: date-time
             * @description When the user was created.
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the user was last changed.
             * @example 2026-03-02T08:15:30.000Z
             */
            updatedAt: string;
            /**
             * @description State of the account.
             * @enum {string}
             */
            status: "Suspended" | "Resigned" | "Activated" | "Archived" | "Deactivated";
            /**
             * @description Employment state of the user, separate from the `status` of the account.
             * @enum {string}
             */
            workStatus: "Closed" | "Active";
            /**
             * @description ID of the user in a system of your own, to match users between the two. Look a user up by it with the `userIdType` `external_id`.
             * @example emp-10010
             */
            externalId?: string;
            /**
             * Format: email
             * @description Email address. Upper and lower case are the same.
             * @example ada.lind@halden.example
             */
            email?: string;
            /**
             * @description Phone number without the country code.
             * @example 13800000001
             */
            phone?: string;
            /**
             * @description Country calling code of `phone`, with a leading `+`. May be absent for a number of mainland China (`+86`).
             * @example +86
             */
            phoneCountryCode?: string;
            /**
             * @description Name to sign in with. Unique in the user pool.
             * @example ada.lind
             */
            username?: string;
            /**
             * @description Real name of the user. Several users may share it.
             * @example Ada Lind
             */
            name?: string;
            /**
             * @description Name that the user likes to be called.
             * @example Ada
             */
            nickname?: string;
            /**
             * Format: uri
             * @description URL of the avatar.
             * @example https://files.halden.example/avatars/ada.lind.png
             */
            photo?: string;
            /**
             * @description How many times the user has signed in so far.
             * @example 42
             */
            loginsCount?: number;
            /**
             * Format: date-time
             * @description When the user last signed in. Absent as long as the user never did.
             * @example 2026-03-02T08:15:30.000Z
             */
            lastLogin?: string;
            /**
             * @description IP address of the last sign-in.
             * @example 203.0.113.24
             */
            lastIp?: string;
            /**
             * @description Gender.
             * @enum {string}
             */
            gender: "M" | "F" | "U";
            /** @description Whether the user has proved to own `email`. */
            emailVerified: boolean;
            /** @description Whether the user has proved to own `phone`. */
            phoneVerified: boolean;
            /**
             * Format: date-time
             * @description When the password was last set.
             * @example 2026-01-12T09:32:10.000Z
             */
            passwordLastSetAt?: string;
            /**
             * Format: date
             * @description Date of birth.
             * @example 1990-05-14
             */
            birthdate?: string;
            /**
             * @description Country where the user lives.
             * @example SE
             */
            country?: string;
            /**
             * @description Province or state where the user lives.
             * @example Västra Götaland
             */
            province?: string;
            /**
             * @description City where the user lives.
             * @example Göteborg
             */
            city?: string;
            /**
             * @description Postal address as free text.
             * @example Kajgatan 4
             */
            address?: string;
            /**
             * @description Street and house number, the `street_address` part of the OpenID Connect `address` claim.
             * @example Kajgatan 4
             */
            streetAddress?: string;
            /**
             * @description Postal code.
             * @example 41118
             */
            postalCode?: string;
            /**
             * @description Company that the user works for.
             * @example Halden Robotics
             */
            company?: string;
            /**
             * @description User agent of the browser at the last sign-in, as the browser sent it.
             * @example Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36
             */
            browser?: string;
            /**
             * @description Device used at the last sign-in.
             * @example iOS
             */
            device?: string;
            /**
             * @description First name.
             * @example Ada
             */
            givenName?: string;
            /**
             * @description Last name.
             * @example Lind
             */
            familyName?: string;
            /**
             * @description Middle name.
             * @example Marie
             */
            middleName?: string;
            /**
             * @description URL of a profile page or a short text about the user, the OpenID Connect `profile` claim.
             * @example https://portal.halden.example/people/ada.lind
             */
            profile?: string;
            /**
             * @description Short name that the user wants to be called by, the OpenID Connect `preferred_username` claim. Not unique.
             * @example ada
             */
            preferredUsername?: string;
            /**
             * @description URL of the user's own web page.
             * @example https://ada.halden.example
             */
            website?: string;
            /**
             * @description Time zone of the user.
             * @example Europe/Stockholm
             */
            zoneinfo?: string;
            /**
             * @description Preferred language of the user as a language tag.
             * @example en
             */
            locale?: string;
            /**
             * @description Full address in the form it has on a letter, the `formatted` part of the OpenID Connect `address` claim.
             * @example Kajgatan 4, 411 18 Göteborg, Sweden
             */
            formatted?: string;
            /**
             * @description Region where the user lives, the `region` part of the OpenID Connect `address` claim.
             * @example Västra Götaland
             */
            region?: string;
            /**
             * @description How the user came into the user pool.
             * @enum {string}
             */
            userSourceType: "excel" | "register" | "adminCreated" | "sync";
            /**
             * @description ID of the application or of the synchronization job that the user came through, depending on `userSourceType`.
             * @example 6745c0de0a1b2c3d4e5fa001
             */
            userSourceId?: string;
            /**
             * @description ID of the application that the user last signed in to.
             * @example 6745c0de0a1b2c3d4e5fa001
             */
            lastLoginApp?: string;
            /**
             * @description ID of the user's main department, one of `departmentIds`.
             * @example 6745c0de0a1b2c3d4e5fd001
             */
            mainDepartmentId?: string;
            /**
             * Format: date-time
             * @description When the user last passed MFA.
             * @example 2026-03-02T08:15:30.000Z
             */
            lastMfaTime?: string;
            /**
             * @description Strength of the current password as a level.
             * @example 2
             */
            passwordSecurityLevel?: number;
            /**
             * @description `true` when the user must set a new password at the next sign-in.
             * @default false
             */
            resetPasswordOnNextLogin?: boolean;
            /**
             * @description Ways in which the user signed up.
             * @example [
             *       "basic:email"
             *     ]
             */
            registerSource?: string[];
            /**
             * @description IDs of the departments that the user belongs to. Present when the request asks for it.
             * @example [
             *       "6745c0de0a1b2c3d4e5fd001"
             *     ]
             */
            departmentIds?: string[];
            /** @description The user's links to external identity providers. Present when the request asks for it. */
            identities?: components["schemas"]["IdentityDto"][];
            /**
             * @description Number of the user's national identity card.
             * @example 420421199005141234
             */
            identityNumber?: string;
            /**
             * @description Values of the custom fields, by field key. Present when the request asks for it.
             * @example {
             *       "costCenter": "R-200",
             *       "badge": 4711
             *     }
             */
            customData?: {
                [key: string]: unknown;
            };
            /**
             * @description IDs of the positions that the user holds.
             * @example [
             *       "6745c0de0a1b2c3d4e5f9001"
             *     ]
             */
            postIdList?: string[];
            /**
             * Format: date-time
             * @description When `status` last changed.
             * @example 2026-01-12T09:30:00.000Z
             */
            statusChangedAt?: string;
            /**
             * @description ID of the tenant that the user belongs to.
             * @example 6745c0de0a1b2c3d4e5f7001
             */
            tenantId?: string;
            /** @description Values of the custom fields of the user's data object. */
            metadataSource?: unknown;
            /**
             * Format: date-time
             * @description When the user signed up.
             * @example 2026-01-12T09:30:00.000Z
             */
            signedUp?: string;
        };
        /** @description Where a second factor reaches the user. Which property it needs depends on the kind of factor. */
        FactorProfile: {
            /**
             * @description Phone number that gets the verification code, without the country code. Required for `SMS`; one request a minute for each number.
             * @example 13800000001
             */
            phoneNumber?: string;
            /**
             * @description Country calling code of `phoneNumber`, with a leading `+`. Numbers outside mainland China need an international SMS service set up in the console.
             * @default +86
             * @example +86
             */
            phoneCountryCode?: string;
            /**
             * Format: email
             * @description Email address that gets the verification code. Required for `EMAIL`; one request a minute for each address.
             * @example ada.lind@halden.example
             */
            email?: string;
        };
        /** @description What the caller needs to finish enrolling a second factor. */
        SendEnrollFactorRequestDataDto: {
            /**
             * @description Stands for this enrollment in the call of `enrollFactor`. Valid for one minute.
             * @example ZW5yb2xsbWVudC10b2tlbi1leGFtcGxl
             */
            enrollmentToken: string;
            /** @description What to show the user who enrolls an authenticator. Present for `OTP` only. */
            otpData?: components["schemas"]["SendEnrollFactorRequestOtpDataDto"];
        };
        /** @description The user's proof of holding the second factor. Which property it needs depends on the kind of factor. */
        EnrollFactorEnrollmentDataDto: {
            /**
             * @description The code from the SMS or email, or the one that the authenticator shows. Required for `SMS`, `EMAIL` and `OTP`.
             * @example 123456
             */
            passCode?: string;
            /**
             * @description Link to a photo of the user's face. Required for `FACE`.
             * @example https://files.halden.example/faces/ada.lind.jpg
             */
            photo?: string;
            /** @description Whether `photo` links to a place outside GenAuth. Required for `FACE`. */
            isExternalPhoto?: boolean;
        };
        /** @description A second factor that a user has bound. */
        FactorDto: {
            /**
             * @description Identifies the factor in `getFactor` and `resetFactor`.
             * @example 6745c0de0a1b2c3d4e5f8001
             */
            factorId: string;
            /**
             * @description The kind of second factor. It decides what `profile` holds.
             * @enum {string}
             */
            factorType: "OTP" | "SMS" | "EMAIL" | "FACE";
            /**
             * @description Where the factor reaches the user: `phoneNumber` and `phoneCountryCode` for `SMS`, `email` for `EMAIL`.
             * @example {
             *       "phoneNumber": "13800000001",
             *       "phoneCountryCode": "+86"
             *     }
             */
            profile: {
                /**
                 * @description Phone number that gets the verification codes, without the country code. `SMS` only.
                 * @example 13800000001
                 */
                phoneNumber?: string;
                /**
                 * @description Country calling code of `phoneNumber`, with a leading `+`. `SMS` only.
                 * @example +86
                 */
                phoneCountryCode?: string;
                /**
                 * Format: email
                 * @description Email address that gets the verification codes. `EMAIL` only.
                 * @example ada.lind@halden.example
                 */
                email?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description A kind of second factor that the user can still bind. */
        FactorToEnrollDto: {
            /**
             * @description The kind of second factor, to pass to `sendEnrollFactorRequest`.
             * @enum {string}
             */
            factorType: "OTP" | "SMS" | "EMAIL" | "FACE";
        };
        /** @description Whether a TOTP code is right. */
        OtpVerityRespDto: {
            /** @description `true` when the code matches the user's authenticator. */
            verified: boolean;
        };
        /** @description How well a user's account is protected, and which protections are in place. */
        GetSecurityInfoDto: {
            /**
             * @description Strength grade of the user's password, as a number: the higher, the stronger. It rates the password alone; `securityScore` rates the whole account.
             * @example 2
             */
            passwordSecurityLevel: number;
            /** @description `true` when the user has bound a second factor for MFA, `false` when they have none. */
            mfaEnrolled: boolean;
            /** @description `true` when the user has a password, `false` when the account has none, so that the user signs in by other means. */
            passwordSet: boolean;
            /** @description `true` when an email address is bound to the account. */
            emailBinded: boolean;
            /** @description `true` when a phone number is bound to the account. */
            phoneBinded: boolean;
            /**
             * @description Overall security score of the account, as a number: the higher, the better protected. It rates the whole account, unlike `passwordSecurityLevel`, which rates the password alone.
             * @example 80
             */
            securityScore: number;
        };
        /** @description The new and the old email address, each with the verification code sent to it. */
        UpdateEmailByEmailPassCodeDto: {
            /**
             * Format: email
             * @description Email address to change to.
             * @example ada@halden.example
             */
            newEmail: string;
            /**
             * @description Verification code sent to `newEmail`.
             * @example 123456
             */
            newEmailPassCode: string;
            /**
             * Format: email
             * @description Current email address. Required when the user pool verifies the old address before a change.
             * @example ada.lind@halden.example
             */
            oldEmail?: string;
            /**
             * @description Verification code sent to `oldEmail`. Required when the user pool verifies the old address before a change.
             * @example 654321
             */
            oldEmailPassCode?: string;
        };
        /** @description The token that allows one change of the email address. */
        VerifyUpdateEmailRequestData: {
            /**
             * @description One-time token to pass to `updateEmail`.
             * @example dXBkYXRlLWVtYWlsLXRva2Vu
             */
            updateEmailToken: string;
            /**
             * @description Lifetime of `updateEmailToken` in seconds: 60.
             * @example 60
             */
            tokenExpiresIn: number;
        };
        /** @description The new and the old phone number, each with the verification code sent to it. */
        UpdatePhoneByPhonePassCodeDto: {
            /**
             * @description Phone number to change to, without the country code. Give the code of a number outside mainland China in `newPhoneCountryCode`.
             * @example 13800000011
             */
            newPhoneNumber: string;
            /**
             * @description Verification code sent to `newPhoneNumber` by SMS.
             * @example 123456
             */
            newPhonePassCode: string;
            /**
             * @description Country calling code of `newPhoneNumber`, with the plus sign. May be left out for numbers in mainland China; other numbers need an international SMS service set up in the GenAuth console.
             * @example +86
             */
            newPhoneCountryCode?: string;
            /**
             * @description Current phone number, without the country code. Required when the user pool verifies the old number before a change.
             * @example 13800000001
             */
            oldPhoneNumber?: string;
            /**
             * @description Verification code sent to `oldPhoneNumber` by SMS. Required when the user pool verifies the old number before a change.
             * @example 654321
             */
            oldPhonePassCode?: string;
            /**
             * @description Country calling code of `oldPhoneNumber`, with the plus sign. May be left out for numbers in mainland China.
             * @example +86
             */
            oldPhoneCountryCode?: string;
        };
        /** @description The token that allows one change of the phone number. */
        VerifyUpdatePhoneRequestData: {
            /**
             * @description One-time token to pass to `updatePhone`.
             * @example dXBkYXRlLXBob25lLXRva2Vu
             */
            updatePhoneToken: string;
            /**
             * @description Lifetime of `updatePhoneToken` in seconds.
             * @example 60
             */
            tokenExpiresIn: number;
        };
        /** @description The phone number of the account whose password is forgotten, with the verification code sent to it. */
        ResetPasswordByPhonePassCodeDto: {
            /**
             * @description Phone number bound to the account, without the country code. Give the code of a number outside mainland China in `phoneCountryCode`.
             * @example 13800000001
             */
            phoneNumber: string;
            /**
             * @description Verification code sent to `phoneNumber` by `sendSms`. It works once and is valid for one minute.
             * @example 123456
             */
            passCode: string;
            /**
             * @description Country calling code of `phoneNumber`, with the plus sign. May be left out for numbers in mainland China; other numbers need an international SMS service set up in the GenAuth console.
             * @example +86
             */
            phoneCountryCode?: string;
        };
        /** @description The email address of the account whose password is forgotten, with the verification code sent to it. */
        ResetPasswordByEmailPassCodeDto: {
            /**
             * Format: email
             * @description Email address bound to the account. Case does not matter.
             * @example ada.lind@halden.example
             */
            email?: string;
            /**
             * @description Verification code sent to `email` by `sendEmail`. It works once and is valid for 5 minutes by default.
             * @example 123456
             */
            passCode: string;
        };
        /** @description The token that allows a password reset. */
        ResetPasswordVerify: {
            /**
             * @description Token to pass to `resetPassword`.
             * @example cGFzc3dvcmQtcmVzZXQtdG9rZW4
             */
            passwordResetToken: string;
            /**
             * @description Lifetime of `passwordResetToken` in seconds.
             * @example 60
             */
            tokenExpiresIn: number;
        };
        /** @description The phone number of the account to delete, with the verification code sent to it. */
        DeleteAccountByPhonePassCodeDto: {
            /**
             * @description Phone number bound to the account, without the country code. Give the code of a number outside mainland China in `phoneCountryCode`.
             * @example 13800000001
             */
            phoneNumber: string;
            /**
             * @description Verification code sent to `phoneNumber` by `sendSms`. It works once and is valid for one minute.
             * @example 123456
             */
            passCode: string;
            /**
             * @description Country calling code of `phoneNumber`, with the plus sign.
             * @example +86
             */
            phoneCountryCode?: string;
        };
        /** @description The email address of the account to delete, with the verification code sent to it. */
        DeleteAccountByEmailPassCodeDto: {
            /**
             * Format: email
             * @description Email address bound to the account. Case does not matter.
             * @example ada.lind@halden.example
             */
            email?: string;
            /**
             * @description Verification code sent to `email` by `sendEmail`. It works once and is valid for 5 minutes by default.
             * @example 123456
             */
            passCode: string;
        };
        /** @description The password of the account to delete. */
        DeleteAccountByPasswordDto: {
            /**
             * Format: password
             * @description Password of the user, in the form that `passwordEncryptType` names.
             * @example correct-horse-battery-1
             */
            password: string;
            /**
             * @description How passwords in this request are encrypted. Get the public keys from `getSystemInfo`.
             * @default none
             * @enum {string}
             */
            passwordEncryptType?: "sm2" | "rsa" | "none";
        };
        /** @description The token that allows the deletion of the account. */
        VerifyDeleteAccountRequestDataDto: {
            /**
             * @description Temporary token to pass to `deleteAccount`, which does the deletion.
             * @example ZGVsZXRlLWFjY291bnQtdG9rZW4
             */
            deleteAccountToken: string;
            /**
             * @description Lifetime of `deleteAccountToken` in seconds, 60 by default.
             * @example 60
             */
            tokenExpiresIn: number;
        };
        /** @description Public accounts that a user can switch to, and the user's own account. */
        GetUserSelectLoginPublicAccountsDataDto: {
            /** @description The public accounts the user can switch to. */
            publicAccounts: components["schemas"]["ListPublicAccountDataDto"][];
            /** @description The user's own personal account. Present only when `withOriginUser` is `true`. */
            originUser?: components["schemas"]["GetUserSelectLoginPublicAccountsOriginUserDto"];
        };
        /** @description What the browser needs to create a WebAuthn credential, and the ticket for the next step. */
        RegistrationOptionsDto: {
            /** @description Options to pass as `publicKey` to `navigator.credentials.create()`. */
            registrationOptions: components["schemas"]["PublicKeyCredentialCreationOptionsDto"];
            /**
             * @description Identifies this registration. Send it back unchanged to `verifyWebAuthnRegistration`.
             * @example d2ViYXV0aG4tdGlja2V0
             */
            ticket: string;
        };
        /** @description A new WebAuthn credential, as the browser returns it, with its binary parts encoded as strings. */
        RegistrationCredentialDto: {
            /**
             * @description Credential ID, Base64URL-encoded.
             * @example Y3JlZGVudGlhbC0wMg
             */
            id: string;
            /**
             * @description The browser's `rawId`: the bytes of the credential ID, Base64URL-encoded.
             * @example Y3JlZGVudGlhbC0wMg
             */
            rawId: string;
            /** @description The authenticator's answer, which proves the new credential. */
            response: components["schemas"]["AuthenticatorAttestationResponseDto"];
            /**
             * @description How the browser can reach the authenticator: `usb`, `nfc`, `ble` (Bluetooth Low Energy), or `internal` for one that is built into the device.
             * @example [
             *       "internal"
             *     ]
             */
            transports?: string[];
            /**
             * @description Type of the credential, always `public-key`.
             * @constant
             */
            type: "public-key";
        };
        /** @description The result of checking a new WebAuthn credential. */
        VerifyRegistrationResultDto: {
            /** @description `true` when the credential passed the check and the authenticator is registered. */
            verified: boolean;
        };
        /** @description A device on which the user has signed in, with the latest sign-in. */
        TerminalSessionDto: {
            /** @description The device itself. */
            device: components["schemas"]["DeviceInfo"];
            /**
             * Format: date-time
             * @description When the user last signed in on the device.
             * @example 2026-03-02T08:15:30.000Z
             */
            lastLoginTime: string;
            /**
             * @description IP address of the latest sign-in on the device.
             * @example 203.0.113.24
             */
            lastIp?: string;
            /** @description `true` when the device is online now, `false` when it is only known from an earlier sign-in. */
            online: boolean;
        };
        /** @description The result of a password check. */
        ValidatePasswordResultDto: {
            /** @description `true` when the password is right for the account, `false` when it is wrong. */
            valid: boolean;
        };
        /** @description Phone number that a user of a WeChat mini program agreed to share. */
        SignInByWechatMiniProgramPhoneInfoPayloadDto: {
            /**
             * @description Code that WeChat returned when the user agreed to share the phone number. It is not the code of `wx.login`.
             * @example e31968a7f94cc5ee25fafc2aef2773f0
             */
            code: string;
        };
        /** @description Phone number that a user of a Douyin mini program agreed to share, in encrypted form. */
        SignInByDouyinMiniProgramPhoneInfoPayloadDto: {
            /**
             * @description Initialization vector to decrypt `encryptedData` with, as returned by Douyin. Required with `encryptedData`.
             * @example r7BXXKkLb8qrSNn05n0qiA==
             */
            iv?: string;
            /**
             * @description Encrypted phone number that Douyin returned to the mini program.
             * @example CiyLU1Aw2KjvrjMdj8YKliAjtP4gsMZM
             */
            encryptedData?: string;
        };
        /** @description Name and picture of the user who scanned a QR code. */
        QRCodeStatusBriefUserInfoDto: {
            /**
             * @description Name to greet the user with.
             * @example Ada
             */
            displayName: string;
            /**
             * Format: uri
             * @description Address of the user's picture.
             * @example https://files.halden.example/avatars/ada.png
             */
            photo: string;
        };
        /** @description What the authenticator needs to make an assertion, as in [`PublicKeyCredentialRequestOptions`](https://www.w3.org/TR/webauthn-2/#dictionary-assertion-options) of WebAuthn. */
        PublicKeyCredentialRequestOptionsDto: {
            /**
             * @description Random challenge for the authenticator to sign, Base64URL-encoded.
             * @example Y2hhbGxlbmdlLWZvci1hZGE
             */
            challenge: string;
            /** @description Credentials that may be used. */
            allowCredentials?: components["schemas"]["PublicKeyCredentialDescriptorDto"][];
            /**
             * @description ID of the relying party, a domain. The same as when the authenticator was registered.
             * @example portal.halden.example
             */
            rpId: string;
            /**
             * @description How long the user has to use the authenticator, in milliseconds.
             * @example 60000
             */
            timeout: number;
        };
        /** @description Proof, signed by a WebAuthn authenticator, that the user holds the private key. Encode its bytes as Base64URL. */
        AuthenticatorAssertionResponseDto: {
            /**
             * @description Data from the authenticator, such as whether the user was present and its signature counter.
             * @example YXV0aGVudGljYXRvci1kYXRh
             */
            authenticatorData: string;
            /**
             * @description Data from the browser, such as the origin of the page and the challenge.
             * @example eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0
             */
            clientDataJSON: string;
            /**
             * @description The authenticator's signature over `authenticatorData` and the hash of `clientDataJSON`.
             * @example c2lnbmF0dXJl
             */
            signature: string;
            /**
             * @description User ID that was stored with the credential when it was created.
             * @example Njc0NWMwZGUwYTFiMmMzZDRlNWY2MDAx
             */
            userHandle: string;
        };
        /** @description A user or a user pool, as shown after scanning a quick sign-in QR code. */
        FastpassUserInfoDto: {
            /**
             * @description ID of the user or the user pool.
             * @example 6745c0de0a1b2c3d4e5f6001
             */
            id: string;
            /**
             * @description Name to show.
             * @example Ada
             */
            displayName: string;
            /**
             * Format: uri
             * @description Address of the picture to show.
             * @example https://files.halden.example/avatars/ada.png
             */
            photo: string;
        };
        /** @description An application open to quick sign-in. */
        FastpassQRCodeRelationAppDto: {
            /**
             * @description Application ID.
             * @example 6745c0de0a1b2c3d4e5fa002
             */
            id: string;
            /**
             * @description Application name.
             * @example Halden Workshop
             */
            name: string;
            /**
             * Format: uri
             * @description Address of the application's logo.
             * @example https://files.halden.example/workshop.png
             */
            logo?: string;
        };
        /** @description A user's link to an account at an external identity provider. */
        IdentityDto: {
            /**
             * @description ID of this identity.
             * @example 6745c0de0a1b2c3d4e5f5001
             */
            identityId: string;
            /**
             * @description ID of the external identity provider as set up in the user pool.
             * @example 6745c0de0a1b2c3d4e5fe001
             */
            extIdpId: string;
            /**
             * @description Kind of external identity provider.
             * @enum {string}
             */
            provider: "oidc" | "oauth2" | "saml" | "ldap" | "ad" | "cas" | "azure-ad" | "wechat" | "google" | "qq" | "wechatwork" | "dingtalk" | "weibo" | "github" | "alipay" | "apple" | "baidu" | "lark" | "gitlab" | "twitter" | "facebook" | "slack" | "linkedin" | "yidun" | "qingcloud" | "gitee" | "instagram" | "welink" | "huawei" | "honor" | "xiaomi" | "oppo" | "aws" | "amazon" | "douyin" | "kuaishou" | "line" | "sdbz";
            /**
             * @description What `userIdInIdp` is, for example `openid`, `unionid` or `primary`. A user may have several identities of different types at one provider.
             * @example openid
             */
            type: string;
            /**
             * @description ID of the account at the external identity provider.
             * @example partner-20817
             */
            userIdInIdp: string;
            /**
             * @description What the external identity provider tells about the account. The properties depend on the provider.
             * @example {
             *       "sub": "partner-20817",
             *       "email": "ada.lind@halden.example"
             *     }
             */
            userInfoInIdp: {
                [key: string]: unknown;
            };
            /**
             * @description The provider's access token for the account. Only users who ask for their own identities get it; the management API leaves it out.
             * @example partner-access-token-example
             */
            accessToken?: string;
            /**
             * @description The provider's refresh token for the account. Only users who ask for their own identities get it; the management API leaves it out.
             * @example partner-refresh-token-example
             */
            refreshToken?: string;
            /**
             * @description IDs of the provider's connections through which the account signed in.
             * @example [
             *       "6745c0de0a1b2c3d4e5fe101"
             *     ]
             */
            originConnIds: string[];
        };
        /** @description What a user needs to add a TOTP authenticator. */
        SendEnrollFactorRequestOtpDataDto: {
            /**
             * Format: uri
             * @description The `otpauth://` URI with the shared secret, to open in an authenticator on the same device or to draw your own QR code from.
             * @example otpauth://totp/Halden%20Robotics:ada.lind?secret=JBSWY3DPEHPK3PXP&period=30&digits=6&algorithm=SHA1&issuer=Halden%20Robotics
             */
            qrCodeUri: string;
            /**
             * Format: uri
             * @description The same URI drawn as a QR code, in the form of a Base64 `data:` URL of a PNG that an image element shows as it is.
             * @example data:image/png;base64,iVBORw0KGgo=
             */
            qrCodeDataUrl: string;
            /**
             * @description Gets the user in when the authenticator is lost. Ask the user to keep it in a safe place.
             * @example 0000-1111-2222-3333-4444-5555
             */
            recoveryCode: string;
        };
        /** @description A public account that the user can switch to. */
        ListPublicAccountDataDto: {
            /**
             * @description User ID of the public account. Pass it to `switchLoginByUser` to switch.
             * @example 6745c0de0a1b2c3d4e5f6101
             */
            userId: string;
            /**
             * Format: uri
             * @description URL of the account's profile picture.
             * @example https://files.halden.example/avatars/service-desk.png
             */
            avatar?: string;
            /**
             * @description Name to show for the account.
             * @example Service desk
             */
            displayName?: string;
            /**
             * @description Whether this is the account of a person or a public account.
             * @enum {string}
             */
            usertype?: "1" | "2";
        };
        /** @description The personal account of the user who can switch to public accounts. */
        GetUserSelectLoginPublicAccountsOriginUserDto: {
            /**
             * @description User ID of the personal account.
             * @example 6745c0de0a1b2c3d4e5f6002
             */
            userId: string;
            /**
             * Format: uri
             * @description URL of the account's profile picture.
             * @example https://files.halden.example/avatars/tomas-rey.png
             */
            avatar?: string;
            /**
             * @description Name to show for the account.
             * @example Tomas Rey
             */
            displayName?: string;
            /**
             * @description Whether this is the account of a person or a public account.
             * @enum {string}
             */
            usertype?: "1" | "2";
        };
        /** @description Options for creating a WebAuthn credential, in the terms of the WebAuthn standard. */
        PublicKeyCredentialCreationOptionsDto: {
            /**
             * @description Random bytes that the authenticator signs, Base64URL-encoded. Decode them before passing them to the browser.
             * @example cmVnaXN0cmF0aW9uLWNoYWxsZW5nZQ
             */
            challenge: string;
            /** @description Credentials the user already has. Their authenticators refuse, so that the same one is not registered twice. */
            excludeCredentials: components["schemas"]["PublicKeyCredentialDescriptorDto"][];
            /** @description Signature algorithms that GenAuth accepts. */
            pubKeyCredParams: components["schemas"]["PublicKeyCredentialParametersDto"][];
            /** @description The relying party: the site that the credential is for. */
            rp: components["schemas"]["PublicKeyCredentialRpEntityDto"];
            /**
             * @description How long the browser waits for the user, in milliseconds.
             * @example 60000
             */
            timeout: number;
            /** @description The user whom the credential is for. */
            user: components["schemas"]["PublicKeyCredentialUserEntityDto"];
        };
        /** @description An authenticator's answer to the request for a new credential. */
        AuthenticatorAttestationResponseDto: {
            /**
             * @description CBOR-encoded data of the authenticator, holding the public key, the credential ID, the signature and the signature counter. Send it as a Base64URL string.
             * @example o2NmbXRkbm9uZWdhdHRTdG10oA
             */
            attestationObject: string;
            /**
             * @description Data the browser collected, such as the origin of the request and the challenge. Send the JSON as a Base64URL string.
             * @example eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIn0
             */
            clientDataJSON: string;
        };
        /** @description A device on which users sign in. */
        DeviceInfo: {
            /**
             * @description Unique ID of the device, as `unbindMyDevice` and `revokeMyDeviceSession` take it.
             * @example HZ2F6J3AGNAVSOTV
             */
            deviceId: string;
            /**
             * @description Name of the device.
             * @example Ada's phone
             */
            name?: string;
            /**
             * @description Operating system of the device with its version.
             * @example Android 16
             */
            version?: string;
            /**
             * @description Kind of device.
             * @enum {string}
             */
            type: "Browser" | "Mobile" | "Desktop";
            /**
             * @description Model of the device.
             * @example Pixel 9
             */
            mod?: string;
            /**
             * @description Operating system of the device.
             * @example Android
             */
            os?: string;
            /**
             * @description Whether the device may be used.
             * @default activated
             * @enum {string}
             */
            status?: "activated" | "suspended" | "deactivated";
            /**
             * @description User agent string that the device sends.
             * @example Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/144.0.0.0 Mobile Safari/537.36
             */
            userAgent?: string;
        };
        /** @description A WebAuthn credential that may be used. */
        PublicKeyCredentialDescriptorDto: {
            /**
             * @description ID of the credential, Base64URL-encoded.
             * @example Y3JlZGVudGlhbC1vZi1hZGE
             */
            id: string;
            /**
             * @description Ways in which the browser can reach the authenticator.
             * @example [
             *       "internal"
             *     ]
             */
            transports: ("ble" | "internal" | "nfc" | "usb")[];
            /**
             * @description Type of credential. Always `public-key`.
             * @constant
             */
            type: "public-key";
        };
        /** @description A signature algorithm accepted for a new credential. */
        PublicKeyCredentialParametersDto: {
            /**
             * @description Algorithm as a number of the [COSE registry](https://www.iana.org/assignments/cose/cose.xhtml#algorithms), always negative: for example `-7` for ES256 and `-257` for RS256.
             * @example -7
             */
            alg: number;
            /**
             * @description Type of the credential, always `public-key`.
             * @constant
             */
            type: "public-key";
        };
        /** @description The relying party that a WebAuthn credential is for. */
        PublicKeyCredentialRpEntityDto: {
            /**
             * @description Domain that the credential is bound to.
             * @example portal.halden.example
             */
            id: string;
            /**
             * @description Name of the relying party that the browser shows the user.
             * @example Halden Portal
             */
            name: string;
        };
        /** @description The user whom a WebAuthn credential is for. */
        PublicKeyCredentialUserEntityDto: {
            /**
             * @description User ID. The browser expects it as bytes.
             * @example 6745c0de0a1b2c3d4e5f6001
             */
            id: string;
            /**
             * @description Username of the user.
             * @example ada.lind
             */
            name: string;
            /**
             * @description Name of the user for display, for example when choosing an account.
             * @example Ada Lind
             */
            displayName: string;
        };
    };
    responses: {
        /** @description Failure: `statusCode` and, where there is one, `apiCode` say why. The HTTP status is 200 unless a gateway or the rate limit answers. */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FailureDto"];
            };
        };
    };
    parameters: {
        /**
         * @description Page to return, counted from 1.
         * @example 1
         */
        Page: number;
        /**
         * @description Number of entries on a page, at most 50.
         * @example 10
         */
        Limit: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    signInByCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SigninByCredentialsDto"];
            };
        };
        responses: {
            /** @description Result of a sign-in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginTokenRespDto"];
                };
            };
            /** @description Failure: `statusCode` and, where there is one, `apiCode` say why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureDto"];
                };
            };
        };
    };
    signInByMobile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SigninByMobileDto"];
            };
        };
        responses: {
            /** @description Result of a sign-in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginTokenRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    switchLoginByUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicAccountSwitchLoginDto"];
            };
        };
        responses: {
            /** @description Result of a sign-in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginTokenRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getAlipayAuthInfo: {
        parameters: {
            query: {
                /**
                 * @description Identifier of the Alipay connection, as set on the external identity provider in the console.
                 * @example alipay-mobile
                 */
                extIdpConnidentifier: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Parameters for opening Alipay. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAlipayAuthInfoRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    geneQrCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateQrcodeDto"];
            };
        };
        responses: {
            /** @description A new sign-in QR code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GeneQRCodeRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getQrCodeStatus: {
        parameters: {
            query: {
                /**
                 * @description The QR code to check, as returned by `geneQrCode`.
                 * @example gQE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu
                 */
                qrcodeId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of a QR code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckQRCodeStatusRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    checkQrCodeStatus: {
        parameters: {
            query: {
                /**
                 * @description The QR code to check, as returned by `geneQrCode`.
                 * @example gQE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu
                 */
                qrcodeId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of a QR code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckQRCodeStatusRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    exchangeTokenSetWithQrCodeTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExchangeTokenSetWithQRcodeTicketDto"];
            };
        };
        responses: {
            /** @description Result of a sign-in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginTokenRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    changeQrCodeStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeQRCodeStatusDto"];
            };
        };
        responses: {
            /** @description The envelope of every response. The HTTP status is 200 even for a failure, short of a failing transport or gateway; `statusCode` tells success from failure. This one carries no `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonResponseDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    setQrCodeStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeQRCodeStatusDto"];
            };
        };
        responses: {
            /** @description The outcome of an operation that has nothing else to return. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IsSuccessRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    signInByPush: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInByPushDto"];
            };
        };
        responses: {
            /** @description A push sign-in that waits for the user's answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenePushCodeRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    checkPushCodeStatus: {
        parameters: {
            query: {
                /**
                 * @description The push sign-in to check, as returned by `signInByPush`.
                 * @example pUE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu
                 */
                pushCodeId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of a push sign-in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckPushCodeStatusRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    setPushCodeStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePushCodeStatusDto"];
            };
        };
        responses: {
            /** @description The outcome of an operation that has nothing else to return. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IsSuccessRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    changePushCodeStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePushCodeStatusDto"];
            };
        };
        responses: {
            /** @description The envelope of every response. The HTTP status is 200 even for a failure, short of a failing transport or gateway; `statusCode` tells success from failure. This one carries no `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonResponseDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getWebAuthnAuthenticationOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The start of a WebAuthn sign-in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAuthenticationOptionsRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    verifyWebAuthnAuthentication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyAuthenticationDto"];
            };
        };
        responses: {
            /** @description Result of a WebAuthn sign-in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyAuthenticationResultRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getPushLoginRelationApps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetPushCodeRelationAppsDto"];
            };
        };
        responses: {
            /** @description The applications that may approve a push sign-in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPushCodeRelationAppsRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    geneFastpassQrcodeInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInFastpassDto"];
            };
        };
        responses: {
            /** @description The data of a new quick sign-in QR code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GeneFastpassQRCodeRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getFastpassClientApps: {
        parameters: {
            query: {
                /**
                 * @description The scanned QR code, as returned by `geneFastpassQrcodeInfo`.
                 * @example fPE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu
                 */
                qrcodeId: string;
                /**
                 * @description The application in which the QR code was made; the `appId` of the QR code's data.
                 * @example 6745c0de0a1b2c3d4e5fa001
                 */
                appId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The applications open to quick sign-in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetFastpassQRCodeRelationAppsRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getAppLoginQrCodeStatus: {
        parameters: {
            query: {
                /**
                 * @description The QR code to check, as returned by `geneFastpassQrcodeInfo`.
                 * @example fPE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu
                 */
                qrcodeId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of a QR code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckQRCodeStatusRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    qrCodeAppLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppQRCodeLoginDto"];
            };
        };
        responses: {
            /** @description Result of a sign-in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginTokenRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    startOidcAuthorization: {
        parameters: {
            query: {
                /**
                 * @description ID of the application the user signs in to.
                 * @example 6745c0de0a1b2c3d4e5fa001
                 */
                client_id: string;
                /**
                 * @description What comes back to `redirect_uri`. Use `code` when a back end receives the callback. The types that return tokens directly (implicit and hybrid flow) are meant for single-page applications without a back end.
                 * @example code
                 */
                response_type: "none" | "code" | "token" | "id_token token" | "id_token" | "code token" | "code id_token token" | "code id_token";
                /**
                 * @description Where the browser goes after signing in, with the result attached. Must be one of the callback URLs configured for the application in the console; any other is refused.
                 * @example https://portal.halden.example/callback
                 */
                redirect_uri: string;
                /**
                 * @description Space-separated scopes; must include `openid`. They decide which user claims the ID token holds:
                 *
                 *     - `openid`: required.
                 *     - `profile`: `name`, `given_name`, `family_name`, `middle_name`, `nickname`, `preferred_username`, `profile`, `picture`, `website`, `gender`, `birthdate`, `zoneinfo`, `locale` and `updated_at`.
                 *     - `username`: the username.
                 *     - `email`: `email` and `email_verified`.
                 *     - `phone`: `phone_number` and `phone_number_verified`.
                 *     - `roles`: the user's roles.
                 *     - `external_id`: the user's ID in your own system.
                 *     - `extended_fields`: the user's custom fields, as one object.
                 *     - `tenant_id`: the ID of the user's tenant.
                 *     - `offline_access`: no claim; makes the token endpoint return a refresh token.
                 * @example openid profile email
                 */
                scope: string;
                /**
                 * @description A random value that comes back unchanged with the result. Compare the two to protect the callback against cross-site request forgery.
                 * @example q7YpZ2xL0cVd
                 */
                state: string;
                /**
                 * @description A random value that is repeated in the ID token, so that you can detect a replayed token. Required in the implicit flow.
                 * @example n-0S6_WzA2Mj
                 */
                nonce?: string;
                /** @description How the sign-in page deals with the user. */
                prompt?: "none" | "login" | "consent" | "select_account";
                /** @description How the result reaches your application. The default depends on `response_type`, as in OpenID Connect. */
                response_mode?: "web_message" | "form_post" | "query" | "fragment";
                /** @description Tenant whose sign-in page is shown. Left out, the application's own page is shown. */
                tenant_id?: string;
                /** @description Extra context that is passed along in the redirect to the sign-in page. */
                login_page_context?: string;
                /** @description Connection of the external identity provider to sign in with. Set it to skip the hosted sign-in page. */
                ext_idp_conn_id?: string;
                /** @description Unique ID of the device the user signs in on. */
                deviceId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Redirects the browser to the hosted sign-in page, to the external identity provider or, when the user is already signed in, back to `redirect_uri`. */
            302: {
                headers: {
                    /**
                     * @description Where the browser goes next.
                     * @example https://portal.halden.example/callback?code=SplxlOBeZQQYbYS6WxSbIA&state=q7YpZ2xL0cVd
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    startExternalSignIn: {
        parameters: {
            query: {
                /**
                 * @description ID of the application the user signs in to.
                 * @example 6745c0de0a1b2c3d4e5fa001
                 */
                client_id: string;
                /**
                 * @description Connection of the external identity provider to sign in with.
                 * @example 6745c0de0a1b2c3d4e5fe101
                 */
                ext_idp_conn_id: string;
                /**
                 * @description What the result holds. Use `code` when a back end exchanges it for tokens. The types that return tokens directly (implicit and hybrid flow) are meant for single-page applications without a back end.
                 * @example code
                 */
                response_type: "none" | "code" | "token" | "id_token token" | "id_token" | "code token" | "code id_token token" | "code id_token";
                /**
                 * @description Callback URL of the sign-in. Must be one of the callback URLs configured for the application in the console; any other is refused.
                 * @example https://portal.halden.example/callback
                 */
                redirect_uri: string;
                /**
                 * @description Space-separated scopes; must include `openid`. They decide which user claims the ID token holds:
                 *
                 *     - `openid`: required.
                 *     - `profile`: `name`, `given_name`, `family_name`, `middle_name`, `nickname`, `preferred_username`, `profile`, `picture`, `website`, `gender`, `birthdate`, `zoneinfo`, `locale` and `updated_at`.
                 *     - `username`: the username.
                 *     - `email`: `email` and `email_verified`.
                 *     - `phone`: `phone_number` and `phone_number_verified`.
                 *     - `roles`: the user's roles.
                 *     - `external_id`: the user's ID in your own system.
                 *     - `extended_fields`: the user's custom fields, as one object.
                 *     - `tenant_id`: the ID of the user's tenant.
                 *     - `offline_access`: no claim; makes the token endpoint return a refresh token.
                 * @example openid profile email
                 */
                scope: string;
                /**
                 * @description A random value that comes back unchanged with the result. Compare the two to protect the callback against cross-site request forgery.
                 * @example q7YpZ2xL0cVd
                 */
                state: string;
                /**
                 * @description A random value that is repeated in the ID token, so that you can detect a replayed token. Required in the implicit flow.
                 * @example n-0S6_WzA2Mj
                 */
                nonce?: string;
                /** @description How the sign-in deals with the user. */
                prompt?: "none" | "login" | "consent" | "select_account";
                /** @description Tenant whose sign-in page is shown, where one is needed. */
                tenant_id?: string;
                /** @description Extra context that is passed along in the redirects. */
                login_page_context?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Redirects the browser to the sign-in page of the external identity provider. */
            302: {
                headers: {
                    /**
                     * @description Address of the external identity provider's sign-in page.
                     * @example https://sso.partner.example/authorize?client_id=halden&state=q7YpZ2xL0cVd
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getCaptchaImage: {
        parameters: {
            query?: {
                /**
                 * @description Any changing value, such as a random string or a timestamp, that keeps the browser from showing a cached image.
                 * @example 1772439330000
                 */
                r?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The CAPTCHA image. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example <svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"></svg> */
                    "image/svg+xml": string;
                };
            };
        };
    };
    signUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpDto"];
            };
        };
        responses: {
            /** @description One user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserSingleRespDto"];
                };
            };
            /** @description Failure: `statusCode` and, where there is one, `apiCode` say why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureDto"];
                };
            };
        };
    };
    sendEnrollFactorRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendEnrollFactorRequestDto"];
            };
        };
        responses: {
            /** @description The outcome of starting an enrollment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendEnrollFactorRequestRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    enrollFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrollFactorDto"];
            };
        };
        responses: {
            /** @description The outcome of finishing an enrollment. It carries no data. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollFactorRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    resetFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetFactorDto"];
            };
        };
        responses: {
            /** @description The outcome of removing a second factor. It carries no data. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResetFactorRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listEnrolledFactors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The second factors that the signed-in user has bound. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEnrolledFactorsRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getFactor: {
        parameters: {
            query: {
                /**
                 * @description The second factor to return, as listed by `listEnrolledFactors`.
                 * @example 6745c0de0a1b2c3d4e5f8001
                 */
                factorId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A second factor of the signed-in user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetFactorRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listFactorsToEnroll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kinds of second factor that the signed-in user can still bind. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFactorsToEnrollRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    mfaOtpVerify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MfaOtpVerityDto"];
            };
        };
        responses: {
            /** @description The outcome of checking a TOTP code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MfaOtpVerityRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getProfile: {
        parameters: {
            query?: {
                /**
                 * @description Whether to include the user's custom data in `customData`.
                 * @example true
                 */
                withCustomData?: boolean;
                /**
                 * @description Whether to include, in `identities`, the user's links to external identity providers.
                 * @example true
                 */
                withIdentities?: boolean;
                /**
                 * @description Whether to include, in `departmentIds`, the IDs of the departments the user belongs to.
                 * @example true
                 */
                withDepartmentIds?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserSingleRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    updateProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserProfileDto"];
            };
        };
        responses: {
            /** @description One user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserSingleRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    bindEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BindEmailDto"];
            };
        };
        responses: {
            /** @description The envelope of every response. The HTTP status is 200 even for a failure, short of a failing transport or gateway; `statusCode` tells success from failure. This one carries no `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonResponseDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    unbindEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnbindEmailDto"];
            };
        };
        responses: {
            /** @description The envelope of every response. The HTTP status is 200 even for a failure, short of a failing transport or gateway; `statusCode` tells success from failure. This one carries no `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonResponseDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    bindPhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BindPhoneDto"];
            };
        };
        responses: {
            /** @description The envelope of every response. The HTTP status is 200 even for a failure, short of a failing transport or gateway; `statusCode` tells success from failure. This one carries no `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonResponseDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    unbindPhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnbindPhoneDto"];
            };
        };
        responses: {
            /** @description The envelope of every response. The HTTP status is 200 even for a failure, short of a failing transport or gateway; `statusCode` tells success from failure. This one carries no `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonResponseDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getSecurityLevel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The protection of the signed-in user's account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSecurityInfoRespDto"];
                };
            };
            /** @description Failure: `statusCode` and, where there is one, `apiCode` say why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureDto"];
                };
            };
        };
    };
    updatePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePasswordDto"];
            };
        };
        responses: {
            /** @description The envelope of every response. The HTTP status is 200 even for a failure, short of a failing transport or gateway; `statusCode` tells success from failure. This one carries no `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonResponseDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    verifyUpdateEmailRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyUpdateEmailRequestDto"];
            };
        };
        responses: {
            /** @description The token for the email address change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyUpdateEmailRequestRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    updateEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEmailDto"];
            };
        };
        responses: {
            /** @description The outcome of an operation that has nothing else to return. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IsSuccessRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    verifyUpdatePhoneRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyUpdatePhoneRequestDto"];
            };
        };
        responses: {
            /** @description The token for the phone number change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyUpdatePhoneRequestRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    updatePhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePhoneDto"];
            };
        };
        responses: {
            /** @description The outcome of an operation that has nothing else to return. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IsSuccessRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    verifyResetPasswordRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyResetPasswordRequestDto"];
            };
        };
        responses: {
            /** @description The token for the password reset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordResetVerifyResp"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordDto"];
            };
        };
        responses: {
            /** @description The outcome of an operation that has nothing else to return. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IsSuccessRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    verifyDeleteAccountRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyDeleteAccountRequestDto"];
            };
        };
        responses: {
            /** @description The token for the account deletion. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyDeleteAccountRequestRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    deleteAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteAccounDto"];
            };
        };
        responses: {
            /** @description The outcome of an operation that has nothing else to return. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IsSuccessRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listPublicAccountsForSwitchLoggedIn: {
        parameters: {
            query?: {
                /**
                 * @description Whether to include, in `originUser`, basic data of the user's own personal account.
                 * @example true
                 */
                withOriginUser?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public accounts that the signed-in user can switch to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPublicAccountDataRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getWebAuthnRegistrationOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The options for registering a WebAuthn authenticator. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetRegistrationOptionsRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    verifyWebAuthnRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyRegistrationDto"];
            };
        };
        responses: {
            /** @description Whether the authenticator is registered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyRegistrationResultRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listMyDevices: {
        parameters: {
            query?: {
                /**
                 * @description Page to return, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of entries on a page, at most 50.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the signed-in user's devices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerminalSessionRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    unbindMyDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnbindDeviceDto"];
            };
        };
        responses: {
            /** @description The envelope of every response. The HTTP status is 200 even for a failure, short of a failing transport or gateway; `statusCode` tells success from failure. This one carries no `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonResponseDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    revokeMyDeviceSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeDeviceSessionDto"];
            };
        };
        responses: {
            /** @description The envelope of every response. The HTTP status is 200 even for a failure, short of a failing transport or gateway; `statusCode` tells success from failure. This one carries no `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonResponseDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    validatePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidatePasswordDto"];
            };
        };
        responses: {
            /** @description Whether the password is right. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidatePasswordRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
}
