import { expect, test } from 'vitest';
import { isLoopback, type Knock, refusal } from '../../../src/app/preview/door.ts';

const knock: Knock = {
  method: 'POST',
  host: '127.0.0.1:4242',
  origin: 'http://127.0.0.1:4242',
  contentType: 'application/json',
};

test.each<[string, Partial<Knock>, number | null]>([
  ['the page itself', {}, null],
  ['a page opened as localhost', { host: 'localhost:4242', origin: 'http://localhost:4242' }, null],
  ['a page opened over IPv6', { host: '[::1]:4242', origin: 'http://[::1]:4242' }, null],
  ['a program without an origin', { origin: undefined }, null],
  ['a charset beside the type', { contentType: 'application/json; charset=utf-8' }, null],
  ['opening the page', { method: 'GET', origin: undefined, contentType: undefined }, null],
  ['a name made to point here', { host: 'rebound.example:4242', origin: undefined }, 421],
  ['a name that only begins like ours', { host: '127.0.0.1.evil.example', origin: undefined }, 421],
  ['the address of another machine', { host: '10.0.0.7:4242', origin: undefined }, 421],
  ['no host', { host: undefined }, 421],
  ['a host that is no host', { host: 'a b' }, 421],
  ['the page of another site', { origin: 'https://evil.example' }, 403],
  ['a page at another port', { origin: 'http://127.0.0.1:9999' }, 403],
  ['a page without an origin of its own', { origin: 'null' }, 403],
  ['a plain form', { contentType: 'application/x-www-form-urlencoded' }, 415],
  ['a body without a type', { contentType: undefined }, 415],
  ['another method', { method: 'PUT' }, 405],
  ['a preflight', { method: 'OPTIONS' }, 405],
])('%s on loopback', (_what, change, status) => {
  expect(refusal({ ...knock, ...change }, '127.0.0.1')).toBe(status);
});

test.each([
  ['192.168.1.5:4242', '0.0.0.0', null],
  ['[fe80::1]:4242', '::', null],
  ['localhost:4242', '0.0.0.0', null],
  ['figures.lan:4242', 'figures.lan', null],
  ['rebound.example:4242', '0.0.0.0', 421],
  ['rebound.example:4242', 'figures.lan', 421],
])('host %s where the server listens on %s', (host, bound, status) => {
  expect(refusal({ ...knock, host, origin: `http://${host}` }, bound)).toBe(status);
});

test.each([
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['::1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['127.0.0.1.example', false],
])('%s reaches this machine alone: %s', (address, loopback) => {
  expect(isLoopback(address)).toBe(loopback);
});
