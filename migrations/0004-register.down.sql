drop table register_leaf, register_batch, register_pending, register_line;
drop function refuse_change;
