/** Whether a redirect URI leads to this machine without TLS, as in development (RFC 8252, section 7.3). */
export function isLoopback(redirectUri = ''): boolean {
  const url = URL.parse(redirectUri);
  return url?.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
}
