import { useMemo } from 'react';
import { encode } from 'uqr';

/** Longer links make codes that a telephone cannot read from paper. */
const LONGEST = 600;

/** A code to scan that holds a link, drawn as one path; nothing where the link is too long for it. */
export function QrCode({ text, name }: { text: string; name: string }) {
  const code = useMemo(() => (text.length <= LONGEST ? encode(text, { ecc: 'M', border: 0 }) : undefined), [text]);
  if (!code) return null;
  const d = code.data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x},${y}h1v1h-1z`] : []))).join('');
  return (
    <svg className="paper-qr" viewBox={`-1 -1 ${code.size + 2} ${code.size + 2}`} role="img" aria-label={name}>
      <path d={d} shapeRendering="crispEdges" />
    </svg>
  );
}
