import { type BrowserContext, test as base, expect } from '@playwright/test';

export { expect };

/** Settings of a test about what may go wrong on its pages. */
export interface Expectations {
  /** What the problems look like that the test provokes on purpose; every other one fails it. */
  expectedProblems: RegExp | undefined;
}

/**
 * `test` for every e2e test. It fails when any page of the test logs an error, throws, breaks the
 * Content-Security-Policy or asks another origin for something, unless `test.use({ expectedProblems: /…|…/ })` says so.
 */
export const test = base.extend<Expectations>({
  expectedProblems: [undefined, { option: true }],

  context: async ({ context, baseURL, expectedProblems }, use) => {
    const problems = await watch(context, new URL(baseURL ?? 'http://localhost').origin);
    await use(context);
    const unexpected = problems.filter((problem) => !expectedProblems?.test(problem));
    expect(unexpected, 'problems on the pages of this test').toEqual([]);
  },
});

/** Collects what goes wrong on every page of a context, into the list that it returns. */
async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const problems: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => problems.push(`page: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:', 'about:'].includes(url.protocol)) problems.push(`left the origin: ${request.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (violation) => {
      console.error(
        `policy: ${violation.effectiveDirective} refused ${violation.blockedURI} ${violation.sample} (${violation.sourceFile}:${violation.lineNumber})`,
      );
    });
  });
  return problems;
}
