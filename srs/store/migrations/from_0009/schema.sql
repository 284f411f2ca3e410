-- The schema of 0010: first the tables, then what is made once they are filled.
-- A statement ends where a line is empty.

CREATE TABLE card (
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    deck TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    position INTEGER NOT NULL,
    rule TEXT NOT NULL,
    sure INTEGER NOT NULL,
    flags TEXT,
    flagged INTEGER NOT NULL,
    buried INTEGER,
    changed INTEGER NOT NULL,
    resumes TEXT,
    origin TEXT NOT NULL,
    origin_name TEXT,
    origin_where TEXT,
    path TEXT,
    first_line INTEGER,
    last_line INTEGER,
    quote TEXT,
    also TEXT,
    entry_day INTEGER,
    entry_title TEXT,
    content TEXT NOT NULL,
    former TEXT,
    edited TEXT,
    newer TEXT,
    CONSTRAINT pk_card PRIMARY KEY (seq),
    CONSTRAINT ck_card_id CHECK (id <> ''),
    CONSTRAINT ck_card_kind CHECK (kind IN ('list', 'sequence', 'definition', 'number', 'contrast', 'reason', 'cloze', 'basic')),
    CONSTRAINT ck_card_status CHECK (status IN ('active', 'draft', 'suspended', 'retired', 'rejected')),
    CONSTRAINT ck_card_position CHECK (position >= 0),
    CONSTRAINT ck_card_sure CHECK (sure IN (0, 1)),
    CONSTRAINT ck_card_flags CHECK (flags LIKE '[%]'),
    CONSTRAINT ck_card_flagged CHECK (flagged IN (0, 1)),
    CONSTRAINT ck_card_buried CHECK (buried BETWEEN -719162 AND 2932896),
    CONSTRAINT ck_card_changed CHECK (changed BETWEEN -62135596800 AND 253402300799),
    CONSTRAINT ck_card_resumes CHECK (resumes IN ('active', 'draft', 'suspended', 'rejected')),
    CONSTRAINT ck_card_origin CHECK (origin IN ('log', 'imported', 'model', 'own')),
    CONSTRAINT ck_card_origin_name CHECK ((origin IN ('imported', 'model')) = (origin_name IS NOT NULL)),
    CONSTRAINT ck_card_origin_where CHECK ((origin = 'imported') = (origin_where IS NOT NULL)),
    CONSTRAINT ck_card_path CHECK ((origin IN ('log', 'model')) = (path IS NOT NULL)),
    CONSTRAINT ck_card_lines CHECK ((path IS NULL) = (first_line IS NULL) AND (path IS NULL) = (last_line IS NULL) AND 1 <= first_line AND first_line <= last_line),
    CONSTRAINT ck_card_quote CHECK ((path IS NULL) = (quote IS NULL)),
    CONSTRAINT ck_card_also CHECK (also IS NULL OR (also LIKE '[%]' AND path IS NOT NULL)),
    CONSTRAINT ck_card_entry_day CHECK (entry_day BETWEEN -719162 AND 2932896),
    CONSTRAINT ck_card_content CHECK (content LIKE '{%}'),
    CONSTRAINT ck_card_former CHECK (former LIKE '{%}'),
    CONSTRAINT ck_card_edited CHECK (edited LIKE '{%}'),
    CONSTRAINT ck_card_newer CHECK (newer LIKE '{%}'),
    CONSTRAINT uq_card_id UNIQUE (id)
) STRICT

CREATE TABLE device (
    seq INTEGER NOT NULL,
    id BLOB NOT NULL,
    name TEXT NOT NULL,
    CONSTRAINT pk_device PRIMARY KEY (seq),
    CONSTRAINT uq_device_id UNIQUE (id)
) STRICT

CREATE TABLE parameters (
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    fitted TEXT NOT NULL,
    CONSTRAINT pk_parameters PRIMARY KEY (seq),
    CONSTRAINT ck_parameters_fitted CHECK (fitted LIKE '[%]')
) STRICT

CREATE TABLE reply (
    block TEXT NOT NULL,
    prompt TEXT NOT NULL,
    model TEXT NOT NULL,
    at INTEGER NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT pk_reply PRIMARY KEY (block, prompt, model),
    CONSTRAINT ck_reply_at CHECK (at BETWEEN -62135596800000 AND 253402300799999)
) STRICT

CREATE TABLE scheduler (
    seq INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    CONSTRAINT pk_scheduler PRIMARY KEY (seq),
    CONSTRAINT ck_scheduler_key CHECK (key <> ''),
    CONSTRAINT uq_scheduler_key UNIQUE ("key")
) STRICT

