/**
 * Questions and notices between two processes, over the channel that Node has between them.
 * @param {NodeJS.Process | import('node:cluster').Worker} other
 * @param {Record<string, (given: any) => unknown>} answers what is done for each kind of question or notice
 * @returns `ask`: resolves to the answer, and rejects if there will be none; `tell`: says something that has no answer
 */
export function channelTo(other, answers) {
	/** What was asked and is not answered, by number. */
	const asked = new Map()
	let last = 0

	const send = (message, onFault = () => undefined) => other.send(message, (error) => error && onFault(error))

	async function answer({ number, kind, given }) {
		try {
			const value = await answers[kind](given)
			if (number) send({ answered: number, value })
		} catch ({ name, message }) {
			if (number) send({ answered: number, fault: { name, message } })
		}
	}

	function settle({ answered, value, fault }) {
		const question = asked.get(answered)
		asked.delete(answered)
		if (fault) question?.reject(Object.assign(new Error(fault.message), { name: fault.name }))
		else question?.resolve(value)
	}

	other.on('message', (message) => {
		if (message.answered) settle(message)
		else if (message.kind in answers) answer(message)
	})
	other.on('disconnect', () => {
		for (const { reject } of asked.values()) reject(new Error('The other process has ended'))
		asked.clear()
	})

	const ask = (kind, given) =>
		new Promise((resolve, reject) => {
			last += 1
			asked.set(last, { resolve, reject })
			send({ number: last, kind, given }, reject)
		})
	return { ask, tell: (kind, given) => void send({ kind, given }) }
}
