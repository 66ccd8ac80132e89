import { describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Answering, type Answers } from '../../platform/testing/answering.js';
import { letDialogsOpen } from '../../platform/testing/dialogs.js';
import { renderScreen } from '../../platform/testing/render.js';
import { RulesPage } from './RulesPage.js';
import { aDryRun, councilRules, Reading, someRules } from './rules.fixture.js';
import { TryRulesPage } from './TryRulesPage.js';

type Role = Parameters<typeof Reading>[0]['role'];
type Entered = {
  readonly sent: Readonly<Record<string, unknown>>[];
  readonly keys: ReturnType<typeof userEvent.setup>;
};

const open = async (
  page: 'try' | 'read',
  role: Role = 'agent',
  answers: Answers = {},
  rules = someRules(),
): Promise<Entered> => {
  const sent: Readonly<Record<string, unknown>>[] = [];
  const heard: Answers = {
    CouncilRules: () => councilRules(rules),
    DryRun: (variables) => {
      sent.push(variables);
      return aDryRun;
    },
    AdoptRuleSet: (variables) => {
      sent.push(variables);
      return { adoptRuleSet: { __typename: 'RuleSet', version: 2 } };
    },
    ...answers,
  };
  await renderScreen(
    <Reading role={role}>
      <Answering answers={heard}>{page === 'try' ? <TryRulesPage /> : <RulesPage />}</Answering>
    </Reading>,
    { words: ['body', 'vote'] },
  );
  await act(async () => {});
  return { sent, keys: userEvent.setup() };
};
const group = (title: string) => {
  const summary = screen.getByText(title, { selector: 'summary *' });
  const details = summary.closest('details');
  if (!details) throw new Error(`No group: ${title}`);
  return { summary, within: within(details) };
};
const section = (title: string) => within(screen.getByRole('region', { name: title }));

describe('the page of the rules', () => {
  it('says the whole rule, subject by subject', async () => {
    await open('read', null);
    await waitFor(() => screen.getByRole('heading', { name: 'Procurations et sièges à deux' }));
    screen.getByText(/^Le collège Entreprises pèse 25\s%\.$/);
    screen.getByText(/Un membre peut porter la voix d’un autre/);
    expect(screen.queryByRole('link', { name: 'Essayer d’autres règles' })).toBeNull();
  });
  it('lets members try others', async () => {
    await open('read', 'employee');
    expect(screen.getByRole('link', { name: 'Essayer d’autres règles' }).getAttribute('href')).toBe(
      '/z/saulaies/council/rules/try',
    );
  });
});

describe('trying other rules', () => {
  it('is for members', async () => {
    await open('try', null);
    screen.getByText(/réservé aux membres/);
    expect(screen.queryByText('Le poids des collèges')).toBeNull();
  });

  it('begins with the rules in force: every group closed, nothing changed, nothing to adopt', async () => {
    await open('try');
    expect([...document.querySelectorAll('details')].some((one) => one.open)).toBe(false);
    screen.getByText('Rien pour l’instant : ce sont les règles en vigueur.');
    screen.getByText(/ne trouve rien à redire/);
    screen.getByText(/Changez au moins un réglage/);
  });

  it('says in plain words what each change means, before and after', async () => {
    const { keys } = await open('try');
    const majority = group('Ce qu’il faut pour adopter');
    await keys.click(majority.summary);
    await keys.selectOptions(majority.within.getByLabelText('Pour adopter un texte, il faut'), '≥2/3');
    const changes = section('Ce que vous changez');
    changes.getByText(/pour » dépasse 1\/2/);
    changes.getByText(/pour » atteint 2\/3/);
    await keys.selectOptions(majority.within.getByLabelText('Pour adopter un texte, il faut'), '>1/2');
    screen.getByText('Rien pour l’instant : ce sont les règles en vigueur.');
  });

  it('warns at once of weights that are not whole, then of those the law refuses', async () => {
    const { keys } = await open('try');
    const weights = group('Le poids des collèges');
    await keys.click(weights.summary);
    const field = within(
      weights.within.getByRole('group', { name: 'Poids de chaque collège' }),
    ).getByLabelText(/Entreprises/);
    await keys.clear(field);
    weights.within.getByText('Sans nombre, la valeur reste 25.');
    await keys.type(field, '55');
    weights.within.getByText(/Total : 130\s%/);
    screen.getByText(/Impossible à compter/);
    screen.getByText('Corrigez ce qui est impossible à compter avant de continuer.');
  });

  it('shows a second call, an override and a cap only where there is something to settle', async () => {
    const { keys } = await open('try');
    const quorum = group('Combien doivent venir');
    await keys.click(quorum.summary);
    expect(quorum.within.queryByText(/le second vote demande/)).toBeNull();
    await keys.selectOptions(quorum.within.getByLabelText('Tous collèges ensemble'), '1/4');
    await keys.click(quorum.within.getByLabelText('aucun quorum'));
    section('Ce que vous changez').getByText('Si le quorum manque, le second vote n’en demande aucun.');
    const guardians = group('Le droit de suspendre');
    await keys.click(guardians.summary);
    const hours = guardians.within.getByLabelText(/Délai pour suspendre/);
    await keys.clear(hours);
    await keys.type(hours, '48');
    await keys.selectOptions(guardians.within.getByLabelText('Vote qui lève la suspension'), '3/4');
    guardians.within.getByText(/3\/4 des poids, favorable dans tous les collèges/);
  });

  it('writes ways out of a tie one after the other, and stops where one says so', async () => {
    const { keys } = await open('try', 'agent', {}, someRules({ ties: [] }));
    const ties = group('En cas d’égalité');
    await keys.click(ties.summary);
    const way = (rank: number) =>
      ties.within.getByLabelText(`Entre des options à égalité, recours n° ${rank}`);
    await keys.selectOptions(way(1), 'look_back');
    await keys.selectOptions(way(2), 'chair');
    await keys.selectOptions(way(3), 'draw');
    expect(within(way(4)).queryByText('un tirage au sort que chacun peut refaire')).toBeNull();
    ties.within.getByText(/recours n° 3 : un tirage au sort/);
    await keys.selectOptions(way(2), '');
    expect(ties.within.queryByLabelText(/recours n° 3/)).toBeNull();
  });
});

