import { type ReactNode, useId } from 'react';

/** A part of the details under its heading: assistive technology and tests find it as a group of that name. */
export function Section({
  name,
  count,
  className,
  children,
}: {
  name: string;
  /** How many there are, in a number or in words. */
  count?: number | string;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls
    <div role="group" aria-labelledby={id} className={['section', className].filter(Boolean).join(' ')}>
      <h3 className="heading">
        <span id={id}>{name}</span>
        {count !== undefined && <span className="count"> · {count}</span>}
      </h3>
      {children}
    </div>
  );
}
