drop index consent_latest;
