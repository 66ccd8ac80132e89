import { useState, type ReactNode } from 'react';
import { clauseSchema, sayClause, type ClauseKind } from '@communaux/shared/charter';
import { useTexts } from '../../platform/language/use-texts.js';
import { Button } from '../../ui/Button.js';
import { SelectField } from '../../ui/fields/SelectField.js';
import { useTongue } from '../use-tongue.js';
import { KINDS, newClause } from './clause-kinds.js';
import { ParamsForm } from './ParamsForm.js';
import { ScopeForm } from './ScopeForm.js';
import type { ClauseDraft } from './draft.js';
import styles from './draft.module.css';

type ClauseEditorProps = {
  readonly clauses: readonly ClauseDraft[];
  readonly errorAt: (rank: number) => ReactNode;
  readonly onChange: (clauses: readonly ClauseDraft[]) => void;
};

/** The rules of an article, each with its form and, as one types, the sentence it makes. */
export const ClauseEditor = ({ clauses, errorAt, onChange }: ClauseEditorProps) => {
  const t = useTexts('draft', 'charter');
  const [kind, setKind] = useState<ClauseKind>('duration');
  const put = (clause: ClauseDraft) => onChange(clauses.map((one) => (one.id === clause.id ? clause : one)));
  return (
    <fieldset className={styles['clauses']}>
      <legend>{t('screen.rules')}</legend>
      <p className={styles['hint']}>{t('screen.rules.enforced')}</p>
      {clauses.map((clause, rank) => (
        <ClauseForm
          key={clause.id}
          clause={clause}
          error={errorAt(rank)}
          onChange={put}
          onRemove={() => onChange(clauses.filter((one) => one !== clause))}
        />
      ))}
      <div className={styles['more']}>
        <SelectField
          label={t('screen.clause.kind')}
          options={KINDS.map((value) => ({ value, label: t(`charter.kind.${value}`) }))}
          value={kind}
          onChange={(value) => setKind(KINDS.find((one) => one === value) ?? 'duration')}
        />
        <Button onClick={() => onChange([...clauses, newClause(kind, clauses)])}>
          {t('screen.clause.add')}
        </Button>
      </div>
    </fieldset>
  );
};

type ClauseFormProps = {
  readonly clause: ClauseDraft;
  readonly error: ReactNode;
  readonly onChange: (clause: ClauseDraft) => void;
  readonly onRemove: () => void;
};

const ClauseForm = ({ clause, error, onChange, onRemove }: ClauseFormProps) => {
  const t = useTexts('draft', 'charter');
  return (
    <fieldset className={styles['clause']}>
      <legend>{t(`charter.kind.${clause.kind}`)}</legend>
      <ParamsForm clause={clause} onChange={(params) => onChange({ ...clause, params })} />
      <ScopeForm scope={clause.scope} onChange={(scope) => onChange({ ...clause, scope })} />
      <Preview clause={clause} />
      {error && <p className={styles['error']}>{error}</p>}
      <Button kind="bare" onClick={onRemove}>
        {t('screen.clause.remove')}
      </Button>
    </fieldset>
  );
};

/** The rule as the charter will say it; nothing is announced, or each key would be. */
const Preview = ({ clause }: { readonly clause: ClauseDraft }) => {
  const t = useTexts('draft', 'charter');
  const tongue = useTongue();
  const read = clauseSchema.safeParse(clause);
  return (
    <p className={styles['preview']}>
      <strong>{t('screen.rule')}</strong>{' '}
      {read.success ? sayClause(read.data, tongue) : t('screen.clause.unfinished')}
    </p>
  );
};
