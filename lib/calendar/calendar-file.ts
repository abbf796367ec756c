/** A due date, as a calendar entry. */
export type CalendarEvent = {
	/** Always the same for the same entry, so that a calendar updates it instead of adding another. */
	readonly uid: string
	/** YYYY-MM-DD, and HH:MM in China; without a time the entry is for the whole day. */
	readonly day: string
	readonly time?: string | undefined
	readonly summary: string
	readonly description: string
}

/** Octets of a line, without its end (RFC 5545, 3.1). */
const maxLineOctets = 75

const octetsOf = (text: string) => new TextEncoder().encode(text).length

/** Folds a line that is too long, never within a character. */
function foldLine(line: string): string {
	let folded = ''
	let octets = 0
	for (const character of line) {
		const more = octetsOf(character)
		if (octets + more > maxLineOctets) {
			folded += '\r\n '
			octets = 1
		}
		folded += character
		octets += more
	}
	return folded
}

/** Control characters other than line ends, which no text may contain (RFC 5545, 3.1). */
const controls = /[^\P{Cc}\n]/gu

/** A value of the type TEXT (RFC 5545, 3.3.11). */
const escapeText = (text: string): string =>
	text
		.replace(/\r\n?/g, '\n')
		.replace(controls, '')
		.replace(/[\\;,]/g, (sign) => `\\${sign}`)
		.replaceAll('\n', '\\n')

/** An instant in UTC: 20261202T070000Z. */
const instantOf = (instant: Date) => `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

/**
 * When an entry starts: an instant if it has a time in China, which has been 8 hours ahead of UTC throughout since
 * 1991; otherwise a day.
 */
function startOf({ day, time }: CalendarEvent): string {
	const at = new Date(`${day}T${time ?? ''}:00+08:00`)
	return Number.isNaN(at.getTime())
		? `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`
		: `DTSTART:${instantOf(at)}`
}

/**
 * A calendar (RFC 5545) with these entries. They are private, and do not show as busy. Times are given as instants,
 * so that no calendar has to know China's time zone.
 * @param now when it is written
 */
export function calendarFile(events: readonly CalendarEvent[], now: Date): Blob {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//K-visa Check//Dates//EN',
		'CALSCALE:GREGORIAN',
		...events.flatMap((event) => [
			'BEGIN:VEVENT',
			`UID:${escapeText(event.uid)}`,
			`DTSTAMP:${instantOf(now)}`,
			startOf(event),
			`SUMMARY:${escapeText(event.summary)}`,
			`DESCRIPTION:${escapeText(event.description)}`,
			'CLASS:PRIVATE',
			'TRANSP:TRANSPARENT',
			'END:VEVENT',
		]),
		'END:VCALENDAR',
	]
	return new Blob([lines.map((line) => `${foldLine(line)}\r\n`).join('')], { type: 'text/calendar' })
}
