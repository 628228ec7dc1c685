/** Where the API of the cloud is. */
export const cloudHost = 'https://api.authing.cn';
