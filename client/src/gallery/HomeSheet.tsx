import { ButtonLink } from '../ui/Button.js';
import { Card, CardList } from '../ui/Card.js';
import { EmptyState } from '../ui/EmptyState.js';
import { Meter } from '../ui/Meter.js';
import { Page } from '../ui/Page.js';
import { Section } from '../ui/Section.js';
import { StateBadge } from '../ui/StateBadge.js';
import { TimeCost } from '../ui/TimeCost.js';

export const HomeSheet = () => (
  <Page
    title="Bonjour Amina"
    sentence="Deux choses vous attendent ; elles prennent 2 minutes en tout."
    action={
      <ButtonLink kind="primary" to="book">
        Réserver
      </ButtonLink>
    }
  >
    <Section title="À vous">
      <CardList>
        <Card
          calling
          to="council"
          title="Voter l’article 7"
          meta="Quais partagés : 2 h par passage. Clôture demain à 18 h."
          mark={<TimeCost minutes={1} />}
        />
        <Card
          calling
          to="book"
          title="Confirmer le quai 2"
          meta="Aujourd’hui de 14 h à 15 h, Boulangerie du Saule."
          mark={<TimeCost minutes={1} />}
        />
      </CardList>
    </Section>
    <Section title="En ce moment">
      <CardList>
        <Card
          title="Scrutin de l’article 7"
          to="council"
          mark={<StateBadge state="waiting">ouvert</StateBadge>}
        >
          <Meter
            label="Quorum"
            value={41}
            base={60}
            needed={30}
            words="41 présents sur 60 inscrits, il en faut 30"
          />
        </Card>
        <Card
          title="Libre ce midi"
          to="book"
          meta="14 places de parking, 1 quai, la salle des Aulnes."
          mark={<StateBadge state="free">libre</StateBadge>}
        />
      </CardList>
    </Section>
    <Section title="Décidé">
      <Card
        title="Article 12, horaires de l’atelier"
        to="charter"
        meta="Adopté le 3 mars 2026, en vigueur depuis le 10 mars 2026."
        mark={<StateBadge state="done">adopté</StateBadge>}
      />
    </Section>
    <Section title="Révisions">
      <EmptyState
        drawing="table"
        title="Aucune révision en cours"
        action={<ButtonLink to="charter">Proposer une autre rédaction</ButtonLink>}
      >
        Une révision commence par un article que vous écririez autrement.
      </EmptyState>
    </Section>
  </Page>
);
