import { KeptFields } from './KeptFields.js';
import type { PollDraft } from './poll-draft.js';
import { SeatingFields } from './SeatingFields.js';

type ElectionProps = {
  readonly draft: PollDraft;
  readonly wrong: ReadonlySet<string>;
  readonly onChange: (draft: PollDraft) => void;
};

/** What an election may add: places kept for some, and mandates for whoever wins. */
export const ElectionFields = ({ draft, wrong, onChange }: ElectionProps) => (
  <>
    <KeptFields draft={draft} wrong={wrong.has('reserved')} onChange={onChange} />
    <SeatingFields draft={draft} wrong={wrong} onChange={onChange} />
  </>
);
