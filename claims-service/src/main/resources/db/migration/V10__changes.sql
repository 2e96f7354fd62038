-- When each row that a reader can see was last changed, and which claims are gone. Written by triggers, so that no
-- statement can forget it. The clock is the start of the transaction: Changes says why.

-- Names what is exported apart from what another installation exports.
create table installation (
    id     uuid    primary key default gen_random_uuid(),
    single boolean not null unique default true check (single)
);
insert into installation default values;

alter table claim add created_at timestamptz not null default now(), add changed_at timestamptz not null default now();
alter table source add created_at timestamptz not null default now(), add changed_at timestamptz not null default now();
alter table assessment add changed_at timestamptz not null default now();
alter table map_point add changed_at timestamptz not null default now();
create index claim_changed on claim (changed_at);
create index source_changed on source (changed_at);
create index assessment_changed on assessment (changed_at);
create index map_point_changed on map_point (changed_at);

-- A claim whose mentions belong to another one now, or to none.
create table claim_gone (
    id      bigint      primary key,
    gone_at timestamptz not null
);
create index claim_gone_gone on claim_gone (gone_at);

create function mark_change() returns trigger language plpgsql as $$
begin
    new.changed_at := now();
    return new;
end $$;

-- What is written again as it was has not changed.
create trigger claim_change before update on claim
    for each row when (old is distinct from new) execute function mark_change();
create trigger source_change before update on source
    for each row when (old is distinct from new) execute function mark_change();
create trigger assessment_change before update on assessment
    for each row when (old is distinct from new) execute function mark_change();
create trigger map_point_change before update on map_point
    for each row when (old is distinct from new) execute function mark_change();

create function keep_gone_claims() returns trigger language plpgsql as $$
begin
    insert into claim_gone (id, gone_at) select id, now() from gone;
    return null;
end $$;
create trigger claim_gone after delete on claim
    referencing old table as gone for each statement execute function keep_gone_claims();
