/** Why the workspace must not be opened: something that an operator has to mend. Its message is one line for the console. */
export class Refusal extends Error {
	override name = 'Refusal'
}
