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
         *     - `PASSWORD` needs `passwordPayload`: an email address, phone number, username or any of them (`account`), and a password.
         *     - `PASSCODE` needs `passCodePayload`: an email address or phone number, and a verification code sent beforehand.
         *     - `LDAP` needs `ldapPayload`: an account of a connected LDAP directory.
         *     - `AD` needs `adPayload`: an account of a connected Windows Active Directory.
         *
         *     A user who must first pass a second factor, complete a profile or reset an initial password cannot finish signing in here. The call fails with an `apiCode` that names the missing step. For a second factor, the failure's `data` holds an MFA token, which `verifyMfaToken` checks, and says which factors the user has; no operation turns the token into those of a signed-in user. Send users who meet these steps to the hosted sign-in page with `startOidcAuthorization`: it has all of them.
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
         * Sign in with a social account on a phone
         * @description Signs a user in with the short-lived credential that a third-party mobile sign-in or mini program handed to your mobile application, and returns the user's tokens. On a user's first social sign-in, GenAuth creates the account.
         *
         *     Set `connection` to the kind of sign-in, `extIdpConnidentifier` to the connection configured for it, and fill in the matching payload. The application proves its own identity as in `signInByCredentials`.
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
         * @description Checks the assertion that the user's authenticator made for the options from `getWebAuthnAuthenticationOptions` and, if it is valid, signs the user in. Look at `verified`: tokens come only when it is `true`.
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
         * @description Returns the data to draw as a quick sign-in QR code in the user center, for the signed-in user. By scanning it with GenAuth Authenticator, the user signs in on the phone without typing credentials. The caller must be signed in. Follow the scan with `getAppLoginQrCodeStatus`.
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
         * @description Signs the user in to the mobile application that scanned a quick sign-in QR code, and returns the tokens. The user is the one who made the code, in the user center.
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
         *     Prefer `getCaptcha`, which returns the image together with the `captchaToken` that belongs to it and that the sign-in asks for.
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
         *     - `PASSWORD`: `passwordPayload`, with a username or an email address and a password.
         *     - `PASSCODE`: `passCodePayload`, with an email address or a phone number and the verification code sent to it beforehand.
         *
         *     The call does not sign the user in: it returns no tokens. Users of external identity providers need no sign-up, since their account is created the first time they sign in. Fails with `apiCode` 2031 when the application does not allow sign-up.
         */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oidc/session/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign the user out in the browser
         * @description The [OpenID Connect](https://openid.net/specs/openid-connect-rpinitiated-1_0.html) end-session endpoint. Open it in the user's browser, not from a server: it ends the user's session and then redirects to `post_logout_redirect_uri`. Without that address, the browser shows a page that tells the user they are signed out.
         *
         *     To sign a user out from a back end or a mobile application, revoke the tokens with `revokeOidcToken` instead.
         */
        get: operations["endOidcSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login/profile/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign the user out of the sign-in page
         * @description Open it in the user's browser, not from a server. It ends the session of a user who signed in by OAuth 2.0 or SAML, and then redirects to `redirect_uri`. For a sign-in by OpenID Connect use `endOidcSession`, for one by CAS `endCasSession`.
         */
        get: operations["endBrowserSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interaction/oidc/{interactionKey}/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Continue an OpenID Connect sign-in
         * @description Carries on a sign-in that `startOidcAuthorization` began, once the sign-in page knows who the user is. The hosted sign-in page calls it in the user's browser, with the cookies of the interaction; you need it only for a sign-in page of your own in place of the hosted one.
         */
        post: operations["submitOidcLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interaction/oidc/{interactionKey}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish an OpenID Connect sign-in
         * @description Ends a sign-in that `startOidcAuthorization` began, after every step that follows the sign-in, such as a second factor, is done. The hosted sign-in page calls it in the user's browser, with the cookies of the interaction.
         */
        post: operations["finishOidcLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interaction/oidc/{interactionKey}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant the consent an application asks for
         * @description Records that the user agrees to what the application asks for, and ends the interaction. The hosted consent page calls it in the user's browser, with the cookies of the interaction.
         */
        post: operations["confirmOidcConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interaction/oidc/{interactionKey}/abort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse the consent an application asks for
         * @description Records that the user does not agree to what the application asks for, and ends the interaction. The hosted consent page calls it in the user's browser, with the cookies of the interaction. The application gets the error `access_denied`.
         */
        post: operations["abortOidcConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oidc/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the claims of the user behind a token
         * @description The [OpenID Connect](https://openid.net/specs/openid-connect-core-1_0.html#UserInfo) UserInfo endpoint. Returns claims of the user to whom the access token belongs; the scopes of the token decide which ones.
         *
         *     The access token stands in the address here, which ends up in logs: prefer `postOidcUserInfo`, or the client's `getUserInfoByAccessToken`, which sends it as `Bearer <access token>` in the `authorization` header. For the user in the terms of the other operations here, use `getProfile`.
         */
        get: operations["getOidcUserInfo"];
        put?: never;
        /**
         * Get the claims of the user behind a token by POST
         * @description Does the same as `getOidcUserInfo`, but takes the access token from the body, which keeps it out of addresses.
         */
        post: operations["postOidcUserInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oidc/.well-known/openid-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the OpenID Connect configuration
         * @description Returns the addresses of all endpoints and what they support, as [OpenID Connect Discovery](https://openid.net/specs/openid-connect-discovery-1_0.html) defines it. OpenID Connect libraries set themselves up from it.
         */
        get: operations["getOidcConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oidc/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the public keys for verifying tokens
         * @description Returns the public keys of the application as a JSON Web Key Set ([RFC 7517](https://www.rfc-editor.org/rfc/rfc7517)). Verify the signature of access tokens and ID tokens signed with `RS256` with the key whose `kid` stands in the token's header. Cache the set, and fetch it again when a token names a `kid` that you do not have.
         */
        get: operations["getOidcJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{appId}/oidc/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the public keys of an application
         * @description Does the same as `getOidcJwks`, but names the application in the path and not by the domain.
         */
        get: operations["getApplicationJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/oidc/validate_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Validate an access token or ID token
         * @deprecated
         * @description Use `introspectOidcToken` instead, and verify ID tokens in your own code with the keys from `getOidcJwks`. Returns the decoded claims of an access token or an ID token when it is valid. Give one of the two.
         */
        get: operations["validateOidcToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/oidc/validate_pem_key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a key for encrypting ID tokens
         * @description Tells whether a key in PEM format can be used to encrypt an application's ID tokens. The console calls it when an administrator sets up ID token encryption; applications have no need of it.
         */
        post: operations["validateOidcPemKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Redirect to the hosted sign-in page by OAuth 2.0
         * @description The [OAuth 2.0](https://www.rfc-editor.org/rfc/rfc6749#section-3.1) authorization endpoint. Open it in the user's browser, not from a server: it redirects to the application's hosted sign-in page, and back to `redirect_uri` once the user has signed in.
         *
         *     Unlike `startOidcAuthorization` it brings no ID token. Prefer OpenID Connect for applications that can speak it.
         */
        get: operations["startOauthAuthorization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a grant for OAuth 2.0 tokens
         * @description Does the same as `exchangeOidcToken` for an application that uses OAuth 2.0 without OpenID Connect, after a sign-in that `startOauthAuthorization` began. No ID token comes back. The application proves its own identity in the same ways.
         */
        post: operations["exchangeOauthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token/introspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an OAuth 2.0 token
         * @description Does the same as `introspectOidcToken` for a token from `exchangeOauthToken`.
         */
        post: operations["introspectOauthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an OAuth 2.0 token
         * @description Does the same as `revokeOidcToken` for a token from `exchangeOauthToken`.
         */
        post: operations["revokeOauthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the claims of the user behind an OAuth 2.0 token
         * @description Does the same as `getOidcUserInfo` for an access token from `exchangeOauthToken`.
         */
        get: operations["getOauthUserInfo"];
        put?: never;
        /**
         * Get the claims of the user behind an OAuth 2.0 token by POST
         * @description Does the same as `postOidcUserInfo` for an access token from `exchangeOauthToken`.
         */
        post: operations["postOauthUserInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/saml-idp/{appId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Redirect to the hosted sign-in page by SAML
         * @description Starts a sign-in by SAML 2.0 at GenAuth, the identity provider. Open it in the user's browser, not from a server. It redirects to the application's hosted sign-in page; once the user has signed in, the browser takes the SAML response to the application.
         */
        get: operations["startSamlSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cas-idp/{appId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Redirect to the hosted sign-in page by CAS
         * @description Starts a sign-in by [CAS](https://apereo.github.io/cas/7.0.x/protocol/CAS-Protocol-Specification.html). Open it in the user's browser, not from a server. It redirects to the application's hosted sign-in page and, once the user has signed in, to `service` with a `ticket` in its query. Check that ticket on your server with `validateCasServiceTicket`, or with `validateCasTicket` where CAS 1.0 is wanted.
         */
        get: operations["startCasSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cas-idp/{appId}/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check a ticket by CAS 1.0
         * @description Tells on two lines of text whether a ticket is valid. The first line is `yes` or `no`; after `yes`, the second is the name of the user. For more about the user, use `validateCasServiceTicket`.
         */
        get: operations["validateCasTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cas-idp/{appId}/serviceValidate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check a ticket by CAS 2.0
         * @description Tells whether a ticket is valid and, if so, for which user, with the claims of that user. The answer is JSON or XML, as `format` says. A ticket that is not valid is no failure of the call; the answer says why it is not.
         */
        get: operations["validateCasServiceTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cas-idp/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign the user out by CAS
         * @description Open it in the user's browser, not from a server. It ends the session of a user who signed in by CAS and then redirects to `url`.
         */
        get: operations["endCasSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mfa/token/introspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an MFA token
         * @description Tells whether an MFA token, which a sign-in gives out while it waits for a second factor, is still valid, and for which user. `active` is `false` for any token that is unknown or has expired, and nothing else comes back then.
         */
        post: operations["verifyMfaToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oidc/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a grant for tokens
         * @description The [OAuth 2.0](https://www.rfc-editor.org/rfc/rfc6749#section-3.2) token endpoint. Issues an access token and, depending on grant and scopes, an ID token and a refresh token. Set `grant_type` and send what that grant needs:
         *
         *     - `authorization_code` needs `code` and `redirect_uri`, and with PKCE also `code_verifier`.
         *     - `refresh_token` needs `refresh_token`.
         *     - `client_credentials`, for calls between machines without a user, needs `scope`.
         *     - `password`, which is not recommended, needs `username` and `password`.
         *
         *     The implicit flow returns tokens directly and needs no call of this endpoint.
         *
         *     The application proves its own identity in the way set as its token endpoint authentication method in the console:
         *
         *     - `client_secret_post`: `client_id` and `client_secret` in the body.
         *     - `client_secret_basic`: the header `authorization: Basic base64(<client_id>:<client_secret>)`.
         *     - `none`: `client_id` alone, for single-page and native applications, which cannot keep a secret.
         */
        post: operations["exchangeOidcToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oidc/token/introspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an access token or refresh token
         * @description The [RFC 7662](https://www.rfc-editor.org/rfc/rfc7662) introspection endpoint. Tells whether an access token or refresh token is still valid, and for whom and what it was issued. `active` is `false` for any token that is unknown, revoked or expired, and nothing else comes back then.
         *
         *     It does not take ID tokens. Verify these, and where you can access tokens too, in your own code, which saves a request each time:
         *
         *     - signed with `RS256`: with the public keys from `getOidcJwks`.
         *     - signed with `HS256`: with the application's secret, on a server only.
         *
         *     Check the issuer (`https://<your domain>/oidc`), the audience (the application ID) and the expiry as well as the signature.
         */
        post: operations["introspectOidcToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oidc/token/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an access token or refresh token
         * @description The [RFC 7009](https://www.rfc-editor.org/rfc/rfc7009) revocation endpoint. Makes an access token or refresh token invalid before it expires, for example when a user signs out of a mobile application or of a back end. A token that is already invalid counts as revoked.
         */
        post: operations["revokeOidcToken"];
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
         * @description Binds the second factor that `sendEnrollFactorRequest` started, once the user proves to hold it: with the verification code from the SMS or email, with the code from the authenticator, or with a photo of the face. Give the same `factorType` in both steps. From then on the user can pass MFA with this factor.
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
         * @description Checks a code from the authenticator that the user has bound as a second factor, for example before a signed-in user does something delicate. Read the outcome from `data.verified`; the answer holds no tokens.
         */
        post: operations["mfaOtpVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/webauthn/page-authenticator-device": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the user's WebAuthn authenticators
         * @description Returns the authenticators that the signed-in user has registered with `verifyWebAuthnRegistration`, such as the fingerprint reader of a phone. For passkeys, use `listPasskeys`.
         */
        post: operations["listWebAuthnAuthenticators"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/webauthn/check-valid-credentials-by-credIds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find which authenticators are still registered
         * @description Takes credential IDs that your application remembers and returns those whose authenticator is still registered for the signed-in user. The others are left out. Ask it before you offer sign-in by fingerprint or face on a device.
         */
        post: operations["checkWebAuthnAuthenticators"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/webauthn/remove-credentials-by-authenticator-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove the user's authenticators of one kind
         * @description Unregisters every authenticator of one kind that the signed-in user has, for example all fingerprint readers. The user can no longer sign in with them. To remove a single one, use `removeWebAuthnAuthenticator`.
         */
        post: operations["removeAllWebAuthnAuthenticators"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/webauthn/remove-credential/{credentialID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a WebAuthn authenticator
         * @description Unregisters one authenticator of the signed-in user, who can no longer sign in with it. `listWebAuthnAuthenticators` gives the credential IDs. For passkeys, use `deletePasskey`.
         */
        post: operations["removeWebAuthnAuthenticator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/webauthn/admin/initialize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get options for a passkey as an administrator
         * @description Starts registering a passkey from the administration side. Pass `publicKey` to `navigator.credentials.create()` in the browser, then send the new credential to `registerPasskeyAsAdmin`. The console calls it; users register passkeys themselves with `getPasskeyRegistrationOptions`.
         */
        post: operations["getPasskeyRegistrationOptionsAsAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/webauthn/admin/registration/finalize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a passkey as an administrator
         * @description Checks the credential that the browser created from the options of `getPasskeyRegistrationOptionsAsAdmin` and registers the passkey. The console calls it; users register passkeys themselves with `registerPasskey`.
         */
        post: operations["registerPasskeyAsAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/webauthn/admin/credentials/{credentialId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a user's passkey as an administrator
         * @description Gives a user's passkey another display name. The console calls it; users rename their own passkeys with `updatePasskey`.
         */
        put: operations["updatePasskeyAsAdmin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/webauthn/admin/credentials/{credentialId}/{userId}/{appId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a user's passkey as an administrator
         * @description Removes a passkey from a user, who can no longer sign in with it. The console calls it; users delete their own passkeys with `deletePasskey`.
         */
        delete: operations["deletePasskeyAsAdmin"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/applications/subject/person/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List who may use applications
         * @description Returns which users are authorized to use which applications. The console calls it beside the passkeys of a user; for your own code, use `getAccessibleApps` for the signed-in user, or the management API.
         */
        post: operations["listApplicationAuthorizationsOfUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/webauthn/person/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's passkeys
         * @description Returns the passkeys of a user, page by page; with `appId`, only those of one application. For those of the signed-in user, use `listPasskeys`.
         */
        get: operations["listUserPasskeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/webauthn/login/initialize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get options for signing in with a passkey
         * @description Starts a sign-in with a passkey. Pass `publicKey` to `navigator.credentials.get()` in the browser, with the Base64URL strings decoded to bytes, then send the browser's answer together with `ticket` to `signInByPasskey`.
         */
        post: operations["getPasskeySignInOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/webauthn/login/finalize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a passkey
         * @description Checks the browser's answer to the options of `getPasskeySignInOptions` and, if it is valid, signs the user in and returns the user's tokens.
         */
        post: operations["signInByPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/webauthn/registration/initialize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get options for registering a passkey
         * @description Starts registering a passkey for the signed-in user. Pass `publicKey` to `navigator.credentials.create()` in the browser, with the Base64URL strings decoded to bytes, then send the new credential to `registerPasskey`.
         */
        post: operations["getPasskeyRegistrationOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/webauthn/mfa-bind/initialize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get options for a passkey as a second factor
         * @description Starts registering a passkey as a second factor. Pass `publicKey` to `navigator.credentials.create()` in the browser.
         */
        post: operations["getMfaPasskeyRegistrationOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/webauthn/mfa-verify/initialize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get options for verifying a passkey as second factor
         * @description Starts verifying a passkey as a second factor. Pass `publicKey` to `navigator.credentials.get()` in the browser.
         */
        post: operations["getMfaPasskeyVerificationOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/webauthn/registration/finalize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a passkey
         * @description Checks the credential that the browser created from the options of `getPasskeyRegistrationOptions` and registers the passkey for the signed-in user. From then on the user can sign in with it.
         */
        post: operations["registerPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/webauthn/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the signed-in user's passkeys
         * @description Returns the passkeys that the signed-in user has registered, page by page.
         */
        get: operations["listPasskeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/webauthn/credentials/{credentialId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a passkey
         * @description Gives a passkey of the signed-in user another display name, so that the user can tell several apart.
         */
        put: operations["updatePasskey"];
        post?: never;
        /**
         * Delete a passkey
         * @description Removes a passkey from the signed-in user, who can no longer sign in with it. The passkey stays on the user's device, where the user can delete it too.
         */
        delete: operations["deletePasskey"];
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
    "/api/v3/generate-link-extidp-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Generate a link to bind an external identity provider
         * @description Returns a URL that lets a signed-in user link an account at an external identity provider to their own account. Send the user's browser there: the user signs in at the provider, and GenAuth then adds the identity to the user.
         *
         *     The outcome is posted to the window that opened the page as a window message, unless you ask for a redirect (`needUrlRedirect`) or a form post (`needFormPost`) to `targetUrl`.
         */
        get: operations["generateLinkExtIdpUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/unlink-extidp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unbind an external identity provider
         * @description Removes the signed-in user's link to an external identity provider, so that they can no longer sign in with their account there. Name the provider, not one of its connections: take `extIdpId` from `getIdentities`.
         */
        post: operations["unlinkExtIdp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the signed-in user's identities
         * @description Returns the signed-in user's links to external identity providers; an empty list when there are none.
         *
         *     One account at a provider can give several identities, because some providers know a user by more than one ID: WeChat, for example, by an `openid` and a `unionid`. Such identities share the same `extIdpId` and `provider`; `type` tells them apart, and `userIdInIdp` holds the ID itself. `originConnIds` names the connections through which the user signed in or bound the account.
         */
        get: operations["getIdentities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-application-enabled-extidps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an application's external identity providers
         * @description Returns the connections to external identity providers that are enabled for the application, each with its name, its logo and the address to send the browser to. Draw the provider buttons of your page from it.
         */
        get: operations["getApplicationEnabledExtIdps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/ecConn/wechatMobile/authByCodeIdentity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with WeChat on a phone
         * @description Signs a user in with the code that the WeChat SDK handed to your mobile application, and returns the user's tokens.
         *
         *     Where the connection asks users to bind an account first, a user whose WeChat account is not linked yet gets a failure with the `apiCode` 1640 or 1641 instead. Its `data` holds a `key`, the possible `methods` and, where there are several, the `accounts` to choose from. Continue with one of these operations, passing on the `key`:
         *
         *     - `bindWechatToNewUser`: create a user from the WeChat profile.
         *     - `bindWechatByPassword`, `bindWechatByEmailCode`, `bindWechatByPhoneCode`: link to an account that the user proves to own.
         *     - `bindWechatByAccountId`, `bindWechatBySelectedAccount`: link to one of the `accounts`.
         */
        post: operations["signInByWechatMobileCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/ecConn/wechatMobile/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user from a WeChat account
         * @description Continues a WeChat sign-in on a phone that asked for binding: creates a user from the WeChat profile, links the WeChat account to it and signs the user in. For a user who already has an account, use `bindWechatByPassword` or another of these operations.
         */
        post: operations["bindWechatToNewUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/ecConn/wechatMobile/byEmailCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link WeChat to the owner of an email address
         * @description Continues a WeChat sign-in on a phone that asked for binding: checks a verification code sent to the email address, links the WeChat account to the user who has this address, and signs that user in. Fails when no user has the address.
         */
        post: operations["bindWechatByEmailCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/ecConn/wechatMobile/byPhoneCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link WeChat to the owner of a phone number
         * @description Continues a WeChat sign-in on a phone that asked for binding: checks a verification code sent to the phone number, links the WeChat account to the user who has this number, and signs that user in. Fails when no user has the number.
         */
        post: operations["bindWechatByPhoneCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/ecConn/wechatMobile/byAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link WeChat to an account by its password
         * @description Continues a WeChat sign-in on a phone that asked for binding: checks the password of the account that the user names, links the WeChat account to it, and signs the user in. Fails when there is no such user.
         */
        post: operations["bindWechatByPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/ecConn/wechatMobile/select": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link WeChat to one of several accounts
         * @description Continues a WeChat sign-in on a phone that asked for binding and found several accounts: links the WeChat account to the one that the user chose, and signs the user in. Fails when there is no such user.
         */
        post: operations["bindWechatBySelectedAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/ecConn/wechatMobile/byAccountId": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link WeChat to an account by its ID
         * @description Continues a WeChat sign-in on a phone that asked for binding: links the WeChat account to the account with the given ID, and signs the user in. Fails when there is no such user.
         */
        post: operations["bindWechatByAccountId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/link-extidp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Redirect to an external identity provider to bind it
         * @description Lets a signed-in user link an account at an external identity provider to their own account. Open it in a popup: the browser goes to the provider's sign-in page, because most providers accept credentials nowhere else. After the user has signed in there, GenAuth adds the identity to the user and posts the outcome to the window that opened the popup as a window message.
         *
         *     `generateLinkExtIdpUrl` builds this address for you and can also deliver the outcome by redirect or form post.
         */
        get: operations["startExternalIdentityLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-my-login-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the signed-in user's sign-ins
         * @description Returns the signed-in user's past attempts to sign in, page by page: to which application, when, from where, how, and whether they succeeded. Narrow them down by application, IP address, outcome or time.
         */
        get: operations["getLoginHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-my-logged-in-apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the applications the user has signed in to
         * @description Returns the applications that the signed-in user has signed in to; `active` says in which of them the user is signed in at present.
         */
        get: operations["getLoggedInApps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-my-accessible-apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the applications the user can access
         * @description Returns the applications that the signed-in user may sign in to, each with its sign-in address, for example to build a launch page.
         */
        get: operations["getAccessibleApps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-my-tenant-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the signed-in user's tenants
         * @description Returns the tenants that the signed-in user belongs to, and since when; an empty list when there are none.
         */
        get: operations["getTenantList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-my-role-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the signed-in user's roles
         * @description Returns the roles that the signed-in user holds in one permission space; an empty list when there are none.
         */
        get: operations["getRoleList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-my-group-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the signed-in user's groups
         * @description Returns the groups that the signed-in user is a member of; an empty list when there are none.
         */
        get: operations["getGroupList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-my-department-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the signed-in user's departments
         * @description Returns the departments that the signed-in user belongs to, page by page, with the user's place in each: whether they lead it and whether it is their main one. The department joined last comes first unless you choose another order.
         */
        get: operations["getDepartmentList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-my-authorized-resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the resources the user is authorized for
         * @description Returns the resources of one permission space that the signed-in user is authorized for, each with the actions that are allowed or denied. For data resources and data policies, use `getUserAuthorizedResourcesList`.
         */
        get: operations["getAuthorizedResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/check-permission-string-resource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check what the user may do with string resources
         * @description Tells, for each of several data resources that are strings, whether the signed-in user may take an action on it. The answer has one entry for each resource and permission space. For arrays and trees, use `checkPermissionByArrayResource` and `checkPermissionByTreeResource`.
         */
        post: operations["checkPermissionByStringResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/check-permission-array-resource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check what the user may do with array resources
         * @description Tells, for each of several data resources that are arrays, whether the signed-in user may take an action on it. The answer has one entry for each resource and permission space. For strings and trees, use `checkPermissionByStringResource` and `checkPermissionByTreeResource`.
         */
        post: operations["checkPermissionByArrayResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/check-permission-tree-resource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check what the user may do with tree resources
         * @description Tells, for each of several nodes of data resources that are trees, whether the signed-in user may take an action on it. Name a node by its full path: the code of the data resource, then the codes of the nodes on the way down, such as `site/plant/bay-1`. For strings and arrays, use `checkPermissionByStringResource` and `checkPermissionByArrayResource`.
         */
        post: operations["checkPermissionByTreeResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-user-auth-resource-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all data resources the user has access to
         * @description Returns all data permissions of the signed-in user in the application they are signed in to, for example to decide after sign-in what to show. There is one entry for each permission space. In it, every data resource comes with its data and the permitted actions, in the property that fits its shape. If you know which data resources you are interested in, use `getUserAuthResourcePermissionList`.
         */
        get: operations["getUserAuthorizedResourcesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-user-auth-resource-permission-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List what the user may do with given resources
         * @description Returns the actions that the signed-in user may take on each of the given data resources in the application they are signed in to. Name a string or an array by its code, such as `repair-order`, and a node of a tree by its full path, such as `site/plant/bay-1`.
         */
        post: operations["getUserAuthResourcePermissionList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-user-auth-resource-struct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a data resource as the user may use it
         * @description Returns the data of one data resource together with the actions that the signed-in user may take on it. The result is in the property that fits the shape of the data resource: `strResourceAuthAction` (string), `arrResourceAuthAction` (array) or `treeResourceAuthAction` (tree, with its nodes nested).
         */
        post: operations["getUserAuthResourceStruct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/applications-permission-applicable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the applications the user can request
         * @description Returns the applications that the signed-in user may request access to. Submit the request with `createApproval` and the `objectType` `APP_PERMISSION_APPLY`.
         */
        get: operations["listRequestableApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/roles-permission-applicable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the roles the user can request
         * @description Returns the roles of one application that the signed-in user may request, page by page. Submit the request with `createApproval` and the `objectType` `ROLE_PERMISSION_APPLY`.
         */
        get: operations["listRequestableRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an approval
         * @description Returns one approval, found by its number, with what the user applies for and where the decision stands. Fails with `statusCode` 404 when no approval has this number.
         */
        get: operations["getApproval"];
        put?: never;
        /**
         * Request access to an application or a role
         * @description Submits one request of the signed-in user for an application or a role and returns its number. The request is `PENDING` until an administrator decides on it; follow it with `getApproval`.
         */
        post: operations["createApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/approval-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request access to several applications or roles
         * @description Submits requests of the signed-in user for several applications, or for several roles, in one call. One call takes one kind only. To see the requests and their numbers, use `listInitiatedApprovals`.
         */
        post: operations["batchCreateApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/approval-initiated-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the approvals the user asked for
         * @description Returns the requests that the signed-in user has submitted, pending and decided ones alike, page by page.
         */
        get: operations["listInitiatedApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-universal-invitation-public-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what a universal invitation link shows
         * @description Returns the name and logo of the user pool behind a universal invitation link, and who made the link. Show them on the page that asks the invited person to join. Needs no signed-in user.
         */
        get: operations["getUniversalInvitationPublicConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/signup-by-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join through a universal invitation link
         * @description Applies for an account through a universal invitation link, with a name and a verified email address. Depending on the settings of the link, the person is let in at once (`PASSED`) or waits for an administrator (`PENDING`). Needs no signed-in user.
         */
        post: operations["signUpByUniversalInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/generate-policy-invitation-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn an invitation link into a token
         * @description First step for a person invited under an invitation policy: takes the identifier and signature of the link that they opened and returns the token for the steps that follow. On request it also says who is invited and what the page has to ask for. Needs no signed-in user.
         */
        post: operations["createPolicyInvitationToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-policy-invitation-context": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what an invited person has to fill in
         * @description Returns who is invited and which steps the invitation policy asks for: whether to check a verification code, and which profile fields to fill in. Draw your invitation page from it. Needs no signed-in user.
         */
        get: operations["getPolicyInvitationContext"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/verify-invite-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an invited person's verification code
         * @description Checks the verification code sent to the email address or phone number that was invited. Call it before `signUpByPolicyInvitation` where the policy's `enabledIdentifierVerify` is on. Wrong codes are counted; `verifyCodeMaxErrCount` of the invitation's context says how many are allowed.
         */
        post: operations["verifyInviteCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/join-by-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation under a policy
         * @description Last step for a person invited under an invitation policy: confirms that they join, and completes their profile. Send the verification code and the profile fields that the policy asks for. Needs no signed-in user.
         */
        post: operations["signUpByPolicyInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/generate-universal-invitation-link-by-member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate the signed-in user's invitation link
         * @description Makes a universal invitation link in the name of the signed-in user, through which whoever receives it can apply to join the user pool. The settings for links made by ordinary users decide how long it works and whether an administrator must approve the new users. Fails where ordinary users may not invite.
         */
        post: operations["generateUniversalInvitationByMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/clear-my-all-invitation-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invalidate the signed-in user's invitation links
         * @description Invalidates every universal invitation link that the signed-in user has made. Make a new one with `generateUniversalInvitationByMember`.
         */
        post: operations["clearMyAllUniversalInvitationLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/send-sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a verification code by SMS
         * @description Sends a verification code to a phone number. `channel` says what the code is for, and only the operation for that purpose accepts it. A phone number gets at most one code a minute for each channel.
         */
        post: operations["sendSms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/send-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a verification code by email
         * @description Sends a verification code to an email address. `channel` says what the code is for, and only the operation for that purpose accepts it. An email address gets at most one code a minute for each channel.
         */
        post: operations["sendEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/pre-check-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a verification code without using it up
         * @description Tells whether a verification code is right and still valid. The code stays valid, so that the operation it was sent for can still use it. Check with it, for example, before you show the next page of a form. `isValid` is `false` and `message` says why when the code is of no use.
         */
        post: operations["checkVerificationCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description Stores a file, such as a profile picture or a photo for face recognition, and returns where it lies. Pass the returned `url` or `key` to the operation that uses the file, for example as `photo` of `updateProfile`.
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/decrypt-wechat-miniprogram-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decrypt data of a WeChat mini program
         * @description Decrypts the open data that WeChat handed to your mini program in encrypted form, such as the user's profile, and returns it in plain.
         */
        post: operations["decryptWechatMiniProgramData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-wechat-access-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a cached WeChat access token
         * @deprecated
         * @description Use `getWechatMpAccessTokenInfo` instead. Returns the access token of a WeChat mini program or official account from GenAuth's cache.
         */
        post: operations["getWechatMpAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-wechat-access-token-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a WeChat access token and its expiry
         * @description Returns the access token of a WeChat mini program or official account from GenAuth's cache, and when it expires. Use it for calls to WeChat's own API.
         */
        post: operations["getWechatMpAccessTokenInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/decrypt-douyin-miniprogram-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decrypt data of a Douyin mini program
         * @description Decrypts the open data that Douyin handed to your mini program in encrypted form, such as the user's profile, and returns it in plain.
         */
        post: operations["decryptDouyinMiniProgramData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-wechat-miniprogram-phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a phone number shared in a mini program
         * @description Exchanges the code that WeChat gives when a user of your mini program agrees to share their phone number for the number itself.
         */
        post: operations["getWechatMiniProgramPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/ecConn/wechatMobile/authByCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with WeChat and get the user
         * @description Signs a user in with the code that the WeChat SDK handed to your mobile application. It is the earlier form of `signInByWechatMobileCode`, which also takes sign-in options and returns tokens; use that one in new applications. Where the WeChat account must be bound to a user first, both fail alike and go on alike.
         */
        post: operations["signInByWechatMobile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-captcha-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a CAPTCHA and its token
         * @description Returns a new CAPTCHA image and the token that belongs to it, to show on your own sign-in page. A user has to solve one after too many failed attempts, if the user pool limits failed sign-ins and answers them with a CAPTCHA. Send what the user typed and the token in `options.captchaCode` and `options.captchaToken` of `signInByCredentials`.
         */
        get: operations["getCaptcha"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/system": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get public information about the server
         * @description Returns what anyone may know about the server: the public keys to encrypt passwords with, the versions of its parts, and the IP addresses from which it makes requests. Allow these addresses in your firewall if GenAuth is to reach servers of yours.
         */
        get: operations["getSystemInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-country-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List countries and their calling codes
         * @description Returns the countries of the world with their codes, calling code, flag and name. Fill the country field of your sign-in page or the calling code field of a phone number from it instead of shipping a list of your own.
         */
        get: operations["getCountryList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/pub-userEvent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an event on behalf of the signed-in user
         * @description Sends an event to the event center, in the name of the user to whom the access token belongs. Define the kind of event beforehand with `defineEvent` of the management API. Everyone who subscribes to it then gets the event.
         */
        post: operations["publishEvent"];
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
        } & ({
            /**
             * @description A password checked by GenAuth.
             * @constant
             */
            connection: "PASSWORD";
            passwordPayload: components["schemas"]["SignInByPasswordPayloadDto"];
        } | {
            /**
             * @description A verification code sent by SMS or email.
             * @constant
             */
            connection: "PASSCODE";
            passCodePayload: components["schemas"]["SignInByPassCodePayloadDto"];
        } | {
            /**
             * @description An account of a connected LDAP directory.
             * @constant
             */
            connection: "LDAP";
            ldapPayload: components["schemas"]["SignInByLdapPayloadDto"];
        } | {
            /**
             * @description An account of a connected Windows Active Directory.
             * @constant
             */
            connection: "AD";
            adPayload: components["schemas"]["SignInByAdPayloadDto"];
        });
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
        /** @description A mobile social sign-in. Fill in the one payload that `connection` names. */
        SigninByMobileDto: {
            /**
             * @description Kind of social sign-in, which decides the payload that is required.
             * @enum {string}
             */
            connection: "apple" | "wechat" | "alipay" | "wechatwork" | "wechatwork_agency" | "lark_internal" | "lark_public" | "lark_block" | "yidun" | "wechat_mini_program_code" | "wechat_mini_program_phone" | "wechat_mini_program_code_and_phone" | "google" | "facebook" | "qq" | "weibo" | "baidu" | "linkedin" | "dingtalk" | "github" | "gitee" | "gitlab" | "douyin" | "kuaishou" | "xiaomi" | "line" | "slack" | "oppo" | "huawei" | "amazon" | "douyin_mini_program_code" | "douyin_mini_program_code_and_phone";
            /**
             * @description Identifier of the connection to use, as set on the external identity provider in the console. It must be of the kind that `connection` names.
             * @example wechat-mobile
             */
            extIdpConnidentifier: string;
            /** @description WeChat sign-in. Required when `connection` is `wechat`. */
            wechatPayload?: components["schemas"]["SignInByWechatPayloadDto"];
            /** @description Apple sign-in. Required when `connection` is `apple`. */
            applePayload?: components["schemas"]["SignInByApplePayloadDto"];
            /** @description Alipay sign-in. Required when `connection` is `alipay`. */
            alipayPayload?: components["schemas"]["SignInByAlipayPayloadDto"];
            /** @description WeCom sign-in. Required when `connection` is `wechatwork`. */
            wechatworkPayload?: components["schemas"]["SignInByWechatworkDto"];
            /** @description WeCom sign-in through a service provider's application. Required when `connection` is `wechatwork_agency`. */
            wechatworkAgencyPayload?: components["schemas"]["SignInByWechatworkAgencyPayloadDto"];
            /** @description Sign-in with a Lark store application. Required when `connection` is `lark_public`. */
            larkPublicPayload?: components["schemas"]["SignInByLarkPublicPayloadDto"];
            /** @description Sign-in with a company's custom Lark application. Required when `connection` is `lark_internal`. */
            larkInternalPayload?: components["schemas"]["SignInByLarkInternalPayloadDto"];
            /** @description Sign-in from a Lark block. Required when `connection` is `lark_block`. */
            larkBlockPayload?: components["schemas"]["SignInByLarkBlockPayloadDto"];
            /** @description NetEase Yidun one-tap sign-in. Required when `connection` is `yidun`. */
            yidunPayload?: components["schemas"]["SignInByYidunPayloadDto"];
            /** @description WeChat mini program sign-in by code. Required when `connection` is `wechat_mini_program_code`. */
            wechatMiniProgramCodePayload?: components["schemas"]["SignInByWechatMiniProgramCodePayloadDto"];
            /** @description WeChat mini program sign-in by phone number. Required when `connection` is `wechat_mini_program_phone`. */
            wechatMiniProgramPhonePayload?: components["schemas"]["SignInByWechatMiniProgramPhonePayloadDto"];
            /** @description WeChat mini program sign-in by code and phone number. Required when `connection` is `wechat_mini_program_code_and_phone`. */
            wechatMiniProgramCodeAndPhonePayload?: components["schemas"]["SignInByWechatMiniProgramCodeAndPhonePayloadDto"];
            /** @description Google sign-in. Required when `connection` is `google`. */
            googlePayload?: components["schemas"]["SignInByGooglePayloadDto"];
            /** @description Facebook sign-in. Required when `connection` is `facebook`. */
            facebookPayload?: components["schemas"]["SignInByFacebookPayloadDto"];
            /** @description QQ sign-in. Required when `connection` is `qq`. */
            qqPayload?: components["schemas"]["SignInByQQPayloadDto"];
            /** @description Weibo sign-in. Required when `connection` is `weibo`. */
            weiboPayload?: components["schemas"]["SignInByWeiboPayloadDto"];
            /** @description Baidu sign-in, with either a code or an access token. Required when `connection` is `baidu`. */
            baiduPayload?: components["schemas"]["SignInByBaiduPayloadDto"];
            /** @description LinkedIn sign-in. Required when `connection` is `linkedin`. */
            linkedInPayload?: components["schemas"]["SignInByLinkedInPayloadDto"];
            /** @description DingTalk sign-in. Required when `connection` is `dingtalk`. */
            dingTalkPayload?: components["schemas"]["SignInByDingTalkPayloadDto"];
            /** @description GitHub sign-in. Required when `connection` is `github`. */
            githubPayload?: components["schemas"]["SignInByGithubPayloadDto"];
            /** @description Gitee sign-in. Required when `connection` is `gitee`. */
            giteePayload?: components["schemas"]["SignInByGiteePayloadDto"];
            /** @description GitLab sign-in. Required when `connection` is `gitlab`. */
            gitlabPayload?: components["schemas"]["SignInByGitlabPayloadDto"];
            /** @description Douyin sign-in. Required when `connection` is `douyin`. */
            douyinPayload?: components["schemas"]["SignInByDouyinPayloadDto"];
            /** @description Kuaishou sign-in. Required when `connection` is `kuaishou`. */
            kuaishouPayload?: components["schemas"]["SignInByKuaishouPayloadDto"];
            /** @description Xiaomi sign-in. Required when `connection` is `xiaomi`. */
            xiaomiPayload?: components["schemas"]["SignInByXiaomiPayloadDto"];
            /** @description LINE sign-in. Required when `connection` is `line`. */
            linePayload?: components["schemas"]["SignInByLinePayloadDto"];
            /** @description Slack sign-in. Required when `connection` is `slack`. */
            slackPayload?: components["schemas"]["SignInBySlackPayloadDto"];
            /** @description OPPO sign-in. Required when `connection` is `oppo`. */
            oppoPayload?: components["schemas"]["SignInByOPPOPayloadDto"];
            /** @description Huawei sign-in. Required when `connection` is `huawei`. */
            huaweiPayload?: components["schemas"]["SignInByHuaweiPayloadDto"];
            /** @description Amazon sign-in. Required when `connection` is `amazon`. */
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
            /** @description Douyin mini program sign-in by code. Required when `connection` is `douyin_mini_program_code`. */
            douyinMiniProgramCodePayload?: components["schemas"]["SignInByDouyinMiniProgramCodePayloadDto"];
            /** @description Douyin mini program sign-in by code and phone number. Required when `connection` is `douyin_mini_program_code_and_phone`. */
            douyinMiniProgramCodeAndPhonePayload?: components["schemas"]["SignInByDouyinMiniProgramCodeAndPhonePayloadDto"];
        } & ({
            /**
             * @description Apple.
             * @constant
             */
            connection: "apple";
            applePayload: components["schemas"]["SignInByApplePayloadDto"];
        } | {
            /**
             * @description WeChat.
             * @constant
             */
            connection: "wechat";
            wechatPayload: components["schemas"]["SignInByWechatPayloadDto"];
        } | {
            /**
             * @description Alipay.
             * @constant
             */
            connection: "alipay";
            alipayPayload: components["schemas"]["SignInByAlipayPayloadDto"];
        } | {
            /**
             * @description WeCom.
             * @constant
             */
            connection: "wechatwork";
            wechatworkPayload: components["schemas"]["SignInByWechatworkDto"];
        } | {
            /**
             * @description WeCom, application developed by a service provider.
             * @constant
             */
            connection: "wechatwork_agency";
            wechatworkAgencyPayload: components["schemas"]["SignInByWechatworkAgencyPayloadDto"];
        } | {
            /**
             * @description Lark, custom application of one company.
             * @constant
             */
            connection: "lark_internal";
            larkInternalPayload: components["schemas"]["SignInByLarkInternalPayloadDto"];
        } | {
            /**
             * @description Lark, application from the Lark store.
             * @constant
             */
            connection: "lark_public";
            larkPublicPayload: components["schemas"]["SignInByLarkPublicPayloadDto"];
        } | {
            /**
             * @description A Lark block, which is a workplace widget.
             * @constant
             */
            connection: "lark_block";
            larkBlockPayload: components["schemas"]["SignInByLarkBlockPayloadDto"];
        } | {
            /**
             * @description NetEase Yidun one-tap sign-in by phone number.
             * @constant
             */
            connection: "yidun";
            yidunPayload: components["schemas"]["SignInByYidunPayloadDto"];
        } | {
            /**
             * @description WeChat mini program, by login code.
             * @constant
             */
            connection: "wechat_mini_program_code";
            wechatMiniProgramCodePayload: components["schemas"]["SignInByWechatMiniProgramCodePayloadDto"];
        } | {
            /**
             * @description WeChat mini program, by phone number.
             * @constant
             */
            connection: "wechat_mini_program_phone";
            wechatMiniProgramPhonePayload: components["schemas"]["SignInByWechatMiniProgramPhonePayloadDto"];
        } | {
            /**
             * @description WeChat mini program, by login code and phone number.
             * @constant
             */
            connection: "wechat_mini_program_code_and_phone";
            wechatMiniProgramCodeAndPhonePayload: components["schemas"]["SignInByWechatMiniProgramCodeAndPhonePayloadDto"];
        } | {
            /**
             * @description Google.
             * @constant
             */
            connection: "google";
            googlePayload: components["schemas"]["SignInByGooglePayloadDto"];
        } | {
            /**
             * @description Facebook.
             * @constant
             */
            connection: "facebook";
            facebookPayload: components["schemas"]["SignInByFacebookPayloadDto"];
        } | {
            /**
             * @description QQ.
             * @constant
             */
            connection: "qq";
            qqPayload: components["schemas"]["SignInByQQPayloadDto"];
        } | {
            /**
             * @description Weibo.
             * @constant
             */
            connection: "weibo";
            weiboPayload: components["schemas"]["SignInByWeiboPayloadDto"];
        } | {
            /**
             * @description Baidu.
             * @constant
             */
            connection: "baidu";
            baiduPayload: components["schemas"]["SignInByBaiduPayloadDto"];
        } | {
            /**
             * @description LinkedIn.
             * @constant
             */
            connection: "linkedin";
            linkedInPayload: components["schemas"]["SignInByLinkedInPayloadDto"];
        } | {
            /**
             * @description DingTalk.
             * @constant
             */
            connection: "dingtalk";
            dingTalkPayload: components["schemas"]["SignInByDingTalkPayloadDto"];
        } | {
            /**
             * @description GitHub.
             * @constant
             */
            connection: "github";
            githubPayload: components["schemas"]["SignInByGithubPayloadDto"];
        } | {
            /**
             * @description Gitee.
             * @constant
             */
            connection: "gitee";
            giteePayload: components["schemas"]["SignInByGiteePayloadDto"];
        } | {
            /**
             * @description GitLab.
             * @constant
             */
            connection: "gitlab";
            gitlabPayload: components["schemas"]["SignInByGitlabPayloadDto"];
        } | {
            /**
             * @description Douyin.
             * @constant
             */
            connection: "douyin";
            douyinPayload: components["schemas"]["SignInByDouyinPayloadDto"];
        } | {
            /**
             * @description Kuaishou.
             * @constant
             */
            connection: "kuaishou";
            kuaishouPayload: components["schemas"]["SignInByKuaishouPayloadDto"];
        } | {
            /**
             * @description Xiaomi.
             * @constant
             */
            connection: "xiaomi";
            xiaomiPayload: components["schemas"]["SignInByXiaomiPayloadDto"];
        } | {
            /**
             * @description LINE.
             * @constant
             */
            connection: "line";
            linePayload: components["schemas"]["SignInByLinePayloadDto"];
        } | {
            /**
             * @description Slack.
             * @constant
             */
            connection: "slack";
            slackPayload: components["schemas"]["SignInBySlackPayloadDto"];
        } | {
            /**
             * @description OPPO.
             * @constant
             */
            connection: "oppo";
            oppoPayload: components["schemas"]["SignInByOPPOPayloadDto"];
        } | {
            /**
             * @description Huawei.
             * @constant
             */
            connection: "huawei";
            huaweiPayload: components["schemas"]["SignInByHuaweiPayloadDto"];
        } | {
            /**
             * @description Amazon.
             * @constant
             */
            connection: "amazon";
            amazonPayload: components["schemas"]["SignInByAmazonPayloadDto"];
        } | {
            /**
             * @description Douyin mini program, by login code.
             * @constant
             */
            connection: "douyin_mini_program_code";
            douyinMiniProgramCodePayload: components["schemas"]["SignInByDouyinMiniProgramCodePayloadDto"];
        } | {
            /**
             * @description Douyin mini program, by login code and phone number.
             * @constant
             */
            connection: "douyin_mini_program_code_and_phone";
            douyinMiniProgramCodeAndPhonePayload: components["schemas"]["SignInByDouyinMiniProgramCodeAndPhonePayloadDto"];
        });
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
            /** @description The parameters that the Alipay SDK on the phone starts its sign-in with. */
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
             * @description When `true`, your custom logo is drawn into the QR code image on the server, which makes the answer slower. When `false`, the logo comes separately in `customLogoUrl`, for you to lay over the image. Only for `WECHAT_MINIPROGRAM`.
             * @default false
             */
            autoMergeQrCode?: boolean;
        };
        /** @description A new sign-in QR code. */
        GeneQRCodeRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The QR code to show and the ID to ask for its status with. */
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
        /** @description The envelope of every response. The HTTP status is 200 even for a failure, unless the network or a gateway fails; `statusCode` tells success from failure. This one carries no `data`. */
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
             * @description Username, phone number or email address of the user who is to approve the sign-in.
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
            /** @description What else is known about the user. An email address or phone number given here needs its own verification code in `options`. */
            profile?: components["schemas"]["SignUpProfileDto"];
            /** @description Password encryption, verification codes and other settings of this sign-up. */
            options?: components["schemas"]["SignUpOptionsDto"];
        } & ({
            /**
             * @description With a username or an email address, and a password.
             * @constant
             */
            connection: "PASSWORD";
            passwordPayload: components["schemas"]["SignUpByPasswordDto"];
        } | {
            /**
             * @description With an email address or a phone number, and a verification code.
             * @constant
             */
            connection: "PASSCODE";
            passCodePayload: components["schemas"]["SignUpByPassCodeDto"];
        });
        /** @description One user. */
        UserSingleRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The user. */
            data: components["schemas"]["UserDto"];
        };
        /** @description What the sign-in page hands to the interaction. */
        FinishLoginParams: {
            /**
             * @description Token of the user whom the sign-in page has identified.
             * @example eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl
             */
            token?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Claims about the user. Only `sub` is always there. */
        UserClaims: {
            /**
             * @description ID of the user in GenAuth. It never changes, so know the user by it.
             * @example 6745c0de0a1b2c3d4e5f6001
             */
            sub: string;
            /**
             * @description Full name. Scope `profile`.
             * @example Ada Lind
             */
            name?: string | null;
            /**
             * @description First name. Scope `profile`.
             * @example Ada
             */
            given_name?: string | null;
            /**
             * @description Last name. Scope `profile`.
             * @example Lind
             */
            family_name?: string | null;
            /**
             * @description Middle name. Scope `profile`.
             * @example Marie
             */
            middle_name?: string | null;
            /**
             * @description Name that the user likes to be called. Scope `profile`.
             * @example Ada
             */
            nickname?: string | null;
            /**
             * @description Short name that the user wants to be called by. Not unique. Scope `profile`.
             * @example ada
             */
            preferred_username?: string | null;
            /**
             * @description URL of a profile page. Scope `profile`.
             * @example https://portal.halden.example/people/ada.lind
             */
            profile?: string | null;
            /**
             * Format: uri
             * @description URL of the profile picture. Scope `profile`.
             * @example https://files.halden.example/avatars/ada.lind.png
             */
            picture?: string | null;
            /**
             * Format: uri
             * @description URL of the user's own web page. Scope `profile`.
             * @example https://ada.halden.example
             */
            website?: string | null;
            /**
             * @description Gender; `U` when it is not known. Scope `profile`.
             * @example F
             * @enum {string|null}
             */
            gender?: "M" | "F" | "U" | null;
            /**
             * @description Date of birth, as `YYYY-MM-DD`. Scope `profile`.
             * @example 1990-05-14
             */
            birthdate?: string | null;
            /**
             * @description Time zone. Scope `profile`.
             * @example Europe/Stockholm
             */
            zoneinfo?: string | null;
            /**
             * @description Preferred language. Scope `profile`.
             * @example en
             */
            locale?: string | null;
            /**
             * Format: date-time
             * @description When the user was last changed. Scope `profile`.
             * @example 2026-03-02T08:15:30.000Z
             */
            updated_at?: string | null;
            /**
             * @description Name to sign in with. Scope `username`.
             * @example ada.lind
             */
            username?: string | null;
            /**
             * Format: email
             * @description Email address. Scope `email`.
             * @example ada.lind@halden.example
             */
            email?: string | null;
            /** @description Whether the user has proved to own `email`. Scope `email`. */
            email_verified?: boolean | null;
            /**
             * @description Phone number. Scope `phone`.
             * @example 13800000001
             */
            phone_number?: string | null;
            /** @description Whether the user has proved to own `phone_number`. Scope `phone`. */
            phone_number_verified?: boolean | null;
            /** @description Postal address. Scope `address`. */
            address?: ({
                /**
                 * @description Full address in the form it has on a letter.
                 * @example Kajgatan 4, 411 18 Göteborg, Sweden
                 */
                formatted?: string;
                /**
                 * @description Street and house number.
                 * @example Kajgatan 4
                 */
                street_address?: string;
                /**
                 * @description City or town.
                 * @example Göteborg
                 */
                locality?: string;
                /**
                 * @description Province, state or region.
                 * @example Västra Götaland
                 */
                region?: string;
                /**
                 * @description Postal code, as letters or digits in the form that the country uses.
                 * @example 41118
                 */
                postal_code?: string;
                /**
                 * @description Country of the postal address; the `country` part of the OpenID Connect claim `address`.
                 * @example SE
                 */
                country?: string;
            } & {
                [key: string]: unknown;
            }) | null;
            /** @description The user's roles. Scope `roles`. */
            roles?: unknown;
            /**
             * @description ID of the user in a system of your own. Scope `external_id`.
             * @example emp-10010
             */
            external_id?: string | null;
            /**
             * @description ID of the user across WeChat applications. Scope `unionid`.
             * @example o9Nka5ibU-lUGQaeAHqu0nOZyJg0
             */
            unionid?: string | null;
            /**
             * @description Values of the custom fields, by field key. Scope `extended_fields`.
             * @example {
             *       "costCenter": "R-200",
             *       "badge": "HR-1042"
             *     }
             */
            extended_fields?: {
                [key: string]: unknown;
            };
            /**
             * @description ID of the user's tenant. Scope `tenant_id`.
             * @example 6745c0de0a1b2c3d4e5f7001
             */
            tenant_id?: string | null;
            /**
             * @description ID of the user pool. Scope `userpool_id`.
             * @example 6745c0de0a1b2c3d4e5f0001
             */
            userpool_id?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The access token of the user. */
        AccessTokenParams: {
            /**
             * @description The access token, as it stands.
             * @example eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl
             */
            access_token?: string;
        };
        /** @description What the OpenID Connect server offers, as in [OpenID Connect discovery](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata). */
        OidcDiscoveryMetadata: {
            /**
             * Format: uri
             * @description Identifier of the server, which tokens name in `iss`.
             * @example https://portal.halden.example/oidc
             */
            issuer: string;
            /**
             * Format: uri
             * @description Where the browser goes to sign a user in.
             * @example https://portal.halden.example/oidc/auth
             */
            authorization_endpoint: string;
            /**
             * Format: uri
             * @description Where grants are exchanged for tokens.
             * @example https://portal.halden.example/oidc/token
             */
            token_endpoint: string;
            /**
             * Format: uri
             * @description Where a user's claims are returned for an access token.
             * @example https://portal.halden.example/oidc/me
             */
            userinfo_endpoint: string;
            /**
             * Format: uri
             * @description Where the public keys for verifying tokens are.
             * @example https://portal.halden.example/oidc/.well-known/jwks.json
             */
            jwks_uri: string;
            /**
             * @description Scopes that can be asked for.
             * @default [
             *       "openid",
             *       "offline_access",
             *       "username",
             *       "phone",
             *       "email",
             *       "address",
             *       "profile",
             *       "role",
             *       "roles",
             *       "unionid",
             *       "external_id",
             *       "extended_fields",
             *       "tenant_id",
             *       "userpool_id"
             *     ]
             * @example [
             *       "openid",
             *       "offline_access",
             *       "username",
             *       "phone",
             *       "email",
             *       "address",
             *       "profile",
             *       "role",
             *       "roles",
             *       "unionid",
             *       "external_id",
             *       "extended_fields",
             *       "tenant_id",
             *       "userpool_id"
             *     ]
             */
            scopes_supported: string[];
            /**
             * @description What can come back from `authorization_endpoint`.
             * @example [
             *       "code",
             *       "id_token",
             *       "id_token token"
             *     ]
             */
            response_types_supported: ("none" | "code" | "token" | "id_token token" | "id_token" | "code token" | "code id_token token" | "code id_token")[];
            /**
             * @description Ways in which the result reaches the application.
             * @example [
             *       "query",
             *       "fragment",
             *       "form_post",
             *       "web_message"
             *     ]
             */
            response_modes_supported: string[];
            /**
             * @description Grants that can be used, most of them at `token_endpoint`.
             * @example [
             *       "authorization_code",
             *       "refresh_token"
             *     ]
             */
            grant_types_supported: string[];
            /**
             * @description Algorithms that ID tokens can be signed with.
             * @example [
             *       "HS256",
             *       "RS256"
             *     ]
             */
            id_token_signing_alg_values_supported: string[];
            /**
             * @description Algorithms that the key of an encrypted ID token can be encrypted with.
             * @example [
             *       "A128KW",
             *       "RSA-OAEP"
             *     ]
             */
            id_token_encryption_alg_values_supported: string[];
            /**
             * @description Algorithms that the content of an encrypted ID token can be encrypted with.
             * @example [
             *       "A128CBC-HS256",
             *       "A256GCM"
             *     ]
             */
            id_token_encryption_enc_values_supported: string[];
            /**
             * @description Algorithms that the answer of `userinfo_endpoint` can be signed with.
             * @example [
             *       "HS256",
             *       "RS256"
             *     ]
             */
            userinfo_signing_alg_values_supported: string[];
            /**
             * @description Algorithms that the key of an encrypted answer of `userinfo_endpoint` can be encrypted with.
             * @example [
             *       "A128KW",
             *       "RSA-OAEP"
             *     ]
             */
            userinfo_encryption_alg_values_supported: string[];
            /**
             * @description Algorithms that the content of an encrypted answer of `userinfo_endpoint` can be encrypted with.
             * @example [
             *       "A128CBC-HS256",
             *       "A256GCM"
             *     ]
             */
            userinfo_encryption_enc_values_supported: string[];
            /**
             * @description Ways in which an application can prove its identity at `token_endpoint`.
             * @example [
             *       "client_secret_post",
             *       "client_secret_basic",
             *       "none"
             *     ]
             */
            token_endpoint_auth_methods_supported: string[];
            /**
             * @description Kinds of claims that the server can give, as in [OpenID Connect Core](https://openid.net/specs/openid-connect-core-1_0.html#ClaimTypes).
             * @example [
             *       "normal"
             *     ]
             */
            claim_types_supported: string[];
            /**
             * @description Claims that the server knows.
             * @example [
             *       "sub",
             *       "name",
             *       "email",
             *       "email_verified"
             *     ]
             */
            claims_supported: string[];
            /**
             * @description Ways in which a PKCE challenge can be made. Prefer `S256`.
             * @example [
             *       "plain",
             *       "S256"
             *     ]
             */
            code_challenge_methods_supported: string[];
            /**
             * Format: uri
             * @description Where the browser goes to sign a user out.
             * @example https://portal.halden.example/oidc/session/end
             */
            end_session_endpoint: string;
            /**
             * Format: uri
             * @description Where access tokens and refresh tokens are checked.
             * @example https://portal.halden.example/oidc/token/introspection
             */
            introspection_endpoint: string;
            /**
             * @description Ways in which an application can prove its identity at `introspection_endpoint`.
             * @example [
             *       "client_secret_post",
             *       "client_secret_basic",
             *       "none"
             *     ]
             */
            introspection_endpoint_auth_methods_supported: string[];
            /**
             * Format: uri
             * @description Where access tokens and refresh tokens are revoked.
             * @example https://portal.halden.example/oidc/token/revocation
             */
            revocation_endpoint: string;
            /**
             * @description Ways in which an application can prove its identity at `revocation_endpoint`.
             * @example [
             *       "client_secret_post",
             *       "client_secret_basic",
             *       "none"
             *     ]
             */
            revocation_endpoint_auth_methods_supported: string[];
        };
        /** @description A JSON Web Key Set. */
        JsonWebKeySet: {
            /** @description The public keys that signatures of tokens are checked with. A token names its own in the header `kid`. */
            keys: ({
                /**
                 * @description Kind of key, such as `RSA`.
                 * @example RSA
                 */
                kty: string;
                /**
                 * @description What the key is for: `sig` for signatures.
                 * @example sig
                 */
                use?: string;
                /**
                 * @description Algorithm that the key is used with.
                 * @example RS256
                 */
                alg?: string;
                /**
                 * @description ID of the key, which tokens name in their header.
                 * @example TfLOt3Lbn8_a8pRMuessamqj-o3DBCs1-owHLQ-VMqQ
                 */
                kid?: string;
                /**
                 * @description Modulus of an RSA key, Base64URL-encoded.
                 * @example o8iCY52uBPOCnBSRCr3YtlZ0UTuQQ4NC
                 */
                n?: string;
                /**
                 * @description Exponent of an RSA key, Base64URL-encoded.
                 * @example AQAB
                 */
                e?: string;
                /**
                 * @description Curve of an elliptic-curve key.
                 * @example P-256
                 */
                crv?: string;
                /**
                 * @description First coordinate of an elliptic-curve key, Base64URL-encoded.
                 * @example f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU
                 */
                x?: string;
                /**
                 * @description Second coordinate of an elliptic-curve key, Base64URL-encoded.
                 * @example x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0
                 */
                y?: string;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        /** @description The key to check. The API does not document the names of its properties; `key` stands for one. */
        ValidatePEMKeyDto: {
            [key: string]: unknown;
        };
        /** @description A grant to exchange for tokens. `grant_type` decides which other parameters are needed. */
        TokenEndPointParams: {
            /**
             * @description ID of the application. Required with the authentication methods `client_secret_post` and `none`.
             * @example 6745c0de0a1b2c3d4e5fa001
             */
            client_id?: string;
            /**
             * @description Secret of the application. Required with the authentication method `client_secret_post`.
             * @example 8f1c2e0a7b6d4c5e9a3f2b1d0c4e6a78
             */
            client_secret?: string;
            /**
             * @description What the application exchanges for tokens.
             * @enum {string}
             */
            grant_type: "authorization_code" | "refresh_token" | "client_credentials" | "password" | "http://authing.cn/oidc/grant_type/authing_token";
            /**
             * Format: uri
             * @description The `redirect_uri` that the sign-in started with; the two must be the same. It matters for the grant `authorization_code`.
             * @example https://portal.halden.example/callback
             */
            redirect_uri: string;
            /**
             * @description Authorization code from the callback. Works once, within 10 minutes. Required for `authorization_code`.
             * @example SplxlOBeZQQYbYS6WxSbIA
             */
            code?: string;
            /**
             * @description The random string whose challenge the sign-in started with ([PKCE](https://www.rfc-editor.org/rfc/rfc7636)): the string itself, not its hash. Required for `authorization_code` when the sign-in used PKCE.
             * @example dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk
             */
            code_verifier?: string;
            /**
             * @description The user's refresh token. Required for `refresh_token`.
             * @example WPsGJbvpBjqXz6IJIr1UHKyrdVF
             */
            refresh_token?: string;
            /**
             * @description Scopes to ask for, separated by spaces. For `client_credentials`.
             * @example robot:Read repair-order:Read
             */
            scope?: string;
            /**
             * @description Name that the user signs in with. For `password`.
             * @example ada.lind
             */
            username?: string;
            /**
             * Format: password
             * @description The user's password. For `password`.
             * @example correct-horse-battery-1
             */
            password?: string;
        } & ({
            /**
             * @description The code that came back from the sign-in page.
             * @constant
             */
            grant_type: "authorization_code";
            /**
             * @description Authorization code from the callback. Works once, within 10 minutes. Required for `authorization_code`.
             * @example SplxlOBeZQQYbYS6WxSbIA
             */
            code: string;
        } | {
            /**
             * @description A refresh token.
             * @constant
             */
            grant_type: "refresh_token";
            /**
             * @description The user's refresh token. Required for `refresh_token`.
             * @example WPsGJbvpBjqXz6IJIr1UHKyrdVF
             */
            refresh_token: string;
        } | {
            /**
             * @description The application's own credentials, without a user.
             * @constant
             */
            grant_type: "client_credentials";
        } | {
            /**
             * @description A user's password. Not recommended.
             * @constant
             */
            grant_type: "password";
            /**
             * @description Name that the user signs in with. For `password`.
             * @example ada.lind
             */
            username: string;
            /**
             * Format: password
             * @description The user's password. For `password`.
             * @example correct-horse-battery-1
             */
            password: string;
        } | {
            /**
             * @description A token of an earlier version of the service. Not recommended.
             * @constant
             */
            grant_type: "http://authing.cn/oidc/grant_type/authing_token";
        });
        /** @description Tokens, as in [RFC 6749, section 5.1](https://www.rfc-editor.org/rfc/rfc6749#section-5.1). */
        TokenResponse: {
            /**
             * @description Token that lets your application call APIs until it expires.
             * @example eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl
             */
            access_token: string;
            /**
             * @description Kind of access token, as in [RFC 6750](https://www.rfc-editor.org/rfc/rfc6750).
             * @example Bearer
             */
            token_type: string;
            /**
             * @description Lifetime of the access token, in seconds.
             * @example 7200
             */
            expires_in: number;
            /**
             * @description Signed JWT that says who the user is. Absent where no user is involved.
             * @example eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl
             */
            id_token?: string;
            /**
             * @description Token for getting a new access token after this one has expired. Issued only when the `offline_access` scope was asked for.
             * @example WPsGJbvpBjqXz6IJIr1UHKyrdVF
             */
            refresh_token?: string;
            /**
             * @description Scopes of the access token, separated by spaces.
             * @example openid profile email offline_access
             */
            scope?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The token to check, and the application that asks. */
        TokenIntrospectEndpointParams: {
            /**
             * @description ID of the application. Required with the authentication methods `client_secret_post` and `none`.
             * @example 6745c0de0a1b2c3d4e5fa001
             */
            client_id?: string;
            /**
             * @description Secret of the application. Required with the authentication method `client_secret_post`.
             * @example 8f1c2e0a7b6d4c5e9a3f2b1d0c4e6a78
             */
            client_secret?: string;
            /**
             * @description The access token or refresh token to check.
             * @example eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl
             */
            token: string;
            /** @description `true` to look at the user as well: a token that has not expired counts as invalid when its user was deleted, suspended or archived or has left the company. */
            strict?: boolean;
        };
        /** @description Whether a token is valid and, if so, what it stands for. */
        TokenIntrospectResponse: {
            /** @description `true` when the token is valid. The other properties come only then. */
            active: boolean;
            /**
             * @description ID of the user whom the token was issued for.
             * @example 6745c0de0a1b2c3d4e5f6001
             */
            sub?: string;
            /**
             * @description ID of the application that the token was issued to.
             * @example 6745c0de0a1b2c3d4e5fa001
             */
            client_id?: string;
            /**
             * @description When the token expires, in seconds since the Unix epoch.
             * @example 1772446530
             */
            exp?: number;
            /**
             * @description When the token was issued, in seconds since the Unix epoch.
             * @example 1772439330
             */
            iat?: number;
            /**
             * Format: uri
             * @description Who issued the token.
             * @example https://portal.halden.example/oidc
             */
            iss?: string;
            /**
             * @description Unique ID of the token.
             * @example K5TYewNhvdGBdHiRifMyW
             */
            jti?: string;
            /**
             * @description Scopes of the token, separated by spaces.
             * @example openid profile email
             */
            scope?: string;
            /**
             * @description Kind of token, as in [RFC 6750](https://www.rfc-editor.org/rfc/rfc6750).
             * @default Bearer
             * @example Bearer
             */
            token_type?: string;
        };
        /** @description The token to revoke, and the application that asks. */
        TokenRevocationEndpointParams: {
            /**
             * @description ID of the application. Required with the authentication methods `client_secret_post` and `none`.
             * @example 6745c0de0a1b2c3d4e5fa001
             */
            client_id?: string;
            /**
             * @description Secret of the application. Required with the authentication method `client_secret_post`.
             * @example 8f1c2e0a7b6d4c5e9a3f2b1d0c4e6a78
             */
            client_secret?: string;
            /**
             * @description The access token or refresh token to revoke.
             * @example WPsGJbvpBjqXz6IJIr1UHKyrdVF
             */
            token: string;
        };
        /** @description The answer for a valid ticket. */
        Cas20ValidationSuccessResult: {
            /** @description What CAS calls the service response. */
            serviceResponse: {
                /** @description Who has signed in. */
                authenticationSuccess: {
                    /**
                     * @description Name of the user.
                     * @example ada.lind
                     */
                    user: string;
                    /** @description Claims about the user. */
                    attributes?: components["schemas"]["UserClaims"];
                };
            };
        };
        /** @description The answer for a ticket that is not valid. */
        Cas20ValidationFailureResult: {
            /** @description Why the ticket is not valid. */
            authenticationFailure: {
                /**
                 * @description Code of the reason, as CAS defines it.
                 * @example INVALID_TICKET
                 */
                code: string;
                /**
                 * @description The reason in words, for developers.
                 * @example The ticket is not valid
                 */
                description: string;
            };
        };
        /** @description The MFA token to check. */
        MfaTokenIntrospectEndpointParams: {
            /**
             * @description The MFA token, as in `mfaToken` of a failed sign-in.
             * @example eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl
             */
            token: string;
        };
        /** @description Whether an MFA token is valid and, if so, what it stands for. */
        MfaTokenIntrospectResponse: {
            /** @description `true` when the token is valid. The other properties come only then. */
            active: boolean;
            /**
             * @description ID of the user pool that issued the token.
             * @example 6745c0de0a1b2c3d4e5f0001
             */
            userPoolId?: string;
            /**
             * @description ID of the user whom the token was issued for.
             * @example 6745c0de0a1b2c3d4e5f6001
             */
            userId?: string;
            /**
             * @description When the token expires, in seconds since the Unix epoch.
             * @example 1772442930
             */
            exp?: number;
            /**
             * @description When the token was issued, in seconds since the Unix epoch.
             * @example 1772439330
             */
            iat?: number;
        };
        /** @description The second factor to enroll. */
        SendEnrollFactorRequestDto: components["schemas"]["FactorEnrollmentRequestDto"] & (components["schemas"]["SendSmsFactorRequestDto"] | components["schemas"]["SendEmailFactorRequestDto"] | components["schemas"]["SendOtpFactorRequestDto"] | components["schemas"]["SendFaceFactorRequestDto"]);
        /** @description The outcome of starting an enrollment. */
        SendEnrollFactorRequestRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The token that finishes the enrollment and, for `OTP`, what the user's authenticator needs. */
            data: components["schemas"]["SendEnrollFactorRequestDataDto"];
        };
        /** @description The proof that finishes an enrollment. `factorType` decides what `enrollmentData` holds. */
        EnrollFactorDto: components["schemas"]["FactorEnrollmentDto"] & (components["schemas"]["EnrollCodeFactorDto"] | components["schemas"]["EnrollFaceFactorDto"]);
        /** @description The outcome of finishing an enrollment. It carries no data. */
        EnrollFactorRespDto: components["schemas"]["CommonResponseDto"];
        /** @description The second factor to remove. */
        ResetFactorDto: {
            /**
             * @description The factor to unbind, as listed by `listEnrolledFactors`.
             * @example 6745c0de0a1b2c3d4e5f8401
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
        /** @description Which authenticators to list. */
        ListDeviceCredentialDto: {
            /**
             * @description How the authenticators recognize the user.
             * @enum {string}
             */
            authenticatorCode: "fingerprint" | "face" | "other";
        };
        /** @description Authenticators of a user. */
        ListWebAuthnAuthenticatorDeviceDataDto: {
            /**
             * @description Number of authenticators on all pages together.
             * @example 1
             */
            totalCount: number;
            /**
             * @description The authenticators; empty when there is none.
             * @example [
             *       {
             *         "id": "6745c0de0a1b2c3d4e5f8101",
             *         "credentialID": "Y3JlZGVudGlhbC0wMg",
             *         "authenticatorCode": "fingerprint",
             *         "name": "Ada's phone"
             *       }
             *     ]
             */
            list: components["schemas"]["WebAuthnAuthenticatorDevice"][];
        };
        /** @description Credential IDs to look for. */
        CheckDeviceCredentialIdDto: {
            /**
             * @description How the authenticators recognize the user.
             * @enum {string}
             */
            authenticatorCode: "fingerprint" | "face" | "other";
            /**
             * @description Credential IDs to look for, Base64URL-encoded.
             * @example [
             *       "Y3JlZGVudGlhbC0wMg"
             *     ]
             */
            credentialIds: string[];
        };
        /** @description The authenticators that are still registered. */
        WebAuthnCheckValidCredentialsByCredIdsRespDto: components["schemas"]["CommonResponseDto"] & {
            /**
             * @description One entry for each credential ID whose authenticator is still registered.
             * @example [
             *       {
             *         "id": "6745c0de0a1b2c3d4e5f8101",
             *         "credentialID": "Y3JlZGVudGlhbC0wMg",
             *         "authenticatorCode": "fingerprint",
             *         "name": "Ada's phone"
             *       }
             *     ]
             */
            data: components["schemas"]["WebAuthnAuthenticatorDevice"][];
        };
        /** @description Which authenticators to remove. */
        RemoveDeviceCredentialDto: {
            /**
             * @description How the authenticators recognize the user.
             * @enum {string}
             */
            authenticatorCode: "fingerprint" | "face" | "other";
        };
        /** @description Options for creating a passkey. */
        PasskeyCreationOptionsRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description What the browser needs to create a passkey, and what identifies this attempt. */
            data: components["schemas"]["PasskeyCreationOptions"];
        };
        /** @description A new passkey, as `navigator.credentials.create()` returned it, with its bytes encoded as Base64URL so that it can be sent as JSON. */
        RegisterPasskeyDto: {
            /**
             * @description ID of the new credential as the browser returned it, Base64URL-encoded.
             * @example Y3JlZGVudGlhbC0wMg
             */
            id: string;
            /**
             * @description The browser's `rawId`: the bytes of the credential ID, Base64URL-encoded.
             * @example Y3JlZGVudGlhbC0wMg
             */
            rawId: string;
            /**
             * @description Type of the credential.
             * @constant
             */
            type: "public-key";
            /** @description The authenticator's answer, which proves the new credential. */
            response: components["schemas"]["AuthenticatorAttestationResponseDto"];
            /**
             * @description Where the authenticator is.
             * @enum {string}
             */
            authenticatorAttachment?: "platform" | "cross-platform";
            /**
             * @description Results of WebAuthn extensions, as the browser returned them.
             * @example {}
             */
            clientExtensionResults?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description The outcome of registering a passkey. */
        PasskeyRespDto: components["schemas"]["CommonResponseDto"] & {
            /**
             * @description What is known about the registered passkey.
             * @example {
             *       "success": true
             *     }
             */
            data?: {
                [key: string]: unknown;
            };
        };
        /** @description What to change about a passkey. */
        UpdatePasskeyDto: {
            /**
             * @description Display name of the passkey.
             * @example Ada's laptop
             */
            name: string;
        };
        /** @description Which users are authorized to use which applications. */
        ApplicationAuthorizationListRespDto: components["schemas"]["CommonResponseDto"] & {
            /**
             * @description The authorizations.
             * @example {
             *       "totalCount": 0,
             *       "list": []
             *     }
             */
            data?: {
                [key: string]: unknown;
            };
        };
        /** @description Passkeys of a user, page by page. */
        PasskeyListRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The requested page, and how many entries there are in all. */
            data?: components["schemas"]["PasskeyList"];
        };
        /** @description Options for using a passkey. */
        PasskeyRequestOptionsRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The options. */
            data: components["schemas"]["PasskeyRequestOptions"];
        };
        /** @description The browser's answer for a sign-in with a passkey. */
        FinalizeWebAuthnLoginDto: {
            /**
             * @description The `ticket` that came with the options.
             * @example 3f0c5b7e-ticket
             */
            ticket: string;
            /** @description The credential that `navigator.credentials.get()` returned. */
            credential: components["schemas"]["AuthenticationCredentialDto"];
            /** @description Settings of the sign-in. */
            options?: components["schemas"]["SignInByWebAuthnOptionsDto"];
        };
        /** @description The tokens of a user who signed in with a passkey. */
        SignInByPasskeyRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The tokens. */
            data: {
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
                token_type?: string;
                /**
                 * @description Lifetime of the access token, in seconds. (OAuth 2.0 calls it `expires_in`.)
                 * @example 7200
                 */
                expire_in?: number;
                /**
                 * @description Scopes of the access token, separated by spaces.
                 * @example openid profile
                 */
                scope?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description The profile fields to change. */
        UpdateUserProfileDto: {
            /**
             * @description Full name. Several users may share it.
             * @example Ada Lind
             */
            name?: string;
            /**
             * @description Informal name to call the user by.
             * @example Ada
             */
            nickname?: string;
            /**
             * Format: uri
             * @description URL of the profile picture.
             * @example https://files.halden.example/avatars/ada.lind.png
             */
            photo?: string;
            /**
             * @description ID of the user in a system of your own, such as a payroll number.
             * @example 10010
             */
            externalId?: string;
            /**
             * Format: date
             * @description Date of birth, as `YYYY-MM-DD`.
             * @example 1990-04-12
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
             * @example Kungsgatan 14, Göteborg
             */
            address?: string;
            /**
             * @description Street and house number; the `street_address` part of the OpenID Connect claim `address`.
             * @example Kungsgatan 14
             */
            streetAddress?: string;
            /**
             * @description Postal code, in the form that the country uses; the `postal_code` part of the OpenID Connect claim `address`.
             * @example 41119
             */
            postalCode?: string;
            /**
             * @description Gender; `U` when it is not known.
             * @default U
             * @enum {string}
             */
            gender?: "M" | "F" | "U";
            /**
             * @description Name to sign in with. Unique in the user pool.
             * @example ada.lind
             */
            username?: string;
            /**
             * @description Company that the user works for.
             * @example Halden Robotics
             */
            company?: string;
            /**
             * @description Values of custom fields, keyed by field. Each key must first be defined as a custom field of the user pool.
             * @example {
             *       "badge": "HR-1042"
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
             * @description Country calling code of `phoneNumber`, with a leading `+`. May be left out for numbers in mainland China. Numbers elsewhere need an international SMS service set up in the console.
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
        } & ({
            /**
             * @description A verification code by SMS.
             * @constant
             */
            verifyMethod: "PHONE_PASSCODE";
            phonePassCodePayload: components["schemas"]["ResetPasswordByPhonePassCodeDto"];
        } | {
            /**
             * @description A verification code by email.
             * @constant
             */
            verifyMethod: "EMAIL_PASSCODE";
            emailPassCodePayload: components["schemas"]["ResetPasswordByEmailPassCodeDto"];
        });
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
        } & ({
            /**
             * @description A verification code by SMS.
             * @constant
             */
            verifyMethod: "PHONE_PASSCODE";
            phonePassCodePayload: components["schemas"]["DeleteAccountByPhonePassCodeDto"];
        } | {
            /**
             * @description A verification code by email.
             * @constant
             */
            verifyMethod: "EMAIL_PASSCODE";
            emailPassCodePayload: components["schemas"]["DeleteAccountByEmailPassCodeDto"];
        } | {
            /**
             * @description Password.
             * @constant
             */
            verifyMethod: "PASSWORD";
            passwordPayload: components["schemas"]["DeleteAccountByPasswordDto"];
        });
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
             * @description Country calling code of `phone`, with a leading `+`. May be left out for numbers in mainland China.
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
        /** @description The link that starts binding an external identity provider. */
        GenerateBindExtIdpLinkRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The address to send the user's browser to. */
            data: components["schemas"]["GenerateBindExtIdpLinkDataDto"];
        };
        /** @description The external identity provider to unbind. */
        UnlinkExtIdpDto: {
            /**
             * @description ID of the external identity provider, as in `extIdpId` of `getIdentities`. It is not the ID of a connection.
             * @example 6745c0de0a1b2c3d4e5fe001
             */
            extIdpId: string;
        };
        /** @description The signed-in user's links to external identity providers. */
        GetIdentitiesRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description One entry for each identity; empty when there is none. */
            data: components["schemas"]["IdentityDto"][];
        };
        /** @description The connections to external identity providers that are enabled for the application. */
        GetExtIdpsRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description One entry for each enabled connection; empty when there is none. */
            data: components["schemas"]["ExtIdpInfoDto"][];
        };
        /** @description The outcome of a WeChat sign-in on a phone. */
        WechatMobileAuthByCodeIdentityInput: {
            /**
             * @description One-time code that WeChat returned to your mobile application after the user agreed.
             * @example 031OgeHa1lKgnE0wynHa1p77Yu3OgeHq
             */
            code: string;
            /**
             * @description ID of the application that the user signs in to.
             * @example 6745c0de0a1b2c3d4e5fa001
             */
            appId?: string;
            /**
             * @description ID of the WeChat connection to use.
             * @example 6745c0de0a1b2c3d4e5fe102
             */
            connId?: string;
            /** @description Settings of the sign-in, such as the scopes to ask for. */
            options?: components["schemas"]["SignInOptionsDto"];
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
        /** @description The WeChat account to create a user from. */
        BindByRegiserInputApi: {
            /**
             * @description The step to take.
             * @constant
             */
            action: "create-federation-account";
            /**
             * @description The `key` from the failed sign-in. It stands for the WeChat account that waits to be linked.
             * @example 03f4f724-7b5f-44af-92fc-068aea204298
             */
            key: string;
        };
        /** @description The tokens issued when a user signs in with WeChat. */
        WechatLoginTokenRespDto: {
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
             * @description Scopes of the sign-in, separated by spaces.
             * @example openid profile offline_access
             */
            scope: string;
        };
        /** @description The email address of the user to link a WeChat account to, with the verification code sent to it. */
        BindByEmailCodeInputApi: {
            /**
             * Format: email
             * @description Email address of the user to link.
             * @example ada.lind@halden.example
             */
            email: string;
            /**
             * @description Verification code sent to `email`, four or six digits.
             * @example 123456
             */
            code: string;
            /**
             * @description The step to take.
             * @constant
             */
            action: "bind-identity-by-email-code";
            /**
             * @description The `key` from the failed sign-in. It stands for the WeChat account that waits to be linked.
             * @example 03f4f724-7b5f-44af-92fc-068aea204298
             */
            key: string;
        };
        /** @description The phone number of the user to link a WeChat account to, with the verification code sent to it. */
        BindByPhoneCodeInputApi: {
            /**
             * @description Phone number of the user to link, without the country code.
             * @example 13800000001
             */
            phone: string;
            /**
             * @description Verification code sent to `phone` by SMS, four or six digits.
             * @example 123456
             */
            code: string;
            /**
             * @description Country calling code of `phone`, with a leading `+`. The forms `86` and `0086` are accepted for old records.
             * @example +86
             */
            phoneCountryCode?: string;
            /**
             * @description The step to take.
             * @constant
             */
            action: "bind-identity-by-phone-code";
            /**
             * @description The `key` from the failed sign-in. It stands for the WeChat account that waits to be linked.
             * @example 03f4f724-7b5f-44af-92fc-068aea204298
             */
            key: string;
        };
        /** @description The account to link a WeChat account to, with its password. */
        BindByAccountInputApi: {
            /**
             * @description Username, email address or phone number of the user to link.
             * @example ada.lind
             */
            account: string;
            /**
             * Format: password
             * @description Password of that user, encrypted with GenAuth's RSA public key (`rsa.publicKey` of `getSystemInfo`) and then Base64-encoded.
             * @example ZW5jcnlwdGVkLXBhc3N3b3Jk
             */
            password: string;
            /**
             * @description The step to take.
             * @constant
             */
            action: "bind-identity-by-password";
            /**
             * @description The `key` from the failed sign-in. It stands for the WeChat account that waits to be linked.
             * @example 03f4f724-7b5f-44af-92fc-068aea204298
             */
            key: string;
        };
        /** @description The account that the user chose to link a WeChat account to. */
        BindByAccountsInputApi: {
            /**
             * @description ID of the chosen user, one of the `accounts` from the failed sign-in.
             * @example 6745c0de0a1b2c3d4e5f6001
             */
            account: string;
            /**
             * @description The step to take.
             * @constant
             */
            action: "bind-identity-by-selection";
            /**
             * @description The `key` from the failed sign-in. It stands for the WeChat account that waits to be linked.
             * @example 03f4f724-7b5f-44af-92fc-068aea204298
             */
            key: string;
        };
        /** @description The account to link a WeChat account to, by its ID. */
        BindByAccountIdInputApi: {
            /**
             * @description ID of the user to link, one of the `accounts` from the failed sign-in.
             * @example 6745c0de0a1b2c3d4e5f6001
             */
            accountId: string;
            /**
             * @description The step to take.
             * @constant
             */
            action: "bind-identity-by-account-id";
            /**
             * @description The `key` from the failed sign-in. It stands for the WeChat account that waits to be linked.
             * @example 03f4f724-7b5f-44af-92fc-068aea204298
             */
            key: string;
        };
        /** @description The signed-in user's sign-ins, page by page. */
        GetLoginHistoryRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The requested page, and how many entries there are in all. */
            data: components["schemas"]["LoginHistoryPaginatedRespDto"];
        };
        /** @description The applications that the signed-in user has signed in to. */
        GetLoggedInAppsRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description One entry for each application; empty when there is none. */
            data: components["schemas"]["LoggedInAppsDto"][];
        };
        /** @description The applications that the signed-in user can access. */
        GetAccessibleAppsRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description One entry for each application; empty when there is none. */
            data: components["schemas"]["AccessibleAppsDto"][];
        };
        /** @description The tenants of the signed-in user. */
        GetTenantListRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description One entry for each tenant; empty when there is none. */
            data: components["schemas"]["UserTenantListDto"][];
        };
        /** @description The roles of the signed-in user. */
        RoleListRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description One entry for each role; empty when there is none. */
            data: components["schemas"]["RoleDto"][];
        };
        /** @description A list of groups. */
        GroupListRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The groups; empty when there is none. */
            data: components["schemas"]["GroupDto"][];
        };
        /** @description The departments of a user, page by page. */
        UserDepartmentPaginatedRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The requested page, and how many entries there are in all. */
            data: components["schemas"]["UserDepartmentPagingDto"];
        };
        /** @description Authorized resources, page by page. */
        AuthorizedResourcePaginatedRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The requested page, and how many entries there are in all. */
            data: components["schemas"]["AuthorizedResourcePagingDto"];
        };
        /** @description The action and the string resources to check. */
        CheckPermissionStringResourceDto: {
            /**
             * @description Action to check, as defined on the data resources, for example `read`.
             * @example read
             */
            action: string;
            /**
             * @description Codes of the data resources.
             * @example [
             *       "repair-order"
             *     ]
             */
            resources: string[];
        };
        /** @description Whether the user may take an action on the resources. */
        CheckResourcePermissionsRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The outcome of the check. */
            data: components["schemas"]["CheckResourcePermissionDataDto"];
        };
        /** @description The action and the array resources to check. */
        CheckPermissionArrayResourceDto: {
            /**
             * @description Action to check, as defined on the data resources, for example `read`.
             * @example read
             */
            action: string;
            /**
             * @description Codes of the data resources.
             * @example [
             *       "access-cards"
             *     ]
             */
            resources: string[];
        };
        /** @description The action and the tree nodes to check. */
        CheckPermissionTreeResourceDto: {
            /**
             * @description Action to check, as defined on the data resources, for example `read`.
             * @example read
             */
            action: string;
            /**
             * @description Full paths of the nodes: the code of the data resource, then the codes of the nodes on the way down, joined by `/`.
             * @example [
             *       "site/plant/bay-1",
             *       "site/plant/bay-2"
             *     ]
             */
            resources: string[];
        };
        /** @description The data permissions of the signed-in user. */
        GetUserAuthResourceListRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The data resources that the user may use, with what is permitted on each. */
            data: components["schemas"]["GetUserAuthResourceListDataDto"];
        };
        /** @description The data resources to look at. */
        GetUserAuthResourcePermissionListDto: {
            /**
             * @description The data resources: codes of strings and arrays, and full paths of tree nodes. A tree cannot be named as a whole.
             * @example [
             *       "repair-order",
             *       "site/plant/bay-1"
             *     ]
             */
            resources: string[];
        };
        /** @description What the signed-in user may do with the resources. */
        GetUserAuthResourcePermissionListRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The permitted actions. */
            data: components["schemas"]["GetUserAuthResourcePermissionListDataDto"];
        };
        /** @description The data resource to return. */
        GetUserAuthResourceStructDto: {
            /**
             * @description Code of the data resource.
             * @example site
             */
            resource: string;
        };
        /** @description A data resource and what the signed-in user may do with it. */
        GetUserAuthResourceStructRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The data resource with the permitted actions. */
            data: components["schemas"]["GetUserAuthResourceStructDataDto"];
        };
        /** @description The applications that users can request access to. */
        EnablePermissionApplyApplicationListRes: components["schemas"]["CommonResponseDto"] & {
            /** @description The list of applications. */
            data: components["schemas"]["EnablePermissionApplyApplicationList"];
        };
        /** @description The roles that users can request, page by page. */
        EnablePermissionApplyRoleListRes: components["schemas"]["CommonResponseDto"] & {
            /** @description The requested page, and how many entries there are in all. */
            data: components["schemas"]["EnablePermissionApplyRolePageList"];
        };
        /** @description What the user applies for. */
        CreateApprovalReq: {
            /**
             * @description Kind of thing that the user applies for.
             * @enum {string}
             */
            objectType: "APP_PERMISSION_APPLY" | "ROLE_PERMISSION_APPLY";
            /**
             * @description ID of the application or role, depending on `objectType`.
             * @example 6745c0de0a1b2c3d4e5fc002
             */
            objectId: string;
            /** @description When the role is to be in force. For `ROLE_PERMISSION_APPLY` only. */
            extraParams?: components["schemas"]["ExtraParams"];
        };
        /** @description The request that was submitted. */
        CreateApprovalRes: components["schemas"]["CommonResponseDto"] & {
            /** @description ID and number of the new approval. */
            data: components["schemas"]["CreateApprovalDto"];
        };
        /** @description One approval. */
        ApprovalDetailRes: components["schemas"]["CommonResponseDto"] & {
            /** @description The approval. */
            data: components["schemas"]["ApprovalDetailDto"];
        };
        /** @description Applications or roles that the user applies for. */
        BatchCreateApprovalReq: {
            /**
             * @description Kind of thing that the user applies for.
             * @enum {string}
             */
            objectType: "APP_PERMISSION_APPLY" | "ROLE_PERMISSION_APPLY";
            /**
             * @description IDs of the applications or roles, depending on `objectType`.
             * @example [
             *       "6745c0de0a1b2c3d4e5fa001",
             *       "6745c0de0a1b2c3d4e5fa002"
             *     ]
             */
            objectIds: string[];
            /** @description When the roles are to be in force. For `ROLE_PERMISSION_APPLY` only. */
            extraParams?: components["schemas"]["ExtraParams"];
        };
        /** @description The requests that the signed-in user has submitted, page by page. */
        InitiatedApprovalListRes: components["schemas"]["CommonResponseDto"] & {
            /** @description The requested page, and how many entries there are in all. */
            data: components["schemas"]["InitiatedApprovalPageList"];
        };
        /** @description What a universal invitation link shows. */
        GetUniversalInvitationPublicConfigRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The user pool and who made the link. */
            data: components["schemas"]["UniversalInvitationPublicConfigDto"];
        };
        /** @description An application to join through a universal invitation link. */
        UniversalInvitationUserJoinDto: {
            /**
             * @description Verification code sent to `profile.email`.
             * @example 123456
             */
            emailCode: string;
            /**
             * @description Identifier of the invitation link, taken from its URL.
             * @example 9f2c1b
             */
            identifier: string;
            /** @description Who applies to join. */
            profile?: components["schemas"]["UniversalInviteeProfileDto"];
        };
        /** @description What became of an application to join. */
        GetUniversalInvitationJoinRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The state of the application. */
            data: components["schemas"]["UniversalInvitationJoinRespDto"];
        };
        /** @description The parts of an invitation link. */
        InvitationLinkDto: {
            /**
             * @description Signature of the link, taken from its URL. It proves that the link is genuine.
             * @example 3b0f9c52c8a1
             */
            signature: string;
            /**
             * @description Identifier of the link, taken from its URL.
             * @example 7d41e0
             */
            identifier: string;
            /** @description `true` to return who is invited, in `invitationContext`, as well. */
            withInviteeInfo?: boolean;
            /** @description `true` to return which steps the invitation policy asks for, in `invitationContext`, as well. */
            withInvitationSettings?: boolean;
        };
        /** @description A token for an invited person. */
        GenerateInviteeTokenRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The token and, on request, the context of the invitation. */
            data: components["schemas"]["GenerateInviteeTokenDto"];
        };
        /** @description Who is invited, and which steps the invitation policy asks for. */
        GetInviteeContextRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The context of the invitation. */
            data: components["schemas"]["InviteeContextDto"];
        };
        /** @description A verification code of an invited person. */
        VerifyInviteCodeDto: {
            /**
             * @description How the verification code in `code` was sent.
             * @enum {string}
             */
            receiverType: "smsCode" | "emailCode";
            /**
             * @description Verification code to check.
             * @example 123456
             */
            code: string;
            /**
             * @description Token of the invited person, as returned by `createPolicyInvitationToken`.
             * @example aW52aXRlZS10b2tlbi1leGFtcGxl
             */
            token: string;
        };
        /** @description An invited person's consent to join, with what the policy asks for. */
        PolicyInviteeJoinedDto: {
            /**
             * @description Token of the invited person, as returned by `createPolicyInvitationToken`.
             * @example aW52aXRlZS10b2tlbi1leGFtcGxl
             */
            token: string;
            /**
             * @description Verification code that confirms who the person is. Needed where `enabledIdentifierVerify` is on.
             * @example 123456
             */
            code?: string;
            /**
             * @description How the verification code in `code` was sent.
             * @enum {string}
             */
            receiverType?: "smsCode" | "emailCode";
            /** @description Profile of the person. Needed where `enabledInfoFill` is on. */
            profile?: components["schemas"]["InviteeProfileDto"];
            /** @description Proof for an email address or phone number that the profile adds. */
            options?: components["schemas"]["PolicyInviteJoinedOptionsDto"];
        };
        /** @description The invitation link that was made. */
        GenerateInvitationLinkRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The link to hand to the people you invite, and what it is made of. */
            data: components["schemas"]["GenerateInvitationLinkDto"];
        };
        /** @description The text message to send. */
        SendSMSDto: {
            /**
             * @description Phone number that gets the code, without the country code. Give the code of a number outside mainland China in `phoneCountryCode`.
             * @example 13800000001
             */
            phoneNumber: string;
            /**
             * @description What the code is for.
             * @enum {string}
             */
            channel: "CHANNEL_LOGIN" | "CHANNEL_REGISTER" | "CHANNEL_RESET_PASSWORD" | "CHANNEL_BIND_PHONE" | "CHANNEL_UNBIND_PHONE" | "CHANNEL_BIND_MFA" | "CHANNEL_VERIFY_MFA" | "CHANNEL_UNBIND_MFA" | "CHANNEL_COMPLETE_PHONE" | "CHANNEL_IDENTITY_VERIFICATION" | "CHANNEL_DELETE_ACCOUNT";
            /**
             * @description Country calling code of the phone number, with a leading `+`. May be left out for numbers in mainland China. Numbers elsewhere need an international SMS service set up in the console.
             * @example +86
             */
            phoneCountryCode?: string;
        };
        /** @description The outcome of sending a text message. It carries no data. */
        SendSMSRespDto: components["schemas"]["CommonResponseDto"];
        /** @description The email to send. */
        SendEmailDto: {
            /**
             * Format: email
             * @description Email address that gets the code. Case does not matter.
             * @example ada.lind@halden.example
             */
            email: string;
            /**
             * @description What the code is for.
             * @enum {string}
             */
            channel: "CHANNEL_LOGIN" | "CHANNEL_REGISTER" | "CHANNEL_RESET_PASSWORD" | "CHANNEL_VERIFY_EMAIL_LINK" | "CHANNEL_UPDATE_EMAIL" | "CHANNEL_BIND_EMAIL" | "CHANNEL_UNBIND_EMAIL" | "CHANNEL_VERIFY_MFA" | "CHANNEL_UNLOCK_ACCOUNT" | "CHANNEL_COMPLETE_EMAIL" | "CHANNEL_DELETE_ACCOUNT";
        };
        /** @description The outcome of sending an email. It carries no data. */
        SendEmailRespDto: components["schemas"]["CommonResponseDto"];
        /** @description A verification code to check. `codeType` decides which payload is needed. */
        PreCheckCodeDto: {
            /**
             * @description How the code was sent.
             * @enum {string}
             */
            codeType: "SMS" | "EMAIL";
            /** @description The code and the phone number that it was sent to. Required when `codeType` is `SMS`. */
            smsCodePayload?: components["schemas"]["PreCheckSmsCodeDto"];
            /** @description The code and the email address that it was sent to. Required when `codeType` is `EMAIL`. */
            emailCodePayload?: components["schemas"]["PreCheckEmailCodeDto"];
        } & ({
            /**
             * @description By SMS.
             * @constant
             */
            codeType: "SMS";
            smsCodePayload: components["schemas"]["PreCheckSmsCodeDto"];
        } | {
            /**
             * @description By email.
             * @constant
             */
            codeType: "EMAIL";
            emailCodePayload: components["schemas"]["PreCheckEmailCodeDto"];
        });
        /** @description Whether a verification code can be used. */
        PreCheckCodeRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The outcome of the check. */
            data: components["schemas"]["PreCheckCodeDataDto"];
        };
        /** @description A file to upload, and where to put it. */
        UploadDto: {
            /**
             * @description Folder to put the file into, such as `photos` or `avatar`.
             * @example photos
             */
            folder?: string;
            /** @description `true` to keep the file from the public, `false` to let everyone who knows its address read it. */
            isPrivate?: boolean;
            /**
             * Format: binary
             * @description The content of the file.
             */
            file: string;
        };
        /** @description Where the uploaded file lies. */
        UploadRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description Key and address of the file. */
            data: components["schemas"]["UploadDataDto"];
        };
        /** @description Encrypted data of a WeChat mini program. */
        DecryptWechatMiniProgramDataDto: {
            /**
             * @description Identifier of the mini program's connection, as set on the external identity provider in the console.
             * @example halden-miniprogram
             */
            extIdpConnidentifier: string;
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
        /** @description The decrypted data of a WeChat mini program. */
        DecryptWechatMiniProgramDataRespDto: components["schemas"]["CommonResponseDto"] & {
            /**
             * @description The data as WeChat defines it. Its properties depend on what was encrypted; a user's profile looks like the example.
             * @example {
             *       "nickName": "Ada",
             *       "gender": 2,
             *       "language": "en",
             *       "city": "Guangzhou",
             *       "province": "Guangdong",
             *       "country": "CN",
             *       "avatarUrl": "https://files.halden.example/avatars/ada.lind.png",
             *       "unionId": "o9Nka5ibU-lUGQaeAHqu0nOZyJg0",
             *       "watermark": {
             *         "timestamp": 1772439330,
             *         "appid": "wx0123456789abcdef"
             *       }
             *     }
             */
            data: {
                [key: string]: unknown;
            };
        };
        /** @description The WeChat mini program or official account whose access token to get. */
        GetWechatAccessTokenDto: {
            /**
             * @description AppID that WeChat gave to the mini program or official account.
             * @example wx0123456789abcdef
             */
            appId: string;
            /**
             * @description AppSecret that WeChat gave to the mini program or official account.
             * @example wechat-app-secret-example
             */
            appSecret: string;
        };
        /** @description A WeChat access token. */
        GetWechatAccessTokenRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The access token. */
            data: components["schemas"]["GetWechatAccessTokenDataDto"];
        };
        /** @description A WeChat access token and when it expires. */
        GetWechatAccessTokenInfoRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The access token that WeChat issued, and when it expires. */
            data: components["schemas"]["GetWechatAccessTokenDataDto"];
        };
        /** @description Encrypted data of a Douyin mini program. */
        DecryptDouyinMiniProgramDataDto: {
            /**
             * @description Login code that `tt.login` returned.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
            /**
             * @description Initialization vector to decrypt `encryptedData` with, as returned by Douyin.
             * @example r7BXXKkLb8qrSNn05n0qiA==
             */
            iv: string;
            /**
             * @description Encrypted data that Douyin returned to the mini program.
             * @example CiyLU1Aw2KjvrjMdj8YKliAjtP4gsMZM
             */
            encryptedData: string;
            /**
             * @description Identifier of the mini program's connection, as set on the external identity provider in the console.
             * @example halden-douyin
             */
            extIdpConnidentifier: string;
        };
        /** @description The decrypted data of a Douyin mini program. */
        DecryptDouyinMiniProgramDataRespDto: components["schemas"]["CommonResponseDto"] & {
            /**
             * @description The data as Douyin defines it. Its properties depend on what was encrypted.
             * @example {
             *       "nickName": "Ada",
             *       "city": "Guangzhou"
             *     }
             */
            data: {
                [key: string]: unknown;
            };
        };
        /** @description Consent of a mini program's user to share their phone number. */
        GetWechatMiniProgramPhoneDto: {
            /**
             * @description Identifier of the mini program's connection, as set on the external identity provider in the console.
             * @example halden-miniprogram
             */
            extIdpConnidentifier: string;
            /**
             * @description Code that WeChat returned when the user agreed to share the phone number. It is not the code of `wx.login`.
             * @example e31968a7f94cc5ee25fafc2aef2773f0
             */
            code: string;
        };
        /** @description The phone number that a user of a mini program agreed to share. */
        GetWechatMiniProgramPhoneRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The phone number that the user shared, with its country calling code. */
            data: components["schemas"]["GetWechatMiniProgramPhoneDataDto"];
        };
        /** @description The outcome of a WeChat sign-in on a phone. */
        WechatMobileAuthByCodeInput: {
            /**
             * @description One-time code that WeChat returned to your mobile application after the user agreed.
             * @example 031OgeHa1lKgnE0wynHa1p77Yu3OgeHq
             */
            code: string;
            /**
             * @description ID of the application that the user signs in to.
             * @example 6745c0de0a1b2c3d4e5fa001
             */
            appId?: string;
            /**
             * @description ID of the WeChat connection to use.
             * @example 6745c0de0a1b2c3d4e5fe102
             */
            connId?: string;
        };
        /** @description A new CAPTCHA. */
        GetCaptchaCodeRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The image and its token. */
            data: components["schemas"]["GetCaptchaCodeDataDto"];
        };
        /** @description What anyone may know about the server. */
        SystemInfoResp: {
            /** @description Settings for encrypting with RSA. */
            rsa: components["schemas"]["SystmeInfoRSAConfig"];
            /** @description Settings for encrypting with SM2, the Chinese national standard for elliptic-curve encryption (GB/T 32918). */
            sm2: components["schemas"]["SystmeInfoSM2Config"];
            /** @description Versions of the parts of the service. */
            version: components["schemas"]["SystmeInfoVersion"];
            /**
             * @description IP addresses from which GenAuth makes requests to other servers.
             * @example [
             *       "203.0.113.10",
             *       "203.0.113.11"
             *     ]
             */
            publicIps: string[];
        };
        /** @description The countries of the world. */
        GetCountryListRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description One entry for each country. */
            data: components["schemas"]["CountryDetailInfo"][];
        };
        /** @description An event to publish. */
        PublishEventDto: {
            /**
             * @description Code of the kind of event.
             * @example halden.robot.repaired
             */
            eventType: string;
            /**
             * @description The event itself, as text. Write structured data as JSON; subscribers get the text as it is.
             * @example {"robotId":"robot-42","repairedBy":"ada.lind"}
             */
            eventData: string;
            /**
             * @description Where the event comes from, for example the name and version of your program.
             * @example halden-portal
             */
            source?: string;
        };
        /** @description The outcome of publishing an event. */
        PublishEventRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description Whether the event was sent. */
            data?: components["schemas"]["PublishEventResult"];
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
             * @description Username, phone number or email address of the user, whichever the user typed. Use it for a single sign-in field that takes all three.
             * @example ada.lind
             */
            account?: string;
            /**
             * Format: email
             * @description Email address of the user. Case does not matter.
             * @example ada.lind@halden.example
             */
            email?: string;
            /**
             * @description Username of the user. Where users may type an email address or phone number as well, use `account` instead.
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
             * @description Email address that the code was sent to. Case does not matter.
             * @example ada.lind@halden.example
             */
            email?: string;
            /**
             * @description Phone number the code was sent to, without the country code.
             * @example 13800000001
             */
            phone?: string;
            /**
             * @description Country calling code of `phone`, with a leading `+`. May be left out for numbers in mainland China. Numbers elsewhere need an international SMS service set up in the console.
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
             * @description ID of the tenant that the user signs in to. The user must be a member of it. Left out, the user signs in to the user pool.
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
            /** @description When `true`, an account is created first if the user does not exist. When `false` or left out, such a sign-in fails. */
            autoRegister?: boolean;
            /**
             * @description What the user read in the CAPTCHA image; case does not matter. Needed after too many failed attempts, if the user pool answers these with a CAPTCHA.
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
             * @description Token of the CAPTCHA image that `captchaCode` answers, as returned with the image by `getCaptcha`. Required with `captchaCode`.
             * @example cpt-5f1c2e0a7b6d4c5e
             */
            captchaToken?: string;
        };
        /** @description Result of a WeChat sign-in on a mobile device. */
        SignInByWechatPayloadDto: {
            /**
             * @description One-time code that WeChat returned to your mobile application.
             * @example 061Kq1Ga1mVbXF0zTnHa1kPTxS2Kq1Gu
             */
            code?: string;
        };
        /** @description Result of an Apple sign-in on a mobile device. */
        SignInByApplePayloadDto: {
            /**
             * @description One-time code that Apple returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code?: string;
        };
        /** @description Result of an Alipay sign-in on a mobile device. */
        SignInByAlipayPayloadDto: {
            /**
             * @description One-time code that Alipay returned to your mobile application, after it was opened with the `authInfo` from `getAlipayAuthInfo`.
             * @example c3f1a7d20b9e4c5f
             */
            code?: string;
        };
        /** @description Result of a WeCom sign-in on a mobile device. */
        SignInByWechatworkDto: {
            /**
             * @description One-time code that WeCom returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code?: string;
        };
        /** @description Result of a WeCom sign-in through an application developed by a service provider. */
        SignInByWechatworkAgencyPayloadDto: {
            /**
             * @description One-time code that WeCom returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code?: string;
        };
        /** @description Result of a sign-in with an application from the Lark store. */
        SignInByLarkPublicPayloadDto: {
            /**
             * @description One-time code that Lark returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code?: string;
        };
        /** @description Result of a sign-in with a company's custom Lark application. */
        SignInByLarkInternalPayloadDto: {
            /**
             * @description One-time code that Lark returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code?: string;
        };
        /** @description Result of a sign-in from a Lark block. */
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
        /** @description Result of a Google sign-in on a mobile device. */
        SignInByGooglePayloadDto: {
            /**
             * @description Authorization code that Google returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
        };
        /** @description Result of a Facebook sign-in on a mobile device. */
        SignInByFacebookPayloadDto: {
            /**
             * @description Access token that Facebook returned to your mobile application.
             * @example fb-c3f1a7d20b9e4c5f
             */
            access_token: string;
        };
        /** @description Result of a QQ sign-in on a mobile device. */
        SignInByQQPayloadDto: {
            /**
             * @description Access token that QQ returned to your mobile application.
             * @example qq-c3f1a7d20b9e4c5f
             */
            access_token: string;
        };
        /** @description Result of a Weibo sign-in on a mobile device. */
        SignInByWeiboPayloadDto: {
            /**
             * @description Access token that Weibo returned to your mobile application.
             * @example wb-c3f1a7d20b9e4c5f
             */
            access_token: string;
        };
        /** @description Result of a Baidu sign-in on a mobile device. Give either `code` or `access_token`. */
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
        /** @description Result of a LinkedIn sign-in on a mobile device. */
        SignInByLinkedInPayloadDto: {
            /**
             * @description Authorization code that LinkedIn returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
        };
        /** @description Result of a DingTalk sign-in on a mobile device. */
        SignInByDingTalkPayloadDto: {
            /**
             * @description Code that DingTalk returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
            /** @description Says which DingTalk interface `code` is for. With `true` the user is read directly by the code, by `sns/getuserinfo_bycode`; otherwise the code is first exchanged for an access token. */
            isSnsCode?: boolean;
        };
        /** @description Result of a GitHub sign-in on a mobile device. */
        SignInByGithubPayloadDto: {
            /**
             * @description Authorization code that GitHub returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
        };
        /** @description Result of a Gitee sign-in on a mobile device. */
        SignInByGiteePayloadDto: {
            /**
             * @description Authorization code that Gitee returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
        };
        /** @description Result of a GitLab sign-in on a mobile device. */
        SignInByGitlabPayloadDto: {
            /**
             * @description Authorization code that GitLab returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
        };
        /** @description Result of a Douyin sign-in on a mobile device. */
        SignInByDouyinPayloadDto: {
            /**
             * @description Authorization code that Douyin returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
        };
        /** @description Result of a Kuaishou sign-in on a mobile device. */
        SignInByKuaishouPayloadDto: {
            /**
             * @description Authorization code that Kuaishou returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
        };
        /** @description Result of a Xiaomi sign-in on a mobile device. */
        SignInByXiaomiPayloadDto: {
            /**
             * @description Authorization code that Xiaomi returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
        };
        /** @description Result of a LINE sign-in on a mobile device. */
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
        /** @description Result of a Slack sign-in on a mobile device. */
        SignInBySlackPayloadDto: {
            /**
             * @description Authorization code that Slack returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
        };
        /** @description Result of an OPPO sign-in on a mobile device. */
        SignInByOPPOPayloadDto: {
            /**
             * @description Authorization code that OPPO returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
        };
        /** @description Result of a Huawei sign-in on a mobile device. */
        SignInByHuaweiPayloadDto: {
            /**
             * @description Authorization code that Huawei returned to your mobile application.
             * @example c3f1a7d20b9e4c5f
             */
            code: string;
        };
        /** @description Result of an Amazon sign-in on a mobile device. */
        SignInByAmazonPayloadDto: {
            /**
             * @description Access token that Amazon returned to your mobile application.
             * @example az-c3f1a7d20b9e4c5f
             */
            access_token: string;
        };
        /** @description Settings of a mobile social sign-in. */
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
             * @description Address of the custom logo to lay over the image. Returned for `WECHAT_MINIPROGRAM` when `autoMergeQrCode` is `false`.
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
             * @description Type of credential; `public-key` for WebAuthn.
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
            /** @description `true` when the authenticator's assertion is valid and the user is signed in, otherwise `false`. */
            verified: boolean;
            /** @description The user's tokens. Present only when `verified` is `true`. */
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
             * @description Email address of the new user. Case does not matter.
             * @example mei.chen@halden.example
             */
            email?: string;
        };
        /** @description A new account with a verified email address or phone number. Give `email` or `phone`. */
        SignUpByPassCodeDto: {
            /**
             * @description The verification code the user received. Have it sent first, by email or SMS, to the same address.
             * @example 123456
             */
            passCode: string;
            /**
             * Format: email
             * @description Email address of the new user, to which the code was sent. Case does not matter.
             * @example mei.chen@halden.example
             */
            email?: string;
            /**
             * @description Phone number of the new user, to which the code was sent, without the country code.
             * @example 13800000003
             */
            phone?: string;
            /**
             * @description Country calling code of `phone`, with a leading `+`. May be left out for numbers in mainland China. Numbers elsewhere need an international SMS service set up in the console.
             * @default +86
             * @example +86
             */
            phoneCountryCode?: string;
        };
        /** @description What is known about the new user, beyond what they sign up with. Everything is optional. */
        SignUpProfileDto: {
            /**
             * @description Informal name to call the user by.
             * @example Mei
             */
            nickname?: string;
            /**
             * @description Company that the user works for.
             * @example Halden Robotics
             */
            company?: string;
            /**
             * Format: uri
             * @description URL of the profile picture.
             * @example https://files.halden.example/avatars/mei.chen.png
             */
            photo?: string;
            /**
             * @description Device that the user signs up on.
             * @example iOS
             */
            device?: string;
            /**
             * @description User agent of the browser that the user signs up with.
             * @example Firefox
             */
            browser?: string;
            /**
             * @description Full name. Several users may share it.
             * @example Mei Chen
             */
            name?: string;
            /**
             * @description Given (first) name; the OpenID Connect claim `given_name`.
             * @example Mei
             */
            givenName?: string;
            /**
             * @description Family (last) name; the OpenID Connect claim `family_name`.
             * @example Chen
             */
            familyName?: string;
            /**
             * @description Name between the given and the family name; the OpenID Connect claim `middle_name`.
             * @example Lan
             */
            middleName?: string;
            /**
             * @description URL of a profile page, or a short text about the user; the OpenID Connect claim `profile`.
             * @example Engineer on the arm controller team
             */
            profile?: string;
            /**
             * @description Short name that the user wants to be called by; the OpenID Connect claim `preferred_username`. Not unique.
             * @example mei
             */
            preferredUsername?: string;
            /**
             * Format: uri
             * @description URL of the user's own web page.
             * @example https://mei.halden.example
             */
            website?: string;
            /**
             * @description Gender; `U` when it is not known.
             * @example F
             * @enum {string}
             */
            gender?: "M" | "F" | "U";
            /**
             * Format: date
             * @description Date of birth, as `YYYY-MM-DD`.
             * @example 1994-05-17
             */
            birthdate?: string;
            /**
             * @description Time zone by its name in the IANA database, for example `Europe/Stockholm`; the OpenID Connect claim `zoneinfo`.
             * @example Europe/Stockholm
             */
            zoneinfo?: string;
            /**
             * @description Preferred language as a language tag, for example `en-US`; the OpenID Connect claim `locale`.
             * @example en-US
             */
            locale?: string;
            /**
             * @description Postal address as free text.
             * @example Hamngatan 12, Göteborg
             */
            address?: string;
            /**
             * @description Full address in the form it has on a letter; the `formatted` part of the OpenID Connect claim `address`.
             * @example Hamngatan 12, 411 04 Göteborg, Sweden
             */
            formatted?: string;
            /**
             * @description Street and house number; the `street_address` part of the OpenID Connect claim `address`.
             * @example Hamngatan 12
             */
            streetAddress?: string;
            /**
             * @description City or town of the postal address; the `locality` part of the OpenID Connect claim `address`.
             * @example Göteborg
             */
            locality?: string;
            /**
             * @description State, province or region; the `region` part of the OpenID Connect claim `address`.
             * @example Västra Götaland
             */
            region?: string;
            /**
             * @description Postal code, in the form that the country uses; the `postal_code` part of the OpenID Connect claim `address`.
             * @example 41104
             */
            postalCode?: string;
            /**
             * @description Country of the postal address; the `country` part of the OpenID Connect claim `address`.
             * @example SE
             */
            country?: string;
            /**
             * Format: email
             * @description Email address to add to the new user. It must be verified: send a code to it first and pass that code in `options.emailPassCodeForInformationCompletion`.
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
             * @description Country calling code of `phone`, with a leading `+`.
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
             * @example 2026-01-12T09:00:00.000Z
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
             * @example Activated
             * @enum {string}
             */
            status: "Suspended" | "Resigned" | "Activated" | "Archived" | "Deactivated";
            /**
             * @description Employment state of the user, separate from the `status` of the account.
             * @example Active
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
             * @description Email address. Case does not matter.
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
             * @description Full name. Several users may share it.
             * @example Ada Lind
             */
            name?: string;
            /**
             * @description Informal name to call the user by.
             * @example Ada
             */
            nickname?: string;
            /**
             * Format: uri
             * @description URL of the profile picture.
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
             * @description Gender; `U` when it is not known.
             * @example F
             * @enum {string}
             */
            gender: "M" | "F" | "U";
            /** @description Whether `email` counts as verified. */
            emailVerified: boolean;
            /** @description Whether `phone` counts as verified. */
            phoneVerified: boolean;
            /**
             * Format: date-time
             * @description When the password was last set.
             * @example 2026-01-12T09:32:10.000Z
             */
            passwordLastSetAt?: string;
            /**
             * Format: date
             * @description Date of birth, as `YYYY-MM-DD`.
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
             * @description Street and house number; the `street_address` part of the OpenID Connect claim `address`.
             * @example Kajgatan 4
             */
            streetAddress?: string;
            /**
             * @description Postal code, in the form that the country uses; the `postal_code` part of the OpenID Connect claim `address`.
             * @example 41118
             */
            postalCode?: string;
            /**
             * @description Company that the user works for.
             * @example Halden Robotics
             */
            company?: string;
            /**
             * @description User agent of the browser used for the last sign-in.
             * @example Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36
             */
            browser?: string;
            /**
             * @description Device used for the last sign-in.
             * @example iOS
             */
            device?: string;
            /**
             * @description Given (first) name; the OpenID Connect claim `given_name`.
             * @example Ada
             */
            givenName?: string;
            /**
             * @description Family (last) name; the OpenID Connect claim `family_name`.
             * @example Lind
             */
            familyName?: string;
            /**
             * @description Name between the given and the family name; the OpenID Connect claim `middle_name`.
             * @example Marie
             */
            middleName?: string;
            /**
             * @description URL of a profile page, or a short text about the user; the OpenID Connect claim `profile`.
             * @example https://portal.halden.example/people/ada.lind
             */
            profile?: string;
            /**
             * @description Short name that the user wants to be called by; the OpenID Connect claim `preferred_username`. Not unique.
             * @example ada
             */
            preferredUsername?: string;
            /**
             * Format: uri
             * @description URL of the user's own web page.
             * @example https://ada.halden.example
             */
            website?: string;
            /**
             * @description Time zone by its name in the IANA database, for example `Europe/Stockholm`; the OpenID Connect claim `zoneinfo`.
             * @example Europe/Stockholm
             */
            zoneinfo?: string;
            /**
             * @description Preferred language as a language tag, for example `en-US`; the OpenID Connect claim `locale`.
             * @example en
             */
            locale?: string;
            /**
             * @description Full address in the form it has on a letter; the `formatted` part of the OpenID Connect claim `address`.
             * @example Kajgatan 4, 411 18 Göteborg, Sweden
             */
            formatted?: string;
            /**
             * @description State, province or region; the `region` part of the OpenID Connect claim `address`.
             * @example Västra Götaland
             */
            region?: string;
            /**
             * @description How the user came into the user pool.
             * @example adminCreated
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
             *       "badge": "HR-1042"
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
             * @example 2026-01-12T09:00:00.000Z
             */
            statusChangedAt?: string;
            /**
             * @description ID of the tenant that the user belongs to.
             * @example 6745c0de0a1b2c3d4e5f7001
             */
            tenantId?: string;
            /**
             * @description Values of the custom fields of the user's data object.
             * @example {
             *       "costCenter": "R-200",
             *       "badge": "HR-1042"
             *     }
             */
            metadataSource?: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the user signed up.
             * @example 2026-01-12T09:00:00.000Z
             */
            signedUp?: string;
        };
        /** @description The reason, as in [RFC 6750, section 3.1](https://www.rfc-editor.org/rfc/rfc6750#section-3.1). */
        BearerErrorDto: {
            /**
             * @description Code of the reason.
             * @example invalid_token
             * @enum {string}
             */
            error: "invalid_request" | "invalid_token" | "insufficient_scope";
            /**
             * @description The reason in words, for developers.
             * @example invalid token provided
             */
            error_description?: string;
        };
        /** @description The reason, as in [RFC 6749, section 5.2](https://www.rfc-editor.org/rfc/rfc6749#section-5.2). */
        OAuthErrorDto: {
            /**
             * @description Code of the reason.
             * @example invalid_grant
             * @enum {string}
             */
            error: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope";
            /**
             * @description The reason in words, for developers.
             * @example grant request is invalid
             */
            error_description?: string;
        };
        /** @description The kind of second factor to enroll, and where it reaches the user. */
        FactorEnrollmentRequestDto: {
            /**
             * @description The kind of second factor to enroll.
             * @enum {string}
             */
            factorType: "OTP" | "SMS" | "EMAIL" | "FACE";
            /** @description The phone number for `SMS`, the email address for `EMAIL`, an empty object for `OTP` and `FACE`. */
            profile: components["schemas"]["FactorProfile"];
        };
        /** @description Enrolls a phone number. */
        SendSmsFactorRequestDto: {
            /**
             * @description Enroll verification codes by SMS. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            factorType: "SMS";
            /** @description The phone number to enroll. */
            profile: {
                /**
                 * @description Phone number without the country code.
                 * @example 13800000001
                 */
                phoneNumber: string;
                /**
                 * @description Country calling code of `phoneNumber`, with a leading `+`.
                 * @default +86
                 * @example +86
                 */
                phoneCountryCode?: string;
            };
        };
        /** @description Enrolls an email address. */
        SendEmailFactorRequestDto: {
            /**
             * @description Enroll verification codes by email. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            factorType: "EMAIL";
            /** @description The email address to enroll. */
            profile: {
                /**
                 * Format: email
                 * @description Email address that gets the code.
                 * @example ada.lind@halden.example
                 */
                email: string;
            };
        };
        /** @description Enrolls a TOTP authenticator. */
        SendOtpFactorRequestDto: {
            /**
             * @description Enroll a TOTP authenticator. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            factorType: "OTP";
            /** @description An empty object. */
            profile: Record<string, never>;
        };
        /** @description Enrolls a face. */
        SendFaceFactorRequestDto: {
            /**
             * @description Enroll a face. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            factorType: "FACE";
            /** @description An empty object. */
            profile: Record<string, never>;
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
        /** @description What finishing an enrollment takes, whatever the kind of second factor. */
        FactorEnrollmentDto: {
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
        };
        /** @description Finishes the enrollment of a factor that works with codes. */
        EnrollCodeFactorDto: {
            /**
             * @description A factor that works with codes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            factorType: "OTP" | "SMS" | "EMAIL";
            /**
             * @description The token that `sendEnrollFactorRequest` returned. It expires after one minute.
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
        };
        /** @description Finishes the enrollment of a face. */
        EnrollFaceFactorDto: {
            /**
             * @description Face recognition. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            factorType: "FACE";
            /**
             * @description The token that `sendEnrollFactorRequest` returned. It expires after one minute.
             * @example ZW5yb2xsbWVudC10b2tlbi1leGFtcGxl
             */
            enrollmentToken: string;
            /** @description The photo of the user's face. */
            enrollmentData: {
                /**
                 * Format: uri
                 * @description Link to a photo of the user's face.
                 * @example https://files.halden.example/faces/ada.lind.jpg
                 */
                photo: string;
                /** @description `true` when the photo lies outside GenAuth. */
                isExternalPhoto: boolean;
            };
        };
        /** @description A second factor that a user has bound. */
        FactorDto: {
            /**
             * @description Identifies the factor in `getFactor` and `resetFactor`.
             * @example 6745c0de0a1b2c3d4e5f8401
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
        /** @description A WebAuthn authenticator that a user has registered. */
        WebAuthnAuthenticatorDevice: {
            /**
             * @description ID of the registration.
             * @example 6745c0de0a1b2c3d4e5f8101
             */
            id?: string;
            /**
             * @description ID of the user pool.
             * @example 6745c0de0a1b2c3d4e5f0001
             */
            userPoolId?: string;
            /**
             * @description ID of the user.
             * @example 6745c0de0a1b2c3d4e5f6001
             */
            userId?: string;
            /**
             * @description Credential ID of the authenticator, Base64URL-encoded.
             * @example Y3JlZGVudGlhbC0wMg
             */
            credentialID?: string;
            /**
             * @description How the authenticator recognizes the user.
             * @enum {string}
             */
            authenticatorCode?: "fingerprint" | "face" | "other";
            /**
             * @description Name of the authenticator or of its device.
             * @example Ada's phone
             */
            name?: string;
            /**
             * @description Platform on which the authenticator was registered.
             * @example Android
             */
            initiatorPlatform?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Options for creating a passkey in the browser. */
        PasskeyCreationOptions: {
            /** @description Options to pass to `navigator.credentials.create()`. */
            publicKey: components["schemas"]["PublicKeyCredentialCreationOptionsDto"];
        } & {
            [key: string]: unknown;
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
        /** @description One page of passkeys. */
        PasskeyList: {
            /**
             * @description Number of passkeys on all pages together.
             * @example 1
             */
            totalCount?: number;
            /**
             * @description The passkeys on this page; empty when there is none.
             * @example [
             *       {
             *         "id": "6745c0de0a1b2c3d4e5f8201",
             *         "name": "Ada's laptop"
             *       }
             *     ]
             */
            list?: {
                [key: string]: unknown;
            }[];
        } & {
            [key: string]: unknown;
        };
        /** @description Options for using a passkey in the browser. */
        PasskeyRequestOptions: {
            /** @description Options to pass to `navigator.credentials.get()`. */
            publicKey: components["schemas"]["PublicKeyCredentialRequestOptionsDto"];
            /**
             * @description Stands for this attempt. Send it back with the browser's answer.
             * @example 3f0c5b7e-ticket
             */
            ticket: string;
        } & {
            [key: string]: unknown;
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
             * @example ada.lind@halden-robotics.example
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
             * @description Country calling code of `newPhoneNumber`, with a leading `+`. May be left out for numbers in mainland China. Numbers elsewhere need an international SMS service set up in the console.
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
             * @description Country calling code of `oldPhoneNumber`, with a leading `+`. May be left out for numbers in mainland China.
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
             * @description Country calling code of `phoneNumber`, with a leading `+`. May be left out for numbers in mainland China. Numbers elsewhere need an international SMS service set up in the console.
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
             * @description Country calling code of `phoneNumber`, with a leading `+`.
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
             * @description Ways in which the browser can reach the authenticator.
             * @example [
             *       "internal"
             *     ]
             */
            transports?: (("ble" | "internal" | "nfc" | "usb") | string)[];
            /**
             * @description Type of credential; `public-key` for WebAuthn.
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
        /** @description A link that starts binding an external identity provider. */
        GenerateBindExtIdpLinkDataDto: {
            /**
             * Format: uri
             * @description Address to send the user's browser to. It contains the ID token; do not log it.
             * @example https://portal.halden.example/api/v3/link-extidp?ext_idp_conn_identifier=partner-sso&app_id=6745c0de0a1b2c3d4e5fa001&id_token=eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl
             */
            url: string;
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
             * @example partner-ada-lind
             */
            userIdInIdp: string;
            /**
             * @description What the external identity provider tells about the account. The properties depend on the provider.
             * @example {
             *       "sub": "partner-ada-lind",
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
        /** @description A connection to an external identity provider that is enabled for the application. */
        ExtIdpInfoDto: {
            /**
             * @description Identifier of the connection. Unique in the user pool.
             * @example partner-sso
             */
            identifier: string;
            /**
             * @description ID of the external identity provider that the connection belongs to.
             * @example 6745c0de0a1b2c3d4e5fe001
             */
            extIdpId: string;
            /**
             * @description Kind of external identity provider.
             * @enum {string}
             */
            type: "oidc" | "oauth2" | "saml" | "ldap" | "ad" | "cas" | "azure-ad" | "wechat" | "google" | "qq" | "wechatwork" | "dingtalk" | "weibo" | "github" | "alipay" | "apple" | "baidu" | "lark" | "gitlab" | "twitter" | "facebook" | "slack" | "linkedin" | "yidun" | "qingcloud" | "gitee" | "instagram" | "welink" | "huawei" | "honor" | "xiaomi" | "oppo" | "aws" | "amazon" | "douyin" | "kuaishou" | "line" | "sdbz";
            /**
             * @description Kind of external identity provider.
             * @enum {string}
             */
            extIdpType: "social" | "enterprise";
            /**
             * Format: uri
             * @description Address to send the browser to for signing in at the provider.
             * @example https://portal.halden.example/connections/partner-sso
             */
            bindUrl: string;
            /**
             * @description Display name to put on the button.
             * @example Partner SSO
             */
            name: string;
            /**
             * @description Display name in English.
             * @example Partner SSO
             */
            name_en?: string;
            /**
             * @description What the connection is for.
             * @example Sign-in for partner companies
             */
            desc?: string;
            /**
             * @description What the connection is for, in English.
             * @example Sign-in for partner companies
             */
            desc_en?: string;
            /**
             * Format: uri
             * @description URL of the logo to put on the button.
             * @example https://files.halden.example/logos/partner.png
             */
            logo?: string;
        };
        /** @description One page of sign-ins. */
        LoginHistoryPaginatedRespDto: {
            /**
             * @description Number of matching sign-ins on all pages together.
             * @example 1
             */
            totalCount: number;
            /** @description The sign-ins on this page; empty when there is none. */
            list: components["schemas"]["LoginHistoryDto"][];
        };
        /** @description An application that the user has signed in to. */
        LoggedInAppsDto: {
            /**
             * @description ID of the application.
             * @example 6745c0de0a1b2c3d4e5fa001
             */
            appId: string;
            /**
             * @description Name of the application as users see it.
             * @example Halden Portal
             */
            appName: string;
            /**
             * Format: uri
             * @description Address of the application's sign-in page.
             * @example https://portal.halden.example/login
             */
            appLoginUrl: string;
            /**
             * Format: uri
             * @description Address of the application's logo image.
             * @example https://files.halden.example/logos/portal.png
             */
            appLogo: string;
            /** @description `true` when the user is signed in to the application at present. */
            active: boolean;
        };
        /** @description An application that the user can access. */
        AccessibleAppsDto: {
            /**
             * @description ID of the application.
             * @example 6745c0de0a1b2c3d4e5fa001
             */
            appId: string;
            /**
             * @description Name of the application as users see it.
             * @example Halden Portal
             */
            appName: string;
            /**
             * Format: uri
             * @description Address of the application's sign-in page.
             * @example https://portal.halden.example/login
             */
            appLoginUrl: string;
            /**
             * Format: uri
             * @description Address of the application's logo image.
             * @example https://files.halden.example/logos/portal.png
             */
            appLogo: string;
            /** @description `true` when the user is signed in to the application at present. */
            active: boolean;
        };
        /** @description A tenant that the user belongs to. */
        UserTenantListDto: {
            /**
             * @description ID of the tenant.
             * @example 6745c0de0a1b2c3d4e5f7001
             */
            tenantId: string;
            /**
             * @description Display name of the tenant.
             * @example Halden Nordics
             */
            tenantName: string;
            /**
             * Format: date-time
             * @description When the user joined the tenant.
             * @example 2026-01-12T09:00:00.000Z
             */
            joinAt: string;
        };
        /** @description A role, which bundles authorizations under one name within a permission space. */
        RoleDto: {
            /**
             * @description ID of the role.
             * @example 6745c0de0a1b2c3d4e5fc001
             */
            id: string;
            /**
             * @description Code of the role. Unique within its permission space.
             * @example admin
             */
            code: string;
            /**
             * @description Display name of the role.
             * @example Administrator
             */
            name: string;
            /**
             * @description What the role is for.
             * @example Manages robots and repair orders
             */
            description: string;
            /**
             * @description Code of the permission space that the role belongs to.
             * @example default
             */
            namespace: string;
            /**
             * @description Display name of the permission space that the role belongs to.
             * @example Default space
             */
            namespaceName: string;
            /**
             * @description Whether the role is in force.
             * @enum {string}
             */
            status?: "ENABLE" | "DISABLE";
            /**
             * @description When the role goes out of force by itself, in milliseconds since the Unix epoch. `null` means never.
             * @example 1798761600000
             */
            disableTime?: number | null;
            /** @description `true` when users may apply for this role. They find it only if the application also uses single sign-on and shows itself in the application panel to users without authorization. */
            enablePermissionApply?: boolean;
        };
        /** @description A group of users, to authorize them together. */
        GroupDto: {
            /**
             * @description ID of the group.
             * @example 6745c0de0a1b2c3d4e5fb001
             */
            id: string;
            /**
             * @description Code of the group. Unique in the user pool.
             * @example engineers
             */
            code: string;
            /**
             * @description Display name of the group.
             * @example Engineers
             */
            name: string;
            /**
             * @description What the group is for.
             * @example Everyone who builds robots
             */
            description: string;
            /**
             * @description Kind of group, for example `static` for a group whose members are added one by one.
             * @example static
             */
            type: string;
            /**
             * @description Metadata attached to the group.
             * @example []
             */
            metadataSource: string[];
            /** @description Users in the group. */
            members: components["schemas"]["UserDto"][];
        };
        /** @description One page of departments. */
        UserDepartmentPagingDto: {
            /**
             * @description Number of departments on all pages together.
             * @example 2
             */
            totalCount: number;
            /** @description The departments on this page; empty when there is none. */
            list: components["schemas"]["UserDepartmentRespDto"][];
        };
        /** @description One page of authorized resources. */
        AuthorizedResourcePagingDto: {
            /**
             * @description Number of authorized resources on all pages together.
             * @example 1
             */
            totalCount: number;
            /** @description The authorized resources on this page; empty when there is none. */
            list: components["schemas"]["AuthorizedResourceDto"][];
        };
        /** @description The outcome of a check. */
        CheckResourcePermissionDataDto: {
            /** @description One entry for each resource and permission space. */
            checkResultList: components["schemas"]["CheckResourcePermissionRespDto"][];
        };
        /** @description The data permissions of a user. */
        GetUserAuthResourceListDataDto: {
            /** @description One entry for each permission space. */
            userPermissionList: components["schemas"]["UserAuthResourceListDto"][];
        };
        /** @description What a user may do with the resources. */
        GetUserAuthResourcePermissionListDataDto: {
            /** @description One entry for each resource and permission space. */
            permissionList: components["schemas"]["GetUserAuthResourcePermissionList"][];
        };
        /** @description A data resource and what a user may do with it. `resourceType` decides which of the three results is present. */
        GetUserAuthResourceStructDataDto: {
            /**
             * @description Code of the permission space that the data resource belongs to.
             * @example workshop
             */
            namespaceCode: string;
            /**
             * @description Code of the data resource.
             * @example site
             */
            resourceCode: string;
            /**
             * @description Shape of the data resource.
             * @enum {string}
             */
            resourceType: "TREE" | "STRING" | "ARRAY";
            /** @description The string and the permitted actions. Present for `STRING`. */
            strResourceAuthAction?: components["schemas"]["StrResourceAuthAction"];
            /** @description The list and the permitted actions. Present for `ARRAY`. */
            arrResourceAuthAction?: components["schemas"]["ArrResourceAuthAction"];
            /** @description The nodes of the tree, each with its permitted actions. Present for `TREE`. */
            treeResourceAuthAction?: components["schemas"]["TreeResourceAuthAction"];
        } & ({
            /**
             * @description A single string.
             * @constant
             */
            resourceType: "STRING";
            strResourceAuthAction: components["schemas"]["StrResourceAuthAction"];
        } | {
            /**
             * @description A list of strings.
             * @constant
             */
            resourceType: "ARRAY";
            arrResourceAuthAction: components["schemas"]["ArrResourceAuthAction"];
        } | {
            /**
             * @description A tree.
             * @constant
             */
            resourceType: "TREE";
            treeResourceAuthAction: components["schemas"]["TreeResourceAuthAction"];
        });
        /** @description The applications that users can request access to. */
        EnablePermissionApplyApplicationList: {
            /** @description One entry for each application; empty when there is none. */
            list: components["schemas"]["EnablePermissionApplyApplication"][];
        };
        /** @description One page of roles. */
        EnablePermissionApplyRolePageList: {
            /** @description The roles on this page; empty when there is none. */
            list: components["schemas"]["EnablePermissionApplyRole"][];
            /**
             * @description Number of roles on all pages together.
             * @example 1
             */
            totalCount: number;
        };
        /** @description When a role that a user applies for is in force. */
        ExtraParams: {
            /**
             * @description When the user loses the role again, in milliseconds since the Unix epoch. `null` means never.
             * @example 1798761600000
             */
            endTime?: number | null;
            /**
             * @description When the user gets the role, in milliseconds since the Unix epoch. `null` means at once.
             * @example 1772438400000
             */
            enableTime?: number | null;
        };
        /** @description The request that was submitted. */
        CreateApprovalDto: {
            /**
             * @description ID of the approval.
             * @example 10086
             */
            approvalId: number;
            /**
             * @description Number of the approval, to show to the user and to pass to `getApproval`.
             * @example AP202603020001
             */
            number: string;
        };
        /** @description An approval, which is a user's request for access and the decision on it. */
        ApprovalDetailDto: {
            /**
             * @description ID of the approval.
             * @example 10086
             */
            approvalId: number;
            /**
             * @description Number of the approval that people see.
             * @example AP202603020001
             */
            number: string;
            /**
             * @description Where the approval stands.
             * @example AGREED
             * @enum {string}
             */
            status: "PENDING" | "AGREED" | "REFUSED";
            /**
             * Format: date-time
             * @description When the user submitted the request.
             * @example 2026-03-02T08:15:30.000Z
             */
            submitTime: string;
            /**
             * Format: date-time
             * @description When the decision was made. Absent while the approval is pending.
             * @example 2026-03-03T10:00:00.000Z
             */
            closedTime?: string;
            /**
             * @description What the user applies for. It decides the kind of object in `approvalObjectList`.
             * @enum {string}
             */
            objectType: "APP_PERMISSION_APPLY" | "ROLE_PERMISSION_APPLY";
            /** @description The applications or roles that the user applies for, depending on `objectType`. */
            approvalObjectList: (components["schemas"]["RolePermissionApplyApprovalObject"] | components["schemas"]["ApplicationPermissionApplyApprovalObject"])[];
            /** @description When the roles are in force. Present for `ROLE_PERMISSION_APPLY` only. */
            extraParams?: components["schemas"]["ExtraParams"];
        };
        /** @description One page of requests. */
        InitiatedApprovalPageList: {
            /** @description The requests on this page; empty when there is none. */
            list: components["schemas"]["InitiatedApproval"][];
            /**
             * @description Number of requests on all pages together.
             * @example 1
             */
            totalCount: number;
        };
        /** @description What a universal invitation link shows. */
        UniversalInvitationPublicConfigDto: {
            /** @description The user pool that the link leads to. */
            userPool: components["schemas"]["UserPoolPublicConfigDto"];
            /** @description Who made the link. */
            inviter?: components["schemas"]["InviterDetailDto"];
        };
        /** @description Who applies to join through a universal invitation link. */
        UniversalInviteeProfileDto: {
            /**
             * @description Full name.
             * @example Mei Chen
             */
            name: string;
            /**
             * Format: email
             * @description Email address to join with. It must be verified.
             * @example mei.chen@halden.example
             */
            email: string;
        };
        /** @description What became of an application to join. */
        UniversalInvitationJoinRespDto: {
            /**
             * @description State of the application.
             * @enum {string}
             */
            status: "PENDING" | "PASSED";
        };
        /** @description A token for an invited person, and what their page has to ask for. */
        GenerateInviteeTokenDto: {
            /**
             * @description Stands for the invited person in the steps that follow, such as `getPolicyInvitationContext` and `signUpByPolicyInvitation`.
             * @example aW52aXRlZS10b2tlbi1leGFtcGxl
             */
            token?: string;
            /** @description Who is invited, and which steps the invitation policy asks for. Present when the request asks for it. */
            invitationContext?: components["schemas"]["InviteeContextDto"];
        };
        /** @description Who is invited, and which steps the invitation policy asks for. */
        InviteeContextDto: {
            /** @description Whether the invited person must confirm who they are with a verification code. */
            enabledIdentifierVerify: boolean;
            /**
             * @description How the verification code is sent.
             * @enum {string}
             */
            sendVerifyCodeMethod: "prioritySMS" | "priorityEmail";
            /** @description Whether the invited person must complete their profile in a form. */
            enabledInfoFill: boolean;
            /**
             * @description Text to show above the form.
             * @example Please complete your profile before your first day.
             */
            registerInfoFillMsg?: string;
            /** @description The fields of the form. */
            extendsFields: components["schemas"]["ExtendsFieldDto"][];
            /**
             * @description Texts of the fields in other languages, by field.
             * @example {}
             */
            extendsFieldsI18n: {
                [key: string]: unknown;
            };
            /**
             * @description More about the fields, such as the options of a list.
             * @example []
             */
            extendsFieldsOptions: unknown[];
            /**
             * Format: email
             * @description Email address that was invited.
             * @example mei.chen@halden.example
             */
            email: string;
            /**
             * @description Phone number of the invited person, without the country code.
             * @example 13800000003
             */
            phone?: string;
            /**
             * @description Country calling code of `phone`, with a leading `+`.
             * @example +86
             */
            phoneCountryCode?: string;
            /**
             * @description Name of the invited person.
             * @example Mei Chen
             */
            inviteeName?: string;
            /**
             * @description How many wrong verification codes are allowed.
             * @example 5
             */
            verifyCodeMaxErrCount: number;
        };
        /** @description Profile of an invited person. */
        InviteeProfileDto: {
            /**
             * @description Name to sign in with. Unique in the user pool.
             * @example mei.chen
             */
            username?: string;
            /**
             * @description Informal name to call the user by.
             * @example Mei
             */
            nickname?: string;
            /**
             * @description Company that the user works for.
             * @example Halden Robotics
             */
            company?: string;
            /**
             * Format: uri
             * @description URL of the profile picture.
             * @example https://files.halden.example/avatars/mei.chen.png
             */
            photo?: string;
            /**
             * @description Device that the user joins with.
             * @example iOS
             */
            device?: string;
            /**
             * @description User agent of the browser that the user joins with.
             * @example Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0
             */
            browser?: string;
            /**
             * @description Full name. Several users may share it.
             * @example Mei Chen
             */
            name?: string;
            /**
             * @description Given (first) name; the OpenID Connect claim `given_name`.
             * @example Mei
             */
            givenName?: string;
            /**
             * @description Family (last) name; the OpenID Connect claim `family_name`.
             * @example Chen
             */
            familyName?: string;
            /**
             * @description Name between the given and the family name; the OpenID Connect claim `middle_name`.
             * @example Lan
             */
            middleName?: string;
            /**
             * @description URL of a profile page, or a short text about the user; the OpenID Connect claim `profile`.
             * @example Engineer on the arm controller team
             */
            profile?: string;
            /**
             * @description Short name that the user wants to be called by; the OpenID Connect claim `preferred_username`. Not unique.
             * @example mei
             */
            preferredUsername?: string;
            /**
             * Format: uri
             * @description URL of the user's own web page.
             * @example https://mei.halden.example
             */
            website?: string;
            /**
             * @description Gender; `U` when it is not known.
             * @example F
             * @enum {string}
             */
            gender?: "M" | "F" | "U";
            /**
             * Format: date
             * @description Date of birth, as `YYYY-MM-DD`.
             * @example 1994-05-17
             */
            birthdate?: string;
            /**
             * @description Time zone by its name in the IANA database, for example `Europe/Stockholm`; the OpenID Connect claim `zoneinfo`.
             * @example Europe/Stockholm
             */
            zoneinfo?: string;
            /**
             * @description Preferred language as a language tag, for example `en-US`; the OpenID Connect claim `locale`.
             * @example en-US
             */
            locale?: string;
            /**
             * @description Postal address as free text.
             * @example Hamngatan 12, Göteborg
             */
            address?: string;
            /**
             * @description Full address in the form it has on a letter; the `formatted` part of the OpenID Connect claim `address`.
             * @example Hamngatan 12, 411 04 Göteborg, Sweden
             */
            formatted?: string;
            /**
             * @description Street and house number; the `street_address` part of the OpenID Connect claim `address`.
             * @example Hamngatan 12
             */
            streetAddress?: string;
            /**
             * @description City or town.
             * @example Göteborg
             */
            locality?: string;
            /**
             * @description State, province or region; the `region` part of the OpenID Connect claim `address`.
             * @example Västra Götaland
             */
            region?: string;
            /**
             * @description Postal code, in the form that the country uses; the `postal_code` part of the OpenID Connect claim `address`.
             * @example 41104
             */
            postalCode?: string;
            /**
             * @description Country of the postal address; the `country` part of the OpenID Connect claim `address`.
             * @example SE
             */
            country?: string;
            /**
             * Format: email
             * @description Email address to add. Its verification code goes into `options.emailPassCodeForInformationCompletion`.
             * @example mei.chen@halden.example
             */
            email?: string;
            /**
             * @description Phone number to add, without the country code. Its verification code goes into `options.phonePassCodeForInformationCompletion`.
             * @example 13800000003
             */
            phone?: string;
            /**
             * @description Country calling code of `phone`, with a leading `+`.
             * @example +86
             */
            phoneCountryCode?: string;
            /**
             * @description Values of the custom fields, by field key.
             * @example {
             *       "badge": "HR-1044"
             *     }
             */
            customData?: {
                [key: string]: unknown;
            };
        };
        /** @description Proof for contact data that an invited person adds to their profile. */
        PolicyInviteJoinedOptionsDto: {
            /**
             * @description Verification code sent by SMS to `profile.phone`.
             * @example 123456
             */
            phonePassCodeForInformationCompletion?: string;
            /**
             * @description Verification code sent to `profile.email`.
             * @example 123456
             */
            emailPassCodeForInformationCompletion?: string;
        };
        /** @description An invitation link. */
        GenerateInvitationLinkDto: {
            /**
             * Format: uri
             * @description URL to hand to the people you invite.
             * @example https://portal.halden.example/invitation/9f2c1b
             */
            link: string;
        };
        /** @description A verification code sent by SMS. */
        PreCheckSmsCodeDto: {
            /**
             * @description Phone number that the code was sent to, without the country code.
             * @example 13800000001
             */
            phone: string;
            /**
             * @description The verification code that the user entered.
             * @example 123456
             */
            passCode: string;
            /**
             * @description Country calling code of the phone number, with a leading `+`. May be left out for numbers in mainland China. Numbers elsewhere need an international SMS service set up in the console.
             * @example +86
             */
            phoneCountryCode?: string;
            /**
             * @description What the code is for.
             * @enum {string}
             */
            channel: "CHANNEL_LOGIN" | "CHANNEL_REGISTER" | "CHANNEL_RESET_PASSWORD" | "CHANNEL_BIND_PHONE" | "CHANNEL_UNBIND_PHONE" | "CHANNEL_BIND_MFA" | "CHANNEL_VERIFY_MFA" | "CHANNEL_UNBIND_MFA" | "CHANNEL_COMPLETE_PHONE" | "CHANNEL_IDENTITY_VERIFICATION" | "CHANNEL_DELETE_ACCOUNT";
        };
        /** @description A verification code sent by email. */
        PreCheckEmailCodeDto: {
            /**
             * Format: email
             * @description Email address that the code was sent to. Case does not matter.
             * @example ada.lind@halden.example
             */
            email: string;
            /**
             * @description The code to check.
             * @example 123456
             */
            passCode: string;
            /**
             * @description What the code is for.
             * @enum {string}
             */
            channel: "CHANNEL_LOGIN" | "CHANNEL_REGISTER" | "CHANNEL_RESET_PASSWORD" | "CHANNEL_VERIFY_EMAIL_LINK" | "CHANNEL_UPDATE_EMAIL" | "CHANNEL_BIND_EMAIL" | "CHANNEL_UNBIND_EMAIL" | "CHANNEL_VERIFY_MFA" | "CHANNEL_UNLOCK_ACCOUNT" | "CHANNEL_COMPLETE_EMAIL" | "CHANNEL_DELETE_ACCOUNT";
        };
        /** @description Whether a verification code can be used. */
        PreCheckCodeDataDto: {
            /** @description `true` when the code is right and still valid. */
            isValid: boolean;
            /**
             * @description Why the code cannot be used. Present when `isValid` is `false`.
             * @example The verification code has expired
             */
            message?: string;
        };
        /** @description Where an uploaded file lies. */
        UploadDataDto: {
            /**
             * @description Key of the file in the storage. A private file is referred to by its key.
             * @example photos/ada.lind.png
             */
            key: string;
            /**
             * Format: uri
             * @description Address of the file.
             * @example https://files.halden.example/photos/ada.lind.png
             */
            url: string;
        };
        /** @description A WeChat access token that GenAuth keeps in its cache. */
        GetWechatAccessTokenDataDto: {
            /**
             * @description Access token for WeChat's own API.
             * @example wechat-access-token-example
             */
            accessToken: string;
            /**
             * @description When the access token expires, in seconds since the Unix epoch, written as a string.
             * @example 1772446530
             */
            expiresAt: string;
        };
        /** @description A phone number that a user of a mini program agreed to share. */
        GetWechatMiniProgramPhoneDataDto: {
            /**
             * @description Phone number with the country code, including the leading `+`.
             * @example +8613800000001
             */
            phoneNumber: string;
            /**
             * @description Phone number without the country code.
             * @example 13800000001
             */
            purePhoneNumber: string;
            /**
             * @description Country calling code, without a leading `+`.
             * @example 86
             */
            countryCode: string;
        };
        /** @description A CAPTCHA image and its token. */
        GetCaptchaCodeDataDto: {
            /**
             * @description The image as SVG markup.
             * @example <svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"></svg>
             */
            captchaCodeSvg: string;
            /**
             * @description Token of this image. Send it back as `captchaToken` together with what the user typed.
             * @example cpt-5f1c2e0a7b6d4c5e
             */
            captchaToken: string;
        };
        /** @description Settings for encrypting with RSA. */
        SystmeInfoRSAConfig: {
            /**
             * @description RSA public key to encrypt passwords with where `passwordEncryptType` is `rsa`.
             * @example -----BEGIN PUBLIC KEY-----
             *     MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArpMbBV/tWdhpewnK7wc/
             *     2QPYR2FVcE4cv880j9MKHvnVLc5JJVab7Vnij99CgTbKVmpv31ZUmg+BleSJWtDE
             *     eqJ1CWlWtdOCLNuHa9VpLXymlZShYMJXhPVccNUWamn9Yy1P7dh5K+6LDoRyTL5s
             *     beNv/Pn3DfSn3lntesung8FVSDGrWqWfHUW8/jaPks4N8EXICWPodsaIy4OWD+Dv
             *     6EshxU0P7p8mb6sp87KQuWN8gzmQZ1LobgkIrFJeUTZlk6v9yLkGIaGYT+Mcl90v
             *     MPafpKZd92gnP+5PhHTM++GXfrT8IsQArsJc2+CaB9L8D0srtdvkC6FnCsDrOkkb
             *     9QIDAQAB
             *     -----END PUBLIC KEY-----
             */
            publicKey: string;
        };
        /** @description Settings for encrypting with SM2. */
        SystmeInfoSM2Config: {
            /**
             * @description SM2 public key to encrypt passwords with where `passwordEncryptType` is `sm2`.
             * @example 04f188fa60b947751ce1c4cab225cb2a3004dce86be3db4505de3cb162ee521d219a8beb1c0dfeafe358baef284b300145d015f6bb403a4bf945df60c85401b497
             */
            publicKey: string;
        };
        /** @description Versions of the parts of the service. */
        SystmeInfoVersion: {
            /**
             * @description Version of the core service.
             * @example 2.0.0
             */
            server: string;
            /**
             * @description Version of the console.
             * @example 2.0.0
             */
            console: string;
            /**
             * @description Version of the hosted sign-in page.
             * @example 2.0.0
             */
            login: string;
        };
        /** @description A country with what forms need to know about it. */
        CountryDetailInfo: {
            /**
             * @description Code of the country in two letters ([ISO 3166-1](https://www.iso.org/iso-3166-country-codes.html) alpha-2).
             * @example SE
             */
            alpha2: string;
            /**
             * @description Code of the country in three letters (ISO 3166-1 alpha-3).
             * @example SWE
             */
            alpha3: string;
            /**
             * @description Calling code of the country, with a leading `+`.
             * @example +46
             */
            phoneCountryCode: string;
            /**
             * @description The country's flag as an emoji.
             * @example 🇸🇪
             */
            flag: string;
            /** @description Name of the country in each language. Filled for Chinese and English at present. */
            name: components["schemas"]["LangObject"];
        };
        /** @description Whether an event was sent. */
        PublishEventResult: {
            /** @description `true` when the event was sent. */
            success: boolean;
            /**
             * @description Why the event was not sent, for example because its kind is not defined.
             * @example The event is not defined
             */
            errMsg?: string;
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
             * @example https://files.halden.example/avatars/ada.lind.png
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
             * @description Name to show for the user on the page that confirms the sign-in.
             * @example Ada
             */
            displayName: string;
            /**
             * Format: uri
             * @description Address of the picture to show.
             * @example https://files.halden.example/avatars/ada.lind.png
             */
            photo: string;
        };
        /** @description An application open to quick sign-in. */
        FastpassQRCodeRelationAppDto: {
            /**
             * @description ID of the application that the user would sign in to.
             * @example 6745c0de0a1b2c3d4e5fa002
             */
            id: string;
            /**
             * @description Name of the application that the user would sign in to.
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
        /** @description Where a second factor reaches the user. Empty for `OTP` and `FACE`. */
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
        /** @description The user's proof of holding the second factor. Which property it needs depends on the kind of factor. */
        EnrollFactorEnrollmentDataDto: {
            /**
             * @description The code from the SMS or email, or the one that the authenticator shows. Required for `SMS`, `EMAIL` and `OTP`.
             * @example 123456
             */
            passCode?: string;
            /**
             * Format: uri
             * @description Link to a photo of the user's face. Required for `FACE`.
             * @example https://files.halden.example/faces/ada.lind.jpg
             */
            photo?: string;
            /** @description Whether `photo` links to a place outside GenAuth. Required for `FACE`. */
            isExternalPhoto?: boolean;
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
             * @example https://files.halden.example/avatars/workshop.terminal.png
             */
            avatar?: string;
            /**
             * @description Name to show for the account.
             * @example Workshop terminal
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
             * @example https://files.halden.example/avatars/tomas.rey.png
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
        /** @description A device on which users sign in. */
        DeviceInfo: {
            /**
             * @description Unique ID of the device, as `unbindMyDevice` and `revokeMyDeviceSession` take it.
             * @example HZ2F6J3AGNAVSOTV
             */
            deviceId: string;
            /**
             * @description Name by which people recognize the device.
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
        /** @description One attempt to sign in to an application. */
        LoginHistoryDto: {
            /**
             * @description ID of the user.
             * @example 6745c0de0a1b2c3d4e5f6001
             */
            userId: string;
            /**
             * @description ID of the application.
             * @example 6745c0de0a1b2c3d4e5fa001
             */
            appId: string;
            /**
             * @description Name of the application as users see it.
             * @example Halden Portal
             */
            appName: string;
            /**
             * Format: uri
             * @description Address of the application's sign-in page.
             * @example https://portal.halden.example/login
             */
            appLoginUrl: string;
            /**
             * Format: uri
             * @description Address of the application's logo image.
             * @example https://files.halden.example/logos/portal.png
             */
            appLogo: string;
            /**
             * Format: date-time
             * @description When the user tried to sign in.
             * @example 2026-03-02T08:15:30.000Z
             */
            loginAt: string;
            /**
             * @description IP address that the attempt came from.
             * @example 203.0.113.24
             */
            clientIp: string;
            /** @description Whether the user got in. */
            success: boolean;
            /**
             * @description Why the attempt failed. Present on failed attempts.
             * @example The account does not exist or the password is incorrect.
             */
            errorMessage?: string;
            /**
             * @description The `User-Agent` header of the browser or client that was used.
             * @example Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0
             */
            userAgent: string;
            /** @description What the user agent says about the device and the browser. */
            parsedUserAgent: components["schemas"]["ParsedUserAgent"];
            /**
             * @description Way of signing in, for example `loginByEmail`.
             * @example loginByEmail
             */
            loginMethod: string;
            /** @description Approximate location of the IP address. */
            geoip: components["schemas"]["GeoIp"];
            /**
             * @description ID of the tenant that the user signed in to. Absent when there was none.
             * @example 6745c0de0a1b2c3d4e5f7001
             */
            tenantId?: string;
        };
        /** @description A department together with the user's place in it. */
        UserDepartmentRespDto: {
            /**
             * @description Code of the organization that the department is part of.
             * @example halden
             */
            organizationCode: string;
            /**
             * @description ID of the department.
             * @example 6745c0de0a1b2c3d4e5fd001
             */
            departmentId: string;
            /** @description Whether this is the root department of the organization. */
            isRoot: boolean;
            /**
             * Format: date-time
             * @description When the department was created.
             * @example 2026-01-05T10:00:00.000Z
             */
            createdAt: string;
            /**
             * @description Display name of the department.
             * @example Engineering
             */
            name: string;
            /**
             * @description What the department does.
             * @example Designs and builds the robots
             */
            description: string;
            /**
             * @description ID that you gave to the department yourself.
             * @example dept-eng
             */
            openDepartmentId?: string;
            /** @description Whether the user leads the department. */
            isLeader: boolean;
            /**
             * @description Code of the department.
             * @example engineering
             */
            code: string;
            /** @description Whether this is the user's main department. */
            isMainDepartment: boolean;
            /**
             * Format: date-time
             * @description When the user joined the department.
             * @example 2026-01-12T09:00:00.000Z
             */
            joinedAt: string;
            /** @description Whether the department is virtual. */
            isVirtualNode: boolean;
            /** @description Names of the department in other languages. */
            i18n?: components["schemas"]["DepartmentI18nDto"];
            /**
             * @description Values of the department's custom fields, by field key.
             * @example {
             *       "icon": "https://files.halden.example/icons/engineering.png"
             *     }
             */
            customData?: {
                [key: string]: unknown;
            };
            /**
             * @description IDs of the departments on the way down to this one.
             * @example [
             *       "6745c0de0a1b2c3d4e5fd000",
             *       "6745c0de0a1b2c3d4e5fd001"
             *     ]
             */
            departmentIdPath?: string[];
            /**
             * @description Codes of the departments on the way down to this one, in the order of `departmentIdPath`.
             * @example [
             *       "halden",
             *       "engineering"
             *     ]
             */
            departmentCodePath?: string[];
            /**
             * @description Names of the departments on the way down to this one, in the order of `departmentIdPath`.
             * @example [
             *       "Halden Robotics",
             *       "Engineering"
             *     ]
             */
            departmentNamePath?: string[];
        };
        /** @description A resource together with what the subject may or may not do with it. */
        AuthorizedResourceDto: {
            /**
             * @description Code of the resource, or a descriptor such as `robot:42` that points at one of them.
             * @example robot
             */
            resourceCode: string;
            /**
             * @description What the resource is.
             * @example Robots on the shop floor
             */
            description?: string;
            /** @description Conditions under which the authorization counts. */
            condition?: components["schemas"]["PolicyCondition"][];
            /**
             * @description Kind of resource. `null` when it has none.
             * @enum {string|null}
             */
            resourceType: "DATA" | "API" | "MENU" | "BUTTON" | "UI" | null;
            /**
             * @description Path or URL of the API. It matters when `resourceType` is `API`. `null` when there is none.
             * @example /api/v1/robots
             */
            apiIdentifier: string | null;
            /**
             * @description The actions that the authorization is about.
             * @example [
             *       "robot:Read",
             *       "robot:Update"
             *     ]
             */
            actions: string[];
            /**
             * @description Whether the authorization allows the actions or denies them.
             * @default ALLOW
             * @enum {string}
             */
            effect: "ALLOW" | "DENY";
        };
        /** @description Whether the user may take an action on one resource. */
        CheckResourcePermissionRespDto: {
            /**
             * @description Code of the permission space that the resource belongs to.
             * @example workshop
             */
            namespaceCode: string;
            /**
             * @description The action that was checked.
             * @example read
             */
            action: string;
            /**
             * @description The resource that was checked, as named in the request.
             * @example repair-order
             */
            resource: string;
            /** @description `true` when the user may take the action on the resource in this permission space. */
            enabled: boolean;
        };
        /** @description The data permissions of a user in one permission space. */
        UserAuthResourceListDto: {
            /**
             * @description ID of the user.
             * @example 6745c0de0a1b2c3d4e5f6001
             */
            userId: string;
            /**
             * @description Code of the permission space.
             * @example workshop
             */
            namespaceCode: string;
            /** @description The data resources in this permission space that the user may do something with. */
            resourceList?: components["schemas"]["OpenResource"][];
        };
        /** @description What a user may do with one resource. */
        GetUserAuthResourcePermissionList: {
            /**
             * @description Code of the permission space that the resource belongs to.
             * @example workshop
             */
            namespaceCode: string;
            /**
             * @description Actions that the user may take on the resource.
             * @example [
             *       "read",
             *       "update"
             *     ]
             */
            actions: string[];
            /**
             * @description The resource, as named in the request.
             * @example repair-order
             */
            resource: string;
        };
        /** @description A string data resource and what the user may do with it. */
        StrResourceAuthAction: {
            /**
             * @description The string that the data resource holds.
             * @example /orders/open
             */
            value?: string;
            /**
             * @description Actions that the user may take.
             * @example [
             *       "read",
             *       "update"
             *     ]
             */
            actions?: string[];
        };
        /** @description A list data resource and what the user may do with it. */
        ArrResourceAuthAction: {
            /**
             * @description The entries of the list.
             * @example [
             *       "bay-1",
             *       "bay-2"
             *     ]
             */
            values?: string[];
            /**
             * @description Actions that the user may take on these entries.
             * @example [
             *       "read",
             *       "update"
             *     ]
             */
            actions?: string[];
        };
        /** @description A tree data resource and what the user may do with its nodes. */
        TreeResourceAuthAction: {
            /** @description The topmost nodes of the tree. Each holds its child nodes. */
            nodeAuthActionList?: components["schemas"]["TreeStructs"][];
        };
        /** @description An application that users can request access to. */
        EnablePermissionApplyApplication: {
            /**
             * @description ID of the application.
             * @example 6745c0de0a1b2c3d4e5fa002
             */
            appId: string;
            /**
             * @description Name of the application as users see it.
             * @example Halden Workshop
             */
            appName: string;
            /**
             * Format: uri
             * @description URL of the application's logo.
             * @example https://files.halden.example/logos/workshop.png
             */
            logo: string;
            /**
             * @description Kind of application.
             * @enum {string}
             */
            appType: "web" | "spa" | "native" | "api" | "mfa" | "mini-program" | "gateway-app" | "gateway-agent";
            /**
             * @description Template of the application, where it is one of the ready-made integrations.
             * @example jira
             */
            template?: string;
        };
        /** @description A role that users can request. */
        EnablePermissionApplyRole: {
            /**
             * @description ID of the role.
             * @example 6745c0de0a1b2c3d4e5fc002
             */
            roleId: string;
            /**
             * @description Code of the role. Unique within the application.
             * @example editor
             */
            code: string;
            /**
             * @description Display name of the role.
             * @example Editor
             */
            name: string;
            /**
             * @description What the role is for.
             * @example Writes repair orders
             */
            description?: string;
        };
        /** @description A role that a user applies for. */
        RolePermissionApplyApprovalObject: {
            /**
             * @description ID of the role.
             * @example 6745c0de0a1b2c3d4e5fc002
             */
            objectId: string;
            /**
             * @description Display name of the role.
             * @example Editor
             */
            objectName: string;
            /**
             * @description Code of the role. Unique within its permission space.
             * @example editor
             */
            roleCode: string;
            /**
             * @description Number of the permission space that the role belongs to.
             * @example 3021
             */
            namespaceId: number;
            /**
             * @description Code of the permission space that the role belongs to. For the space of an application, that is the application's ID.
             * @example 6745c0de0a1b2c3d4e5fa001
             */
            namespaceCode: string;
        };
        /** @description An application that a user applies to use. */
        ApplicationPermissionApplyApprovalObject: {
            /**
             * @description ID of the application.
             * @example 6745c0de0a1b2c3d4e5fa001
             */
            objectId: string;
            /**
             * @description Display name of the application.
             * @example Halden Portal
             */
            objectName: string;
            /**
             * Format: uri
             * @description URL of the application's logo.
             * @example https://files.halden.example/logos/portal.png
             */
            logo: string;
        };
        /** @description A request that the signed-in user has submitted. */
        InitiatedApproval: {
            /**
             * @description ID of the approval.
             * @example 10085
             */
            approvalId: number;
            /**
             * @description Number of the approval that people see.
             * @example AP202602270004
             */
            number: string;
            /**
             * @description Where the approval stands.
             * @example AGREED
             * @enum {string}
             */
            status: "PENDING" | "AGREED" | "REFUSED";
            /**
             * Format: date-time
             * @description When the user submitted the request.
             * @example 2026-02-27T13:48:10.000Z
             */
            submitTime: string;
            /**
             * Format: date-time
             * @description When the decision was made. Absent while the approval is pending.
             * @example 2026-03-02T08:15:30.000Z
             */
            closedTime?: string;
            /**
             * @description What the user applies for. It decides the kind of object in `approvalObjectList`.
             * @enum {string}
             */
            objectType: "APP_PERMISSION_APPLY" | "ROLE_PERMISSION_APPLY";
            /** @description The applications or roles that the user applies for, depending on `objectType`. */
            approvalObjectList: (components["schemas"]["RolePermissionApplyApprovalObject"] | components["schemas"]["ApplicationPermissionApplyApprovalObject"])[];
            /** @description When the roles are in force. Present for `ROLE_PERMISSION_APPLY` only. */
            extraParams?: components["schemas"]["ExtraParams"];
        };
        /** @description What anyone may know about a user pool. */
        UserPoolPublicConfigDto: {
            /**
             * @description Display name of the user pool.
             * @example Halden Robotics
             */
            name?: string;
            /**
             * Format: uri
             * @description URL of the logo.
             * @example https://files.halden.example/logo.png
             */
            logo?: string;
            /**
             * @description What the user pool is for.
             * @example People who build and repair robots
             */
            description?: string;
        };
        /** @description Who made an invitation link. */
        InviterDetailDto: {
            /**
             * @description Name to show.
             * @example Ada Lind
             */
            displayName: string;
        };
        /** @description A field of the form in which an invited user completes the profile. */
        ExtendsFieldDto: {
            /**
             * @description Where the field comes from.
             * @enum {string}
             */
            type: "user" | "internal";
            /**
             * @description ID of the field. It matters when `type` is `user`.
             * @example 6745c0de0a1b2c3d4e5f4001
             */
            id: string;
            /**
             * @description Key of the field.
             * @example costCenter
             */
            name: string;
            /**
             * @description Label of the field in the form.
             * @example Cost center
             */
            label: string;
            /** @description Whether the form shows the field. */
            show: boolean;
            /** @description Whether the user may replace a value that is already there. */
            allowRewrite: boolean;
            /**
             * @description Kind of input, which decides what values the field takes.
             * @enum {string}
             */
            inputType: "image" | "number" | "date" | "dateTime" | "datetime" | "select" | "dropdown" | "boolean" | "string" | "text" | "gender" | "country" | "username" | "phone" | "email";
            /** @description Whether the user must fill in the field. */
            required?: boolean;
            /** @description The rule that the value must satisfy. */
            validateRules?: components["schemas"]["AppValidateRuleDto"];
            /**
             * @description How the field got into the form.
             * @enum {string}
             */
            source: "preset" | "manual_add";
            /** @description `label` in other languages. */
            i18n?: components["schemas"]["CustomFieldI18n"];
        };
        /** @description One text in each language that the console knows. */
        LangObject: {
            /** @description The text in simplified Chinese. */
            "zh-CN": components["schemas"]["LangUnit"];
            /** @description The text in English. */
            "en-US": components["schemas"]["LangUnit"];
            /** @description The text in traditional Chinese. */
            "zh-TW": components["schemas"]["LangUnit"];
            /** @description The text in Japanese. */
            "ja-JP": components["schemas"]["LangUnit"];
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
             * @description Type of credential.
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
             * @description Type of the credential.
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
        /** @description What a user agent says about the device and the browser. */
        ParsedUserAgent: {
            /**
             * @description Kind of device, such as `Desktop` or `Mobile`.
             * @example Desktop
             */
            device: string;
            /**
             * @description Operating system of the device.
             * @example Windows
             */
            os: string;
            /**
             * @description Name of the browser.
             * @example Chrome
             */
            name: string;
        };
        /** @description Approximate location of an IP address. */
        GeoIp: {
            /** @description Coordinates of the place. */
            location: components["schemas"]["GeoIpLocation"];
            /**
             * @description Name of the country.
             * @example Sweden
             */
            country_name: string;
            /**
             * @description Code of the country in two letters (ISO 3166-1 alpha-2).
             * @example SE
             */
            country_code2: string;
            /**
             * @description Code of the country in three letters (ISO 3166-1 alpha-3). Some entries repeat the two-letter code.
             * @example SWE
             */
            country_code3: string;
            /**
             * @description Name of the region.
             * @example Västra Götaland
             */
            region_name: string;
            /**
             * @description Code of the region.
             * @example O
             */
            region_code: string;
            /**
             * @description Name of the city.
             * @example Göteborg
             */
            city_name: string;
            /**
             * @description Code of the continent in two letters.
             * @example EU
             */
            continent_code: string;
            /**
             * @description Name of the time zone in the IANA database.
             * @example Europe/Stockholm
             */
            timezone: string;
        };
        /** @description Texts of a department in several languages. */
        DepartmentI18nDto: {
            /** @description Name of the department in each language. */
            name: components["schemas"]["LangObject"];
        };
        /** @description A condition that the circumstances of a request must meet for an authorization to count. */
        PolicyCondition: {
            /**
             * @description What the condition looks at.
             * @enum {string}
             */
            param: "UserPoolId" | "AppId" | "RequestFrom" | "UserId" | "UserArn" | "CurrentTime" | "EpochTime" | "SourceIp" | "User" | "MultiFactorAuthPresent" | "MultiFactorAuthAge" | "UserAgent" | "Referer" | "Device" | "OS" | "Country" | "Province" | "City" | "DeviceChanged" | "DeviceUntrusted" | "ProxyUntrusted" | "LoggedInApps" | "Namespace";
            /**
             * @description How `param` is compared with `value`.
             * @enum {string}
             */
            operator: "Bool" | "DateEquals" | "DateNotEquals" | "DateLessThan" | "DateLessThanEquals" | "DateGreaterThan" | "DateGreaterThanEquals" | "IpAddress" | "NotIpAddress" | "NumericEquals" | "NumericNotEquals" | "NumericLessThan" | "NumericLessThanEquals" | "NumericGreaterThan" | "NumericGreaterThanEquals" | "StringEquals" | "StringNotEquals" | "StringEqualsIgnoreCase" | "StringNotEqualsIgnoreCase" | "StringLike" | "StringNotLike" | "ListContains";
            /**
             * @description What `param` is compared with, always written as a string.
             * @example 6745c0de0a1b2c3d4e5fa001
             */
            value: string;
        };
        /** @description A data resource that data policies give a user access to. `resourceType` decides which of the three authorizations is present. */
        OpenResource: {
            /**
             * @description Code of the data resource.
             * @example repair-order
             */
            resourceCode: string;
            /**
             * @description Shape of the data resource.
             * @enum {string}
             */
            resourceType: "TREE" | "STRING" | "ARRAY";
            /** @description What the user may do with the string. Present for `STRING`. */
            strAuthorize?: components["schemas"]["StrAuthorize"];
            /** @description What the user may do with the list. Present for `ARRAY`. */
            arrAuthorize?: components["schemas"]["ArrayAuthorize"];
            /** @description What the user may do with the nodes of the tree. Present for `TREE`. */
            treeAuthorize?: components["schemas"]["TreeAuthorize"];
        } & ({
            /**
             * @description A single string.
             * @constant
             */
            resourceType: "STRING";
            strAuthorize: components["schemas"]["StrAuthorize"];
        } | {
            /**
             * @description A list of strings.
             * @constant
             */
            resourceType: "ARRAY";
            arrAuthorize: components["schemas"]["ArrayAuthorize"];
        } | {
            /**
             * @description A tree.
             * @constant
             */
            resourceType: "TREE";
            treeAuthorize: components["schemas"]["TreeAuthorize"];
        });
        /** @description A node of a tree data resource, with what the user may do with it. */
        TreeStructs: {
            /**
             * @description Code of the node. Unique among the nodes beside it.
             * @example bay-1
             */
            code: string;
            /**
             * @description Display name of the node. Unique among the nodes beside it.
             * @example Bay 1
             */
            name: string;
            /**
             * @description Value that the node stands for.
             * @example north-hall
             */
            value?: string;
            /**
             * @description Actions that the user may take on the node.
             * @example [
             *       "read"
             *     ]
             */
            actions?: string[];
            /**
             * @description Nodes below this one. A tree has at most five levels.
             * @example [
             *       {
             *         "code": "cell-1",
             *         "name": "Cell 1",
             *         "value": "welding",
             *         "actions": [
             *           "read"
             *         ],
             *         "children": []
             *       }
             *     ]
             */
            children?: components["schemas"]["TreeStructs"][];
        };
        /** @description A rule that the value of a form field must satisfy. */
        AppValidateRuleDto: {
            /**
             * @description Kind of check.
             * @enum {string}
             */
            type: "None" | "regExp" | "phone" | "email" | "isNumber";
            /**
             * @description The regular expression for a `type` of `regExp`; otherwise the same word as `type`.
             * @example ^[A-Z]-[0-9]{3}$
             */
            content: ("None" | "regExp" | "phone" | "email" | "isNumber") | string;
            /**
             * @description What to tell the user whose value breaks the rule.
             * @example Enter a cost center such as R-200
             */
            errorMessage?: string;
            /** @description `errorMessage` in another language. */
            i18n?: components["schemas"]["ErrMsgI18nDto"];
        };
        /** @description Texts of a field in several languages. */
        CustomFieldI18n: {
            /** @description Label of the field in each language. */
            label: components["schemas"]["LangObject"];
        };
        /** @description A text in one language. */
        LangUnit: {
            /** @description `true` to show this text where this language is chosen. Off by default, which leaves the default text in place. */
            enabled: boolean;
            /**
             * @description The text.
             * @example Engineering
             */
            value: string;
        };
        /** @description Coordinates of a place. */
        GeoIpLocation: {
            /**
             * @description Longitude in degrees, positive to the east.
             * @example 11.9746
             */
            lon: number;
            /**
             * @description Latitude in degrees, positive to the north.
             * @example 57.7089
             */
            lat: number;
        };
        /** @description What a user may do with a data resource that is a string. */
        StrAuthorize: {
            /**
             * @description The string.
             * @example /orders/open
             */
            value: string;
            /**
             * @description Actions that the user may take.
             * @example [
             *       "read",
             *       "update"
             *     ]
             */
            actions: string[];
        };
        /** @description What a user may do with a data resource that is a list. */
        ArrayAuthorize: {
            /**
             * @description The entries of the list.
             * @example [
             *       "bay-1",
             *       "bay-2"
             *     ]
             */
            values: string[];
            /**
             * @description Actions that the user may take on these entries.
             * @example [
             *       "read",
             *       "update"
             *     ]
             */
            actions: string[];
        };
        /** @description What a user may do with a data resource that is a tree. */
        TreeAuthorize: {
            /** @description One entry for each node that the user may do something with. */
            authList: components["schemas"]["TreeAuthBo"][];
        };
        /** @description An error message in another language. */
        ErrMsgI18nDto: {
            /** @description The message, and whether it is shown. */
            errorMessage?: components["schemas"]["LangUnit"];
        };
        /** @description What a user may do with one node of a tree. */
        TreeAuthBo: {
            /**
             * @description Path to the node from the top of the tree: the codes of the nodes, each after a `/`.
             * @example /plant/bay-1
             */
            nodePath: string;
            /**
             * @description Display name of the node.
             * @example Bay 1
             */
            nodeName: string;
            /**
             * @description Actions that the user may take on the node.
             * @example [
             *       "read",
             *       "update"
             *     ]
             */
            nodeActions: string[];
            /**
             * @description Value that the node stands for.
             * @example north-hall
             */
            nodeValue?: string;
            /**
             * @description Values of the node's custom fields, by the `key` of the field.
             * @example {
             *       "safetyZone": "Z-2"
             *     }
             */
            nodeExtendFieldValue?: {
                [key: string]: unknown;
            };
        };
    };
    responses: {
        /** @description Too many requests arrived in a short time; a user pool may send 300 a second. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FailureDto"];
            };
        };
        /** @description Failure: `statusCode` and, where there is one, `apiCode` say why. The HTTP status is 200 unless a gateway or the rate limit answers. */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FailureDto"];
            };
        };
        /** @description The access token is missing, wrong or expired. */
        AccessTokenInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BearerErrorDto"];
            };
        };
        /** @description The grant was refused. */
        GrantRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthErrorDto"];
            };
        };
        /** @description The application's credentials are wrong or missing. */
        ApplicationUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthErrorDto"];
            };
        };
        /** @description The request lacks the token or is malformed. */
        TokenMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthErrorDto"];
            };
        };
    };
    parameters: {
        /**
         * @description ID of the application the user signs in to.
         * @example 6745c0de0a1b2c3d4e5fa001
         */
        ClientId: string;
        /**
         * @description Where the browser goes after signing in, with the result attached. Must be one of the callback URLs configured for the application in the console; any other is refused.
         * @example https://portal.halden.example/callback
         */
        RedirectUri: string;
        /**
         * @description A random value that comes back unchanged with the result. Compare the two to protect the callback against cross-site request forgery.
         * @example q7YpZ2xL0cVd
         */
        State: string;
        /**
         * @description A random value that is repeated in the ID token, so that you can detect a replayed token. Required in the implicit flow.
         * @example n-0S6_WzA2Mj
         */
        Nonce: string;
        /**
         * @description The challenge of [PKCE](https://www.rfc-editor.org/rfc/rfc7636#section-4.2), made of a random verifier that your application keeps and sends with the code. Without it, whoever gets hold of the code can use it.
         * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
         */
        CodeChallenge: string;
        /**
         * @description How `code_challenge` is made of the verifier.
         * @example S256
         */
        CodeChallengeMethod: "S256" | "plain";
        /**
         * @description The access token of the user.
         * @example eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl
         */
        AccessToken: string;
        /**
         * @description ID of the application.
         * @example 6745c0de0a1b2c3d4e5fa001
         */
        AppId: string;
        /**
         * @description The `service` that the sign-in started with; the two must be the same.
         * @example https://portal.halden.example/cas
         */
        CasService: string;
        /**
         * @description The ticket that came with the browser in the query of `service`. It can be checked once.
         * @example ST-1856339-aA5Yuvrxzpv8Tau1cYQ7
         */
        CasTicket: string;
        /**
         * @description Page to return, counted from 1.
         * @example 1
         */
        Page: number;
        /**
         * @description Whether to return the IDs of departments that users belong to, in `departmentIds`, as well.
         * @example true
         */
        WithDepartmentIds: boolean;
        /**
         * @description Number of entries on a page.
         * @example 10
         */
        Limit: number;
        /**
         * @description Code of the permission space to look in. Leave it out for the default permission space.
         * @example default
         */
        Namespace: string;
        /**
         * @description Page to return, counted from 1.
         * @example 1
         */
        PageNo: number;
        /**
         * @description Number of entries on a page.
         * @example 10
         */
        PageSize: number;
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description Success. The envelope carries no `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonResponseDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description Success. The envelope carries no `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonResponseDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description What comes back to `redirect_uri`. Use `code` when a back end receives the callback. The types that return tokens directly (implicit and hybrid flow) are meant for single-page applications without a back end.
                 * @example code
                 */
                response_type: "none" | "code" | "token" | "id_token token" | "id_token" | "code token" | "code id_token token" | "code id_token";
                /**
                 * @description Where the browser goes after signing in, with the result attached. Must be one of the callback URLs configured for the application in the console; any other is refused.
                 * @example https://portal.halden.example/callback
                 */
                redirect_uri: components["parameters"]["RedirectUri"];
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
                state: components["parameters"]["State"];
                /**
                 * @description A random value that is repeated in the ID token, so that you can detect a replayed token. Required in the implicit flow.
                 * @example n-0S6_WzA2Mj
                 */
                nonce?: components["parameters"]["Nonce"];
                /**
                 * @description The challenge of [PKCE](https://www.rfc-editor.org/rfc/rfc7636#section-4.2), made of a random verifier that your application keeps and sends with the code. Without it, whoever gets hold of the code can use it.
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge?: components["parameters"]["CodeChallenge"];
                /**
                 * @description How `code_challenge` is made of the verifier.
                 * @example S256
                 */
                code_challenge_method?: components["parameters"]["CodeChallengeMethod"];
                /** @description How the sign-in page deals with the user. */
                prompt?: "none" | "login" | "consent" | "select_account";
                /** @description How the result reaches your application. The default depends on `response_type`, as in OpenID Connect. */
                response_mode?: "web_message" | "form_post" | "query" | "fragment";
                /** @description Tenant whose sign-in page is shown. Left out, the application's own page is shown. */
                tenant_id?: string;
                /** @description Context of your own that is passed along in the redirect to the sign-in page. Omit it where you need none. */
                login_page_context?: string;
                /** @description ID of the connection to sign in with, to skip the hosted sign-in page. Omit it to let the user choose there. */
                ext_idp_conn_id?: string;
                /** @description Unique ID of the device that the user signs in on. Omit it where you tell no devices apart. */
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
            429: components["responses"]["TooManyRequests"];
            /** @description A failure: nothing is redirected. */
            default: {
                headers: {
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
                client_id: components["parameters"]["ClientId"];
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
                state: components["parameters"]["State"];
                /**
                 * @description A random value that is repeated in the ID token, so that you can detect a replayed token. Required in the implicit flow.
                 * @example n-0S6_WzA2Mj
                 */
                nonce?: components["parameters"]["Nonce"];
                /** @description How the sign-in deals with the user. */
                prompt?: "none" | "login" | "consent" | "select_account";
                /** @description Tenant whose sign-in page is shown, where one is needed. */
                tenant_id?: string;
                /** @description Context of your own that is passed along in the redirects. Omit it where you need none. */
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
            429: components["responses"]["TooManyRequests"];
            /** @description A failure: nothing is redirected. */
            default: {
                headers: {
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
    endOidcSession: {
        parameters: {
            query?: {
                /**
                 * @description The user's ID token. It proves that the request is genuine, so that nobody can lure a user to a sign-out with a target of their own. Required with `post_logout_redirect_uri`.
                 * @example eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl
                 */
                id_token_hint?: string;
                /**
                 * @description Where the browser goes after signing out: one of the sign-out callback URLs configured for the application in the console. Without it, the browser shows a page that tells the user they are signed out.
                 * @example https://portal.halden.example/signed-out
                 */
                post_logout_redirect_uri?: string;
                /**
                 * @description A random value that comes back unchanged in the query of `post_logout_redirect_uri`. It matters only together with that parameter.
                 * @example q7YpZ2xL0cVd
                 */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Redirects the browser to `post_logout_redirect_uri`. */
            302: {
                headers: {
                    /**
                     * @description The `post_logout_redirect_uri`, with `state` added to its query.
                     * @example https://portal.halden.example/signed-out?state=q7YpZ2xL0cVd
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            /** @description A failure: nothing is redirected. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    endBrowserSession: {
        parameters: {
            query?: {
                /**
                 * @description Where the browser goes after signing out.
                 * @example https://portal.halden.example/signed-out
                 */
                redirect_uri?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Redirects the browser to `redirect_uri`. */
            302: {
                headers: {
                    /**
                     * @description The `redirect_uri`.
                     * @example https://portal.halden.example/signed-out
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            /** @description A failure: nothing is redirected. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    submitOidcLogin: {
        parameters: {
            query: {
                /**
                 * @description ID of the tenant that the user signs in to.
                 * @example 6745c0de0a1b2c3d4e5f7001
                 */
                tenant_id: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the interaction, taken from the address that `startOidcAuthorization` redirected to.
                 * @example 0f8fad5bd9cb469fa165
                 */
                interactionKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishLoginParams"];
            };
        };
        responses: {
            /** @description Redirects the browser to the next step: the consent page, or the `redirect_uri` of the application. */
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
            429: components["responses"]["TooManyRequests"];
            /** @description A failure: nothing is redirected. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    finishOidcLogin: {
        parameters: {
            query: {
                /**
                 * @description ID of the tenant that the user signs in to.
                 * @example 6745c0de0a1b2c3d4e5f7001
                 */
                tenant_id: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the interaction, taken from the address that `startOidcAuthorization` redirected to.
                 * @example 0f8fad5bd9cb469fa165
                 */
                interactionKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishLoginParams"];
            };
        };
        responses: {
            /** @description Redirects the browser to the next step: the consent page, or the `redirect_uri` of the application. */
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
            429: components["responses"]["TooManyRequests"];
            /** @description A failure: nothing is redirected. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    confirmOidcConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the interaction, taken from the address of the consent page.
                 * @example 0f8fad5bd9cb469fa165
                 */
                interactionKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Redirects the browser to the next step: the consent page, or the `redirect_uri` of the application. */
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
            429: components["responses"]["TooManyRequests"];
            /** @description A failure: nothing is redirected. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    abortOidcConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the interaction, taken from the address of the consent page.
                 * @example 0f8fad5bd9cb469fa165
                 */
                interactionKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Redirects the browser to the `redirect_uri` of the application, with an error. */
            302: {
                headers: {
                    /**
                     * @description Where the browser goes next.
                     * @example https://portal.halden.example/callback?error=access_denied&state=q7YpZ2xL0cVd
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            /** @description A failure: nothing is redirected. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getOidcUserInfo: {
        parameters: {
            query?: {
                /**
                 * @description The access token of the user.
                 * @example eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl
                 */
                access_token?: components["parameters"]["AccessToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user's claims. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserClaims"];
                };
            };
            401: components["responses"]["AccessTokenInvalid"];
        };
    };
    postOidcUserInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AccessTokenParams"];
            };
        };
        responses: {
            /** @description The user's claims. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserClaims"];
                };
            };
            401: components["responses"]["AccessTokenInvalid"];
        };
    };
    getOidcConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OidcDiscoveryMetadata"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getOidcJwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonWebKeySet"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getApplicationJwks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application.
                 * @example 6745c0de0a1b2c3d4e5fa001
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonWebKeySet"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    validateOidcToken: {
        parameters: {
            query?: {
                /**
                 * @description The access token to validate. Leave it out when you give `id_token`.
                 * @example eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl
                 */
                access_token?: string;
                /** @description The ID token to validate. Leave it out when you give `access_token`. */
                id_token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claims of the token, or a failure with `code` and `message` when it is not valid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description ID of the user.
                         * @example 6745c0de0a1b2c3d4e5f6001
                         */
                        sub?: string;
                        /**
                         * @description ID of the application that the token was issued to.
                         * @example 6745c0de0a1b2c3d4e5fa001
                         */
                        aud?: string;
                        /**
                         * @description Who issued the token.
                         * @example https://portal.halden.example/oidc
                         */
                        iss?: string;
                        /**
                         * @description When the token expires, in seconds since the Unix epoch.
                         * @example 1772446530
                         */
                        exp?: number;
                        /**
                         * @description When the token was issued, in seconds since the Unix epoch.
                         * @example 1772439330
                         */
                        iat?: number;
                        /**
                         * @description Number of the failure. Present when the token is not valid.
                         * @example 400
                         */
                        code?: number;
                        /**
                         * @description Why the token is not valid. Present when it is not.
                         * @example The access token is not valid
                         */
                        message?: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    validateOidcPemKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidatePEMKeyDto"];
            };
        };
        responses: {
            /** @description The outcome of the check. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    startOauthAuthorization: {
        parameters: {
            query: {
                /**
                 * @description ID of the application the user signs in to.
                 * @example 6745c0de0a1b2c3d4e5fa001
                 */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description What comes back to `redirect_uri`. Use `code` when a back end receives the callback.
                 * @example code
                 */
                response_type: "code" | "token";
                /**
                 * @description Where the browser goes after signing in, with the result attached. Must be one of the callback URLs configured for the application in the console; any other is refused.
                 * @example https://portal.halden.example/callback
                 */
                redirect_uri: components["parameters"]["RedirectUri"];
                /**
                 * @description Scopes to ask for, separated by spaces. They decide which claims `getOauthUserInfo` returns.
                 * @example user
                 */
                scope?: string;
                /**
                 * @description A random value that comes back unchanged with the result. Compare the two to protect the callback against cross-site request forgery.
                 * @example q7YpZ2xL0cVd
                 */
                state: components["parameters"]["State"];
                /**
                 * @description The challenge of [PKCE](https://www.rfc-editor.org/rfc/rfc7636#section-4.2), made of a random verifier that your application keeps and sends with the code. Without it, whoever gets hold of the code can use it.
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge?: components["parameters"]["CodeChallenge"];
                /**
                 * @description How `code_challenge` is made of the verifier.
                 * @example S256
                 */
                code_challenge_method?: components["parameters"]["CodeChallengeMethod"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Redirects the browser to the hosted sign-in page or, when the user is already signed in, back to `redirect_uri`. */
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
            429: components["responses"]["TooManyRequests"];
            /** @description A failure: nothing is redirected. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exchangeOauthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenEndPointParams"];
            };
        };
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["GrantRefused"];
            401: components["responses"]["ApplicationUnknown"];
        };
    };
    introspectOauthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenIntrospectEndpointParams"];
            };
        };
        responses: {
            /** @description Whether the token is valid and, if so, what it stands for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenIntrospectResponse"];
                };
            };
            400: components["responses"]["TokenMissing"];
            401: components["responses"]["ApplicationUnknown"];
        };
    };
    revokeOauthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRevocationEndpointParams"];
            };
        };
        responses: {
            /** @description The token is no longer valid. RFC 7009 lets the body be empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TokenMissing"];
            401: components["responses"]["ApplicationUnknown"];
        };
    };
    getOauthUserInfo: {
        parameters: {
            query?: {
                /**
                 * @description The access token of the user.
                 * @example eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl
                 */
                access_token?: components["parameters"]["AccessToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user's claims. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserClaims"];
                };
            };
            401: components["responses"]["AccessTokenInvalid"];
        };
    };
    postOauthUserInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AccessTokenParams"];
            };
        };
        responses: {
            /** @description The user's claims. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserClaims"];
                };
            };
            401: components["responses"]["AccessTokenInvalid"];
        };
    };
    startSamlSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application.
                 * @example 6745c0de0a1b2c3d4e5fa001
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Redirects the browser to the hosted sign-in page. */
            302: {
                headers: {
                    /**
                     * @description Address of the sign-in page.
                     * @example https://portal.halden.example/login?app_id=6745c0de0a1b2c3d4e5fa001&protocol=saml
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            /** @description A failure: nothing is redirected. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    startCasSignIn: {
        parameters: {
            query?: {
                /**
                 * @description Where the browser goes after signing in, with the ticket attached.
                 * @example https://portal.halden.example/cas
                 */
                service?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application.
                 * @example 6745c0de0a1b2c3d4e5fa001
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Redirects the browser to the hosted sign-in page or, when the user is already signed in, to `service`. */
            302: {
                headers: {
                    /**
                     * @description Where the browser goes next.
                     * @example https://portal.halden.example/cas?ticket=ST-1856339-aA5Yuvrxzpv8Tau1cYQ7
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            /** @description A failure: nothing is redirected. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    validateCasTicket: {
        parameters: {
            query: {
                /**
                 * @description The `service` that the sign-in started with; the two must be the same.
                 * @example https://portal.halden.example/cas
                 */
                service: components["parameters"]["CasService"];
                /**
                 * @description The ticket that came with the browser in the query of `service`. It can be checked once.
                 * @example ST-1856339-aA5Yuvrxzpv8Tau1cYQ7
                 */
                ticket: components["parameters"]["CasTicket"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application.
                 * @example 6745c0de0a1b2c3d4e5fa001
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the ticket is valid and, if so, the name of the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    validateCasServiceTicket: {
        parameters: {
            query: {
                /**
                 * @description The `service` that the sign-in started with; the two must be the same.
                 * @example https://portal.halden.example/cas
                 */
                service: components["parameters"]["CasService"];
                /**
                 * @description The ticket that came with the browser in the query of `service`. It can be checked once.
                 * @example ST-1856339-aA5Yuvrxzpv8Tau1cYQ7
                 */
                ticket: components["parameters"]["CasTicket"];
                /**
                 * @description Format of the answer.
                 * @example JSON
                 */
                format?: "JSON" | "XML";
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application.
                 * @example 6745c0de0a1b2c3d4e5fa001
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the ticket is valid and, if so, for whom. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cas20ValidationSuccessResult"] | components["schemas"]["Cas20ValidationFailureResult"];
                    "application/xml": string;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    endCasSession: {
        parameters: {
            query?: {
                /**
                 * @description Where the browser goes after signing out.
                 * @example https://portal.halden.example/signed-out
                 */
                url?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Redirects the browser to `url`. */
            302: {
                headers: {
                    /**
                     * @description The `url`.
                     * @example https://portal.halden.example/signed-out
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            /** @description A failure: nothing is redirected. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    verifyMfaToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["MfaTokenIntrospectEndpointParams"];
            };
        };
        responses: {
            /** @description Whether an MFA token is valid and, if so, what it stands for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MfaTokenIntrospectResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    exchangeOidcToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenEndPointParams"];
            };
        };
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["GrantRefused"];
            401: components["responses"]["ApplicationUnknown"];
        };
    };
    introspectOidcToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenIntrospectEndpointParams"];
            };
        };
        responses: {
            /** @description Whether the token is valid and, if so, what it stands for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenIntrospectResponse"];
                };
            };
            400: components["responses"]["TokenMissing"];
            401: components["responses"]["ApplicationUnknown"];
        };
    };
    revokeOidcToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRevocationEndpointParams"];
            };
        };
        responses: {
            /** @description The token is no longer valid. RFC 7009 lets the body be empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TokenMissing"];
            401: components["responses"]["ApplicationUnknown"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getFactor: {
        parameters: {
            query: {
                /**
                 * @description The second factor to return, as listed by `listEnrolledFactors`.
                 * @example 6745c0de0a1b2c3d4e5f8401
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    listWebAuthnAuthenticators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListDeviceCredentialDto"];
            };
        };
        responses: {
            /** @description Authenticators of a user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWebAuthnAuthenticatorDeviceDataDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    checkWebAuthnAuthenticators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckDeviceCredentialIdDto"];
            };
        };
        responses: {
            /** @description The authenticators that are still registered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebAuthnCheckValidCredentialsByCredIdsRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    removeAllWebAuthnAuthenticators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveDeviceCredentialDto"];
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    removeWebAuthnAuthenticator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Credential ID of the authenticator, Base64URL-encoded. */
                credentialID: string;
            };
            cookie?: never;
        };
        requestBody?: never;
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getPasskeyRegistrationOptionsAsAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Options for creating a passkey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyCreationOptionsRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    registerPasskeyAsAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPasskeyDto"];
            };
        };
        responses: {
            /** @description The outcome of registering a passkey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    updatePasskeyAsAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the passkey to rename, as in `id` of `listUserPasskeys`. */
                credentialId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePasskeyDto"];
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    deletePasskeyAsAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the passkey to delete, as in `id` of `listUserPasskeys`. */
                credentialId: string;
                /** @description ID of the user whom the passkey belongs to. */
                userId: string;
                /** @description ID of the application that the passkey was registered for. */
                appId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    listApplicationAuthorizationsOfUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Which users are authorized to use which applications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationAuthorizationListRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    listUserPasskeys: {
        parameters: {
            query: {
                /**
                 * @description ID of the user whose passkeys to return.
                 * @example 6745c0de0a1b2c3d4e5f6001
                 */
                userId: string;
                /**
                 * @description Page to return, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of passkeys on a page.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description ID of an application; only passkeys registered for it are returned. Leave it out for all.
                 * @example 6745c0de0a1b2c3d4e5fa001
                 */
                appId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Passkeys of a user, page by page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyListRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getPasskeySignInOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Options for using a passkey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyRequestOptionsRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    signInByPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinalizeWebAuthnLoginDto"];
            };
        };
        responses: {
            /** @description The tokens of a user who signed in with a passkey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInByPasskeyRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getPasskeyRegistrationOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Options for creating a passkey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyCreationOptionsRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getMfaPasskeyRegistrationOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Options for creating a passkey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyCreationOptionsRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getMfaPasskeyVerificationOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Options for using a passkey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyRequestOptionsRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    registerPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPasskeyDto"];
            };
        };
        responses: {
            /** @description The outcome of registering a passkey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    listPasskeys: {
        parameters: {
            query?: {
                /**
                 * @description Page to return, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of passkeys on a page.
                 * @example 10
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Passkeys of a user, page by page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyListRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    updatePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the passkey to delete, as in `id` of `listUserPasskeys`. */
                credentialId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePasskeyDto"];
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    deletePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the passkey to delete, as in `id` of `listUserPasskeys`. */
                credentialId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getProfile: {
        parameters: {
            query?: {
                /**
                 * @description Whether to return custom data, the values of custom fields, as well.
                 * @example true
                 */
                withCustomData?: boolean;
                /**
                 * @description Whether to return identities, the links to external identity providers, in `identities` as well.
                 * @example true
                 */
                withIdentities?: boolean;
                /**
                 * @description Whether to return the IDs of departments that users belong to, in `departmentIds`, as well.
                 * @example true
                 */
                withDepartmentIds?: components["parameters"]["WithDepartmentIds"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description Success. The envelope carries no `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonResponseDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
            /** @description Success. The envelope carries no `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonResponseDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
            /** @description Success. The envelope carries no `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonResponseDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
            /** @description Success. The envelope carries no `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonResponseDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description Success. The envelope carries no `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonResponseDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
                 * @description Number of entries on a page.
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description Success. The envelope carries no `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonResponseDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
            /** @description Success. The envelope carries no `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonResponseDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    generateLinkExtIdpUrl: {
        parameters: {
            query: {
                /**
                 * @description Identifier of the provider's connection to use, as set in the console. `getApplicationEnabledExtIdps` lists those of the application.
                 * @example partner-sso
                 */
                extIdpConnIdentifier: string;
                /**
                 * @description ID of the application that the user is signed in to.
                 * @example 6745c0de0a1b2c3d4e5fa001
                 */
                appId: string;
                /**
                 * @description The user's ID token. It says to whom the identity is added.
                 * @example eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl
                 */
                idToken: string;
                /**
                 * @description `true` to get the outcome in the query of a redirect to `targetUrl`. Omitted, the outcome is not sent that way.
                 * @example true
                 */
                needUrlRedirect?: "true" | "false";
                /** @description `true` to carry only the token in the redirect, because some browsers limit the length of a URL. Matters together with `needUrlRedirect`. */
                onlyRedirectToken?: "true" | "false";
                /** @description `true` to get the outcome as a form that the browser posts to `targetUrl`. Omitted, the outcome is not sent that way. */
                needFormPost?: "true" | "false";
                /**
                 * @description URL of your application that receives the outcome. Needed with `needUrlRedirect` or `needFormPost`.
                 * @example https://portal.halden.example/account/linked
                 */
                targetUrl?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link that starts binding an external identity provider. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerateBindExtIdpLinkRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    unlinkExtIdp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnlinkExtIdpDto"];
            };
        };
        responses: {
            /** @description Success. The envelope carries no `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonResponseDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getIdentities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signed-in user's links to external identity providers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetIdentitiesRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getApplicationEnabledExtIdps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connections to external identity providers that are enabled for the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetExtIdpsRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    signInByWechatMobileCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WechatMobileAuthByCodeIdentityInput"];
            };
        };
        responses: {
            /** @description The tokens issued when a user signs in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginTokenResponseDataDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
    bindWechatToNewUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BindByRegiserInputApi"];
            };
        };
        responses: {
            /** @description The tokens issued when a user signs in with WeChat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WechatLoginTokenRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    bindWechatByEmailCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BindByEmailCodeInputApi"];
            };
        };
        responses: {
            /** @description The tokens issued when a user signs in with WeChat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WechatLoginTokenRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
    bindWechatByPhoneCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BindByPhoneCodeInputApi"];
            };
        };
        responses: {
            /** @description The tokens issued when a user signs in with WeChat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WechatLoginTokenRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
    bindWechatByPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BindByAccountInputApi"];
            };
        };
        responses: {
            /** @description The tokens issued when a user signs in with WeChat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WechatLoginTokenRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
    bindWechatBySelectedAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BindByAccountsInputApi"];
            };
        };
        responses: {
            /** @description The tokens issued when a user signs in with WeChat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WechatLoginTokenRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
    bindWechatByAccountId: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BindByAccountIdInputApi"];
            };
        };
        responses: {
            /** @description The tokens issued when a user signs in with WeChat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WechatLoginTokenRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
    startExternalIdentityLink: {
        parameters: {
            query: {
                /**
                 * @description Identifier of the provider's connection to use, as set in the console.
                 * @example partner-sso
                 */
                ext_idp_conn_identifier: string;
                /**
                 * @description ID of the application that the user is signed in to.
                 * @example 6745c0de0a1b2c3d4e5fa001
                 */
                app_id: string;
                /**
                 * @description The user's ID token. It says to whom the identity is added.
                 * @example eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl
                 */
                id_token: string;
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
            429: components["responses"]["TooManyRequests"];
            /** @description A failure: nothing is redirected. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getLoginHistory: {
        parameters: {
            query?: {
                /**
                 * @description ID of an application; only sign-ins to this application are returned. Leave it out for all.
                 * @example 6745c0de0a1b2c3d4e5fa001
                 */
                appId?: string;
                /** @description IP address; only sign-ins that came from it are returned. Leave it out for all. */
                clientIp?: string;
                /**
                 * @description `true` returns only sign-ins that succeeded, `false` only those that failed. Leave it out for both.
                 * @example true
                 */
                success?: boolean;
                /**
                 * @description Returns only sign-ins from this time on, in milliseconds since the Unix epoch. Omit it to begin with the first sign-in on record.
                 * @example 1772323200000
                 */
                start?: number;
                /**
                 * @description Returns only sign-ins up to this time, in milliseconds since the Unix epoch. Omit it to include the latest.
                 * @example 1772495999999
                 */
                end?: number;
                /**
                 * @description Page to return, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of entries on a page.
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
            /** @description The signed-in user's sign-ins, page by page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetLoginHistoryRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getLoggedInApps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The applications that the signed-in user has signed in to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetLoggedInAppsRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getAccessibleApps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The applications that the signed-in user can access. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAccessibleAppsRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getTenantList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenants of the signed-in user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTenantListRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getRoleList: {
        parameters: {
            query?: {
                /**
                 * @description Code of the permission space to look in. Leave it out for the default permission space.
                 * @example default
                 */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles of the signed-in user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleListRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getGroupList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupListRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getDepartmentList: {
        parameters: {
            query?: {
                /**
                 * @description Page to return, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of entries on a page.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Whether to return custom data, the values of custom fields, as well.
                 * @example false
                 */
                withCustomData?: boolean;
                /**
                 * @description What to sort the departments by.
                 * @example JoinDepartmentAt
                 */
                sortBy?: "DepartmentCreatedAt" | "JoinDepartmentAt" | "DepartmentName" | "DepartmemtCode";
                /**
                 * @description Direction of the order that `sortBy` sets.
                 * @example Desc
                 */
                orderBy?: "Asc" | "Desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The departments of a user, page by page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDepartmentPaginatedRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getAuthorizedResources: {
        parameters: {
            query?: {
                /**
                 * @description Code of the permission space to look in. Leave it out for the default permission space.
                 * @example default
                 */
                namespace?: components["parameters"]["Namespace"];
                /**
                 * @description Returns only resources of this type. Leave it out for all types.
                 * @example DATA
                 */
                resourceType?: "DATA" | "API" | "MENU" | "BUTTON" | "UI";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Authorized resources, page by page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizedResourcePaginatedRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    checkPermissionByStringResource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckPermissionStringResourceDto"];
            };
        };
        responses: {
            /** @description Whether the user may take an action on the resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckResourcePermissionsRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    checkPermissionByArrayResource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckPermissionArrayResourceDto"];
            };
        };
        responses: {
            /** @description Whether the user may take an action on the resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckResourcePermissionsRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    checkPermissionByTreeResource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckPermissionTreeResourceDto"];
            };
        };
        responses: {
            /** @description Whether the user may take an action on the resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckResourcePermissionsRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getUserAuthorizedResourcesList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data permissions of the signed-in user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserAuthResourceListRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getUserAuthResourcePermissionList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetUserAuthResourcePermissionListDto"];
            };
        };
        responses: {
            /** @description What the signed-in user may do with the resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserAuthResourcePermissionListRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getUserAuthResourceStruct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetUserAuthResourceStructDto"];
            };
        };
        responses: {
            /** @description A data resource and what the signed-in user may do with it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserAuthResourceStructRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    listRequestableApplications: {
        parameters: {
            query?: {
                /**
                 * @description Text to search for in the names of the applications; matched loosely. Leave it out for all.
                 * @example Workshop
                 */
                appName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The applications that users can request access to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnablePermissionApplyApplicationListRes"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    listRequestableRoles: {
        parameters: {
            query: {
                /**
                 * @description ID of the application whose roles to return.
                 * @example 6745c0de0a1b2c3d4e5fa002
                 */
                appId: string;
                /**
                 * @description Page to return, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of entries on a page.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Text to search for in the codes and names of the roles; matched loosely. Leave it out for all.
                 * @example edit
                 */
                keyword?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles that users can request, page by page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnablePermissionApplyRoleListRes"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getApproval: {
        parameters: {
            query: {
                /**
                 * @description Number of the approval, as returned by `createApproval`.
                 * @example AP202603020001
                 */
                number: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One approval. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalDetailRes"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    createApproval: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApprovalReq"];
            };
        };
        responses: {
            /** @description The request that was submitted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateApprovalRes"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    batchCreateApproval: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchCreateApprovalReq"];
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    listInitiatedApprovals: {
        parameters: {
            query?: {
                /**
                 * @description Page to return, counted from 1.
                 * @example 1
                 */
                pageNo?: components["parameters"]["PageNo"];
                /**
                 * @description Number of entries on a page.
                 * @example 10
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Returns only approvals of this kind. Leave it out for all.
                 * @example ROLE_PERMISSION_APPLY
                 */
                objectType?: "APP_PERMISSION_APPLY" | "ROLE_PERMISSION_APPLY";
                /** @description Text to search for in the number of the approval and the name of the user who applies; matched loosely. Omit it to list all requests. */
                keyword?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests that the signed-in user has submitted, page by page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiatedApprovalListRes"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getUniversalInvitationPublicConfig: {
        parameters: {
            query: {
                /**
                 * @description Identifier of the invitation link, taken from its URL.
                 * @example 9f2c1b
                 */
                identifier: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a universal invitation link shows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUniversalInvitationPublicConfigRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    signUpByUniversalInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UniversalInvitationUserJoinDto"];
            };
        };
        responses: {
            /** @description What became of an application to join. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUniversalInvitationJoinRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    createPolicyInvitationToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationLinkDto"];
            };
        };
        responses: {
            /** @description A token for an invited person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerateInviteeTokenRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getPolicyInvitationContext: {
        parameters: {
            query: {
                /**
                 * @description Token of the invited person, as returned by `createPolicyInvitationToken`.
                 * @example aW52aXRlZS10b2tlbi1leGFtcGxl
                 */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is invited, and which steps the invitation policy asks for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetInviteeContextRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    verifyInviteCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyInviteCodeDto"];
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    signUpByPolicyInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyInviteeJoinedDto"];
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    generateUniversalInvitationByMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation link that was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerateInvitationLinkRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    clearMyAllUniversalInvitationLinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    sendSms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendSMSDto"];
            };
        };
        responses: {
            /** @description The outcome of sending a text message. It carries no data. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendSMSRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    sendEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendEmailDto"];
            };
        };
        responses: {
            /** @description The outcome of sending an email. It carries no data. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendEmailRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    checkVerificationCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreCheckCodeDto"];
            };
        };
        responses: {
            /** @description Whether a verification code can be used. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreCheckCodeRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadDto"];
            };
        };
        responses: {
            /** @description Where the uploaded file lies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    decryptWechatMiniProgramData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecryptWechatMiniProgramDataDto"];
            };
        };
        responses: {
            /** @description The decrypted data of a WeChat mini program. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecryptWechatMiniProgramDataRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getWechatMpAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetWechatAccessTokenDto"];
            };
        };
        responses: {
            /** @description A WeChat access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetWechatAccessTokenRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getWechatMpAccessTokenInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetWechatAccessTokenDto"];
            };
        };
        responses: {
            /** @description A WeChat access token and when it expires. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetWechatAccessTokenInfoRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    decryptDouyinMiniProgramData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecryptDouyinMiniProgramDataDto"];
            };
        };
        responses: {
            /** @description The decrypted data of a Douyin mini program. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecryptDouyinMiniProgramDataRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getWechatMiniProgramPhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetWechatMiniProgramPhoneDto"];
            };
        };
        responses: {
            /** @description The phone number that a user of a mini program agreed to share. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetWechatMiniProgramPhoneRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    signInByWechatMobile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WechatMobileAuthByCodeInput"];
            };
        };
        responses: {
            /** @description The profile of the user who signed in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
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
    getCaptcha: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A new CAPTCHA. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCaptchaCodeRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getSystemInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What anyone may know about the server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemInfoResp"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getCountryList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The countries of the world. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCountryListRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    publishEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishEventDto"];
            };
        };
        responses: {
            /** @description The outcome of publishing an event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishEventRespDto"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
}
