/** The check without JavaScript, where the answers travel to the server. */
export const plain = {
	title: 'The check without JavaScript',
	description: 'The whole self-check on plain pages, for browsers without JavaScript.',
	offer:
		'JavaScript is off in your browser. The check works without it: your answers then travel to this server with each step, and are not stored.',
	link: 'Do the check without JavaScript',
	notice: {
		first: 'On these pages your answers travel.',
		text: 'Each step sends them to this server, which works out what comes next and keeps nothing: no account, no cookie, no copy. With JavaScript on, the check sends nothing.',
	},
	travel: 'Your answers travel to this server and are not stored.',
	answersLead: 'Change what is not right. Answers must be true.',
	privacy: 'What is stored, and where',
	footerAbout:
		'K-visa Check explains rules. It gives no advice and decides nothing. On these pages your answers travel to this server and are not stored.',
	more: 'Your answers bring up further questions on this page. Please answer them, too.',
	employerInMindHint: 'Tick this if you have no offer. Then we ask about the employer and the role as well.',
	choose: 'Choose…',
	countriesHint: 'Write names or codes, with ; between them, such as: {example}',
	languagesHint:
		'Write each language with your level in brackets, and ; between them, such as: {example}. The levels: {levels}.',
	errors: {
		both: '{label}: there is an answer and also “I’m not sure” or “None”. Keep one of them',
		unknownCountry: '{label}: we do not know “{entry}”. Write a name or a code, with ; between two',
		unknownLanguage: '{label}: we do not know “{entry}”. Write it like this: {example}',
		notHere: '{label}: “{entry}” is no answer to this question',
		country: '{label}: write at least one country, or tick “I’m not sure”',
		language: '{label}: write at least one, or tick “None” or “I’m not sure”',
		level: '{label}: write how well you speak it after “{entry}”, in brackets: {levels}',
	},
	print: 'To print this result or save it as PDF, use the menu of your browser.',
	startOver: 'Start over',
	tooLarge: {
		title: 'That was too much at once',
		text: 'The form held more than we can read, so we read none of it. Go back, shorten what you wrote, and send it again.',
	},
	noForm: {
		title: 'We could not read that form',
		text: 'This page takes only the forms of this check. Go back and send it again, or begin anew.',
	},
	toStart: 'Begin anew',
}
