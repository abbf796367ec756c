/** The result page. */
export const result = {
	title: 'Your result',
	loading: {
		status: 'Reading your answers…',
		text: 'Your answers are now being compared with the rules, here on this device. Nothing is sent anywhere. On an older phone this can take a few seconds.',
	},
	empty: {
		title: 'There are no answers yet',
		text: 'Nothing is saved on this device. Answer some questions first; you can always choose “I’m not sure”.',
		action: 'Start the check',
	},
	date: 'Result of {date}',
	paperSet: '{names}, version {version}',
	notInForce: 'This rule is not yet in force on {date}. We checked it anyway.',
	headlines: {
		eligible: 'All conditions are met',
		undetermined: 'Not yet clear: {open, plural, one {one condition} other {# conditions}} unknown',
		ineligible: 'Not met: {unmet, plural, one {one condition} other {# conditions}}',
		onlyAuthority:
			'Not yet clear: {open, plural, one {one condition is} other {# conditions are}} for the authority to settle',
	},
	outcomes: {
		eligible: 'All conditions are met',
		undetermined: 'Not yet clear',
		ineligible: 'Not met',
		'not-needed': 'Not needed',
	},
	marks: {
		met: 'Met',
		unmet: 'Not met',
		unknown: 'Unknown',
		unsettled: 'Not settled',
		'not-needed': 'Not needed',
	},
	strip: '{met} of {total} met, {unmet} not met, {open} unknown',
	print: 'Print or save as PDF',
	change: 'Change answers',
	startOver: 'Start over',
	erase: 'Delete my answers',
	others: {
		title: 'The other rule sets',
		line: '{name}: {outcome}',
		notChosen: 'You did not choose these, so some questions were not asked.',
		add: 'Check this too',
		addOf: 'Check this too: {name}',
	},
	card: {
		leads: {
			undetermined: '{met} of {total} conditions met, and none “not met”.',
			ineligible: '{met} of {total} conditions met.',
			onlyAuthority: 'Based on your answers, you meet every condition that we can check.',
		},
		/** Where no visa or permit is needed: for a Chinese citizen, and with the permanent residence card. */
		notNeeded: {
			headlines: { 'k-published': 'You need no visa', 'work-permit': 'You need no work permit' },
			citizen: {
				why: {
					'k-published':
						'The K visa is for foreigners. As a Chinese citizen you enter China with your own passport or permit.',
					'work-permit':
						'The work permit is for people without Chinese nationality. Residents of Hong Kong, Macao and Taiwan have needed none since 2018.',
				},
				instead: {
					'k-published': 'There is nothing to apply for. Questions: 12367.',
					'work-permit':
						'Your employer still needs a labour contract, the registration and the social insurance. Questions: 12333.',
				},
			},
			card: {
				why: 'You hold the permanent residence card. You live and work in China on that card alone.',
				instead: 'There is nothing to apply for.',
			},
		},
		noWay:
			'None of the ways that this check knows fits these answers. The office may relax age, degree or years for genuine need.',
		canTurn: {
			'k-published': 'This is so unless you hold China’s permanent residence card.',
			'work-permit':
				'This is so unless you hold the permanent residence card, teach a language, or no one in China employs you.',
		},
		/** What meeting all conditions means, in a sentence. */
		met: {
			'k-published': 'You meet the rule as published. The embassy or consulate decides on the visa.',
			article: 'You match what the article imagined. It is an opinion, so this gives no right to a visa.',
			'work-permit': 'You meet the main conditions of class A or B listed here. The employer has to apply.',
			h1b: 'You meet the H-1B conditions, taken literally. This gives no right to a visa.',
		},
		noEmployer: 'No employer or invitation is required.',
		coming:
			'{count, plural, one {One has not been asked about yet.} other {# have not been asked about yet.}}',
		notLaw: { opinion: 'in one article’s opinion', analogy: 'by analogy' },
		decides: 'What decides it:',
		/** Before the fewest answers that settle a result: where no others count, and where others do as well. */
		alone:
			'{count, plural, one {This one answer alone decides it:} other {These # answers alone decide it:}}',
		enough:
			'{count, plural, one {One answer is already enough for this result:} other {# answers are already enough for this result:}}',
		together: 'all {count} required conditions together',
		conditions: '{count, plural, one {The one condition} other {All # conditions}}',
		ask: 'Who to ask',
		others: '{count, plural, one {one more} other {# more}}',
	},
	/** What can turn the sense of a verdict, inside its card. */
	caveats: {
		'paid-work': {
			plan: 'You plan a paid job.',
			offer: 'You have a job offer.',
			if: 'If you want to work for pay, note this:',
			text: 'We found no text that makes the K visa a permit to work. To work, you need a work permit and a work-type residence permit (Exit and Entry Law, Art. 41).',
		},
		places: {
			answer: 'You named Hong Kong, Macao or Taiwan.',
			if: 'If you are from Hong Kong, Macao or Taiwan, note this:',
			text: 'In these texts residents of Hong Kong, Macao and Taiwan are Chinese citizens: they need neither this visa nor this permit. A citizen of another country who only lives there is a foreigner.',
		},
		'two-nationalities': {
			answer: 'You named Chinese and another nationality.',
			text: 'China does not recognise two nationalities, and the law leaves open which one applies to you. Ask 12367 before you apply.',
		},
		'special-ways': {
			answer: 'You named a special way: {ways}.',
			text: 'This way may be open. The authority decides. Ask 12333, the labour office of the place of work.',
		},
		young: {
			answer: 'You are {age}.',
			if: 'If you may no longer be “young” under the rule, note this:',
			text: 'The rule is for “young” talent, but we found no age in figures. Only the authority can say who is young enough.',
		},
		'class-b-60': {
			answer: 'You are {age}.',
			if: 'If you are over 60, note this:',
			text: 'Class B is normally given up to the age of 60. The office may relax this for genuine need. Ask 12333.',
		},
		'not-checked': {
			answer: 'Not checked here:',
			text: 'the employer’s own qualification, and licences for the industry. Ask 12333.',
		},
		'left-out': {
			answer: 'Left out:',
			text: 'the yearly cap and the selection, and the payment introduced in 2025. Someone who meets all conditions may still not be selected.',
		},
		'not-asked': {
			answer:
				'{count, plural, one {One question has no answer yet.} other {# questions have no answer yet.}}',
			text: 'The answers can still change this result.',
		},
	},
	decides: {
		rungs: {
			now: { title: 'Now', who: 'you can do this' },
			time: { title: 'Takes time', who: 'months or years' },
			others: { title: 'Up to others', who: 'the employer or the authority' },
		},
		doing: {
			jobOffer: 'Get a job offer in writing',
			highestDegree: 'Earn a higher degree',
			degreeField: 'Earn a degree in science, technology, engineering or mathematics',
			teachesOrResearches: 'Teach or do research in science, technology, engineering or mathematics',
			postInstitutionRenowned: 'Teach or do research at a well-known institution',
			experienceYears: 'Gain more years of related work',
			chineseLevel: 'Reach a higher level of Chinese',
			languages: 'Learn a main language of the market',
			knowsCustoms: 'Learn the customs of the market',
			knowsSocialNorms: 'Learn the social norms of the market',
			consumerKnowledge: 'Get to know the buyers in the market',
			holdsProof: 'Get certificates that prove your degree or post',
			canShowHealthCertificate: 'Get a health certificate',
			canShowNoCriminalRecord: 'Get a certificate of no criminal record',
		},
		findOut: 'Find out: {label}',
		fromTo: 'Now: {from}. Needed: {to}.',
		also: 'Now: {from}. Also needed: {to}.',
		needed: 'Needed: {to}.',
		years: 'At least {years, plural, one {# year} other {# years}} from now.',
		change: 'Change my answer',
		actionOf: '{action}: {label}',
		turn: '{name}: {from} becomes {to}',
		employer: {
			title:
				'{count, plural, one {One thing is for the employer to answer or decide} other {# things are for the employer to answer or decide}}',
		},
		/** What the authority has to read in an answer. */
		left: {
			nationalities: {
				title: 'Which of your nationalities counts',
				text: 'The law leaves this open. Ask 12367 before you apply.',
			},
			age: {
				title: 'Whether the office relaxes the age of 60 for class B',
				text: 'The text allows it for genuine need. Ask 12333.',
			},
			degreeField: {
				title: 'Whether your field of study counts',
				text: 'The official Q&A names four fields and gives no list. Ask the embassy or consulate.',
			},
			canShowNoCriminalRecord: {
				title: 'Whether a pledge is enough instead of the certificate',
				text: 'For class A the guide takes a pledge. A person with a conviction cannot sign it.',
			},
			specialRoutes: {
				title: 'Whether a way that you named is open to you: {ways}',
				text: 'The authority decides. Ask 12333, the labour office of the place of work.',
			},
			occupationGroup: {
				title: 'Whether your job counts as professional or technical work',
				text: 'The text has no list. Ask 12333, the labour office of the place of work.',
			},
		},
		authority: {
			title:
				'{count, plural, one {One condition is for the authority to settle: {name}} other {# conditions are for the authority to settle: {name}}}',
		},
		/** What an answer has to be: the condition, never one value where another would do. */
		needs: {
			any: 'any answer: no limit has been set',
			upwards: '{option} or higher',
			least: 'at least {value}',
			more: 'more than {value}',
			most: 'at most {value}',
			less: 'less than {value}',
			nationalities: 'any nationality but Chinese',
			targetMarkets: 'an emerging or developing country',
			spokenMarkets: 'an emerging or developing country with a main language among those named',
			languages: 'a main language of the target market, at working level or better',
			isicDivision: 'manufacturing or a related industry',
			several: 'one of several answers',
		},
		/** What a step alone gives: a condition or a rule set, before the marks. */
		effects: {
			of: '{name}:',
			stays: '{name}: stays',
			becomes: 'becomes',
			standings: {
				met: 'met',
				unmet: 'not met',
				unknown: 'unknown',
				unsettled: 'not settled',
				'not-needed': 'not needed',
			},
			outcomes: {
				met: 'all met',
				unmet: 'not met',
				unknown: 'not yet clear',
				unsettled: 'not yet clear',
				'not-needed': 'not needed',
			},
		},
	},
	/** The ways that an authority settles and that a person named: what the text of each asks for, who decides. */
	nextSteps: {
		title: 'What you can do tomorrow',
		steps: {
			ask: {
				title: 'Ask the embassy or consulate where you will apply',
				text: 'Does it accept applications for the K visa now? Which age limit does it apply, and which institutions does it accept? Only the authority can answer this.',
			},
			prove: {
				title: 'Get your documents ready',
				text: 'Above all those that prove your degree or post. Your university or institute can issue them. The rule asks for proof; we found no official list of documents.',
			},
			careful: {
				title: 'Be careful with promises',
				text: 'No agent can promise a visa: the authority decides. In China, 12367 answers questions about visas.',
			},
		},
		offer: {
			title: 'With a job offer, there is a way without the K visa',
			text: 'The usual way to paid work is a work permit, for which the employer applies, and a Z visa. With the same answers, the result for the work permit is: {outcome}.',
			see: 'See its conditions',
			check: 'Check the work permit too',
		},
	},
	versions: {
		title: 'Dates and versions',
		line: 'Version {version}. Sources last looked at on {date}.',
		watch: 'Tell me at my next visit when a rule has changed',
		watchHint: 'Saved on this device, with this result. We show what changed.',
	},
	disclaimer: {
		title: 'This is a self-check. It is not legal advice and not an official decision.',
		text: 'It is based on your own answers; please answer truthfully. The authorities decide.',
		foot: 'K-visa Check. A self-check, not legal advice and not an official decision.',
	},
	/** Where only what decides was asked. */
	quick: {
		text: 'Short check, rules version {version}: we asked only what decides the result.',
		rest: 'Answer the rest for the full check',
	},
	doubts: {
		title: 'Do these answers fit together?',
		text: 'One of them may be a mistake. If both are right, leave them.',
	},
	conditions: {
		title: 'Every condition',
		count: '{met} of {total} met',
		show: 'Show {count, plural, one {# condition} other {# conditions}}',
		notAsked: 'not asked',
		supporting: 'Supporting, does not decide',
		informative: 'For information',
		notAnswered: 'Not answered',
		named: '{label}: {answer}',
		/** The part of a condition that is not met, a clause, with the answer that it is about; and what points come to. */
		fails: {
			part: '{clause}.',
			withAnswer: '{clause} ({answer}).',
			points: '{low, plural, one {# point} other {# points}}',
			pointsBetween: '{low} to {high} points',
			pointsNeeded: '{points} of the {limit} needed',
		},
		doubt: 'Does this look wrong?',
		close: 'Close',
	},
	points: {
		title: 'Points',
		sentence:
			'{low, plural, one {# point is} other {# points are}} certain; up to {high} of 120 are possible. Class B needs 60, class A 85.',
		exact: '{low, plural, one {# point} other {# points}} of 120. Class B needs 60, class A 85.',
		factor: 'Factor',
		answer: 'Your answer',
		value: 'Points',
		total: 'Total, of 120',
		interval: '{low} to {high}',
	},
	evidence: {
		title: 'Documents to prepare',
		lead: 'Only what you need, the most important first.',
		leadTicks: 'Only what you need, the most important first. Ticks are saved only on this device.',
		official: {
			'k-published': 'We found no official list of documents. The rule asks for proof of what you claim.',
			'work-permit': 'From the service guide of 2017. Cities may ask for more.',
		},
		/** The link to the page with the documents of each route. */
		routes: 'Who gives them, how old they may be, apostille by country, fees and days',
		employer: '(from the employer)',
		none: 'No documents needed: this is not law.',
	},
	sources: {
		title: 'Sources',
		paragraphMark: '¶',
		paragraph: '{name}. Numbers refer to paragraphs.',
		/** How a source was read, and when; the lists of sources of every page say it. */
		read: {
			official: 'The official page. Last looked at on {date}.',
			original: 'Last looked at on {date}.',
			several: 'We read it in several places. Each clause says where. Last looked at on {date}.',
			copy: {
				here: 'This address holds a copy, not the official page. Last looked at on {date}.',
				elsewhere: 'We have not opened this address but read a copy at {host}, last looked at on {date}.',
			},
			quotation: {
				here: 'This address only quotes it. Last looked at on {date}.',
				elsewhere:
					'We have not opened this address but read it as quoted at {host}, last looked at on {date}.',
			},
		},
	},
	continuing: {
		title: 'What must stay true once you start work',
		lead: 'This is reviewed after you start work. It is not checked here.',
	},
	whom: {
		title: 'Who to ask',
		abroad: 'Outside China',
		embassy: 'The Chinese embassy or consulate where you will apply',
		immigration: 'In China: visas and immigration',
		labour: 'In China: work permits and labour',
		questions: 'Common questions about the K visa',
	},
	/** The first page of paper: `ask` is printed in Chinese as well, to point at. */
	paper: {
		noted: 'What I found about my institution',
		title: 'My result',
		best: 'Best way',
		answers: 'Answers that decided',
		judged: '{answer} (own judgement)',
		day: 'Result of {date}, from the person’s own answers.',
		questions: 'Three questions for the embassy or consulate',
		questionsPermit: 'Three questions for the labour office (12333)',
		ask: {
			age: 'Is there an age limit for the K visa? If so, what is it?',
			institution: 'Does my university or research institute count as well known?',
			documents: 'Which documents do I need to submit? Does my degree need to be authenticated?',
			class: 'Which class is my work permit, and by which condition?',
			city: 'Does this city or province ask for more, or for less?',
			papers: 'Which documents does my employer submit, and how long does it take?',
		},
		answer: 'Answer',
		leftOff: 'Also checked, but left off this paper: {names}.',
		annex: 'Annex {number} of {total}',
		everyStep: 'Every step that could change the result',
		/** How a source was read, and when, in short. */
		read: {
			official: 'The official page, looked at on {date}.',
			original: 'Looked at on {date}.',
			several: 'Read in several places, {date}.',
			copy: { here: 'A copy, looked at on {date}.', elsewhere: 'Read in a copy at {host}, {date}.' },
			quotation: {
				here: 'A quotation, looked at on {date}.',
				elsewhere: 'Read as quoted at {host}, {date}.',
			},
		},
		choices: {
			title: 'Choose what is printed',
			rulesets: 'Rule sets on the paper',
			one: 'One rule set stays on the paper.',
			code: 'The QR code with your answers',
			codeHint: 'Anyone who scans it sees all your answers.',
		},
	},
	signature: { name: 'Name (handwritten)', date: 'Date and signature' },
	seeRuleset: 'See: {name}',
	rulesLink: 'How this rule set works',
}
