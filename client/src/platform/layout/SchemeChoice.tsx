import { useMantineColorScheme } from '@mantine/core';
import { useId } from 'react';
import { useTexts } from '../language/use-texts.js';
import styles from './scheme-choice.module.css';

const schemes = ['auto', 'light', 'dark'] as const;

/** Day, night, or as the device wants. */
export const SchemeChoice = () => {
  const t = useTexts();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const name = useId();
  return (
    <fieldset className={styles['set']}>
      <legend className={styles['legend']}>{t('scheme.label')}</legend>
      {schemes.map((scheme) => (
        <label key={scheme} className={styles['choice']}>
          <input
            type="radio"
            name={name}
            checked={colorScheme === scheme}
            onChange={() => setColorScheme(scheme)}
          />
          {t(`scheme.${scheme}`)}
        </label>
      ))}
    </fieldset>
  );
};
