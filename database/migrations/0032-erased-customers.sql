-- Since when nothing of a customer is held any more (desk/erasures): who erased it, and why, stands in what happened.
alter table customers add column erased_at timestamptz;
