/** A new version, and pages that are not there without a network. */
export const offline = {
	newVersion: {
		title: 'A new version is ready.',
		text: 'Your answers will not be affected.',
		use: 'Use it now',
		later: 'Later',
	},
	page: {
		title: 'This page is not saved on your device',
		description: 'Shown when there is no network and the page has not been saved.',
		text: 'You are offline, and this page has not been saved. The self-check, your result and the rules work offline in the languages you have used.',
		again: 'Try again when you are online',
		start: 'Go to the home page',
	},
}
