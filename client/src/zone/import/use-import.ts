import { useState } from 'react';
import { looksLikeText } from '@communaux/shared/zone';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import type { Table } from '../OfficialTables.js';
import { guessTable, inOrder, readHead } from './guess-table.js';
import { sendFile, type Sent } from './send-file.js';

export type Waiting = {
  readonly file: File;
  readonly table: Table | undefined;
  readonly state: { readonly kind: 'waiting' } | { readonly kind: 'sending'; readonly share: number } | Sent;
};

/** Pole, site, parcels, establishments: the standard has no fifth table. */
export const MOST_FILES = 4;

/** Files chosen, put in order and sent one after the other: the server takes one import of a zone at a time. */
export const useImport = () => {
  const say = useSaying();
  const { slug } = useZone();
  const [files, setFiles] = useState<readonly Waiting[]>([]);
  const [busy, setBusy] = useState(false);

  const mark = (file: File, state: Waiting['state']) =>
    setFiles((past) => past.map((one) => (one.file === file ? { ...one, state } : one)));

  const choose = async (chosen: readonly File[]) => {
    const heads = await Promise.all(chosen.slice(0, MOST_FILES).map(guessed));
    setFiles(inOrder(heads));
  };
  const send = async (file: File) => {
    let whole = false;
    mark(file, { kind: 'sending', share: 0 });
    const onSent = (share: number) => {
      mark(file, { kind: 'sending', share });
      if (share < 1 || whole) return;
      whole = true;
      say.reading(file);
    };
    const sent = await sendFile(slug, file, { onSent });
    mark(file, sent);
    say.ended(file, sent);
  };
  const start = async () => {
    if (busy) return;
    setBusy(true);
    for (const { file, state } of files) if (mayBeSent(state)) await send(file);
    setBusy(false);
  };
  const sendable = files.some(({ state }) => mayBeSent(state));
  return { files, busy, sendable, choose, start, forget: () => setFiles([]) };
};

/** The same file again would be refused again, unless it only met another import. */
const mayBeSent = (state: Waiting['state']): boolean =>
  state.kind === 'refused'
    ? state.reasons.some(({ code }) => code === 'import-running')
    : state.kind !== 'imported';

const guessed = async (file: File): Promise<Waiting> => {
  const head = await readHead(file);
  return { file, table: guessTable(head), state: refusedHere(file.name, head) ?? { kind: 'waiting' } };
};

/** What the server would refuse once two hundred megabytes have left. */
const refusedHere = (file: string, head: string): Sent | undefined => {
  const text = looksLikeText(head);
  if (text && head.trim() !== '') return undefined;
  const code = text ? 'import-not-cnig' : 'import-not-text';
  return { kind: 'refused', reasons: [{ code, facts: { file } }] };
};

/** Each step is told once to screen readers, without moving the focus; percentages are not. */
const useSaying = () => {
  const t = useTexts('zone');
  return {
    reading: ({ name }: File) => announce(t('screen.import.said.reading', { file: name })),
    ended: ({ name: file }: File, sent: Sent) =>
      announce(
        sent.kind === 'imported'
          ? t('screen.import.said.done', { file, ...sent.counts })
          : t(`screen.import.said.${sent.kind}`, { file }),
      ),
  };
};
