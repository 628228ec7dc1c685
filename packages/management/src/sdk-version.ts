/** Sent with every request; a test holds it to the version in package.json. */
export const sdkVersion = 'genauth-management-js:0.0.0';
