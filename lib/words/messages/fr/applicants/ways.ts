import type { AskOf } from '@/lib/law/ways/way-cards'
import type { OptionOf } from '@/rules/facts'

type WayTexts = {
	readonly [W in OptionOf<'specialRoutes'>]: {
		readonly what: string
		readonly asks: Readonly<Record<AskOf<W>, string>>
	}
}

/** The cards of the ways that an authority settles; they speak of nobody, since employers read them too. */
export const ways = {
	title: 'Voies qu’une autorité doit trancher',
	lead: 'Nous ne pouvons pas les calculer. Ce que leurs textes demandent est une liste à parcourir, pas un total de points.',
	open: 'Cette voie est peut-être ouverte. L’autorité décide.',
	exempt: 'Peut-être qu’aucun permis de travail n’est nécessaire. L’autorité décide.',
	closed: 'D’autres réponses ferment cette voie.',
	asks: 'Ce que son texte demande',
	short: 'Les réponses ne remplissent pas ce point.',
	labels: { decides: 'Qui décide', ask: 'À qui demander', source: 'Source' },
	decides: {
		permit: 'Le service qui délivre les permis de travail, là où se fera le travail',
		visa: 'L’ambassade ou le consulat de Chine qui délivre le visa',
	},
	ask: {
		permit: 'Le 12333, le bureau du travail du lieu où se fera le travail',
		visa: 'L’ambassade ou le consulat de Chine ; en Chine, le 12367',
	},
	readOn: 'lu le {date}',
	documents: 'Documents pour chaque voie',
	cards: {
		'talent-programme': {
			what: 'Catégorie A pour les personnes choisies par un programme de talents de l’État, d’une province ou d’une grande ville. Sans limite d’âge, de diplôme ni d’années.',
			asks: {
				chosen: 'Le programme a choisi la personne ; avoir posé sa candidature ne suffit pas.',
				proof: 'Un certificat du programme, ou sa liste avec le nom.',
			},
		},
		achievement: {
			what: 'Catégorie A pour une réussite que connaissent les spécialistes du monde entier. Sans limite d’âge, de diplôme ni d’années.',
			asks: {
				listed:
					'La réussite est dans la liste de la norme : un grand prix, un siège dans une académie nationale, des publications de premier plan.',
				proof: 'Le prix, ou une preuve de la réussite.',
			},
		},
		'young-researcher': {
			what: 'Catégorie A pour les jeunes qui font de la recherche après leur doctorat.',
			asks: {
				age: '40 ans ou moins.',
				doctorate: 'Un doctorat.',
				postdoc:
					'De la recherche postdoctorale dans une université en Chine, ou dans une grande université à l’étranger.',
			},
		},
		graduate: {
			what: 'Un permis de travail pour d’excellents diplômés qui n’ont pas deux ans d’expérience.',
			asks: {
				degree:
					'Un master ou plus, d’une université en Chine ou d’une université réputée à l’étranger. Certaines villes acceptent une licence.',
				year: 'Des études finies depuis un an au plus. Certaines villes acceptent deux ans.',
				marks: 'Une moyenne de 80 sur 100, ou de B, ou mieux.',
				post: 'Le poste correspond à la matière étudiée.',
				pay: 'En principe, un salaire au moins égal à la moyenne locale.',
				notice: 'L’employeur a publié une annonce pour le poste en Chine pendant 30 jours.',
				quota: 'Une place dans le quota de la province.',
				first: 'Le premier permis vaut un an.',
			},
		},
		'skill-certificate': {
			what: 'Catégorie B pour les personnes qui ont un certificat de métier connu dans d’autres pays, ou une compétence rare.',
			asks: {
				certificate: 'Un certificat de niveau maître ou supérieur ; une formation courte ne compte pas.',
				age: 'En principe 60 ans ou moins ; le service peut assouplir cette limite.',
			},
		},
		'senior-post': {
			what: 'Catégorie A pour des postes de premier plan, dont la norme énumère les types. Sans limite d’âge, de diplôme ni d’années.',
			asks: {
				listed:
					'Le poste est dans la liste : direction ou technique de haut niveau dans une entreprise moyenne ou grande, maître de conférences, médecin expérimenté, grand orchestre.',
				contract: 'Le contrat nomme le poste.',
			},
		},
		founder: {
			what: 'Catégorie A pour les personnes qui créent une entreprise. Nous n’avons pas lu le texte chinois de ce point.',
			asks: {
				technology: 'Une entreprise bâtie sur sa propre technologie ;',
				share:
					'ou au moins 30 % d’une entreprise, après un investissement de 500 000 dollars américains, avec trois années stables.',
				report: 'Un rapport sur le capital versé, vieux de douze mois au plus.',
			},
		},
		'language-teacher': {
			what: 'Catégorie B pour l’enseignement d’une langue.',
			asks: {
				tongue: 'En principe, la langue maternelle de son propre pays.',
				degree: 'Une licence ou plus.',
				years:
					'Deux ans d’enseignement des langues. Un diplôme en éducation ou en langues, une autorisation d’enseigner ou un certificat d’enseignement des langues les remplace.',
				age: 'En principe 60 ans ou moins ; le service peut assouplir cette limite.',
			},
		},
		agreement: {
			what: 'Catégorie B pour les personnes envoyées dans le cadre d’un accord, d’un projet d’État ou d’un contrat de services, et pour les représentants d’entreprises étrangères.',
			asks: {
				agreement: 'L’accord, le contrat ou la lettre de détachement.',
				posting: 'Si une multinationale détache la personne : une licence et deux ans de travail.',
				age: 'En principe 60 ans ou moins ; l’accord peut dire autre chose.',
			},
		},
		'quota-job': {
			what: 'Catégorie C pour des postes soumis à un quota : stages pour jeunes, personnel de maison d’une personne de catégorie A, pêche en haute mer, travail saisonnier.',
			asks: {
				listed: 'Le bureau du travail range le poste parmi ces types.',
				quota: 'Il reste une place dans le quota.',
			},
		},
		'local-standard': {
			what: 'Depuis 2025, une province peut ouvrir les catégories A et B à plus de personnes et de postes. Nous n’avons trouvé aucune liste pour 2026.',
			asks: {
				named: 'Une liste de la province cite la personne ou le poste.',
				province: 'En principe, la liste est celle de la province elle-même, approuvée et publiée.',
			},
		},
		'short-task': {
			what: 'Un permis de travail pour une seule mission avec un partenaire en Chine, 90 jours au plus.',
			asks: {
				task: 'Une mission de l’un des six types : aide technique, recherche ou gestion ; essai sportif ; film ; défilé de mode ; spectacle ; autre cas que le bureau du travail accepte.',
				days: '90 jours au plus.',
				contract: 'Un contrat de travail, un contrat de projet ou un accord.',
				record: 'Son propre engagement écrit, qui atteste d’un casier judiciaire vierge.',
				age: 'À Pékin, de 18 à 60 ans.',
			},
		},
		'not-employment': {
			what: 'Certains courts séjours ne sont pas un travail en Chine : il faut un visa, mais pas de permis de travail.',
			asks: {
				kind: 'Un séjour de l’un des six types : une machine achetée ; un projet gagné par appel d’offres ; un court travail dans la filiale de sa propre entreprise ; une épreuve sportive ; une aide non payée ; un spectacle sans la mention du service de la culture.',
				days: '90 jours au plus.',
				visa: 'Un visa M, ou un visa F pour l’aide non payée et les spectacles. C’est au consulat de dire lequel convient.',
			},
		},
	} satisfies WayTexts,
}
