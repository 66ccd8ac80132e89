import { announce } from '../../ui/announce.js';
import { useLanguage } from '../language/LanguageRoot.js';
import { say } from '../language/words.js';
import styles from './language-switch.module.css';

const other = { fr: 'en', en: 'fr' } as const;
const names = { fr: 'Français', en: 'English' } as const;

/** Two languages, one button: it is written in the language it leads to, and answers to what it shows at any width. */
export const LanguageSwitch = () => {
  const { language, speak } = useLanguage();
  const next = other[language];
  const change = () => {
    void speak(next).then(() => announce(say(next, ['shell'], 'language.changed')));
  };
  return (
    <button
      type="button"
      lang={next}
      aria-label={`${names[next]}, ${next.toUpperCase()}`}
      className={styles['switch']}
      onClick={change}
    >
      <span className={styles['long']}>{names[next]}</span>
      <span className={styles['short']}>{next.toUpperCase()}</span>
    </button>
  );
};
