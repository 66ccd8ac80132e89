import { useState } from 'react';
import { CONSENT_KINDS, type ConsentKind } from '@communaux/shared/consent';
import { useTexts } from '../../platform/language/use-texts.js';
import { Acts } from '../../ui/Acts.js';
import { Button } from '../../ui/Button.js';
import { Form } from '../../ui/Form.js';
import { ChoiceField } from '../../ui/fields/ChoiceField.js';

type KindProps = {
  readonly value: ConsentKind | undefined;
  readonly onChange: (kind: ConsentKind) => void;
  readonly onNext: () => void;
};

/** An agreement, or a person. */
export const KindStep = ({ value, onChange, onNext }: KindProps) => {
  const t = useTexts('opening', 'consent');
  const [tried, setTried] = useState(false);
  return (
    <Form
      onSubmit={() => {
        setTried(true);
        if (value) onNext();
      }}
    >
      <ChoiceField
        label={t('screen.new.kind')}
        error={tried && !value && t('screen.new.kind.missing')}
        choices={CONSENT_KINDS.map((kind) => ({
          value: kind,
          label: t(`screen.new.kind.${kind}`),
          hint: t(`screen.new.kind.${kind}.hint`),
        }))}
        value={value}
        onChange={onChange}
      />
      <Acts>
        <Button kind="primary" type="submit">
          {t('screen.new.next')}
        </Button>
      </Acts>
    </Form>
  );
};
