/** The words of the button. They stand apart from those of the dialog, which load when it opens. */
export const exportButton = {
  en: { label: 'Export', failed: 'The export could not be loaded. Check the connection and try again.' },
  id: { label: 'Ekspor', failed: 'Ekspor tidak dapat dimuat. Periksa koneksi lalu coba lagi.' },
} as const;
