import type { PlanRowId } from '@/lib/visa-routes/plan'

/** A plan of the route with an employer, by day. */
export const datePlan = {
	plan: {
		title: 'Plan with dates: the Z route',
		lead: 'Only dates that follow from a text, or from the two days you enter. Most are from Beijing’s guide; other cities may differ.',
		days: { applies: 'The employer applies on', enters: 'You enter China on' },
		hint: 'Leave a day empty if you do not know it yet. Both are saved only on this device.',
		faults: {
			unreadable: 'Enter the whole date: day, month and year.',
			far: 'Enter a day from {first} to {last}.',
			order:
				'You would enter before the employer can have the notice that the Z visa needs. Enter a day after {day}.',
		},
		save: 'Add to calendar (.ics)',
		none: 'Enter a day, and you can add the dates to your calendar.',
		/** Without JavaScript. */
		workOut: 'Work out the dates',
		/** In the calendar, on the day of the application. */
		toGet: 'Still to get: {documents}',
		file: 'routes-and-dates',
		when: 'When',
		what: 'What',
		source: 'Source',
		kinds: { by: 'by {day}', from: '{day} or later', between: '{day} to {last}' },
		own: 'Your date',
		noDate: 'No date known',
		/** The rows: what is to be done, how the texts put it, and when, as long as no day is entered. */
		rows: {
			record: {
				what: 'Get the certificate of no criminal record',
				how: 'At most {months} months old when the employer applies. Where it needs an apostille or legalisation, leave time for that.',
				relative: 'up to {months} months before the application',
			},
			medical: {
				what: 'Get the health certificate',
				how: 'At most {months} months old when the employer applies. Before entry your employer may pledge it.',
				relative: 'up to {months} months before the application',
			},
			photo: {
				what: 'Have the photo taken',
				how: 'At most {months} months old when the employer applies.',
				relative: 'up to {months} months before the application',
			},
			applies: {
				what: 'The employer applies for the notice of work permit',
				relative: 'no day entered yet',
			},
			decision: {
				what: 'Pre-check, acceptance, decision',
				how: '{check}, {accept} and {decide} working days. Public holidays are not counted here; they make it later.',
				relative: 'after the application: {days, plural, one {# working day} other {# working days}}',
			},
			enters: { what: 'You enter with the Z visa', relative: 'no day entered yet' },
			register: {
				what: 'Register where you stay',
				how: 'Within 24 hours.',
				relative: 'after entry: 24 hours',
			},
			residence: {
				what: 'Apply for the work-type residence permit',
				how: 'Within 30 days of entry. Do not wait for the last day: if the day of entry counts, the time ends a day earlier.',
				relative: 'after entry: 30 days',
			},
			extend: {
				what: 'Apply to extend the work permit',
				how: '120 to 30 days before it ends, if it is given for {years, plural, one {# year} other {# years}} from entry, the most for class {class}.',
				relative: '120 to 30 days before the permit ends',
			},
			kVisa: {
				what: 'The K visa',
				how: 'We found no official times, validity or fee.',
				relative: 'No date known',
			},
			review: {
				what: 'You do good work, and rejection inside the company does not keep you from it',
				how: 'The article claims that the visa lapses otherwise. We found no published text that says so.',
				relative: 'At each review',
			},
		} satisfies Record<
			PlanRowId,
			{ readonly what: string; readonly how?: string; readonly relative: string }
		>,
	},
}
