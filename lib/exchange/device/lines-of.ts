/** Lines of a stream of text, without those that are empty. */
export async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
	const decoder = new TextDecoder()
	const reader = body.getReader()
	let left = ''
	try {
		for (;;) {
			const { done, value } = await reader.read()
			left += decoder.decode(value, { stream: !done })
			const lines = left.split('\n')
			left = done ? '' : (lines.pop() ?? '')
			for (const line of lines) if (line.trim() !== '') yield line.trimEnd()
			if (done) return
		}
	} finally {
		reader.cancel().catch(() => {})
	}
}
