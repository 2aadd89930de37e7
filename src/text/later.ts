/** What is said while the descriptions and notes of the data are still to come. */
const en = {
  coming: 'Descriptions and notes are being loaded …',
  missing: 'Descriptions and notes could not be loaded; names, lines, focal points and sources are all here. Reload the page to try again.',
};

/** The words by language. */
export const laterWords: Record<'en' | 'id', typeof en> = {
  en,
  id: {
    coming: 'Uraian dan catatan sedang dimuat …',
    missing:
      'Uraian dan catatan tidak dapat dimuat; nama, garis, focal point, dan sumber sudah lengkap. Muat ulang halaman untuk mencoba lagi.',
  },
};
