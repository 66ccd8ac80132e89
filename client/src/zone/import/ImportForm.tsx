import { useState } from 'react';
import { useTexts } from '../../platform/language/use-texts.js';
import { Acts } from '../../ui/Acts.js';
import { Button } from '../../ui/Button.js';
import { Form } from '../../ui/Form.js';
import { FileField } from '../../ui/fields/FileField.js';
import { FileCards } from './FileCards.js';
import { MOST_FILES, useImport } from './use-import.js';
import styles from './import.module.css';

/** Choose, see the order, start, follow. Starting again sends only what did not end well. */
export const ImportForm = () => {
  const t = useTexts('zone');
  const { files, busy, sendable, choose, start, forget } = useImport();
  const [chosen, setChosen] = useState<readonly File[]>([]);
  const [tried, setTried] = useState(false);
  const restart = () => {
    setChosen([]);
    setTried(false);
    forget();
  };
  return (
    <Form
      className={styles['form']}
      onSubmit={() => {
        setTried(true);
        void start();
      }}
    >
      {!tried && (
        <FileField
          multiple
          label={t('screen.import.files')}
          hint={t('screen.import.files.hint')}
          error={chosen.length > MOST_FILES && t('screen.import.too-many')}
          accept=".csv,.txt,.json,.geojson"
          files={chosen}
          onChange={(next) => {
            setChosen(next);
            void choose(next);
          }}
        />
      )}
      {files.length > 0 && <FileCards files={files} />}
      {files.length > 0 && (
        <Acts>
          {(sendable || busy) && (
            <Button kind="primary" type="submit" busy={busy}>
              {t(tried && !busy ? 'screen.import.retry' : 'screen.import.start')}
            </Button>
          )}
          {tried && !busy && <Button onClick={restart}>{t('screen.import.again')}</Button>}
        </Acts>
      )}
    </Form>
  );
};
