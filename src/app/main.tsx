import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element with the id "app"');
createRoot(root).render(
  <StrictMode>
    <h1>Struktur ASEAN</h1>
  </StrictMode>,
);
