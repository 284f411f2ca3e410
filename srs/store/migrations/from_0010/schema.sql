-- The schema of 0011, where it differs: first the tables, then what is made once they are filled.
-- A statement ends where a line is empty.

CREATE TABLE place (
    seq INTEGER NOT NULL,
    deck TEXT NOT NULL,
    path TEXT NOT NULL,
    CONSTRAINT pk_place PRIMARY KEY (seq)
) STRICT

CREATE TABLE rule (
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    CONSTRAINT pk_rule PRIMARY KEY (seq),
    CONSTRAINT uq_rule_name UNIQUE (name)
) STRICT

CREATE TABLE title (
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    CONSTRAINT pk_title PRIMARY KEY (seq),
    CONSTRAINT uq_title_name UNIQUE (name)
) STRICT

CREATE TABLE card (
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    place INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    status INTEGER NOT NULL,
    position INTEGER NOT NULL,
    first_line INTEGER,
    last_line INTEGER,
    entry_day INTEGER,
    title INTEGER,
    buried INTEGER,
    flagged INTEGER NOT NULL,
    rule INTEGER NOT NULL,
    sure INTEGER NOT NULL,
    flags TEXT,
    changed INTEGER NOT NULL,
    resumes INTEGER,
    origin INTEGER NOT NULL,
    origin_name TEXT,
    origin_where TEXT,
    also TEXT,
    CONSTRAINT pk_card PRIMARY KEY (seq),
    CONSTRAINT ck_card_id CHECK (id <> ''),
    CONSTRAINT ck_card_kind CHECK (kind BETWEEN 0 AND 7),
    CONSTRAINT ck_card_status CHECK (status BETWEEN 0 AND 4),
    CONSTRAINT ck_card_position CHECK (position >= 0),
    CONSTRAINT ck_card_sure CHECK (sure IN (0, 1)),
    CONSTRAINT ck_card_flags CHECK (flags LIKE '[%]'),
    CONSTRAINT ck_card_flagged CHECK (flagged IN (0, 1)),
    CONSTRAINT ck_card_buried CHECK (buried BETWEEN -719162 AND 2932896),
    CONSTRAINT ck_card_changed CHECK (changed BETWEEN -62135596800 AND 253402300799),
    CONSTRAINT ck_card_resumes CHECK (resumes BETWEEN 0 AND 4),
    CONSTRAINT ck_card_resumes_other CHECK (resumes <> 3),
    CONSTRAINT ck_card_origin CHECK (origin BETWEEN 0 AND 3),
    CONSTRAINT ck_card_origin_name CHECK ((origin IN (1, 2)) = (origin_name IS NOT NULL)),
    CONSTRAINT ck_card_origin_where CHECK ((origin = 2) = (origin_where IS NOT NULL)),
    CONSTRAINT ck_card_lines CHECK ((origin IN (0, 1)) = (first_line IS NOT NULL) AND (first_line IS NULL) = (last_line IS NULL) AND 1 <= first_line AND first_line <= last_line),
    CONSTRAINT ck_card_also CHECK (also IS NULL OR (also LIKE '[%]' AND first_line IS NOT NULL)),
    CONSTRAINT ck_card_entry_day CHECK (entry_day BETWEEN -719162 AND 2932896),
    CONSTRAINT uq_card_id UNIQUE (id),
    CONSTRAINT fk_card_place FOREIGN KEY(place) REFERENCES place (seq),
    CONSTRAINT fk_card_title FOREIGN KEY(title) REFERENCES title (seq),
    CONSTRAINT fk_card_rule FOREIGN KEY(rule) REFERENCES rule (seq)
) STRICT

CREATE TABLE note (
    card INTEGER NOT NULL,
    content TEXT NOT NULL,
    quote TEXT,
    former TEXT,
    edited TEXT,
    newer TEXT,
    CONSTRAINT pk_note PRIMARY KEY (card),
    CONSTRAINT ck_note_content CHECK (content LIKE '{%}'),
    CONSTRAINT ck_note_former CHECK (former LIKE '{%}'),
    CONSTRAINT ck_note_edited CHECK (edited LIKE '{%}'),
    CONSTRAINT ck_note_newer CHECK (newer LIKE '{%}'),
    CONSTRAINT fk_note_card FOREIGN KEY(card) REFERENCES card (seq)
) STRICT

CREATE TABLE words (
    card INTEGER NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT pk_words PRIMARY KEY (card),
    CONSTRAINT fk_words_card FOREIGN KEY(card) REFERENCES card (seq)
) STRICT

