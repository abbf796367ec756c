/** A new version, and pages that are not there without a network. */
export const offline = {
	newVersion: {
		title: 'A new version is ready.',
		text: 'Your answers stay as they are.',
		use: 'Use it now',
		later: 'Later',
	},
	page: {
		title: 'This page is not on your device',
		description: 'Shown without a network, in place of a page that has not been kept.',
		text: 'You have no network at present, and this page has not been kept. The self-check, your result and the rules work without a network in the language in which you have used them.',
		again: 'Try again when you have a network',
		start: 'Go to the start page',
	},
}
