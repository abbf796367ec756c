/** The non-empty lines of a text stream, grouped by the chunks they arrive in. */
export async function* streamLines(body: ReadableStream<Uint8Array>): AsyncGenerator<readonly string[]> {
	const decoder = new TextDecoder()
	const reader = body.getReader()
	let left = ''
	try {
		for (;;) {
			const { done, value } = await reader.read()
			left += decoder.decode(value, { stream: !done })
			const lines = left.split('\n')
			left = done ? '' : (lines.pop() ?? '')
			yield lines.filter((line) => line.trim() !== '')
			if (done) return
		}
	} finally {
		reader.cancel().catch(() => {})
	}
}
