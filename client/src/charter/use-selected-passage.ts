import { useEffect, useState, type RefObject } from 'react';

const LONGEST = 500;

/** The words now selected inside a place, with mouse, finger or keyboard; empty when none are. */
export const useSelectedPassage = (place: RefObject<HTMLElement | null>): string => {
  const [passage, setPassage] = useState('');
  useEffect(() => {
    const look = () => setPassage(selectedIn(place.current));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [place]);
  return passage;
};

const selectedIn = (place: HTMLElement | null): string => {
  const selection = document.getSelection();
  const inside =
    place?.contains(selection?.anchorNode ?? null) && place.contains(selection?.focusNode ?? null);
  return inside && selection ? selection.toString().trim().slice(0, LONGEST) : '';
};
