import type { Answers } from '@/lib/form/answer'

/** The key of the only entry in the storage of the tab: the answers to one question, until the tab is closed. */
const key = 'k-visa-check-reply'

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether something has the form of an answer; what it says is checked when it is read. */
const isAnswer = (value: unknown) =>
	typeof value === 'string' || (Array.isArray(value) && value.every((entry) => typeof entry === 'string'))

/** What was entered in this tab in reply to a code. */
export function typedFor(code: string): Answers {
	try {
		const stored: unknown = JSON.parse(window.sessionStorage.getItem(key) ?? 'null')
		if (!isObject(stored) || stored.code !== code || !isObject(stored.answers)) return {}
		return Object.fromEntries(
			Object.entries(stored.answers).filter(([, value]) => isAnswer(value)),
		) as Answers
	} catch {
		return {}
	}
}

/** Keeps what is entered in reply to a code; a browser that stores nothing keeps it as long as the page. */
export function keepTyped(code: string, answers: Answers): void {
	try {
		window.sessionStorage.setItem(key, JSON.stringify({ code, answers }))
	} catch {
		// Nothing can be done, and the form still works.
	}
}
