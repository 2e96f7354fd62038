-- An answer is tagged, and kept, until something that it shows has changed (docs/adr/0017). A mention that is delivered again in other
-- words may leave its claim's row as it was, and an article its mentions; so each tells when it changed, found without reading all.
create index mention_changed on mention (changed_at);
create index article_changed on article (changed_at);

-- What an assessor published itself stands in the gap table.
create trigger published_ratio_version after insert or update or delete or truncate on published_ratio
    for each statement execute function references_changed();
