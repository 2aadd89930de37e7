import { expect, test } from 'vitest';
import { publishedGraph } from '../../../tests/fixtures/publishedGraph.ts';
import { toConfirm } from '../../query/focalCoverage.ts';
import { en } from '../../text/en.ts';
import { id } from '../../text/id.ts';
import { csvText } from '../csv.ts';
import { toConfirmTable } from './toConfirmTable.ts';

const graph = publishedGraph();
const rows = toConfirm(graph, '2026-11-26', ['awgcc', 'acdm', 'some']);

test('what to confirm is a row each, with nothing in a cell that no source gives', () => {
  const { columns, rows: cells } = toConfirmTable(graph, rows, en);
  const told = cells.map((row) => Object.fromEntries(row.map((cell, index) => [columns[index]?.title, cell])));
  expect(told[0]).toMatchObject({
    'Body id': 'awgcc',
    Body: 'AWGCC',
    Pillar: 'ASCC',
    'Focal point': 'KLHK',
    'Succeeded by': 'KLH/BPLH; Kemenhut',
    Level: 'By its sector',
    'Named for': 'Environment',
    'Last named or confirmed': 'without a date, between 2022 and October 2024',
    'Why to confirm': 'the agency has been superseded; the date of the source is not known',
  });
  expect(told[1]).toMatchObject({ 'Focal point': 'BNPB', 'Succeeded by': undefined, 'Last named or confirmed': { date: '2026-02-03' } });
  expect(told[2]).toMatchObject({
    'Body id': 'some',
    'Focal point': undefined,
    Level: 'None named',
    'Named for': undefined,
    'Last named or confirmed': undefined,
    Source: undefined,
    'Why to confirm': 'only an unverified statement exists',
  });
});

test('as CSV it has a line a row, empty cells left empty', () => {
  const text = csvText(toConfirmTable(graph, rows, id), { separator: ';' });
  const lines = text.split('\r\n');
  expect(lines).toHaveLength(rows.length + 2);
  expect(lines[0]).toBe(
    '\uFEFFId badan;Badan;Pilar;Focal point;Digantikan oleh;Tingkat;Disebut untuk;Dasar;Terakhir disebut atau dikonfirmasi;Sumber;Alasan konfirmasi',
  );
  expect(lines[3]).toBe('some;SOME;AEC;;;Tidak disebut;;;;;hanya ada pernyataan yang belum terverifikasi');
});
