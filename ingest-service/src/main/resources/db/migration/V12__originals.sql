-- Pages as they came, compressed; the same bytes are kept once.
create table page (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    -- Before they were compressed.
    length integer not null,
    packed bytea not null
);
alter table page alter column packed set storage external;

-- From which page an article, or what waits in quarantine, was read first.
create table retrieval (
    digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
    sha256 text not null references page (sha256),
    url text,
    content_type text not null,
    -- Of the answer over HTTP, names in lower case; null where the page came by another road.
    headers jsonb,
    retrieved_at timestamptz not null
);
create index retrieval_page on retrieval (sha256);
