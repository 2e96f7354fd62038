alter table intake_run
    drop constraint intake_run_format_check,
    add constraint intake_run_format_check check (format in ('NDJSON', 'ZIP', 'WARC'));
