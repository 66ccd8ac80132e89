import { useState } from 'react';
import { Button } from '../ui/Button.js';
import { ConfirmDialog } from '../ui/ConfirmDialog.js';
import { EmptyState } from '../ui/EmptyState.js';
import { Notice } from '../ui/Notice.js';
import { Page } from '../ui/Page.js';
import { RefusalNotice } from '../ui/RefusalNotice.js';
import { Section } from '../ui/Section.js';
import { Skeleton } from '../ui/Skeleton.js';
import { StateBadge, type State } from '../ui/StateBadge.js';
import { CheckField } from '../ui/fields/CheckField.js';
import { ChoiceField } from '../ui/fields/ChoiceField.js';
import { DateTimeField } from '../ui/fields/DateTimeField.js';
import { FileField } from '../ui/fields/FileField.js';
import { LongTextField } from '../ui/fields/LongTextField.js';
import { NumberField } from '../ui/fields/NumberField.js';
import { SearchField } from '../ui/fields/SearchField.js';
import { SelectField } from '../ui/fields/SelectField.js';
import { TextField } from '../ui/fields/TextField.js';

const states: readonly (readonly [State, string])[] = [
  ['free', 'libre'],
  ['done', 'adopté'],
  ['mine', 'à vous'],
  ['waiting', 'en attente'],
  ['refused', 'refusé'],
  ['known', 'annoncé'],
  ['neutral', 'terminé'],
  ['objection', 'objection'],
];
const docks = ['Quai 1', 'Quai 2', 'Quai 3'].map((label) => ({ value: label, label }));

export const ControlsSheet = () => (
  <Page
    title="Réserver un quai"
    sentence="Dites quoi, quand et combien de temps ; trois propositions suivent."
  >
    <RefusalNotice
      reasons={[
        {
          words: 'Une réservation dure 2 h au plus, vous en demandez 3.',
          links: [{ to: '/z/saulaies/charter', label: 'Article 7, voté le 3 mars 2026' }],
        },
        {
          words: 'Votre entreprise a déjà 9 h cette semaine sur 10 h.',
          links: [{ to: '/z/saulaies/charter', label: 'Article 8' }],
        },
      ]}
      action={<Button>Prendre le quai 2 jeudi à 8 h</Button>}
    />
    <Notice title="Le vote se clôt demain à 18 h" tone="waiting" />
    <Notice>Le quai 3 est en travaux jusqu’au 12 mars 2026.</Notice>
    <Notice tone="done" title="Bulletin déposé">
      Vous pouvez le changer jusqu’à la clôture.
    </Notice>
    <Section title="Champs">
      <Fields />
    </Section>
    <Section title="États">
      <p style={{ display: 'flex', flexWrap: 'wrap', gap: 20 }}>
        {states.map(([state, word]) => (
          <StateBadge key={state} state={state}>
            {word}
          </StateBadge>
        ))}
      </p>
    </Section>
    <EmptyState drawing="dock" title="Aucune réservation à venir">
      Vos quais, places et machines réservés apparaîtront ici.
    </EmptyState>
    <EmptyState drawing="hedge" title="La zone n’a pas encore de parcelle">
      Importez les fichiers officiels pour la dessiner.
    </EmptyState>
    <Skeleton />
  </Page>
);

const Fields = () => {
  const [name, setName] = useState('');
  const [dock, setDock] = useState('Quai 1');
  const [firm, setFirm] = useState<string | null>(null);
  const [at, setAt] = useState('2026-03-05T08:00');
  const [hours, setHours] = useState<number | undefined>(3);
  const [choice, setChoice] = useState<'for' | 'against' | 'blank'>();
  const [told, setTold] = useState(true);
  const [asking, setAsking] = useState(false);
  return (
    <form style={{ display: 'grid', gap: 20, maxWidth: 560 }} onSubmit={(event) => event.preventDefault()}>
      <TextField
        label="Nom du chauffeur"
        hint="Il recevra le numéro du quai."
        value={name}
        onChange={setName}
        optional
      />
      <SelectField label="Quai" options={docks} value={dock} onChange={setDock} />
      <SearchField label="Entreprise" options={docks} value={firm} onChange={setFirm} />
      <DateTimeField label="Arrivée" value={at} onChange={setAt} every={15} />
      <NumberField
        label="Durée"
        unit="h"
        value={hours}
        onChange={setHours}
        error="2 h au plus, dit l’article 7."
      />
      <LongTextField label="Remarque" rows={3} value={name} onChange={setName} optional />
      <FileField label="Bon de livraison" accept=".pdf" files={[]} onChange={() => undefined} optional />
      <ChoiceField
        label="Révision de l’article 7"
        value={choice}
        onChange={setChoice}
        choices={[
          { value: 'for', label: 'Pour' },
          { value: 'against', label: 'Contre' },
          { value: 'blank', label: 'Blanc', hint: 'compte dans le quorum, pas dans la majorité' },
        ]}
      />
      <CheckField label="Prévenez-moi si un quai se libère avant." checked={told} onChange={setTold} />
      <p style={{ display: 'flex', flexWrap: 'wrap', gap: 12 }}>
        <Button kind="primary" type="submit">
          Réserver
        </Button>
        <Button onClick={() => setAsking(true)}>Relire</Button>
        <Button kind="danger">Annuler la réservation</Button>
        <Button busy>Envoi…</Button>
      </p>
      <ConfirmDialog
        open={asking}
        title="Déposer ce bulletin ?"
        confirm="Déposer mon bulletin"
        onConfirm={() => setAsking(false)}
        onClose={() => setAsking(false)}
      >
        <p>Vous votez « pour » la révision de l’article 7. Le vote peut être changé jusqu’à la clôture.</p>
      </ConfirmDialog>
    </form>
  );
};
