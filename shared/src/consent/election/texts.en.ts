import type { fr } from './texts.fr.js';

export const en: Record<keyof typeof fr, string> = {
  'screen.nominations': 'People named',
  'screen.nominations.none': 'Nobody has been named yet.',
  'screen.nominations.hidden': 'Names are shown to members, once everyone could name.',
  'screen.nominations.members': 'Names and their reasons are shown to members.',
  'screen.nomination.by': 'by {{name}}',
  'screen.nominate.who': 'Whom do you see in this seat?',
  'screen.nominate.choose': 'Choose a person',
  'screen.nominate.search': 'Search for somebody',
  'screen.nominate.search.none': 'Nobody of that name on the roll.',
  'screen.nominate.why': 'Why this person?',
  'screen.nominate.why.hint':
    'Their qualities for this seat. At least {{least}} characters; members will read your reason.',
  'screen.nominate.missing': 'Choose a person.',
  'screen.nominate.do': 'Name',
  'screen.nominate.done': 'Your nomination is noted.',
  'screen.nominate.not-now': 'This is not the time to name',
  'screen.nominate.not-now.more': 'Names are given at the start of the election, by the people on the roll.',
  'screen.propose.who': 'Whom do you propose?',
  'screen.propose.why': 'On which of the reasons heard?',
  'screen.propose.why.hint': 'Rely on reasons, not on numbers. At least {{least}} characters.',
  'screen.propose.do': 'Propose this person',
  'screen.propose.done': 'The proposal is made.',
  'screen.decline': 'Decline',
  'screen.decline.words': 'You will not be proposed for this seat. Somebody else may be.',
  'screen.declined': 'You have declined.',
};
