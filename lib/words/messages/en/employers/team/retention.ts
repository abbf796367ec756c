/** How long a team keeps records, and a shorter time before it takes effect. */
export const retention = {
	retention: {
		change: 'Change',
		checking: 'Checking…',
		fault: 'Days: enter a whole number from 1 to {most}',
		preview:
			'{count, plural, =0 {No candidates would be deleted} one {# candidate would be deleted} other {# candidates would be deleted}} on {date}. Until then, an owner can stop it.',
		shorten: '{days, plural, one {Shorten to # day} other {Shorten to # days}}',
		keep: '{days, plural, one {Keep # day} other {Keep # days}}',
		pending:
			'From {date}, records are deleted after {days, plural, one {# day} other {# days}}. {name} set this.',
		stop: 'Stop this',
		longer: 'Saved.',
		stopped: 'Stopped. Nothing changes.',
	},
}
