import { RULE_TOPICS, type RuleTopic } from '@communaux/shared/body';
import type { ReactNode } from 'react';
import { useTexts } from '../../platform/language/use-texts.js';
import { useRuleWords } from '../use-rule-words.js';
import { Fold } from '../../ui/Fold.js';
import { ConsentFields } from './ConsentFields.js';
import type { GroupProps } from './group.js';
import { GuardianFields } from './GuardianFields.js';
import { MajorityFields } from './MajorityFields.js';
import { QuorumFields } from './QuorumFields.js';
import { TieFields } from './TieFields.js';
import { BallotFields, TimeFields } from './TimeFields.js';
import { VoiceFields } from './VoiceFields.js';
import { WeightFields } from './WeightFields.js';
import styles from './rules.module.css';

const FIELDS: Readonly<Record<RuleTopic, (props: GroupProps) => ReactNode>> = {
  weights: WeightFields,
  majority: MajorityFields,
  quorum: QuorumFields,
  ties: TieFields,
  ballots: BallotFields,
  voices: VoiceFields,
  guardians: GuardianFields,
  consent: ConsentFields,
  times: TimeFields,
};

/** One group per subject, closed until one wants to change it; each says in plain words what it now means. */
export const RuleForm = (props: GroupProps) => (
  <div className={styles['groups']}>
    {RULE_TOPICS.map((topic) => (
      <Group key={topic} topic={topic} {...props} />
    ))}
  </div>
);

const Group = ({ topic, ...props }: GroupProps & { readonly topic: RuleTopic }) => {
  const t = useTexts('body');
  const said = useRuleWords(props.colleges, props.rule).filter((one) => one.topic === topic);
  const Fields = FIELDS[topic];
  return (
    <Fold summary={<span>{t(`rule.topic.${topic}`)}</span>} className={styles['group']}>
      <div className={styles['fields']}>
        <Fields {...props} />
        {said.length > 0 && (
          <div className={styles['says']} aria-live="polite">
            <p>{t('screen.form.says')}</p>
            <ul>
              {said.map(({ words }) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Fold>
  );
};
