/** Why the workspace must not be opened: a problem that the operator has to fix. Its message is one line for the console. */
export class Refusal extends Error {
	override name = 'Refusal'
}
