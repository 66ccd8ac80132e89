import type { RevisionStage } from '../generated/schema.js';
import { useTexts } from '../platform/language/use-texts.js';
import { StateBadge, type State } from '../ui/StateBadge.js';

const states: Readonly<Record<RevisionStage, State>> = {
  draft: 'neutral',
  submitted: 'waiting',
  admissible: 'known',
  not_admissible: 'refused',
  consultation: 'known',
  vote: 'waiting',
  adopted: 'free',
  in_force: 'free',
  rejected: 'refused',
  withdrawn: 'neutral',
};

/** Where a revision stands, in its word and its pattern. */
export const StageBadge = ({ stage }: { readonly stage: RevisionStage }) => {
  const t = useTexts('charter');
  return <StateBadge state={states[stage]}>{t(`charter.stage.${stage}`)}</StateBadge>;
};
