// A server on this machine, as a process of its own: answers every request at once with one user, and says its URL on a
// line of its output. It ends when its input does.
import { createServer } from 'node:http';

const user = {
  userId: '6745c0de0a1b2c3d4e5f6001',
  status: 'Activated',
  email: 'ada.lind@halden.example',
  name: 'Ada Lind',
  username: 'ada',
  nickname: 'Ada',
  phone: '5550100',
  phoneCountryCode: '+46',
  gender: 'F',
  emailVerified: true,
  phoneVerified: false,
  createdAt: '2026-02-23T08:00:00.000Z',
  updatedAt: '2026-02-24T08:00:00.000Z',
  departmentIds: ['6745c0de0a1b2c3d4e5fd001', '6745c0de0a1b2c3d4e5fd002'],
  identities: [{ identityId: '6745c0de0a1b2c3d4e5fe001', extIdpId: '6745c0de0a1b2c3d4e5fe002', provider: 'github' }],
  customData: { costCenter: 'R-200', desk: '4.12', languages: ['sv', 'en'] },
};
const body = Buffer.from(JSON.stringify({ statusCode: 200, message: 'ok', requestId: 'r-1', data: user }));
const headers = { 'content-type': 'application/json', 'content-length': body.length, 'x-request-id': 'r-1' };

const server = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(200, headers).end(body));
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address) console.log(`http://127.0.0.1:${address.port}`);
});
process.stdin.resume().on('end', () => process.exit());
