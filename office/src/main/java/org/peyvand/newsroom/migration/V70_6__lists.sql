-- Taggings are a list made from the texts' own tags: checking each row against both again costs an
-- import more than the rows, and one key less says the same.
alter table newsroom_tagging
  drop constraint newsroom_tagging_tag_fkey,
  drop constraint newsroom_tagging_code_language_fkey,
  drop constraint newsroom_tagging_pkey,
  add primary key (code, language, tag);
drop index newsroom_tagging_text;

-- Read with every page: packing them saves little room and costs each reader the unpacking.
alter table newsroom_text alter html set storage external, alter plain set storage external;
