import { expect, test } from './app.ts';
import { open } from './screen.ts';

test('a screen reader is told of ACDM: the name, the answer, the chain, all that it reports to and that is below it', async ({ page }) => {
  const { details, group } = await open(page, '#/structure/acdm');
  await expect(details).toMatchAriaSnapshot(`
    - complementary "Rincian":
      - button "Tutup"
      - paragraph: Pejabat tinggi · Penanggulangan Bencana · ASCC
      - heading "ASEAN Committee on Disaster Management" [level=2]
      - text: ACDM
      - group "Focal point Indonesia"
      - group "Rantai pelaporan"
      - group "Melapor kepada"
      - group "Sumber"
  `);
  await expect(group('focalPoint')).toMatchAriaSnapshot(`
    - group "Focal point Indonesia":
      - /children: equal
      - heading "Focal point Indonesia" [level=3]
      - link "BNPB Badan Nasional Penanggulangan Bencana":
        - /url: "#/structure/bnpb"
      - paragraph:
        - text: Disebut untuk badan ini · 3 Februari 2026 · Kemenko PMK
        - button "Sumber 1"
      - term
      - definition:
        - link "BNPB"
        - text: Disebut untuk sektor Penanggulangan Bencana
        - button "Sumber 2"
      - definition:
        - link "Kemenko PMK"
        - text: Disebut untuk pilar ASCC
        - button "Sumber 3"
  `);
  await expect(group('chain')).toMatchAriaSnapshot(`
    - group "Rantai pelaporan":
      - /children: equal
      - heading "Rantai pelaporan · 2 jalur ke atas" [level=3]
      - list:
        - /children: equal
        - listitem: ACDM
        - listitem:
          - text: melapor kepada
          - link "AMMDM"
          - button /Sumber \\d+/
        - listitem:
          - text: melapor kepada
          - link "ASCC Council"
          - text: disimpulkan
        - listitem:
          - text: menyampaikan laporan kepada
          - link "KTT ASEAN"
      - list:
        - /children: equal
        - listitem: ACDM
        - listitem:
          - text: melapor kepada
          - link "COP AADMER"
        - listitem: Tidak ada sumber yang menyebut badan di atas COP AADMER.
  `);
  await expect(group('reportsTo')).toMatchAriaSnapshot(`
    - group "Melapor kepada":
      - /children: equal
      - heading "Melapor kepada · 2" [level=3]
      - list:
        - /children: equal
        - listitem:
          - text: melapor kepada
          - link "AMMDM ASEAN Ministerial Meeting on Disaster Management"
          - button /Sumber \\d+/
        - listitem:
          - text: melapor kepada
          - link "COP AADMER Conference of the Parties to AADMER"
          - button /Sumber \\d+/
  `);
});

test('a screen reader is told of the outline: bodies with how many stand below, sectors with their agency', async ({ page }) => {
  const { outline } = await open(page, '#/structure?lang=en', 'en');
  await expect(outline).toMatchAriaSnapshot(`
    - tree "Outline":
      - treeitem /^ASEAN Summit \\d+$/ [expanded] [level=1]
      - treeitem "ACC" [level=2]
      - treeitem /^Secretary-General \\d+$/ [expanded] [level=2]
      - treeitem "ASEAN Foundation" [level=3]
      - treeitem "Deputy SG for ASCC" [level=3]
      - treeitem /^ASEAN Secretariat \\d+$/ [expanded] [level=2]
      - treeitem "DMHA" [level=3]
      - treeitem /^APSC Council \\d+$/ [expanded] [level=2]
      - treeitem /^Foreign affairs / [level=3]
      - treeitem /^Defence / [level=3]
      - treeitem /^Law / [level=3]
      - treeitem /^Transnational crime / [level=3]
      - treeitem /^Drug matters / [level=3]
      - treeitem /^AEC Council \\d+$/ [expanded] [level=2]
      - treeitem /^Economy and trade \\d+$/ [level=3]
      - treeitem /^Finance and central banking \\d+$/ [level=3]
      - treeitem /^Energy \\d+$/ [level=3]
      - treeitem /^Tourism \\d+$/ [level=3]
      - treeitem /^ASCC Council \\d+$/ [expanded] [level=2]
      - treeitem /^SOCA/ [level=3]
      - treeitem "SOC-COM" [level=3]
      - treeitem "IIDC" [level=3]
      - treeitem "Education Kemendikbudristek" [level=3]
      - treeitem "Culture Kemendikbudristek" [level=3]
      - treeitem "Media and information Kominfo" [level=3]
      - treeitem "Youth Kemenpora" [level=3]
      - treeitem "Women and children KemenPPPA" [level=3]
      - treeitem "Social welfare Kemensos" [level=3]
      - treeitem "Labour Kemnaker" [level=3]
      - treeitem "Health Kemenkes, BPOM" [level=3]
      - treeitem "Civil service BKN" [level=3]
      - treeitem "Sports Kemenpora" [level=3]
      - treeitem "Rural development and poverty Kemendes PDTT" [level=3]
      - treeitem "Environment KLHK" [level=3]
      - treeitem "Transboundary haze KLHK" [level=3]
      - treeitem "Disaster management BNPB" [level=3]
  `);
});
