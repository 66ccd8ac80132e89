import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { canonical } from '@communaux/shared/kernel';
import { lineHash, merkleProof, seal } from '@communaux/shared/register';
import { writeLineProof } from '@communaux/shared/register/file';
import { Answering } from '../../platform/testing/answering.js';
import { renderScreen } from '../../platform/testing/render.js';
import { BallotLine } from '../BallotLine.js';

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest());
const zone = '00000000-0000-7000-8000-000000000001';
const lines = [1, 2, 3].map((seq) => ({
  zone,
  id: `line-${seq}`,
  seq,
  at: 1_772_539_200_000,
  act: 'ballot.cast',
  actor: 'person:p1',
  facts: { ballot: 'p1' },
  open: false,
}));
const leaves = lines.map((line) => lineHash(sha256, line));
const sealed = seal(sha256, null, leaves);
const proof = writeLineProof({
  zone,
  seq: 2,
  text: canonical(lines[1]),
  path: merkleProof(sha256, leaves, 1),
  seal: sealed,
  head: sealed,
});

const seek = async (answer: object, language: 'fr' | 'en' = 'fr') => {
  await renderScreen(
    <Answering answers={{ BallotProof: () => ({ ballotProof: answer }) }}>
      <BallotLine pollId="p1" />
    </Answering>,
    { words: ['vote', 'proof'], language },
  );
  const name = language === 'fr' ? 'Retrouver mon vote dans le registre' : 'Find my vote in the register';
  await userEvent.setup().click(screen.getByRole('button', { name }));
};
const given = (file: string) => ({ __typename: 'LineProof', seq: 2, file });
const refused = (code: string) => ({
  __typename: 'Refused',
  reasons: [{ __typename: 'Reason', code, facts: {} }],
});

describe('the line of one’s ballot', () => {
  it('is found, checked here, and said in plain words', async () => {
    await seek(given(proof));
    await screen.findByText('Votre vote est la ligne 2 du registre');
    const told = screen.getByRole('status').textContent ?? '';
    expect(told).toContain('scellée avec 2 autres, dans le lot 1');
    expect(told).toContain('Elle ne dit pas ce que vous avez choisi');
    const link = screen.getByRole('link', { name: 'Garder la preuve (JSON)' });
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain(proof);
    expect(screen.getByRole('button', { name: 'Retrouver mon vote dans le registre' })).toBeTruthy();
  });
  it('is said in English', async () => {
    await seek(given(proof), 'en');
    expect(await screen.findByText('Your vote is line 2 of the register')).toBeTruthy();
  });
  it('is refused when it is not the one that was sealed, and can be kept all the same', async () => {
    await seek(given(proof.replace('person:p1', 'person:p2')));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'La ligne 2 n’est pas celle que le lot 1 a scellée',
    );
    expect(screen.getByRole('link', { name: 'Garder la preuve (JSON)' })).toBeTruthy();
  });
  it('that waits for its seal is to be looked for again', async () => {
    await seek(refused('line-unsealed'));
    expect((await screen.findByRole('alert')).textContent).toContain('recommencez dans un instant');
  });
});
