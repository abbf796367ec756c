import type { RememberedCell } from './records'

/**
 * What a piece of a cell means, as somebody chose: a word of ours that could be two things (“good” is “working”), or a
 * whole cell. It holds for all sheets of the device.
 */
export type AnsweredPiece = RememberedCell & {
	/** The day on which it was chosen, or taken from a file. */
	readonly on: string
	/** It is a whole cell, in the words of whoever wrote it. */
	readonly ofCell?: true
}
