/** Sent with every request; a test holds it to the version in package.json. */
export const sdkVersion = 'genauth-authentication-js:0.0.0';
