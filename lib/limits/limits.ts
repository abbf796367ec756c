// Written by `npm run generate` from tables/forms.ts, tables/api.ts, tables/database.ts, tables/devices.ts, tables/desk.ts, tables/replies.ts. Do not edit.

/** The text of a number, in a field or a cell (characters). */
export const maxNumberCharacters = 40

/** A form that is sent to a page of the check without JavaScript (bytes); one with every answer at its longest takes a sixth of them. */
export const maxFormBytes = 65_536

/** The work of reading a form of the check: some steps for each character (steps); one with every answer at its longest takes a tenth. */
export const maxFormWork = 2_000_000

/** The fields of a form of the check (fields); one with every question answered takes a quarter of them. */
export const maxFormFields = 500

/** An `Accept-Language` header (characters). */
export const maxLanguageHeaderCharacters = 900

/** The languages of an `Accept-Language` header (entries). */
export const maxLanguagePreferences = 30

/** A language tag in an `Accept-Language` header, or at the start of an address (characters). */
export const maxLanguageTagCharacters = 100

/** The text typed into a search field, in a list or on the site (characters); no name of a country, a language or an industry is longer. */
export const maxSearchCharacters = 120

/** A name that an employer types: that of a role, or of the person who decides (characters). */
export const maxNameCharacters = 500

/** A note that an employer types: what a role needs, or why a decision was taken (characters). */
export const maxNoteCharacters = 20_000

/** A JSON body, a line of `POST /api/v1/screen`, and a JSON file that `kvisa` reads (bytes). */
export const maxBodyBytes = 1_048_576

/** The bytes of the largest body, line or batch for each value that it may hold, members and entries included (bytes); one of 1 MiB holds 262,144 values, the largest batch of a team four million. */
export const bytesOfValue = 4

/** The `id` of a candidate in `POST /api/v1/screen` (characters). */
export const maxIdCharacters = 1000

/** A list of choices; a list of countries or languages has the limit that its rule set names (entries). */
export const maxListEntries = 100

/** The faults named in one answer, or in one line of it (entries). */
export const maxNamedFaults = 100

/** The name of an unknown member that an answer repeats (characters). */
export const maxRepeatedCharacters = 100

/** The name of a tool or a prompt, or the address of a resource, that an assistant asks for in `POST /api/mcp` (characters). */
export const maxNameInCall = 200

/** The clauses in one answer to an assistant (entries). */
export const maxClausesInAnswer = 40

/** The manifest of an export or a backup of the database (bytes); with a hundred tables it takes a thirtieth of them. */
export const maxManifestBytes = 1_048_576

/** What stays free on the disk of the PostgreSQL that comes with the program (bytes); PostgreSQL ends where it finds none for its log. */
export const minFreeBytes = 50_331_648

/** A recipient whom a backup is encrypted to (characters); post-quantum ones take 2,000 of them. */
export const maxRecipientCharacters = 4096

/** The file with the keys that open a backup (bytes). */
export const maxIdentityBytes = 65_536

/** The journal that a backup is restored with (entries). */
export const maxJournalFiles = 100_000

/** All files of a journal that a backup is restored with (bytes); two million endings. */
export const maxJournalBytes = 268_435_456

/** A text that is pasted, or follows the # of an address, to find a code in it; a line typed to `kvisa` (characters). */
export const maxPastedCharacters = 20_000

/** A hand-over code (characters). */
export const maxCodeCharacters = 4000

/** A code that is printed to be typed by hand (characters). */
export const maxTypedSigns = 96

/** The work of finding a code in a text and decoding it: a step for each character of a possible code, and more for a long one (steps); the longest code takes two thirds. */
export const maxCodeWork = 2_500_000

/** Why somebody who knows the law disagrees with a case, in the spreadsheet that comes back (characters). */
export const maxReadingCharacters = 1000

/** The name of somebody who has read a case (characters). */
export const maxReaderNameCharacters = 100

/** A picture that is searched for a QR code (bytes); cameras of phones write a third of that. */
export const maxPictureBytes = 33_554_432

/** The longer side of a picture, as it is searched for a QR code (pixels); on a picture of a whole page the densest code still has three for each of its squares. */
export const maxScannedSide = 2400

/** The longer side of what a camera sees, as it is searched for a QR code, seven times a second (pixels). */
export const maxFrameSide = 800

/** A text in a code, in UTF-8: who asks, for which opening, the key for the answers (bytes). */
export const maxCodeTextBytes = 255

/** The checks that the browser keeps for one person (characters). */
export const maxDraftCharacters = 1_000_000

/** The name of a scenario, next to one’s own answers (characters). */
export const maxScenarioNameCharacters = 40

