-- The charter: a tree of articles with stable ids, dated versions of their words and clauses, and revisions of them.

create table article (
  zone_id uuid not null references zone,
  id uuid not null,
  parent_id uuid,
  position integer not null,
  created_at timestamptz not null default now(),
  primary key (zone_id, id),
  constraint article_parent foreign key (zone_id, parent_id) references article (zone_id, id)
);
call protect_by_zone('article');

create table revision (
  zone_id uuid not null references zone,
  id uuid not null,
  title text not null,
  reasons text not null,
  impact text not null default '',
  author_id uuid not null references person,
  stage text not null check (stage in ('draft', 'submitted', 'admissible', 'not_admissible', 'consultation', 'vote', 'adopted', 'rejected', 'in_force', 'withdrawn')),
  created_at timestamptz not null,
  submitted_at timestamptz,
  examined_at timestamptz,
  examined_by uuid references person,
  opinion text not null default '',
  consultation_opens_at timestamptz,
  consultation_closes_at timestamptz,
  decided_at timestamptz,
  effective_from timestamptz,
  primary key (zone_id, id)
);
create index revision_by_stage on revision (zone_id, stage, created_at desc);
call protect_by_zone('revision');

create table article_version (
  zone_id uuid not null,
  article_id uuid not null,
  version integer not null check (version > 0),
  title text not null,
  text text not null,
  clauses jsonb not null default '[]',
  revision_id uuid,
  effective_from timestamptz not null,
  primary key (zone_id, article_id, version),
  constraint article_version_article foreign key (zone_id, article_id) references article (zone_id, id),
  constraint article_version_revision foreign key (zone_id, revision_id) references revision (zone_id, id)
);
call protect_by_zone('article_version', 'select, insert');

-- What a revision would put in place of a version it names: pinned, so a second revision cannot undo the first unseen.
create table revision_change (
  zone_id uuid not null,
  revision_id uuid not null,
  article_id uuid not null,
  base_version integer not null check (base_version >= 0),
  parent_id uuid,
  position integer,
  title text not null,
  text text not null,
  clauses jsonb not null default '[]',
  primary key (zone_id, revision_id, article_id),
  constraint revision_change_revision foreign key (zone_id, revision_id) references revision (zone_id, id)
);
call protect_by_zone('revision_change');

create table comment (
  zone_id uuid not null,
  id uuid not null,
  revision_id uuid not null,
  article_id uuid,
  passage text,
  author_id uuid not null references person,
  college_key text,
  text text not null,
  made_at timestamptz not null,
  hidden_at timestamptz,
  hidden_reason text,
  primary key (zone_id, id),
  constraint comment_revision foreign key (zone_id, revision_id) references revision (zone_id, id),
  constraint comment_hidden_with_reason check ((hidden_at is null) = (hidden_reason is null))
);
create index comment_of_revision on comment (zone_id, revision_id, made_at, id);
call protect_by_zone('comment');
