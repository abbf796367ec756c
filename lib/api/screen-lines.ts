import { columnEvaluator } from '@/rules/columns/evaluate-columns'
import type { Parameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { candidateColumns } from './candidate-columns'
import { lineSplitter } from './split-lines'
import { answerWriter, writeFaults } from './write-answer'

/** The longest line that is read, in bytes. */
const maxLineBytes = 1024 * 1024
/** So many candidates are evaluated together at most. */
const rowsAtOnce = 1024

const wholeLine = (detail: string) => [{ pointer: '', detail }]
const tooLong = wholeLine('The line is larger than 1 MiB.')
const noJson = wholeLine('The line could not be read as JSON in UTF-8.')

const byteOrderMark = '\ufeff'
const blank = /^[ \t\r]*$/

/**
 * Screens candidates line by line (NDJSON), in their order. Of what came, only a few lines and their answers are held
 * at any time; what has come is answered without waiting for more.
 */
export function screenLines(
	ruleset: Ruleset,
	parameters: Parameters,
): TransformStream<Uint8Array, Uint8Array> {
	const evaluator = columnEvaluator(ruleset, parameters)
	const candidates = candidateColumns(rowsAtOnce)
	const write = answerWriter(ruleset.criteria.map(({ id }) => id))
	const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
	const encoder = new TextEncoder()
	/** What is to be answered, in order: the id of the next candidate, or a line that is written already. */
	let answers: ({ readonly id: string } | { readonly written: string })[] = []
	let output = ''

	const flush = () => {
		evaluator.clear()
		evaluator.add(candidates.columns())
		const results = evaluator.results()
		let row = 0
		for (const answer of answers) output += 'id' in answer ? write(answer.id, results, row++) : answer.written
		candidates.clear()
		answers = []
	}
	const read = (line: Uint8Array | null, number: number) => {
		if (!line) return void answers.push({ written: writeFaults(undefined, number, tooLong) })
		let parsed: unknown
		try {
			const text = decoder.decode(line)
			const bare = number === 1 && text.startsWith(byteOrderMark) ? text.slice(1) : text
			if (blank.test(bare)) return
			parsed = JSON.parse(bare)
		} catch {
			return void answers.push({ written: writeFaults(undefined, number, noJson) })
		}
		const added = candidates.add(parsed)
		if ('faults' in added) answers.push({ written: writeFaults(added.id, number, added.faults) })
		else answers.push(added)
		if (candidates.count() === rowsAtOnce) flush()
	}
	const lines = lineSplitter(maxLineBytes, read)
	const send = (controller: TransformStreamDefaultController<Uint8Array>) => {
		flush()
		if (output !== '') controller.enqueue(encoder.encode(output))
		output = ''
	}
	return new TransformStream({
		transform: (chunk, controller) => {
			lines.push(chunk)
			send(controller)
		},
		flush: (controller) => {
			lines.end()
			send(controller)
		},
	})
}