CREATE TABLE memory (
    card INTEGER NOT NULL,
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
    undoes INTEGER,
    due INTEGER,
    act BLOB,
    clock INTEGER,
    tool TEXT,
    own_grade TEXT,
    state TEXT,
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
    CONSTRAINT ck_review_undoes CHECK ((kind = 2) = (undoes IS NOT NULL)),
    CONSTRAINT ck_review_due CHECK (due BETWEEN -719162 AND 2932896),
    CONSTRAINT ck_review_set_due CHECK (due IS NULL OR kind = 3),
    CONSTRAINT ck_review_act CHECK ((kind = 3) = (act IS NOT NULL) OR tool IS NOT NULL),
    CONSTRAINT ck_review_clock CHECK (clock > 0),
    CONSTRAINT ck_review_state CHECK (state LIKE '{%}'),
    CONSTRAINT ck_review_imported CHECK ((kind = 4) = (state IS NOT NULL)),
    CONSTRAINT ck_review_own_grade CHECK (own_grade IS NULL OR tool IS NOT NULL),
    CONSTRAINT fk_review_card FOREIGN KEY(card) REFERENCES card (seq),
    CONSTRAINT fk_review_device FOREIGN KEY(device) REFERENCES device (seq),
    CONSTRAINT fk_review_undoes FOREIGN KEY(undoes) REFERENCES review (seq)
) STRICT

CREATE TABLE verdict (
    seq INTEGER NOT NULL,
    id BLOB NOT NULL,
    act BLOB NOT NULL,
    card INTEGER NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    rule TEXT NOT NULL,
    tier TEXT NOT NULL,
    path TEXT,
    "before" TEXT NOT NULL,
    wording TEXT,
    undoes INTEGER,
    device INTEGER NOT NULL,
    clock INTEGER,
    model TEXT,
    CONSTRAINT pk_verdict PRIMARY KEY (seq),
    CONSTRAINT ck_verdict_id CHECK (length(id) > 0),
    CONSTRAINT ck_verdict_act CHECK (length(act) > 0),
    CONSTRAINT ck_verdict_at CHECK (at BETWEEN -62135596800000 AND 253402300799999),
    CONSTRAINT ck_verdict_kind CHECK (kind IN ('accept', 'reject', 'edit', 'suspend', 'unsuspend', 'bury', 'flag', 'unflag', 'take', 'refuse', 'offer', 'add', 'forget', 'undo')),
    CONSTRAINT ck_verdict_tier CHECK (tier IN ('sure', 'unsure', 'flagged')),
    CONSTRAINT ck_verdict_before CHECK (before IN ('active', 'draft', 'suspended', 'retired', 'rejected')),
    CONSTRAINT ck_verdict_wording CHECK (wording LIKE '{%}'),
    CONSTRAINT ck_verdict_worded CHECK ((kind IN ('edit', 'take', 'refuse', 'offer')) = (wording IS NOT NULL)),
    CONSTRAINT ck_verdict_undoes CHECK ((kind = 'undo') = (undoes IS NOT NULL)),
    CONSTRAINT ck_verdict_clock CHECK (clock > 0),
    CONSTRAINT ck_verdict_model CHECK (model IS NULL OR kind = 'offer'),
    CONSTRAINT uq_verdict_id UNIQUE (id),
    CONSTRAINT fk_verdict_card FOREIGN KEY(card) REFERENCES card (seq),
    CONSTRAINT fk_verdict_undoes FOREIGN KEY(undoes) REFERENCES verdict (seq),
    CONSTRAINT fk_verdict_device FOREIGN KEY(device) REFERENCES device (seq)
) STRICT

CREATE TABLE words (
    card INTEGER NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT pk_words PRIMARY KEY (card),
    CONSTRAINT fk_words_card FOREIGN KEY(card) REFERENCES card (seq)
) STRICT

CREATE INDEX ix_card_buried ON card (buried) WHERE buried IS NOT NULL

CREATE INDEX ix_card_edited ON card (seq) WHERE edited IS NOT NULL

CREATE INDEX ix_card_former ON card (seq) WHERE former IS NOT NULL

CREATE INDEX ix_card_newer ON card (seq) WHERE newer IS NOT NULL

CREATE INDEX ix_card_place ON card (replace(deck, '::', char(1)), path, position)

CREATE INDEX ix_card_status ON card (status)

CREATE INDEX ix_memory_due ON memory (due)

CREATE INDEX ix_memory_reviewed ON memory (reviewed)

CREATE INDEX ix_review_act ON review (act) WHERE act IS NOT NULL

CREATE INDEX ix_review_card ON review (card)

CREATE INDEX ix_review_undoes ON review (undoes) WHERE undoes IS NOT NULL

CREATE INDEX ix_verdict_act ON verdict (act)

CREATE INDEX ix_verdict_card ON verdict (card)

CREATE INDEX ix_verdict_undoes ON verdict (undoes) WHERE undoes IS NOT NULL

CREATE TRIGGER review_no_update BEFORE UPDATE ON review
BEGIN SELECT RAISE(ABORT, 'reviews are only ever added'); END

CREATE TRIGGER review_no_delete BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'reviews are only ever added'); END

CREATE TRIGGER review_once BEFORE INSERT ON review
WHEN EXISTS (SELECT 1 FROM review WHERE card = NEW.card AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'reviews are recorded once'); END

CREATE TRIGGER verdict_no_update BEFORE UPDATE ON verdict
BEGIN SELECT RAISE(ABORT, 'verdicts are only ever added'); END

CREATE TRIGGER verdict_no_delete BEFORE DELETE ON verdict
BEGIN SELECT RAISE(ABORT, 'verdicts are only ever added'); END
