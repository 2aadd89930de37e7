import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What finding office programs asks of the machine, so that a test can stand in for it. */
export interface OfficeMachine {
  env: Record<string, string | undefined>;
  platform: NodeJS.Platform;
  isRoot: boolean;
  exists: (path: string) => boolean;
  /** Does this office open slides here, not only texts? */
  hasImpress: (soffice: string) => boolean;
  /** Runs a command with its output on screen; did it succeed? */
  run: (command: string, args: string[]) => boolean;
  say: (words: string) => void;
}

/** The programs that open what the app writes. */
export interface Office {
  soffice: string;
  pdftotext: string;
  pdfinfo: string;
}

/** Debian's packages, with a typeface that is as wide as the one that slides and texts ask for. */
const PACKAGES = ['libreoffice-impress', 'libreoffice-writer', 'poppler-utils', 'fonts-crosextra-carlito'];
const MINUTES = 60_000;

/**
 * LibreOffice and poppler, to open what is exported; where CI is set and the user is root the packages of the distribution are
 * installed. Throws with one sentence that says what to do when they are not there: nothing is skipped for want of them.
 */
export function findOffice(machine: OfficeMachine = thisMachine()): Office {
  const found = installed(machine);
  if (found) return found;
  if (machine.env.CI && machine.isRoot && place(machine, 'apt-get')) {
    machine.say('No LibreOffice or poppler found: installing those of the distribution.');
    machine.run('apt-get', ['update', '-qq']);
    machine.run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES]);
    const debians = installed(machine);
    if (debians) return debians;
  }
  throw new Error(
    'LibreOffice with Impress and Writer, pdftotext and pdfinfo are needed to open what is exported: install them (on Debian `sudo apt-get install libreoffice-impress libreoffice-writer poppler-utils`), or set SOFFICE_PATH to LibreOffice.',
  );
}

function installed(machine: OfficeMachine): Office | undefined {
  const asked = machine.env.SOFFICE_PATH;
  const soffice = asked && machine.exists(asked) ? asked : (place(machine, 'soffice') ?? place(machine, 'libreoffice') ?? macs(machine));
  const [pdftotext, pdfinfo] = [place(machine, 'pdftotext'), place(machine, 'pdfinfo')];
  return soffice && pdftotext && pdfinfo && machine.hasImpress(soffice) ? { soffice, pdftotext, pdfinfo } : undefined;
}

function place({ env, platform, exists }: OfficeMachine, name: string): string | undefined {
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'].filter(Boolean);
  return folders.map((folder) => join(folder, platform === 'win32' ? `${name}.exe` : name)).find(exists);
}

function macs({ platform, exists }: OfficeMachine): string | undefined {
  const path = '/Applications/LibreOffice.app/Contents/MacOS/soffice';
  return platform === 'darwin' && exists(path) ? path : undefined;
}

function thisMachine(): OfficeMachine {
  return {
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    // Debian splits the office: Writer alone cannot open slides.
    hasImpress: () => !existsSync('/usr/lib/libreoffice/program') || existsSync('/usr/lib/libreoffice/program/libsdlo.so'),
    run: (command, args) =>
      spawnSync(command, args, {
        stdio: 'inherit',
        timeout: 10 * MINUTES,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0,
    say: (words) => console.log(words),
  };
}
