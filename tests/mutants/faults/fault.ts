/** A mistake somebody could make in the code of the rules: a text that occurs once in a file, and what stands there instead. */
export type Fault = {
	/** What is wrong then, in a few words. */
	readonly name: string
	readonly file: string
	readonly text: string
	readonly replacement: string
	/** The tests that are to fail. */
	readonly caughtBy: string
}
