import type { RouteDocumentId } from '@/lib/law/documents/documents'

/** A document in words: `when` is the only case in which it is asked for; `proof` and `age` say what a column has. */
type DocumentText = {
	readonly name: string
	readonly from: string
	readonly when?: string
	readonly proof?: string
	readonly age?: string
	readonly note?: string
}

/** Every document that a route asks for. */
export const documentList = {
	list: {
		'k-degree': {
			name: 'Diplôme, si votre demande repose sur votre diplôme',
			from: 'L’université ou l’institut',
			note: 'Le texte demande des « documents justificatifs correspondants » et n’en dit pas plus.',
		},
		'k-post': {
			name: 'Preuve d’enseignement ou de recherche, si votre demande repose sur votre poste',
			from: 'L’université ou l’institut',
			note: 'Le texte demande des « documents justificatifs correspondants » et n’en dit pas plus.',
		},
		'k-passport': {
			name: 'Passeport',
			from: 'Votre pays',
			note: 'Tout visa le demande, avec des documents sur le motif de votre venue. Le service peut aussi vous demander un entretien. Nous n’avons trouvé aucune règle sur la durée de validité qu’il doit encore avoir.',
		},
		'k-means': {
			name: 'Preuve que vous pouvez payer le séjour',
			from: 'Votre banque, ou qui paie pour vous',
			note: 'Sans de quoi payer le séjour, il n’y a pas de visa (art. 21). Nous n’avons trouvé aucune règle sur la forme ou le montant, et le visa K n’a pas d’organisme invitant qui pourrait payer pour vous.',
		},
		form: {
			name: 'Formulaire de demande',
			from: 'Votre employeur, en ligne',
			proof: 'Vous signez, votre employeur met son sceau',
		},
		references: {
			name: 'Preuve du travail dans ce domaine',
			from: 'Anciens employeurs',
			proof: 'Sceau ou signature, et une personne que l’on peut joindre',
			note: 'Elle nomme le poste, et la période ou les projets.',
		},
		'degree-apostille': {
			name: 'Diplôme le plus élevé',
			from: 'Votre université',
			note: 'À la place, le centre de service du ministère chinois de l’Éducation peut vérifier le diplôme.',
		},
		'degree-hk-mo-tw': {
			name: 'Diplôme le plus élevé, de Hong Kong, de Macao ou de Taïwan',
			from: 'Votre université',
			proof: 'Un notaire sur place, ou la vérification des diplômes du continent',
		},
		'degree-china': {
			name: 'Diplôme le plus élevé, du continent',
			from: 'Votre université',
		},
		approval: {
			name: 'Autorisation propre au métier',
			from: 'L’autorité du métier',
			when: 'Si le poste demande une autorisation',
			note: 'Par exemple dans les écoles, les cliniques et l’alimentation.',
		},
		record: {
			name: 'Extrait de casier judiciaire vierge',
			from: 'Police, sécurité ou tribunaux de votre pays, ou du dernier pays hors de Chine où vous avez vécu un an',
			note: 'Votre propre déclaration sous serment n’est pas acceptée. Un extrait qu’une ambassade délivre elle-même, sans serment, ne demande rien de plus. Après un an en Chine, sa police peut le délivrer à la place : choisissez la Chine. Il n’est pas demandé quand vous changez d’employeur.',
		},
		'record-china': {
			name: 'Extrait de casier judiciaire vierge, de la police chinoise',
			from: 'Police des entrées et sorties',
			proof: 'L’extrait, ou les pages de votre permis de séjour',
		},
		'record-hk-mo-tw': {
			name: 'Extrait de casier judiciaire vierge, de Hong Kong, de Macao ou de Taïwan',
			from: 'La police sur place',
			proof: 'Un notaire sur place',
		},
		medical: {
			name: 'Certificat médical',
			from: 'Centre de santé des douanes chinoises',
			proof: 'Avant l’entrée, un engagement de votre employeur ; la visite suit en Chine',
			note: 'Il n’est pas demandé quand vous changez d’employeur.',
		},
		contract: {
			name: 'Contrat de travail en chinois, ou lettre de détachement',
			from: 'Votre employeur',
			proof: 'La page avec sceau et signature',
			note: 'Il nomme le lieu, le travail, le salaire, la durée et le poste.',
		},
		passport: {
			name: 'Passeport',
			from: 'Votre pays',
			age: 'Valable 6 mois ou plus',
			note: 'Il n’est pas traduit.',
		},
		'visa-page': {
			name: 'Visa et tampon d’entrée, ou permis de séjour',
			from: 'Votre passeport',
			when: 'Si la demande se fait en Chine',
		},
		photo: {
			name: 'Photo',
			from: 'Vous',
			note: 'Elle est contrôlée selon la norme des passeports (OACI 9303).',
		},
		cancellation: {
			name: 'Certificat d’annulation de l’ancien permis',
			from: 'Le service de votre ancien employeur',
			when: 'Si vous changez d’employeur',
			note: 'Le nouveau contrat commence ce jour-là ou plus tard.',
		},
		'class-points': {
			name: 'Preuve pour chaque ligne de points utilisée',
			from: 'Employeur, écoles, vous',
			when: 'Si la catégorie B repose sur les points',
			note: 'Engagement sur le salaire, diplôme, certificats, attestations, mois, HSK, Global 500 ou brevets.',
		},
		'class-pay': {
			name: 'Engagement sur le salaire : quatre fois la moyenne',
			from: 'Employeur et vous',
			when: 'Si la catégorie B repose sur le salaire',
			note: 'Les relevés d’impôt sont demandés quand le permis est prolongé ou annulé.',
		},
		'teacher-proof': {
			name: 'Preuve pour enseigner une langue',
			from: 'Écoles, votre pays',
			when: 'Si vous allez enseigner une langue',
			note: 'Diplôme et deux ans d’enseignement ; ou un diplôme en éducation ou en langues, une autorisation d’enseigner ou un certificat d’enseignement des langues. Nous n’avons pas lu lesquels demandent une apostille.',
		},
		family: {
			name: 'Acte de mariage, de naissance ou d’adoption',
			from: 'État civil',
			when: 'Si la famille vient aussi',
			note: 'Pour votre mari ou votre femme, les enfants de moins de 18 ans, vos parents et les siens. Le permis ne demande pas d’authentification.',
		},
		'employer-registration': {
			name: 'Inscription de l’employeur',
			from: 'Votre employeur, en ligne',
			when: 'Si votre employeur embauche une personne étrangère pour la première fois',
			note: 'Formulaire, certificat d’enregistrement, identité de la direction et de la personne qui fait la demande, et une lettre qui l’y autorise ; une autorisation propre au métier là où il en faut une.',
		},
		'a-form': {
			name: 'Formulaire de demande, contrat, passeport, photo, certificat médical',
			from: 'Comme pour la catégorie B',
			note: 'Comme pour la catégorie B, avec le même âge maximal.',
		},
		'a-pledge': {
			name: 'Engagement à la place des attestations, du diplôme et de l’extrait de casier judiciaire vierge',
			from: 'Vous et votre employeur',
			note: 'Sauf là où la catégorie A repose justement sur ce diplôme ou ce travail. Une personne condamnée ne peut pas le signer.',
		},
		'a-programme': {
			name: 'Certificat du programme de talents, ou la liste avec votre nom',
			from: 'Le programme',
			when: 'Si un programme de talents a retenu votre candidature',
		},
		'a-achievement': {
			name: 'Le prix, ou une preuve de la réussite',
			from: 'Qui l’a remis',
			when: 'Si la catégorie A repose sur une réussite',
		},
		'a-founder': {
			name: 'Rapport sur le capital versé, et preuve de votre propre technologie',
			from: 'Commissaire aux comptes, office des brevets',
			when: 'Si vous créez une entreprise',
		},
		'a-pay': {
			name: 'Engagement sur le salaire : six fois la moyenne',
			from: 'Employeur et vous',
			when: 'Si la catégorie A repose sur le salaire',
			note: 'Pékin ne demande pas de relevé d’impôt quand le permis est prolongé, mais contrôle certains cas.',
		},
		'graduate-cv': { name: 'CV', from: 'Vous' },
		'graduate-letter': { name: 'Lettre d’intention qui indique le salaire', from: 'Votre employeur' },
		'graduate-reasons': {
			name: 'Rapport avec les raisons de vous embaucher, et preuve d’une annonce publique',
			from: 'Votre employeur',
			note: 'Le poste doit être annoncé pendant 30 jours au service public de l’emploi, pour les personnes en Chine.',
		},
		'graduate-health': {
			name: 'Certificat médical',
			from: 'Comme pour la catégorie B',
			note: 'L’avis le cite ; son âge maximal est la règle de Pékin pour la catégorie B.',
		},
		'graduate-record': {
			name: 'Extrait de casier judiciaire vierge',
			from: 'Comme pour la catégorie B',
			note: 'L’avis le cite ; sa forme est la règle de Pékin pour la catégorie B.',
		},
		'graduate-degree': {
			name: 'Diplôme',
			from: 'Votre université',
			note: 'L’État demande un master ou plus, certaines zones de Shanghai une licence.',
		},
		'graduate-marks': {
			name: 'Moyenne : 80 sur 100, ou B, ou mieux',
			from: 'Votre université',
			note: 'L’avis la demande. Nous n’avons pas lu quel document il accepte.',
		},
		'graduate-post': {
			name: 'Le poste correspond à la matière étudiée',
			from: 'Votre employeur',
			note: 'La lettre et le rapport doivent le montrer.',
		},
		'graduate-pay': {
			name: 'En principe, un salaire au moins égal à la moyenne locale',
			from: 'Votre employeur',
			note: 'La province fixe le montant.',
		},
		'graduate-quota': {
			name: 'Une place dans le quota de la province',
			from: 'Le bureau du travail',
			note: 'Personne hors du bureau ne sait combien il en reste : demandez avant de faire des projets.',
		},
		'graduate-validity': {
			name: 'Un premier permis d’un an',
			from: 'Le bureau du travail',
			note: 'Connu par des notes antérieures ; nous n’avons pas lu cet endroit du texte.',
		},
		'short-form': {
			name: 'Formulaire de demande, avec votre propre engagement écrit, qui atteste d’un casier judiciaire vierge',
			from: 'Votre employeur ou partenaire',
		},
		'short-contract': {
			name: 'Contrat de travail, contrat de projet ou accord',
			from: 'Votre partenaire en Chine',
			note: 'Nom, nationalité, durée, travail, tous les lieux et le nombre d’entrées.',
		},
		'short-passport': { name: 'Passeport', from: 'Votre pays' },
		'z-visa': {
			name: 'Avant l’entrée : visa Z, sur la notification de permis de travail',
			from: 'L’ambassade ou le consulat de Chine là où vous vivez, ou les bureaux du ministère des Affaires étrangères à Hong Kong et à Macao',
		},
		lodging: {
			name: 'Déclaration de votre logement',
			from: 'Hôtel ou police',
			age: 'Dans les 24 heures après l’arrivée',
		},
		'arrival-medical': {
			name: 'Visite médicale, s’il n’y avait qu’un engagement',
			from: 'Centre de santé des douanes chinoises',
		},
		'residence-permit': {
			name: 'Permis de séjour de type travail',
			from: 'Police des entrées et sorties (12367)',
			age: 'Dans les 30 jours après l’arrivée',
			note: 'C’est ainsi quand le visa le dit (art. 30).',
		},
		card: {
			name: 'Pas de carte à part',
			from: 'Le bureau du travail (12333)',
			note: 'Le permis fait partie de la carte de sécurité sociale depuis le 1er décembre 2024.',
		},
		changes: {
			name: 'Déclaration d’un changement de nom, de passeport ou de poste',
			from: 'Votre employeur',
			age: 'Dans les dix jours ouvrés',
		},
		extension: {
			name: 'Prolongation : formulaire, contrat, passeport et permis de séjour',
			from: 'Votre employeur',
			age: 'Entre 120 et 30 jours avant la fin du permis',
		},
		'hk-mo-tw-papers': {
			name: 'Carte de résident ou permis de voyage, et preuve du travail',
			from: 'Vous et votre employeur',
			note: 'Pour les citoyens chinois de Hong Kong, de Macao et de Taïwan. Le contrat, les fiches de paie ou l’assurance prouvent le travail. Aucun permis de travail n’est nécessaire.',
		},
	} satisfies Record<RouteDocumentId, DocumentText>,
}
