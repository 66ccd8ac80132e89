-- Names as people look for them: "Élodie" between "Edgar" and "Emma", as written or in capitals. Without `unaccent`, which a
-- hosted PostgreSQL may refuse, and without a collation of ICU, whose indexes must be rebuilt when the system is upgraded.
create function folded(words text) returns text language sql immutable parallel safe
  return translate(lower(words), 'àâäáãçéèêëíìîïñóòôöõúùûüÿÀÂÄÁÃÇÉÈÊËÍÌÎÏÑÓÒÔÖÕÚÙÛÜŸ', 'aaaaaceeeeiiiinooooouuuuyaaaaaceeeeiiiinooooouuuuy');

drop index establishment_by_name;
create index establishment_by_name on establishment (zone_id, folded(name), id);
