const mostShown = 2000

/** Bytes as text where they are, else as hexadecimal digits. */
function shown(bytes) {
	const isText = Buffer.from(bytes.toString('utf8')).equals(bytes)
	const text = isText ? JSON.stringify(bytes.toString('utf8')) : bytes.toString('hex')
	return text.length > mostShown ? `${text.slice(0, mostShown)}… (${bytes.length} bytes)` : text
}

/** What was found, by which request and how often, in a few lines. */
export function describeFinding({ kind, fault, index, request, times }, seed) {
	const { method, path, headers, body, bytes } = request
	return [
		`${kind}: ${fault} (${times} times)`,
		...(index === null ? [] : [`npm run fuzz -- --seed ${seed} --only ${index}`]),
		bytes ? shown(bytes) : JSON.stringify({ method, path, headers }),
		...(body ? [shown(body)] : []),
	].join('\n  ')
}
