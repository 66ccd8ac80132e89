import { ASSET_KINDS, type Scope } from '@communaux/shared/charter';
import { useTexts } from '../../platform/language/use-texts.js';
import { CheckSet } from './CheckSet.js';

type ScopeFormProps = { readonly scope: Scope; readonly onChange: (scope: Scope) => void };

/** Which assets the rule governs. None ticked: all of them. Named assets, colleges and firms are kept as they were. */
export const ScopeForm = ({ scope, onChange }: ScopeFormProps) => {
  const t = useTexts('charter');
  const put = (kinds: readonly string[]) => {
    const { assetKinds: _, ...rest } = scope;
    const assetKinds = ASSET_KINDS.filter((kind) => kinds.includes(kind));
    onChange(assetKinds.length === 0 ? rest : { ...rest, assetKinds });
  };
  return (
    <CheckSet
      label={t('screen.clause.scope')}
      hint={t('screen.clause.scope.hint')}
      choices={ASSET_KINDS.map((value) => ({ value, label: t(`charter.scope.${value}`) }))}
      chosen={scope.assetKinds ?? []}
      onChange={put}
    />
  );
};
