// Made by the contract target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

export interface paths {
    "/api/v3/list-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users by status or update time
         * @deprecated
         * @description Returns a page of users, optionally only those in one status or those created or updated within a period. Use `listUsers` instead, which also searches by keyword and filters on any field.
         */
        get: operations["listUsersLegacy"];
        put?: never;
        /**
         * List and search users
         * @description Returns a page of the users of the user pool. Without `keywords`, `advancedFilter` and `searchQuery` it lists every user.
         *
         *     **Keyword search.** `keywords` is matched loosely against the fields in `options.fuzzySearchOn`; by default
         *     phone number, email address, name, username, nickname and identity number:
         *
         *     ```json
         *     {"keywords": "Göteborg", "options": {"fuzzySearchOn": ["address"]}}
         *     ```
         *
         *     **Advanced filter.** Each item of `advancedFilter` is one condition on profile fields, custom fields, departments, sign-in activity,
         *     user source or external identities. Conditions combine freely:
         *
         *     - Suspended users: `{"field": "status", "operator": "EQUAL", "value": "Suspended"}`
         *     - Email addresses of one domain: `{"field": "email", "operator": "CONTAINS", "value": "@halden.example"}`
         *     - A custom field, named by its key: `{"field": "costCenter", "operator": "EQUAL", "value": "R-200"}`
         *     - 10 or more sign-ins: `{"field": "loginsCount", "operator": "GREATER", "value": 10}`
         *     - 10 to 100 sign-ins: `{"field": "loginsCount", "operator": "BETWEEN", "value": [10, 100]}`
         *     - Last sign-in within a period, as Unix timestamps in milliseconds:
         *       `{"field": "lastLogin", "operator": "BETWEEN", "value": [1771804800000, 1772409600000]}`
         *     - Users who have signed in to one of several applications:
         *       `{"field": "loggedInApps", "operator": "IN", "value": ["6745c0de0a1b2c3d4e5fa001", "6745c0de0a1b2c3d4e5fa002"]}`
         *     - Members of a department and the departments below it:
         *
         *     ```json
         *     {
         *       "advancedFilter": [
         *         {
         *           "field": "department",
         *           "operator": "IN",
         *           "value": [
         *             {
         *               "organizationCode": "halden",
         *               "departmentId": "6745c0de0a1b2c3d4e5fd001",
         *               "departmentIdType": "department_id",
         *               "includeChildrenDepartments": true
         *             }
         *           ]
         *         }
         *       ]
         *     }
         *     ```
         */
        post: operations["listUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         * @description Returns one user, found by ID or by any other identifier named in `userIdType`: phone number, email address, username, an ID of your own system, or an external identity. Custom data, identities, departments and positions come only when you ask for them with the `with…` parameters.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-user-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get several users
         * @description Returns the users with the given identifiers in one call. All identifiers must be of the same kind, named in `userIdType`. Custom data, identities and departments come only when you ask for them with the `with…` parameters.
         */
        get: operations["getUserBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/users/field/decrypt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decrypt user fields
         * @description Returns the plain values of user fields that GenAuth handed out encrypted because data encryption is on for the user pool. Decryption needs the private key from the console, under **Security settings → Data security → Data encryption**. Nothing is stored or changed.
         */
        post: operations["userFieldDecrypt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/create-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user
         * @description Creates a user with administrator rights, so no verification code or other security check stands in the way.
         *
         *     Give at least one of `email`, `phone` and `username`. Each of these and `externalId` must be unique in the user pool.
         *     Keys of `customData` must be custom fields that already exist in the user pool.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/create-users-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create several users
         * @description Creates up to 50 users in one call with administrator rights, so no verification code or other security check stands in the way.
         *
         *     Every user needs at least one of `email`, `phone` and `username`. Each of these and `externalId` must be unique in the user pool.
         *     `options` applies to all users of the call.
         */
        post: operations["createUsersBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/update-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a user
         * @description Changes the profile, contact data, status, password or custom data of a user; send only the properties to change. The change is made with administrator rights, so a new email address or phone number needs no verification code. `email`, `phone`, `username` and `externalId` must stay unique in the user pool.
         */
        post: operations["updateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/update-user-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update several users
         * @description Changes several users in one call, each with values of its own; send only the properties to change. The changes are made with administrator rights, so new email addresses and phone numbers need no verification code. `email`, `phone`, `username` and `externalId` must stay unique in the user pool. `options` applies to all users of the call.
         */
        post: operations["updateUserBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/delete-users-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete users
         * @description Deletes up to 50 users in one call. `options.userIdType` lets you name them by email address, username or another identifier instead of their user IDs.
         */
        post: operations["deleteUsersBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-user-identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's external identities
         * @description Returns the user's identities: the links between the user and accounts at external identity providers, such as an OpenID Connect provider or a social sign-in. The access and refresh tokens of those accounts are never part of the answer.
         */
        get: operations["getUserIdentities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-user-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's roles
         * @description Returns the roles of a user in one permission space. Without `namespace` you get only the roles of the default permission space, not those of all permission spaces.
         */
        get: operations["getUserRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-user-principal-authentication-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user's real-name verification
         * @description Returns the outcome of real-name verification: whether the user's legal identity has been confirmed, and as which person or company.
         */
        get: operations["getUserPrincipalAuthenticationInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/reset-user-principal-authentication-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a user's real-name verification
         * @description Deletes the real-name verification stored for a user, whether it was made for a person or for a company. To read it first, use `getUserPrincipalAuthenticationInfo`.
         */
        post: operations["resetUserPrincipalAuthenticationInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-user-departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's departments
         * @description Returns the departments a user belongs to, a page at a time, and for each whether the user leads it and whether it is the user's main department. Unless you sort otherwise, the department joined last comes first.
         */
        get: operations["getUserDepartments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/set-user-departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a user's departments
         * @description Sets the departments a user belongs to, from 1 to 50 in one call. For each, you can say whether the user leads it and whether it is the user's main department.
         */
        post: operations["setUserDepartments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-user-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's groups
         * @description Returns the groups a user is a member of. The operation takes no paging parameters.
         */
        get: operations["getUserGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-user-mfa-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the second factors a user has bound
         * @description Returns, for TOTP, face, SMS and email, whether the user has bound that second factor. For the data that starts an MFA challenge, use `getUserMfaStatus`.
         */
        get: operations["getUserMfaInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/list-archived-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List archived users
         * @description Returns the IDs of the user pool's archived users, a page at a time, with the time each was archived. Use `startAt` to leave out users archived before a given moment.
         */
        get: operations["listArchivedUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/kick-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign a user out of applications
         * @description Forces a user out of the applications you list, from 1 to 50 in one call. Despite its name, the operation acts on one user.
         */
        post: operations["kickUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/is-user-exists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check whether a user exists
         * @description Tells whether the user pool has a user with the given username, email address, phone number or external ID. A missing user is a success with `exists` set to `false`, not an error.
         */
        post: operations["isUserExists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-user-accessible-apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the applications a user can access
         * @description Returns the applications a user can access, each with its sign-in address. For the applications the user has been authorized for, use `getUserAuthorizedApps`.
         */
        get: operations["getUserAccessibleApps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-user-authorized-apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the applications a user is authorized for
         * @description Returns the applications a user has been authorized for, each with its sign-in address. For every application the user can access, use `getUserAccessibleApps`.
         */
        get: operations["getUserAuthorizedApps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/has-any-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check whether a user has any of several roles
         * @description Tells whether a user has at least one of the roles you list. The answer does not say which; to see a user's roles, use `getUserRoles`.
         */
        post: operations["hasAnyRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-user-login-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's sign-ins
         * @description Returns a user's past sign-ins, a page at a time: to which application, when, and from which IP address and user agent. Narrow them down by application, IP address or time.
         */
        get: operations["getUserLoginHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-user-loggedin-apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the applications a user has signed in to
         * @description Returns the applications a user has signed in to at some time in the past. It says nothing about whether the user is signed in now; for that, use `checkSessionStatus`.
         */
        get: operations["getUserLoggedinApps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-user-logged-in-identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the identities a user has signed in with
         * @description Returns the identities, and with them the external identity providers, that a user has signed in through at some time in the past. For every identity linked to the user, use `getUserIdentities`.
         */
        get: operations["getUserLoggedinIdentities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/resign-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a user as having left
         * @description Offboards a user who has left the company. **This cannot be undone.**
         *
         *     - The user's authorizations and the links to departments, roles, groups and positions are deleted.
         *     - The account is disabled: the user can no longer sign in to any application. The user's basic profile is kept.
         *
         *     To remove the account altogether, use `deleteUsersBatch`. To offboard several users at once, use `resignUserBatch`.
         */
        post: operations["resignUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/resign-user-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark several users as having left
         * @description Offboards from 1 to 50 users who have left the company. **This cannot be undone.**
         *
         *     - The users' authorizations and the links to departments, roles, groups and positions are deleted.
         *     - The accounts are disabled: the users can no longer sign in to any application. Their basic profiles are kept.
         *
         *     To remove the accounts altogether, use `deleteUsersBatch`.
         */
        post: operations["resignUserBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-user-authorized-resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the resources a user is authorized for
         * @description Returns every resource of a permission space that a user is authorized for, with the actions allowed or denied on it. It covers what was granted to the user directly and what the user inherits from groups, roles and organizations.
         */
        get: operations["getUserAuthorizedResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/check-session-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check whether a user is signed in to an application
         * @description Tells whether a user has a signed-in session with an application right now. To end such a session, use `kickUsers`.
         */
        post: operations["checkSessionStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/import-otp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import users' TOTP secrets
         * @description Binds TOTP authenticators that users already have, by importing their secrets, so that they need not enroll again, for example after moving from another system. One call takes several users.
         */
        post: operations["importOtp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-otp-secret-by-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user's TOTP secret
         * @description Returns the secret of the TOTP authenticator a user has bound. Whoever holds the secret can produce the user's one-time passwords: keep it out of logs and browsers.
         */
        get: operations["getOtpSecretByUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-user-password-ciphertext": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a user's encrypted password
         * @description Returns a user's password, encrypted with the key that an administrator has set up in the console for custom password encryption (RSA or SM2, for example). For several users, use `getUserEncryptPasswordBatch`.
         */
        post: operations["getUserPasswordCiphertext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/link-identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link an identity to a user
         * @description Links an account at an external identity provider to a user, on the authority of an administrator. From then on, signing in through that provider with that account signs in as this user.
         */
        post: operations["linkIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/unlink-identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlink a user's identities at a provider
         * @description Removes every identity that a user has at one external identity provider. The user can no longer sign in through that provider until an identity is linked again, for example with `linkIdentity`.
         */
        post: operations["unlinkIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/set-mfa-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a user's MFA trigger data
         * @description Stores a user's MFA trigger data: the MFA token, the contact details for verification codes, and the second factors on offer. To read it, use `getUserMfaStatus`. Despite its name, the operation acts on one user.
         */
        post: operations["setUsersMfaStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-mfa-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user's MFA trigger data
         * @description Returns a user's MFA trigger data: the MFA token, the contact details for verification codes, and the second factors on offer. To see only which second factors the user has bound, use `getUserMfaInfo`.
         */
        get: operations["getUserMfaStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-user-sync-relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's synchronization links
         * @description Returns the accounts in other systems that a user is linked to by synchronization, whether the user was synchronized from there or to there.
         */
        get: operations["getUserSyncRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/delete-user-sync-relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a user's synchronization links
         * @description Deletes the links that synchronization has made between a user and the accounts in one type of identity source. To see a user's links, use `getUserSyncRelations`.
         */
        post: operations["deleteUserSyncRelations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/batch-get-user-encrypt-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get encrypted passwords by user ID
         * @description Returns the encrypted password for the user IDs you list. To name a user by email, phone or another identifier, use `getUserPasswordCiphertext`.
         */
        post: operations["getUserEncryptPasswordBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a group
         * @description Returns one group, found by its code.
         */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/list-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups
         * @description Returns the groups of the user pool, page by page. Use `keywords` to search them by code or name. To get every group in one response, use `getAllGroups`.
         */
        get: operations["listGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-all-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get all groups
         * @description Returns every group of the user pool in one response, without pages. With `fetchMembers`, each group comes with its members, which makes the response large; `listGroupMembers` reads the members of one group page by page.
         */
        get: operations["getAllGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/create-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a group
         * @description Creates a group and returns it. The group has no members at first; add them with `addGroupMembers`. To create several groups at once, use `createGroupsBatch`.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/create-or-update-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update a group
         * @description Updates the group with the given code, or creates it when there is none. `created` in the response tells which of the two happened. To change the code of a group, use `updateGroup`.
         */
        post: operations["createOrUpdateGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/create-groups-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create several groups
         * @description Creates up to 50 groups and returns them.
         */
        post: operations["createGroupsBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/update-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a group
         * @description Changes a group, which is found by its current `code`, and returns it. Send `newCode` to give the group another code. `description` is required: to keep it, send the current value.
         */
        post: operations["updateGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/delete-groups-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete groups
         * @description Deletes up to 50 groups, each named by its code.
         */
        post: operations["deleteGroupsBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/add-group-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add users to a group
         * @description Adds up to 50 users to a group.
         */
        post: operations["addGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/remove-group-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove users from a group
         * @description Removes up to 50 users from a group. Their accounts remain.
         */
        post: operations["removeGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/list-group-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of a group
         * @description Returns the users who are members of a group, page by page.
         */
        get: operations["listGroupMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-group-authorized-resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the resources a group is authorized for
         * @description Returns the resources of a permission space that a group is authorized for, with the actions that are allowed or denied on each.
         */
        get: operations["getGroupAuthorizedResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a role
         * @description Returns one role, found by its code within a permission space.
         */
        get: operations["getRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/assign-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a role
         * @description Assigns one role to up to 50 recipients, which can be users or departments. By default the assignment starts at once and has no end; `enableTime` and `endTime` limit it in time. To assign several roles at once, use `assignRoleBatch`.
         */
        post: operations["assignRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/assign-role-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign several roles
         * @description Assigns every role in `roles` to every recipient in `targets`: up to 10 roles and 10 recipients in one call. Recipients can be users or departments.
         */
        post: operations["assignRoleBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/revoke-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a role
         * @description Takes one role away from up to 50 users or departments. The role itself remains. To revoke several roles at once, use `revokeRoleBatch`.
         */
        post: operations["revokeRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/revoke-role-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke several roles
         * @description Takes every role in `roles` away from every user or department in `targets`: up to 10 roles and 50 targets in one call. The roles themselves remain.
         */
        post: operations["revokeRoleBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-role-authorized-resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the resources a role is authorized for
         * @description Returns the resources that a role is authorized for, with the actions it may perform on each.
         */
        get: operations["getRoleAuthorizedResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/list-role-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users who hold a role
         * @description Returns the users who hold a role, page by page. To find the departments that a role is assigned to, use `listRoleDepartments`.
         */
        get: operations["listRoleMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/list-role-departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the departments a role is assigned to
         * @description Returns the departments that a role is assigned to, page by page.
         */
        get: operations["listRoleDepartments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/create-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a role
         * @description Creates a role in a permission space and returns it. The role has no members at first; add them with `assignRole`. To create several roles at once, use `createRolesBatch`.
         */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/list-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * @description Returns the roles of a permission space, page by page. Use `keywords` to search them by code or name.
         */
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/delete-roles-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete roles of one permission space
         * @description Deletes up to 50 roles of a single permission space. To delete roles of different spaces in one call, use `deleteRoles`.
         */
        post: operations["deleteRolesBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/create-roles-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create several roles
         * @description Creates up to 50 roles, each in the permission space named in its entry.
         */
        post: operations["createRolesBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/update-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a role
         * @description Changes a role, which is found by its current `code` in the permission space. `newCode` and `name` are required: send the current values for those that should not change.
         */
        post: operations["updateRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/multiple-namespace-delete-roles-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete roles of several permission spaces
         * @description Deletes up to 50 roles, each named by its code and permission space. When they are all in one space, `deleteRolesBatch` takes a plain list of codes.
         */
        post: operations["deleteRoles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/check-role-params": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check whether a role code or name is available
         * @description Tells whether a code, and a name when you give one, can still be used for a role in a permission space. Nothing is created. When `isValid` is `false`, `message` in `data` says why.
         */
        post: operations["checkRoleParams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/list-role-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the assignments of a role
         * @description Returns the assignments of a role, page by page, with the time from which and until which each one holds. Filter by `targetType` to see only assignments to users or only those to departments.
         */
        get: operations["listRoleAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/create-admin-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an administrator role
         * @description Creates a custom role for administrators. The response does not hold the role: `isValid` in `data` tells whether its code and name were accepted, and `message` in `data` says why not.
         */
        post: operations["createAdminRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/delete-admin-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete administrator roles
         * @description Deletes up to 50 custom administrator roles.
         */
        post: operations["deleteAdminRolesBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/check-role-mutual-exclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check roles for mutual exclusion
         * @description Tells whether any of the given roles exclude each other, that is, may not be held together. Use it before you assign several roles. Nothing is changed.
         */
        post: operations["checkRoleMutualExclusion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-security-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the security settings of the user pool
         * @description Returns the security settings that apply to the whole user pool: allowed origins, token and cookie lifetimes, verification codes, sign-up, sign-in protection, self-service unlocking and QR code sign-in. The user pool is the one your credentials belong to. Second factors are not included; read them with `getGlobalMfaSettings`.
         */
        get: operations["getSecuritySettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/update-security-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update the security settings of the user pool
         * @description Changes the security settings of the user pool and returns them all as they stand afterwards. Send only the settings you want to change. A setting that is an object, such as `loginAnomalyDetection`, must come with all of its required fields, so read the current value with `getSecuritySettings` and edit that.
         *
         *     `allowedOrigins` is an array here but a single line-separated string in the response.
         */
        post: operations["updateSecuritySettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/get-global-mfa-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the MFA settings of the user pool
         * @description Returns the second factors that are turned on for the whole user pool.
         */
        get: operations["getGlobalMfaSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/update-global-mfa-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn on second factors for the user pool
         * @description Turns on the second factors in `enabledFactors` for the whole user pool and returns the factors that are on afterwards. To turn a factor off, use `closeGlobalMfaSettings`.
         */
        post: operations["updateGlobalMfaSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/disable-global-mfa-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn off second factors for the user pool
         * @description Turns off the second factors in `disableFactors` for the whole user pool and returns the factors that are still on. To turn a factor on, use `updateGlobalMfaSettings`.
         */
        post: operations["closeGlobalMfaSettings"];
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
        /** @description What to search for, which filters to apply, and how to page, sort and enrich the result. */
        ListUsersRequestDto: {
            /**
             * @description Text to match loosely against the fields in `options.fuzzySearchOn`.
             * @example ada
             */
            keywords?: string;
            /** @description Conditions that the returned users fulfill. Each item tests one field; fields and operators combine freely. */
            advancedFilter?: components["schemas"]["ListUsersAdvancedFilterItemDto"][];
            /**
             * @description An Elasticsearch query for searches that `keywords` and `advancedFilter` cannot express: an object with `query` and, if wanted, `sort`.
             * @example {
             *       "query": {
             *         "bool": {
             *           "must": [
             *             {
             *               "term": {
             *                 "phone": "13800000001"
             *               }
             *             }
             *           ],
             *           "must_not": []
             *         }
             *       },
             *       "sort": [
             *         "_score",
             *         {
             *           "created_at": "ASC"
             *         }
             *       ]
             *     }
             */
            searchQuery?: {
                [key: string]: unknown;
            };
            /** @description Paging, sorting, the fields that `keywords` searches, and which additional data to return. */
            options?: components["schemas"]["ListUsersOptionsDto"];
        };
        /** @description Users, page by page. */
        UserPaginatedRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The page. */
            data: components["schemas"]["UserPagingDto"];
        };
        /** @description One user. */
        UserSingleRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The user. */
            data: components["schemas"]["UserDto"];
        };
        /** @description Response with a list of users, not paged. */
        UserListRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The users. */
            data: components["schemas"]["UserDto"][];
        };
        /** @description The encrypted values to decrypt, and the private key for it. */
        UserFieldDecryptReqDto: {
            /**
             * @description Private key of the user pool's data encryption. Get it in the console under **Security settings → Data security → Data encryption**.
             * @example -----BEGIN PRIVATE KEY-----
             *     ZmFrZS1rZXk=
             *     -----END PRIVATE KEY-----
             */
            privateKey: string;
            /** @description The encrypted values, one item for each field of each user. */
            data: components["schemas"]["UserFieldDecryptReqItemDto"][];
        };
        /** @description Response with decrypted field values. */
        UserFieldDecryptRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The decrypted values. */
            data: components["schemas"]["UserFieldDecryptRespItemDto"][];
        };
        /** @description The user to create. At least one of `email`, `phone` and `username` is needed. */
        CreateUserReqDto: {
            /**
             * @description Status of the account.
             * @default Activated
             * @enum {string}
             */
            status?: "Suspended" | "Resigned" | "Activated" | "Archived" | "Deactivated";
            /**
             * Format: email
             * @description Email address, unique in the user pool. Case does not matter.
             * @example ada.lind@halden.example
             */
            email?: string;
            /**
             * @description Phone number without country code, unique in the user pool. Give the country code of a number outside mainland China in `phoneCountryCode`.
             * @example 13800000001
             */
            phone?: string;
            /**
             * @description Country calling code of `phone`, with a leading `+`. May be left out for numbers in mainland China. Sending SMS to other countries needs an international SMS service, configured in the console.
             * @example +86
             */
            phoneCountryCode?: string;
            /**
             * @description Name to sign in with, unique in the user pool.
             * @example ada.lind
             */
            username?: string;
            /**
             * @description ID of the user in your own system, unique in the user pool.
             * @example emp-10010
             */
            externalId?: string;
            /**
             * @description Full name of the person. Need not be unique.
             * @example Ada Lind
             */
            name?: string;
            /**
             * @description Informal name to address the user by.
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
             * @description Gender of the user.
             * @default U
             * @enum {string}
             */
            gender?: "M" | "F" | "U";
            /** @description Whether the email address counts as verified. */
            emailVerified?: boolean;
            /** @description Whether the phone number counts as verified. */
            phoneVerified?: boolean;
            /**
             * Format: date
             * @description Date of birth.
             * @example 1990-05-14
             */
            birthdate?: string;
            /**
             * @description Country the user lives in.
             * @example SE
             */
            country?: string;
            /**
             * @description Province or state the user lives in.
             * @example Västra Götaland
             */
            province?: string;
            /**
             * @description City the user lives in.
             * @example Göteborg
             */
            city?: string;
            /**
             * @description Postal address as free text.
             * @example Kajgatan 4
             */
            address?: string;
            /**
             * @description Street and house number.
             * @example Kajgatan 4
             */
            streetAddress?: string;
            /**
             * @description Postal code.
             * @example 41118
             */
            postalCode?: string;
            /**
             * @description Company the user works for.
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
             * @description Given (first) name.
             * @example Ada
             */
            givenName?: string;
            /**
             * @description Family (last) name.
             * @example Lind
             */
            familyName?: string;
            /**
             * @description Middle name.
             * @example Marie
             */
            middleName?: string;
            /**
             * @description The user's profile, such as the URL of a profile page; the OpenID Connect claim `profile`.
             * @example https://portal.halden.example/people/ada.lind
             */
            profile?: string;
            /**
             * @description Short name by which the user wants to be known; the OpenID Connect claim `preferred_username`.
             * @example ada
             */
            preferredUsername?: string;
            /**
             * Format: uri
             * @description URL of the user's personal website.
             * @example https://ada.halden.example
             */
            website?: string;
            /**
             * @description Time zone of the user.
             * @example Europe/Stockholm
             */
            zoneinfo?: string;
            /**
             * @description Language, and optionally region, of the user; the OpenID Connect claim `locale`.
             * @example en
             */
            locale?: string;
            /**
             * @description Full address, formatted for display or a mailing label.
             * @example Kajgatan 4, 411 18 Göteborg, Sweden
             */
            formatted?: string;
            /**
             * @description Region the user lives in.
             * @example Västra Götaland
             */
            region?: string;
            /**
             * Format: password
             * @description Password of the user, in plain text over HTTPS unless `options.passwordEncryptType` says that you have encrypted it.
             * @example correct-horse-battery-1
             */
            password?: string;
            /**
             * @description Salt used when the password was hashed.
             * @example fake-salt-1
             */
            salt?: string;
            /**
             * @description IDs of the tenants that the user belongs to.
             * @example [
             *       "6745c0de0a1b2c3d4e5f7001"
             *     ]
             */
            tenantIds?: string[];
            /** @description A TOTP authenticator of the user, with its recovery code, to take over. */
            otp?: components["schemas"]["CreateUserOtpDto"];
            /**
             * @description Departments to put the user in, as IDs of the kind named in `options.departmentIdType`.
             * @example [
             *       "6745c0de0a1b2c3d4e5fd001"
             *     ]
             */
            departmentIds?: string[];
            /**
             * @description Values of custom fields, by key. Every key must be a custom field that is already defined in the user pool.
             * @example {
             *       "costCenter": "R-200",
             *       "badge": 4711
             *     }
             */
            customData?: {
                [key: string]: unknown;
            };
            /**
             * @description Values of the custom fields of the user data object, by key. Every key must already be defined in the user pool.
             * @example {
             *       "costCenter": "R-200",
             *       "badge": 4711
             *     }
             */
            metadataSource?: {
                [key: string]: unknown;
            };
            /** @description Identities at external identity providers to link to the new user. Prefer `linkIdentity` after the user is created. */
            identities?: components["schemas"]["CreateIdentityDto"][];
            /**
             * @description Number of the user's national identity card.
             * @example 420421199005141234
             */
            identityNumber?: string;
            /** @description Password, department and notification options for the new user. */
            options?: components["schemas"]["CreateUserOptionsDto"];
        };
        /** @description Several users to create in one call. */
        CreateUserBatchReqDto: {
            /** @description The users to create, at most 50. */
            list: components["schemas"]["CreateUserInfoDto"][];
            /** @description Password, department and notification options that apply to all users of the call. */
            options?: components["schemas"]["CreateUserOptionsDto"];
        };
        /** @description The user to change, and the properties to change. */
        UpdateUserReqDto: {
            /**
             * @description The user to change, in the form that `options.userIdType` names.
             * @example 6745c0de0a1b2c3d4e5f6001
             */
            userId: string;
            /**
             * @description Country calling code of `phone`, with a leading `+`. May be left out for numbers in mainland China. Sending SMS to other countries needs an international SMS service, configured in the console.
             * @example +86
             */
            phoneCountryCode?: string;
            /**
             * @description Full name of the person. Need not be unique.
             * @example Ada Lind
             */
            name?: string;
            /**
             * @description Informal name to address the user by.
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
             * @description ID of the user in your own system, unique in the user pool.
             * @example emp-10010
             */
            externalId?: string;
            /**
             * @description New status of the account.
             * @enum {string}
             */
            status?: "Suspended" | "Resigned" | "Activated" | "Archived" | "Deactivated";
            /** @description Whether the email address counts as verified. */
            emailVerified?: boolean;
            /** @description Whether the phone number counts as verified. */
            phoneVerified?: boolean;
            /**
             * Format: date
             * @description Date of birth.
             * @example 1990-05-14
             */
            birthdate?: string;
            /**
             * @description Country the user lives in.
             * @example SE
             */
            country?: string;
            /**
             * @description Province or state the user lives in.
             * @example Västra Götaland
             */
            province?: string;
            /**
             * @description City the user lives in.
             * @example Göteborg
             */
            city?: string;
            /**
             * @description Postal address as free text.
             * @example Kajgatan 4
             */
            address?: string;
            /**
             * @description Street and house number.
             * @example Kajgatan 4
             */
            streetAddress?: string;
            /**
             * @description Postal code.
             * @example 41118
             */
            postalCode?: string;
            /**
             * @description Gender of the user.
             * @enum {string}
             */
            gender?: "M" | "F" | "U";
            /**
             * @description Name to sign in with, unique in the user pool.
             * @example ada.lind
             */
            username?: string;
            /**
             * Format: email
             * @description Email address, unique in the user pool. Case does not matter.
             * @example ada.lind@halden.example
             */
            email?: string;
            /**
             * @description Phone number without country code, unique in the user pool. Give the country code of a number outside mainland China in `phoneCountryCode`.
             * @example 13800000001
             */
            phone?: string;
            /**
             * Format: password
             * @description New password of the user, in plain text over HTTPS unless `options.passwordEncryptType` says that you have encrypted it.
             * @example correct-horse-battery-1
             */
            password?: string;
            /**
             * @description Company the user works for.
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
             * @description Given (first) name.
             * @example Ada
             */
            givenName?: string;
            /**
             * @description Family (last) name.
             * @example Lind
             */
            familyName?: string;
            /**
             * @description Middle name.
             * @example Marie
             */
            middleName?: string;
            /**
             * @description The user's profile, such as the URL of a profile page; the OpenID Connect claim `profile`.
             * @example https://portal.halden.example/people/ada.lind
             */
            profile?: string;
            /**
             * @description Short name by which the user wants to be known; the OpenID Connect claim `preferred_username`.
             * @example ada
             */
            preferredUsername?: string;
            /**
             * Format: uri
             * @description URL of the user's personal website.
             * @example https://ada.halden.example
             */
            website?: string;
            /**
             * @description Time zone of the user.
             * @example Europe/Stockholm
             */
            zoneinfo?: string;
            /**
             * @description Language, and optionally region, of the user; the OpenID Connect claim `locale`.
             * @example en
             */
            locale?: string;
            /**
             * @description Full address, formatted for display or a mailing label.
             * @example Kajgatan 4, 411 18 Göteborg, Sweden
             */
            formatted?: string;
            /**
             * @description Region the user lives in.
             * @example Västra Götaland
             */
            region?: string;
            /**
             * @description Number of the user's national identity card.
             * @example 420421199005141234
             */
            identityNumber?: string;
            /**
             * @description Values of custom fields to set, by key. Every key must be a custom field that is already defined in the user pool.
             * @example {
             *       "costCenter": "R-200",
             *       "badge": 4711
             *     }
             */
            customData?: {
                [key: string]: unknown;
            };
            /**
             * @description Values of the custom fields of the user data object to set, by key. Every key must already be defined for that data object.
             * @example {
             *       "costCenter": "R-200",
             *       "badge": 4711
             *     }
             */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description How the user is identified, and password and notification options for the change. */
            options?: components["schemas"]["UpdateUserOptionsDto"];
        };
        /** @description Several users to change in one call. */
        UpdateUserBatchReqDto: {
            /** @description The users to change, each with the properties to change. */
            list: components["schemas"]["UpdateUserInfoDto"][];
            /** @description Password and notification options that apply to all users of the call. */
            options?: components["schemas"]["UpdateUserBatchOptionsDto"];
        };
        /** @description The users to delete. */
        DeleteUsersBatchDto: {
            /**
             * @description The users to delete, at most 50, each in the form that `options.userIdType` names.
             * @example [
             *       "6745c0de0a1b2c3d4e5f6002",
             *       "6745c0de0a1b2c3d4e5f6003"
             *     ]
             */
            userIds: string[];
            /** @description How the users are identified. */
            options?: components["schemas"]["DeleteUsersBatchOptionsDto"];
        };
        /** @description The outcome of an operation that has nothing else to return. */
        IsSuccessRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description Whether the operation took effect. */
            data: components["schemas"]["IsSuccessDto"];
        };
        /** @description Response with a user's external identities. */
        IdentityListRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The identities, one for each account at an external identity provider. */
            data: components["schemas"]["IdentityDto"][];
        };
        /** @description Roles, page by page. */
        RolePaginatedRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The page. */
            data: components["schemas"]["RolePagingDto"];
        };
        /** @description Response with a user's real-name verification records. */
        PrincipalAuthenticationInfoPaginatedRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The records, with their number. */
            data: components["schemas"]["PrincipalAuthenticationInfoPagingDto"];
        };
        /** @description Names the user whose real-name verification to delete. */
        ResetUserPrincipalAuthenticationInfoDto: {
            /**
             * @description The user whose verification to delete, in the form that `options.userIdType` names.
             * @example 6745c0de0a1b2c3d4e5f6001
             */
            userId: string;
            /** @description How to find the user. Without it, `userId` is read as the user's ID in GenAuth. */
            options?: components["schemas"]["ResetUserPrincipalAuthenticationInfoOptionsDto"];
        };
        /** @description The departments of a user, page by page. */
        UserDepartmentPaginatedRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The page. */
            data: components["schemas"]["UserDepartmentPagingDto"];
        };
        /** @description A user and the departments to put the user in. */
        SetUserDepartmentsDto: {
            /**
             * @description The user, in the form that `options.userIdType` names; the user ID by default.
             * @example 6745c0de0a1b2c3d4e5f6001
             */
            userId: string;
            /**
             * @description The user's departments, 1 to 50 of them.
             * @example [
             *       {
             *         "departmentId": "6745c0de0a1b2c3d4e5fd001",
             *         "isLeader": true,
             *         "isMainDepartment": true
             *       }
             *     ]
             */
            departments: components["schemas"]["SetUserDepartmentDto"][];
            /** @description Optional settings. */
            options?: components["schemas"]["SetUserDepartmentsOptionsDto"];
        };
        /** @description Groups, page by page. */
        GroupPaginatedRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The page. */
            data: components["schemas"]["GroupPagingDto"];
        };
        /** @description The second factors a user has bound. */
        UserMfaSingleRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description For each second factor, whether the user has bound it. */
            data: components["schemas"]["UserMfaRespDto"];
        };
        /** @description A page of archived users. */
        ListArchivedUsersSingleRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The page of archived users. */
            data: components["schemas"]["ArchivedUsersListPagingDto"];
        };
        /** @description A user and the applications to sign the user out of. */
        KickUsersDto: {
            /**
             * @description The user to sign out, in the form that `options.userIdType` names.
             * @example 6745c0de0a1b2c3d4e5f6002
             */
            userId: string;
            /**
             * @description IDs of the applications to sign the user out of, from 1 to 50.
             * @example [
             *       "6745c0de0a1b2c3d4e5fa001",
             *       "6745c0de0a1b2c3d4e5fa002"
             *     ]
             */
            appIds: string[];
            /** @description How to find the user. Without it, `userId` is read as the user's ID in GenAuth. */
            options?: components["schemas"]["KickUsersOptionsDto"];
        };
        /** @description The identifier to look for. It is compared with the users of the user pool. */
        IsUserExistsReqDto: {
            /**
             * @description Username to look for. Usernames are unique in a user pool.
             * @example ada.lind
             */
            username?: string;
            /**
             * Format: email
             * @description Email address to look for. Upper and lower case make no difference.
             * @example ada.lind@halden.example
             */
            email?: string;
            /**
             * @description Phone number to look for, without its country calling code.
             * @example 13800000001
             */
            phone?: string;
            /**
             * @description ID in a system of your own to look for, as stored in the user's `externalId`.
             * @example hr-20417
             */
            externalId?: string;
        };
        /** @description Whether a user exists. */
        IsUserExistsRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The outcome of the check. */
            data: components["schemas"]["IsUserExistsDto"];
        };
        /** @description A list of applications. */
        AppListRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The applications. */
            data: components["schemas"]["AppDto"][];
        };
        /** @description A user and the roles to check. */
        HasAnyRoleReqDto: {
            /**
             * @description The user to check, in the form that `options.userIdType` names.
             * @example 6745c0de0a1b2c3d4e5f6004
             */
            userId: string;
            /** @description The roles to look for. Having one of them is enough. */
            roles: components["schemas"]["HasRoleRolesDto"][];
            /** @description How to find the user. Without it, `userId` is read as the user's ID in GenAuth. */
            options?: components["schemas"]["HasAnyRoleOptionsDto"];
        };
        /** @description Whether a user has any of the given roles. */
        HasAnyRoleRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The outcome of the check. */
            data: components["schemas"]["HasAnyRoleDto"];
        };
        /** @description A page of a user's sign-ins. */
        UserLoginHistoryPaginatedRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The page of sign-ins. */
            data: components["schemas"]["UserLoginHistoryPagingDto"];
        };
        /** @description The applications a user has signed in to. */
        UserLoggedInAppsListRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The applications the user has signed in to. */
            data: components["schemas"]["UserLoggedInAppsDto"][];
        };
        /** @description The identities a user has signed in with. */
        UserLoggedInIdentitiesRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The identities the user has signed in with. */
            data: components["schemas"]["UserLoggedInIdentitiesDto"][];
        };
        /** @description Names the user who has left. */
        ResignUserReqDto: {
            /**
             * @description The user to offboard, in the form that `userIdType` names.
             * @example 6745c0de0a1b2c3d4e5f6002
             */
            userId: string;
            /**
             * @description Kind of identifier given in `userId`.
             * @default user_id
             * @enum {string}
             */
            userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
        };
        /** @description The outcome of a resignation. */
        ResignUserRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description Whether the resignation took effect. */
            data: components["schemas"]["ResignUserDataDto"];
        };
        /** @description The users who leave the company. */
        ResignUserBatchReqDto: {
            /**
             * @description The users, 1 to 50 of them, in the form that `userIdType` names.
             * @example [
             *       "6745c0de0a1b2c3d4e5f6002",
             *       "6745c0de0a1b2c3d4e5f6003"
             *     ]
             */
            userIds: string[];
            /**
             * @description What kind of identifier `userIds` holds.
             * @default user_id
             * @enum {string}
             */
            userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
        };
        /** @description Authorized resources, page by page. */
        AuthorizedResourcePaginatedRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The page. */
            data: components["schemas"]["AuthorizedResourcePagingDto"];
        };
        /** @description A user and the application to check for a session. */
        CheckSessionStatusDto: {
            /**
             * @description The user to check, given by the user's ID in GenAuth.
             * @example 6745c0de0a1b2c3d4e5f6001
             */
            userId: string;
            /**
             * @description ID of the application in which to look for a session.
             * @example 6745c0de0a1b2c3d4e5fa001
             */
            appId: string;
        };
        /** @description Whether a user is signed in to an application. */
        CheckSessionStatusRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The outcome of the check. */
            data: components["schemas"]["CheckSessionStatusDataDto"];
        };
        /** @description The TOTP secrets to import. */
        ImportOtpReqDto: {
            /** @description One entry for each user whose secret to import. */
            list: components["schemas"]["ImportOtpItemDto"][];
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
        /** @description A user's TOTP secret. */
        GetOtpSecretRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The secret of the user's TOTP authenticator. */
            data: components["schemas"]["OtpSecretRespDto"];
        };
        /** @description Names the user whose encrypted password to return. */
        GetUserPasswordCiphertextDto: {
            /**
             * @description The user whose encrypted password to return, in the form that `userIdType` names.
             * @example 6745c0de0a1b2c3d4e5f6001
             */
            userId: string;
            /**
             * @description Kind of identifier given in `userId`.
             * @default user_id
             * @enum {string}
             */
            userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
        };
        /** @description A user's encrypted password. */
        GetUserPasswordCiphertextRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The encrypted password. */
            data: components["schemas"]["GetUserPasswordCiphertextDataDto"];
        };
        /** @description A user and the account at an external identity provider to link to that user. */
        LinkIdentityDto: {
            /**
             * @description ID of the external identity provider that the account belongs to.
             * @example 6745c0de0a1b2c3d4e5fe001
             */
            extIdpId: string;
            /**
             * @description ID in GenAuth of the user to link the account to.
             * @example 6745c0de0a1b2c3d4e5f6003
             */
            userId: string;
            /**
             * @description Type of the identity, as in the `type` of the user's identities that `getUserIdentities` returns, for example `openid` or `unionid`.
             * @default generic
             * @example generic
             */
            type?: string;
            /**
             * @description The user's unique ID at the external identity provider, taken from what the provider returns when the user authenticates there.
             * @example partner-48213
             */
            userIdInIdp: string;
            /**
             * @deprecated
             * @description Has no effect, whatever its value, and will be removed. Leave it out.
             */
            isSocial?: boolean;
        };
        /** @description The outcome of linking an identity. */
        LinkIdentityResDto: components["schemas"]["CommonResponseDto"] & {
            /** @description Whether the identity was linked. */
            data: components["schemas"]["LinkIdentityDataDto"];
        };
        /** @description A user and the external identity provider whose identities to remove. */
        UnlinkIdentity: {
            /**
             * @description ID of the external identity provider whose identities to remove from the user.
             * @example 6745c0de0a1b2c3d4e5fe001
             */
            extIdpId: string;
            /**
             * @description ID in GenAuth of the user to remove the identities from.
             * @example 6745c0de0a1b2c3d4e5f6003
             */
            userId: string;
            /**
             * @description Type of the identity, as in the `type` of the user's identities that `getUserIdentities` returns, for example `openid` or `unionid`.
             * @default generic
             * @example generic
             */
            type?: string;
            /**
             * @deprecated
             * @description Has no effect, whatever its value, and will be removed. Leave it out.
             */
            isSocial?: boolean;
        };
        /** @description The outcome of unlinking identities. */
        UnlinkIdentityResDto: components["schemas"]["CommonResponseDto"] & {
            /** @description Whether the identities were unlinked. */
            data: components["schemas"]["UnlinkIdentityDataDto"];
        };
        /** @description A user and the MFA trigger data to store. */
        SetMfaStatusDto: {
            /**
             * @description The user whose MFA trigger data to set, in the form that `userIdType` names.
             * @example 6745c0de0a1b2c3d4e5f6001
             */
            userId: string;
            /**
             * @description Kind of identifier given in `userId`.
             * @default user_id
             * @enum {string}
             */
            userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
            /** @description The MFA trigger data to store, in the shape that `getUserMfaStatus` returns. */
            mfaTriggerData: components["schemas"]["GetMfaInfoDataDto"];
        };
        /** @description A user's MFA state. */
        GetMapInfoRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The user's second factors and the token to check one with. */
            data: components["schemas"]["GetMfaInfoDataDto"];
        };
        /** @description Links to synchronization sources. */
        SyncRelationListRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description One entry for each link; empty when there is none. */
            data: components["schemas"]["UserSyncRelationDto"][];
        };
        /** @description A user and the type of identity source whose links to delete. */
        DeleteUserSyncRelationReqDto: {
            /**
             * @description The user whose links to delete, in the form that `userIdType` names.
             * @example 6745c0de0a1b2c3d4e5f6003
             */
            userId: string;
            /**
             * @description Kind of identifier given in `userId`.
             * @default user_id
             * @enum {string}
             */
            userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
            /**
             * @description Type of identity source whose links to delete, for example:
             *
             *     - `wechatwork`: WeCom
             *     - `dingtalk`: DingTalk
             *     - `lark`: Lark (Feishu)
             *     - `welink`: WeLink
             *     - `ldap`: an LDAP directory
             *     - `active-directory`: Windows Active Directory
             *     - `italent`: Beisen iTalent
             *     - `xiaoshouyi`: Xiaoshouyi
             *     - `maycur`: Maycur
             *     - `scim`: a SCIM service
             *     - `moka`: Moka HR
             * @example lark
             */
            provider: string;
        };
        /** @description Names the users whose encrypted passwords to return. */
        GetUserEncryptPasswordBatchDto: {
            /**
             * @description IDs in GenAuth of the users whose encrypted passwords to return.
             * @example [
             *       "6745c0de0a1b2c3d4e5f6001"
             *     ]
             */
            userIds: string[];
        };
        /** @description The encrypted password found for the given user IDs. */
        GetUserEncryptPasswordBatchRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The user's ID and encrypted password. */
            data: components["schemas"]["GetUserEncryptPasswordBatchDataDto"];
        };
        /** @description One group. */
        GroupSingleRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The group. */
            data: components["schemas"]["GroupDto"];
        };
        /** @description A list of groups. */
        GroupListRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The groups. */
            data: components["schemas"]["GroupDto"][];
        };
        /** @description The group to create. */
        CreateGroupReqDto: {
            /**
             * @description Unique identifier of the group, in English letters, such as `engineers`.
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
             * @example Everyone who works on the robots.
             */
            description: string;
            /**
             * @description Kind of group, such as `static`.
             * @example static
             */
            type: string;
            /**
             * @description Custom data of the group, as an object from field key to value. Every key must be a custom field that is already defined in the user pool.
             * @example {
             *       "costCenter": "4200"
             *     }
             */
            customData?: {
                [key: string]: unknown;
            };
        };
        /** @description The group to create or update. */
        CreateOrUpdateGroupReqDto: {
            /**
             * @description Unique identifier of the group, in English letters, such as `engineers`. A group that already has this code is updated.
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
             * @example Everyone who works on the robots.
             */
            description: string;
            /**
             * @description Kind of group, such as `static`.
             * @example static
             */
            type: string;
        };
        /** @description The group that was created or updated. */
        CreateOrUpdateGroupRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The group and whether it is new. */
            data: components["schemas"]["CreateOrUpdateGroupDataDto"];
        };
        /** @description The groups to create. */
        CreateGroupBatchReqDto: {
            /**
             * @description Groups to create, up to 50.
             * @example [
             *       {
             *         "code": "engineers",
             *         "name": "Engineers",
             *         "description": "Everyone who works on the robots.",
             *         "type": "static"
             *       }
             *     ]
             */
            list: components["schemas"]["CreateGroupReqDto"][];
        };
        /** @description The group to change and its new values. */
        UpdateGroupReqDto: {
            /**
             * @description Current code of the group.
             * @example engineers
             */
            code: string;
            /**
             * @description What the group is for.
             * @example Everyone who designs or builds the robots.
             */
            description: string;
            /**
             * @description New display name. Leave it out to keep the current one.
             * @example Robot engineers
             */
            name?: string;
            /**
             * @description Code the group will have, in English letters. Leave it out to keep the current one.
             * @example robot-engineers
             */
            newCode?: string;
            /**
             * @description Custom data of the group, as an object from field key to value. Every key must be a custom field that is already defined in the user pool.
             * @example {
             *       "costCenter": "4200"
             *     }
             */
            customData?: {
                [key: string]: unknown;
            };
        };
        /** @description The groups to delete. */
        DeleteGroupsReqDto: {
            /**
             * @description Codes of the groups, up to 50.
             * @example [
             *       "engineers",
             *       "support-team"
             *     ]
             */
            codeList: string[];
        };
        /** @description The group and the users to add to it. */
        AddGroupMembersReqDto: {
            /**
             * @description Code of the group.
             * @example engineers
             */
            code: string;
            /**
             * @description IDs of the users to add, up to 50.
             * @example [
             *       "6745c0de0a1b2c3d4e5f6001",
             *       "6745c0de0a1b2c3d4e5f6003"
             *     ]
             */
            userIds: string[];
        };
        /** @description The group and the users to remove from it. */
        RemoveGroupMembersReqDto: {
            /**
             * @description Code of the group.
             * @example engineers
             */
            code: string;
            /**
             * @description IDs of the users to remove, up to 50.
             * @example [
             *       "6745c0de0a1b2c3d4e5f6003"
             *     ]
             */
            userIds: string[];
        };
        /** @description The resources that a group is authorized for. */
        AuthorizedResourceListRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The resources. Empty when there are none. */
            data: components["schemas"]["AuthorizedResourceDto"][];
        };
        /** @description One role. */
        RoleSingleRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The role. */
            data: components["schemas"]["RoleDto"];
        };
        /** @description The role to assign, who receives it, and from when until when. */
        AssignRoleDto: {
            /**
             * @description Code of the role. Codes are unique within a permission space.
             * @example editor
             */
            code: string;
            /**
             * @description When the assignment ends, as a Unix timestamp in milliseconds. `null` means that it never ends.
             * @example 1798761600000
             */
            endTime?: number | null;
            /**
             * @description When the assignment starts, as a Unix timestamp in milliseconds. `null` means that it starts at once.
             * @example 1772409600000
             */
            enableTime?: number | null;
            /**
             * @description Code of the permission space that the role belongs to.
             * @example default
             */
            namespace?: string;
            /**
             * @description Recipients of the role, up to 50.
             * @example [
             *       {
             *         "targetType": "USER",
             *         "targetIdentifier": "6745c0de0a1b2c3d4e5f6001"
             *       }
             *     ]
             */
            targets: components["schemas"]["TargetDto"][];
        };
        /** @description The roles to assign and who receives them. */
        AssignRoleBatchDto: {
            /**
             * @description Roles to assign, up to 10.
             * @example [
             *       {
             *         "code": "editor",
             *         "namespace": "default"
             *       }
             *     ]
             */
            roles: components["schemas"]["RoleCodeDto"][];
            /**
             * @description Recipients of the roles, up to 10. Each one receives every role.
             * @example [
             *       {
             *         "targetType": "USER",
             *         "targetIdentifier": "6745c0de0a1b2c3d4e5f6001"
             *       }
             *     ]
             */
            targets: components["schemas"]["TargetDto"][];
        };
        /** @description The role to revoke and who loses it. */
        RevokeRoleDto: {
            /**
             * @description Code of the role. Codes are unique within a permission space.
             * @example editor
             */
            code: string;
            /**
             * @description Code of the permission space that the role belongs to.
             * @example default
             */
            namespace?: string;
            /**
             * @description Users or departments that lose the role, up to 50.
             * @example [
             *       {
             *         "targetType": "USER",
             *         "targetIdentifier": "6745c0de0a1b2c3d4e5f6001"
             *       }
             *     ]
             */
            targets: components["schemas"]["TargetDto"][];
        };
        /** @description The roles to revoke and who loses them. */
        RevokeRoleBatchDto: {
            /**
             * @description Roles to revoke, up to 10.
             * @example [
             *       {
             *         "code": "editor",
             *         "namespace": "default"
             *       }
             *     ]
             */
            roles: components["schemas"]["RoleCodeDto"][];
            /**
             * @description Users or departments that lose the roles, up to 50. Each one loses every role.
             * @example [
             *       {
             *         "targetType": "USER",
             *         "targetIdentifier": "6745c0de0a1b2c3d4e5f6001"
             *       }
             *     ]
             */
            targets: components["schemas"]["TargetDto"][];
        };
        /** @description The resources that a role is authorized for. */
        RoleAuthorizedResourcePaginatedRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The resources and how many there are. */
            data: components["schemas"]["RoleAuthorizedResourcePagingDto"];
        };
        /** @description A page of the departments that a role is assigned to. */
        RoleDepartmentListPaginatedRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The page and the total number of departments. */
            data: components["schemas"]["RoleDepartmentListPagingDto"];
        };
        /** @description The role to create. */
        CreateRoleDto: {
            /**
             * @description Code of the role, unique within its permission space. Letters, digits, `-` and `_`, at most 50 characters.
             * @example editor
             */
            code: string;
            /**
             * @description Display name, at most 50 characters.
             * @example Editor
             */
            name?: string;
            /**
             * @description Code of the permission space that the role will belong to.
             * @default default
             * @example default
             */
            namespace?: string;
            /**
             * @description What the role is for, at most 200 characters.
             * @example Can view and update robots and repair orders.
             */
            description?: string;
            /**
             * @description When the role is disabled by itself, as a Unix timestamp in milliseconds, written as a string. `null` means never.
             * @example 1798761600000
             */
            disableTime?: string | null;
        };
        /** @description The roles to delete, all in one permission space. */
        DeleteRoleDto: {
            /**
             * @description Codes of the roles, up to 50.
             * @example [
             *       "editor",
             *       "viewer"
             *     ]
             */
            codeList: string[];
            /**
             * @description Code of the permission space that the roles belong to.
             * @default default
             * @example default
             */
            namespace?: string;
        };
        /** @description The roles to create. */
        CreateRolesBatch: {
            /**
             * @description Roles to create, up to 50.
             * @example [
             *       {
             *         "code": "editor",
             *         "name": "Editor",
             *         "namespace": "default",
             *         "description": "Can view and update robots and repair orders."
             *       }
             *     ]
             */
            list: components["schemas"]["RoleListItem"][];
        };
        /** @description The role to change and its new values. */
        UpdateRoleDto: {
            /**
             * @description Current code of the role.
             * @example editor
             */
            code: string;
            /**
             * @description Code the role will have, unique within its permission space. To keep the code, send the value of `code` again.
             * @example content-editor
             */
            newCode: string;
            /**
             * @description New display name, at most 50 characters.
             * @example Content editor
             */
            name: string;
            /**
             * @description Code of the permission space that the role belongs to.
             * @default default
             * @example default
             */
            namespace?: string;
            /**
             * @description What the role is for, at most 200 characters.
             * @example Can view and update robots and repair orders.
             */
            description?: string;
            /**
             * @description Whether the role is in force.
             * @example ENABLE
             * @enum {string}
             */
            status?: "ENABLE" | "DISABLE";
            /**
             * @description When the role is disabled by itself, as a Unix timestamp in milliseconds, written as a string. `null` means never.
             * @example 1798761600000
             */
            disableTime?: string | null;
            /** @description Whether users can apply for the role. The application must also have single sign-on turned on and be set to appear in the application panel for users who are not authorized for it. */
            enablePermissionApply?: boolean;
        };
        /** @description The roles to delete, in any permission spaces. */
        DeleteRoleBatchDto: {
            /**
             * @description Roles to delete, up to 50.
             * @example [
             *       {
             *         "code": "editor",
             *         "namespace": "default"
             *       },
             *       {
             *         "code": "viewer",
             *         "namespace": "workshop"
             *       }
             *     ]
             */
            roleList: components["schemas"]["RoleCodeAndNamespaceDto"][];
        };
        /** @description The role code and name to check. */
        CheckRoleParamsDto: {
            /**
             * @description Code of the permission space that the role would belong to.
             * @example default
             */
            namespace: string;
            /**
             * @description Role code to check.
             * @example editor
             */
            code: string;
            /**
             * @description Role name to check. When left out, only the code is checked.
             * @example Editor
             */
            name?: string;
        };
        /** @description The result of checking a role code and name. */
        RoleCheckParamsRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description Whether the code and name are accepted. */
            data: components["schemas"]["CheckRoleParamsRespDto"];
        };
        /** @description A page of the assignments of a role. */
        RoleListPageRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The page and the total number of assignments. */
            data: components["schemas"]["RoleListPageDto"];
        };
        /** @description The administrator role to create. */
        CreateAdminRoleDto: {
            /**
             * @description Code of the role. It identifies the role in later calls.
             * @example support-admin
             */
            code: string;
            /**
             * @description Name shown to administrators.
             * @example Support administrator
             */
            name: string;
            /**
             * @description What the role is for.
             * @example Manages users and their sign-in problems.
             */
            description?: string;
        };
        /** @description The administrator roles to delete. */
        DeleteAdminRoleDto: {
            /**
             * @description Codes of the roles, up to 50.
             * @example [
             *       "support-admin"
             *     ]
             */
            codeList: string[];
        };
        /** @description The roles to compare. */
        CheckRoleMutualExclusionReqDto: {
            /**
             * @description Roles to check against each other.
             * @example [
             *       {
             *         "code": "admin",
             *         "namespace": "default"
             *       },
             *       {
             *         "code": "viewer",
             *         "namespace": "default"
             *       }
             *     ]
             */
            roles: components["schemas"]["RoleCodeDto"][];
        };
        /** @description The result of a check for mutual exclusion. */
        CheckRoleMutualExclusionRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description Whether any of the roles exclude each other. */
            data: components["schemas"]["CheckRoleMutualExclusionResultDto"];
        };
        /** @description The security settings of the user pool. */
        SecuritySettingsRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description The current settings. */
            data: components["schemas"]["SecuritySettingsDto"];
        };
        /** @description The security settings to change. Leave out those that should stay as they are. */
        UpdateSecuritySettingsDto: {
            /**
             * @description Origins that may call the API from a browser (CORS). Responses return the same setting as one string with an origin per line.
             * @example [
             *       "https://portal.halden.example",
             *       "https://workshop.halden.example"
             *     ]
             */
            allowedOrigins?: string[];
            /**
             * @description Lifetime of the tokens that GenAuth issues to signed-in users, in seconds (129600 is 36 hours).
             * @example 129600
             */
            authingTokenExpiresIn?: number;
            /**
             * @description Number of characters in a code. Applies to SMS and email verification codes and to image CAPTCHAs.
             * @example 6
             */
            verifyCodeLength?: number;
            /**
             * @description How many times a user may enter a verification code wrongly while it is valid (60 seconds by default). One more wrong entry voids the code, and a new one must be sent.
             * @example 3
             */
            verifyCodeMaxAttempts?: number;
            /** @description What a user must prove before changing their own email address. */
            changeEmailStrategy?: components["schemas"]["ChangeEmailStrategyDto"];
            /** @description What a user must prove before changing their own phone number. */
            changePhoneStrategy?: components["schemas"]["ChangePhoneStrategyDto"];
            /** @description How long a user stays signed in in the browser. */
            cookieSettings?: components["schemas"]["CookieSettingsDto"];
            /** @description When `true`, users cannot sign up by themselves; only an administrator can create accounts. The default is `false`, but `true` in user pools of the B2B and B2E types. */
            registerDisabled?: boolean;
            /** @description Limit on sign-ups from one IP address. */
            registerAnomalyDetection?: components["schemas"]["RegisterAnomalyDetectionConfigDto"];
            /** @description Whether a user who signs up with a verification code is asked to set a password. Applies to the GenAuth sign-in page and to Guard, not to API calls. */
            completePasswordAfterPassCodeLogin?: boolean;
            /** @description Protection of sign-in against brute force: when a CAPTCHA appears and when an account is locked. */
            loginAnomalyDetection?: components["schemas"]["LoginAnomalyDetectionConfigDto"];
            /** @description When `true`, a user who signs in with an email address that is not verified yet is refused and receives a verification email. They can sign in once they have completed it. */
            loginRequireEmailVerified?: boolean;
            /** @description Whether and how users can unlock their own account. Only users with a bound phone number or email address can. */
            selfUnlockAccount?: components["schemas"]["SelfUnlockAccountConfigDto"];
            /** @description Whether the GenAuth sign-in page offers a choice of accounts to sign in with. */
            enableLoginAccountSwitch?: boolean;
            /** @description Security of QR code sign-in with your mobile application. */
            qrcodeLoginStrategy?: components["schemas"]["QrcodeLoginStrategyDto"];
        };
        /** @description The MFA settings in force. */
        MFASettingsRespDto: components["schemas"]["CommonResponseDto"] & {
            /** @description Which second factors are on. */
            data: components["schemas"]["MFASettingsDto"];
        };
        /** @description Which second factors are turned on. */
        MFASettingsDto: {
            /**
             * @description The second factors that are on. Users may pass MFA with any of them that they have bound; an empty list means none.
             * @default []
             * @example [
             *       "OTP",
             *       "SMS"
             *     ]
             */
            enabledFactors: ("OTP" | "SMS" | "EMAIL" | "FACE")[];
        };
        /** @description Second factors to turn off for the user pool. */
        MFADisableSettingsDto: {
            /**
             * @description Second factors to turn off.
             * @example [
             *       "SMS"
             *     ]
             */
            disableFactors: ("OTP" | "SMS" | "EMAIL" | "FACE")[];
        };
        /** @description One condition of an advanced filter: a field, an operator, and the value to compare with. */
        ListUsersAdvancedFilterItemDto: {
            /**
             * @description Field to test. One of the following, or the key of any custom field:
             *
             *     - Identifiers: `id`, `phone`, `email`, `username`, `externalId`
             *     - Profile: `name`, `givenName`, `familyName`, `preferredUsername`, `profile`, `website`, `birthdate`, `company`, `locale`, `zoneinfo`, and `gender` (`M`, `F` or `U`)
             *     - Address: `country`, `province`, `address`, `streetAddress`, `postalCode`, `formatted`
             *     - Account: `status` (`Activated` or `Suspended`), `signedUp` (time of registration), `userSource` (how the user came into the user pool)
             *     - Sign-ins: `lastLogin` (a timestamp), `loginsCount` (a number), `lastLoginApp` (ID of the application last signed in to), `loggedInApps` (all applications ever signed in to)
             *     - Relations: `department`, `identity` (external identities)
             * @example email
             */
            field: string;
            /**
             * @description How the field is compared with `value`.
             * @enum {string}
             */
            operator: "EQUAL" | "NOT_EQUAL" | "CONTAINS" | "NOT_CONTAINS" | "IS_NULL" | "NOT_NULL" | "IN" | "GREATER" | "LESSER" | "BETWEEN";
            /**
             * @description Value to compare with. Its type follows from `field` and `operator`: a string, number or boolean; for `BETWEEN` an array of two numbers or dates;
             *     for `IN` an array. Timestamps such as `lastLogin` are in milliseconds.
             *
             *     With the field `department`, each array item is an object with `organizationCode`, `departmentId`, `departmentIdType` and
             *     `includeChildrenDepartments`.
             * @example @halden.example
             */
            value?: string | number | boolean | (string | number | {
                [key: string]: unknown;
            })[];
        };
        /** @description Paging, sorting and content options for listing users. */
        ListUsersOptionsDto: {
            /** @description Which page to return, and how many users it holds. */
            pagination?: components["schemas"]["PaginationDto"];
            /** @description Fields to sort by, the most important first. Each item names a `field` and an `order`. */
            sort?: components["schemas"]["SortingDto"][];
            /**
             * @description User fields that `keywords` is matched against.
             * @default [
             *       "phone",
             *       "email",
             *       "name",
             *       "username",
             *       "nickname",
             *       "identityNumber"
             *     ]
             * @example [
             *       "name",
             *       "email"
             *     ]
             */
            fuzzySearchOn?: ("id" | "phone" | "email" | "name" | "username" | "externalId" | "nickname" | "company" | "givenName" | "familyName" | "middleName" | "profile" | "preferredUsername" | "website" | "address" | "formatted" | "streetAddress" | "postalCode" | "identityNumber")[];
            /**
             * @description Whether to return each user's custom fields in `customData`.
             * @default false
             */
            withCustomData?: boolean;
            /**
             * @description Whether to return the IDs of each user's positions in `postIdList`.
             * @default false
             */
            withPost?: boolean;
            /**
             * @description Whether to return each user's external identities in `identities`.
             * @default false
             */
            withIdentities?: boolean;
            /**
             * @description Whether to return the IDs of each user's departments in `departmentIds`.
             * @default false
             */
            withDepartmentIds?: boolean;
            /**
             * @description Whether to return custom fields as direct properties of each user instead of nested in `customData`.
             * @default false
             */
            flatCustomData?: boolean;
        };
        /** @description One page of users. */
        UserPagingDto: {
            /**
             * @description Number of users on all pages together.
             * @example 4
             */
            totalCount: number;
            /** @description The users on this page. */
            list: components["schemas"]["UserDto"][];
        };
        /** @description What a failed operation returns: the envelope, with data only where it helps to go on (for example the token for a second factor). */
        FailureDto: components["schemas"]["CommonResponseDto"] & {
            /** @description Whatever helps to react to this failure; its shape depends on `apiCode`. */
            data?: unknown;
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
        /** @description One encrypted field value. */
        UserFieldDecryptReqItemDto: {
            /**
             * @description User the value belongs to: a user ID, username, email address, phone number, ID in your own system, or ID at an external identity provider.
             * @example 6745c0de0a1b2c3d4e5f6001
             */
            userId?: string;
            /**
             * @description Name of the user field that the value comes from, such as `username` or `phone`.
             * @example phone
             */
            fieldName?: string;
            /**
             * @description The encrypted value, as GenAuth returned it.
             * @example 3q2+7wABAgMEBQYHCAkKCw==
             */
            encryptedContent: string;
        };
        /** @description One decrypted field value. */
        UserFieldDecryptRespItemDto: {
            /**
             * @description User the value belongs to: the identifier given in the request.
             * @example 6745c0de0a1b2c3d4e5f6001
             */
            userId?: string;
            /**
             * @description Name of the user field that the value comes from, such as `username` or `phone`.
             * @example phone
             */
            fieldName?: string;
            /**
             * @description The value in plain text.
             * @example 13800000001
             */
            decryptedContent: string;
        };
        /** @description A TOTP authenticator that the user already owns, taken over when the user is created. */
        CreateUserOtpDto: {
            /**
             * @description Shared secret of the authenticator, in Base32.
             * @example HZ2F6J3AGNAVSOTV
             */
            secret: string;
            /**
             * @description Recovery code that lets the user sign in when the authenticator is not at hand.
             * @example b471-8ec0-874a-087f-bccb-cd54
             */
            recoveryCode?: string;
        };
        /** @description A user's link to an external identity provider, set while the user is created. */
        CreateIdentityDto: {
            /**
             * @description ID of the external identity provider.
             * @example 6745c0de0a1b2c3d4e5fe001
             */
            extIdpId: string;
            /**
             * @description Type of the external identity provider: a social sign-in such as `wechat` or `github`, or a protocol such as `oidc`, `saml` or `ldap`.
             * @enum {string}
             */
            provider: "oidc" | "oauth2" | "saml" | "ldap" | "ad" | "cas" | "azure-ad" | "wechat" | "google" | "qq" | "wechatwork" | "dingtalk" | "weibo" | "github" | "alipay" | "apple" | "baidu" | "lark" | "gitlab" | "twitter" | "facebook" | "slack" | "linkedin" | "yidun" | "qingcloud" | "gitee" | "instagram" | "welink" | "huawei" | "honor" | "xiaomi" | "oppo" | "aws" | "amazon" | "douyin" | "kuaishou" | "line" | "sdbz";
            /**
             * @description Kind of identifier in `userIdInIdp`, such as `openid`, `unionid` or `primary`.
             * @example primary
             */
            type: string;
            /**
             * @description ID of the user at the external identity provider.
             * @example partner-ada-lind
             */
            userIdInIdp: string;
            /**
             * @description Profile of the user at the external identity provider. Its properties depend on the provider.
             * @example {
             *       "name": "Ada Lind",
             *       "email": "ada.lind@halden.example"
             *     }
             */
            userInfoInIdp: {
                [key: string]: unknown;
            };
            /**
             * @description Access token that the external identity provider issued to the user. Management operations never return it.
             * @example eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl
             */
            accessToken?: string;
            /**
             * @description Refresh token that the external identity provider issued to the user. Management operations never return it.
             * @example fake-refresh-token-1
             */
            refreshToken?: string;
            /**
             * @description IDs of the connections of the external identity provider that the identity comes from.
             * @example [
             *       "6745c0de0a1b2c3d4e5fe101"
             *     ]
             */
            originConnIds: string[];
        };
        /** @description Options that govern how users are created. */
        CreateUserOptionsDto: {
            /**
             * @description Whether to store `password` exactly as given instead of hashing it. Turn it on when you migrate users whose passwords are already hashed; GenAuth then checks sign-ins with the password function that you write for the user pool.
             * @default false
             */
            keepPassword?: boolean;
            /**
             * @description Whether GenAuth generates the password.
             * @default false
             */
            autoGeneratePassword?: boolean;
            /**
             * @description Whether the user must set a new password at the first sign-in.
             * @default false
             */
            resetPasswordOnFirstLogin?: boolean;
            /**
             * @description Kind of ID used in `departmentIds`.
             * @default department_id
             * @enum {string}
             */
            departmentIdType?: "department_id" | "open_department_id" | "sync_relation" | "custom_field" | "code";
            /** @description Whether and how the user is told of the new account. */
            sendNotification?: components["schemas"]["SendCreateAccountNotificationDto"];
            /**
             * @description How you encrypted `password` before sending it, on top of HTTPS. The operation `getSystemInfo` returns the public keys to encrypt with.
             * @default none
             * @enum {string}
             */
            passwordEncryptType?: "sm2" | "rsa" | "none";
        };
        /** @description One user of a batch to create. At least one of `email`, `phone` and `username` is needed. */
        CreateUserInfoDto: {
            /**
             * @description Status of the account.
             * @default Activated
             * @enum {string}
             */
            status?: "Suspended" | "Resigned" | "Activated" | "Archived" | "Deactivated";
            /**
             * Format: email
             * @description Email address, unique in the user pool. Case does not matter.
             * @example ada.lind@halden.example
             */
            email?: string;
            /**
             * @description Phone number without country code, unique in the user pool. Give the country code of a number outside mainland China in `phoneCountryCode`.
             * @example 13800000001
             */
            phone?: string;
            /**
             * @description Country calling code of `phone`, with a leading `+`. May be left out for numbers in mainland China. Sending SMS to other countries needs an international SMS service, configured in the console.
             * @example +86
             */
            phoneCountryCode?: string;
            /**
             * @description Name to sign in with, unique in the user pool.
             * @example ada.lind
             */
            username?: string;
            /**
             * @description ID of the user in your own system, unique in the user pool.
             * @example emp-10010
             */
            externalId?: string;
            /**
             * @description Full name of the person. Need not be unique.
             * @example Ada Lind
             */
            name?: string;
            /**
             * @description Informal name to address the user by.
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
             * @description Gender of the user.
             * @default U
             * @enum {string}
             */
            gender?: "M" | "F" | "U";
            /** @description Whether the email address counts as verified. */
            emailVerified?: boolean;
            /** @description Whether the phone number counts as verified. */
            phoneVerified?: boolean;
            /**
             * Format: date
             * @description Date of birth.
             * @example 1990-05-14
             */
            birthdate?: string;
            /**
             * @description Country the user lives in.
             * @example SE
             */
            country?: string;
            /**
             * @description Province or state the user lives in.
             * @example Västra Götaland
             */
            province?: string;
            /**
             * @description City the user lives in.
             * @example Göteborg
             */
            city?: string;
            /**
             * @description Postal address as free text.
             * @example Kajgatan 4
             */
            address?: string;
            /**
             * @description Street and house number.
             * @example Kajgatan 4
             */
            streetAddress?: string;
            /**
             * @description Postal code.
             * @example 41118
             */
            postalCode?: string;
            /**
             * @description Company the user works for.
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
             * @description Given (first) name.
             * @example Ada
             */
            givenName?: string;
            /**
             * @description Family (last) name.
             * @example Lind
             */
            familyName?: string;
            /**
             * @description Middle name.
             * @example Marie
             */
            middleName?: string;
            /**
             * @description The user's profile, such as the URL of a profile page; the OpenID Connect claim `profile`.
             * @example https://portal.halden.example/people/ada.lind
             */
            profile?: string;
            /**
             * @description Short name by which the user wants to be known; the OpenID Connect claim `preferred_username`.
             * @example ada
             */
            preferredUsername?: string;
            /**
             * Format: uri
             * @description URL of the user's personal website.
             * @example https://ada.halden.example
             */
            website?: string;
            /**
             * @description Time zone of the user.
             * @example Europe/Stockholm
             */
            zoneinfo?: string;
            /**
             * @description Language, and optionally region, of the user; the OpenID Connect claim `locale`.
             * @example en
             */
            locale?: string;
            /**
             * @description Full address, formatted for display or a mailing label.
             * @example Kajgatan 4, 411 18 Göteborg, Sweden
             */
            formatted?: string;
            /**
             * @description Region the user lives in.
             * @example Västra Götaland
             */
            region?: string;
            /**
             * Format: password
             * @description Password of the user, in plain text over HTTPS unless `options.passwordEncryptType` says that you have encrypted it.
             * @example correct-horse-battery-1
             */
            password?: string;
            /**
             * @description Salt used when the password was hashed.
             * @example fake-salt-1
             */
            salt?: string;
            /**
             * @description IDs of the tenants that the user belongs to.
             * @example [
             *       "6745c0de0a1b2c3d4e5f7001"
             *     ]
             */
            tenantIds?: string[];
            /** @description A TOTP authenticator of the user, with its recovery code, to take over. */
            otp?: components["schemas"]["CreateUserOtpDto"];
            /**
             * @description Departments to put the user in, as IDs of the kind named in `options.departmentIdType`.
             * @example [
             *       "6745c0de0a1b2c3d4e5fd001"
             *     ]
             */
            departmentIds?: string[];
            /**
             * @description Values of custom fields, by key. Every key must be a custom field that is already defined in the user pool.
             * @example {
             *       "costCenter": "R-200",
             *       "badge": 4711
             *     }
             */
            customData?: {
                [key: string]: unknown;
            };
            /**
             * @description Values of the custom fields of the user data object, by key. Every key must already be defined in the user pool.
             * @example {
             *       "costCenter": "R-200",
             *       "badge": 4711
             *     }
             */
            metadataSource?: {
                [key: string]: unknown;
            };
            /** @description Identities at external identity providers to link to the new user. Prefer `linkIdentity` after the user is created. */
            identities?: components["schemas"]["CreateIdentityDto"][];
            /**
             * @description Number of the user's national identity card.
             * @example 420421199005141234
             */
            identityNumber?: string;
        };
        /** @description Options that govern how a user is updated. */
        UpdateUserOptionsDto: {
            /**
             * @description Kind of identifier given in `userId`.
             * @default user_id
             * @enum {string}
             */
            userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
            /**
             * @description Whether the user must set a new password at the first sign-in.
             * @default false
             */
            resetPasswordOnFirstLogin?: boolean;
            /**
             * @description Whether the user must set a new password at the next sign-in.
             * @default false
             */
            resetPasswordOnNextLogin?: boolean;
            /**
             * @description How you encrypted `password` before sending it, on top of HTTPS. The operation `getSystemInfo` returns the public keys to encrypt with.
             * @default none
             * @enum {string}
             */
            passwordEncryptType?: "sm2" | "rsa" | "none";
            /**
             * @description Whether GenAuth generates a new password for the user.
             * @default false
             */
            autoGeneratePassword?: boolean;
            /** @description Whether and where to send a notification about the reset password. */
            sendPasswordResetedNotification?: components["schemas"]["SendResetPasswordNotificationDto"];
        };
        /** @description One user of a batch to change, and the properties to change. */
        UpdateUserInfoDto: {
            /**
             * @description ID of the user to change.
             * @example 6745c0de0a1b2c3d4e5f6001
             */
            userId: string;
            /**
             * @description Country calling code of `phone`, with a leading `+`. May be left out for numbers in mainland China. Sending SMS to other countries needs an international SMS service, configured in the console.
             * @example +86
             */
            phoneCountryCode?: string;
            /**
             * @description Full name of the person. Need not be unique.
             * @example Ada Lind
             */
            name?: string;
            /**
             * @description Informal name to address the user by.
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
             * @description ID of the user in your own system, unique in the user pool.
             * @example emp-10010
             */
            externalId?: string;
            /**
             * @description New status of the account.
             * @enum {string}
             */
            status?: "Suspended" | "Resigned" | "Activated" | "Archived" | "Deactivated";
            /** @description Whether the email address counts as verified. */
            emailVerified?: boolean;
            /** @description Whether the phone number counts as verified. */
            phoneVerified?: boolean;
            /**
             * Format: date
             * @description Date of birth.
             * @example 1990-05-14
             */
            birthdate?: string;
            /**
             * @description Country the user lives in.
             * @example SE
             */
            country?: string;
            /**
             * @description Province or state the user lives in.
             * @example Västra Götaland
             */
            province?: string;
            /**
             * @description City the user lives in.
             * @example Göteborg
             */
            city?: string;
            /**
             * @description Postal address as free text.
             * @example Kajgatan 4
             */
            address?: string;
            /**
             * @description Street and house number.
             * @example Kajgatan 4
             */
            streetAddress?: string;
            /**
             * @description Postal code.
             * @example 41118
             */
            postalCode?: string;
            /**
             * @description Gender of the user.
             * @enum {string}
             */
            gender?: "M" | "F" | "U";
            /**
             * @description Name to sign in with, unique in the user pool.
             * @example ada.lind
             */
            username?: string;
            /**
             * Format: email
             * @description Email address, unique in the user pool. Case does not matter.
             * @example ada.lind@halden.example
             */
            email?: string;
            /**
             * @description Phone number without country code, unique in the user pool. Give the country code of a number outside mainland China in `phoneCountryCode`.
             * @example 13800000001
             */
            phone?: string;
            /**
             * Format: password
             * @description New password of the user, in plain text over HTTPS unless `options.passwordEncryptType` says that you have encrypted it.
             * @example correct-horse-battery-1
             */
            password?: string;
            /**
             * @description Company the user works for.
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
             * @description Given (first) name.
             * @example Ada
             */
            givenName?: string;
            /**
             * @description Family (last) name.
             * @example Lind
             */
            familyName?: string;
            /**
             * @description Middle name.
             * @example Marie
             */
            middleName?: string;
            /**
             * @description The user's profile, such as the URL of a profile page; the OpenID Connect claim `profile`.
             * @example https://portal.halden.example/people/ada.lind
             */
            profile?: string;
            /**
             * @description Short name by which the user wants to be known; the OpenID Connect claim `preferred_username`.
             * @example ada
             */
            preferredUsername?: string;
            /**
             * Format: uri
             * @description URL of the user's personal website.
             * @example https://ada.halden.example
             */
            website?: string;
            /**
             * @description Time zone of the user.
             * @example Europe/Stockholm
             */
            zoneinfo?: string;
            /**
             * @description Language, and optionally region, of the user; the OpenID Connect claim `locale`.
             * @example en
             */
            locale?: string;
            /**
             * @description Full address, formatted for display or a mailing label.
             * @example Kajgatan 4, 411 18 Göteborg, Sweden
             */
            formatted?: string;
            /**
             * @description Region the user lives in.
             * @example Västra Götaland
             */
            region?: string;
            /**
             * @description Number of the user's national identity card.
             * @example 420421199005141234
             */
            identityNumber?: string;
            /**
             * @description Values of custom fields to set, by key. Every key must be a custom field that is already defined in the user pool.
             * @example {
             *       "costCenter": "R-200",
             *       "badge": 4711
             *     }
             */
            customData?: {
                [key: string]: unknown;
            };
            /**
             * @description Values of the custom fields of the user data object to set, by key. Every key must already be defined for that data object.
             * @example {
             *       "costCenter": "R-200",
             *       "badge": 4711
             *     }
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description Options that govern how several users are updated. */
        UpdateUserBatchOptionsDto: {
            /**
             * @description Whether the users must set a new password at the next sign-in.
             * @default false
             */
            resetPasswordOnNextLogin?: boolean;
            /**
             * @description How you encrypted `password` before sending it, on top of HTTPS. The operation `getSystemInfo` returns the public keys to encrypt with.
             * @default none
             * @enum {string}
             */
            passwordEncryptType?: "sm2" | "rsa" | "none";
            /**
             * @description Whether GenAuth generates new passwords for the users.
             * @default false
             */
            autoGeneratePassword?: boolean;
            /** @description Whether and where to send notifications about the reset passwords. */
            sendPasswordResetedNotification?: components["schemas"]["SendResetPasswordNotificationDto"];
        };
        /** @description How the users to delete are identified. */
        DeleteUsersBatchOptionsDto: {
            /**
             * @description Kind of identifier given in `userIds`.
             * @default user_id
             * @enum {string}
             */
            userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
        };
        /** @description Whether an operation took effect. */
        IsSuccessDto: {
            /** @description `true` when the operation took effect. */
            success: boolean;
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
        /** @description One page of roles. */
        RolePagingDto: {
            /**
             * @description Number of roles on all pages together.
             * @example 3
             */
            totalCount: number;
            /** @description The roles on this page. */
            list: components["schemas"]["RoleDto"][];
        };
        /** @description Real-name verification records, with their number. */
        PrincipalAuthenticationInfoPagingDto: {
            /**
             * @description Number of records in total.
             * @example 1
             */
            totalCount: number;
            /** @description The records. */
            list: components["schemas"]["PrincipalAuthenticationInfoDto"][];
        };
        /** @description Options for deleting a user's real-name verification. */
        ResetUserPrincipalAuthenticationInfoOptionsDto: {
            /**
             * @description Kind of identifier given in `userId`.
             * @default user_id
             * @enum {string}
             */
            userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
        };
        /** @description One page of departments. */
        UserDepartmentPagingDto: {
            /**
             * @description Number of departments on all pages together.
             * @example 2
             */
            totalCount: number;
            /** @description The departments on this page. */
            list: components["schemas"]["UserDepartmentRespDto"][];
        };
        /** @description A department to put a user in, and the user's place there. */
        SetUserDepartmentDto: {
            /**
             * @description ID of the department.
             * @example 6745c0de0a1b2c3d4e5fd001
             */
            departmentId: string;
            /** @description `true` to make the user a leader of the department. */
            isLeader?: boolean;
            /** @description `true` to make this the user's main department. */
            isMainDepartment?: boolean;
        };
        /** @description How to read the user's identifier. */
        SetUserDepartmentsOptionsDto: {
            /**
             * @description What kind of identifier `userId` holds.
             * @default user_id
             * @enum {string}
             */
            userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
        };
        /** @description One page of groups. */
        GroupPagingDto: {
            /**
             * @description Number of groups on all pages together.
             * @example 2
             */
            totalCount: number;
            /** @description The groups on this page. */
            list: components["schemas"]["ResGroupDto"][];
        };
        /** @description Which second factors a user has bound. */
        UserMfaRespDto: {
            /**
             * @description Whether the user has bound a TOTP authenticator.
             * @enum {string}
             */
            totpStatus: "enabled" | "disabled";
            /**
             * @description Whether the user has bound a face for face verification.
             * @enum {string}
             */
            faceMfaStatus: "enabled" | "disabled";
            /**
             * @description Whether the user has bound a phone number for verification codes by SMS.
             * @enum {string}
             */
            smsMfaStatus: "enabled" | "disabled";
            /**
             * @description Whether the user has bound an email address for verification codes by email.
             * @enum {string}
             */
            emailMfaStatus: "enabled" | "disabled";
        };
        /** @description One page of archived users and the number of all that match. */
        ArchivedUsersListPagingDto: {
            /**
             * @description Number of archived users on all pages together.
             * @example 1
             */
            totalCount: number;
            /** @description The archived users on this page. */
            list: components["schemas"]["ListArchivedUsersRespDto"][];
        };
        /** @description Options for signing a user out. */
        KickUsersOptionsDto: {
            /**
             * @description Kind of identifier given in `userId`.
             * @default user_id
             * @enum {string}
             */
            userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
        };
        /** @description The outcome of checking whether a user exists. */
        IsUserExistsDto: {
            /** @description `true` when the user pool has a matching user, `false` when it has none. */
            exists: boolean;
        };
        /** @description An application as it is shown to a user who may sign in to it. */
        AppDto: {
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
             * @description Address of the application's logo image.
             * @example https://files.halden.example/logos/portal.png
             */
            appLogo: string;
            /**
             * Format: uri
             * @description Address of the application's sign-in page.
             * @example https://portal.halden.example/login
             */
            appLoginUrl: string;
            /**
             * @description Who may sign in to the application when no authorization says otherwise.
             * @enum {string}
             */
            appDefaultLoginStrategy: "ALLOW_ALL" | "DENY_ALL";
        };
        /** @description A role to look for, named by its code. */
        HasRoleRolesDto: {
            /**
             * @description Code of the permission space that the role belongs to.
             * @example default
             */
            namespace?: string;
            /**
             * @description Code of the role in its permission space.
             * @example admin
             */
            code: string;
        };
        /** @description Options for checking a user's roles. */
        HasAnyRoleOptionsDto: {
            /**
             * @description Kind of identifier given in `userId`.
             * @default user_id
             * @enum {string}
             */
            userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
        };
        /** @description The outcome of checking a user's roles. */
        HasAnyRoleDto: {
            /** @description `true` when the user has at least one of the roles, `false` when the user has none of them. */
            hasAnyRole: boolean;
        };
        /** @description One page of a user's sign-ins and the number of all that match. */
        UserLoginHistoryPagingDto: {
            /**
             * @description Number of matching sign-ins on all pages together.
             * @example 1
             */
            totalCount: number;
            /** @description The sign-ins on this page. */
            list: components["schemas"]["UserLoginHistoryDto"][];
        };
        /** @description An application that a user has signed in to. */
        UserLoggedInAppsDto: {
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
             * @description Address of the application's logo image.
             * @example https://files.halden.example/logos/portal.png
             */
            appLogo: string;
            /**
             * Format: uri
             * @description Address of the application's sign-in page.
             * @example https://portal.halden.example/login
             */
            appLoginUrl: string;
        };
        /** @description An identity that a user has signed in with, and the external identity provider it belongs to. */
        UserLoggedInIdentitiesDto: {
            /**
             * @description ID of the identity, which is the user's link to the external identity provider.
             * @example 6745c0de0a1b2c3d4e5f8001
             */
            identityId: string;
            /**
             * @description Display name of the external identity provider.
             * @example Partner SSO
             */
            idpName: string;
            /**
             * @description English name of the external identity provider.
             * @example Partner SSO
             */
            idpNameEn: string;
            /**
             * Format: uri
             * @description Address of the external identity provider's logo image.
             * @example https://files.halden.example/logos/partner-sso.png
             */
            idpLogo: string;
            /**
             * @description ID of the external identity provider.
             * @example 6745c0de0a1b2c3d4e5fe001
             */
            idpId: string;
        };
        /** @description Whether a resignation took effect. */
        ResignUserDataDto: {
            /** @description `true` when the resignation took effect. */
            success: boolean;
        };
        /** @description One page of authorized resources. */
        AuthorizedResourcePagingDto: {
            /**
             * @description Number of authorized resources on all pages together.
             * @example 1
             */
            totalCount: number;
            /** @description The authorized resources on this page. */
            list: components["schemas"]["AuthorizedResourceDto"][];
        };
        /** @description The outcome of looking for a user's session with an application. */
        CheckSessionStatusDataDto: {
            /** @description `true` when the user has a signed-in session with the application, otherwise `false`. */
            active: boolean;
        };
        /** @description A user and the TOTP secret to bind to that user. */
        ImportOtpItemDto: {
            /**
             * @description ID in GenAuth of the user to bind the secret to.
             * @example 6745c0de0a1b2c3d4e5f6001
             */
            userId: string;
            /** @description The secret to bind and, if there is one, its recovery code. */
            otp: components["schemas"]["ImportOtpItemDataDto"];
        };
        /** @description The secret of a TOTP authenticator. */
        OtpSecretRespDto: {
            /**
             * @description The secret shared with the user's authenticator, from which the one-time passwords are computed.
             * @example HZ2F6J3AGNAVSOTV
             */
            secret: string;
        };
        /** @description A password encrypted with the key set up in the console. */
        GetUserPasswordCiphertextDataDto: {
            /**
             * @description The user's password, encrypted with the key set up in the console.
             * @example bm90LWEtcmVhbC1jaXBoZXJ0ZXh0
             */
            ciphertext: string;
        };
        /** @description The outcome of linking an identity to a user. */
        LinkIdentityDataDto: {
            /** @description `true` when the identity is now linked to the user. */
            success: boolean;
        };
        /** @description The outcome of unlinking a user's identities at an external identity provider. */
        UnlinkIdentityDataDto: {
            /** @description `true` when the user's identities at the provider are removed. */
            success: boolean;
        };
        /** @description What a sign-in needs to go on with a second factor, and which factors the user has. */
        GetMfaInfoDataDto: {
            /**
             * @description Stands for the user in the calls that check the second factor.
             * @example eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl
             */
            mfaToken: string;
            /**
             * @description Phone number that the user bound for MFA. Absent when there is none.
             * @example 13800000001
             */
            mfaPhone?: string;
            /**
             * @description Country calling code of `mfaPhone`, with a leading `+`.
             * @example +86
             */
            mfaPhoneCountryCode?: string;
            /**
             * Format: email
             * @description Email address that the user bound for MFA. Absent when there is none.
             * @example ada.lind@halden.example
             */
            mfaEmail?: string;
            /**
             * @description Nickname of the user.
             * @example Ada
             */
            nickname?: string;
            /**
             * @description Username of the user.
             * @example ada.lind
             */
            username?: string;
            /**
             * @description Phone number in the user's profile, without the country code. Not necessarily `mfaPhone`.
             * @example 13800000001
             */
            phone?: string;
            /**
             * @description Country calling code of `phone`, with a leading `+`.
             * @example +86
             */
            phoneCountryCode?: string;
            /** @description Whether face recognition is on for the user. */
            faceMfaEnabled?: boolean;
            /** @description Whether TOTP is on for the user. */
            totpMfaEnabled?: boolean;
            /** @description The second factors of the application. */
            applicationMfa: components["schemas"]["ApplicationMfaDto"][];
        };
        /** @description A link between a user here and the same user at a synchronization source. */
        UserSyncRelationDto: {
            /**
             * @description Kind of synchronization source, for example `wechatwork` (WeCom), `dingtalk`, `lark`, `welink`, `ldap`, `active-directory`, `italent`, `xiaoshouyi`, `maycur`, `scim` or `moka`.
             * @example lark
             */
            provider: string;
            /**
             * @description ID of the user at the synchronization source.
             * @example ou_8bae746eac07cd25
             */
            userIdInIdp: string;
            /** @description The user's record at the synchronization source. */
            userInfoInIdp: components["schemas"]["User"];
        };
        /** @description A user's encrypted password. */
        GetUserEncryptPasswordBatchDataDto: {
            /**
             * @description ID of the user whose password this is.
             * @example 6745c0de0a1b2c3d4e5f6001
             */
            userId: string;
            /**
             * @description The user's password in encrypted form.
             * @example bm90LWEtcmVhbC1jaXBoZXJ0ZXh0
             */
            encryptedPassword: string;
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
        /** @description The group and whether it is new. */
        CreateOrUpdateGroupDataDto: {
            /** @description `true` when the group was created, `false` when an existing group was updated. */
            created: boolean;
            /** @description The group as it stands afterwards. */
            data: components["schemas"]["GroupDto"];
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
             * @description Kind of resource.
             * @enum {string}
             */
            resourceType: "DATA" | "API" | "MENU" | "BUTTON" | "UI";
            /**
             * @description Path or URL of the API. It matters when `resourceType` is `API`.
             * @example /api/v1/robots
             */
            apiIdentifier: string;
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
        /** @description Who receives or loses a role. */
        TargetDto: {
            /**
             * @description What `targetIdentifier` names.
             * @enum {string}
             */
            targetType: "USER" | "ROLE" | "GROUP" | "DEPARTMENT";
            /**
             * @description Identifies the recipient: the ID of a user or department, or the code of a role or group, depending on `targetType`.
             * @example 6745c0de0a1b2c3d4e5f6001
             */
            targetIdentifier: string;
        };
        /** @description A role, named by its code and, where needed, its permission space. */
        RoleCodeDto: {
            /**
             * @description Code of the role. Codes are unique within a permission space.
             * @example editor
             */
            code: string;
            /**
             * @description Code of the permission space that the role belongs to.
             * @example default
             */
            namespace?: string;
        };
        /** @description Resources that a role is authorized for. */
        RoleAuthorizedResourcePagingDto: {
            /**
             * @description Number of resources that match.
             * @example 1
             */
            totalCount: number;
            /** @description The resources. */
            list: components["schemas"]["RoleAuthorizedResourcesRespDto"][];
        };
        /** @description A page of departments. */
        RoleDepartmentListPagingDto: {
            /**
             * @description Number of departments on all pages together.
             * @example 1
             */
            totalCount: number;
            /** @description The departments on this page. */
            list: components["schemas"]["RoleDepartmentRespDto"][];
        };
        /** @description A role to create. */
        RoleListItem: {
            /**
             * @description Code of the role, unique within its permission space. Letters, digits, `-` and `_`, at most 50 characters.
             * @example editor
             */
            code: string;
            /**
             * @description Display name, at most 50 characters.
             * @example Editor
             */
            name?: string;
            /**
             * @description What the role is for, at most 200 characters.
             * @example Can view and update robots and repair orders.
             */
            description?: string;
            /**
             * @description Code of the permission space that the role will belong to.
             * @default default
             * @example default
             */
            namespace?: string;
        };
        /** @description A role, named by its code and permission space. */
        RoleCodeAndNamespaceDto: {
            /**
             * @description Code of the role. Codes are unique within a permission space.
             * @example editor
             */
            code: string;
            /**
             * @description Code of the permission space that the role belongs to.
             * @example default
             */
            namespace: string;
        };
        /** @description Whether a role code or name is accepted, and why not. */
        CheckRoleParamsRespDto: {
            /** @description `true` when the code and the name can be used, `false` when one of them cannot. */
            isValid: boolean;
            /**
             * @description Why the code or the name cannot be used. Absent when `isValid` is `true`.
             * @example The role code already exists.
             */
            message?: string;
        };
        /** @description A page of role assignments. */
        RoleListPageDto: {
            /**
             * @description Number of assignments on all pages together.
             * @example 1
             */
            totalCount?: number;
            /** @description The assignments on this page. */
            data: components["schemas"]["RolePermissionListDto"][];
        };
        /** @description Whether any of the checked roles exclude each other. */
        CheckRoleMutualExclusionResultDto: {
            /** @description `true` when at least two of the roles exclude each other, `false` when all of them can be held together. */
            existMutuallyExclusive: boolean;
        };
        /** @description Security settings that apply to the whole user pool. */
        SecuritySettingsDto: {
            /**
             * @description Origins that may call the API from a browser (CORS), as one string with an origin per line. In `updateSecuritySettings` the same setting is an array.
             * @example https://portal.halden.example
             *     https://workshop.halden.example
             */
            allowedOrigins?: string;
            /**
             * @description Lifetime of the tokens that GenAuth issues to signed-in users, in seconds (129600 is 36 hours).
             * @default 129600
             * @example 129600
             */
            authingTokenExpiresIn: number;
            /**
             * @description Number of characters in a code. Applies to SMS and email verification codes and to image CAPTCHAs.
             * @default 6
             * @example 6
             */
            verifyCodeLength: number;
            /**
             * @description How many times a user may enter a verification code wrongly while it is valid (60 seconds by default). One more wrong entry voids the code, and a new one must be sent.
             * @default 1
             * @example 3
             */
            verifyCodeMaxAttempts: number;
            /** @description What a user must prove before changing their own email address. */
            changeEmailStrategy: components["schemas"]["ChangeEmailStrategyDto"];
            /** @description What a user must prove before changing their own phone number. */
            changePhoneStrategy: components["schemas"]["ChangePhoneStrategyDto"];
            /** @description How long a user stays signed in in the browser. */
            cookieSettings?: components["schemas"]["CookieSettingsDto"];
            /**
             * @description When `true`, users cannot sign up by themselves; only an administrator can create accounts. The default is `false`, but `true` in user pools of the B2B and B2E types.
             * @default false
             */
            registerDisabled: boolean;
            /** @description Limit on sign-ups from one IP address. */
            registerAnomalyDetection: components["schemas"]["RegisterAnomalyDetectionConfigDto"];
            /**
             * @description Whether a user who signs up with a verification code is asked to set a password. Applies to the GenAuth sign-in page and to Guard, not to API calls.
             * @default false
             */
            completePasswordAfterPassCodeLogin: boolean;
            /** @description Protection of sign-in against brute force: when a CAPTCHA appears and when an account is locked. */
            loginAnomalyDetection: components["schemas"]["LoginAnomalyDetectionConfigDto"];
            /** @description When `true`, a user who signs in with an email address that is not verified yet is refused and receives a verification email. They can sign in once they have completed it. */
            loginRequireEmailVerified: boolean;
            /** @description Whether and how users can unlock their own account. Only users with a bound phone number or email address can. */
            selfUnlockAccount: components["schemas"]["SelfUnlockAccountConfigDto"];
            /**
             * @description Whether the GenAuth sign-in page offers a choice of accounts to sign in with.
             * @default false
             */
            enableLoginAccountSwitch: boolean;
            /** @description Security of QR code sign-in with your mobile application. */
            qrcodeLoginStrategy: components["schemas"]["QrcodeLoginStrategyDto"];
        };
        /** @description What a user must prove before changing their own email address. */
        ChangeEmailStrategyDto: {
            /**
             * @description When `true`, the user must verify the current email address before it can be replaced.
             * @default true
             */
            verifyOldEmail: boolean;
        };
        /** @description What a user must prove before changing their own phone number. */
        ChangePhoneStrategyDto: {
            /**
             * @description When `true`, the user must verify the current phone number before it can be replaced.
             * @default true
             */
            verifyOldPhone: boolean;
        };
        /** @description How long a signed-in user stays signed in in the browser. */
        CookieSettingsDto: {
            /**
             * @description Lifetime of the sign-in cookie, in seconds (1209600 is 14 days). The user must sign in again once it has expired. The application panel and every application listed in it use this lifetime.
             * @default 1209600
             * @example 1209600
             */
            cookieExpiresIn: number;
            /**
             * @description When `true`, the cookie expires as soon as the browser is closed, and the user must sign in again the next time. When `false`, it lasts for `cookieExpiresIn` seconds.
             * @default false
             */
            cookieExpiresOnBrowserSession: boolean;
        };
        /** @description Limit on sign-ups from one IP address within a period. */
        RegisterAnomalyDetectionConfigDto: {
            /**
             * @description Whether sign-ups are limited. When `false`, `limit` and `timeInterval` have no effect.
             * @default false
             */
            enabled: boolean;
            /**
             * @description Most sign-ups allowed from the same IP address within `timeInterval`.
             * @default 50
             * @example 50
             */
            limit: number;
            /**
             * @description Length of the period, in seconds.
             * @default 300
             * @example 300
             */
            timeInterval: number;
        };
        /** @description Protection of sign-in against brute force. It has two independent measures: a CAPTCHA (`robotVerify` and the `robotVerify…` checks) and account locking (`accountLock` and the `accountLock…` check). */
        LoginAnomalyDetectionConfigDto: {
            /**
             * @deprecated
             * @description Former choice of a single measure, replaced by `robotVerify` and `accountLock`. It is still required: when you use the newer fields, send either value.
             * @default captcha
             * @enum {string}
             */
            loginFailStrategy: "captcha" | "block-account";
            /**
             * @description When a user must solve a CAPTCHA to sign in.
             * @example condition_set
             * @enum {string}
             */
            robotVerify: "disable" | "condition_set" | "always_enable";
            /**
             * @description Whether accounts are locked after repeated sign-in failures.
             * @example condition_set
             * @enum {string}
             */
            accountLock: "disable" | "condition_set";
            /** @description Limit on failed sign-ins of any kind, counted per IP address. A CAPTCHA condition: account locking counts wrong passwords only. */
            loginFailCheck: components["schemas"]["LoginFailCheckConfigDto"];
            /**
             * @deprecated
             * @description Former limit on wrong passwords, replaced by `accountLockLoginPasswordFailCheck` and `robotVerifyLoginPasswordFailCheck`. It is still required in requests.
             */
            loginPasswordFailCheck: components["schemas"]["LoginPassowrdFailCheckConfigDto"];
            /** @description How many wrong passwords lock the account. Takes effect when `accountLock` is `condition_set`. */
            accountLockLoginPasswordFailCheck?: components["schemas"]["LoginPassowrdFailCheckConfigDto"];
            /** @description How many wrong passwords bring up a CAPTCHA. Takes effect when `robotVerify` is `condition_set`. */
            robotVerifyLoginPasswordFailCheck: components["schemas"]["LoginPassowrdFailCheckConfigDto"];
            /** @description IP addresses that sign in without a CAPTCHA; sign-ins from any other address get one. Takes effect when `robotVerify` is `condition_set`. */
            robotVerifyLoginIpWhitelistCheck: components["schemas"]["LoginIpWhitelistCheckConfigDto"];
            /** @description Whether the time of the sign-in is one of the CAPTCHA conditions. The times are those in `robotVerifyloginWeekStartEndTime`. */
            robotVerifyLoginTimeCheckEnable: boolean;
            /**
             * @description Time ranges for `robotVerifyLoginTimeCheckEnable`, each made of a day of the week with its start and end time. Mind the spelling: the `l` of `login` is lowercase in this name. Empty when no range is set.
             * @example []
             */
            robotVerifyloginWeekStartEndTime: string[];
        };
        /** @description Whether and how users can unlock their own locked account. */
        SelfUnlockAccountConfigDto: {
            /**
             * @description Whether users can unlock their own account after it has been locked.
             * @default false
             */
            enabled: boolean;
            /**
             * @description What the user must enter to unlock the account. `captcha` stands for a verification code here, not for an image CAPTCHA, which is why only users with a bound phone number or email address can unlock themselves.
             * @default captcha
             * @enum {string}
             */
            strategy: "captcha" | "password-captcha";
        };
        /** @description Security of QR code sign-in, where a user signs in on the web by scanning a code with your mobile application. After the scan is confirmed, the web page receives a ticket that is exchanged for the user's information. */
        QrcodeLoginStrategyDto: {
            /**
             * @description Lifetime of the QR code, always in seconds whatever `qrcodeExpiresInUnit` says.
             * @default 120
             * @example 120
             */
            qrcodeExpiresIn: number;
            /**
             * @description Unit in which the console shows the lifetime of the QR code. For display only.
             * @default Second
             * @example Second
             * @enum {string}
             */
            qrcodeExpiresInUnit?: "Second" | "Minute" | "Hour" | "Day";
            /**
             * @description How long the ticket can be exchanged, always in seconds whatever `ticketExpiresInUnit` says.
             * @default 300
             * @example 300
             */
            ticketExpiresIn: number;
            /**
             * @description Unit in which the console shows the lifetime of the ticket. For display only.
             * @default Second
             * @example Second
             * @enum {string}
             */
            ticketExpiresInUnit?: "Second" | "Minute" | "Hour" | "Day";
            /**
             * @description Whether a browser may exchange the ticket for the user's information. When `false`, exchange it on your server.
             * @default true
             */
            allowExchangeUserInfoFromBrowser: boolean;
            /**
             * @description Whether the endpoint that a web page polls for the status of the QR code returns the user's full information. Leave it `false` unless you need it: anyone who knows the ID of the QR code can poll that endpoint.
             * @default false
             */
            returnFullUserInfo: boolean;
        };
        /** @description Which page of a list to return. */
        PaginationDto: {
            /**
             * @description Number of the page, counted from 1.
             * @default 1
             * @example 1
             */
            page?: number;
            /**
             * @description Number of entries on a page, at most 50.
             * @default 10
             * @example 10
             */
            limit?: number;
        };
        /** @description How to sort a list. */
        SortingDto: {
            /**
             * @description The field to sort by.
             * @enum {string}
             */
            field: "createdAt" | "updatedAt" | "email" | "username" | "externalId" | "phone" | "status" | "statusChangedAt" | "passwordLastSetAt" | "loginsCount" | "gender" | "lastLogin" | "userSourceType" | "lastMfaTime" | "passwordSecurityLevel" | "phoneCountryCode" | "lastIp";
            /**
             * @description The direction.
             * @enum {string}
             */
            order: "desc" | "asc";
        };
        /** @description How to tell a user about the account that was created. */
        SendCreateAccountNotificationDto: {
            /**
             * @description `true` to tell the user by email.
             * @default false
             */
            sendEmailNotification?: boolean;
            /**
             * @description `true` to tell the user by SMS.
             * @default false
             */
            sendPhoneNotification?: boolean;
            /**
             * @description ID of the application whose sign-in address the message gives. Without it the message leads to the application panel of the user pool.
             * @example 6745c0de0a1b2c3d4e5fa001
             */
            appId?: string;
        };
        /** @description Whom to tell that a password was reset, and how. */
        SendResetPasswordNotificationDto: {
            /**
             * @description `true` to send an email to the address in the user's profile.
             * @default false
             */
            sendDefaultEmailNotification?: boolean;
            /**
             * @description `true` to send an SMS to the phone number in the user's profile.
             * @default false
             */
            sendDefaultPhoneNotification?: boolean;
            /**
             * Format: email
             * @description An email address of your choice to send the notification to.
             * @example ada.lind@halden.example
             */
            inputSendEmailNotification?: string;
            /**
             * @description A phone number of your choice to send the notification to.
             * @example 13800000001
             */
            inputSendPhoneNotification?: string;
            /**
             * @description ID of the application whose sign-in address the message gives. Without it the message leads to the application panel of the user pool.
             * @example 6745c0de0a1b2c3d4e5fa001
             */
            appId?: string;
        };
        /** @description Outcome of the real-name verification of a user. */
        PrincipalAuthenticationInfoDto: {
            /** @description Whether the real-name verification succeeded. */
            authenticated: boolean;
            /**
             * @description Whether the user was verified as a person or as a company.
             * @enum {string}
             */
            principalType: "P" | "E";
            /**
             * @description Number of the identity document of the verified person or company.
             * @example 420421199005141234
             */
            principalCode: string;
            /**
             * @description Legal name of the verified person or company.
             * @example Ada Lind
             */
            principalName: string;
            /**
             * Format: date-time
             * @description When the verification took place.
             * @example 2026-02-16T10:23:50.000Z
             */
            authenticatedAt: string;
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
             * @example 2026-01-12T09:30:00.000Z
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
        /** @description A group of users, to authorize them together. */
        ResGroupDto: {
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
        /** @description An archived user. */
        ListArchivedUsersRespDto: {
            /**
             * @description ID of the archived user.
             * @example 6745c0de0a1b2c3d4e5f6002
             */
            userId: string;
            /**
             * Format: date-time
             * @description When the user was archived.
             * @example 2026-03-20T16:40:00.000Z
             */
            archivedAt: string;
        };
        /** @description One sign-in of a user to an application. */
        UserLoginHistoryDto: {
            /**
             * @description ID of the application the user signed in to.
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
             * @description Address of the application's logo image.
             * @example https://files.halden.example/logos/portal.png
             */
            appLogo: string;
            /**
             * Format: uri
             * @description Address of the application's sign-in page.
             * @example https://portal.halden.example/login
             */
            appLoginUrl: string;
            /**
             * @description IP address that the sign-in came from.
             * @example 203.0.113.24
             */
            clientIp: string;
            /**
             * @description The `User-Agent` header of the browser or client that was used.
             * @example Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0
             */
            userAgent?: string;
            /**
             * Format: date-time
             * @description When the user signed in.
             * @example 2026-03-02T08:15:30.000Z
             */
            time: string;
        };
        /** @description A TOTP secret and its recovery code. */
        ImportOtpItemDataDto: {
            /**
             * @description The secret shared with the user's authenticator, from which the one-time passwords are computed.
             * @example HZ2F6J3AGNAVSOTV
             */
            secret: string;
            /**
             * @description Recovery code that the user can give in place of a one-time password when the authenticator is lost.
             * @example b471-8ec0-874a-087f-bccb-cd54
             */
            recoveryCode?: string;
        };
        /** @description A second factor as an application sets it up. */
        ApplicationMfaDto: {
            /**
             * @description Kind of second factor.
             * @enum {string}
             */
            mfaPolicy: "OTP" | "SMS" | "EMAIL" | "FACE";
            /**
             * @description State of the factor in the application; `1` means on.
             * @example 1
             */
            status: number;
            /**
             * @description Place of the factor in the order in which the application offers them.
             * @example 1
             */
            sort: number;
        };
        /** @description The user's record at a synchronization source, in the shape that the source gives it. */
        User: {
            [key: string]: unknown;
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
        /** @description A resource that a role is authorized for, with the actions allowed on it. */
        RoleAuthorizedResourcesRespDto: {
            /**
             * @description Code of the resource.
             * @example robot
             */
            resourceCode: string;
            /**
             * @description Type of the resource.
             * @enum {string}
             */
            resourceType: "DATA" | "API" | "MENU" | "BUTTON" | "UI";
            /**
             * @description Actions the role may perform on the resource.
             * @example [
             *       "robot:Read",
             *       "robot:Update"
             *     ]
             */
            actions: string[];
            /**
             * @description URL that identifies the API, for a resource of type `API`.
             * @example https://portal.halden.example/api/robots
             */
            apiIdentifier: string;
        };
        /** @description A department that a role is assigned to. */
        RoleDepartmentRespDto: {
            /**
             * @description ID of the department.
             * @example 6745c0de0a1b2c3d4e5fd001
             */
            id: string;
            /**
             * @description Code of the department.
             * @example engineering
             */
            code: string;
            /**
             * @description Display name of the department.
             * @example Engineering
             */
            name: string;
            /**
             * @description What the department does.
             * @example Designs and builds the robots.
             */
            description: string;
        };
        /** @description An assignment of a role, with the period in which it holds. */
        RolePermissionListDto: {
            /**
             * @description ID of the role.
             * @example 6745c0de0a1b2c3d4e5fc002
             */
            roleId: string;
            /**
             * @description Whether the recipient holds the role at present.
             * @example ENABLE
             * @enum {string}
             */
            status: "ENABLE" | "DISABLE";
            /**
             * @description When the assignment starts, as a Unix timestamp in milliseconds.
             * @example 1772409600000
             */
            enableTime?: number;
            /**
             * @description When the assignment ends, as a Unix timestamp in milliseconds. `null` means that it never ends.
             * @example 1798761600000
             */
            endTime?: number | null;
            /**
             * @description ID of the user pool that the role belongs to.
             * @example 6745c0de0a1b2c3d4e5f0001
             */
            userPoolId: string;
            /**
             * @description Display name of the role, at most 50 characters.
             * @example Editor
             */
            roleName: string;
            /**
             * @description Code of the role: letters, digits, `-` and `_`, at most 50 characters.
             * @example editor
             */
            roleCode: string;
            /**
             * @description What the role is for, at most 200 characters.
             * @example Can view and update robots and repair orders.
             */
            description?: string;
            /**
             * Format: date-time
             * @description When the record was created.
             * @example 2026-03-02T00:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the record was last changed.
             * @example 2026-03-02T00:00:00.000Z
             */
            updatedAt: string;
        };
        /** @description Limit on failed sign-ins from one IP address within a period. */
        LoginFailCheckConfigDto: {
            /**
             * @description Whether failed sign-ins are counted. When `false`, `limit` and `timeInterval` have no effect.
             * @default false
             */
            enabled: boolean;
            /**
             * @description Number of failed sign-ins from the same IP address within `timeInterval` that triggers the protection.
             * @default 50
             * @example 50
             */
            limit: number;
            /**
             * @description Length of the period, always in seconds whatever `unit` says.
             * @default 300
             * @example 300
             */
            timeInterval: number;
            /**
             * @description Unit in which the console shows the period. It is for display only and does not change the meaning of `timeInterval`.
             * @default Second
             * @example Second
             * @enum {string}
             */
            unit?: "Second" | "Minute" | "Hour" | "Day";
        };
        /** @description Limit on wrong passwords within a period. */
        LoginPassowrdFailCheckConfigDto: {
            /**
             * @description Whether wrong passwords are counted. When `false`, `limit` and `timeInterval` have no effect.
             * @default false
             */
            enabled: boolean;
            /**
             * @description Number of wrong passwords within `timeInterval` that triggers the protection.
             * @default 50
             * @example 10
             */
            limit: number;
            /**
             * @description Length of the period, always in seconds whatever `unit` says.
             * @default 300
             * @example 300
             */
            timeInterval: number;
            /**
             * @description Unit in which the console shows the period. It is for display only and does not change the meaning of `timeInterval`.
             * @default Second
             * @example Minute
             * @enum {string}
             */
            unit?: "Second" | "Minute" | "Hour" | "Day";
        };
        /** @description IP addresses that are exempt from the CAPTCHA at sign-in. */
        LoginIpWhitelistCheckConfigDto: {
            /**
             * @description Whether the list is used. When `true`, a sign-in from an address that is not on it must pass a CAPTCHA.
             * @default false
             */
            enabled: boolean;
            /**
             * @description Exempt IP addresses, as one comma-separated string.
             * @example 203.0.113.24,203.0.113.25
             */
            ipWhitelist: string;
        };
        /** @description Texts of a department in several languages. */
        DepartmentI18nDto: {
            /** @description Name of the department in each language. */
            name: components["schemas"]["LangObject"];
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
    listUsersLegacy: {
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
                /**
                 * @description Returns only users in this account status. Omit it to return users in every status.
                 * @example Activated
                 */
                status?: "Suspended" | "Resigned" | "Activated" | "Archived" | "Deactivated";
                /**
                 * @description Returns only users created or updated from this moment on, as a Unix timestamp in milliseconds. Use it to fetch what has changed since the last call.
                 * @example 1771804800000
                 */
                updatedAtStart?: number;
                /** @description Returns only users created or updated up to this moment, as a Unix timestamp in milliseconds. Defaults to the current time. */
                updatedAtEnd?: number;
                /** @description Whether to return each user's custom fields in `customData`. */
                withCustomData?: boolean;
                /** @description Whether to return the IDs of each user's positions in `postIdList`. */
                withPost?: boolean;
                /** @description Whether to return each user's external identities in `identities`. */
                withIdentities?: boolean;
                /**
                 * @description Whether to return the IDs of each user's departments in `departmentIds`.
                 * @example true
                 */
                withDepartmentIds?: boolean;
                /** @description Whether to return when each user's password expires. */
                withUserPasswordExpireTime?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Users, page by page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPaginatedRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListUsersRequestDto"];
            };
        };
        responses: {
            /** @description Users, page by page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPaginatedRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getUser: {
        parameters: {
            query: {
                /**
                 * @description The user to return, in the form that `userIdType` names.
                 * @example 6745c0de0a1b2c3d4e5f6001
                 */
                userId: string;
                /** @description Kind of identifier given in `userId`. */
                userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
                /** @description Whether to return custom fields as direct properties of the user instead of nested in `customData`. */
                flatCustomData?: boolean;
                /**
                 * @description Whether to return the user's custom fields in `customData`.
                 * @example true
                 */
                withCustomData?: boolean;
                /** @description Whether to return the IDs of the user's positions in `postIdList`. */
                withPost?: boolean;
                /** @description Whether to return the user's external identities in `identities`. */
                withIdentities?: boolean;
                /**
                 * @description Whether to return the IDs of the user's departments in `departmentIds`.
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
    getUserBatch: {
        parameters: {
            query: {
                /**
                 * @description The users to return, each in the form that `userIdType` names.
                 * @example [
                 *       "6745c0de0a1b2c3d4e5f6001",
                 *       "6745c0de0a1b2c3d4e5f6003"
                 *     ]
                 */
                userIds: string[];
                /** @description Kind of identifier given in `userIds`. */
                userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
                /** @description Whether to return each user's custom fields in `customData`. */
                withCustomData?: boolean;
                /** @description Whether to return custom fields as direct properties of each user instead of nested in `customData`. */
                flatCustomData?: boolean;
                /** @description Whether to return each user's external identities in `identities`. */
                withIdentities?: boolean;
                /**
                 * @description Whether to return the IDs of each user's departments in `departmentIds`.
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
            /** @description Response with a list of users, not paged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserListRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    userFieldDecrypt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserFieldDecryptReqDto"];
            };
        };
        responses: {
            /** @description Response with decrypted field values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserFieldDecryptRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserReqDto"];
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
    createUsersBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserBatchReqDto"];
            };
        };
        responses: {
            /** @description Response with a list of users, not paged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserListRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserReqDto"];
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
    updateUserBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserBatchReqDto"];
            };
        };
        responses: {
            /** @description Response with a list of users, not paged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserListRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    deleteUsersBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteUsersBatchDto"];
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
    getUserIdentities: {
        parameters: {
            query: {
                /**
                 * @description The user to look at, in the form that `userIdType` names.
                 * @example 6745c0de0a1b2c3d4e5f6001
                 */
                userId: string;
                /** @description Kind of identifier given in `userId`. */
                userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response with a user's external identities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityListRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getUserRoles: {
        parameters: {
            query: {
                /**
                 * @description The user to look at, in the form that `userIdType` names.
                 * @example 6745c0de0a1b2c3d4e5f6001
                 */
                userId: string;
                /** @description Kind of identifier given in `userId`. */
                userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
                /**
                 * @description Code of the permission space to look in. Defaults to the default permission space.
                 * @example default
                 */
                namespace?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Roles, page by page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolePaginatedRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getUserPrincipalAuthenticationInfo: {
        parameters: {
            query: {
                /**
                 * @description The user to look at, in the form that `userIdType` names.
                 * @example 6745c0de0a1b2c3d4e5f6001
                 */
                userId: string;
                /** @description Kind of identifier given in `userId`. */
                userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response with a user's real-name verification records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrincipalAuthenticationInfoPaginatedRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    resetUserPrincipalAuthenticationInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetUserPrincipalAuthenticationInfoDto"];
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
    getUserDepartments: {
        parameters: {
            query: {
                /**
                 * @description The user whose departments to return, in the form that `userIdType` names.
                 * @example 6745c0de0a1b2c3d4e5f6001
                 */
                userId: string;
                /** @description Kind of identifier given in `userId`. */
                userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
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
                /** @description Whether each department comes with its `customData`. */
                withCustomData?: boolean;
                /**
                 * @description Whether each department comes with its path in the organization: `departmentIdPath`, `departmentCodePath` and `departmentNamePath`.
                 * @example true
                 */
                withDepartmentPaths?: boolean;
                /** @description What the departments are sorted by. The direction is set by `orderBy`. */
                sortBy?: "DepartmentCreatedAt" | "JoinDepartmentAt" | "DepartmentName" | "DepartmemtCode";
                /** @description Direction of the order that `sortBy` sets. */
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
            default: components["responses"]["Failure"];
        };
    };
    setUserDepartments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUserDepartmentsDto"];
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
    getUserGroups: {
        parameters: {
            query: {
                /**
                 * @description The user whose groups to return, in the form that `userIdType` names.
                 * @example 6745c0de0a1b2c3d4e5f6003
                 */
                userId: string;
                /** @description Kind of identifier given in `userId`. */
                userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Groups, page by page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupPaginatedRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getUserMfaInfo: {
        parameters: {
            query: {
                /**
                 * @description The user whose second factors to return, in the form that `userIdType` names.
                 * @example 6745c0de0a1b2c3d4e5f6001
                 */
                userId: string;
                /** @description Kind of identifier given in `userId`. */
                userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The second factors a user has bound. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserMfaSingleRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listArchivedUsers: {
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
                /**
                 * @description Earliest time of archiving to return, as a Unix timestamp in seconds. Without it, users are returned however long ago they were archived.
                 * @example 1772409600
                 */
                startAt?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of archived users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListArchivedUsersSingleRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    kickUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KickUsersDto"];
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
    isUserExists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IsUserExistsReqDto"];
            };
        };
        responses: {
            /** @description Whether a user exists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IsUserExistsRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getUserAccessibleApps: {
        parameters: {
            query: {
                /**
                 * @description The user whose applications to return, in the form that `userIdType` names.
                 * @example 6745c0de0a1b2c3d4e5f6001
                 */
                userId: string;
                /** @description Kind of identifier given in `userId`. */
                userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of applications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppListRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getUserAuthorizedApps: {
        parameters: {
            query: {
                /**
                 * @description The user whose applications to return, in the form that `userIdType` names.
                 * @example ada.lind@halden.example
                 */
                userId: string;
                /**
                 * @description Kind of identifier given in `userId`.
                 * @example email
                 */
                userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of applications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppListRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    hasAnyRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HasAnyRoleReqDto"];
            };
        };
        responses: {
            /** @description Whether a user has any of the given roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HasAnyRoleRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getUserLoginHistory: {
        parameters: {
            query: {
                /**
                 * @description The user whose sign-ins to return, in the form that `userIdType` names.
                 * @example 6745c0de0a1b2c3d4e5f6001
                 */
                userId: string;
                /** @description Kind of identifier given in `userId`. */
                userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
                /**
                 * @description ID of an application; only sign-ins to this application are returned.
                 * @example 6745c0de0a1b2c3d4e5fa001
                 */
                appId?: string;
                /** @description IP address; only sign-ins that came from it are returned. */
                clientIp?: string;
                /**
                 * @description Earliest time of sign-in to return, as a Unix timestamp in milliseconds.
                 * @example 1772409600000
                 */
                start?: number;
                /**
                 * @description Latest time of sign-in to return, as a Unix timestamp in milliseconds.
                 * @example 1775001599999
                 */
                end?: number;
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
            /** @description A page of a user's sign-ins. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserLoginHistoryPaginatedRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getUserLoggedinApps: {
        parameters: {
            query: {
                /**
                 * @description The user whose applications to return, in the form that `userIdType` names.
                 * @example 6745c0de0a1b2c3d4e5f6001
                 */
                userId: string;
                /** @description Kind of identifier given in `userId`. */
                userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The applications a user has signed in to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserLoggedInAppsListRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getUserLoggedinIdentities: {
        parameters: {
            query: {
                /**
                 * @description The user whose identities to return, in the form that `userIdType` names.
                 * @example 6745c0de0a1b2c3d4e5f6003
                 */
                userId: string;
                /** @description Kind of identifier given in `userId`. */
                userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identities a user has signed in with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserLoggedInIdentitiesRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    resignUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResignUserReqDto"];
            };
        };
        responses: {
            /** @description The outcome of a resignation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResignUserRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    resignUserBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResignUserBatchReqDto"];
            };
        };
        responses: {
            /** @description The outcome of a resignation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResignUserRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getUserAuthorizedResources: {
        parameters: {
            query: {
                /**
                 * @description The user whose resources to return, in the form that `userIdType` names.
                 * @example 6745c0de0a1b2c3d4e5f6003
                 */
                userId: string;
                /** @description Kind of identifier given in `userId`. */
                userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
                /**
                 * @description Code of the permission space to look in. Without it, the default permission space is used.
                 * @example default
                 */
                namespace?: string;
                /**
                 * @description Type of resource; only resources of this type are returned.
                 * @example API
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
            default: components["responses"]["Failure"];
        };
    };
    checkSessionStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckSessionStatusDto"];
            };
        };
        responses: {
            /** @description Whether a user is signed in to an application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckSessionStatusRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    importOtp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportOtpReqDto"];
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
    getOtpSecretByUser: {
        parameters: {
            query: {
                /**
                 * @description The user whose secret to return, in the form that `userIdType` names.
                 * @example 6745c0de0a1b2c3d4e5f6001
                 */
                userId: string;
                /** @description Kind of identifier given in `userId`. */
                userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A user's TOTP secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetOtpSecretRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getUserPasswordCiphertext: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetUserPasswordCiphertextDto"];
            };
        };
        responses: {
            /** @description A user's encrypted password. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserPasswordCiphertextRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    linkIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkIdentityDto"];
            };
        };
        responses: {
            /** @description The outcome of linking an identity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkIdentityResDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    unlinkIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnlinkIdentity"];
            };
        };
        responses: {
            /** @description The outcome of unlinking identities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnlinkIdentityResDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    setUsersMfaStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetMfaStatusDto"];
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
    getUserMfaStatus: {
        parameters: {
            query: {
                /**
                 * @description The user whose MFA trigger data to return, in the form that `userIdType` names.
                 * @example 6745c0de0a1b2c3d4e5f6001
                 */
                userId: string;
                /** @description Kind of identifier given in `userId`. */
                userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A user's MFA state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetMapInfoRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getUserSyncRelations: {
        parameters: {
            query: {
                /**
                 * @description The user whose links to return, in the form that `userIdType` names.
                 * @example 6745c0de0a1b2c3d4e5f6003
                 */
                userId: string;
                /** @description Kind of identifier given in `userId`. */
                userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Links to synchronization sources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncRelationListRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    deleteUserSyncRelations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteUserSyncRelationReqDto"];
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
    getUserEncryptPasswordBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetUserEncryptPasswordBatchDto"];
            };
        };
        responses: {
            /** @description The encrypted password found for the given user IDs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserEncryptPasswordBatchRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getGroup: {
        parameters: {
            query: {
                /**
                 * @description Code of the group to return.
                 * @example engineers
                 */
                code: string;
                /** @description Whether the group comes with its custom data. */
                withCustomData?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupSingleRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /**
                 * @description Text to look for in the codes and names of the groups.
                 * @example engineer
                 */
                keywords?: string;
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
                /** @description Whether each group comes with its metadata in `metadataSource`. */
                withMetadata?: boolean;
                /** @description Whether each group comes with its custom data. */
                withCustomData?: boolean;
                /** @description Whether to return custom fields as direct properties of each group instead of nested in an object of their own. */
                flatCustomData?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Groups, page by page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupPaginatedRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getAllGroups: {
        parameters: {
            query?: {
                /**
                 * @description Whether each group comes with its members in `members`.
                 * @example false
                 */
                fetchMembers?: boolean;
                /** @description Whether each group comes with its custom data. */
                withCustomData?: boolean;
            };
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
            default: components["responses"]["Failure"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateGroupReqDto"];
            };
        };
        responses: {
            /** @description One group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupSingleRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    createOrUpdateGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrUpdateGroupReqDto"];
            };
        };
        responses: {
            /** @description The group that was created or updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateOrUpdateGroupRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    createGroupsBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateGroupBatchReqDto"];
            };
        };
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
            default: components["responses"]["Failure"];
        };
    };
    updateGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateGroupReqDto"];
            };
        };
        responses: {
            /** @description One group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupSingleRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    deleteGroupsBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteGroupsReqDto"];
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
    addGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddGroupMembersReqDto"];
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
    removeGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveGroupMembersReqDto"];
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
    listGroupMembers: {
        parameters: {
            query: {
                /**
                 * @description Code of the group.
                 * @example engineers
                 */
                code: string;
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
                /** @description Whether each user comes with `customData`. */
                withCustomData?: boolean;
                /** @description Whether each user comes with `identities`, their links to external identity providers. */
                withIdentities?: boolean;
                /**
                 * @description Whether each user comes with `departmentIds`, the IDs of the departments they belong to.
                 * @example true
                 */
                withDepartmentIds?: boolean;
                /** @description Whether to return custom fields as direct properties of each user instead of nested in `customData`. */
                flatCustomData?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Users, page by page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPaginatedRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getGroupAuthorizedResources: {
        parameters: {
            query: {
                /**
                 * @description Code of the group.
                 * @example engineers
                 */
                code: string;
                /**
                 * @description Code of the permission space to look in. Leave it out for the default space.
                 * @example default
                 */
                namespace?: string;
                /**
                 * @description Returns only resources of this type. Leave it out for all types.
                 * @example API
                 */
                resourceType?: "DATA" | "API" | "MENU" | "BUTTON" | "UI";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resources that a group is authorized for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizedResourceListRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getRole: {
        parameters: {
            query: {
                /**
                 * @description Code of the role. Codes are unique within a permission space.
                 * @example editor
                 */
                code: string;
                /**
                 * @description Code of the permission space that the role belongs to. Leave it out for the default space.
                 * @example default
                 */
                namespace?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleSingleRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    assignRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignRoleDto"];
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
    assignRoleBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignRoleBatchDto"];
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
    revokeRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeRoleDto"];
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
    revokeRoleBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeRoleBatchDto"];
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
    getRoleAuthorizedResources: {
        parameters: {
            query: {
                /**
                 * @description Code of the role. Codes are unique within a permission space.
                 * @example editor
                 */
                code: string;
                /**
                 * @description Code of the permission space that the role belongs to.
                 * @example default
                 */
                namespace?: string;
                /**
                 * @description Returns only resources of this type. Leave it out for all types.
                 * @example API
                 */
                resourceType?: "DATA" | "API" | "MENU" | "BUTTON" | "UI";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resources that a role is authorized for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleAuthorizedResourcePaginatedRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listRoleMembers: {
        parameters: {
            query: {
                /**
                 * @description Code of the role. Codes are unique within a permission space.
                 * @example editor
                 */
                code: string;
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
                /** @description Whether each user comes with `customData`. */
                withCustomData?: boolean;
                /** @description Whether each user comes with `identities`, their links to external identity providers. */
                withIdentities?: boolean;
                /**
                 * @description Whether each user comes with `departmentIds`, the IDs of the departments they belong to.
                 * @example true
                 */
                withDepartmentIds?: boolean;
                /**
                 * @description Code of the permission space that the role belongs to.
                 * @example default
                 */
                namespace?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Users, page by page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPaginatedRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listRoleDepartments: {
        parameters: {
            query: {
                /**
                 * @description Code of the role. Codes are unique within a permission space.
                 * @example editor
                 */
                code: string;
                /**
                 * @description Code of the permission space that the role belongs to.
                 * @example default
                 */
                namespace?: string;
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
            /** @description A page of the departments that a role is assigned to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleDepartmentListPaginatedRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    createRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRoleDto"];
            };
        };
        responses: {
            /** @description One role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleSingleRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listRoles: {
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
                /**
                 * @description Text to look for in the codes and names of the roles. A partial match is enough.
                 * @example edit
                 */
                keywords?: string;
                /**
                 * @description Code of the permission space whose roles to return. Leave it out for the default space.
                 * @example default
                 */
                namespace?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Roles, page by page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolePaginatedRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    deleteRolesBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteRoleDto"];
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
    createRolesBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRolesBatch"];
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
    updateRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRoleDto"];
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
    deleteRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteRoleBatchDto"];
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
    checkRoleParams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckRoleParamsDto"];
            };
        };
        responses: {
            /** @description The result of checking a role code and name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleCheckParamsRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listRoleAssignments: {
        parameters: {
            query: {
                /**
                 * @description Code of the role: letters, digits, `-` and `_`, at most 50 characters.
                 * @example editor
                 */
                roleCode: string;
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
                /** @description Returns only assignments whose role code or role name matches this text. */
                query?: string;
                /**
                 * @description Code of the permission space that the role belongs to.
                 * @example default
                 */
                namespaceCode?: string;
                /**
                 * @description Kinds of recipient whose assignments to return. Leave it out for both.
                 * @example [
                 *       "USER"
                 *     ]
                 */
                targetType?: ("USER" | "ORG")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the assignments of a role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleListPageRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    createAdminRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAdminRoleDto"];
            };
        };
        responses: {
            /** @description The result of checking a role code and name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleCheckParamsRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    deleteAdminRolesBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteAdminRoleDto"];
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
    checkRoleMutualExclusion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckRoleMutualExclusionReqDto"];
            };
        };
        responses: {
            /** @description The result of a check for mutual exclusion. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckRoleMutualExclusionRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getSecuritySettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The security settings of the user pool. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecuritySettingsRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    updateSecuritySettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSecuritySettingsDto"];
            };
        };
        responses: {
            /** @description The security settings of the user pool. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecuritySettingsRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getGlobalMfaSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The MFA settings in force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MFASettingsRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    updateGlobalMfaSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MFASettingsDto"];
            };
        };
        responses: {
            /** @description The MFA settings in force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MFASettingsRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    closeGlobalMfaSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MFADisableSettingsDto"];
            };
        };
        responses: {
            /** @description The MFA settings in force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MFASettingsRespDto"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
}
