-- The ledger's order: open ones first, the earliest due first, those without a day last.
create index promise_ledger
  on promise (audience, (state <> 'open'), (coalesce(due, date '9999-12-31')), act);
