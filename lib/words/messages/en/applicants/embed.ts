/** The self-check as a part of another website, in a frame. */
export const embed = {
	title: 'Self-check for other websites',
	description: 'The self-check as a part of another website. Your answers stay in this browser.',
	site: 'Open K-visa Check in a new tab',
	host: 'Your answers stay in this browser. The website around this self-check cannot read them.',
	full: 'Open the full result in a new tab',
	fullHint:
		'The full result has every condition, your documents and a page to print. The link contains your answers. Our server does not receive them.',
	notLoaded: 'The next questions could not be loaded. Check your connection, then try again.',
}
