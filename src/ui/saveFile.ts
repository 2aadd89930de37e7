/** A file that was written, and the address under which the browser keeps it for a while. */
export interface SavedFile {
  name: string;
  address: string;
  bytes: number;
}

/** A browser may still be reading the file after what asked for it has closed. */
const KEPT_FOR = 60_000;

/** Saves what was written as a file. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, mime: string): SavedFile {
  const blob = new Blob([content], { type: mime });
  const address = URL.createObjectURL(blob);
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  return { name, address, bytes: blob.size };
}
