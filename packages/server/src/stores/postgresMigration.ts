/**
 * The tables of `createPostgresStore`, as SQL for PostgreSQL 12 or newer: run it with your migration tool, or with `pool.query(postgresMigration)`.
 * It can be run again. The tables are made in the first schema of the connection's `search_path`.
 */
export const postgresMigration: string = `
-- Two processes that start at once would both find no table, and one of them would fail.
SELECT pg_advisory_xact_lock(hashtext('@taro-capability/server'));

CREATE TABLE IF NOT EXISTS private_message_sessions (
  user_id text PRIMARY KEY,
  id text NOT NULL UNIQUE,
  sealed_key text NOT NULL,
  expires_at bigint NOT NULL
);
CREATE INDEX IF NOT EXISTS private_message_sessions_expires_at ON private_message_sessions (expires_at);

CREATE TABLE IF NOT EXISTS private_message_activities (
  id text PRIMARY KEY,
  owner_id text NOT NULL,
  subject text NOT NULL,
  openers integer NOT NULL,
  opened integer NOT NULL DEFAULT 0,
  expires_at bigint NOT NULL,
  CONSTRAINT private_message_activities_not_overfull CHECK (opened <= openers)
);
CREATE INDEX IF NOT EXISTS private_message_activities_expires_at ON private_message_activities (expires_at);

CREATE TABLE IF NOT EXISTS private_message_openings (
  activity_id text NOT NULL REFERENCES private_message_activities (id) ON DELETE CASCADE,
  user_id text NOT NULL,
  PRIMARY KEY (activity_id, user_id)
);
CREATE INDEX IF NOT EXISTS private_message_openings_user_id ON private_message_openings (user_id);

-- Not logged: counts need no fsync, and may begin anew after a crash.
CREATE UNLOGGED TABLE IF NOT EXISTS private_message_counts (
  key text NOT NULL,
  ends_at bigint NOT NULL,
  count integer NOT NULL,
  PRIMARY KEY (key, ends_at)
);
CREATE INDEX IF NOT EXISTS private_message_counts_ends_at ON private_message_counts (ends_at);
`
