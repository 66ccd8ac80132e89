import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { ZoneChoicesDocument } from '../generated/account.documents.js';
import { useTexts } from '../platform/language/use-texts.js';
import { SelectField } from '../ui/fields/SelectField.js';

type ZoneProps = {
  readonly zone: string;
  readonly onChange: (zone: string) => void;
  readonly error: ReactNode;
};

/** Nobody knows their zone's short name: they choose it by its own. One that a sheet names is kept even unlisted. */
export const ZoneField = ({ zone, onChange, error }: ZoneProps) => {
  const t = useTexts('account');
  const [{ data }] = useQuery({ query: ZoneChoicesDocument });
  const listed = data?.zones.items.map(({ slug, name }) => ({ value: slug, label: name })) ?? [];
  const unlisted = zone !== '' && !listed.some(({ value }) => value === zone);
  return (
    <SelectField
      label={t('screen.join.zone')}
      error={error}
      options={[
        { value: '', label: t('screen.join.zone.choose') },
        ...listed,
        ...(unlisted ? [{ value: zone, label: zone }] : []),
      ]}
      value={zone}
      onChange={onChange}
    />
  );
};
