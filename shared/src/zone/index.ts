/** The zone on paper: identifiers of firms, communes and parcels, staff bands, activities, words of the CNIG standard. */
export * from './siret.js';
export * from './effectif.js';
export * from './naf.js';
export * from './insee.js';
export * from './parcel-ref.js';
export * from './parcel-terms.js';
export * from './cnig-codes.js';
export * from './import-notes.js';
export * from './sent-file.js';
export * from './forms.js';
