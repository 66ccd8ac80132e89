-- The home page names the latest decisions: of consents, by when they ended, not by when they were opened.
create index consent_latest on consent (zone_id, ended_at) where step = 'ended';
