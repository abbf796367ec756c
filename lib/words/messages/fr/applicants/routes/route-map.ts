import type { LaneId, StationId } from '@/lib/visa-routes/lanes'

/** The map of the routes, and where a person is on each. */
export const routeMap = {
	title: 'Voies et dates',
	description: 'Les voies K, R et Z, où vous en êtes sur chacune, et un calendrier des étapes.',
	lead: 'Trois voies, et où vous en êtes sur chacune. Le trait plein vient d’un texte que nous avons lu ; le trait pointillé, non.',
	back: 'Retour au résultat',
	documents: 'Documents pour chaque voie',
	/** Where no law concerns the person. */
	notNeeded: {
		first: 'Vous n’avez besoin ni de visa ni de permis de travail.',
		text: 'Aucune de ces voies n’est pour vous.',
	},
	here: 'Vous êtes ici',
	best: 'Votre meilleure voie',
	picture: {
		title: 'Carte des voies',
		lane: '{lane} : {stations}. Où vous en êtes : {here}.',
		end: 'Les voies R et Z mènent au permis de travail et au permis de séjour. Depuis le visa K, seul un trait pointillé y mène.',
		branch:
			'en catégorie A, demande peut-être possible en Chine ; en catégorie B : demandez d’abord (notre lecture)',
	},
	lanes: {
		k: {
			name: 'Visa K',
			short: 'sans employeur',
			title: 'Visa K, sans employeur',
			acts: 'Personne.',
			work: 'Nous n’avons trouvé aucun texte qui en donne le droit ; il faut un permis de travail et un permis de séjour de type travail. Notre lecture : en catégorie A, vous pouvez peut-être les demander en Chine. En catégorie B, appelez d’abord le 12333.',
		},
		r: {
			name: 'Visa R',
			short: 'talents de haut niveau',
			title: 'Visa R, pour la catégorie A',
			acts: 'Un organisme invitant demande la lettre de confirmation.',
			work: 'Il faut aussi les deux permis. À Pékin, les titulaires d’un visa R peuvent demander le permis de travail en Chine.',
		},
		z: {
			name: 'Visa Z',
			short: 'avec un employeur',
			title: 'Visa Z, avec un permis',
			acts: 'L’employeur demande la notification de permis de travail.',
			work: 'C’est le chemin habituel vers un emploi rémunéré.',
		},
		residence: {
			name: 'Séjour',
			short: 'avec les deux permis',
			title: 'Séjour, avec les deux permis',
			acts: 'L’employeur demande le permis de travail ; vous demandez le permis de séjour.',
			work: 'Seulement avec les deux permis.',
		},
	} satisfies Record<LaneId, unknown>,
	labels: {
		acts: 'Qui doit agir en Chine',
		stations: 'Le chemin, étape par étape',
		work: 'Emploi rémunéré',
	},
	stations: {
		proof: 'Preuve du diplôme ou du poste',
		embassy: 'Ambassade ou consulat',
		'k-visa': 'Visa K, entrée',
		activities: 'Échanges, affaires, sa propre entreprise',
		stay: 'Durée sur place, séjour',
		'class-a': 'Catégorie A',
		confirmation: 'Lettre de confirmation',
		'r-visa': 'Visa R',
		'r-entry': 'Entrée',
		offer: 'Proposition d’embauche écrite',
		notice: 'Notification de permis de travail',
		'z-visa': 'Visa Z',
		'z-entry': 'Entrée',
		permits: 'Permis de travail et permis de séjour',
	} satisfies Record<StationId, string>,
	notes: {
		embassy: 'décide du visa',
		stay: 'prévu ; nous n’avons trouvé aucune règle',
		confirmation: 'un organisme invitant la demande',
		notice: 'l’employeur la demande',
		'z-entry': 'déclarer son logement dans les 24 heures',
		permits: 'demander le séjour dans les 30 jours',
	} satisfies Partial<Record<StationId, string>>,
	/** What the answers say about a station. */
	stands: {
		met: 'remplie, d’après vos réponses',
		unmet:
			'{count, plural, one {# condition non remplie} many {# de conditions non remplies} other {# conditions non remplies}}',
		unsettled:
			'{count, plural, one {# condition à trancher} many {# de conditions à trancher} other {# conditions à trancher}}',
		unknown:
			'{count, plural, one {# condition à confirmer} many {# de conditions à confirmer} other {# conditions à confirmer}}',
		coming: 'pas demandé',
		verbal: 'la vôtre est orale',
		points: '{low, plural, one {# point} many {# de points} other {# points}} ; 85 nécessaires',
		interval: '{low} à {high} points ; 85 nécessaires',
	},
	otherRoutes:
		'Un salaire de six fois la moyenne locale ouvre aussi la catégorie A. Il y a enfin des cas qu’un questionnaire ne peut pas décider, comme les programmes nationaux de talents.',
	notAsked: 'Certaines questions sur le permis de travail n’ont pas été posées.',
	ask: 'Vérifier aussi le permis de travail',
}
