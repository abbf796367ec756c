import { hasTooManyValues } from '@/lib/limits/count-values'
import { bytesOfValue, maxBodyBytes } from '@/lib/limits/limits'
import { columnEvaluator } from '@/rules/columns/evaluate-columns'
import type { Parameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { candidateColumns } from './candidate-columns'
import { readLine } from './read-line'
import type { Line } from './split-lines'
import { answerWriter, type FaultWriter, faultWriter } from './write-answer'

/** The maximum number of lines per batch; other requests get their turn between batches. */
const maxLines = 128
/** The approximate maximum number of characters of ids and faults per batch. */
const maxCharacters = 32 * 1024
/** A faulty line up to this length is recognised if it is repeated, so that repetitions cost little. */
const maxKnownLength = 100

const wholeLine = (detail: string) => faultWriter({ errors: [{ pointer: '', detail }] })
const tooLong = wholeLine('The line is larger than 1 MiB.')
const noObject = wholeLine('The line could not be read as a JSON object in UTF-8.')
const maxValues = Math.floor(maxBodyBytes / bytesOfValue)
const tooManyValues = wholeLine(`The line holds more than ${maxValues.toLocaleString('en')} values.`)
const unreadable = wholeLine('The line could not be read.')

/** The id of a candidate still to be evaluated, or an answer that is already written. */
type Answer = { readonly id: string } | { readonly written: string }

/** Answers the lines of POST /api/v1/screen under one rule set. */
export type LineScreener = ReturnType<typeof lineScreener>

/**
 * Creates a screener for a rule set. All streams share it, so that its memory use does not grow with their number.
 */
export function lineScreener(ruleset: Ruleset, parameters: Parameters) {
	const evaluator = columnEvaluator(ruleset, parameters)
	const candidates = candidateColumns(maxLines)
	const write = answerWriter(ruleset.criteria.map(({ id }) => id))
	const encoder = new TextEncoder()
	let lastFaulty: { readonly text: string; readonly faults: FaultWriter } = { text: '', faults: noObject }
	let streams = 0

	const add = (text: string): string | FaultWriter => {
		let candidate: unknown
		try {
			candidate = JSON.parse(text)
		} catch {
			return noObject
		}
		if (hasTooManyValues(candidate, text.length, maxValues)) return tooManyValues
		try {
			const added = candidates.add(candidate)
			return 'faults' in added ? faultWriter(added.faults, added.id) : added.id
		} catch {
			return unreadable
		}
	}
	const answerTo = (text: string, number: number): Answer => {
		if (text === lastFaulty.text) return { written: lastFaulty.faults(number) }
		const added = add(text)
		if (typeof added === 'string') return { id: added }
		if (text.length <= maxKnownLength) lastFaulty = { text, faults: added }
		return { written: added(number) }
	}
	/** The answer to a line; null if it is empty. */
	const read = ({ bytes, number }: Line): Answer | null => {
		if (!bytes) return { written: tooLong(number) }
		const text = readLine(bytes, number === 1)
		if (text === null) return { written: noObject(number) }
		return text === '' ? null : answerTo(text, number)
	}
	/** The results of all candidates added since the last call. */
	const evaluate = () => {
		try {
			evaluator.clear()
			evaluator.add(candidates.columns())
			return evaluator.results()
		} finally {
			candidates.clear()
		}
	}
	const writeAll = (answers: readonly Answer[]): Uint8Array => {
		const results = evaluate()
		let row = 0
		let output = ''
		for (const answer of answers) output += 'id' in answer ? write(answer.id, results, row++) : answer.written
		return encoder.encode(output)
	}
	return {
		/**
		 * Takes the next batch of lines and answers them in order.
		 * @returns the answers in UTF-8; null if there are no lines left
		 */
		answer: (lines: Iterator<Line, void>): Uint8Array | null => {
			const answers: Answer[] = []
			let characters = 0
			let taken = 0
			while (taken < maxLines && characters < maxCharacters) {
				const { value: line } = lines.next()
				if (!line) break
				taken++
				const answer = read(line)
				if (!answer) continue
				characters += 'id' in answer ? answer.id.length : answer.written.length
				answers.push(answer)
			}
			return taken === 0 ? null : writeAll(answers)
		},
		/** To be called when a stream begins. */
		enter: () => {
			streams++
		},
		/** To be called when a stream ends; after the last one, all cached answers are cleared. */
		leave: () => {
			if (--streams > 0) return
			candidates.forget()
			lastFaulty = { text: '', faults: noObject }
		},
	}
}
