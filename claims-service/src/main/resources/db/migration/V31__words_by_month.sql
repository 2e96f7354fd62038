-- Claims are searched for words newest first, and counted up to a thousand. An index of words leads to all that match at once, in no order: of two
-- frequent words 16,000 claims were gathered for a page of fifty. So each word stands in another index once for each month in which a
-- claim stands that has it: months are looked into from the latest one on, until there are enough claims.

create function month_of(day date) returns date language sql immutable parallel safe
    return coalesce(day, date '0001-01-01') - (extract(day from coalesce(day, date '0001-01-01'))::int - 1);

-- The words of a claim that stands on that day, each behind the number of its month's first day.
create function words_by_month(words tsvector, day date) returns tsvector language sql immutable parallel safe
    return array_to_tsvector(array(
        select (month_of(day) - date '0001-01-01') || '/' || word from unnest(tsvector_to_array(words)) word));

-- The words asked for, in that form. Words are letters and digits alone, so each begins behind a quotation mark that a letter or digit follows.
create function asked_by_month(asked tsquery, month date) returns tsquery language sql immutable parallel safe
    return regexp_replace(asked::text, '''(?=\w)', '''' || (month - date '0001-01-01') || '/', 'g')::tsquery;

-- Nothing may wait in a list to be gone through for each month.
create index claim_words_by_month on claim using gin (words_by_month(words, as_of)) with (fastupdate = off);
