import { useApp } from './AppContext.ts';
import { Page } from './Page.tsx';

/** The datasheet. */
export function AboutPage() {
  const { words } = useApp();
  return <Page title={words.pages.about}>…</Page>;
}