/** What a person noted as evidence for an answer that is their own judgement (characters). */
export const maxEvidenceNoteCharacters = 500

/** Checks that are set aside (entries); a hundred of them take less than half of the characters. */
export const maxDraftsAside = 100

/** How far from today a day of a plan may lie, before or after it (years). */
export const maxPlanYears = 5

/** References of questions to an employer that a check keeps (entries); each day of asking has one. */
export const maxAskedReferences = 20

/** Deleted candidates whom a sheet or a backup cannot bring back without a question (entries); as many as a list can hold. */
export const maxRemovedPeople = 100_000

/** A file with a backup (bytes). */
export const maxBackupBytes = 536_870_912

/** The values of a backup or a shared file, members and entries included (entries); a list of the most candidates has a fifth. */
export const maxBackupValues = 100_000_000

/** The work factor of a file encrypted with age, as a power of two (times); 2^18 takes 256 MiB and about a second. */
export const maxAgeWorkFactor = 18

/** The header of a file encrypted with age, which must be for one passphrase (bytes); with one passphrase it has less than 200. */
export const maxAgeHeaderBytes = 256

/** A passphrase for a file that is shared (characters). */
export const maxPassphraseCharacters = 200

/** The number of the last operation of a backup whose operations keep their numbers, as the device has none of its own (times). */
export const maxRestoredSequence = 1_000_000_000_000

/** A cell or a heading that is stored as it was in a sheet (characters). */
export const maxStoredCellCharacters = 33_554_432

/** The answers of one stored role or candidate, including those unknown to this version (entries). */
export const maxStoredAnswers = 1000

/** A list in one stored record, such as the cells of a row (entries). */
export const maxStoredListEntries = 20_000

/** The key of a stored record (characters); two keys and a space, as for a decision. */
export const maxRecordKeyCharacters = 129

/** Changes in one part of what an operation did, and records that it created there (entries). */
export const maxChunkEntries = 5000

/** The time for which a record can be kept after its decision (days). */
export const maxKeptDays = 3650

/** Erasures whose reason and day are remembered (entries). */
export const maxErasures = 50

/** The stages of an opening (entries). */
export const maxStages = 30

/** The tags of a candidate in an opening (entries). */
export const maxTags = 50

/** A tag (characters). */
export const maxTagCharacters = 60

/** A column that is pasted into the table of candidates (characters). */
export const maxColumnCharacters = 8_000_000

/** The work of reading a column that is pasted into the table: some steps for each character (steps); one of the most dates takes a tenth. */
export const maxColumnWork = 200_000_000

/** The notes about a candidate (entries). */
export const maxNotes = 500

/** The rows of a table of candidates on paper (rows). */
export const maxPrintedRows = 1000

/** The filters of a table of candidates (entries). */
export const maxFilters = 50

/** The values of one filter, such as countries (entries). */
export const maxFilterValues = 300

/** The saved views of an opening (entries). */
export const maxSavedViews = 50

/** The columns of a table of candidates whose order is stored (entries). */
export const maxTableColumns = 100

/** Candidates for whom personal links are made at once (entries). */
export const maxAskedAtOnce = 5000

/** Sets of answers that are tried to find what makes the most results clear (times); and as many again to tell what each step does: about three seconds of work. */
export const maxPlanTries = 150_000

/** The address that opens a mail program with the text of a mail (characters); Windows passes on no more. */
export const maxMailtoCharacters = 2000

/** A text that is pasted to find replies in it (characters). */
export const maxPastedRepliesCharacters = 5_000_000

/** Links that are looked at in a pasted text, or in mails, to find replies (entries). */
export const maxReplyLinks = 5000

/** All files with mails that are read at once (bytes). */
export const maxMailBytes = 268_435_456

/** One mail (bytes). */
export const maxMailMessageBytes = 16_777_216

/** Mails of one file (entries). */
export const maxMailMessages = 20_000

/** The lines of a mail (rows); one of the largest size with lines of 76 characters has fewer. */
export const maxMailLines = 250_000

/** The parts of a mail: its lines that may begin one (entries). */
export const maxMailParts = 1000

/** Parts of a mail within one another (entries). */
export const maxMailDepth = 20

/** The work of looking for replies in a text or in mails: a step for each byte, 100 for each line and 2,000 for each part of a mail, and one for each character of a possible code (steps); mails of the largest size take a half. */
export const maxReplyWork = 1_000_000_000

/** Mails that are forwarded within one another (entries). */
export const maxForwardedMails = 3

/** The headers of a mail (bytes). */
export const maxMailHeaderBytes = 262_144
