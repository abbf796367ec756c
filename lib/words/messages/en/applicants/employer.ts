/** What an applicant asks the employer: the link, what the employer sees, and the answers that come back. */
export const employer = {
	/** The page that makes the link. */
	ask: {
		title: 'Ask my employer',
		description:
			'Create a link with the questions that your employer can answer. It holds none of your answers.',
		back: 'Back to the result',
		lead: '{count, plural, one {A link with the one question that your employer can answer.} other {A link with the # questions that your employer can answer.}} You send it yourself.',
		holds: {
			title: 'What the link holds',
			questions:
				'{count, plural, one {one question about the job and the employer} other {# questions about the job and the employer}}',
			rulesets: 'the rule sets that ask: {names}',
			reference: 'today’s date and a random number, by which this device recognises the reply',
			nothing: 'none of your answers, and no name',
		},
		who: {
			title: 'Anyone who has the link can read the questions.',
			text: 'They are in the last part of the link, which browsers do not send to a server.',
		},
		qr: 'QR code that holds the link with the questions',
		send: 'Send it',
		mail: {
			title: 'Text for your message',
			hint: 'Add your name at the end, so that the employer knows who asks.',
			copy: 'Copy the text',
			copied: 'The text is copied. Paste it into a message.',
			copyFailed: 'Your browser did not allow copying. The text is selected: copy it yourself.',
			subject: 'Questions about the job in China',
			greeting: 'Hello,',
			purpose:
				'I am checking which conditions for a visa and for work in China I meet. {count, plural, one {One question is about the job and the employer, and you can answer it better than I can:} other {# questions are about the job and the employer, and you can answer them better than I can:}}',
			question: '{place}. {question}',
			link: 'Please answer through this link. You need no account, and you can leave a question empty.',
			how: 'Your answers stay on your device until you send them. At the end you get another link: please send it back to me. This is a self-check of mine. It is not an application, and it commits you to nothing.',
			below:
				'Please write your answer below each question, or leave it empty. This is a self-check of mine. It is not an application, and it commits you to nothing.',
			name: '(your name)',
		},
		plain: 'A link for the employer needs JavaScript. You can copy this text into a message instead.',
		/** What the applicant has answered in the employer’s place, as far as it decides a condition. */
		guesses: {
			title: 'You answered these for your employer',
			text: 'Your answer decides a condition. Ask whether it is right? The link does not hold your answer.',
			ask: 'Ask: {label}',
			yours: 'You answered “{answer}”.',
		},
		/** Said beforehand where no answer can change a result. */
		noChange: {
			title: 'No answer can change your result now.',
			text: 'Not met, whatever your employer answers: {list}. The answers matter once that has changed.',
		},
		until: 'Until the answers come back, these questions are unknown.',
		goOn: 'Continue without them',
		device: 'Open the reply in this browser on this device: your answers are here.',
		none: {
			title: 'There is nothing to ask your employer',
			text: 'No question that an employer can answer could change your result now.',
		},
	},
	/** Questions in words for the employer, where those for the applicant speak to the applicant, or of the employer. */
	questions: {
		degreeRelated: 'Is the field of the person’s degree directly related to the job?',
		employerInMainland: 'Is your company registered in mainland China?',
		employerHiresForeigners: 'Are you willing to hire a foreigner for this job?',
		paidInMoney: 'Would the person be paid in money?',
		similarStaffPayCny: 'How much a year do you pay others doing the same work?',
		communicationPlan: 'Is there a plan for how the person and the team communicate?',
		managementPlan: 'Is there a named manager with a plan for the person’s work?',
		isicDivision: 'Which industry is your company in?',
		servesUpgrading: 'Does the job help to improve your products or production?',
		targetMarkets: 'Which countries or regions would the person’s work be for?',
		specificGap: 'Can you name a skill that your current team lacks?',
		searchedAtHome: 'Have you looked for this skill among people already in China?',
		headcountOnly: 'Is the job open only because you are short of staff?',
		designWork: 'Would the person take part in design?',
		productionWork: 'Would the person take part in production?',
		workPlace: 'Where would the person work?',
		monthsPerYear: 'How many months a year would the person work in China?',
		provincialBonus: 'How many extra points does the province give the person?',
	},
	/** Over questions in a group. */
	takesPart: 'Would the person take part in any of these?',
	/** The page that the employer opens. */
	answer: {
		title:
			'{count, plural, one {An applicant asks you one question} other {An applicant asks you # questions}}',
		lead: 'About the job and the employer. You need no account. Your answers stay on this device until you send them back yourself.',
		expecting: {
			title: 'Were you expecting this?',
			text: 'The message with this link says who is asking. The link itself holds no name. If you are not sure, check with that person before you answer.',
		},
		purpose: {
			title: 'What it is for',
			text: 'The applicant is doing a self-check and asked on {date}. It is no application and no contract. Your answers are used for these rule sets:',
			you: 'In the questions, “the person” means the applicant.',
		},
		serves: 'Needed for:',
		servesLine: '{name}: {conditions}',
		blank:
			'You can leave a question empty. We then take it as unknown, like “I’m not sure”, and never as “No”.',
		make: 'Create the link back',
		next: 'You then get a link to send back the same way this one came. Nothing is sent from here.',
		kept: 'What you enter is kept in this tab until you close it.',
		made: {
			title: 'Your link back is ready',
			lead: '{count, plural, =0 {It holds no answer yet} one {It holds one answer} other {It holds # answers}}, the date and the number of the question. It holds no name.',
			none: 'You have not answered anything. You can go back and answer, or send the link as it is.',
			who: 'Anyone who has the link can read these answers. We do not send it: send it back to the person who asked.',
			qr: 'QR code that holds the link with these answers',
			subject: 'Answers about the job in China',
			text: 'Hello,\n\nhere are my answers about the job. Please open this link in the browser in which you did the check:',
			change: 'Change the answers',
		},
	},
	/** The page on which the applicant takes the answers over. */
	merge: {
		title: 'Your employer has answered',
		lead: '{count, plural, =0 {No answers} one {One answer} other {# answers}}, of {date}. Compare, then choose. Nothing has changed yet.',
		yours: 'Yours',
		theirs: 'Employer’s',
		noAnswer: 'No answer',
		fills: 'New answers',
		fillsHint: 'You had no answer here. The employer’s answer is selected.',
		differs: 'These differ',
		differsHint: 'Choose the answer that is right in each case.',
		same: 'Same as yours',
		sameLine: '{label}: {answer}',
		unsure: 'The employer is not sure',
		unsureHint: 'Nothing changes here.',
		with: 'With the employer’s answer:',
		noTurn: 'The employer’s answer changes no condition.',
		all: 'With the answers chosen now:',
		allSame: 'With the answers chosen now, no result changes.',
		choose: '{label}: choose one of the two answers',
		take: 'Use the chosen answers',
		keep: 'Keep all of mine',
		note: 'These are the employer’s own statements, not proof. Your answers of now are set aside; you can restore them from the result page.',
		nothing: 'There is nothing to choose.',
		toResult: 'See the result',
		unknown: {
			title: 'Answers from an employer',
			lead: 'Answers of {date}.',
			first: 'These answers belong to no question of this device.',
			text: 'Someone else may have asked, or you asked in another browser. If you are the employer, send the link to the person who asked.',
			compare: 'Compare with my answers',
			careful: 'Do this only if you know who answered.',
			without: 'There are no answers on this device to compare them with.',
			list: 'What the reply says',
			none: 'The reply holds no answer.',
		},
		aside: {
			first: 'These answers belong to a check that is set aside.',
			text: 'It was last changed on {date}. Restore it to compare. Your current answers will then be set aside instead.',
			restore: 'Restore that check',
		},
	},
}
