-- Nothing is fetched over a phone line, from inside the firm's network or from outside.
alter table phone_lines drop column private_allowed;
