// How long each line of Node gets mended.

/** The line of Node that the app is best run on. */
export const recommendedNode = 24

/**
 * The last day of each line of Node that the app runs on, as the Node.js Release Working Group has set it:
 * https://github.com/nodejs/Release/blob/main/schedule.json, read on 2026-11-30.
 */
export const nodeLines = {
	20: '2026-04-30',
	21: '2024-06-01',
	22: '2027-04-30',
	23: '2025-06-01',
	24: '2028-04-30',
	25: '2026-06-01',
	26: '2029-04-30',
}

/**
 * A line of text if a version of Node gets no security fixes any more.
 * @param {string} version such as 20.19.0
 * @param {Date} now
 * @returns {string | null}
 */
export function endedNode(version, now) {
	const [line] = version.split('.')
	const last = nodeLines[line]
	if (!last || now.toISOString().slice(0, 10) <= last) return null
	return `Node ${version} has had no security fixes since ${last}. It still works; Node ${recommendedNode} is recommended.`
}
