import { readable, type Finding } from '@communaux/shared/body';
import { useLanguage } from '../../platform/language/LanguageRoot.js';
import { useRefusals, useTexts } from '../../platform/language/use-texts.js';
import { Notice } from '../../ui/Notice.js';

/** What the linter says of the rule being written, by how grave it is. */
export const RuleFindings = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const t = useTexts('body');
  const word = useRefusals('body');
  const { language } = useLanguage();
  if (findings.length === 0) return <Notice tone="done">{t('screen.findings.none')}</Notice>;
  const grave = findings.some(({ gravity }) => gravity === 'broken');
  return (
    <Notice tone={grave ? 'refusal' : 'waiting'} title={t('screen.findings', { count: findings.length })}>
      <ul>
        {findings.map(({ code, gravity, facts }) => {
          const words = word({ code, facts: readable(facts, language) });
          return (
            <li key={words}>
              <strong>{t(`finding.gravity.${gravity}`)}.</strong> {words}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
};
