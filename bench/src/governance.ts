import type { Ground } from './ground.js';
import { ZONE, id } from './zone.js';

const ELECTORS = 120;

/** What a living zone shows on its home: three open polls of 120 electors, two consultations, twenty decisions. */
export const seedGovernance = async ({ owner }: Ground): Promise<void> => {
  const [body, college, member] = [id(6, 1), id(7, 1), id(2, 1)];
  await owner.query(`
    insert into body (zone_id, id, name) values ('${ZONE}', '${body}', 'Conseil');
    insert into college (zone_id, id, body_id, key, name, shape, position) values ('${ZONE}', '${college}', '${body}', 'firms', '{"fr": "Entreprises", "en": "Firms"}', 'square', 1);
    insert into rule_set (zone_id, body_id, version, rules, effective_from) values ('${ZONE}', '${body}', 1, '{}', '2026-01-01');
    insert into person (id, name) select ('00000000-0000-7000-8008-' || lpad(to_hex(n), 12, '0'))::uuid, 'Électeur ' || n from generate_series(1, ${ELECTORS}) n;
    insert into revision (zone_id, id, title, reasons, author_id, stage, created_at, submitted_at, examined_at, consultation_opens_at, consultation_closes_at)
      select '${ZONE}', ('00000000-0000-7000-8009-' || lpad(to_hex(n), 12, '0'))::uuid, 'Révision ' || n, 'Raisons', '${id(8, 1)}',
        'consultation', now(), now(), now(), now(), now() + interval '10 days' from generate_series(1, 2) n;
    insert into poll (zone_id, id, body_id, title, question, stage, opens_at, closes_at, rule_set_version, frozen, frozen_hash, created_at)
      select '${ZONE}', ('00000000-0000-7000-800a-' || lpad(to_hex(n), 12, '0'))::uuid, '${body}', 'Scrutin ' || n, 'Pour ?', 'scheduled', now(), now() + interval '3 days', 1, '{}', 'f', now() from generate_series(1, 3) n;
    insert into roll_line (zone_id, poll_id, person_id, college_id)
      select '${ZONE}', poll.id, person.id, '${college}' from poll, person where person.id::text like '00000000-0000-7000-8008-%' or person.id = '${member}';
    update poll set stage = 'open' where zone_id = '${ZONE}' and stage = 'scheduled';
    insert into ballot (zone_id, poll_id, person_id, number, choice, college_id, cast_by)
      select '${ZONE}', poll_id, person_id, 1, 'yes', college_id, person_id from roll_line where person_id <> '${member}' and abs(hashtext(person_id::text)) % 2 = 0;`);
  await owner.query('alter table revision disable trigger user');
  await owner.query(`
    insert into revision (zone_id, id, title, reasons, author_id, stage, created_at, submitted_at, decided_at, rejected_because)
      select '${ZONE}', ('00000000-0000-7000-800b-' || lpad(to_hex(n), 12, '0'))::uuid, 'Décision ' || n, 'Raisons', '${id(8, 1)}',
        'rejected', now() - n * interval '9 days', now() - n * interval '9 days', now() - n * interval '7 days', 'vote' from generate_series(1, 20) n`);
  await owner.query('alter table revision enable trigger user');
};
