import type { LimitClaimId } from '@/lib/about/limit-claims'
import type { NumberParameterId } from '@/rules/parameters'
import type { Reach } from '@/rules/sensitivity/stretches'

/** What a condition that is not settled would come to if it were. */
export const sensitivity = {
	sensitivity: {
		title: 'Si c’était tranché',
		today: 'Règles du {date} : aucun chiffre trouvé dans un texte officiel',
		/** For which values a condition is met, as sentences; `own` stands at the edge. */
		limits: {
			maxAge: {
				from: 'Vous remplissez la condition d’âge si l’âge maximal est de {limit} ans ou plus.',
				upTo: 'Vous remplissez la condition d’âge seulement si l’âge maximal est de {limit} ans ou moins.',
				always: 'Vous remplissez la condition d’âge quel que soit l’âge maximal.',
				never: 'Vous ne remplissez la condition d’âge avec aucun âge maximal.',
			},
			minAge: {
				from: 'Vous la remplissez seulement si l’âge minimal est de {limit} ans ou plus.',
				upTo: 'Vous la remplissez aussi si l’âge minimal est de {limit} ans ou moins.',
				always: 'Vous la remplissez aussi quel que soit l’âge minimal.',
				never: 'Vous ne la remplissez avec aucun âge minimal.',
			},
		} satisfies Record<NumberParameterId, Record<Reach['kind'], string>>,
		only: 'Seul un chiffre de l’autorité décide. Tant qu’il n’y en a pas, cette condition reste à trancher.',
		list: 'Si l’autorité publie sa liste des établissements réputés et que le vôtre y figure, vous remplissez cette condition : « {condition} ».',
		own: '{value} ans, votre âge : à la limite',
		bar: { unmet: 'Non remplie jusqu’à {to} ans', met: 'Remplie à partir de {from} ans' },
		claim: 'Affirmation, sans texte officiel',
		claimShort: 'affirmation',
		none: 'aucune limite',
		yours: 'Cette condition',
		who: 'Qui l’avance',
		/** Who names a figure that circulates. */
		claims: {
			'35': 'Des pages web qui la donnent comme une supposition : « moins de 35 ou 40 ans »',
			'40': 'La même supposition ; aussi l’âge maximal d’un autre programme de talents',
			'45': 'La presse et des pages web : « de 18 à 45 ans » ; aussi l’âge maximal d’un autre programme de talents',
			none: 'La presse, qui a mal compris le mot « Bar » dans une dépêche en anglais',
		} satisfies Record<LimitClaimId, string>,
		lookedFor: 'Nous avons cherché un chiffre officiel pour la dernière fois le {date}.',
		more: 'Affirmations sans texte officiel',
	},
}