CREATE TABLE review (
    seq INTEGER NOT NULL,
    id BLOB NOT NULL,
    card INTEGER NOT NULL,
    at INTEGER NOT NULL,
    day INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    grade INTEGER,
    duration_ms INTEGER NOT NULL,
    scheduled INTEGER,
    predicted REAL,
    moved INTEGER NOT NULL,
    device INTEGER NOT NULL,
    clock INTEGER,
    CONSTRAINT pk_review PRIMARY KEY (seq),
    CONSTRAINT ck_review_id CHECK (length(id) > 0),
    CONSTRAINT ck_review_at CHECK (at BETWEEN -62135596800000 AND 253402300799999),
    CONSTRAINT ck_review_day CHECK (day BETWEEN -719162 AND 2932896),
    CONSTRAINT ck_review_offset_minutes CHECK (offset_minutes BETWEEN -1440 AND 1440),
    CONSTRAINT ck_review_kind CHECK (kind BETWEEN 0 AND 4),
    CONSTRAINT ck_review_grade CHECK (grade BETWEEN 0 AND 5),
    CONSTRAINT ck_review_graded CHECK ((kind IN (0, 1)) = (grade IS NOT NULL)),
    CONSTRAINT ck_review_duration_ms CHECK (duration_ms >= 0),
    CONSTRAINT ck_review_scheduled CHECK (scheduled >= 0),
    CONSTRAINT ck_review_predicted CHECK (predicted BETWEEN 0 AND 1),
    CONSTRAINT ck_review_clock CHECK (clock > 0),
    CONSTRAINT fk_review_card FOREIGN KEY(card) REFERENCES card (seq),
    CONSTRAINT fk_review_device FOREIGN KEY(device) REFERENCES device (seq)
) STRICT

CREATE TABLE review_more (
    seq INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    undoes INTEGER,
    due INTEGER,
    act BLOB,
    tool TEXT,
    own_grade TEXT,
    state TEXT,
    CONSTRAINT pk_review_more PRIMARY KEY (seq),
    CONSTRAINT ck_review_more_kind CHECK (kind BETWEEN 0 AND 4),
    CONSTRAINT ck_review_more_undoes CHECK ((kind = 2) = (undoes IS NOT NULL)),
    CONSTRAINT ck_review_more_due CHECK (due BETWEEN -719162 AND 2932896),
    CONSTRAINT ck_review_more_set_due CHECK (due IS NULL OR kind = 3),
    CONSTRAINT ck_review_more_act CHECK ((kind = 3) = (act IS NOT NULL) OR tool IS NOT NULL),
    CONSTRAINT ck_review_more_state CHECK (state LIKE '{%}'),
    CONSTRAINT ck_review_more_imported CHECK ((kind = 4) = (state IS NOT NULL)),
    CONSTRAINT ck_review_more_own_grade CHECK (own_grade IS NULL OR tool IS NOT NULL),
    CONSTRAINT fk_review_more_seq FOREIGN KEY(seq) REFERENCES review (seq) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_review_more_undoes FOREIGN KEY(undoes) REFERENCES review (seq)
) STRICT

CREATE TABLE memory (
    card INTEGER NOT NULL,
    name TEXT NOT NULL,
    scheduler INTEGER NOT NULL,
    due INTEGER NOT NULL,
    interval INTEGER NOT NULL,
    repetitions INTEGER,
    ease INTEGER,
    stability REAL,
    difficulty REAL,
    introduced INTEGER NOT NULL,
    reviewed INTEGER NOT NULL,
    reviews INTEGER NOT NULL,
    lapses INTEGER NOT NULL,
    known INTEGER NOT NULL,
    drill INTEGER,
    answered INTEGER NOT NULL,
    more TEXT,
    CONSTRAINT pk_memory PRIMARY KEY (card),
    CONSTRAINT ck_memory_due CHECK (due BETWEEN -719162 AND 2932896),
    CONSTRAINT ck_memory_interval CHECK (interval >= 1),
    CONSTRAINT ck_memory_repetitions CHECK (repetitions >= 0),
    CONSTRAINT ck_memory_ease CHECK (ease >= 130),
    CONSTRAINT ck_memory_stability CHECK (stability > 0),
    CONSTRAINT ck_memory_difficulty CHECK (difficulty BETWEEN 1 AND 10),
    CONSTRAINT ck_memory_introduced CHECK (introduced BETWEEN -719162 AND 2932896),
    CONSTRAINT ck_memory_reviewed CHECK (reviewed BETWEEN -719162 AND 2932896),
    CONSTRAINT ck_memory_reviews CHECK (reviews >= 1),
    CONSTRAINT ck_memory_lapses CHECK (lapses >= 0),
    CONSTRAINT ck_memory_known CHECK (known IN (0, 1)),
    CONSTRAINT ck_memory_drill CHECK (drill BETWEEN -719162 AND 2932896),
    CONSTRAINT ck_memory_answered CHECK (answered BETWEEN -62135596800000 AND 253402300799999),
    CONSTRAINT ck_memory_more CHECK (more LIKE '{%}'),
    CONSTRAINT fk_memory_card FOREIGN KEY(card) REFERENCES card (seq),
    CONSTRAINT fk_memory_scheduler FOREIGN KEY(scheduler) REFERENCES scheduler (seq)
) STRICT

