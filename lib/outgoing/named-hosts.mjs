// The hosts that the operator names: connections to them may lead to addresses that are not public.

const portForm = /:(?<port>\d{1,5})$/

/** A port that an entry ends with; null where it names all of them. */
function portIn(entry) {
	const { port } = portForm.exec(entry)?.groups ?? {}
	return port === undefined ? null : Number(port)
}

/**
 * The host and the port, if there is one, of an entry such as `login.example`, `10.0.0.5:8443` or `[fd00::5]`; null if it is none.
 * @param {string} entry
 * @returns {{ readonly hostname: string, readonly port: number | null } | null}
 */
export function readNamedHost(entry) {
	if (/[*,/?#@\\\s]/.test(entry) || !URL.canParse(`http://${entry}`)) return null
	return { hostname: new URL(`http://${entry}`).hostname, port: portIn(entry) }
}

/**
 * The entries of a list with spaces between.
 * @param {string | undefined} text
 */
export const listedHosts = (text) => text?.split(/\s+/).filter(Boolean) ?? []
