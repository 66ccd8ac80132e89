import { useEffect, useState } from 'react';
import { VisuallyHidden } from './VisuallyHidden.js';

const listeners = new Set<(text: string) => void>();

/** Says something to screen readers without moving the focus: a ballot cast, a quorum reached, a booking refused. */
export const announce = (text: string): void => listeners.forEach((listener) => listener(text));

/** Where announcements are spoken from: one per page, present before the first of them. */
export const LiveRegion = () => {
  const [said, setSaid] = useState({ text: '', times: 0 });
  useEffect(() => {
    const listen = (text: string) => setSaid((past) => ({ text, times: past.times + 1 }));
    listeners.add(listen);
    return () => void listeners.delete(listen);
  }, []);

  // An odd space makes the same sentence new, or it would be said only once.
  return (
    <VisuallyHidden>
      <output>{said.text + (said.times % 2 === 0 ? '' : '\u00A0')}</output>
    </VisuallyHidden>
  );
};
