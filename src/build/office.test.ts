import { describe, expect, test } from 'vitest';
import { findOffice, type OfficeMachine } from './office.ts';

const ALL = ['/usr/bin/soffice', '/usr/bin/pdftotext', '/usr/bin/pdfinfo'];

/** A Linux machine with these programs; installing brings those in `installs`. */
function machine(programs: string[], more: Partial<OfficeMachine> = {}, installs: string[] = []): OfficeMachine & { ran: string[] } {
  const there = new Set(programs);
  const ran: string[] = [];
  return {
    ran,
    env: { PATH: '/usr/bin' },
    platform: 'linux',
    isRoot: false,
    exists: (path) => there.has(path),
    hasImpress: () => true,
    run: (command, args) => {
      ran.push([command, ...args].join(' '));
      if (args[0] === 'install') for (const program of installs) there.add(program);
      return true;
    },
    say: () => {},
    ...more,
  };
}

describe('finding an office', () => {
  test('what is installed is taken, nothing is touched', () => {
    const here = machine(ALL, { isRoot: true, env: { CI: '1', PATH: '/usr/bin' } });
    expect(findOffice(here)).toEqual({ soffice: ALL[0], pdftotext: ALL[1], pdfinfo: ALL[2] });
    expect(here.ran).toEqual([]);
  });

  test('SOFFICE_PATH comes first', () => {
    const env = { PATH: '/usr/bin', SOFFICE_PATH: '/opt/office' };
    expect(findOffice(machine([...ALL, '/opt/office'], { env })).soffice).toBe('/opt/office');
  });

  test('as root in CI the packages of the distribution are installed', () => {
    const ci = machine(['/usr/bin/apt-get'], { isRoot: true, env: { CI: '1', PATH: '/usr/bin' } }, ALL);
    expect(findOffice(ci).pdfinfo).toBe('/usr/bin/pdfinfo');
    expect(ci.ran.at(-1)).toContain('--no-install-recommends libreoffice-impress libreoffice-writer poppler-utils');
  });

  test('elsewhere nothing is installed: it stops with what to do', () => {
    const mine = machine(['/usr/bin/apt-get'], { isRoot: true });
    expect(() => findOffice(mine)).toThrow(/LibreOffice with Impress and Writer, pdftotext and pdfinfo are needed .* install them/);
    expect(mine.ran).toEqual([]);
  });

  test('an office without Impress, or without poppler, is none', () => {
    expect(() => findOffice(machine(ALL, { hasImpress: () => false }))).toThrow(/Impress/);
    expect(() => findOffice(machine(ALL.slice(0, 2)))).toThrow(/pdfinfo/);
  });
});
