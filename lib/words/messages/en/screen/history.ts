/** What was done: how it ended, how it is taken back, and what is remembered of it. */
export const history = {
	notStored: {
		import: 'Nothing was imported.',
		undo: 'Nothing was undone.',
		busy: 'Another tab is importing at the moment. Wait until it has finished, then try again.',
		full: 'This device does not have enough storage space left for it. What was saved before is unchanged. Save a backup, delete what you no longer need, and try again.',
		blocked:
			'The browser could not save it. What was saved before is unchanged. Reload the page and try again.',
	},
	cutOff: {
		title: 'The import of {file}, {at}, was cut off.',
		titleNameless: 'An import, {at}, was cut off.',
		taken: 'All of it was imported before the page was closed.',
		notTaken: 'Nothing of it was imported. Import it again.',
		close: 'Close this message',
	},
}
