-- Whose dossiers hold acts for them alone is asked for by every list of theirs.
create index act_named on act (relation) where visibility = 'named';
