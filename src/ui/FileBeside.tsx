import { isSingleFile, textBeside } from './filesBeside.ts';
import { saveFile } from './saveFile.ts';

/** A link that saves a file that lies beside the page, or in it where the app is one file. */
export function FileBeside({ name, children }: { name: string; children?: React.ReactNode }) {
  // The page reads the file itself: what a browser fetches for saving, it fetches without the files kept for no network.
  const save = async (event: React.MouseEvent) => {
    if (!isSingleFile && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    event.preventDefault();
    const text = await textBeside(name);
    if (text !== undefined) saveFile(name, text, 'application/octet-stream');
  };
  return (
    <a href={isSingleFile ? '#' : `./${name}`} download={name} onClick={save}>
      {children ?? name}
    </a>
  );
}
