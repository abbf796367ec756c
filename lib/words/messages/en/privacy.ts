/** What is stored, and where. */
export const privacy = {
	title: 'Privacy',
	description:
		'Your answers stay in this browser on this device. What is stored, for how long, who can see it, and how to erase it.',
	lead: 'Your answers stay in this browser, on this device. With JavaScript on, no page sends them anywhere.',
	stored: {
		title: 'What is stored',
		items: [
			'Your answers, “I’m not sure” included',
			'The sets of conditions that you chose to check',
			'Whether you want to be asked about an employer though you have no job offer',
			'Which documents you have ticked as ready, on the result',
			'If you answer an invitation: who asks and for which opening as it is written there, its reference, and which answers came with it',
			'Answers that were set aside for an invitation, until you bring them back or erase them',
			'The day of your last change',
			'The number of the format',
		],
		text: 'All this is one entry in the browser’s storage for this site. Results are not stored; they are worked out anew each time.',
		key: 'The name of the entry:',
		pages:
			'Apart from it the browser keeps the pages of this site in the language that you use, so that they open without a network. No answer is in them. Clearing the browser’s data for this site removes them.',
	},
	where: {
		title: 'Where, and for how long',
		text: [
			'In this browser on this device only. Another browser or device knows nothing of it.',
			'It stays until you erase it or clear the browser’s data for this site. This site asks the browser to keep it, but a browser may refuse and clear it by itself: a private window when it is closed, others after weeks without a visit or when space is short. To keep a result, print it.',
		],
	},
	erase: {
		title: 'Erase it here',
		none: 'No answers are stored on this device.',
		some: 'Stored on this device: {count, plural, one {# answer} other {# answers}}, last changed on {date}.',
		otherwise: 'You can also clear the data of this site in the settings of your browser.',
		noScript:
			'The button needs JavaScript. Without it, clear the data of this site in the settings of your browser.',
	},
	employers: {
		title: 'For employers',
		text: [
			'Roles, candidates and decisions are kept in a database of this browser on this device, and nowhere else. Each record has an end date and is then erased by itself; all of it can be saved as a file and erased with one action on the page for employers.',
			'Whoever was entered as a candidate can ask the employer for an explanation, a correction, a copy and deletion. We cannot answer for the employer: we do not know who is kept where.',
		],
		key: 'The name of the database:',
		link: 'To the page for employers',
	},
	who: {
		title: 'Who can see it',
		text: [
			'Whoever uses this browser on this device, and whoever gets the link or the QR code by which you hand your answers over. Nobody else: there is no account, and we receive no answers.',
			'On a shared device, erase your answers when you are done, or use a private window.',
		],
	},
	server: {
		title: 'What the server sees',
		text: [
			'Which pages are loaded, such as the start page or a step of the check, and what any web server is told with a request: the network address, the kind of browser, the preferred languages. Whoever runs the server may keep a log of that.',
			'A link that hands answers over holds them in its last part, which a browser never sends. The server sees only that the page was loaded.',
			'There are no cookies, no telemetry, and no fonts, scripts or pictures from other sites. Links to sources lead to other sites, which have rules of their own; they are not told which page you came from.',
		],
	},
	plain: {
		title: 'Without JavaScript',
		text: [
			'A browser without JavaScript cannot work out the check by itself. Then there are plain pages: each step sends your answers to this server, which works out the next page, sends it back and keeps nothing.',
			'Nothing is saved on your device either, so that you cannot go on another day. Your browser may keep the pages that you saw, answers included, for going back: on a shared device, clear its history when you are done.',
		],
	},
	paper: {
		title: 'Printing',
		text: 'A printed or saved result shows your answers, and its QR code holds them all. Keep it like any paper about yourself.',
	},
	programs: {
		title: 'Programs',
		text: 'Programs can send answers to the API of this site. They are evaluated there and not stored. The pages themselves do not use it.',
	},
	never: {
		title: 'What is never asked',
		text: 'There is no field for your name, ethnicity or religion, for a passport number, or for medical or criminal records. The work permit has two questions, with yes or no: whether you can show a health certificate, and a certificate of no criminal record.',
	},
}
