import type { Locator, Page } from '@playwright/test';
import { expect } from './app.ts';

/** The landmarks and names that the app promises to people, assistive technology and links, in both languages. */
export const NAMES = {
  en: {
    search: 'Search',
    structure: 'Structure',
    network: 'Network',
    mirror: 'Mirror',
    outline: 'Outline',
    details: 'Details',
    reportsTo: 'Reports to',
    partOf: 'Part of',
    chain: 'Reporting chain',
    supports: 'Supports',
    supportedBy: 'Supported by',
    members: 'Members',
    documents: 'Guiding documents',
    subordinates: 'Subordinate bodies',
    focalPoint: 'Indonesian focal point',
    crossLinks: 'Cross-pillar links',
    partnerFormats: 'Partner formats',
    sources: 'Sources',
  },
  id: {
    search: 'Cari',
    structure: 'Struktur',
    network: 'Jejaring',
    mirror: 'Cermin',
    outline: 'Kerangka',
    details: 'Rincian',
    reportsTo: 'Melapor kepada',
    partOf: 'Bagian dari',
    chain: 'Rantai pelaporan',
    supports: 'Mendukung',
    supportedBy: 'Didukung oleh',
    members: 'Anggota',
    documents: 'Dokumen acuan',
    subordinates: 'Badan di bawahnya',
    focalPoint: 'Focal point Indonesia',
    crossLinks: 'Tautan lintas pilar',
    partnerFormats: 'Format mitra',
    sources: 'Sumber',
  },
} as const;

export type Language = keyof typeof NAMES;
export type Name = keyof (typeof NAMES)['en'];
export const LANGUAGES = ['id', 'en'] as const;

/** The parts of the screen, found by the names in one language. */
export interface Screen {
  page: Page;
  search: Locator;
  /** The structure chart. */
  picture: Locator;
  network: Locator;
  /** The lens of cross-pillar links. */
  links: Locator;
  /** The lens of who answers for what. */
  mirror: Locator;
  outline: Locator;
  details: Locator;
  /** The body's name above its details. */
  heading: Locator;
  /** A part of the details. */
  group: (name: Name | string) => Locator;
  /** Marks of the structure chart, by node: one, or several for an agency that stands in several rows. */
  mark: (id: string) => Locator;
  item: (id: string) => Locator;
}

export function screenOf(page: Page, lang: Language = 'id'): Screen {
  const names = NAMES[lang];
  const picture = page.getByRole('region', { name: names.structure, exact: true });
  const outline = page.getByRole('tree', { name: names.outline, exact: true });
  const details = page.getByRole('complementary', { name: names.details, exact: true });
  return {
    page,
    search: page.getByRole('combobox', { name: names.search, exact: true }),
    picture,
    network: page.getByRole('region', { name: names.network, exact: true }),
    links: page.getByRole('region', { name: names.crossLinks, exact: true }),
    mirror: page.getByRole('region', { name: names.mirror, exact: true }),
    outline,
    details,
    heading: details.getByRole('heading', { level: 2 }),
    group: (name) => details.getByRole('group', { name: name in names ? names[name as Name] : name, exact: true }),
    mark: (id) => picture.locator(`[data-id="${id}"]:not([data-stands-for])`),
    item: (id) => outline.locator(`[role="treeitem"][data-id="${id}"]`),
  };
}

/** Opens a link (`#/structure/acdm?lang=en`) and waits until the app has taken over the page. */
export async function open(page: Page, link = '', lang: Language = link.includes('lang=en') ? 'en' : 'id'): Promise<Screen> {
  const screen = screenOf(page, lang);
  await page.goto(`./${link}`);
  await expect(screen.search).toBeVisible();
  return screen;
}
