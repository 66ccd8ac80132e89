import { BarTable } from '../ui/BarTable.js';
import { Button } from '../ui/Button.js';
import { CharterText } from '../ui/CharterText.js';
import { CollegeBadge, colourOf } from '../ui/CollegeShape.js';
import { DataTable } from '../ui/DataTable.js';
import { DiffText } from '../ui/DiffText.js';
import { Facts } from '../ui/Facts.js';
import { Page } from '../ui/Page.js';
import { Pager } from '../ui/Pager.js';
import { Section } from '../ui/Section.js';
import { StateBadge, Tag } from '../ui/StateBadge.js';

const text =
  'Chaque entreprise de la zone peut réserver un quai de chargement. Une réservation dure au plus deux heures par passage, afin que chacune trouve une place aux heures où les livraisons arrivent.';
const before = text.replace('deux heures par passage', 'trois heures').replace('afin que', 'pour que');

const votes = [
  { college: 'Entreprises', shape: 'square', pour: 24, contre: 6, part: 0.8 },
  { college: 'Salariés', shape: 'circle', pour: 120, contre: 41, part: 0.745 },
  { college: 'Habitants', shape: 'house', pour: 18, contre: 3, part: 0.857 },
  { college: 'Intercommunalité', shape: 'shield', pour: 2, contre: 0, part: 1 },
  { college: 'Gardienne', shape: 'leaf', pour: 1, contre: 0, part: 1 },
] as const;

const collegeOf = (row: (typeof votes)[number]) => (
  <CollegeBadge shape={row.shape}>{row.college}</CollegeBadge>
);

export const ArticleSheet = () => (
  <Page
    title="Article 7. Quais partagés"
    sentence="En vigueur depuis le 3 mars 2026. Une règle en découle pour chaque réservation de quai."
    trail={[
      { to: '/z/saulaies', label: 'Accueil' },
      { to: '/z/saulaies/charter', label: 'Charte' },
    ]}
    action={<Button kind="primary">Proposer une autre rédaction</Button>}
    aside={
      <>
        <h3>Pourquoi deux heures ?</h3>
        <p>Entre 6 h et 9 h, un quai sur trois restait occupé après le départ du camion.</p>
        <CollegeBadge shape="circle">Léo Marchetti, salariés</CollegeBadge>
      </>
    }
  >
    <CharterText lang="fr">{text}</CharterText>
    <Facts
      of={[
        ['Règle', 'durée, 2 h au plus par passage'],
        ['Adopté', 'le 3 mars 2026, scrutin n° 14'],
        [
          'État',
          <StateBadge key="s" state="done">
            en vigueur
          </StateBadge>,
        ],
        ['Matière', <Tag key="t">logistique</Tag>],
      ]}
    />
    <Section title="Ce qui a changé">
      <DiffText before={before} after={text} language="fr" />
    </Section>
    <Section title="Le vote, collège par collège">
      <DataTable
        caption="Bulletins par collège"
        rows={votes}
        rowKey={(row) => row.college}
        columns={[
          { key: 'college', title: 'Collège', cell: collegeOf },
          { key: 'for', title: 'Pour', cell: (row) => row.pour, numeric: true },
          { key: 'against', title: 'Contre', cell: (row) => row.contre, numeric: true },
          {
            key: 'share',
            title: 'Part des pour',
            cell: (row) => `${Math.round(row.part * 1000) / 10} %`,
            numeric: true,
          },
        ]}
      />
      <BarTable
        title="Part des « pour » par collège"
        heads={['Collège', 'Part']}
        top={100}
        threshold={{ value: 60, words: '60 %' }}
        bars={votes.map((row) => ({
          name: row.college,
          value: row.part * 100,
          words: `${Math.round(row.part * 1000) / 10} %`,
          colour: colourOf[row.shape],
        }))}
      />
      <Pager page={2} pages={5} to={(page) => `?page=${page}`} />
    </Section>
  </Page>
);
