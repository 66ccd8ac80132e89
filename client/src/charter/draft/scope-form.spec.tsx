import { useState } from 'react';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { scopeSchema, type Scope } from '@communaux/shared/charter';
import { Answering } from '../../platform/testing/answering.js';
import { renderScreen } from '../../platform/testing/render.js';
import { someColleges } from '../../vote/vote.fixture.js';
import { ScopeForm } from './ScopeForm.js';

const visitors = '0190f0a0-0000-7000-8000-000000000001';
const assets = [
  {
    __typename: 'AssetNow',
    asset: { __typename: 'Asset', id: visitors, name: 'Places des visiteurs' },
  },
];

const Held = ({ start, heard }: { readonly start: Scope; readonly heard: Scope[] }) => {
  const [scope, setScope] = useState(start);
  const hear = (next: Scope) => {
    heard.push(next);
    setScope(next);
  };
  return <ScopeForm scope={scope} onChange={hear} />;
};

const hold = async (start: unknown) => {
  const heard: Scope[] = [];
  await renderScreen(
    <Answering answers={{ Colleges: () => someColleges, AssetNames: () => ({ assets }) }}>
      <Held start={scopeSchema.parse(start)} heard={heard} />
    </Answering>,
    { words: ['charter', 'draft', 'body', 'vote'] },
  );
  const box = (name: string) => screen.findByRole<HTMLInputElement>('checkbox', { name });
  return { keys: userEvent.setup(), heard, box };
};

describe('what a rule applies to', () => {
  it('shows the assets it names, ticked, and lets go of them', async () => {
    const { keys, heard, box } = await hold({ assetIds: [visitors], colleges: ['firms'] });
    expect((await box('Places des visiteurs')).checked).toBe(true);
    await keys.click(await box('Places des visiteurs'));
    await keys.click(await box('Places des visiteurs'));
    expect(heard).toEqual([{ colleges: ['firms'] }, { assetIds: [visitors], colleges: ['firms'] }]);
  });
  it('never keeps named assets behind a kind, nor a kind behind them', async () => {
    const { keys, heard, box } = await hold({ assetIds: [visitors] });
    await keys.click(await box('Quais'));
    expect((await box('Places des visiteurs')).checked).toBe(false);
    await keys.click(await box('Places des visiteurs'));
    expect((await box('Quais')).checked).toBe(false);
    expect(heard).toEqual([{ assetKinds: ['dock'] }, { assetIds: [visitors] }]);
  });
  it('says that both narrow the rule, when it was written so', async () => {
    const { keys, heard, box } = await hold({ assetKinds: ['dock'], assetIds: [visitors] });
    expect(screen.getByText(/la règle ne vaut que pour celles qui sont de ce type/)).toBeTruthy();
    await keys.click(await box('Quais'));
    expect(heard).toEqual([{ assetIds: [visitors] }]);
    expect(screen.queryByText(/la règle ne vaut que pour celles/)).toBeNull();
  });
});
