import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine } from './browser.ts';

const OWN = '/home/ani/.cache/ms-playwright/chromium/chrome';

/** A Linux machine with these programs; commands install what `installs` says. */
function machine(programs: string[], more: Partial<Machine> = {}, installs: Record<string, string> = {}): Machine & { ran: string[] } {
  const there = new Set(programs);
  const ran: string[] = [];
  return {
    ran,
    env: { PATH: '/usr/bin:/opt/bin' },
    platform: 'linux',
    isRoot: false,
    playwrightsOwn: () => OWN,
    exists: (path) => there.has(path),
    starts: (path) => there.has(path),
    run: (command, args) => {
      ran.push([command, ...args].join(' '));
      const brought = installs[`${command} ${args[0]}`];
      if (brought) there.add(brought);
      return brought !== undefined;
    },
    say: () => {},
    ...more,
  };
}

describe('finding a browser', () => {
  test('CHROMIUM_PATH decides', () => {
    const env = { CHROMIUM_PATH: '/opt/mine', PATH: '/usr/bin' };
    expect(findBrowser(machine(['/opt/mine', OWN, '/usr/bin/chromium'], { env }))).toBe('/opt/mine');
  });

  test('a wrong CHROMIUM_PATH stops, and is not passed over', () => {
    const env = { CHROMIUM_PATH: '/opt/gone', PATH: '/usr/bin' };
    expect(() => findBrowser(machine(['/usr/bin/chromium'], { env }))).toThrow(/CHROMIUM_PATH names \/opt\/gone/);
  });

  test("Playwright's own comes before what is installed", () => {
    expect(findBrowser(machine([OWN, '/usr/bin/chromium']))).toBe(OWN);
  });

  test('one that is there but does not start is passed over', () => {
    expect(findBrowser(machine([OWN, '/opt/bin/google-chrome'], { starts: (path) => path !== OWN }))).toBe('/opt/bin/google-chrome');
  });

  test('on a Mac and on Windows the usual folders are looked in', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(machine([mac], { platform: 'darwin', env: { HOME: '/Users/ani' } }))).toBe(mac);
    const windows = findBrowser(
      machine([], { platform: 'win32', env: { PROGRAMFILES: 'C:' }, exists: (path) => /chrome\.exe$/.test(path), starts: () => true }),
    );
    expect(windows).toMatch(/Chrome.Application.chrome\.exe$/);
  });

  test("otherwise Playwright's is downloaded, and nothing else on the machine is touched", () => {
    const bare = machine(['/usr/bin/apt-get'], { isRoot: true }, { 'npx playwright': OWN });
    expect(findBrowser(bare)).toBe(OWN);
    expect(bare.ran).toEqual(['npx playwright install chromium']);
  });

  test('as root in CI the package of the distribution is installed', () => {
    const ci = machine(
      ['/usr/bin/apt-get'],
      { isRoot: true, env: { CI: '1', PATH: '/usr/bin' } },
      { 'apt-get install': '/usr/bin/chromium' },
    );
    expect(findBrowser(ci)).toBe('/usr/bin/chromium');
    expect(ci.ran).not.toContain('npx playwright install chromium');
  });

  test('with no way left it stops with what to do', () => {
    expect(() => findBrowser(machine([]))).toThrow(/No browser to test in: install Chromium or Chrome, set CHROMIUM_PATH/);
    const noLibraries = machine([], { starts: () => false }, { 'npx playwright': OWN });
    expect(() => findBrowser(noLibraries)).toThrow(/lacks system libraries: run `sudo npx playwright install-deps chromium`/);
  });
});
