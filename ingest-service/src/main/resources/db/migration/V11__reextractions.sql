-- What read the article last: name and version. Null where an article without claims came before this was kept.
alter table article add column extractor text;
update article set extractor = claims -> 0 ->> 'extractor';

-- Everything stored, read again, one article after the other in the order of their digests.
create table reextraction (
    id bigint generated always as identity primary key,
    extractor text not null,
    state text not null default 'RUNNING' check (state in ('RUNNING', 'DONE', 'CANCELLED')),
    -- How many articles there were when it began.
    articles bigint not null,
    -- The digest behind us: where a crash resumes.
    position text not null default '',
    tally jsonb not null,
    -- How many changes are kept.
    changes bigint not null default 0,
    trouble text,
    created_at timestamptz not null default clock_timestamp(),
    finished_at timestamptz,
    -- When somebody may take it on; while somebody works on it, the end of the lease.
    due_at timestamptz not null default clock_timestamp(),
    lock_token uuid,
    -- How often it was taken on since it last got on.
    tries integer not null default 0
);
-- Two at once would read everything twice.
create unique index reextraction_under_way on reextraction ((true)) where state = 'RUNNING';

create table reextraction_change (
    reextraction_id bigint not null references reextraction (id) on delete cascade,
    number bigint not null,
    digest text not null references article (digest),
    shift jsonb,
    trouble text,
    primary key (reextraction_id, number),
    check ((shift is null) <> (trouble is null))
);
