-- When the owner of a session last proved in it that it is them; null where they have not. It goes with the session.
alter table signed_in_session add column proved_at timestamp with time zone;
