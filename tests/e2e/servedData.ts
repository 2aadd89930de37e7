import type { Page } from '@playwright/test';
import { FIRST_PART, firstPart, LATER_PART, laterPart } from '../../src/dataset/parts.ts';
import type { Dataset } from '../../src/model/schema.ts';

/** The published data, whole. */
export async function publishedData(page: Page): Promise<Dataset> {
  return (await page.request.get('./asean.json')).json();
}

/** From now on the page finds these data in place of its own. */
export async function serveData(page: Page, dataset: Dataset): Promise<void> {
  await page.route(`**/${FIRST_PART}`, (route) => route.fulfill({ json: firstPart(dataset) }));
  await page.route(`**/${LATER_PART}`, (route) => route.fulfill({ json: laterPart(dataset) }));
  await page.route('**/asean.json', (route) => route.fulfill({ json: dataset }));
}

/** From now on the page finds no first part that it can read, so that what lies under `asean.json` decides. */
export async function withoutParts(page: Page): Promise<void> {
  await page.route(`**/${FIRST_PART}`, (route) => route.fulfill({ json: {} }));
}
