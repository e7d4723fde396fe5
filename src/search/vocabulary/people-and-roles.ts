/** Everyday words about people: family, school roles, and the bodies outside the school with their abbreviations. */
export const PEOPLE_AND_ROLES = `
# Family
parent, carer, guardian, parental responsibility: mum, mummy, mom, mother, dad, daddy, father, step-dad, stepmum, step-mother, step-father, step-parent, mum's boyfriend, dad's girlfriend, mum's partner, nan, nanny, granny, grandma, grandad, grandpa, grandparent, grandmother, grandfather, auntie, aunt, uncle, childminder, foster carer, foster mum, foster parent, adoptive parent, special guardian, next of kin, responsible adult
parental responsibility, absent parent, non-resident parent, separated parents, divorced, court order: split up, ex-partner, ex-husband, ex-wife, custody, dad not living with us, estranged, both parents, two homes, contact order, child arrangements order, residence order, prohibited steps, non-molestation, injunction, parents not together, separation, shared custody, father's rights, PR
family, household, relative: home life, home situation, next of kin, cousin, in-laws, siblings
sibling, brother, sister: older brother, big sister, little brother, younger sister, twin, triplets, half-brother, step-sister, brothers and sisters
emergency contact, contact details, contact numbers: next of kin, new phone number, changed my number, moved house, change of address, new address, second contact, change email address, update my details
guardian, private fostering, privately fostered, kinship care: living with a friend's family, living with auntie, living with relatives, staying with another family, host family, living with grandparents
young carer, caring responsibilities: looks after mum, cares for a parent, caring for sibling, helps disabled parent
service children, service pupil, armed forces: army family, military, RAF, navy, soldier, dad is in the army, deployed, forces children, service premium

# Pupils
pupil, student, child, learner: kid, son, daughter, boy, girl, teenager, teen, youngster, young person, schoolchild, schoolkid, classmate, little one, infant, junior, toddler, granddaughter, grandson
looked-after, looked after, children in care, previously looked-after: LAC, CLA, CiC, foster child, fostered, care home, children's home, care leaver, adopted, adoption, PLAC, care experienced, special guardianship
personal education plan, PEP: LAC review, plan for looked after child
pupil premium, disadvantaged pupils, free school meals: PP, FSM, Ever 6 FSM, PPG, low income, benefits, poor families, deprived
former pupil, past pupil, alumni, leaver: ex-pupil, old pupil, old boys, school leaver, left the school, old students, year 6 leavers
friend, peer, friendship: mates, best friend, bestie, playmate, falling out, fallen out with friends
prefect, head boy, head girl, house captain: monitors, sports captain, buddy, playground leader, play leader, peer mentor, ambassador, young leader, reading buddy
school council, pupil voice, student council, pupil parliament: school councillor, eco council, class rep, pupil survey, what children think, children's views, student voice
year group, key stage, reception, foundation stage: Year R, YR, KS1, KS2, KS3, KS4, EYFS, FS1, FS2, grade, first grade, infants, juniors, sixth form, infant school, junior school, early years
early years, EYFS, reception, nursery: preschool, playgroup, foundation class, kindergarten, tots, under fives
sixth form, post-16, key stage 5: sixth former, Year 12, Year 13, college, 16 to 18
English as an additional language, EAL, first language: ESL, doesn't speak English, new to English, foreign language at home, speaks Polish, bilingual, mother tongue, home language, EFL, limited English
interpreter, translation, translator: translate, another language, can't read English, sign language, BSL, large print, braille, speak no English
refugee, asylum seeker, new arrival, unaccompanied: Ukrainian, immigrant, international arrivals, UASC, moved to England, migrant

# School roles
headteacher, principal, head of school, executive headteacher: head, headmaster, headmistress, head teacher, exec head, boss of the school, HT, who runs the school, who is in charge of school, academy principal
deputy headteacher, assistant headteacher, deputy head, vice principal: deputy, assistant head, DHT, AHT, second in charge, head is away, when the head is off, acting head
senior leadership team, senior leaders, SLT, senior management: SMT, leadership team, senior staff, phase leader, key stage leader, senior teacher, management team
staff, employee, colleague, workforce: teachers, worker, adults in school, personnel, employed, workmate, co-worker, school worker
teacher, class teacher, form tutor, teaching staff: class tutor, sir, schoolteacher, tutor, form teacher, homeroom teacher, subject teacher
head of year, year leader, pastoral leader, phase leader: head of house, year head, pastoral manager, progress leader, HOY, who looks after the year group
subject leader, curriculum leader, head of department, coordinator: HOD, maths lead, English lead, subject coordinator, subject lead, science leader, department head, faculty head
teaching assistant, support staff, learning support assistant, classroom assistant: TA, LSA, HLTA, one to one, helper in class, higher level teaching assistant, cover supervisor, dinner lady, learning mentor
support staff, non-teaching staff, associate staff: office staff, admin staff, secretary, technician, cleaner, cook, librarian, caretaker, receptionist, business manager
lunchtime supervisor, midday supervisor, midday assistant, lunchtime staff: dinner lady, MDSA, MSA, midday meals supervisor, lunch lady, lunchtime helper, playground supervisor
catering staff, kitchen staff, cook, caterer: chef, canteen staff, school cook, kitchen, dinner staff
school office, administrator, reception desk, office manager, front office: secretary, receptionist, front desk, admin, office lady, office staff, ring the office, reception lady, office hours, phone the school
school business manager, business manager, bursar: SBM, finance officer, finance manager, business leader, who pays invoices, operations manager
caretaker, site manager, premises manager, site supervisor: janitor, site staff, groundskeeper, handyman, keyholder, site officer, groundsman, premises officer
cleaner, cleaning staff: mopping, domestic staff
designated safeguarding lead, DSL, designated safeguarding officer, child protection officer: safeguarding lead, DDSL, deputy DSL, deputy safeguarding lead, CPLO, child protection lead, safeguarding officer, safeguarding person, DSP, CPO, DSO, safeguarding team, designated person
designated teacher, looked-after children: teacher for LAC, teacher for children in care
SENCO, special educational needs co-ordinator, SEND coordinator, inclusion manager: SENDCO, special needs teacher, inclusion leader, INCO, special needs coordinator, inclusion lead
mental health lead, senior mental health lead, pastoral support: ELSA, emotional literacy support assistant, counsellor, school counsellor, pastoral staff, wellbeing lead, nurture, learning mentor, place2be, mental health first aider, MHFA, play therapist
family support worker, family liaison officer, parent support adviser: FSW, family worker, home school link worker, FLO, help for families, PSA adviser
attendance officer, education welfare officer, attendance champion, education welfare service: EWO, truant officer, welfare officer, senior attendance champion, attendance lead, school attendance officer, EWS, wag man, board man, attendance team
first aider, appointed person, first aid, paediatric first aid: who is first aid trained, school nurse, medical staff, matron, nurse, who looks after an injury
school nurse, health visitor, public health nurse: nurse, NHS nurse, nursing team, health team, matron, school health
key person, key worker: who looks after my child in nursery, keyworker
key worker, critical worker: keyworker children, essential worker
designated person for online safety, online safety lead, computing lead, network manager: techie, computer technician, ICT coordinator, e-safety officer, IT helpdesk
data protection officer, DPO, data protection lead: GDPR officer, GDPR lead, who is in charge of data, privacy officer, data controller, SIRO, information asset owner
educational visits coordinator, EVC, visit leader, trip leader: who organises trips, group leader, EVC officer, trip organiser, who approves trips, outings coordinator
exams officer, examinations officer: invigilator, exam invigilators, who runs exams, head of centre
health and safety officer, health and safety coordinator, competent person: fire warden, fire marshal, H&S officer, safety officer, safety rep, health and safety lead
literacy lead, phonics lead, reading leader: librarian, reading specialist
careers leader, careers adviser: careers teacher, careers advisor, Connexions, careers officer
chaplain, clergy, vicar, priest: reverend, church minister, imam, rabbi, parish priest, incumbent, youth worker
early career teacher, ECT, newly qualified teacher, induction: NQT, newly qualified, new teacher, first year of teaching, probationer, ECF, induction tutor, RQT, statutory induction, NQT mentor
trainee teacher, student teacher, initial teacher training, ITT: PGCE, Schools Direct, SCITT, teaching practice, training to be a teacher, student on placement, teacher training, trainee, placement students, BEd, QTS
work experience, placement, student placement: work experience student, college student on placement, apprentice, apprenticeship, shadowing, intern, T level placement
supply teacher, agency staff, temporary staff: supply, substitute teacher, sub teacher, agency, cover teacher, temp, agency worker, temporary teacher, locum, substitute
peripatetic teacher, music teacher, instrumental tuition, visiting teacher: violin teacher, guitar lessons, piano lessons, music lessons, peri, music service, drum lessons
sports coach, external provider, coach, club leader: football coach, PE coach, dance teacher, karate teacher, club provider, sports company, swimming teacher, outside coach
volunteer, parent helper, helper: parent volunteer, reading volunteer, mums helping, listening to readers, parents who help, grandparent helping, helping in class, trip helper
visitor, guest, contractor: builder, plumber, workman, tradesman, delivery driver, guest speaker, outside speaker, inspector, salesman, electrician
contractor, self-employed, third party, supplier: builders, plumber, electrician, workmen, outside company, roofer, painters and decorators, window cleaner, self employed
line manager, manager, supervisor, appraiser: boss, team leader
driver, escort, transport provider, passenger assistant: bus driver, taxi driver, minibus driver, chaperone, bus escort, school crossing patrol
crossing patrol, road safety: lollipop lady, lollipop man, crossing guard, zebra crossing
PTA, parent teacher association, Friends of the school, PTFA: parents association, FOSA, PSA, school fair, parent group, fundraising committee, home school association, PTO, class rep

# Governors and those over the school
governing body, governor, governing board, local governing body, trustees: school board, LGB, GB, FGB, board of governors, board, academy committee, local governing committee, school governor, directors
chair of governors, chair of trustees, vice chair, chairperson: chairman, chairwoman, head governor, governor in charge, boss of the governors, lead governor
clerk, governance professional, clerk to governors: clerk to the governing body, secretary to the governors, who takes the minutes, company secretary
link governor, safeguarding governor, SEND governor, nominated governor: governor for safeguarding, special needs governor, health and safety governor, which governor is responsible, named governor
parent governor, staff governor, foundation governor, co-opted governor: LA governor, become a governor, elected governor, associate member, church governor
academy trust, multi-academy trust, trust board, trust: MAT, academy, SAT, trust office, CEO, chief executive, sponsor, federation, central team, chain of schools, members of the trust
diocese, diocesan board, bishop, church authority: DBE, church, church school, RC diocese, CofE, diocesan, archdiocese, faith school, Catholic school, SIAMS, section 48
local authority, council, LA, county council: LEA, local education authority, education authority, borough, county, city council, town hall, borough council, county hall, education department, education office, unitary

# Outside bodies
Department for Education, DfE, Secretary of State: DCSF, ministry of education, education minister, education department, ESFA, Westminster, education secretary
Ofsted, inspection, inspector: HMI, inspectors coming, school inspection, office for standards in education, inspection report, Ofsted rating, ISI, Ofsted grade, report to Ofsted, SIAMS inspection
children's social care, social services, social worker, children's services: SW, social care, CSC, duty social worker, first response, Child Protection Register, allocated social worker, social services involved, taken into care
multi-agency safeguarding hub, MASH, children's social care, referral: MASH referral, front door, MARF, refer to social services, integrated front door, first contact, SPA referral, single point of access
local safeguarding partners, safeguarding children partnership, LSCP, LSCB: local safeguarding children board, SCP, safeguarding board, safeguarding partnership, three partners, integrated care board, ICB
local authority designated officer, LADO, designated officer: allegation against a teacher, who deals with allegations against staff, referral about staff, DOLA, LADO referral
Disclosure and Barring Service, DBS, barred list, enhanced check: CRB, criminal record check, police check, CRB check, DBS certificate, criminal records bureau, ISA, list 99, update service, enhanced DBS, disclosure number, vetting, background check, barring
Teaching Regulation Agency, TRA, prohibition order, prohibited from teaching: GTC, NCTL, struck off, banned from teaching, teacher misconduct, prohibition check, section 128, teacher banned, general teaching council
police, police officer, PCSO: 999, 101, call the police, policeman, policewoman, cops, coppers, crime number, police community support officer, arrested, safer schools officer, school liaison officer
Prevent duty, Channel panel, Prevent referral, radicalisation, extremism: counter terrorism, terrorist, Prevent officer, Prevent lead, far right
Early Help, team around the family, common assessment framework: CAF, TAF, EHA, EHM, TAC, early help assessment, family help, Family Hub, Supporting Families, troubled families, team around the child, lead professional
child protection plan, child protection conference: Child Protection Register, CP plan, CIN, CPP, ICPC, core group, case conference, section 47, section 17, strategy meeting, at risk register, review conference
CAMHS, mental health services, child and adolescent mental health: CYPMHS, psychiatrist, counselling, waiting for CAMHS, therapist, mental health support team, MHST, Kooth, child psychology, psychologist, therapy, EWMHS
educational psychologist, specialist services: ed psych, psychologist, Ed Psychology, EPS, assess my child for special needs, educational psychology
speech and language therapist, therapist, occupational therapist: SLT therapy, speech therapy, stammer, physio, physiotherapist, speech therapist, occupational therapy
general practitioner, GP, doctor, medical professional: family doctor, surgery, paediatrician, consultant, hospital, health professional, dentist, clinic
occupational health, OH: occupational health referral, fit for work, medical assessment for staff, OHU, work doctor
NSPCC, ChildLine, helpline: 0800 1111, child line, Samaritans, whistleblowing helpline, CEOP, who can a child ring, Barnardo's, Internet Watch Foundation, NSPCC number
CEOP, Internet Watch Foundation, Professionals Online Safety Helpline: IWF, report button, report online abuse, click CEOP, POSH helpline, Report Remove, report harmful content, NCA
Health and Safety Executive, HSE, RIDDOR: report accident to HSE, health and safety inspector, serious accidents at work, work accident report, reportable injury
UK Health Security Agency, UKHSA, Public Health England, health protection team: PHE, HPA, outbreak, public health, infectious disease, health protection agency, HPT
Information Commissioner, ICO: information commissioner's office, data watchdog, data complaint, report a data breach, complain about GDPR
Local Government Ombudsman, ombudsman, LGSCO, LGO: ombudsman complaint, complain about the council, watchdog
trade union, professional association, union representative: union, NEU, NASUWT, Unison, GMB, NAHT, ASCL, union rep, NUT, ATL, shop steward, union member, Unite, strike, union meeting
strike, industrial action: teachers on strike, walk out, picket line, school closed for strike
ACAS, employment tribunal: tribunal, unfair dismissal, employment law, early conciliation, sue the school
virtual school, virtual school head: VSH, education of children in care, virtual school headteacher
parent partnership, SENDIASS, information advice and support service: IASS, SENDIAS, help for parents of SEN, IPSEA, parent partnership service
special school, alternative provision, pupil referral unit: PRU, AP, resource base, specialist placement, hospital school, SEMH school, short stay school, specialist unit, resourced provision, MLD school
feeder school, cluster, partner schools: other schools, neighbouring school, local schools, consortium, junior school, teaching school alliance
community, neighbours, residents, public: local people, local residents, people who live near the school, member of the public, locals, next door
media, press, journalist: newspaper, reporter, TV crew, local paper, BBC, press enquiry, radio interview, talk to the press, TV cameras, Daily Mail
charity, fundraising: Comic Relief, Red Nose Day, Macmillan, sponsored, raising money, Save the Children, Poppy Appeal, fundraiser, cake sale, raffle
Equality and Human Rights Commission, EHRC, Equality Act: discrimination watchdog, equalities commission
Charity Commission, Companies House, Education and Skills Funding Agency: ESFA, EFA, funding agency, charity regulator, academy regulator, Regional Schools Commissioner, RSC, Regional Director
emergency services, ambulance, fire service: 999, paramedic, fire brigade, firefighters, fire engine, dial 999, coastguard, 112
examination board, awarding body, JCQ: exam boards, AQA, OCR, Edexcel, Pearson, Joint Council for Qualifications, Ofqual, Eduqas, WJEC, City and Guilds
Standards and Testing Agency, STA, national curriculum tests: SATs people, QCA, QCDA

# Abbreviations not named above
Keeping Children Safe in Education, KCSIE: safeguarding guidance, keeping children safe
Working Together to Safeguard Children, statutory guidance: WTSC, working together
education health and care plan, EHC plan, EHCP: statement, SEN statement, statement of special needs, EHC, EHCNA, funded hours
special educational needs and disabilities, special educational needs, SEN, SEND provision: special needs, SpLD, ALN, learning difficulties, disabled, send register
individual education plan, IEP, support plan, provision map: ISP, APDR, one page profile, assess plan do review, SEN targets, pupil passport, learning passport
General Data Protection Regulation, GDPR, data protection: DPA, UK GDPR, DPA 2018, data privacy, privacy law
subject access request, SAR: DSAR, ask for my data, see my records, copy of my child's records, access to records
Freedom of Information, FOI, publication scheme: FOIA, FOI request, EIR, freedom of information act
acceptable use, AUP, user agreement: AUA, computer rules agreement, ICT agreement, sign the internet agreement
bring your own device, BYOD, personal device: own laptop, own tablet, own phone at work
continuing professional development, CPD, training, INSET: teacher training day, courses, baker day, twilight, staff training, training day, professional learning, NPQ
relationships and sex education, RSE, relationships education: SRE, sex ed, sex education, RSHE, birds and bees, sex lessons
personal social health and economic education, PSHE: PSHCE, PSED, Jigsaw, circle time, life skills
religious education, RE, collective worship: RS, religious studies, assembly, prayers, SACRE, daily worship
spiritual moral social and cultural, SMSC, British values: FBV, fundamental British values
Parents Evening, parent consultation, parent-teacher meeting: parents night, meet the teacher, PTC, open evening, consultation evening, parent conference, how is my child doing
management information system, MIS, electronic register: SIMS, Arbor, Bromcom, ScholarPack, CPOMS, MyConcern, Integris, Class Charts, ScholarPack register

# Narrow words for people
persons with parental responsibility, parents and carers, those with parental responsibility, legal guardian: mum and dad, foster carer, stepdad, step-mum, guardian
immediate relative, close relative, relatives, extended family, family member: nan, grandad, auntie, uncle, cousin, in-laws
employees, members of staff, personnel, school employees, adults employed: staff, teachers, TAs, workers
governing board, trustees, directors, board: governors, school board
chair of the board, chair of trustees, chairperson: chair, chairman
welfare officer, medical officer, appointed person, first-aid officer: nurse, medical lady, office first aider, matron
safeguarding lead, designated person, DSL, deputy DSL, designated safeguarding: safeguarding person, child protection lady
LADO, designated officer, allegations management: allegations officer
SENDCo, SENCO, inclusion leader: special needs teacher, SEN lady
education welfare, attendance officer, attendance service: truancy officer, wag man, EWO
site manager, premises manager, premises staff: caretaker, janitor, handyman
midday supervisory assistants, lunchtime staff, midday staff: dinner ladies, lunch ladies
pupils on roll, scholars, young people, students, learners: kids, lads, girls, little ones, children
helpline, national charity helpline, confidential helpline, support line: Childline, NSPCC, 0800 1111
external agencies, outside agencies, partner agencies, other professionals: social services, experts, outside help
prospective parents, prospective pupils, new entrants: looking at school, new family
hirers, lessees, third-party users, community users: club who rent hall, people who hire
companion, trade union representative, workplace colleague: union rep, mate at hearing
contractors, tradespeople, workmen on site: builders, plumber

# Who is who in a rule, one by one
safeguarding lead, designated safeguarding lead, deputy designated, designated person, on call, rota, vacations: who covers safeguarding, safeguarding in the holidays, safeguarding person, child protection person, who's DSL, DSL off sick, safeguarding at weekend
special educational needs co-ordinator, SENCO, inclusion manager, inclusion lead, inclusion co-ordinator: SEN lady, special needs teacher, speak to senco, sendco
multi-agency safeguarding hub, children's social care, emergency duty team, front door, out of hours: social services number, social worker number, ring social, SS, child services, number for social
school business manager, bursar, finance officer, administrator: money lady, office lady
clerk, chair of governors, governing body: boss of governors, head of the governors, top governor
pastoral lead, family support worker, learning mentor, emotional literacy support, home-school link worker: family worker, someone for my kid to talk to, mentor, ELSA lady, parent support
caretaker, site manager, premises officer, facilities: jannie, janitor, handyman, site man
midday supervisor, lunchtime supervisor, mealtime assistant: dinner lady, lunch lady
technician, network manager, IT support: computer man, tech support
headteacher, head teacher, principal, executive headteacher: headmaster, headmistress, gaffer, head honcho, big boss
deputy headteacher, assistant headteacher, senior leadership: second in charge, who's in charge when head's away, acting head
school nurse, health visitor, immunisation team: nurse, jabs lady, matron
educational psychologist, specialist teacher, advisory teacher, therapist: ed psych, ep, psychologist, speech lady
first-aider, first aid at work, paediatric first aid, appointed person: trained first aid, first aid person, who does plasters
data protection officer, privacy lead: data man, GDPR lady
chaplain, incumbent, vicar, foundation governor: church person, rev

# Volunteers and helpers
volunteers, volunteer application, becoming a volunteer, help with reading, regular volunteer, parent helpers: hear readers, listen to readers, hear children read, reading volunteer, help in class, helping out, give up my time, help at school, read with kids, be a helper, come in and help, volunteer reader, grandparent help, help in nursery
cannot come with volunteers, brothers, sisters and babies, younger siblings, pre-school children: toddler come with me, bring my baby, bring toddler, bring little one, baby in class, bring a buggy, babe in arms, younger child with me, baby while volunteering, little brother come too, toddler when I help
own child's class, volunteers in class, same class: help in my own child's class, help in my kid's class, work in my son's class, be in her class, not in my child's class
volunteers do not, never alone, unsupervised, volunteer limits, discipline: what can't helpers do, helper told off my child, helper alone with child, helpers first aid, parent helper confidentiality, helper gossip, volunteer give medicine
enhanced DBS, barred list, regulated activity, risk assessment for volunteers, volunteer checks: DBS for helpers, do helpers need DBS, DBS cost for volunteer, police check for volunteer, checked before helping, update service, DBS from another job
`;
