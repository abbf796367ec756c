/** Handing answers over: the link on a result, the page that opens it, and invitations to answer. */
export const handoff = {
	title: 'Answers handed over',
	description: 'Open a link or a code with somebody’s answers. It is read in your browser and sent nowhere.',
	reading: {
		status: 'Reading the code…',
		text: 'This page opens answers that somebody has sent you by a link or a code. They are read on this device, and nothing is sent anywhere.',
	},
	noScript:
		'This page needs JavaScript. The code is the last part of the address. That part never leaves your browser: our server does not see it and cannot read it for you.',
	/** On a result. */
	handOver: {
		title: 'Hand over',
		jump: 'Hand over by link',
		lead: 'This link holds your {count, plural, one {# answer} other {# answers}}, the rules that you chose and the date of today. Whoever opens it sees the result worked out anew.',
		who: 'Whoever has the link can read your answers. We send nothing: you send it yourself, to whom you choose.',
		link: 'The link',
		copy: 'Copy the link',
		copied: 'The link is copied. Paste it into a message.',
		copyFailed: 'Your browser did not allow that. The link is selected now: copy it yourself.',
		qr: 'QR code that holds the link to these answers',
		scan: 'Scan to check these answers again. Nothing in the code is taken as a result.',
		tooLong: 'These answers are too long for a QR code that a phone reads well. Use the link.',
	},
	/** On the result of somebody who was invited. */
	reply: {
		title: 'Send your answers back',
		jump: 'Send my answers back',
		to: 'Send this link back to {name}, in the way in which the invitation came.',
		toAsker: 'Send this link back to whoever invited you, in the way in which the invitation came.',
		opening: 'The opening: {name}',
		holds:
			'It holds your {count, plural, one {# answer} other {# answers}} and the mark by which your invitation is known.',
	},
	/** Checks that were put away for another. */
	aside: {
		title: 'Other answers on this device',
		line: '{count, plural, one {# answer} other {# answers}}, last changed on {date}',
		lineFor: '{name}: {count, plural, one {# answer} other {# answers}}, last changed on {date}',
		bringBack: 'Bring them back',
		bringBackOf: 'Bring back the answers of {date}',
		text: 'The present answers are then set aside in their place.',
	},
	paste: {
		title: 'Open answers',
		lead: 'Somebody has sent you a link or a code with answers. Paste it here. It is read on this device and sent nowhere.',
		label: 'Link or code',
		hint: 'A whole message will do, if the link is in it.',
		open: 'Open',
		empty: 'Link or code: paste it here first',
		another: 'Open another code',
	},
	faults: {
		damaged: {
			title: 'This code cannot be read.',
			text: 'A part of it is missing or changed, or it is not from this site. Copy the whole link once more, or ask the sender for it again.',
		},
		future: {
			title: 'This code is from a newer version of this site.',
			text: 'Load this page again to get the newest version. If that does not help, open the link where it comes from.',
		},
		old: {
			title: 'This code is from an old version of this site that is no longer read.',
			text: 'Ask the sender to hand the answers over again from here.',
		},
		reload: 'Load this page again',
	},
	/** What was handed over, as its reader sees it. */
	received: {
		take: 'Take into my candidates',
		title: 'Answers handed to you',
		lead: 'Answers of {date}. The results below are worked out anew, on this device, by the rules of today. “You” in them is whoever answered.',
		proof: {
			title: 'These answers are the sender’s own statement. They prove nothing.',
			text: 'See the evidence before you rely on them. Anybody can make such a code.',
		},
		changed: {
			title: 'The rules have changed since then.',
			text: 'Changed after {date}: {list}. A result printed on that day may differ.',
		},
		dropped: {
			title: 'Not every answer still fits its question.',
			text: 'Counted as not answered: {list}.',
		},
		answers: 'All answers in the code',
		none: 'There is no answer in the code.',
		own: 'Your own answers on this device stay as they are.',
	},
	/** An invitation, as the invited person sees it. */
	invitation: {
		title: '{name} asks for your answers',
		titleUnnamed: 'You are asked for your answers',
		opening: 'The opening: {name}',
		lead: 'You answer what is still open about you. Your answers stay on this device until you send them back yourself, by a link that you get at the end.',
		unknown: {
			title: 'We do not know who made this invitation.',
			text: 'Its maker wrote the names in it. If you did not expect it, ask before you answer.',
		},
		left: '{left, plural, =0 {No question is left.} one {One question is left.} other {Up to # questions are left.}}',
		filledIn: {
			title: 'Filled in already',
			text: '{count, plural, one {# answer came} other {# answers came}} with the invitation. You can change what is not right.',
			show: 'Show what is filled in',
			none: 'Nothing is filled in yet.',
		},
		begin: 'Answer the questions',
		goOn: 'Go on with my answers',
		begun: 'You have begun to answer this invitation on this device.',
		own: {
			title: 'You have answers on this device already',
			text: '{count, plural, one {# answer} other {# answers}}, last changed on {date}. Nothing of it is lost: it is set aside, and the result page brings it back.',
			use: 'Begin with my answers',
			useHint:
				'What you have said about yourself is taken over. What you have said about an offer or an employer is not: it may be another one.',
			afresh: 'Begin without them',
			cancel: 'Not now',
		},
	},
}
