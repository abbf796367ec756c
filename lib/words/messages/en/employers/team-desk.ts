/** A team's shared list: what is said otherwise than of a list on one device, the save line, and what two members changed. */
export const teamDesk = {
	saving: {
		saved: 'Saved for the team',
		loading: '{done, number} of {total, number} are here',
		waiting: 'Saved here, {count, plural, one {# change} other {# changes}} waiting',
		sent: 'Sent, {time}',
		refused: '{count, plural, one {# refused} other {# refused}}',
		offline: 'Offline since {time}',
		offlineWaiting: 'Offline since {time}, {count, plural, one {# change} other {# changes}} waiting',
		away: 'The server has not been able to save since {time}, {count, plural, =0 {nothing} one {# change} other {# changes}} waiting',
		full: 'The server’s disk has been full since {time}, {count, plural, =0 {nothing} one {# change} other {# changes}} waiting',
		ended: 'Signed out, {count, plural, =0 {nothing} one {# change} other {# changes}} waiting',
		notKept: 'Not saved on this device, {count, plural, one {# change} other {# changes}} waiting',
		more: {
			saved: 'Everyone who may see it has it, or gets it on their next visit.',
			loading:
				'You can read and search the candidates who are here. Your changes are saved on this device, and sent when all of the list is here.',
			waiting: 'Changes are sent automatically. Nothing is lost if you close the page.',
			sent: 'Everyone who may see it has it, or gets it on their next visit.',
			refused:
				'A colleague was faster, or you may not change this. Your change is not lost: it is here until you choose.',
			offline:
				'You can go on. Your changes are saved on this device and sent when the network is back. If you close the browser now, you can read the list again only when you are online.',
			away: 'You can go on. Your changes are saved on this device and sent when the server can save again.',
			full: 'Your changes are saved on this device and sent when the server has room again. You can go on. The people who run the server have to make room.',
			ended:
				'This device is no longer signed in. What was not sent is encrypted on this device until you sign in again.',
			notKept:
				'This browser does not let the page save data. Keep the page open until your changes are sent.',
		},
		where:
			'The list is on your team’s server. This device has a copy of it as long as the browser is open; only changes that are not sent yet are saved here, encrypted.',
		whereKept:
			'The list is on your team’s server. This device keeps a copy of it, encrypted, for up to {days, plural, one {# day} other {# days}} without contact. After the browser is closed, it opens only with a network, after signing in.',
		look: 'Look at it',
		retry: 'Try again now',
	},
	exporting: {
		title: 'The file was not saved',
		offline:
			'The team’s server notes each file before it is saved, and the server cannot be reached now. Try again when you are connected.',
		away: 'The team’s server notes each file before it is saved, and its database does not answer now. Try again in a moment.',
		notAllowed: 'The server did not allow this file. Ask an owner of the team if you need it.',
		full: 'The server’s disk is full, so it cannot note the file. Tell the people who run the server.',
		loading:
			'The list is still loading, so the file would not be complete. Save it when the whole list is here.',
		close: 'Close',
	},
	loading: {
		now: '{done, number} of {total, number} candidates are here. The others are loading.',
		lost: '{done, number} of {total, number} candidates are here. The connection was lost. We keep trying, and the others load automatically.',
		over: '{done, number} of {total, number} candidates are here. The others did not load.',
		meanwhile:
			'You can read, search and change the candidates who are here. Counts are of this part. Files, imports, deletions and changes to several candidates wait for the whole list.',
		whole: 'The whole list is here.',
		waits:
			'This needs the whole list, which is still loading: {done, number} of {total, number} candidates. It continues automatically.',
	},
	waiting: {
		offline: 'The server cannot be reached. We keep trying.',
		away: 'The server’s database cannot be reached. We keep trying.',
		full: 'The server’s disk is full. You can go on: changes are saved on this device and sent when there is room again.',
		ended: 'This device is no longer signed in.',
		paused: 'Your session is paused.',
		signIn: 'Sign in again',
		endedText:
			'{count, plural, =0 {Nothing is waiting to be sent.} one {# change was not sent. It is encrypted on this device until you sign in again.} other {# changes were not sent. They are encrypted on this device until you sign in again.}}',
	},
	audit: {
		title: 'The audit on the server does not match this device.',
		text: 'This device saw entry {number, number}, which is no longer there as it was. This happens after a backup is restored. Otherwise someone has changed the audit: tell an owner of the team, who finds this in the audit as well.',
		check: 'The people who run the server check it with:',
		accept: 'Noted, go on from what is there now',
	},
	hold: {
		title: 'Choose the openings for this device',
		lead: 'The list has more candidates than a device loads without asking: {usual, number}. A computer with 8 GB of memory has room for {most, number}. What you leave out stays on the server, and you can choose again under Devices.',
		legend: 'Openings on this device, {count, number} of at most {most, number} candidates',
		candidates: '{count, plural, one {# candidate} other {# candidates}}',
		save: 'Load these openings',
		faults: {
			none: 'Openings: tick at least one',
			many: 'These openings have {count, number} candidates. They take up to a minute to load, and this browser needs some 2 GB of memory for them. Press the button again to load them, or choose fewer.',
			tooMany:
				'Openings: choose fewer. Together they have {count, number} candidates, and {most, number} fit.',
			notSaved: 'The server could not be reached. Your choice is still here: try again.',
		},
	},
	conflicts: {
		title: 'To look at',
		none: 'Nothing is left to look at.',
		heading: 'Two of you changed the same thing',
		lead: '{name}. Nothing was overwritten: choose one, the other stays in the history.',
		nameless: 'No name',
		settings: 'Settings of the team',
		yours: 'Yours',
		yoursAt: '{time} on this device',
		theirs: 'A colleague',
		theirsAt: '{time}, already with everyone',
		theirsUndated: 'already with everyone',
		keepMine: 'Keep mine',
		useTheirs: 'Use {name}’s',
		useColleagues: 'Use my colleague’s',
		deleted: 'Deleted',
		changed: 'Changed',
		save: 'Save this choice',
		choose: 'Choose one of the two',
		ask: 'Ask {name} in a note',
		askColleague: 'Ask in a note',
		both: 'Notes and tags are never in conflict: both stay.',
		reason: 'Two of us changed this. We use the version of {name}.',
		reasonColleague: 'Two of us changed this. We use the other version.',
		refused: 'Not accepted by the server',
		refusedLead: '{name}, your change of {time}.',
		why: {
			'not-allowed':
				'You may not change this, or no longer see it. Ask an owner of the team if you should; save your change to a file for them.',
			invalid: 'The server could not read the change. Save it to a file, reload the page and make it again.',
		},
		toFile: 'Save it to a file',
		fileName: 'change-not-accepted',
		putAway: 'Remove it from this list',
	},
	noOpenings: 'There is no opening here yet that you may see.',
	nothingGiven: 'No people have been given to you yet.',
	bring: {
		action: 'Bring in the list on this device',
		text: 'You screened on this device before. See first what is new, what you already have and what differs; nothing is imported without your choice. The list on this device stays until you delete it there.',
		reading: 'Reading the list on this device…',
		none: 'There is no list on this device.',
		name: 'List on this device',
	},
	presence: {
		one: { looking: '{name} is looking', deciding: '{name} is writing a decision' },
		several: { looking: '{list} are looking', deciding: '{list} are writing a decision' },
		both: '{deciding}, {looking}',
	},
	ownPage: {
		title: 'Their own page',
		lead: 'By a secret link, the candidate sees what is stored, how they were checked and what was decided. There they can correct, copy and delete it, and ask a person to review.',
		notAll: 'This candidate is also in openings that you do not see. An owner can create the link.',
		noLink: 'There is no link yet.',
		since: 'Link created by {name} on {date}.',
		make: 'Create a link',
		makeNew: 'Create a new link',
		newEnds: 'A new link ends the old one.',
		madeText:
			'This link is shown only now. Anyone who has it can read and delete the record, so send it in a way that only the candidate can read. It works until the record ends.',
		link: 'The link for {name}',
		copy: 'Copy the link',
		copied: 'Copied',
		copyFailed: 'Not copied. The link is selected: copy it yourself.',
		withdraw: 'Withdraw the link',
		withdrawn: 'The link no longer works.',
		loading: 'Looking for a link…',
		notThere:
			'The candidate is not on your team’s server yet, or not for you to see. Try again once your changes are sent.',
		failed: 'The server could not be reached. Try again when you are online.',
		retry: 'Try again',
	},
	instead: {
		loading: 'Loading your team’s list…',
		opening:
			'Loading {done, number} of {total, plural, one {# candidate} other {# candidates}} of your team…',
		notFound: 'This is no longer in your team’s list.',
		home: {
			private: 'Everything stays with your team unless you share it.',
			rolesCaption: 'Openings of your team',
			keptTitle: 'Saved for the team',
			keptUntil: 'The first record ends on {first}, the last on {last}.',
			keptUntilOne: 'All records end on {date}.',
			keptDays: 'Days until a record ends, from the last decision or, without one, from the day it was added',
			clears:
				'The list is on your team’s server. A backup is a file that you keep yourself. Whether deleted records are gone from all devices is shown under Devices.',
		},
		history: {
			lead: 'What was done for this opening, the latest first. It does not hold what was deleted.',
			onThisDevice: 'A member',
			byDevice: 'By a member.',
		},
		saving: {
			where: 'Openings, candidates, decisions and the history are saved for your team.',
		},
		storage: {
			blocked: {
				title: 'What is not sent yet cannot be saved on this device.',
				text: 'This browser does not let this page save data, as in some private windows. Keep the page open until your changes are sent.',
			},
			full: {
				title: 'This device has no storage space left.',
				text: 'Changes that are not sent yet last only until you close the page. Keep it open until they are sent.',
			},
		},
		duties: {
			place:
				'The list is on your team’s server and on devices of members who may see it. Each record ends {days, plural, one {# day} other {# days}} after the last decision or, without one, after the person was added; imports, corrections and undo do not extend this.',
		},
	},
}
