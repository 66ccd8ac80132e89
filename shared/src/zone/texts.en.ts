import type { fr } from './texts.fr.js';
import { agents } from './agent-texts.en.js';
import { screens } from './screen-texts.en.js';

export const en: Record<keyof typeof fr, string> = {
  'refusal.siret.digits': 'A SIRET has 14 digits.',
  'refusal.siret.control': 'No such SIRET: its check digit is wrong. Look at each digit again.',
  'refusal.siren.digits': 'A SIREN has 9 digits.',
  'refusal.siren.control': 'No such SIREN: its check digit is wrong. Look at each digit again.',
  'refusal.naf.form': 'An activity code is four digits and a letter, such as 45.20B.',

  'cnig.repair.encoding': 'The file was not UTF-8: it was read as Windows text.',
  'cnig.repair.column-renamed': 'Column name brought back to the standard’s.',
  'cnig.repair.column-unknown': 'Column unknown to the standard: read, not stored.',
  'cnig.repair.column-missing': 'Column missing from the file: left empty, or completed line by line.',
  'cnig.repair.cells-trailing': 'Empty separators at the end of the line removed.',
  'cnig.repair.cells-short': 'Line shorter than the header: its end is left empty.',
  'cnig.repair.cells-rejoined':
    'An unquoted separator cut a value in two and shifted the columns: the value is whole again.',
  'cnig.repair.quote-stray': 'Stray quotation mark removed: the separators after it count.',
  'cnig.repair.spaces': 'Needless spaces removed.',
  'cnig.repair.missing-word': 'A word that means “nothing”: the cell is left empty.',
  'cnig.repair.enum-spelling': 'Case, accents or punctuation brought back to the official list.',
  'cnig.repair.enum-synonym': 'Close value replaced by the one of the official list.',
  'cnig.repair.enum-other': 'Value outside the official list: filed under “autre” (other).',
  'cnig.repair.unknown': 'Required cell empty: “inconnu” (unknown), a word the standard provides.',
  'cnig.repair.not-applicable':
    'Site without a cluster: “sans objet” (not applicable), as the standard provides.',
  'cnig.repair.yes-no': 'Answer brought back to “oui” or “non”.',
  'cnig.repair.number': 'Number written with a decimal point, without spaces or unit.',
  'cnig.repair.date-year': 'Only a year or a month was given: its first day is taken.',
  'cnig.repair.date-order': 'Date rewritten as year-month-day.',
  'cnig.repair.date-trimmed': 'Date brought to the precision the standard asks for.',
  'cnig.repair.date-from-other': 'Required date empty: taken from the line’s other date.',
  'cnig.repair.date-unknown': 'Creation date unknown: 1900-01-01, the default of the Sirene register.',
  'cnig.repair.id-form': 'Identifier brought to the form commune_CLASS_5 digits.',
  'cnig.repair.list-separator': 'Items of the list separated by a vertical bar.',
  'cnig.repair.leading-zero': 'Leading zero lost by a spreadsheet: restored.',
  'cnig.repair.siren-from-siret': 'SIREN taken from the first nine digits of the SIRET.',
  'cnig.repair.effectif-padding': 'Staff band code written with two characters.',
  'cnig.repair.effectif-from-label': 'Staff band code found from its label.',
  'cnig.repair.effectif-label': 'Staff band label taken from its code.',
  'cnig.repair.naf-point': 'Activity code written without its point, in capitals.',
  'cnig.repair.parcel-form': 'Parcel identifier written with 14 characters, no spaces, in capitals.',
  'cnig.repair.url-scheme': 'Web address completed with https://.',
  'cnig.repair.name-from-list': 'Name taken from the official list, by its code.',
  'cnig.repair.name-from-other': 'Empty name: taken from the establishment’s other name.',
  'cnig.repair.point-form': 'Coordinates rewritten as “longitude, latitude”.',
  'cnig.repair.axes-swapped': 'Latitude and longitude were swapped: put back in order.',
  'cnig.repair.projected': 'Coordinates in metres (Lambert-93 or overseas) converted to degrees (WGS84).',
  'cnig.repair.geometry-form': 'Geometry rewritten as GeoJSON.',
  'cnig.repair.geometry-ring': 'An outline did not close: closed on its first point.',
  'cnig.repair.geometry-empty': 'Required geometry missing: stored as empty.',

  'cnig.refusal.table-unknown':
    'This file looks like none of the four tables of the standard. Nothing was stored. Check its header line.',
  'cnig.refusal.columns-ambiguous':
    'Too many cells on this line, and several ways to join them. Put quotation marks around the value that holds a separator.',
  'cnig.refusal.quote-open':
    'A quotation mark opened here is never closed: the rest of the file could not be read. Close it and import again.',
  'cnig.refusal.feature-unreadable': 'This GeoJSON object could not be read. Check its braces.',
  'cnig.refusal.key-missing': 'The identifier is empty: the line names nothing. Fill it in.',
  'cnig.refusal.siret-digits': 'A SIRET has 14 digits. A spreadsheet may have damaged it.',
  'cnig.refusal.siret-control': 'The check digit of this SIRET is wrong: one of its digits is mistaken.',
  'cnig.refusal.required': 'Required value missing: to be completed before the export.',
  'cnig.refusal.pattern': 'The standard refuses a value of this form: to be corrected before the export.',
  'cnig.refusal.enumeration': 'Value outside the official list.',
  'cnig.refusal.number': 'This is not a number.',
  'cnig.refusal.date': 'This is not a readable date.',
  'cnig.refusal.geojson': 'Geometry unreadable or outside the world: it is not drawn on the map.',
  'cnig.refusal.geopoint': 'This is not a “longitude, latitude” point.',
  'cnig.refusal.email': 'This is not an e-mail address.',
  'cnig.refusal.effectif': 'This is not one of INSEE’s staff band codes.',
  'cnig.refusal.corsica':
    'The official pattern refuses the parcels of Corsica (2A, 2B): kept here and in the GeoJSON export, left empty in the CSV export.',

  'parcel.state.unused': 'Never occupied',
  'parcel.state.temporary': 'Temporary occupation',
  'parcel.state.occupied': 'Occupied',
  'parcel.state.vacant': 'Vacant, reusable without works',
  'parcel.state.brownfield': 'Brownfield, needs works',
  'parcel.state.unknown': 'State unknown',
  'parcel.state.other': 'Other state',
  'parcel.state.notApplicable': 'Not applicable',

  'refusal.siret-invalid':
    'This number is not a SIRET: 14 digits, the last of which checks the others. Look it up on a Sirene notice or an invoice.',
  'refusal.establishment-unknown':
    'No establishment of this zone bears this SIRET. Check the number, or ask the intercommunality to add it.',
  'refusal.already-member': 'You already belong to this firm in this zone. There is nothing to ask for.',
  'refusal.claim-waiting':
    'Your claim for this establishment already waits for an answer. It stays visible among your claims.',
  'refusal.claims-too-many':
    'You already have {{waiting}} claims waiting in this zone. Wait for an answer before making another.',
  'refusal.claim-unknown': 'This claim does not exist, or is not yours to answer.',
  'refusal.claim-answered': 'This claim has already been answered. Reload the list.',
  'refusal.claim-own':
    'Nobody confirms their own claim. Ask somebody else of the intercommunality or of the firm.',
  'refusal.claim-reason-missing':
    'A refusal comes with its reason: write why in one sentence, the person will read it.',
  'refusal.invitation-firm':
    'A delegate or an employee comes for a firm of the zone, others do not. Choose the firm or change the role.',
  'refusal.invitation-college': 'This college does not exist in this zone. Choose another.',
  'refusal.import-running':
    'Another import of this zone is running. Wait until it ends, then start again: nothing is lost.',
  'refusal.import-too-large':
    'This file is larger than {{limitMb}} MB. Cut it into several files, each with its header line.',
  'refusal.import-not-text':
    '{{file}} is a workbook, a PDF or a picture. Save it as CSV in your spreadsheet, then choose that new file.',
  'refusal.import-not-cnig':
    '{{file}} looks like none of the four tables of the CNIG standard. Nothing was stored. Check its header line.',
  'refusal.zone-slug-taken': 'The address “{{slug}}” already belongs to a zone. Choose another.',
  'refusal.zone-slug-form':
    'The address of a zone is written in lower case, digits and hyphens, such as “les-saulaies”.',
  'refusal.authority-unknown':
    'No registered intercommunality bears the SIREN {{siren}}. Create it first: npm run admin -- authority create --siren {{siren}}',
  'refusal.authority-not-listed':
    'The SIREN {{siren}} is not that of an intercommunality of the official list. Check it on banatic.interieur.gouv.fr.',
  'refusal.site-taken': 'The site {{site}} already belongs to another zone of this instance.',
  'cnig.refusal.other-site': 'This line is about another site than the zone’s: it is not stored.',
  'cnig.refusal.key-twice':
    'This identifier stands already higher in the file: the first line counts, this one is left out.',
  'cnig.refusal.parcel-unknown':
    'A parcel that the zone does not know yet: the establishment is stored, and will be tied to it once the parcel is imported.',

  'mail.invitation.subject': 'Your code for {{zone}}',
  'mail.invitation.hello': 'Hello,',
  'mail.invitation.why': '{{authority}} invites you to take part in {{zone}}.',
  'mail.invitation.code': 'Your code: {{code}}',
  'mail.invitation.how': 'Open {{address}} and type this code. It works once, until {{until}}.',

  ...screens,
  ...agents,
};
