/** Greatest number of devices of a workspace over its life; each has a slot from 1 on. */
export const slots = 4096

/**
 * The sequence number of the next operation of a device: greater than every one seen, and no other device's.
 * @param seen the greatest sequence number seen, of whichever device
 */
export const nextSequence = (seen: number, slot: number): number =>
	(Math.floor(seen / slots) + 1) * slots + slot
