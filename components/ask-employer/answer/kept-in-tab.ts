import type { Answers } from '@/lib/form/answer'

/** The key of the only entry in the session storage: the answers to one code's questions, until the tab is closed. */
const key = 'k-visa-check-reply'

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value has the shape of an answer; its content is checked when it is read. */
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

/** Keeps what is entered in reply to a code; if the browser stores nothing, only as long as the page. */
export function keepTyped(code: string, answers: Answers): void {
	try {
		window.sessionStorage.setItem(key, JSON.stringify({ code, answers }))
	} catch {
		// Storage is unavailable, and the form still works without it.
	}
}
