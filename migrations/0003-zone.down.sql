drop table import_line, import_run, invitation, claim, membership, establishment_parcel, establishment, firm, parcel, pole, zone;
