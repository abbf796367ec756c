// The limits of what a device and the server of a team exchange, beside those of limits.ts.

/** Records in one batch. */
export const maxBatchEntries = 10_000

/** Bytes of one batch. */
export const maxBatchBytes = 16 * 1024 * 1024

/** Days for which the answer to a batch is kept, so that one that comes again is not made twice. */
export const batchDays = 30

/** Records in one answer to what has changed; those of the last change that has begun are all in it. */
export const changesAtOnce = 1000

/** Openings of which one snapshot is asked for by name. */
export const maxSnapshotOpenings = 50

/** Channels on which one member is told of changes. */
export const maxChannels = 20

/** Milliseconds by which a device's clock may be ahead. */
export const maxClockAhead = 5 * 60 * 1000

/** How many operations the number of a new one may be ahead of the greatest known. */
export const maxOperationsAhead = 1_000_000

/** Snapshots that a server gives at once: each holds a connection to the database until it was taken. */
export const maxSnapshots = 4

/** Milliseconds in which one store of a snapshot is taken, however slow the line is. */
export const maxSnapshotMilliseconds = 30 * 60 * 1000

/** Entries of the audit that a page is shown at once, and that are looked at for whether the chain is whole. */
export const auditAtOnce = 100
export const maxCheckedEntries = 20_000

/** Candidates that a device holds of a team's list. */
export const maxDeviceCandidates = 200_000

/** Days for which a device keeps its copy of the list, at most. */
export const maxCopyDays = 30

/** Characters of the source of a parameter that an owner sets, and how many times it is remembered what was set. */
export const maxSourceCharacters = 500
export const maxParameterStates = 50

/** Rule sets of which an owner has applied a version, those included that only a newer program has. */
export const maxAppliedVersions = 100

/** Seconds for which it counts that a member is at a candidate. */
export const presenceSeconds = 30

/** Pages of one device that are at a candidate, and colleagues at candidates who are named at once. */
export const maxPagesOfDevice = 20
export const maxPresent = 200
