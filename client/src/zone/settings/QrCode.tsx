import { useEffect, useState } from 'react';
import styles from './settings.module.css';

type Square = { readonly size: number; readonly path: string };
type QrCodeProps = { readonly text: string; readonly label: string };

/** A text as a square to photograph. Drawn in this browser, so that an invitation is told to nobody else. */
export const QrCode = ({ text, label }: QrCodeProps) => {
  const [square, setSquare] = useState<Square>();
  useEffect(() => {
    // Loaded once there is something to draw: nobody else pays for it.
    void import('uqr').then(({ encode }) => setSquare(draw(encode(text, { ecc: 'M', border: 4 }).data)));
  }, [text]);
  if (!square) return null;
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${square.size} ${square.size}`} className={styles['qr']}>
      <path d={square.path} />
    </svg>
  );
};

const draw = (rows: readonly (readonly boolean[])[]): Square => ({
  size: rows.length,
  path: rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join(''),
});
