import { useState } from 'react';
import { ASSET_KINDS, type Scope } from '@communaux/shared/charter';
import { useTexts } from '../../platform/language/use-texts.js';
import { useTongue } from '../use-tongue.js';
import { CheckSet } from './CheckSet.js';
import styles from './draft.module.css';

type ScopeFormProps = { readonly scope: Scope; readonly onChange: (scope: Scope) => void };

/**
 * Which assets the rule governs: kinds, or assets that it names; none ticked, all of them. Colleges and firms are kept
 * as they were. The two narrow each other, and could leave nothing: ticking one lets go of the other.
 */
export const ScopeForm = ({ scope, onChange }: ScopeFormProps) => {
  const t = useTexts('draft', 'charter');
  const { asset: nameOf } = useTongue();
  const { assetKinds = [], assetIds = [], ...rest } = scope;
  // Those the rule named when it was opened: one unticked can be ticked again.
  const [named] = useState(assetIds);
  const put = (ticked: readonly string[]) => {
    const kinds = ASSET_KINDS.filter((kind) => ticked.includes(kind));
    const ids = named.filter((id) => ticked.includes(id));
    onChange({
      ...rest,
      ...(kinds.length > 0 && ids.length <= assetIds.length && { assetKinds: kinds }),
      ...(ids.length > 0 && kinds.length <= assetKinds.length && { assetIds: ids }),
    });
  };
  return (
    <>
      <CheckSet
        label={t('screen.clause.scope')}
        hint={t(named.length === 0 ? 'screen.clause.scope.hint' : 'screen.clause.scope.hint.named')}
        choices={[
          ...ASSET_KINDS.map((value) => ({ value, label: t(`charter.scope.${value}`) })),
          ...named.map((value) => ({
            value,
            label: nameOf?.(value) ?? t('charter.scope.assets', { count: 1 }),
          })),
        ]}
        chosen={[...assetKinds, ...assetIds]}
        onChange={put}
      />
      {assetKinds.length > 0 && assetIds.length > 0 && (
        <p className={styles['error']}>{t('screen.clause.scope.both')}</p>
      )}
    </>
  );
};
