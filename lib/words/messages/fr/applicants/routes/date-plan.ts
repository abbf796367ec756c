import type { PlanRowId } from '@/lib/visa-routes/plan'

/** A plan of the route with an employer, by day. */
export const datePlan = {
	plan: {
		title: 'Calendrier des étapes : la voie Z',
		lead: 'Seulement les dates qui découlent d’un texte, ou des deux jours que vous indiquez. La plupart viennent du guide de Pékin ; d’autres villes peuvent faire autrement.',
		days: { applies: 'L’employeur fait la demande le', enters: 'Vous entrez en Chine le' },
		hint: 'Laissez un jour vide si vous ne le connaissez pas encore. Les deux sont enregistrés seulement sur cet appareil.',
		faults: {
			unreadable: 'Indiquez la date entière : jour, mois et année.',
			far: 'Indiquez un jour du {first} au {last}.',
			order:
				'Vous entreriez avant que l’employeur puisse avoir la notification que le visa Z demande. Indiquez un jour après le {day}.',
		},
		save: 'Ajouter au calendrier (.ics)',
		none: 'Indiquez un jour, et vous pourrez ajouter les dates à votre calendrier.',
		/** Without JavaScript. */
		workOut: 'Calculer les dates',
		/** In the calendar, on the day of the application. */
		toGet: 'Encore à obtenir : {documents}',
		file: 'voies-et-dates',
		when: 'Quand',
		what: 'Quoi',
		source: 'Source',
		kinds: { by: 'au plus tard le {day}', from: 'le {day} ou plus tard', between: 'du {day} au {last}' },
		own: 'Votre date',
		noDate: 'Aucune date connue',
		/** The rows: what is to be done, how the texts put it, and when, as long as no day is entered. */
		rows: {
			record: {
				what: 'Obtenir l’extrait de casier judiciaire vierge',
				how: 'Vieux de {months} mois au plus quand l’employeur fait la demande. S’il faut une apostille ou une légalisation, prévoyez du temps pour cela.',
				relative: 'au plus {months} mois avant la demande',
			},
			medical: {
				what: 'Obtenir le certificat médical',
				how: 'Vieux de {months} mois au plus quand l’employeur fait la demande. Avant l’entrée, votre employeur peut s’y engager par écrit.',
				relative: 'au plus {months} mois avant la demande',
			},
			photo: {
				what: 'Faire faire la photo',
				how: 'Vieille de {months} mois au plus quand l’employeur fait la demande.',
				relative: 'au plus {months} mois avant la demande',
			},
			applies: {
				what: 'L’employeur demande la notification de permis de travail',
				relative: 'aucun jour indiqué pour l’instant',
			},
			decision: {
				what: 'Premier examen, réception du dossier, décision',
				how: '{check}, {accept} et {decide} jours ouvrés. Les jours fériés ne sont pas comptés ici ; ils retardent la date.',
				relative:
					'après la demande : {days, plural, one {# jour ouvré} many {# de jours ouvrés} other {# jours ouvrés}}',
			},
			enters: { what: 'Vous entrez avec le visa Z', relative: 'aucun jour indiqué pour l’instant' },
			register: {
				what: 'Déclarer votre logement',
				how: 'Dans les 24 heures.',
				relative: 'après l’entrée : 24 heures',
			},
			residence: {
				what: 'Demander le permis de séjour de type travail',
				how: 'Dans les 30 jours après l’entrée. N’attendez pas le dernier jour : si le jour d’entrée compte, le délai finit un jour plus tôt.',
				relative: 'après l’entrée : 30 jours',
			},
			extend: {
				what: 'Demander la prolongation du permis de travail',
				how: 'Entre 120 et 30 jours avant sa fin, s’il est délivré pour {years, plural, one {# an} many {# d’ans} other {# ans}} à partir de l’entrée, le maximum en catégorie {class}.',
				relative: 'entre 120 et 30 jours avant la fin du permis',
			},
			kVisa: {
				what: 'Le visa K',
				how: 'Nous n’avons trouvé ni délais, ni durée de validité, ni frais officiels.',
				relative: 'Aucune date connue',
			},
			review: {
				what: 'Vous faites du bon travail, et aucun rejet dans l’entreprise ne vous en empêche',
				how: 'L’article affirme que le visa prend fin sinon. Nous n’avons trouvé aucun texte qui le dise.',
				relative: 'À chaque évaluation',
			},
		} satisfies Record<
			PlanRowId,
			{ readonly what: string; readonly how?: string; readonly relative: string }
		>,
	},
}
