// Written by `npm run generate` from tables/exchange.ts. Do not edit.

/** The records that a device sends at once (entries). */
export const maxBatchEntries = 10_000

/** What a device sends at once (bytes). */
export const maxBatchBytes = 16_777_216

/** Lists and objects within one another in a record that a device sends (levels); a saved view in an opening is the deepest. */
export const maxRecordDepth = 12

/** A change for which free space on the disk is not looked at first (entries). */
export const maxEditEntries = 50

/** The room that an import is taken to need, by its own bytes (times); with indexes, history and the database’s log. */
export const importFactor = 12

/** The time for which something that is sent again is recognised (days); the answer to a batch is kept so that one that is sent again is not applied twice. */
export const batchDays = 30

/** The records in one answer to what has changed, not counting those of the last change (entries); the last change in it is always complete. */
export const changesAtOnce = 1000

/** The changed records that an event carries to the devices of a team (entries); an edit changes three or four; who must not wait is spared a request. */
export const maxToldEntries = 50

/** An event to the devices of a team (bytes); each channel may hold one until its reader takes it. */
export const maxToldBytes = 65_536

/** The openings that one snapshot is requested for by name (entries). */
export const maxSnapshotOpenings = 50

/** The channels on which one member is notified of changes (entries). */
export const maxChannels = 20

/** Initial loads that a server sends at once (entries); each holds a database connection until it is complete. */
export const maxSnapshots = 4

/** The time for sending all records of one kind in an initial load (milliseconds); however slow the line is. */
export const maxSnapshotMilliseconds = 1_800_000

/** The entries of the audit that are shown at once (entries). */
export const auditAtOnce = 100

/** The kinds, or the members, by which the audit is filtered at once (entries). */
export const maxAuditChoices = 300

/** The changed values that are shown of an entry of the audit (entries). */
export const maxChangesShown = 200

/** The entries in a file of the audit (rows). */
export const maxAuditRows = 100_000

/** The entries of an audit up to which showing it checks the whole chain (entries). */
export const maxCheckedEntries = 20_000

/** The changed records from which on the list of a team is packed for devices that load it (entries); below, reading them one by one takes no longer. */
export const minPackedRecords = 1000

/** The records that change while the list of a team is packed (entries). */
export const maxChangedWhilePacking = 1000

/** The packs that are made again within the transaction that deletes somebody in them (entries). */
export const maxPacksMadeAgain = 100

/** The candidates of a team that a device loads without asking (entries); any computer has room for them. */
export const usualDeviceCandidates = 200_000

/** The candidates of the openings that a member has chosen for a device (entries); they take some 1.5 GB of memory in a browser. */
export const maxDeviceCandidates = 1_000_000

/** The days for which devices keep their copy of the list (days). */
export const maxCopyDays = 30

/** How far the clock of a device may be ahead (milliseconds). */
export const maxClockAhead = 300_000

/** How many numbers the next operation may skip (entries). */
export const maxOperationsAhead = 1_000_000

/** The source of a parameter that the owner of a team sets (characters). */
export const maxSourceCharacters = 500

/** The past states of a team’s parameters (entries). */
export const maxParameterStates = 50

/** The rule sets of which a team has applied a version, including those that only a newer program has (entries). */
export const maxAppliedVersions = 100

/** The time until a shorter retention period of a team takes effect (hours). */
export const shorterRetentionHours = 24

/** The time for which a member counts as being at a candidate (seconds). */
export const presenceSeconds = 30

/** The pages of one device that are at a candidate (entries). */
export const maxPagesOfDevice = 20

/** The colleagues at candidates whom one answer names (entries). */
export const maxPresent = 200
