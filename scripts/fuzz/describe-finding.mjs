const maxShown = 2000

/** Bytes as text if they are valid UTF-8, else in hexadecimal. */
function shown(bytes) {
	const isText = Buffer.from(bytes.toString('utf8')).equals(bytes)
	const text = isText ? JSON.stringify(bytes.toString('utf8')) : bytes.toString('hex')
	return text.length > maxShown ? `${text.slice(0, maxShown)}… (${bytes.length} bytes)` : text
}

/** Describes a finding in a few lines: what, by which request, and how often. */
export function describeFinding({ kind, fault, index, request, times }, seed) {
	const { method, path, headers, body, bytes } = request
	return [
		`${kind}: ${fault} (${times} times)`,
		...(index === null ? [] : [`npm run fuzz -- --seed ${seed} --only ${index}`]),
		bytes ? shown(bytes) : JSON.stringify({ method, path, headers }),
		...(body ? [shown(body)] : []),
	].join('\n  ')
}
