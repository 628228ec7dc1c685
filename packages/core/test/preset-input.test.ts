import { expect, it } from 'vitest';
import { presetInput } from '../src/codegen.ts';

it('puts parameters and fixed values at their pointers', () => {
  const params = { email: 'ada.lind@halden.example', password: 'p', options: { scope: 'openid' }, other: 1 };
  const pointers = { email: '/payload/email', password: '/payload/password', options: '/options', code: '/code' };
  expect(presetInput({ '/connection': 'PASSWORD', '/options/depth': 1 }, pointers, params)).toEqual({
    connection: 'PASSWORD',
    payload: { email: 'ada.lind@halden.example', password: 'p' },
    options: { scope: 'openid', depth: 1 },
  });
  expect(params.options).toEqual({ scope: 'openid' });
});

it('lets what is fixed stand, whatever is given', () => {
  const params = { body: { connection: 'LDAP' } };
  expect(presetInput({ '/body/connection': 'AD' }, { body: '/body' }, params)).toEqual({ body: { connection: 'AD' } });
});

it('sends nothing for what is not given, and null for null', () => {
  expect(presetInput({}, { a: '/a', b: '/b/c' }, { a: undefined })).toEqual({});
  expect(presetInput({}, { a: '/a' }, { a: null })).toEqual({ a: null });
  expect(presetInput({ '/a': 1 }, {})).toEqual({ a: 1 });
});

it('takes a parameter of any name from own members only', () => {
  expect(presetInput({}, { 'a/b~c': '/a~1b', toString: '/text', constructor: '/made' }, { 'a/b~c': 1 })).toEqual({
    'a/b': 1,
  });
  const made = presetInput({ '/__proto__/polluted': true }, {}, {});
  expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
