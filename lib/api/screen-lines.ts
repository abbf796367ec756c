import { maxBodyBytes } from '@/lib/limits/limits'
import type { LineScreener } from './line-screener'
import { lineSplitter } from './split-lines'
import { takeTurn } from './take-turn'

type Chunks = ReadableStreamDefaultReader<Uint8Array>

async function* answersTo(chunks: Chunks, screener: LineScreener): AsyncGenerator<Uint8Array, void> {
	const splitter = lineSplitter(maxBodyBytes)
	screener.enter()
	try {
		for (let isOver = false; !isOver; ) {
			const { done, value } = await chunks.read()
			isOver = done
			const lines = value ? splitter.push(value) : splitter.end()
			for (;;) {
				await takeTurn()
				const answers = screener.answer(lines)
				if (!answers) break
				if (answers.length > 0) yield answers
			}
		}
	} finally {
		screener.leave()
	}
}

/**
 * Screens candidates line by line (NDJSON), in order. Complete lines are answered without waiting for more, on demand as
 * the output is read; only one incomplete line is buffered.
 */
export function screenLines(
	source: ReadableStream<Uint8Array>,
	screener: LineScreener,
): ReadableStream<Uint8Array> {
	const chunks = source.getReader()
	const answers = answersTo(chunks, screener)
	return new ReadableStream(
		{
			pull: async (controller) => {
				const { done, value } = await answers.next()
				if (done) controller.close()
				else controller.enqueue(value)
			},
			cancel: async (reason) => {
				await chunks.cancel(reason)
				await answers.return()
			},
		},
		{ highWaterMark: 0 },
	)
}
