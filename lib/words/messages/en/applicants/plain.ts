/** The check without JavaScript, where the answers travel to the server. */
export const plain = {
	title: 'Self-check without JavaScript',
	description: 'The full self-check on plain pages, for browsers without JavaScript.',
	offer: 'JavaScript is off in your browser. The check works without it.',
	link: 'Start the check without JavaScript',
	notice:
		'The server works out the next step and keeps nothing: no account, no cookie, no copy. With JavaScript on, your answers stay on your device unless you share them. To go back, use “{back}” on the page. Your browser keeps no copy, so its own button asks to send the form again.',
	/** What is sent: the same wherever it is said. */
	travel: 'Without JavaScript, your answers are sent to our server at each step and are not stored.',
	answersLead: 'Correct anything that is wrong. Please answer truthfully.',
	privacy: 'What is stored, and where',
	footerAbout: 'K-visa Check explains rules. It gives no legal advice and makes no decisions.',
	/** How many questions a way asks: of the two rule sets that are ticked at first, and of all. */
	atMost:
		'At most {ticked, plural, one {# question} other {# questions}} for the two already ticked, {all} for all four.',
	more: 'Because of your answers there are more questions on this page. Please answer them too.',
	employerInMindHint: 'Tick this if you have no offer. Then we ask about the employer and the role as well.',
	choose: 'Choose…',
	countriesHint: 'Write names or codes with ; between them, such as: {example}',
	languagesHint:
		'Write each language with your level in brackets, and ; between them, such as: {example}. The levels are: {levels}.',
	errors: {
		both: 'You gave an answer and also ticked “I’m not sure” or “None of these”. Keep only one.',
		unknownCountry: '“{entry}” was not found. Write a name or a code, with ; between them.',
		countryOrOther:
			'“{entry}” can also mean something else. Write the country’s name or its three-letter code.',
		unknownLanguage: '“{entry}” was not found. Write it like this: {example}.',
		notHere: '“{entry}” is not a valid answer to this question.',
		country: 'Write at least one country or region, or tick “I’m not sure”.',
		language: 'Write at least one, or tick “None of these” or “I’m not sure”.',
		level: 'Write how well you speak it after “{entry}”, in brackets: {levels}.',
	},
	print: 'To print this result or save it as a PDF, use your browser’s menu.',
	startOver: 'Start over',
	tooLarge: {
		title: 'That was too much at one time',
		text: 'The form was larger than we can read, so none of it was read. Go back, shorten what you wrote and send it again.',
	},
	noForm: {
		title: 'We could not read that form',
		text: 'This page accepts only forms from this check. Go back and send it again, or start over.',
	},
	toStart: 'Start over',
}
