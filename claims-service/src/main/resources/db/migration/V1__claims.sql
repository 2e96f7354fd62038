-- Claimants, outlets and assessors. A source that first appeared in an article is not "known" until somebody describes it.
create table source (
    id           text    primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 100),
    name         text    not null check (length(name) between 1 and 300),
    kind         text    not null check (kind in ('PERSON', 'ORGANISATION', 'OUTLET')),
    role         text    not null check (role in ('CLAIMANT', 'OUTLET', 'ASSESSOR')),
    side         text    check (side in ('UKRAINE', 'RUSSIA', 'INDEPENDENT')),
    organisation text,
    interest     text,
    prior_group  text,
    aliases      text[]  not null default '{}',
    known        boolean not null
);

-- Name and aliases without case, diacritics and punctuation: one spelling belongs to one source.
create table source_name (
    spelling  text primary key,
    source_id text not null references source on delete cascade
);
create index source_name_source on source_name (source_id);

create table article (
    digest       text        primary key check (digest ~ '^[0-9a-f]{64}$'),
    title        text,
    outlet       text,
    outlet_name  text,
    url          text,
    published_at timestamptz,
    received_at  timestamptz not null,
    -- SHA-256 of the delivery: the same again changes nothing.
    delivery     text        not null check (delivery ~ '^[0-9a-f]{64}$')
);
create index article_outlet on article (outlet_name);

create sequence claim_id;
create sequence mention_id;

-- One claimant's assertion. Everything a reader sees comes from the leading mention; the columns are what is filtered by.
create table claim (
    id           bigint primary key,
    merge_key    text   not null,
    measure      text   not null check (measure in ('AREA', 'SETTLEMENTS', 'ADVANCE', 'SHARE', 'CONTROL')),
    claimant     text   not null references source,
    stance       text   not null check (stance in ('ASSERTS', 'DENIES', 'CONCEDES', 'UNCONFIRMED')),
    held_by      text   check (held_by in ('UKRAINE', 'RUSSIA', 'CONTESTED')),
    value        double precision check (value >= 0 and value < 'Infinity'),
    window_start date,
    window_end   date,
    as_of        date,
    as_of_clock  text   check (as_of_clock in ('SAID', 'WINDOW_END', 'PUBLISHED')),
    place_ids    text[] not null,
    oblasts      text[] not null,
    place_names  text[] not null,
    outlets      text[] not null,
    mentions     int    not null check (mentions > 0),
    leading_id   bigint not null,
    words        tsvector not null,
    check ((as_of is null) = (as_of_clock is null)),
    check (window_start <= window_end),
    check (measure <> 'CONTROL' or (value is null and cardinality(place_ids) = 1))
);

create table mention (
    id        bigint primary key,
    claim_id  bigint not null references claim,
    digest    text   not null references article on delete cascade,
    ordinal   int    not null check (ordinal >= 0),
    merge_key text   not null,
    claimant  text   not null references source,
    body      jsonb  not null,
    unique (digest, ordinal)
);
create index mention_claim on mention (claim_id);
create index mention_merge_key on mention (merge_key);
create index mention_claimant on mention (claimant);

-- A claim is written before its mentions, so its leading mention can be checked only at the end.
alter table claim add constraint claim_leading foreign key (leading_id) references mention deferrable initially deferred;

-- Newest first, undated last; the id makes the order total, so that a cursor can stand on it.
create index claim_newest on claim (coalesce(as_of, date '0001-01-01') desc, id desc);
create index claim_measure on claim (measure, coalesce(as_of, date '0001-01-01') desc, id desc);
create index claim_claimant on claim (claimant, coalesce(as_of, date '0001-01-01') desc, id desc);
create index claim_leading on claim (leading_id);
create index claim_merge_key on claim (merge_key);
create index claim_places on claim using gin (place_ids);
create index claim_oblasts on claim using gin (oblasts);
create index claim_place_names on claim using gin (place_names);
create index claim_words on claim using gin (words);

-- An assessor's figures, published in words.
create table assessment (
    id           text primary key check (length(id) between 1 and 100),
    assessor     text not null references source,
    said_on      date,
    measure      text not null check (measure in ('AREA', 'SETTLEMENTS', 'ADVANCE', 'SHARE', 'CONTROL')),
    value        double precision check (value >= 0 and value < 'Infinity'),
    value_max    double precision check (value_max >= value and value_max < 'Infinity'),
    qualifier    text check (qualifier in ('EXACT', 'ABOUT', 'MORE_THAN', 'AT_LEAST', 'UP_TO', 'NEARLY', 'LESS_THAN', 'BETWEEN', 'VAGUE')),
    places       text[] not null,
    held_by      text check (held_by in ('UKRAINE', 'RUSSIA', 'CONTESTED')),
    window_start date,
    window_end   date,
    basis        text check (basis in ('INCREMENT', 'CUMULATIVE')),
    outlet       text,
    citation     text,
    note         text,
    check (window_start <= window_end),
    check (value is not null or value_max is null),
    check (measure <> 'CONTROL' or value is null)
);
create index assessment_measure on assessment (measure, said_on);
create index assessment_assessor on assessment (assessor);

-- An assessor's map, summed to what Russia holds per day. A day without a map has no row.
create table map_point (
    assessor text not null references source,
    layer    text not null check (length(layer) between 1 and 200),
    place    text not null,
    day      date not null,
    held_km2 double precision not null check (held_km2 >= 0 and held_km2 < 'Infinity'),
    citation text not null,
    primary key (assessor, layer, place, day)
);
