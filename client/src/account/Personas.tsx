import type { DoorsQuery } from '../generated/account.documents.js';
import { useTexts } from '../platform/language/use-texts.js';
import { Section } from '../ui/Section.js';
import { DoorNotice } from './DoorNotice.js';
import { useDoor } from './use-door.js';
import styles from './account.module.css';

type Persona = DoorsQuery['doors']['personas'][number];
type PersonasProps = {
  readonly personas: readonly Persona[];
  readonly onEntered: (persona: Persona) => void;
};

/** People of the demo zone: one tap and one is them. */
export const Personas = ({ personas, onEntered }: PersonasProps) => {
  const t = useTexts('account');
  const { busy, unopened, open } = useDoor();
  const play = async (persona: Persona) => {
    if (await open('/auth/demo', { persona: persona.id })) onEntered(persona);
  };
  return (
    <Section title={t('screen.personas')}>
      <p>{t('screen.personas.what')}</p>
      <DoorNotice unopened={unopened} />
      <ul className={styles['personas']}>
        {personas.map((persona) => (
          <li key={persona.id}>
            <button
              type="button"
              aria-disabled={busy}
              className={styles['persona']}
              onClick={() => void play(persona)}
            >
              <Face name={persona.name} />
              <span className={styles['words']}>
                <strong>{persona.name}</strong>
                <span lang="fr">{persona.portrait}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
};

/** Initials on a disc; nobody is drawn, so nobody is drawn wrong. */
const Face = ({ name }: { readonly name: string }) => (
  <span aria-hidden className={styles['face']}>
    {name
      .split(/\s+/)
      .map((part) => part.charAt(0))
      .join('')
      .slice(0, 2)}
  </span>
);
