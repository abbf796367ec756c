import type { CertificationState } from '@/lib/law/documents/apostille'
import type { DocumentRoute } from '@/lib/law/documents/document-routes'

type RouteText = { readonly name: string; readonly title: string; readonly lead: string }

/** The page with the documents of each way to a permit or a visa. */
export const documentsPage = {
	title: 'Documents',
	description:
		'Les documents pour le visa K et le permis de travail : qui les délivre, leur âge maximal, et où il faut une apostille ou une légalisation.',
	back: 'Vers mon résultat',
	tabs: {
		label: 'Choisir une voie',
		permit: 'Permis de travail',
		k: 'Visa K',
		none: 'Sans permis',
		ways: 'Choisir une voie vers le permis de travail',
	},
	routes: {
		'work-permit-b': {
			name: 'Catégorie B',
			title: 'Documents pour le permis de travail, catégorie B',
			lead: '{count, plural, one {# document} many {# de documents} other {# documents}} pour la catégorie B, d’après le guide de Pékin. D’autres villes peuvent demander plus. Tout document qui n’est pas en chinois, sauf le passeport, demande une traduction en chinois avec le sceau de votre employeur.',
		},
		'work-permit-a': {
			name: 'Catégorie A',
			title: 'Documents pour le permis de travail, catégorie A',
			lead: 'D’après le guide de Pékin. D’autres villes peuvent demander plus. Tout document qui n’est pas en chinois, sauf le passeport, demande une traduction en chinois avec le sceau de votre employeur.',
		},
		'work-permit-graduate': {
			name: 'Études finies depuis peu',
			title: 'Documents pour le permis de travail après des études finies depuis peu',
			lead: 'D’après l’avis de 2017, qui permet de travailler en Chine après ses études, sans deux ans d’expérience. Nous l’avons lu jusqu’au sixième point de sa liste : demandez au bureau du travail s’il y a autre chose.',
		},
		'work-permit-90-days': {
			name: 'Mission de 90 jours au plus',
			title: 'Documents pour une mission de 90 jours au plus',
			lead: 'D’après le guide de Pékin. D’autres villes peuvent demander plus. La liste ne cite ni certificat médical ni diplôme.',
		},
		'after-arrival': {
			name: 'Après l’arrivée',
			title: 'Les étapes à partir du visa Z',
			lead: 'Ce qui suit une fois que la notification de permis de travail est là, du visa à la première prolongation.',
		},
		'k-published': {
			name: 'Visa K',
			title: 'Documents pour le visa K',
			lead: 'Nous n’avons trouvé aucune liste officielle pour le visa K. La règle demande des « documents justificatifs correspondants » pour votre diplôme ou votre poste. Dernière recherche le {date}.',
		},
		'not-needed': {
			name: 'Sans permis',
			title: 'Documents si vous n’avez pas besoin de permis de travail',
			lead: 'Les citoyens chinois de Hong Kong, de Macao et de Taïwan n’ont pas besoin de permis de travail sur le continent. Quiconque a la carte d’identité de résident permanent étranger de Chine n’a besoin ni de visa ni de permis, et montre seulement la carte.',
		},
	} satisfies Record<DocumentRoute, RouteText>,
	/** Without a country nothing is chosen; the choice of all, and of one document. */
	issued: {
		question: 'Où vos documents ont-ils été délivrés ?',
		hint: 'Vous pouvez changer pour chaque document. Le choix reste sur cet appareil.',
		choose: 'Choisir un pays ou une région',
		one: 'Pays qui l’a délivré : {document}',
		in: 'si délivré dans ce pays',
		noScript: 'Cherchez le pays dans les listes plus bas.',
		failed: 'La liste n’a pas pu être chargée. Vérifiez votre connexion, puis rechargez la page.',
	},
	columns: {
		ready: 'Prêt',
		document: 'Document',
		step: 'Étape',
		from: 'Délivré par',
		proof: 'Preuve qu’il est authentique',
		proofShort: 'Preuve',
		age: 'Âge maximal',
		time: 'Quand',
	},
	cases: 'Seulement dans certains cas',
	also: 'Ce que le texte demande aussi',
	proofs: {
		original: 'L’original',
		pledge: 'Un engagement écrit',
		translation: 'Traduction en chinois',
		'not-published': 'Nous n’avons trouvé aucune règle',
		byCountry: 'Apostille ou légalisation, selon le pays',
	},
	age: '{months, plural, one {# mois} many {# de mois} other {# mois}} au plus',
	fair: 'lu en partie ou de seconde main',
	ready:
		'{count, plural, =0 {Aucun prêt pour l’instant} one {# sur {all} prêt} many {# sur {all} prêts} other {# sur {all} prêts}}',
	saved: 'Les coches et les pays sont enregistrés seulement sur cet appareil.',
	clear: 'Tout décocher et supprimer les pays',
	print: 'Imprimer cette liste',
	plan: 'Calendrier des étapes',
	states: {
		apostille: {
			name: 'Apostille',
			text: 'Un seul certificat, d’un service du pays qui a délivré le document. {count, plural, one {# pays} many {# de pays} other {# pays}}, par exemple {example}. Le service chinois peut quand même vouloir plus : demandez-lui quelle forme, quel âge et quelle traduction il veut.',
			list: 'Apostille : tous les pays',
		},
		legalisation: {
			name: 'Légalisation',
			text: 'D’abord un service de ce pays, puis l’ambassade ou le consulat de Chine sur place. {count, plural, one {# pays} many {# de pays} other {# pays}}, par exemple {example}.',
			list: 'Légalisation : tous les pays',
		},
		ask: {
			name: 'Demander d’abord',
			text: 'Nous n’avons pas pu le savoir. Demandez à l’ambassade de Chine sur place avant de payer quoi que ce soit. {count, plural, one {# lieu} many {# de lieux} other {# lieux}}, par exemple {example}.',
			list: 'Demander d’abord : tous les lieux',
		},
	} satisfies Record<
		CertificationState,
		{ readonly name: string; readonly text: string; readonly list: string }
	>,
	/** The lists by country. */
	since: 'En vigueur avec la Chine depuis le {day}',
	notMember: 'Dans aucune des listes que nous avons lues',
	listRead:
		'Dernière lecture le {day}. Un pays de plus allait alors adhérer : une ligne va donc bientôt changer.',
	askK: 'Demandez à l’ambassade ou au consulat de Chine où vous ferez votre demande, avant de payer un cachet ou une traduction.',
	figures: {
		title: 'Délais et frais',
		lead: 'Ils ont pu changer depuis que nous les avons lus.',
		/** On paper, where the sources are left out. */
		paper: 'Lu le {day}. Ils ont pu changer depuis.',
		what: 'Quoi',
		figure: 'Délai ou frais',
		read: 'Lu',
		readOn: '{day}, {source}',
		none: 'rien trouvé',
		free: 'sans frais',
		CNY: '{amount} yuans',
		USD: '{amount} dollars américains',
		'working days': '{count, plural, one {# jour ouvré} many {# de jours ouvrés} other {# jours ouvrés}}',
		years: '{count, plural, one {# an} many {# d’ans} other {# ans}}',
		'days before the end': '{count, plural, one {# jour} many {# de jours} other {# jours}} avant sa fin',
		until: 'jusqu’au {day}',
		noneForK: 'Pour le visa K, nous n’avons trouvé ni frais, ni délai, ni durée sur place.',
	},
	where: { title: 'Où faire la demande, et à qui demander' },
	sourcesTitle: 'Sources :',
}
