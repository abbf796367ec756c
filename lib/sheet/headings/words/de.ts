import type { HeadingWords } from './heading-words'

export const de: HeadingWords = {
	id: 'Bewerbernummer|Bewerber-ID|Bewerber-Nr.|Kandidatennummer|Kandidaten-ID|Kandidaten-Nr.|Personalnummer|Referenznummer|Kennung|Kennnummer|Bewerbungsnummer|Matrikelnummer|Personal-Nr.|Referenz',
	name: 'vollständiger Name|Vor- und Nachname|Vorname und Name|Name und Vorname|Name des Bewerbers|Kandidat|Bewerber|Kandidatin|Bewerberin|Bewerber/in|Bewerber/-in|Bewerbername|Kandidatenname|Vorname Nachname|Nachname Vorname|Vor-/Nachname|Kandidat/in|Kandidat/-in|Kandidat:in|Bewerber:in|Name der Person',
	shortName: 'Name',
	firstName: 'Vorname|Vornamen|Vorname(n)|Rufname',
	lastName: 'Nachname|Familienname|Nachnamen|Zuname',
	email: 'E-Mail|E-Mail-Adresse|Mail|Mailadresse|Emailadresse|E-Mailadresse|Email-Adresse',
	birthDate: 'Geburtsdatum|Geburtstag|geboren|geboren am|geb. am|Geb.-Datum|Geburtsjahr|Geb.datum|geb.',
	nationalities:
		'Staatsangehörigkeit|Staatsangehörigkeiten|Nationalität|Nationalitäten|Staatsbürgerschaft|Staatsbürgerschaften|Staatsang.|Staatsangehörigkeit(en)|Staatsangehörigk.',
	age: 'Alter|Lebensalter|Alter in Jahren',
	highestDegree:
		'höchster Grad|akad. Abschluss|Abschluss (höchster)|Studienabschluss (höchster)|Bildung|Hochschulabschluss (höchster)|Abschlussart|Grad|Titel|höchster Bildungsgrad|Abschluß|höchster Abschluß|höchste Ausbildung|höchster erreichter Abschluss|Ausbildungsabschluss|Abschluss|höchster Abschluss|Bildungsabschluss|höchster Bildungsabschluss|Hochschulabschluss|akademischer Grad|akad. Grad|Ausbildung|Studienabschluss|Qualifikation|höchste Qualifikation|Bildungsgrad|Bildungsstand|höchster akademischer Grad|akademischer Abschluss|höchster akademischer Abschluss|Bildungsniveau|Schulbildung/Studium|Hochschulgrad|höchster Hochschulabschluss|Abschlussgrad',
	degreeField:
		'Studienfach (Abschluss)|Fachrichtung / Studienfach|Abschlussfach|Fach / Richtung|Studiengebiet|Ausbildungsrichtung|Fach des höchsten Abschlusses|Studienfächer|Wissenschaftsgebiet|Disziplin|Studienfach|Fachrichtung|Fach|Studiengang|Studienrichtung|Fachgebiet|Studium|Hauptfach|Fachbereich|Studienfeld|Studienschwerpunkt|Fach des Abschlusses|Fachrichtung des Abschlusses|Studienfach / Fachrichtung|Spezialisierung|Fach (Studium)',
	experienceYears:
		'Erfahrung Jahre|Berufserfahrung Jahre|Jahre im Beruf|Berufserf.|Berufserf. (J.)|BE (Jahre)|BE in Jahren|Jahre rel. Erfahrung|Praxis (Jahre)|Berufserfahrung (einschlägig)|relevante Berufsjahre|Arbeitsjahre|Praxisjahre|Jahre Praxis|Dauer Berufserfahrung|Jahre einschlägige Erfahrung|Berufserfahrung|Berufsjahre|Jahre Berufserfahrung|Erfahrung|Berufserfahrung in Jahren|Arbeitserfahrung|einschlägige Berufserfahrung|relevante Berufserfahrung|Jahre Erfahrung|Erfahrungsjahre|Erfahrung in Jahren|Berufspraxis|Arbeitserfahrung in Jahren|einschlägige Erfahrung',
	chineseLevel:
		'Chin.|Chin.-Kenntnisse|HSK Stufe|HSK Niveau|HSK (Stufe)|Mandarin|Mandarin-Niveau|Mandarinkenntnisse|Chinesisch / HSK|Chinesisch-Stufe|HSK bestanden|HSK-Prüfungsstufe|Stufe HSK|Chinesisch-Zertifikat|HSK|HSK-Niveau|HSK-Stufe|HSK-Level|Chinesisch|Chinesischkenntnisse|Chinesisch-Niveau|Chinesischniveau|Chinesisch (HSK)|Chinesisch-Kenntnisse|HSK-Zertifikat|Chinesisch-Level|HSK-Prüfung|Chinesisch HSK',
	languages:
		'Sprachen/Niveau|weitere Sprachen|Sprachen (mit Niveau)|Sprachkenntnisse (Niveau)|Sprachkompetenzen|Sprachkenntnisse und Niveau|Sprache(n)|Fremdsprachen (Niveau)|Sprachkompetenz|Sprachkenntnisse / Niveau|Sprachen und Kenntnisse|Sprachen|Sprachkenntnisse|Sprache|Fremdsprachen|Sprachniveau|Sprachen und Niveau|Fremdsprachenkenntnisse|Sprachen (Niveau)|Sprachen / Niveau|Sprachen mit Niveau|gesprochene Sprachen|Sprachfähigkeiten',
	payWithCurrency:
		'Gehalt jährlich|Bruttogehalt/Jahr|Jahresgehalt (brutto)|Bruttogehalt jährlich|Brutto/Jahr|Jahresgehalt in|Gehaltsangebot pro Jahr|Gehalt p.a.|Jahreszielgehalt|Gehalt (jährlich)|angebotenes Jahresgehalt|Jahresfixum|JG brutto|Jahres-Brutto|Jahreslohn brutto|Vergütung p.a.|Jahresgehalt|Jahresgehalt brutto|Bruttojahresgehalt|Jahresbrutto|Bruttojahreslohn|Jahreslohn|Jahresvergütung|Gehalt pro Jahr|Gehalt p. a.|Gehalt p.a. brutto|Jahreseinkommen|Bruttogehalt pro Jahr|Jahresbruttogehalt|Vergütung pro Jahr|Gehalt/Jahr|Jahresbezüge|Gehalt (Jahr)|Gehalt im Jahr',
	payWithPeriod: 'Brutto|Gehaltsangebot|Entgelt|Gehalt|Lohn|Vergütung|Bruttogehalt|Gehalt brutto',
	jobOffer:
		'Angebot?|Angebotsart|Stellenangebot?|Jobangebot?|Angebot (mündlich/schriftlich)|Arbeitsvertrag|Vertrag|Vertragsstatus|Stand Angebot|Angebot liegt vor|Stellenangebot vorhanden|Status Angebot|Einstellungszusage|Angebot vorhanden|Stellenangebot|Jobangebot|Angebot|Arbeitsangebot|Vertragsangebot|Jobzusage|Zusage|Arbeitsplatzangebot|Stellenzusage|Angebotsstatus|Arbeitsvertragsangebot',
	targetMarkets:
		'Zielmarkt/Zielmärkte|Exportmarkt|Exportmärkte|Zielmarkt (Land)|Vertriebsmarkt|Vertriebsmärkte|Einsatzmarkt|Auslandsmarkt|Auslandsmärkte|Zielmarkt Land|für Markt|für welchen Markt|Marktregion|Zielmarkt|Zielmärkte|Zielland|Zielländer|Märkte|Markt|Zielmarkt/-märkte|Absatzmärkte|Absatzmarkt|Zielregion (Länder)',
	isicDivision:
		'Branche Arbeitgeber|Branche des Unternehmens|Unternehmensbranche|Wirtschaftszweig (ISIC)|ISIC-Code|Branchencode|WZ|Branche|Wirtschaftszweig|ISIC|Industrie|Branche (ISIC)|Branche des Arbeitgebers|ISIC-Abteilung',
	monthsPerYear:
		'Monate/Jahr|Monate/Jahr China|Monate p. a. in China|Monate in China pro Jahr|Monate in China/Jahr|Mon./Jahr in China|China-Monate|Monate China|Monate in China p. a.|Arbeitsmonate China|Monate vor Ort|Aufenthalt in China (Monate)|Monate in China (pro Jahr)|Monate in China|Monate pro Jahr|Monate pro Jahr in China|Monate/Jahr in China|Arbeitsmonate in China|Monate im Jahr in China|Arbeitsmonate in China pro Jahr',
	canShowHealthCertificate:
		'Gesundheitszeugnis vorhanden|ärztliches Zeugnis|ärztl. Attest|Gesundheitsbescheinigung|Gesundheitszertifikat|Gesundheitsprüfung|Gesundheitsnachweis vorhanden|Gesundheitszeugnis?|medizinisches Attest|Gesundheitszeugnis|Gesundheitsnachweis|ärztliches Attest|Gesundheitsattest',
	canShowNoCriminalRecord:
		'Führungszeugnis?|pol. Führungszeugnis|Führungszeugnis liegt vor|Straffreiheitsbescheinigung|Führungszeugnis (ja/nein)|Leumundszeugnis|Führungszeugnis möglich|Führungszeugnis|polizeiliches Führungszeugnis|Führungszeugnis vorhanden',
	criminalRecord:
		'keine Vorstrafen|Vorstrafen|Vorstrafen?|Vorstrafe|vorbestraft|vorbestraft?|Vorstrafenregister|Strafregister|Straftaten',
	knowsCustoms:
		'kennt Bräuche|Bräuche bekannt|kennt Sitten|Sitten und Bräuche|kennt Sitten und Bräuche|Marktbräuche bekannt|Kenntnis der Sitten|kennt Marktgepflogenheiten|kennt lokale Gepflogenheiten|kennt Gepflogenheiten|kennt Landessitten|kennt Landesbräuche|Kenntnis lokaler Bräuche|kennt Sitten vor Ort|Brauchtum bekannt|kennt die Bräuche|kennt örtliche Bräuche|Kenntnis der Bräuche|kennt lokale Bräuche',
	knowsSocialNorms:
		'kennt soziale Normen|soziale Normen|soziale Normen bekannt|Umgangsformen bekannt|kennt Umgangsformen|kennt gesellschaftliche Normen|Kenntnis sozialer Normen|gesellschaftliche Normen',
	consumerKnowledge:
		'Kundenkenntnis|Konsumentenkenntnis|kennt Verbraucher|Verbraucherkenntnis|Käuferkenntnis|Verbraucherwissen|Konsumentenwissen|Kenntnis der Kunden|Kenntnis der Käufer|Kenntnis der Verbraucher',
	marketNetworks:
		'Netzwerk|Marktnetzwerk|Kontakte im Markt|Netzwerk im Markt|Kontakte vor Ort|Kontakte im Zielmarkt|Netzwerk vor Ort|Marktkontakte|Netzwerk im Zielmarkt',
	livedInMarket:
		'im Zielland gelebt|im Markt gelebt|dort aufgewachsen|im Markt aufgewachsen|im Zielmarkt aufgewachsen|Kindheit im Markt|im Zielmarkt gelebt|aufgewachsen im Zielland',
	degreeInstitutionRenowned:
		'renommierte Uni|renommierte Universität|bekannte Universität|namhafte Universität|bekannte Hochschule|renommierte Hochschule|Top-Uni|Top-Universität|Uni renommiert|namhafte Hochschule|Spitzenuni|bekannte Uni',
	teachesOrResearches:
		'Lehre/Forschung|Lehre oder Forschung|lehrt oder forscht|in Forschung oder Lehre|forscht oder lehrt|Forschung/Lehre',
	degreeRelated:
		'Abschluss passend|Abschluss einschlägig|Studium passend|Abschluss passt zur Stelle|fachlich passend',
	plannedActivities:
		'geplante Tätigkeit|geplante Aktivitäten|Zweck|Zweck des Aufenthalts|Aufenthaltszweck|geplante Aktivität|geplante Tätigkeiten|Aktivitäten in China',
	employerInMainland:
		'Arbeitgeber in China|Arbeitgeber in Festlandchina|chinesischer Arbeitgeber|AG in China|Arbeitgeber in China registriert|AG in China registriert|Arbeitgeber Festland',
	employerHiresForeigners:
		'Sponsor|Arbeitgeber stellt Ausländer ein|sponsert|Sponsoring|AG sponsert|Arbeitgeber sponsert',
	paidInMoney:
		'bezahlt in Geld|Geldlohn|Vergütung in Geld|in Geld bezahlt|Bezahlung in Geld|Barlohn|Lohn in Geld',
	communicationPlan: 'Kommunikationsplan|Kommunikationsplan vorhanden|Kommunikationskonzept',
	managementPlan:
		'Führungsplan|Managementplan|benannte Führungskraft|Führungskraft benannt|Vorgesetzter benannt|Betreuungsplan',
	occupationGroup:
		'Berufsgruppe|ISCO|ISCO-Gruppe|Tätigkeitsgruppe|Berufshauptgruppe|Art der Tätigkeit|Tätigkeitsart|Berufsgruppe (ISCO)|ISCO-08|Berufskategorie',
	holdsProof:
		'Abschluss nachgewiesen|Abschluss belegt|Nachweise|Nachweis|Nachweis vorhanden|Nachweise vorhanden|Zeugnisse|Zeugnis vorhanden|Zeugnisse vorhanden|Abschlusszeugnis|Urkunde vorhanden|Zeugnis|Nachweise liegen vor|Belege vorhanden|Abschlussnachweis',
	workLocation: 'Arbeitsregion|Region|Einsatzregion|Region der Arbeit|Region in China',
	designWork:
		'Entwurf|arbeitet im Design|Konstruktion|wirkt an Entwürfen mit|Designarbeit|Gestaltungsarbeit|an Gestaltung beteiligt',
	productionWork:
		'arbeitet in Produktion|Produktionsarbeit|in der Produktion|an Produktion beteiligt|wirkt an Produktion mit',
	localCouldDo: 'Einheimischer könnte es|lokal besetzbar|lokal ersetzbar|Einheimische könnten es',
	acceptsStaffRules: 'akzeptiert Regeln|akzeptiert Betriebsregeln|akzeptiert Hausordnung',
	permanentResident: 'chinesische daueraufenthaltskarte|daueraufenthalt china|green card china',
	specialRoutes: 'sonderwege|sonderweg',
}
