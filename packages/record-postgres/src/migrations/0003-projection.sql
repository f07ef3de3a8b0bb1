-- Made from entries and nothing else: may be made anew at any time.
create table helhet.care_relation (
  person uuid not null,
  n int not null,
  relation uuid not null,
  unit uuid not null,
  controller uuid,
  practitioner uuid,
  basis text not null,
  care_level text,
  from_at timestamptz not null,
  to_at timestamptz not null,
  primary key (person, n)
);
create index care_relation_unit on helhet.care_relation (unit, to_at);
create index care_relation_practitioner on helhet.care_relation (practitioner, to_at) where practitioner is not null;

create table helhet.consent (
  person uuid not null,
  n int not null,
  consent uuid not null,
  recipient uuid not null,
  categories text[] not null,
  from_at timestamptz not null,
  to_at timestamptz not null,
  primary key (person, n)
);

-- Who a person is, as one controller's own entries have it.
create table helhet.card (
  person uuid not null,
  controller uuid not null,
  given text,
  family text,
  spoken_name text,
  born text,
  protected_address boolean not null,
  primary key (person, controller)
);

-- Words of names, lower case, for search by beginnings.
create table helhet.name_word (
  person uuid not null,
  controller uuid not null,
  word text collate "C" not null,
  primary key (person, controller, word)
);
create index name_word_word on helhet.name_word (word, person);

-- One row a stretch of one state of one item: "from ≤ now < to" is the whole worklist query.
create table helhet.demand (
  person uuid not null,
  item text collate "C" not null,
  from_at timestamptz not null,
  to_at timestamptz not null,
  line text collate "C" not null,
  -- No other item of the course has this line.
  alone boolean not null,
  act text not null,
  guideline text not null,
  edition text not null,
  element text not null,
  state text not null,
  listed boolean not null,
  due text,
  -- A line is governed by its demand that comes first by these two and the item.
  due_key text collate "C" not null,
  urgency smallint not null,
  anchor_day text,
  role text not null,
  holder uuid,
  unit uuid,
  tailored boolean not null,
  facts int not null,
  restricted boolean not null,
  -- The one controller of all facts with what it needs, or null where there are several or none.
  controller uuid,
  need_controllers uuid[] not null,
  need_categories text[] not null,
  version int not null,
  build text not null,
  primary key (person, item, from_at)
);
create index demand_unit on helhet.demand (unit, due_key, urgency, item) where listed;
create index demand_line on helhet.demand (person, line, due_key, urgency, item) where listed;
create index demand_due on helhet.demand (due_key, urgency, item) where listed;

-- Stretches that were shown and have passed or were superseded: kept as shown.
create table helhet.demand_past (like helhet.demand, primary key (person, item, from_at));

create table helhet.wake_up (
  person uuid primary key,
  at timestamptz not null,
  leased_until timestamptz
);
create index wake_up_at on helhet.wake_up (at);

create table helhet.heartbeat (
  job text primary key,
  at timestamptz not null
);
