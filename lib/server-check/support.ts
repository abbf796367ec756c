/** From how many days before its last one a line is said to end. */
const noticeDays = 180

const dayIn = (days: number, now: Date) =>
	new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10)

/** Whether a version is of a line that still gets security fixes, and until when. */
export function supportOf(
	version: string,
	lines: Readonly<Record<string, string>>,
	now: Date,
): {
	readonly found: 'supported' | 'ending' | 'ended' | 'unlisted'
	readonly values: Record<string, string>
} {
	const [line = ''] = version.split('.')
	const last = lines[line]
	if (!last) return { found: 'unlisted', values: { version } }
	const isEnded = last < dayIn(0, now)
	const found = isEnded ? 'ended' : last < dayIn(noticeDays, now) ? 'ending' : 'supported'
	return { found, values: { version, day: last } }
}
