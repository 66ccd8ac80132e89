drop function acting;
