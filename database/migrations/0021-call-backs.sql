-- A call-back is a promise to ring: at which number, and from when on. It stays one when it is moved.
alter table promises add column phone text check (length(phone) between 2 and 40);
alter table promises add column phone_from timestamptz;
alter table promises add constraint promises_call_back check (phone is null or what = 'deed');
alter table promises add constraint promises_call_back_from check (phone_from is null or (phone is not null and phone_from <= due_at));
create index promises_call_backs on promises (due_at) where state = 'open' and phone is not null;

-- how a number is dialled from the interface: a link such as tel:{number} or sip:{number}@pbx.example
alter table firm add column call_link text not null default 'tel:{number}'
  check (length(call_link) <= 200 and call_link ~ '^(tel|sip|sips|callto):[^\s{}]*\{(number|digits)\}[^\s{}]*$');
