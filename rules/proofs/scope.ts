/** Which persons, and under which parameters, a proof is about. */
export type Scope = {
	/** Whether every fact is answered, or any may be open. */
	readonly facts: 'answered' | 'any'
	/** `today`: as configured; `settled`: each has some value; `any`: each has some value or none. */
	readonly parameters: 'today' | 'settled' | 'any'
}
