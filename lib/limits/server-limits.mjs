// The limits of the server itself, beside those of limits.ts: Node reads them as they stand.

/** Bytes of the head of a request. */
export const maxHeaderBytes = 16 * 1024

/** Bytes of a body that are still read, and thrown away, when its request has been answered. */
export const maxDiscardedBytes = 1024 * 1024

/** Milliseconds for which they are read. */
export const maxDiscardMilliseconds = 2000

/** Milliseconds that requests in work have left when the server is told to end. */
export const maxEndingMilliseconds = 8000

/** Milliseconds that what else runs has to end after them, such as the database; one that hangs would hold the end up for good. */
export const maxFinishingMilliseconds = 30_000

/** Seconds after which somebody whom the server had no room for may try again. */
export const retryAfterSeconds = 5
