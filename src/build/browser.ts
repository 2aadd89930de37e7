import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What finding a browser asks of the machine, so that a test can stand in for it. */
export interface Machine {
  env: Record<string, string | undefined>;
  platform: NodeJS.Platform;
  isRoot: boolean;
  /** Where Playwright keeps, or would keep, its own Chromium. */
  playwrightsOwn: () => string;
  exists: (path: string) => boolean;
  /** Does this browser start here, with the libraries that it needs? */
  starts: (path: string) => boolean;
  /** Runs a command with its output on screen; did it succeed? */
  run: (command: string, args: string[]) => boolean;
  say: (words: string) => void;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MINUTES = 60_000;

/**
 * The Chromium or Chrome to test in: `CHROMIUM_PATH`, Playwright's own, one that is installed; else one is fetched.
 * Throws with one sentence that says what to do when there is none: tests are never skipped for want of a browser.
 */
export function findBrowser(machine: Machine = thisMachine()): string {
  const asked = machine.env.CHROMIUM_PATH;
  if (asked) {
    if (machine.exists(asked) && machine.starts(asked)) return asked;
    throw new Error(`CHROMIUM_PATH names ${asked}, which is not a browser that starts: correct it, or unset it to let one be found.`);
  }
  const found = installed(machine) ?? fetched(machine);
  if (found) return found;
  throw new Error(
    machine.exists(machine.playwrightsOwn())
      ? "Playwright's Chromium is here but lacks system libraries: run `sudo npx playwright install-deps chromium`, or install Chromium or Chrome and set CHROMIUM_PATH to it."
      : 'No browser to test in: install Chromium or Chrome, set CHROMIUM_PATH to one, or run `npx playwright install --with-deps chromium`.',
  );
}

function installed(machine: Machine): string | undefined {
  return [machine.playwrightsOwn(), ...usualPlaces(machine)].find((path) => machine.exists(path) && machine.starts(path));
}

function fetched(machine: Machine): string | undefined {
  // Debian's package brings its libraries along; it changes the machine, so only a machine of ours to change gets it.
  if (machine.env.CI && machine.isRoot && usualPlaces(machine, ['apt-get']).some(machine.exists)) {
    machine.say('No browser found: installing the Chromium of the distribution.');
    machine.run('apt-get', ['update', '-qq']);
    machine.run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    const debians = installed(machine);
    if (debians) return debians;
  }
  machine.say("No browser found: downloading Playwright's Chromium.");
  machine.run('npx', ['playwright', 'install', 'chromium']);
  return installed(machine);
}

/** Where programs of these names stand when they are installed, by operating system. */
function usualPlaces({ env, platform }: Machine, names = NAMES): string[] {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium'].map((app) => join('Applications', `${app}.app`, 'Contents', 'MacOS', app));
    return ['/', env.HOME ?? homedir()].flatMap((top) => apps.map((app) => join(top, app)));
  }
  if (platform === 'win32') {
    const tops = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((top) => top !== undefined);
    return tops.flatMap((top) => [
      join(top, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(top, 'Chromium', 'Application', 'chrome.exe'),
    ]);
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean);
  return names.flatMap((name) => [...new Set(folders)].map((folder) => join(folder, name)));
}

function thisMachine(): Machine {
  const isWindows = process.platform === 'win32';
  return {
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    playwrightsOwn: () => chromium.executablePath(),
    exists: existsSync,
    // On Windows `--version` opens a window instead of answering.
    starts: (path) => isWindows || spawnSync(path, ['--version'], { timeout: MINUTES }).status === 0,
    run: (command, args) =>
      spawnSync(command, args, {
        stdio: 'inherit',
        shell: isWindows,
        timeout: 5 * MINUTES,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0,
    say: (words) => console.log(words),
  };
}
