-- The firm, its people, its customers, and the way of a message from arrival to confirmation.
-- Manner: text and check instead of enums, timestamptz, foreign keys, no triggers: the desk writes every derived column itself.

-- ── The firm ────────────────────────────────────────────────────────────────────────────────────────────────

create table firm (
  id smallint primary key default 1 check (id = 1),
  name text not null,
  language text not null check (language in ('pl', 'bg', 'en')),
  country text not null check (country ~ '^[A-Z]{2}$'),
  time_zone text not null,
  -- weekday (1 Monday … 7 Sunday) to a list of {"opens":"09:00","closes":"17:00"}
  working_hours jsonb not null,
  first_news_hours integer not null default 8 check (first_news_hours between 1 and 80),  -- working hours
  next_news_days integer not null default 2 check (next_news_days between 1 and 30),      -- working days
  undo_seconds integer not null default 10 check (undo_seconds between 0 and 30),
  charter_published_at timestamptz not null,
  created_at timestamptz not null default now()
);

-- ── People ──────────────────────────────────────────────────────────────────────────────────────────────────

create table accounts (
  id bigint generated always as identity primary key,
  email text not null check (email = lower(email)),
  name text not null check (length(name) between 1 and 120),
  role text not null check (role in ('agent', 'supervisor', 'manager', 'admin')),
  password_hash text,
  language text not null check (language in ('pl', 'bg', 'en')),
  theme text not null default 'system' check (theme in ('system', 'light', 'dark')),
  density text not null default 'comfortable' check (density in ('comfortable', 'compact')),
  time_zone text,
  -- what only its owner sees and changes: coach level, silenced rules, shield, single-key shortcuts
  preferences jsonb not null default '{}',
  created_at timestamptz not null default now(),
  deactivated_at timestamptz
);
create unique index accounts_email on accounts (email);

create table teams (
  id bigint generated always as identity primary key,
  name text not null check (length(name) between 1 and 80),
  created_at timestamptz not null default now()
);
create unique index teams_name on teams (lower(name));

create table team_members (
  team_id bigint not null references teams on delete cascade,
  account_id bigint not null references accounts on delete cascade,
  primary key (team_id, account_id)
);
create index team_members_account on team_members (account_id);

create table invitations (
  id bigint generated always as identity primary key,
  email text not null check (email = lower(email)),
  name text not null,
  role text not null check (role in ('agent', 'supervisor', 'manager', 'admin')),
  team_id bigint references teams on delete set null,
  language text not null check (language in ('pl', 'bg', 'en')),
  token_hash text not null unique,
  invited_by bigint not null references accounts,
  invited_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  check (accepted_at is null or revoked_at is null)
);

create table password_resets (
  token_hash text primary key,
  account_id bigint not null references accounts on delete cascade,
  asked_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);

