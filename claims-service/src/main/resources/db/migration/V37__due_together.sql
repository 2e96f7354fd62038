-- Statements are written some hundred at a time: what is due thereby is noted once for each source and question, not once for each statement.
drop trigger statement_due on statement;
drop function statement_is_due;
create function statements_are_due() returns trigger language plpgsql as $$
begin
    insert into grade_due (source, measure, since)
        select source, measure, case when bool_and(said_on is not null) then min(said_on) end from touched group by source, measure;
    insert into question_due (question) select distinct question from touched;
    return null;
end $$;
create trigger statement_inserted_due after insert on statement
    referencing new table as touched for each statement execute function statements_are_due();
create trigger statement_left_due after update on statement
    referencing old table as touched for each statement execute function statements_are_due();
create trigger statement_updated_due after update on statement
    referencing new table as touched for each statement execute function statements_are_due();
create trigger statement_deleted_due after delete on statement
    referencing old table as touched for each statement execute function statements_are_due();

-- Few statements can be compared; a source's grade asks for their questions.
create index statement_measured on statement (question) where refs <> '[]';
