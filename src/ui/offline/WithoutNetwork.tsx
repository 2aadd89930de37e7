import { useState, useSyncExternalStore } from 'react';
import { offlineWords } from '../../text/offline.ts';
import { useApp } from '../AppContext.ts';
import { isSingleFile } from '../filesBeside.ts';
import { OfflineFile } from '../OfflineFile.tsx';
import { offeredFile } from '../offlineFile.ts';
import { installOffer, onInstallOffer, setInstallOffer } from './installOffer.ts';
import './offline.css';

/** How the app goes on without a network: kept by the browser, installed where it offers that, or as one file to take along. */
export function WithoutNetwork() {
  const { view } = useApp();
  const said = offlineWords[view.lang];
  const offer = useSyncExternalStore(onInstallOffer, installOffer);
  const [installed, setInstalled] = useState(false);
  const install = async () => {
    await offer?.prompt();
    const choice = await offer?.userChoice;
    setInstallOffer(undefined);
    setInstalled(choice?.outcome === 'accepted');
  };
  if (isSingleFile) return <p>{said.isFile}</p>;
  return (
    <>
      <p>{said.itself}</p>
      {offer && (
        <button type="button" className="pill" onClick={install}>
          {said.install}
        </button>
      )}
      <p role="status">{installed && said.installed}</p>
      {offeredFile && (
        <>
          <p>{said.file.what}</p>
          <OfflineFile />
          <p className="quiet offline-hash">
            {said.file.hash} <code>{offeredFile.sha256}</code>
          </p>
        </>
      )}
    </>
  );
}
