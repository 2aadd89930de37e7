/** The app in one file, as it lies beside this page. */
export interface OfferedFile {
  name: string;
  bytes: number;
  sha256: string;
}

/** What the build put beside the page; nothing in the single file itself, and nothing in development. */
export const offeredFile: OfferedFile | undefined = import.meta.env.OFFLINE_FILE;
