/** Letters and digits that no hand confuses: no 0 nor O, no 1, I nor L, no U that reads as V. */
export const INVITATION_ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
export const INVITATION_LENGTH = 12;

/** Some 58 bits: a paper code cannot be guessed, even without counting attempts. @param draw a fair number below `n` */
export const newInvitationCode = (draw: (n: number) => number): string =>
  Array.from({ length: INVITATION_LENGTH }, () => INVITATION_ALPHABET[draw(INVITATION_ALPHABET.length)]).join(
    '',
  );

/** "K7QM-2WXA-9RTD": three groups of four, as they are printed. */
export const formatInvitationCode = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-');

/** Reads a code as people type it, whatever the case and the separators. Null when it cannot be one. */
export const readInvitationCode = (text: string): string | null => {
  const code = text.toUpperCase().replaceAll(/[\s.–-]/g, '');
  return code.length === INVITATION_LENGTH &&
    [...code].every((letter) => INVITATION_ALPHABET.includes(letter))
    ? code
    : null;
};
