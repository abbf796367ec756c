import type { HeadingWords } from './heading-words'

export const en: HeadingWords = {
	id: 'applicant no|applicant number|candidate ref|candidate reference|person id|record id|student id|student number|student no|employee no|employee number|reference number|ref no|application id',
	name: 'name of candidate|name of the candidate|name of applicant|student name|employee name|complete name|legal name|name in full|full legal name|candidate full name|applicant full name|name (as in passport)|name as per passport',
	shortName: 'name',
	firstName:
		'first name|firstname|first names|given name|given names|givenname|forename|forenames|candidate first name|applicant first name|legal first name|first name(s)',
	lastName:
		'last name|lastname|surname|family name|familyname|last names|candidate last name|applicant last name|legal last name|second name|surname(s)',
	email:
		'emails|email|e-mail|mail|email address|e-mail address|email id|mail id|candidate email|applicant email|primary email|personal email|work email|contact email|email addresses',
	birthDate:
		'date of birth|dob|d.o.b.|birth date|birthdate|birthday|born|born on|date of birth (dob)|year of birth|birth year',
	nationalities:
		'where from|passport|passports|passport(s)|passport(s) held|passports held|nat|nat.|nationality?|citizen|citizen?|from (passport)|citizenship country|national of|nationalities held|legal nationality|dual nationality|citizenship / passport|current nationality|current citizenship|nationality / citizenship|nationality|nationalities|citizenship|citizenships|citizen of|country of citizenship|country of nationality|nationality/citizenship|citizenship(s)|nationality(ies)|passport country|country of passport|passport nationality|candidate nationality|nationality 国籍|nationality (passport)|primary nationality|primary citizenship',
	age: 'how old|yrs old|years old|age?|age now|present age|age (in years)|age today|age|age in years|age (years)|current age|age yrs',
	highestDegree:
		'school degree|education degree|edu|educ|educ.|edu level|educ level|uni degree|university degree|top degree|schooling|deg|deg.|degree?|highest deg|highest edu|academics|degree title|degree awarded|final degree|latest degree|highest diploma|qual|quals|qual.|highest qual|education (degree)|terminal degree|degree held|degrees|academic background|education background|educational background|academic qualifications|degree|highest degree|highest education|education|education level|level of education|highest qualification|qualification|qualifications|academic qualification|highest academic qualification|highest level of education|degree level|degree obtained|academic degree|education qualification|educational qualification|highest degree obtained|highest degree earned|highest degree held|degree type|academic level|highest education level|highest qualification obtained|education (highest)',
	degreeField:
		'deg. field|deg field|education major|major subject of degree|studied|what studied|degree in|field / major|subject studied|uni subject|studied what|studied in|degree area|degree discipline|field of highest degree|major / field|area of specialization|area of specialisation|study subject|programme of study|program of study|degree programme|degree program|concentration|major of degree|subject of degree|degree specialization|department of study|field(s) of study|major|field of study|field|field of degree|degree field|degree subject|subject|subject of study|discipline|academic field|area of study|course of study|specialization|specialisation|specialty|speciality|study field|major subject|major field|degree major|field of education|subject area|stream|academic discipline|major/field of study|field of specialization|field of expertise (degree)',
	experienceYears:
		'yoe|years in field|yrs in field|yrs relevant|yrs relevant exp|years relevant|relevant yrs|relevant exp|time in industry|years in industry|yrs in industry|related exp|related experience yrs|work exp yrs|work yrs|industry experience|years of related work|yrs of work|job experience|experience total|overall experience|exp total|experience level (years)|work exp.|working experience|working exp|length of experience|yrs worked|years active|career years|relevant years|years of experience|years experience|experience|work experience|years of work experience|total experience|experience in years|yrs experience|yrs of experience|yrs of exp|yrs exp|exp|exp yrs|years exp|years of exp|total years of experience|relevant experience|related experience|years of relevant experience|years of related experience|professional experience|years of professional experience|experience yrs|work exp|total work experience|relevant work experience|no. of years of experience|number of years of experience|total exp|total years experience|years in relevant work|working years|years of work|years worked|years of post-qualification experience|post-qualification experience|post-qualification experience (years)|yrs of post-qual exp|post-qual exp|post-qual experience|years post qualification|yrs post-qualification|PQE|years of relevant work|post-graduation experience',
	chineseLevel:
		'chinese?|mandarin?|mandarin lvl|cn level|zh level|chinese lvl|hsk lvl|hsk?|putonghua|hsk result|hsk exam|hsk passed|hsk test|chinese ability|chinese test|chinese cert|chinese certificate|chinese language certificate|chinese (mandarin)|mandarin chinese|mandarin level (hsk)|hsk status|chinese exam|hsk (chinese)|hsk / mandarin|mandarin / hsk|hsk|hsk level|hsk score level|hsk certificate|hsk grade|hsk cert|chinese|chinese level|chinese proficiency|chinese language level|chinese language proficiency|level of chinese|mandarin level|mandarin proficiency|chinese (hsk)|mandarin|mandarin (hsk)|chinese hsk level|hsk / chinese level|chinese skills|chinese language|hsk chinese level',
	languages:
		'languages and proficiency|language and proficiency|languages & proficiency|language & level|language and level|language & proficiency|languages (proficiency)|language(s) & level|language(s) and level|languages / proficiency|other languages and level|foreign language(s)|foreign language|foreign language level|foreign language skills|langs|lang|lang.|langs.|speaks|langs spoken|other langs|languages?|language(s)|language(s) spoken|languages (with level)|lang skills|languages spoken / level|languages spoken (level)|linguistic skills|working languages|languages/levels|languages + level|language profile|language knowledge|other languages spoken|languages spoken & level|language ability|spoken language(s)|languages|language|language skills|languages spoken|spoken languages|languages known|language proficiency|language level|language levels|languages and levels|languages & levels|languages and level|languages & level|language abilities|languages spoken and level|foreign languages|other languages|languages / level|languages with level',
	annualPayCny:
		'annual comp|yearly comp|comp per year|comp/yr|comp / yr|pay/yr|pay / yr|salary/yr|salary / yr|salary/year|salary / year|pay/year|gross annual|annual gross|pay a year|salary yearly|salary annual|annual offer|annual base|base annual|base per year|yearly gross|annual base pay|total annual pay|annual remuneration|annual wage|yearly wage|offered annual pay|annual pay offered|planned annual salary|agreed annual salary|proposed annual salary|contract salary per year|compensation per year|comp (annual)|pay (annual)|salary (annual)|annual total|annual cash|annual ctc|yearly package|salary (yearly)|gross salary per year|salary (gross, annual)|annual pay|annual salary|yearly salary|yearly pay|annual compensation|annual gross salary|gross annual salary|annual salary before tax|annual base salary|base salary per year|salary per year|salary a year|salary p.a.|salary per annum|pay per year|annual package|annual income before tax|annual pay before tax|offered annual salary|annual salary offered|salary offered per year|gross yearly salary|annual gross pay|yearly gross salary|yearly income',
	payWithCurrency: 'ctc p.a.|ctc per annum|ctc pa|annual ctc|total annual ctc',
	payWithPeriod:
		'comp|offer amount|total comp|offer pay|base pay|salary|pay|gross salary|base salary|compensation|remuneration|ctc|package|offered salary|salary offered|wage|gross pay|salary offer|offer salary|offered ctc|pay offered|pay before tax',
	jobOffer:
		'offer out|offer out?|offer sent|offer sent?|offer given|offer state|offer letter?|offered?|contract offer|offer (written/verbal)|offer / contract|job offer (written/verbal)|offer form|offer letter status|offer stage|employment offer status|form of offer|offer in writing or verbal|have an offer?|has offer?|type of offer|job offer type|job offer|offer|offer status|offer letter|job offer status|employment offer|offer of employment|offer made|offer?|offer type|job offer?|has offer|has job offer|job letter|appointment letter|job letter status|offer letter issued|letter of offer|letter of appointment',
	targetMarkets:
		'target mkt|target mkts|mkt|mkts|markets covered|for market|which market|market focus|market(s)|export market|export markets|sales market|sales markets|target region (countries)|overseas market|overseas markets|market to serve|assigned market|focus market|focus markets|market served|markets served|country focus|market / country|intended market|intended markets|target market|target markets|target countries|target country|markets|market|destination market|destination markets|market country|market countries|target market(s)|country of market',
	isicDivision:
		'employer’s industry|company industry|industry of employer|isic rev. 4|isic rev 4|isic div|isic div.|industry division|industry sector|line of business|business sector|industry (isic code)|company sector|industry|industry code|isic|isic division|isic code|industry (isic)|employer industry|sector',
	monthsPerYear:
		'months/yr|months/yr in cn|months in cn|mths in china|months in prc|months/year in china|months on site|months in china / yr|months in china / year|months working in china|months in china a year|months/year china|china months|months in china (per year)|mo/yr in china|time in china (months)|months p.a. in china|months p.a.|months present in china|months per year|months a year|months in china|months per year in china|months of work in china|months/year|months in china per year|months/yr in china',
	occupationGroup:
		'job category|occupation|kind of work|job group|occupation category|occupational group|isco-08|isco-08 group|isco 08|job type (isco)|occupation class|type of work|work category|role category|role type|position level|job class|occupation type|occupation group|isco|isco group|isco major group|occupation (isco)',
	holdsProof:
		'proof documents|degree certs|proof docs|supporting documents|documents of proof|certificate held|holds degree certificate|holds a degree certificate|degree certificate held|holds certificate|certificate(s) held|holds degree certificates|degree proof held|holds proof of degree|has proof|holds proof|has certificates|documents proving degree|degree certificate|degree certificate?|diploma available|proof of degree?|certs ok|holds certificates?|proof held|has proof?|degree proof|certificates held|holds certificates|certificates available|degree certificate available|has degree certificate|proof of degree|proof of degree available',
	canShowHealthCertificate:
		'medical fit|medically fit|medical fitness|medical ok|medical ok?|medical?|medical|health check|health check ok|health cert?|health certificate?|medical exam|medical exam done|medical cert|medical examination|medical clearance|can provide health certificate|health cert ok|physical exam|health certificate available|can show health certificate|health certificate|medical certificate|medical check|health check certificate|has health certificate|medical certificate available|health cert|medical fitness cert|medical fitness certificate|fitness certificate|certificate of fitness|certificate of medical fitness|medical report|med check|med cert|medical checkup|medical check-up|fit to work certificate|fitness to work|pre-employment medical|medical screening|health screening',
	canShowNoCriminalRecord:
		'police check|police cert|police cert.|clean record|clean record?|crim check ok|police clearance?|pcc|no criminal record cert|police clearance available|can provide police clearance|non-criminal certificate|criminal record check passed|police record clean|clean criminal record?|no-criminal-record certificate|police clearance cert|clean police record|can show no criminal record|can provide no criminal record certificate|no criminal record available|police clearance|police clearance certificate|no criminal record certificate|certificate of no criminal record|clean criminal record|criminal record clearance|non-criminal record certificate|clean record certificate|police certificate|police character cert|police character certificate|character certificate|police good conduct|good conduct certificate|certificate of good conduct|certificate of conduct|police clearance (PCC)|police verification certificate|NBI clearance|certificate of clearance|police report certificate',
	criminalRecord:
		'no crim record|no criminal record?|no criminal record|non-criminal record|criminal record|criminal record?|any criminal record|any criminal record?|criminal records|criminal history|criminal history?|has criminal record|has criminal record?|criminal conviction|criminal convictions|convictions|police record|crim record|crim. record|criminal background',
	knowsCustoms:
		'knows local customs?|local customs|market customs|customs knowledge|knowledge of customs|knowledge of local customs|familiar with customs|familiar with market customs|understands local customs|knows customs?|customs of the market|understands customs|knows market’s customs|knows customs|knows local customs|knows market customs|knows the customs|familiar with local customs|local customs knowledge|customs known',
	knowsSocialNorms:
		'social norms|local norms|norms|knows norms|knows etiquette|etiquette|social norms?|knowledge of social norms|understands social norms|knows social norms?|social etiquette|knows social norms|knows local norms|social norms known|familiar with social norms|knows the social norms',
	livedInMarket:
		'lives/lived in market|lives or lived in market|lived there|grew up there|grew up there?|lived in market?|childhood in market|raised in market|lived in target market|grew up in target market|formative years in market|grew up in market?|childhood there|lived in market|grew up in market|lived in the market|grew up in the market',
	paidInMoney:
		'paid in money?|paid in cash?|cash pay|monetary pay|paid salary|money paid|pay in money|real pay|paid in money|paid in cash',
	employerInMainland:
		'employer in mainland|mainland employer|employer based in china|employer registered in china|employer registered in china?|company registered in china|mainland company|employer in mainland china?|china-registered employer|employer in prc|prc employer|chinese entity|company in mainland china|local employer|employer in mainland china|employer in china|chinese employer',
	consumerKnowledge:
		'consumer knowledge|knowledge of consumers|knows consumers|buyer knowledge|knows buyers|consumer insight|knowledge of buyers|consumer insights|customer knowledge|knows the buyers|how knows buyers|consumer know-how',
	marketNetworks:
		'market network|local network|market contacts|local contacts|contacts in market|network in market|contacts in the market|business contacts|market networks|networks in market|contact network|industry contacts|professional network|local connections',
	degreeInstitutionRenowned:
		'degree institution well-known|degree institution renowned|degree-granting institution well-known|institution well-known|institution renowned|well-known institution|university well-known|degree from well-known university|degree from a well-known university|degree from top university|graduated from well-known university|alma mater well-known|alma mater renowned|top university|top university?|top uni|top uni?|well-known university|well known university|well-known university?|renowned university|renowned university?|prestigious university|famous university|top-ranked university|ranked university|degree from renowned university|university renowned|well-known uni|top-100 university|top school|top school?|renowned institution',
	postInstitutionRenowned:
		'current post at well-known institution|post at well-known institution|current post at renowned institution|present institution well-known|current institution well-known|current institution renowned|well-known current institution|post at a well-known institution|works at a renowned institution|post at renowned institution|employer institution renowned',
	teachesOrResearches:
		'teaching or research post|teaching/research post|research or teaching post|teaching / research|teaching or research role|teaching/research position|academic post|teaches / researches|research post|teaching & research|researching or teaching|teaching or research position|teaches or researches|teacher or researcher|researcher|researcher?|teaching/research|teaching or research|in teaching or research|does research|stem teaching/research|stem research|teaching or research (stem)|teaches/researches|currently teaches or researches|research or teaching|teaches or does research',
	degreeRelated:
		'degree related|degree related?|degree related to job|degree relevant|degree relevant?|relevant degree|relevant degree?|degree matches job|degree fits job|degree relevant to job|degree related to the job?|degree fits?',
	plannedActivities:
		'planned activities|purpose|purpose of stay|purpose of visit|activities in china|planned activity|what for|intended activities|purpose in china|planned activity in china|activities planned|reason for stay',
	background: 'background points|bonus background|background (points)|special background|talent background',
	employerHiresForeigners:
		'sponsor|sponsor?|will sponsor|will sponsor?|employer sponsors|willing to sponsor|hires foreigners|employer willing to sponsor|sponsorship|employer hires foreigners|employer willing|employer hires foreigners?|can hire foreigners|willing to hire foreigners|employer sponsors?|sponsorship ok',
	communicationPlan:
		'communication plan|communication plan?|comms plan|team communication plan|comms plan?|plan for communication|has communication plan',
	managementPlan:
		'management plan|management plan?|named manager|line manager named|manager named|manager assigned|line manager with plan|named line manager',
	needsSpecificDegree:
		'specific degree needed|needs specific degree|degree required|requires degree|job needs degree|degree needed|requires specific degree|needs degree|post needs degree|job requires degree|needs a degree?',
	servesUpgrading:
		'serves upgrading|upgrading|industrial upgrading|helps upgrade|serves industrial upgrading',
	specificGap:
		'specific gap|skill gap|skills gap|capability gap|gap named|missing skill|fills a gap|skill gap named|fills skill gap|gap identified|specific skill gap',
	searchedAtHome:
		'searched at home|searched in china|local search done|searched locally|local search|searched local market|local search done?|searched in china first',
	headcountOnly: 'headcount only|headcount only?|just headcount|only headcount|headcount need only',
	designWork:
		'design work|does design|in design|takes part in design|design role|involved in design|works on design|design tasks',
	productionWork:
		'production work|in production|takes part in production|production role|involved in production|works in production|production tasks|works on production',
	workPlace:
		'place of work|based in|work based in|workplace|where based|work place|work site|job location (china/abroad)|china or abroad|work base',
	namesMisfit:
		'names misfit|can name a misfit|names a misfit|can name product change|product misfit|names product change',
	bridgeTasks: 'bridge tasks|bridging tasks|bridge work|market tasks|bridge role',
	coreRnd: 'core r&d|core rnd|core r&d?|r&d core|mainly r&d|core research|core r&d only',
	productionManagement:
		'production management|manages production|production manager|production manager?|manages production?|production mgmt|mainly production management',
	domesticSales:
		'domestic sales|sales in china|china sales|domestic sales?|sells in china|sells in china?|domestic sales only|mainly domestic sales',
	localCouldDo:
		'local could do|local could do it|local could do it?|local alternative|local candidate could do|could a local do it|could a local do it?|local could do the job|local available|local match|local hire possible|could local do it?|local could do job',
	aimAbroad:
		'aim abroad|goal abroad|overseas goal|overseas aim|measurable aim abroad|overseas target|aim abroad?|goal abroad?|measurable overseas goal',
	acceptsStaffRules:
		'accepts staff rules|accepts rules|accepts company rules|accepts staff rules?|accepts company rules?|agrees to staff rules|follows staff rules|accepts same rules|ok with staff rules',
	workLocation:
		'work region|region of work|work location|work location type|region type|work region type|location (region)|region in china|location type|region (points)|work area',
	provincialBonus:
		'provincial bonus|province points|provincial points|bonus points|extra points|provincial bonus points|province bonus',
	similarStaffPayCny:
		'similar staff pay|pay of similar staff|peer pay|peer salary|similar pay|pay of peers|similar staff salary|comparable staff pay|peers’ pay',
	prevailingPayCny:
		'prevailing pay|prevailing wage|market pay|usual pay|prevailing salary|local usual pay|market wage',
	localAveragePayCny:
		'local avg pay|city avg pay|local average pay|average local pay|city average pay|city average wage|local average wage|average pay in city|local average salary|city average salary|avg city pay|avg local pay',
	permanentResident:
		'green card cn|china green card|chinese green card|chinese permanent resident|chinese permanent residence|china permanent residence|permanent resident of china|foreign permanent resident id card|prc permanent residence card|china pr card|five-star card',
	specialRoutes: 'special ways|special way|special routes|special route|special category',
}
