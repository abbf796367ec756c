import type { AskReason } from '@/lib/law/documents/apostille'
import type { FeeId, PlaceId, TimeId } from '@/lib/law/documents/figures'
import type { DocumentSourceId } from '@/lib/law/documents/sources'

type Figure = { readonly what: string; readonly note?: string }

/** Fees, times and places; why a country is not placed; the sources of all of it by their short names. */
export const documentFigures = {
	fees: {
		'residence-under-1': { what: 'Permis de séjour, moins de 1 an' },
		'residence-1-3': { what: 'Permis de séjour, de 1 an à moins de 3 ans' },
		'residence-3-5': { what: 'Permis de séjour, de 3 à 5 ans' },
		'residence-change': { what: 'Modification d’un permis de séjour' },
		'permanent-apply': { what: 'Résidence permanente, demande' },
		'permanent-card': { what: 'Résidence permanente, carte' },
		'visa-us': {
			what: 'Visa ordinaire pour les citoyens des États-Unis, aux États-Unis',
			note: 'L’avis ne cite pas le visa K.',
		},
		'visa-r': { what: 'Visa R (catégorie A)', note: 'Le traitement rapide est gratuit aussi.' },
		k: { what: 'Frais du visa K' },
		permit: { what: 'Frais du permis de travail' },
	} satisfies Record<FeeId, Figure>,
	times: {
		'employer-registration': { what: 'Inscription de l’employeur' },
		'pre-check': {
			what: 'Premier examen des documents',
			note: 'Pour la catégorie A, un jour ouvré.',
		},
		acceptance: { what: 'Réception du dossier après le premier examen' },
		decision: { what: 'Décision sur un nouveau permis' },
		'decision-extension': { what: 'Décision sur une prolongation ou une annulation' },
		'valid-b': { what: 'Permis de catégorie B, au plus' },
		'valid-a': { what: 'Permis de catégorie A, au plus' },
		'valid-graduate': {
			what: 'Premier permis après les études',
			note: 'Nous n’avons pas lu cet endroit de l’avis.',
		},
		'file-from': { what: 'Prolongation : au plus tôt' },
		'file-to': { what: 'Prolongation : au plus tard' },
		'k-days': { what: 'Visa K : délai, durée de validité, durée sur place' },
	} satisfies Record<TimeId, Figure>,
	places: {
		employer: { what: 'Permis de travail : votre employeur fait la demande', where: 'En ligne, sur {site}' },
		k: {
			what: 'Visa K',
			where:
				'Les ambassades et les consulats de Chine. Leurs sites doivent donner le détail ; nous n’y avons rien trouvé. Aucun texte ne dit si l’on peut faire la demande à Hong Kong ou à Macao.',
		},
		z: {
			what: 'Visa Z',
			where:
				'L’ambassade ou le consulat de Chine là où vous vivez, ou les bureaux du ministère des Affaires étrangères à Hong Kong et à Macao',
		},
		'ask-immigration': { what: 'Questions sur l’entrée et le séjour, en Chine', where: '12367' },
		'ask-labour': { what: 'Questions sur le permis, en Chine', where: '12333' },
	} satisfies Record<PlaceId, { readonly what: string; readonly where: string }>,
	asks: {
		territory:
			'Nous n’avons lu aucune source pour ce lieu. Demandez à l’ambassade de Chine de l’État dont il dépend.',
		'not-placed': 'Aucune source que nous avons lue ne le classe. Demandez d’abord.',
		mainland: 'Un document du continent ne demande rien de plus : montrez l’original.',
		'hong-kong':
			'Pour le permis, Pékin demande un notaire sur place, ou la vérification des diplômes du continent. Des commentaires disent que Hong Kong et le continent n’utilisent pas d’apostille entre eux ; nous n’avons lu aucune page officielle là-dessus. Demandez au bureau du travail.',
		macao:
			'Pour le permis, Pékin demande un notaire sur place, ou la vérification des diplômes du continent. Des commentaires disent que Macao et le continent n’utilisent pas d’apostille entre eux ; nous n’avons lu aucune page officielle là-dessus. Demandez au bureau du travail.',
		taiwan:
			'Pour le permis, Pékin demande un notaire sur place, ou la vérification des diplômes du continent. Demandez au bureau du travail.',
		objection:
			'Le 8 septembre 2023, l’Inde s’est opposée à l’adhésion de la Chine à la Convention. Nous n’avons trouvé aucun signe qu’elle soit revenue là-dessus. Attendez-vous à une légalisation, et demandez d’abord à l’ambassade de Chine.',
		'not-recognised':
			'La Chine a déclaré que la Convention ne s’applique pas avec les États qu’elle ne reconnaît pas. Demandez à une ambassade de Chine.',
		algeria:
			'La Convention y est en vigueur depuis le 9 juillet 2026. Nous n’avons trouvé aucune page chinoise là-dessus : demandez à l’ambassade de Chine.',
		'viet-nam':
			'La Convention y est en vigueur depuis le 11 septembre 2026. Nous n’avons trouvé aucune page chinoise là-dessus : demandez à l’ambassade de Chine.',
	} satisfies Record<AskReason, string>,
	sources: {
		'answers-etnet': 'ET Net, avec les questions-réponses officielles',
		'apostille-bangladesh': 'Ambassade de Chine au Bangladesh',
		'apostille-brazil-list': 'Liste du Conseil de la justice, Brésil',
		'apostille-canada': 'Ambassade de Chine au Canada',
		'apostille-depositary': 'Dépositaire, Pays-Bas',
		'apostille-gov-cn-2024': 'Portail du gouvernement chinois',
		'apostille-hcch-china': 'Conférence de La Haye, sur la Chine',
		'apostille-hcch-rwanda': 'Conférence de La Haye, sur le Rwanda',
		'apostille-hcch-status': 'Conférence de La Haye, état de la Convention',
		'apostille-jiangsu-2023': 'Province du Jiangsu, liste de 2023',
		'apostille-mfa-2023': 'Ministère chinois des Affaires étrangères, 2023',
		'apostille-third-party': 'Jeu de données d’un cabinet d’avocats',
		'apostille-vanuatu': 'Ambassade de Chine au Vanuatu',
		'beijing-guide': 'Guide de service de Pékin',
		'card-2024': 'Ville de Pékin, 2024',
		'classification-2017-b': 'Norme de classement 2017, catégorie B',
		'decree-814': 'Décret 814',
		'exit-entry-law': 'Loi sur l’entrée et la sortie',
		'fees-2004': 'Tarif de 2004',
		'fees-r': 'Article de presse sur le visa R',
		'fees-us-2025': 'Avis de l’ambassade sur les frais, rapporté',
		'graduates-2017': 'Avis n° 3 de 2017',
		'graduates-2017-quota': 'Avis n° 3 de 2017, en anglais',
		'hk-mo-tw-2018': 'Avis n° 53 de 2018',
	} satisfies Record<DocumentSourceId, string>,
}
