-- Programs that want to hear of what happens.

create table webhooks (
  id bigint generated always as identity primary key,
  name text not null check (length(name) between 1 and 80),
  url text not null check (length(url) <= 2000 and url ~ '^https?://'),
  -- sealed under the installation's secret: it is needed again for every signature
  secret text not null,
  happenings text[] not null default '{}',         -- by name; none: all
  with_text boolean not null default false,
  private_allowed boolean not null default false,  -- addresses inside the firm's own network, too
  made_at timestamptz not null default now(),
  made_by bigint references accounts,
  off_since timestamptz,
  off_because text check (off_because in ('agent', 'gone')),
  check ((off_since is null) = (off_because is null)),
  check (private_allowed or url ~ '^https://')
);

-- written with the happening itself, one for each webhook that wants it; the rows are the queue and the log
create table webhook_deliveries (
  id bigint generated always as identity primary key,
  webhook_id bigint not null references webhooks,
  happening_id bigint not null references happenings,
  made_at timestamptz not null default now(),
  state text not null default 'waiting' check (state in ('waiting', 'delivered', 'set_aside')),
  next_try_at timestamptz default now(),
  give_up_at timestamptz not null default now() + interval '24 hours',
  attempts integer not null default 0,
  tried_at timestamptz,
  status smallint,
  ms integer,
  answer text,
  trouble text,
  unique (webhook_id, happening_id),
  check ((state = 'waiting') = (next_try_at is not null)),
  check (state <> 'set_aside' or trouble is not null)
);
create index webhook_deliveries_due on webhook_deliveries (webhook_id, next_try_at) where state = 'waiting';
create index webhook_deliveries_set_aside on webhook_deliveries (webhook_id, id) where state = 'set_aside';
create index webhook_deliveries_log on webhook_deliveries (webhook_id, id desc);
create index webhook_deliveries_old on webhook_deliveries (made_at) where state <> 'waiting';
