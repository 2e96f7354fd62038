-- The number of the latest delivery of each article that was counted by its sender: a lower one that arrives late changes nothing.
-- Beside the article and not within it, since it says nothing that was ever known of the article.
create table delivery_number (
    digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
    number bigint not null
);
