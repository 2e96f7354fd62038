-- An article as kept, with the claims found in it when it came.
create table article (
    digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
    text text not null,
    title text,
    outlet text,
    url text,
    published_at timestamptz,
    language text,
    claims jsonb not null check (jsonb_typeof(claims) = 'array'),
    claim_count integer generated always as (jsonb_array_length(claims)) stored,
    ingested_at timestamptz not null default clock_timestamp()
);
create index article_newest on article (ingested_at desc, digest);

-- One row per article that claims-service is to hear of, written in the article's own transaction.
create table outbox (
    digest text primary key references article (digest),
    state text not null default 'WAITING' check (state in ('WAITING', 'DELIVERED', 'REJECTED')),
    -- The next try; while a relay works on the row, the end of its lease.
    due_at timestamptz not null default clock_timestamp(),
    attempts integer not null default 0,
    -- Who may write the outcome: a relay that stalled past its lease finds another token here.
    lock_token uuid,
    last_error text,
    delivered_at timestamptz
);
create index outbox_due on outbox (due_at) where state = 'WAITING';
create index outbox_rejected on outbox (digest) where state = 'REJECTED';
