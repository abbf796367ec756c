/** The feed of changes of the rules and of readings. */
export const feed = {
	feed: {
		title: 'K-visa Check: rules and readings',
		subtitle: 'Changes of the rule sets, corrections of our reading, and when we read the sources.',
		link: 'Feed of changes',
		correction: '{name}: our reading is corrected, version {version}',
		corrected: 'The law did not change. Our reading did. What was wrong in version {before}:',
		version: '{name}: version {version}',
		reading: 'Sources read on {date}',
		readings: '{count, plural, one {One source was read.} other {# sources were read.}} Among them:',
	},
}
