/** The maximum number of devices of a workspace over its lifetime; each has a slot, from 1 on. */
export const slots = 4096

/**
 * The sequence number of a device's next operation: greater than all seen, and distinct from any other device's.
 * @param seen the greatest sequence number seen from any device
 */
export const nextSequence = (seen: number, slot: number): number =>
	(Math.floor(seen / slots) + 1) * slots + slot
