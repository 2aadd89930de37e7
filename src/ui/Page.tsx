import { type ReactNode, useEffect, useId, useRef } from 'react';
import './page.css';

/** A page of words in the place of the picture: its heading takes the keyboard when the page is opened from within the app. */
export function Page({ title, className, children }: { title: string; className?: string; children: ReactNode }) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const at = document.activeElement;
    if (at?.closest('.page-links')) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section className={['lens page', className].filter(Boolean).join(' ')} aria-labelledby={id}>
      <div className="page-text">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {children}
      </div>
    </section>
  );
}
