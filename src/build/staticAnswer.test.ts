import { describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from './contentSecurityPolicy.ts';
import type { Site } from './site.ts';
import { answer } from './staticAnswer.ts';

const site: Site = new Map([
  [
    'index.html',
    { type: 'text/html; charset=utf-8', etag: '"page"', plain: Buffer.from('page'), gzip: Buffer.from('gz'), br: Buffer.from('br') },
  ],
  ['assets/sans-1.woff2', { type: 'font/woff2', etag: '"font"', plain: Buffer.from('font') }],
]);

describe('answering from the site', () => {
  test('the folder is its page, under the policy', () => {
    const { status, headers, body } = answer(site, 'GET', '/?x=1', {});
    expect([status, headers['Content-Type'], String(body)]).toEqual([200, 'text/html; charset=utf-8', 'page']);
    expect(headers['Content-Security-Policy']).toBe(CONTENT_SECURITY_POLICY);
  });

  test('text goes compressed to whoever takes it', () => {
    expect(answer(site, 'GET', '/', { 'accept-encoding': 'gzip, deflate, br' }).headers['Content-Encoding']).toBe('br');
    expect(answer(site, 'GET', '/', { 'accept-encoding': 'gzip' }).headers['Content-Encoding']).toBe('gzip');
    expect(answer(site, 'GET', '/assets/sans-1.woff2', { 'accept-encoding': 'br' }).headers['Content-Encoding']).toBeUndefined();
  });

  test('files with a hash in their name are kept, the page is asked for again', () => {
    expect(answer(site, 'GET', '/assets/sans-1.woff2', {}).headers['Cache-Control']).toMatch(/immutable/);
    expect(answer(site, 'GET', '/', {}).headers['Cache-Control']).toBe('no-cache');
    expect(answer(site, 'GET', '/', { 'if-none-match': '"page"' }).status).toBe(304);
  });

  test.each(['/../package.json', '/%2e%2e%2fpackage.json', '//etc/passwd', '/assets/..%5c..%5cx', '/%zz', '/assets/'])(
    '%s is not found',
    (url) => {
      expect(answer(site, 'GET', url, {}).status).toBe(404);
    },
  );

  test('nothing can be sent to it', () => {
    expect(answer(site, 'POST', '/', {}).status).toBe(405);
    expect(answer(site, 'HEAD', '/', {}).body).toBeUndefined();
  });
});