CREATE UNIQUE INDEX ix_place ON place (replace(deck, '::', char(1)), path)

CREATE INDEX ix_card_buried ON card (buried) WHERE buried IS NOT NULL

CREATE INDEX ix_card_place ON card (place, position)

CREATE INDEX ix_card_status ON card (status)

CREATE INDEX ix_note_edited ON note (card) WHERE edited IS NOT NULL

CREATE INDEX ix_note_former ON note (card) WHERE former IS NOT NULL

CREATE INDEX ix_note_newer ON note (card) WHERE newer IS NOT NULL

CREATE INDEX ix_review_card ON review (card)

CREATE INDEX ix_review_more_act ON review_more (act) WHERE act IS NOT NULL

CREATE INDEX ix_review_more_undoes ON review_more (undoes) WHERE undoes IS NOT NULL

CREATE INDEX ix_memory_due ON memory (due, reviewed, name)

CREATE INDEX ix_memory_reviewed ON memory (reviewed, drill)

CREATE TRIGGER review_no_update BEFORE UPDATE ON review
BEGIN SELECT RAISE(ABORT, 'reviews are only ever added'); END

CREATE TRIGGER review_no_delete BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'reviews are only ever added'); END

CREATE TRIGGER review_once BEFORE INSERT ON review
WHEN EXISTS (SELECT 1 FROM review WHERE card = NEW.card AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'reviews are recorded once'); END

CREATE TRIGGER review_whole BEFORE INSERT ON review
WHEN NEW.kind IS NOT coalesce((SELECT kind FROM review_more WHERE seq = NEW.seq), min(NEW.kind, 1))
BEGIN SELECT RAISE(ABORT, 'a review lacks what its kind needs'); END

CREATE TRIGGER review_more_no_update BEFORE UPDATE ON review_more
BEGIN SELECT RAISE(ABORT, 'reviews are only ever added'); END

CREATE TRIGGER review_more_no_delete BEFORE DELETE ON review_more
BEGIN SELECT RAISE(ABORT, 'reviews are only ever added'); END

CREATE TRIGGER review_more_first BEFORE INSERT ON review_more
WHEN EXISTS (SELECT 1 FROM review WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'nothing is added to a review'); END

CREATE TRIGGER card_lines_insert BEFORE INSERT ON card
WHEN (NEW.first_line IS NULL) <> (SELECT path = '' FROM place WHERE seq = NEW.place)
BEGIN SELECT RAISE(ABORT, 'a card has lines where it has a log'); END

CREATE TRIGGER card_lines_update BEFORE UPDATE OF place, first_line ON card
WHEN (NEW.first_line IS NULL) <> (SELECT path = '' FROM place WHERE seq = NEW.place)
BEGIN SELECT RAISE(ABORT, 'a card has lines where it has a log'); END

CREATE TRIGGER card_lines_keep BEFORE UPDATE OF first_line ON card
WHEN (NEW.first_line IS NULL) <> (SELECT quote IS NULL FROM note WHERE card = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'a card has a quote where it has lines'); END

CREATE TRIGGER note_quote_insert BEFORE INSERT ON note
WHEN (NEW.quote IS NULL) <> (SELECT first_line IS NULL FROM card WHERE seq = NEW.card)
BEGIN SELECT RAISE(ABORT, 'a card has a quote where it has lines'); END

CREATE TRIGGER note_quote_update BEFORE UPDATE OF card, quote ON note
WHEN (NEW.quote IS NULL) <> (SELECT first_line IS NULL FROM card WHERE seq = NEW.card)
BEGIN SELECT RAISE(ABORT, 'a card has a quote where it has lines'); END

CREATE TRIGGER memory_name_insert BEFORE INSERT ON memory
WHEN NEW.name IS NOT (SELECT id FROM card WHERE seq = NEW.card)
BEGIN SELECT RAISE(ABORT, 'a memory is named as its card'); END

CREATE TRIGGER memory_name_update BEFORE UPDATE OF card, name ON memory
WHEN NEW.name IS NOT (SELECT id FROM card WHERE seq = NEW.card)
BEGIN SELECT RAISE(ABORT, 'a memory is named as its card'); END

CREATE TRIGGER card_id_keep BEFORE UPDATE OF id ON card
WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'a card keeps its id'); END

CREATE TRIGGER place_keep BEFORE UPDATE ON place
BEGIN SELECT RAISE(ABORT, 'places are only ever added'); END
