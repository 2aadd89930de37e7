import { offlineWords } from '../text/offline.ts';
import { useApp } from './AppContext.ts';
import { offeredFile } from './offlineFile.ts';

/** A line that offers the app in one file, with its size; nothing where there is none to offer. */
export function OfflineFile() {
  const { view } = useApp();
  const { file } = offlineWords[view.lang];
  if (!offeredFile) return null;
  return (
    <p className="offline-file quiet">
      {file.offer}:{' '}
      <a href={`./${offeredFile.name}`} download={offeredFile.name}>
        {file.link}
      </a>{' '}
      ({file.size(offeredFile.bytes / 1_000_000)})
    </p>
  );
}
