// The limits of the exchange between a device and the server of a team, in addition to those of limits.ts.

/** Records in one batch. */
export const maxBatchEntries = 10_000

/** Lists and objects within one another in a record; a saved view in an opening is the deepest. */
export const maxRecordDepth = 12

/** Bytes of one batch. */
export const maxBatchBytes = 16 * 1024 * 1024

/** Days for which the answer to a batch is kept, so that one that is sent again is not applied twice. */
export const batchDays = 30

/** Records in one answer to what has changed; the last change in it is always complete. */
export const changesAtOnce = 1000

/** Openings that one snapshot is requested for by name. */
export const maxSnapshotOpenings = 50

/** Channels on which one member is notified of changes. */
export const maxChannels = 20

/** Milliseconds by which a device's clock may be ahead. */
export const maxClockAhead = 5 * 60 * 1000

/** By how much the number of a new operation may exceed the greatest known one. */
export const maxOperationsAhead = 1_000_000

/** Snapshots that a server sends at once: each holds a database connection until it is complete. */
export const maxSnapshots = 4

/** Milliseconds for sending one store of a snapshot, however slow the line is. */
export const maxSnapshotMilliseconds = 30 * 60 * 1000

/** Entries of the audit that a page shows at once, and that are checked for whether the chain is intact. */
export const auditAtOnce = 100
export const maxCheckedEntries = 20_000

/** Kinds, or members, that entries of the audit are filtered by at once. */
export const maxAuditChoices = 300

/** Changes of values that are shown of an entry of the audit, and entries that a file of the audit has. */
export const maxChangesShown = 200
export const maxAuditRows = 100_000

/** Candidates of a team's list that a device holds. */
export const maxDeviceCandidates = 200_000

/** Days for which a device keeps its copy of the list, at most. */
export const maxCopyDays = 30

/**
 * Characters of the source of a parameter that an owner sets, and past states of the parameters that are remembered.
 */
export const maxSourceCharacters = 500
export const maxParameterStates = 50

/** Rule sets of which an owner has applied a version, including those that only a newer program has. */
export const maxAppliedVersions = 100

/** Hours after which a shorter retention period takes effect; until then it can be stopped. */
export const shorterRetentionHours = 24

/** Seconds for which a member counts as being at a candidate. */
export const presenceSeconds = 30

/** Pages of one device that are at a candidate, and colleagues at candidates who are named at once. */
export const maxPagesOfDevice = 20
export const maxPresent = 200

/** Entries of a batch beyond which it counts as an import: room for it is looked at first. */
export const maxEditEntries = 50

/** How many times its own bytes an import takes on the disk, with indexes, history and the database's log. */
export const importFactor = 12
