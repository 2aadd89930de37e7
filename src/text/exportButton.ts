/** The word on the button. It stands apart from the words of the dialog, which load when the dialog opens. */
export const exportButton = { en: 'Export', id: 'Ekspor' } as const;