create table sessions (
  id bigint generated always as identity primary key,
  token_hash text not null unique,
  account_id bigint not null references accounts on delete cascade,
  device text not null default '',
  address text not null default '',
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index sessions_account on sessions (account_id);

-- failures in a row for an address typed at sign-in (whether or not an account has it), so that guessing slows down
create table sign_in_failures (
  email text primary key,
  failures integer not null,
  last_at timestamptz not null
);

create table api_tokens (
  id bigint generated always as identity primary key,
  name text not null check (length(name) between 1 and 80),
  token_hash text not null unique,
  created_by bigint references accounts,
  created_at timestamptz not null default now(),
  used_at timestamptz,
  revoked_at timestamptz
);

-- ── Customers ───────────────────────────────────────────────────────────────────────────────────────────────

create table customers (
  id bigint generated always as identity primary key,
  name text not null default '',
  language text check (language in ('pl', 'bg', 'en')),
  -- what the person said helps: "call after 16:00". Never a judgement of the person.
  what_helps text not null default '',
  created_at timestamptz not null default now(),
  search tsvector not null default ''
);
create index customers_search on customers using gin (search) with (fastupdate = off);

create table customer_addresses (
  id bigint generated always as identity primary key,
  customer_id bigint not null references customers on delete cascade,
  kind text not null check (kind in ('email', 'phone')),
  value text not null,
  undeliverable_since timestamptz,
  unique (kind, value)
);
create index customer_addresses_customer on customer_addresses (customer_id);

-- ── Mailboxes and the mail ledger ───────────────────────────────────────────────────────────────────────────

create table mailboxes (
  id bigint generated always as identity primary key,
  address text not null check (address = lower(address)),
  name text not null default '',
  language text not null check (language in ('pl', 'bg', 'en')),
  team_id bigint references teams on delete set null,
  signature text not null default '',
  -- {"host","port","tls","user","folder"}; null: the mail comes to our own listener
  imap jsonb,
  imap_secret text,
  -- {"host","port","tls","user"}; null: KAPOK_MAIL_OUT
  relay jsonb,
  relay_secret text,
  fetched_at timestamptz,
  trouble text,
  trouble_since timestamptz,
  created_at timestamptz not null default now(),
  closed_at timestamptz,
  check ((trouble is null) = (trouble_since is null))
);
create unique index mailboxes_address on mailboxes (address) where closed_at is null;

-- how far each IMAP folder has been read; a new uid_validity starts over
create table imap_cursors (
  mailbox_id bigint not null references mailboxes on delete cascade,
  folder text not null,
  uid_validity bigint not null,
  last_uid bigint not null default 0,
  primary key (mailbox_id, folder)
);

-- every mail that reached us, and what became of it
create table mails (
  id bigint generated always as identity primary key,
  mailbox_id bigint references mailboxes,
  route text not null check (route in ('smtp', 'imap')),
  received_at timestamptz not null default now(),
  sha256 text not null,
  size bigint not null,
  envelope_from text not null default '',
  envelope_to text[] not null default '{}',
  uid_validity bigint,
  uid bigint,
  -- read from the mail when it could be
  from_address text not null default '',
  subject text not null default '',
  rfc_message_id text,
  fate text not null default 'received'
    check (fate in ('received', 'message', 'duplicate', 'bounce', 'automatic', 'quarantined', 'discarded')),
  cause text,
  case_number bigint,
  message_id bigint,
  duplicate_of bigint references mails,
  attempts integer not null default 0,
  settled_at timestamptz,
  settled_by bigint references accounts,
  check ((fate = 'received') = (settled_at is null)),
  check (fate <> 'quarantined' or cause is not null)
);
create unique index mails_uid on mails (mailbox_id, uid_validity, uid) where uid is not null;
create index mails_fate on mails (fate, id desc);
create index mails_waiting on mails (id) where fate = 'received';
create index mails_sha on mails (sha256);
create index mails_case on mails (case_number) where case_number is not null;

create table mail_originals (
  mail_id bigint primary key references mails on delete cascade,
  content bytea not null
);
alter table mail_originals alter column content set storage external;

-- ── Cases ───────────────────────────────────────────────────────────────────────────────────────────────────

create table cases (
  number bigint generated always as identity (start with 1001) primary key,
  customer_id bigint not null references customers,
  subject text not null,
  channel text not null check (channel in ('mail', 'chat', 'form', 'phone', 'api')),
  mailbox_id bigint references mailboxes,
  language text not null check (language in ('pl', 'bg', 'en')),
  team_id bigint references teams on delete set null,
  owner_id bigint references accounts,
  state text not null default 'open' check (state in ('open', 'closed')),
  waiting_for text not null default 'us' check (waiting_for in ('us', 'customer', 'colleagues')),
  stage smallint not null default 1 check (stage between 1 and 5),
  -- the two-line status: what the team knows, and what the customer reads
  team_line text not null default '',
  team_line_at timestamptz,
  team_line_by bigint references accounts,
  customer_phrase text not null default 'received' check (customer_phrase in
    ('received', 'finding_out', 'options', 'agreed', 'carrying_out', 'please_confirm', 'waiting_for_you', 'no_change', 'closed')),
  customer_line text not null default '',
  customer_told_at timestamptz,
  -- a new page_version makes every older link to the customer's page invalid
  page_version integer not null default 1,
  opened_at timestamptz not null default now(),
  -- derived, written by the desk with every change:
  due_at timestamptz,                       -- the earliest open promise
  queue_rank smallint not null default 0 check (queue_rank between 0 and 3), -- 0 us, 1 customer, 2 colleagues, 3 closed
  queue_at timestamptz not null default now(), -- due_at; for waiting cases the last message; for closed ones the closing
  last_message_at timestamptz not null default now(),
  last_message_id bigint,
  preview text not null default '',         -- last words of the conversation, insults masked
  preview_masked boolean not null default false,
  message_count integer not null default 0,
  check ((state = 'closed') = (queue_rank = 3))
) with (fillfactor = 85);
create index cases_queue on cases (queue_rank, queue_at, number);
create index cases_queue_owner on cases (owner_id, queue_rank, queue_at, number);
create index cases_queue_team on cases (team_id, queue_rank, queue_at, number);
create index cases_queue_unowned on cases (queue_rank, queue_at, number) where owner_id is null;
create index cases_customer on cases (customer_id, number desc);

create table messages (
  id bigint generated always as identity primary key,
  case_number bigint not null references cases,
  customer_id bigint not null references customers,
  direction text not null check (direction in ('in', 'out')),
  channel text not null check (channel in ('mail', 'chat', 'form', 'phone', 'api', 'page')),
  purpose text not null default 'message'
    check (purpose in ('message', 'acknowledgement', 'no_news', 'move', 'confirmation_request', 'reminder')),
  author_id bigint references accounts,      -- the agent, for what we wrote
  author_name text not null default '',
  author_address text not null default '',
  other_sender boolean not null default false, -- someone who is not the case's customer wrote into its thread
  automatic text,                            -- why we hold it for an automatic mail
  language text check (language in ('pl', 'bg', 'en')),
  text text not null,
  quoted text not null default '',
  signature text not null default '',
  html text,
  created_at timestamptz not null default now(),
  rfc_message_id text,
  rfc_in_reply_to text,
  mail_id bigint references mails,
  -- what the reader saw: labels with evidence, request, masked ranges (reader/read.ts)
  reading jsonb,
  -- for what we send: held during the undo window, then queued, sent or failed
  delivery text check (delivery in ('held', 'queued', 'sent', 'failed', 'bounced', 'withdrawn', 'none')),
  delivery_trouble text,
  send_at timestamptz,
  sent_at timestamptz,
  search tsvector not null default '',
  check ((direction = 'out') = (delivery is not null)),
  check (direction = 'out' or author_id is null)
);
create index messages_case on messages (case_number, id);
create unique index messages_rfc_in on messages (rfc_message_id) where direction = 'in' and rfc_message_id is not null;
create index messages_rfc_out on messages (rfc_message_id) where direction = 'out' and rfc_message_id is not null;
create index messages_search on messages using gin (search) with (fastupdate = off);
create index messages_unsent on messages (send_at) where delivery in ('held', 'queued');

alter table mails add foreign key (case_number) references cases;
alter table mails add foreign key (message_id) references messages;

-- what only the team reads; a table of its own, so that no question about the customer's page can reach it
create table notes (
  id bigint generated always as identity primary key,
  case_number bigint not null references cases,
  customer_id bigint not null references customers,
  author_id bigint references accounts,
  author_name text not null,
  text text not null check (length(text) > 0),
  created_at timestamptz not null default now(),
  search tsvector not null default ''
);
create index notes_case on notes (case_number, id);
create index notes_search on notes using gin (search) with (fastupdate = off);

create table mentions (
  note_id bigint not null references notes on delete cascade,
  account_id bigint not null references accounts on delete cascade,
  primary key (note_id, account_id)
);

-- file contents once each, by hash
create table files (
  sha256 text primary key,
  size bigint not null,
  content bytea not null
);
alter table files alter column content set storage external;

create table attachments (
  id bigint generated always as identity primary key,
  case_number bigint not null references cases,
  message_id bigint references messages,
  note_id bigint references notes,
  -- while it waits in a draft: whose, and in which mode
  uploaded_by bigint references accounts,
  audience text not null check (audience in ('customer', 'team')),
  name text not null,
  type text not null,
  size bigint not null,
  sha256 text not null references files,
  content_id text,
  inline boolean not null default false,
  created_at timestamptz not null default now(),
  check (message_id is null or note_id is null),
  -- a file for the team can never hang on a message to the customer
  check (audience = 'customer' or message_id is null)
);
create index attachments_message on attachments (message_id) where message_id is not null;
create index attachments_note on attachments (note_id) where note_id is not null;
create index attachments_waiting on attachments (case_number, uploaded_by) where message_id is null and note_id is null;

create table drafts (
  case_number bigint not null references cases,
  account_id bigint not null references accounts on delete cascade,
  mode text not null check (mode in ('reply', 'note')),
  text text not null,
  device text not null default '',
  saved_at timestamptz not null default now(),
  primary key (case_number, account_id, mode)
);

-- ── Promises ────────────────────────────────────────────────────────────────────────────────────────────────

create table promises (
  id bigint generated always as identity primary key,
  case_number bigint not null references cases,
  customer_id bigint not null references customers,
  what text not null default 'news' check (what in ('first_news', 'news', 'deed')),
  words text not null default '',             -- the sentence that made it, for a deed
  due_at timestamptz not null,
  told boolean not null,                      -- whether the customer has heard of it
  owner_id bigint references accounts,
  made_by bigint references accounts,
  made_at timestamptz not null default now(),
  message_id bigint references messages,
  state text not null default 'open' check (state in ('open', 'kept', 'late', 'moved', 'released')),
  settled_at timestamptz,
  settled_by bigint references accounts,
  settled_because text,
  moved_to bigint references promises,
  check ((state = 'open') = (settled_at is null)),
  check ((state = 'moved') = (moved_to is not null))
);
create index promises_case on promises (case_number, id);
create index promises_open on promises (due_at) where state = 'open';
create index promises_open_owner on promises (owner_id, due_at) where state = 'open';

-- ── Closing and confirming ──────────────────────────────────────────────────────────────────────────────────

create table closures (
  id bigint generated always as identity primary key,
  case_number bigint not null references cases,
  because text not null check (because in ('confirmed', 'no_answer', 'agent', 'spam', 'merged')),
  words text not null default '',
  closed_at timestamptz not null default now(),
  closed_by bigint references accounts,
  reopened_at timestamptz,
  reopened_by bigint references accounts,
  reopened_because text check (reopened_because in ('not_yet', 'partly', 'new_message', 'agent', 'undo')),
  check ((reopened_at is null) = (reopened_because is null))
);
create unique index closures_standing on closures (case_number) where reopened_at is null;

create table confirmations (
  id bigint generated always as identity primary key,
  case_number bigint not null references cases,
  asked_at timestamptz not null default now(),
  asked_by bigint references accounts,
  reminded_at timestamptz,
  answer text check (answer in ('yes', 'partly', 'not_yet')),
  words text not null default '',
  answered_at timestamptz,
  lapsed_at timestamptz,
  check ((answer is null) = (answered_at is null))
);
create unique index confirmations_asked on confirmations (case_number) where answered_at is null and lapsed_at is null;

-- ── What happened, and what follows ─────────────────────────────────────────────────────────────────────────

create table happenings (
  id bigint generated always as identity primary key,
  case_number bigint,
  customer_id bigint,
  what text not null check (what ~ '^[a-z]+\.[a-z_]+$'),
  by_kind text not null check (by_kind in ('agent', 'customer', 'program', 'desk')),
  account_id bigint references accounts,
  at timestamptz not null default now(),
  detail jsonb not null default '{}'
);
create index happenings_case on happenings (case_number, id) where case_number is not null;
create index happenings_account on happenings (account_id, id) where account_id is not null;

create table notices (
  id bigint generated always as identity primary key,
  account_id bigint not null references accounts on delete cascade,
  kind text not null check (kind in ('promise_soon', 'promise_due', 'mentioned', 'assigned', 'undelivered', 'answered')),
  case_number bigint references cases,
  promise_id bigint references promises,
  at timestamptz not null default now(),
  seen_at timestamptz
);
create unique index notices_promise on notices (promise_id, kind, account_id) where promise_id is not null;
create index notices_account on notices (account_id, id desc);

-- mail of the desk's own that belongs to no case: invitations, password resets, the send-and-receive test
create table letters (
  id bigint generated always as identity primary key,
  to_address text not null,
  mailbox_id bigint references mailboxes,
  subject text not null,
  text text not null,
  language text not null check (language in ('pl', 'bg', 'en')),
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  trouble text
);

-- automatic mail we sent, by receiver: the last defence against a loop
create table automatic_mails (
  address text not null,
  sent_at timestamptz not null default now()
);
create index automatic_mails_address on automatic_mails (address, sent_at);

create table idempotency_keys (
  owner text not null,                        -- token or session that used the key
  key text not null check (length(key) between 1 and 255),
  request_hash text not null,
  status integer,
  answer jsonb,
  created_at timestamptz not null default now(),
  primary key (owner, key)
);
