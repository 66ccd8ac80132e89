import { THEMES, type Theme } from '@communaux/shared/vote';
import { useTexts } from '../../platform/language/use-texts.js';
import { ChoiceField } from '../../ui/fields/ChoiceField.js';
import { SelectField } from '../../ui/fields/SelectField.js';

export type Poll = { readonly id: string; readonly title: string };
export type Scope = {
  readonly kind: 'body' | 'theme' | 'poll';
  readonly theme: Theme;
  readonly poll: string;
};
export const WHOLE: Scope = { kind: 'body', theme: 'soil', poll: '' };

type ScopeProps = {
  readonly polls: readonly Poll[];
  readonly scope: Scope;
  readonly onChange: (scope: Scope) => void;
};

/** For which votes a voice is lent: all of them, those on a subject, or one that is announced. */
export const ScopeFields = ({ polls, scope, onChange }: ScopeProps) => {
  const t = useTexts('proxies', 'vote');
  const [first] = polls;
  return (
    <>
      <ChoiceField
        label={t('screen.give.scope')}
        choices={[
          { value: 'body', label: t('screen.give.scope.body') },
          { value: 'theme', label: t('screen.give.scope.theme') },
          {
            value: 'poll',
            label: t('screen.give.scope.poll'),
            hint: first === undefined && t('screen.give.scope.poll.none'),
            disabled: first === undefined,
          },
        ]}
        value={scope.kind}
        onChange={(kind) => onChange({ ...scope, kind, poll: scope.poll || (first?.id ?? '') })}
      />
      {scope.kind === 'theme' && (
        <SelectField
          label={t('screen.give.theme')}
          options={THEMES.map((value) => ({ value, label: t(`screen.theme.${value}`) }))}
          value={scope.theme}
          onChange={(value) => onChange({ ...scope, theme: THEMES.find((one) => one === value) ?? 'other' })}
        />
      )}
      {scope.kind === 'poll' && (
        <SelectField
          label={t('screen.give.poll')}
          options={polls.map(({ id, title }) => ({ value: id, label: title }))}
          value={scope.poll}
          onChange={(poll) => onChange({ ...scope, poll })}
        />
      )}
    </>
  );
};
