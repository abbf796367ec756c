import type { EvaluateBody, Faults } from './bodies.js'

export interface DocumentsAnswer {
	readonly ruleset: { readonly id: string; readonly version: string }
	readonly asOf: string
	readonly documents: readonly {
		readonly id: string
		readonly who: 'applicant' | 'employer'
		readonly criteria: readonly string[]
	}[]
}

/** The documents to prepare, the most relevant first. */
export declare function documents(body: EvaluateBody): DocumentsAnswer | Faults
