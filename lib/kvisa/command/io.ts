/** How a command talks with whoever runs it. */
export type Io = {
	/** Writes the answer; to be awaited where it is long. */
	readonly out: (text: string) => unknown
	/** Writes what is said beside the answer: progress, questions, faults. */
	readonly err: (text: string) => void
	/** Reads a line that somebody types; null at the end of the input. */
	readonly readLine: () => Promise<string | null>
	/** Whether a person at a terminal can be asked. */
	readonly canAsk: boolean
	/** Reads the standard input to its end, at most so many bytes; null if there are more. */
	readonly readAll: (maxBytes: number) => Promise<Uint8Array | null>
}

/** How a command ended: all well, a fault of the program or the machine, bad input. */
export const exits = { well: 0, fault: 1, badInput: 2 } as const
