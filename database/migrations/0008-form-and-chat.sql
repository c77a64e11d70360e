-- A place on a website where customers reach us: a form, and a chat while somebody is there for it.
create table widgets (
  id bigint generated always as identity primary key,
  -- stands in the page that shows it: names the widget, and is no secret
  key text not null unique check (key ~ '^[a-z0-9]{20}$'),
  name text not null check (length(name) between 1 and 80),
  -- per language, {"pl": "…"}; where one is missing, the desk's own words stand
  greetings jsonb not null default '{}',
  languages text[] not null check (cardinality(languages) > 0 and languages <@ array['pl', 'bg', 'en']),
  -- the sites whose pages may speak to it, such as https://shop.example
  origins text[] not null default '{}',
  team_id bigint references teams on delete set null,
  created_at timestamptz not null default now(),
  off_since timestamptz
);

-- Within how many minutes somebody in a chat gets the first word.
alter table firm add column first_word_minutes integer not null default 5 check (first_word_minutes between 1 and 60);

-- The customer's end of a case that came by chat. Whoever holds the token reads and writes there.
create table chats (
  id bigint generated always as identity primary key,
  widget_id bigint not null references widgets,
  case_number bigint not null unique references cases,
  customer_id bigint not null references customers,
  -- made by the customer's browser, so that a first message said twice opens one case
  token_hash text not null unique,
  started_at timestamptz not null default now(),
  -- the last sign of life of the customer's widget
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  -- the newest message of ours that the customer had in view, and of theirs that somebody here had; not who
  customer_read bigint not null default 0,
  desk_read bigint not null default 0,
  transcripts smallint not null default 0,
  -- to whom it was offered last; an offer is no assignment
  offered_to bigint references accounts,
  offered_at timestamptz,
  -- when what the customer had left open was brought to an end by mail; null while they are here
  settled_at timestamptz,
  check ((offered_to is null) = (offered_at is null))
);
create index chats_unsettled on chats (id) where settled_at is null;
create index chats_offered on chats (offered_to, offered_at) where offered_to is not null;

-- The customer's browser names each message: said again after a lost answer, it is the same message.
create table chat_words (
  chat_id bigint not null references chats on delete cascade,
  word_id uuid not null,
  message_id bigint not null references messages,
  primary key (chat_id, word_id)
);

alter table messages drop constraint messages_purpose_check;
alter table messages add constraint messages_purpose_check
  check (purpose in ('message', 'acknowledgement', 'no_news', 'move', 'confirmation_request', 'reminder', 'chat_left')) not valid;
alter table messages validate constraint messages_purpose_check;

alter table notices drop constraint notices_kind_check;
alter table notices add constraint notices_kind_check
  check (kind in ('promise_soon', 'promise_due', 'mentioned', 'assigned', 'undelivered', 'answered', 'chat'));
