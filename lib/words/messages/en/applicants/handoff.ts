/** Handing answers over: the link on a result, the page that opens it, and invitations to answer. */
export const handoff = {
	title: 'Open shared answers',
	description:
		'Open a link or a code with someone’s answers. It is read in your browser and not sent anywhere.',
	reading: {
		status: 'Reading the code…',
		text: 'This page opens answers that someone has sent you by link or code. They are read on this device and not sent anywhere.',
	},
	noScript:
		'This page needs JavaScript. The code is the last part of the address. That part never leaves your browser: our server does not see it and cannot read it for you.',
	/** On a result. */
	handOver: {
		title: 'Share',
		jump: 'Share by link',
		lead: 'This link contains your {count, plural, one {# answer} other {# answers}}, the rules you chose and today’s date. Anyone who opens it sees the result recalculated.',
		who: 'Anyone who has the link can read your answers, and so can the email or message service that carries it. We do not send it: you decide who gets it.',
		link: 'The link',
		copy: 'Copy the link',
		copied: 'The link is copied. Paste it into a message.',
		copyFailed: 'Your browser did not allow copying. The link is selected: copy it yourself.',
		share: 'Share…',
		shareFailed: 'Your device did not share the link. Copy it instead.',
		sending: {
			mail: 'Send to myself by email',
			subject: 'My K-visa self-check of {date}',
			text: 'My answers of {date} in K-visa Check. The link opens them, with the result under the rules of the day you open it. Anyone who has the link can read them.',
		},
		qr: 'QR code that holds the link to these answers',
		scan: 'Scan to check these answers again. Anyone who scans this sees all your answers.',
		scanOrType: 'Scan, or type this code at',
		tooLong: 'There are too many answers for a QR code that phones can read well. Use the link.',
	},
	/** On the result of somebody who was invited. */
	reply: {
		title: 'Send your answers back',
		jump: 'Send my answers back',
		to: 'Send this link back to {name} the same way the invitation came.',
		toAsker: 'Send this link back to the person who invited you, the same way the invitation came.',
		opening: 'The opening: {name}',
		holds:
			'It contains your {count, plural, one {# answer} other {# answers}} and the reference of your invitation.',
		sending: {
			mail: 'Send by email',
			subject: 'My answers of {date}',
			subjectFor: 'My answers: {name}',
			text: 'Here are my answers of {date}. Open the link to see them. Anyone who has the link can read them.',
		},
	},
	/** Checks that were put away for another. */
	aside: {
		title: 'Other answers on this device',
		line: '{count, plural, one {# answer} other {# answers}}, last changed on {date}',
		lineFor: '{name}: {count, plural, one {# answer} other {# answers}}, last changed on {date}',
		bringBack: 'Restore',
		bringBackOf: 'Restore the answers of {date}',
		text: 'Your current answers will then be set aside instead.',
	},
	paste: {
		title: 'Open answers',
		lead: 'If someone has sent you a link or code with answers, paste it here. It is read on this device and not sent anywhere.',
		label: 'Link or code',
		hint: 'You can paste the whole message if the link is in it.',
		open: 'Open',
		empty: 'Link or code: paste it here first',
		another: 'Open another code',
	},
	/** The page where a printed result is checked again, by the code on it. */
	verify: {
		title: 'Check a printed result',
		description:
			'Type or scan the code of a printed self-check. It is checked again in your browser and not sent anywhere.',
		lead: 'Type the code on the paper or scan its QR code. We check the answers in it again, under the rules of the day on the paper and under those of today. This happens on this device; nothing is sent.',
		label: 'Code on the paper',
		hint: 'Capital letters and spaces do not matter. You can also paste a link.',
		open: 'Check',
		empty: 'Code on the paper: type it here first',
		noScript:
			'This page needs JavaScript: the code is read in your browser, because we do not want to receive it. Turn it on, or scan the QR code with a phone.',
		scan: {
			title: 'Or scan the QR code',
			lead: 'The camera is on only while you scan. No picture leaves this device.',
			camera: 'Use the camera',
			starting: 'The camera is starting…',
			looking: 'Hold the QR code in front of the camera.',
			stop: 'Stop the camera',
			view: 'What the camera sees',
			picture: 'Choose a picture',
			reading: 'Looking for a QR code in the picture…',
			faults: {
				refused: {
					title: 'The camera was not allowed.',
					text: 'Allow it for this site in your browser’s settings and try again. Or take a picture of the paper and choose it here, or type the code.',
				},
				missing: {
					title: 'No camera was found.',
					text: 'Choose a picture of the paper, or type the code.',
				},
				busy: {
					title: 'The camera could not be started.',
					text: 'Another program may be using it: close that and try again. Or choose a picture of the paper, or type the code.',
				},
				none: {
					title: 'There is no QR code in this picture that can be read.',
					text: 'Take the picture closer, in good light, with the whole QR code in it. Or type the code.',
				},
				picture: {
					title: 'This picture cannot be opened.',
					text: 'Choose another picture, of at most {megabytes, number} MB. Or type the code.',
				},
				unloaded: {
					title: 'The scanner could not be loaded.',
					text: 'Check your connection and try again, or type the code.',
				},
			},
		},
		same: 'Today’s result is the same as on the paper',
		differs: 'Today’s result differs from the paper',
		checked: 'Answers of {date}, checked on this device under the rules of that day and of today.',
		compare: {
			title: 'Compare with the paper.',
			text: 'A result printed on {date} with this code says what stands under “On the paper”; it may leave rule sets out. If yours says something else, it was changed, or it does not come from this site.',
		},
		proof: {
			title: 'The answers are the person’s own statement, not proof.',
			text: 'Check the evidence before you rely on them. Anyone can create such a code.',
		},
		later: {
			title: 'The day in this code is still to come.',
			text: 'It says {date}. Check the date of this device, and who gave you the paper.',
		},
		columns: { rules: 'Rules', printed: 'On the paper, {date}', now: 'Today, {date}' },
		version: 'version of {date}',
		why: 'What has changed since',
		details: 'The changed conditions, before and now',
		noWords: 'What has changed cannot be loaded at the moment. The results above are right.',
		whole: 'Show the whole result and all answers',
		others: {
			invitation: {
				title: 'This code is an invitation to answer questions.',
				open: 'Open the invitation',
			},
			question: { title: 'This code is a question to an employer.', open: 'Open the question' },
			reply: { title: 'This code is an employer’s answer to a question.', open: 'Open the answer' },
			text: 'It holds no result that could be checked here.',
		},
	},
	faults: {
		mistyped: {
			title: 'A character of this code is wrong or missing.',
			line: 'Compare line {row} with the paper.',
			anywhere: 'Compare every line with the paper.',
		},
		damaged: {
			title: 'This code cannot be read.',
			text: 'Part of it is missing or changed, or it is not from this site. Copy the whole link again, or ask the sender for a new one.',
		},
		future: {
			title: 'This code is from a newer version of this site.',
			text: 'Reload this page to get the newest version. If that does not help, open the link on the site it came from.',
		},
		old: {
			title: 'This code is from an old version of this site and can no longer be read.',
			text: 'Ask the sender to share the answers again from here.',
		},
		reload: 'Reload this page',
	},
	/** What was handed over, as its reader sees it. */
	received: {
		take: 'Add to my candidates',
		takeForTeam: 'Add to my team’s list',
		title: 'Answers shared with you',
		lead: 'Answers of {date}. The results below are recalculated on this device under today’s rules. In them, “you” means the person who answered.',
		proof: {
			title: 'These answers are the sender’s own statement, not proof.',
			text: 'Check the evidence before you rely on them. Anyone can create such a code.',
		},
		changed: {
			title: 'The rules have changed since then.',
			text: 'Changed since {date}: {list}. A result printed that day may differ.',
		},
		dropped: {
			title: 'Some answers no longer fit their questions.',
			text: 'Taken as not answered: {list}.',
		},
		answers: 'All answers in the code',
		none: 'The code contains no answers.',
		own: 'Your own answers on this device stay as they are.',
	},
	/** An invitation, as the invited person sees it. */
	invitation: {
		title: '{name} asks for your answers',
		titleUnnamed: 'Someone asks for your answers',
		opening: 'The opening: {name}',
		lead: 'You only answer what is still missing about you. Your answers stay on this device until you send them back yourself, using a link you get at the end.',
		unknown: {
			title: 'We do not know who made this invitation.',
			text: 'The names in it were written by the person who made it. If you did not expect it, ask the person or company named in it before you answer.',
		},
		left: '{left, plural, =0 {No question is left.} one {One question is left.} other {Up to # questions are left.}}',
		filledIn: {
			title: 'Already filled in',
			text: '{count, plural, one {# answer came} other {# answers came}} with the invitation. You can change what is not right.',
			show: 'Show what is filled in',
			none: 'Nothing is filled in yet.',
		},
		begin: 'Answer the questions',
		goOn: 'Continue',
		begun: 'You have started answering this invitation on this device.',
		own: {
			title: 'You already have answers on this device',
			text: '{count, plural, one {# answer} other {# answers}}, last changed on {date}. Nothing is lost: they are set aside, and you can restore them from the result page.',
			use: 'Start with my answers',
			useHint:
				'Your answers about yourself are carried over. Answers about an offer or employer are not: this may be a different one.',
			afresh: 'Start without them',
			cancel: 'Not now',
		},
	},
}
