import { columnEvaluator } from '@/rules/columns/evaluate-columns'
import type { Parameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { candidateColumns } from './candidate-columns'
import type { Line } from './split-lines'
import { answerWriter, writeFaults } from './write-answer'

/** So many lines are answered together at most: others have their turn between them. */
const linesAtOnce = 128
/** Answers that name faults, and ids, are written together up to so many characters. */
const charactersAtOnce = 128 * 1024

const wholeLine = (detail: string) => ({ errors: [{ pointer: '', detail }] })
const tooLong = wholeLine('The line is larger than 1 MiB.')
const noJson = wholeLine('The line could not be read as JSON in UTF-8.')
const unreadable = wholeLine('The line could not be read.')

const byteOrderMark = '\ufeff'
const blank = /^[ \t\r]*$/

/** The id of a candidate that is to be answered, or an answer that is written already. */
type Answer = { readonly id: string } | { readonly written: string }

/** Answers lines of POST /api/v1/screen under one rule set. */
export type LineScreener = ReturnType<typeof lineScreener>

/**
 * Makes ready to screen candidates under a rule set. All streams share one screener: what they take of memory does not
 * grow with their number.
 */
export function lineScreener(ruleset: Ruleset, parameters: Parameters) {
	const evaluator = columnEvaluator(ruleset, parameters)
	const candidates = candidateColumns(linesAtOnce)
	const write = answerWriter(ruleset.criteria.map(({ id }) => id))
	const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
	const encoder = new TextEncoder()
	let streams = 0

	const read = (bytes: Uint8Array, number: number): Answer | null => {
		let parsed: unknown
		try {
			const text = decoder.decode(bytes)
			const bare = number === 1 && text.startsWith(byteOrderMark) ? text.slice(1) : text
			if (blank.test(bare)) return null
			parsed = JSON.parse(bare)
		} catch {
			return { written: writeFaults(number, noJson) }
		}
		try {
			const added = candidates.add(parsed)
			return 'faults' in added ? { written: writeFaults(number, added.faults, added.id) } : added
		} catch {
			return { written: writeFaults(number, unreadable) }
		}
	}
	const writeAll = (answers: readonly Answer[]) => {
		evaluator.clear()
		evaluator.add(candidates.columns())
		const results = evaluator.results()
		candidates.clear()
		let row = 0
		let output = ''
		for (const answer of answers) output += 'id' in answer ? write(answer.id, results, row++) : answer.written
		return encoder.encode(output)
	}
	return {
		/**
		 * Takes the next lines, some hundred at most, and answers them in order.
		 * @returns the answers; null once there are no lines left
		 */
		answer: (lines: Iterator<Line, void>): Uint8Array | null => {
			const answers: Answer[] = []
			let characters = 0
			for (let taken = 0; taken < linesAtOnce && characters < charactersAtOnce; taken++) {
				const { value: line, done } = lines.next()
				if (done) {
					if (taken === 0) return null
					break
				}
				if (line.bytes?.length === 0) continue
				const answer = line.bytes
					? read(line.bytes, line.number)
					: { written: writeFaults(line.number, tooLong) }
				if (!answer) continue
				characters += 'id' in answer ? answer.id.length : answer.written.length
				answers.push(answer)
			}
			return writeAll(answers)
		},
		/** A stream begins. */
		enter: () => {
			streams++
		},
		/** A stream ends; with the last one, what was remembered of anybody's answers is forgotten. */
		leave: () => {
			if (--streams === 0) candidates.forget()
		},
	}
}
