import type { EvaluateAnswer, Faults, Locale } from './bodies.js'

export interface Explained {
	readonly outcome: string
	/** Each condition by its id, with its result and why. */
	readonly criteria: Readonly<Record<string, string>>
	/** Each of the nearest ways. */
	readonly changes: readonly string[]
}

/** Puts a result into words. Only the words of the language are loaded. */
export declare function explain(request: {
	readonly result: EvaluateAnswer
	readonly locale: Locale
}): Promise<Explained | Faults>
