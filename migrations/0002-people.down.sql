drop table attempt, challenge, identity, passkey, session, person, authority;