describe('the past votes under the rule one is writing', () => {
  it('are counted when asked, those that end otherwise first, with why', async () => {
    const { keys, sent } = await open('try', 'employee');
    await keys.click(screen.getByRole('button', { name: 'Compter les votes passés' }));
    await waitFor(() => screen.getByText('3 décisions auraient été autres'));
    expect(sent[0]).toMatchObject({ zone: 'saulaies', rules: someRules() });
    const row = (title: string) => {
      const found = screen.getByRole('link', { name: title }).closest('tr');
      if (!found) throw new Error(title);
      return found.textContent;
    };
    expect(row('Quais : 2 h par passage')).toContain('Adopté');
    expect(row('Quais : 2 h par passage')).toMatch(/Rejeté.*60\s%/);
    expect(row('Quel projet d’abord')).toContain('Choisi, autres choix');
    expect(row('Trois projets')).toMatch(/N’aurait pas été ouvert.*en bloc/);
    screen.getByText('Voir les 2 votes qui n’auraient pas changé');
    expect(row('Vivre ensemble')).toMatch(/Ne se recompte pas.*Un consentement/);
    screen.getByText('2 votes plus anciens ne sont pas repris ici.');
  });
  it('are out of date as soon as the rule changes', async () => {
    const { keys } = await open('try', 'employee');
    await keys.click(screen.getByRole('button', { name: 'Compter les votes passés' }));
    await waitFor(() => screen.getByText('3 décisions auraient été autres'));
    const ballots = group('Ce qui est publié');
    await keys.click(ballots.summary);
    await keys.click(ballots.within.getByLabelText('les totaux par collège, sans les noms'));
    screen.getByText('Vos réglages ont changé depuis. Comptez de nouveau.');
    expect(screen.queryByText('3 décisions auraient été autres')).toBeNull();
  });
});

describe('bringing a rule into force', () => {
  const chair = async (keys: Entered['keys']) => {
    const ties = group('En cas d’égalité');
    await keys.click(ties.summary);
    await keys.click(ties.within.getByLabelText(/la voix de la présidence l’emporte/));
  };
  it('is for the agent, others are told who does it', async () => {
    await open('try', 'employee');
    section('Mettre en vigueur').getByText(/L’agent de l’intercommunalité/);
  });
  it('asks why a warning is kept, then once more, and sends the rule without its number', async () => {
    letDialogsOpen();
    const { keys, sent } = await open('try');
    await chair(keys);
    screen.getByText(/La voix prépondérante compte deux fois/);
    await keys.type(screen.getByLabelText(/Pourquoi garder/), 'Le bureau est élu par l’assemblée.');
    await keys.click(
      section('Mettre en vigueur').getByRole('button', { name: 'Mettre cette règle en vigueur' }),
    );
    const dialog = within(screen.getByRole('dialog'));
    await keys.click(dialog.getByRole('button', { name: 'Mettre cette règle en vigueur' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      zone: 'saulaies',
      overrideReason: 'Le bureau est élu par l’assemblée.',
      rules: { castingVote: 'chair' },
    });
    expect(sent[0]?.['rules']).not.toHaveProperty('version');
  });
});
