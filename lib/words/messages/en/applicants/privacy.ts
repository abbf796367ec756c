/** What is stored, and where. */
export const privacy = {
	title: 'Privacy',
	description:
		'With JavaScript on, your answers stay on this device unless you share them. What is stored, for how long, who can see it, and how to delete it.',
	lead: 'With JavaScript on, your answers stay in this browser, on this device, unless you share them. Without JavaScript, each step sends them to our server, which does not store them.',
	stored: {
		title: 'What is stored',
		items: [
			'Your answers, “I’m not sure” included',
			'The rule sets you chose to check',
			'Whether you want questions about an employer even without a job offer',
			'The documents you ticked as ready on the result page',
			'What you noted on the result page about your institution',
			'Other answers you try beside your own, and the name you give them',
			'The documents you ticked as ready for a route, and the countries that issued them',
			'The two days you entered in the plan with dates',
			'If you answer an invitation: who asks and for which opening (as written in it), its reference, and which answers came with it',
			'If you ask your employer: the random numbers of your questions and their days, so that a reply is recognised',
			'Answers set aside for an invitation, for someone else’s check or for answers that replaced them, until you restore or delete them',
			'If you ask to be told when a rule has changed: how each condition was in the result you saw last, the versions of the rule sets, its day, and the answers of that day',
			'The day of your last change',
			'The version number of the data format',
		],
		text: 'All this is one entry in the browser’s storage for this site. Results are recalculated each time. They are not stored, unless you ask to be told when a rule has changed.',
		tab: 'If you answer an applicant’s questions as an employer, what you enter is kept in the tab only, until you close it.',
		key: 'The name of the entry:',
		frame:
			'If you use the self-check inside another website, its answers are in an entry of their own. That website cannot read it. Delete it there, or clear the browser’s data for this site. Its name:',
		pages:
			'Your browser also keeps pages of this site in the language you use, so that they open offline. At your first visit these are the self-check, the result, the rules, the documents and the search. Others are kept once you open them. They contain no answers. Clearing the browser’s data for this site removes them.',
	},
	where: {
		title: 'Where, and for how long',
		text: [
			'Only in this browser on this device. Other browsers and devices cannot see it.',
			'It stays until you delete it or clear the browser’s data for this site. We ask the browser to keep it, but a browser may refuse and clear it on its own: private windows when they close, others after weeks without a visit or when space is short. To keep a result, print it.',
		],
	},
	erase: {
		title: 'Delete it here',
		none: 'No answers are stored on this device.',
		some: 'Stored on this device: {count, plural, one {# answer} other {# answers}}, last changed on {date}.',
		otherwise: 'You can also clear the data of this site in the settings of your browser.',
		noScript:
			'The button needs JavaScript. Without it, clear the data of this site in the settings of your browser.',
	},
	employers: {
		title: 'For employers',
		text: [
			'Openings, candidates and decisions are stored in a database in this browser on this device, and nowhere else unless you share or export them. So are the stage, the person responsible, the tags, the dates and the notes that you record about a candidate. So is which documents you have seen: a tick and its dates, neither a copy nor a number. Rows of a sheet are kept there as they came, email addresses and dates of birth included. By the address we recognise a person in the next sheet, and from the date we work out their age. We use them for nothing else. The meanings you gave to unreadable cells are stored there as well, if you chose to have them remembered. So is how you had the columns of a kind of sheet read: by its headings, never with a cell. So is what you chose for words such as “good”, for all later sheets. How you left each table (its filters, order and columns) is noted there, but never what you searched for. On the page for employers you can save everything to a file or delete everything.',
			'Each record has an end date and is then deleted automatically. The time runs from the last decision, or from the day someone gave a reason to keep the record. Without either, it runs from the day the person was added. Imports, corrections and undo do not extend it. A date after the end needs a reason; the record is then kept until that day, or until you tick that it is done.',
			'The history remembers who changed what and when, decisions withdrawn later included, so that a change can be shown and undone. It is stored in the same database for as long as the record, and is deleted with it.',
			'Deleting is final: the person is removed from the list, the history, undo and the remembered meanings. Two things stay, so that a sheet or a backup that brings the person back asks first: the random key of the record, and the number you use for the person. That number is coded so that it can be recognised but not read (a keyed hash). The key to this code is on this device only and in no backup. All this is deleted after the same time again, or with “Delete everything”. If consent for health and criminal record is withdrawn, those answers are deleted from the record and the history in the same way.',
			'A backup holds everything stored here, the history of every candidate included, and is not encrypted: keep it as safe as the records. An opening that you share with a colleague is a file encrypted with your passphrase. It leaves out candidates who have not agreed to share their data, unless you say that another legal basis covers them. We send neither of these files anywhere.',
			'Anyone entered as a candidate can ask the employer for an explanation, a correction, a copy and deletion. We cannot answer on the employer’s behalf: we do not know whose data is stored where.',
		],
		key: 'The name of the database:',
		link: 'To the page for employers',
	},
	team: {
		title: 'For teams',
		text: [
			'A team that signs in shares one list. Its openings, candidates, decisions and history are then stored in the database of the people who run this server. Every member sees the openings that an owner has given them. Nothing of the self-check and of screening on this device goes there.',
			'Of each member the server stores the name and the email address. It also stores the password, the key of the second factor and the recovery codes. They are encrypted or cannot be read back. Of each passkey it stores the name that the member gave it, a public key that opens nothing, and when it was used last. Of each device that is signed in it stores the names of browser and system, and since when it is signed in. It stores when the device was last seen and how many changes it has not sent, but no place and no address. Tries to sign in are counted by a keyed code of the address, which serves for a quarter of an hour. Signing in sets two cookies. One says who is signed in. The other says for up to 400 days that this device signed in before, so that others who guess passwords cannot keep you out. Asking for a passkey sets a third one, for five minutes. Where it sends email, it stores the language that a member used last. For about a month it stores to which address it sent which kind of email. What the email says is deleted once it is sent. An owner can choose the email server; it learns the addresses and texts of the emails. The server stores its password encrypted.',
			'On your device the list is there only as long as the browser is open. An owner can set that devices keep a copy for some days. The copy, and changes that are not sent yet, are saved encrypted, with keys that the server gives to members who are signed in: after the browser is closed, neither can be read without signing in, or without a network. Signing out deletes the copy. One that was without contact for those days can no longer be opened.',
			'The server deletes the record of a candidate by itself once the time for which the team keeps records is over. What is deleted is gone from the server right away, and from every device the next time it connects. A device that stays off cannot be cleared by us; the server shows which deletions are not yet done on every device, and until when at the latest.',
			'A candidate can get a link from the team to a page of their own: what is stored about them, how they were checked, and how to correct, copy and delete it. Anyone who has the link can do so, without an account. The secret of the link is its last part, which browsers never send by themselves; the page sends it with each request, and the server stores only a code by which it can be recognised but not read. What a candidate asks for is noted with its day and deleted with the record; of a deletion, only its day stays. That a member has opened a record, or a program has read it, is noted at most once a day, and the candidate sees it.',
			'If your company connects its own programs or accounts, more is exchanged. An owner can give a program, such as a recruiting system, a token. With it the program adds candidates, or reads candidates, results, decisions or the audit. Each reading is in the audit. Where an owner sets an address, the program is told the ids of what has changed. If the team signs in with a company account, the company’s sign-in server learns when a member signs in here. It tells this server their name, email address and groups. The server stores the groups, and a code by which it recognises the account but cannot read it. It also stores, encrypted, a token to ask whether the account is still valid.',
			'The audit of a team says who did what and when, by ids, and holds no names, answers or notes of candidates.',
			'While you have a candidate open, colleagues who may see that opening see your name there. They also see whether you are writing a decision, so that two people do not do the same work. This ends when you go on, or half a minute after your page was last heard of. It is stored in no history, audit or backup, and is deleted from the server within the hour.',
		],
	},
	who: {
		title: 'Who can see it',
		text: [
			'Anyone who uses this browser on this device, and anyone who gets the link, QR code or printed result you share. No one else: the self-check has no accounts, and with JavaScript on we receive no answers.',
			'If others use this device too, delete your answers when you are done, or use a private window.',
		],
	},
	server: {
		title: 'What the server sees',
		text: [
			'Which pages are loaded, such as the home page or a step of the check, and what every web server receives with a request: the IP address, the kind of browser, the preferred languages. The people who run the server may keep a log of this.',
			'A link that shares answers carries them in its last part, which browsers never send. The server sees only that the page was loaded.',
			'There are no cookies but those of a team’s sign-in, no analytics, and no fonts, scripts or images from other sites. Source links lead to other sites, which have their own rules; those sites are not told which page you came from.',
		],
	},
	plain: {
		title: 'Without JavaScript',
		text: [
			'A browser without JavaScript cannot work out the result itself. Plain pages are available instead: each step sends your answers to our server, which works out the next page, sends it back and keeps nothing.',
			'Nothing is saved on your device either, so you cannot continue another day. We tell your browser to keep no page with answers. The page that is open still shows them: if others use this device too, close it when you are done.',
		],
	},
	paper: {
		title: 'Printing',
		text: 'A printed or saved result shows your answers, and its QR code contains all of them; you can leave the code off before you print. Keep it as safe as any personal document.',
		check:
			'Who checks a printed result here may scan its QR code. The camera is on only after a press, once the browser has asked, and only while you scan. What it sees, and any picture you choose, is read on this device, saved nowhere and sent to no one.',
	},
	programs: {
		title: 'Programs and the API',
		text: 'Programs can send answers to this site’s API. They are evaluated and not stored. The pages themselves do not use it.',
		licences: 'Licences of the programs that this site contains',
	},
	never: {
		title: 'What the self-check never asks',
		text: 'The self-check has no field for your name, ethnicity or religion, a passport number, or medical or criminal records. For the work permit there are two yes-or-no questions: whether you can provide a health certificate, and a certificate of no criminal record. The employer pages do have fields for a candidate’s name and number, and for the name of the person who decides, and free notes.',
	},
}
