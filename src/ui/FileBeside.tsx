import { isSingleFile, textBeside } from './filesBeside.ts';
import { saveFile } from './saveFile.ts';

/** A link that saves a file that lies beside the page, or in it where the app is one file. */
export function FileBeside({ name, children }: { name: string; children?: React.ReactNode }) {
  return (
    <a
      href={isSingleFile ? '#' : `./${name}`}
      download={name}
      onClick={
        isSingleFile
          ? async (event) => {
              event.preventDefault();
              const text = await textBeside(name);
              if (text !== undefined) saveFile(name, text, 'text/plain');
            }
          : undefined
      }
    >
      {children ?? name}
    </a>
  );
}
