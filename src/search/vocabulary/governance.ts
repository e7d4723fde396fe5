/** Everyday words about governance: governors and their meetings, interests, money, and how policies are made and reviewed. */
export const GOVERNANCE = `
# Governors
governing body, governing board, governors, local governing body, trustees: who runs the school, school board, board, LGB, FGB, school governors, academy committee, board of governors, directors, list of governors, governor names, contact a governor, how many governors, advisory board, interim executive board, IEB, members of the board
instrument of government, constitution, membership of the governing body, composition: make-up of the board, how many governors, types of governor, size of board, governor categories, reconstitution
terms of reference, remit, delegation, scheme of delegation: powers of committee, delegated powers, decision planner, job of the committee, what governors decide, SoD, who signs off, hand over decision, delegate to head
articles of association, funding agreement, memorandum: academy articles, legal documents of academy, company rules
roles and responsibilities of governors, core functions, strategic role, three core functions: job of governors, governor role, critical friend, governor duties, hold the head to account, challenge head, vision and strategy, support and challenge, responsible body, accountability, strategic leadership
term of office, term of four years, hold office, length of office: how long is a governor a governor, governor term, how long do governors serve, second term, reappoint a governor, governor term ends, reappointment, governor leaves, step down
election, parent governor election, nomination, ballot: become a parent governor, stand for governor, vote for governor, nominate, governor vacancy, run for governor, join the board, parent governor vote, elected, no one stands for governor, staff governor election
appointment of governors, co-opted governors, skills audit: recruit governors, new governor, apply to be a governor, vacancy on the board, LA governor, skills of governors, skills gap, choose governors, community governor
disqualification of governors, disqualified from holding office, eligibility: bankrupt, criminal governor, convicted governor, non-attendance governor, governor DBS, section 128, missed six months meetings, under 18 governor, governor police check
removal of governors, remove a governor, suspension of a governor, suspend a governor: sack a governor, get rid of a governor, vote out, governor thrown out, governor removed, bad governor, kick off the board, governor resigns, resignation of governor
chair of governors, election of chair, vice-chair: chairman, elect a chair, chair away, vice chair, contact the chair, chair email, chair resigns, chair's action, remove the chair, acting chair, co-chairs, head of governors
chair's action, urgent decision, emergency powers: decide without a meeting, urgent decision between meetings, chair decides alone, can't wait for meeting, emergency decision governors
clerk, clerk to the governing board, governance professional: who writes minutes, who sends agenda, clerk contact, secretary of governors, governance clerk, governance lead
code of conduct for governors, governors' code of conduct, principles of public life: Nolan principles, governor behaviour, how governors should behave, seven principles, selflessness, governor confidentiality, breach of governor code, governor on social media, governor gossip, collective responsibility
governor visits, monitoring visits, visits to school by governors: governor in classroom, governors visit school, can a governor walk in, governor monitoring, visit report, governor comes to class, learning walk governor, link visit, governor look at books
governor training, governor induction, training and development of governors: training for governors, new governor training, safeguarding training governors, NGA learning, governors course, induction of governors, NGA, governor mentor
link governor, lead governor, nominated governor: governor for safeguarding, SEN governor, health and safety governor, safeguarding link, named governor, careers governor, pupil premium governor, wellbeing governor
associate member: non governor on committee, associate governor, co-opted member, advisers to the board, votes of associates
report to governors, headteacher's report: head tells governors, termly report, head's report, data to governors, head reports to board, is the head a governor

# Meetings
meeting of the governing board, full governing body meeting, governors meetings, calendar of meetings: how often do governors meet, FGB, can I come to a meeting, public meeting, termly meeting, meet three times a year, extraordinary meeting, special meeting, parents at governors meeting, EGM, three meetings a year, how many meetings
agenda, notice of meeting, seven clear days: seven days' notice, meeting papers, put on agenda, AOB, any other business, documents for meeting, see the agenda, papers sent out, late papers, add to agenda
quorum, quorate, inquorate: minimum number at meeting, not enough governors, half the governors, enough people at meeting, how many needed to vote, one half, three governors, quoracy, too few governors
voting, casting vote, majority: tie vote, show of hands, proxy vote, deciding vote, vote by email, abstain, secret ballot, resolution, equal votes, simple majority, outvoted
minutes, draft minutes, signed minutes, record of meeting: notes of meeting, see the minutes, read minutes, copy of minutes, meeting notes, minutes online, who takes minutes, minute taking, approve minutes, wrong minutes, old minutes
confidential minutes, part two, confidential items, part II: secret minutes, private meeting, closed meeting, pink papers, hidden from public, keep out of minutes, private governors business
virtual attendance, remote attendance, video conference, telephone attendance: Zoom, Teams meeting, join by phone, attend online, meeting online, dial in, hybrid meeting, join by video, governors on Zoom
apologies for absence, consent to absence, attendance at meetings: can't come to governors meeting, missed meeting, governor doesn't turn up, six months absence, send apologies, governor attendance, absent governors, accepted apologies
committees, sub-committee, working party: finance committee, resources committee, curriculum committee, pay committee, pupil discipline committee, working group, panel of governors, standards committee, first committee, admissions committee, small group of governors

# Interests
conflict of interest, declaration of interests, pecuniary interest: vested interest, my husband's company, family member works here, declare interest, brother-in-law's firm, loyalty conflict, leave the room, own business supply school, give job to family, friend's company, contract for family, personal gain, nepotism, wife is a teacher here, governor's child, mates rates, jobs for family, conflict of loyalty, sister's company, hire my relative, head's husband, declaring, biased governor, governor related to staff
register of interests, register of business interests, register of pecuniary interests: interests register, list of interests, business interests, where are governor interests published, interest form, annual declaration, update interests, governor interests on website
related party transactions, connected persons: related party, buying from trustees, deal with relatives, buy from a governor, family firm contract
gifts and hospitality register, gifts register, register of gifts: log a gift, record gifts, declare a present, list of presents, gift over £25, hospitality book, how much gift to declare, gift from supplier, governor given present, declare lunch, gift log

# Money
financial procedures, finance policy, financial regulations, financial management: money rules, who can spend, accounts, budget, finance manual, school money, who looks after money, finances, bookkeeping, finance rules, internal controls, segregation of duties, SFVS, academy trust handbook, academies financial handbook, scheme for financing, money handling
delegated budget, budget, budget monitoring, deficit: school's money, overspend, budget cuts, how is money spent, surplus, overspent, school in debt, spend on resources, skint, carry forward, three year budget, short of money, underspend
authorisation limits, financial limits, delegated authority, approval limits: spending limit, how much can the head spend, sign off spending, who approves spending, authorise a payment, over £5000, who can sign cheques, limit on spending, cheque signatories, signatory, two signatures, authorised signatories, buy without approval
procurement, purchasing, quotations, tenders, best value: buying, three quotes, order things, buy for school, place an order, supplier, purchase order, quotes, value for money, order form, contract over, cheapest, buy from Amazon, how many quotes, new supplier, PO number, lowest price, ordering books, invoice, buy equipment, ordering resources, leasing
petty cash, cash handling, cash, banking: cash float, cash in school, money counted, pay in money, cheques, count money, cash box, cash collected from pupils, keep money in classroom, dinner money, bank account, receipt for cash, trip money, taking cash, money in envelope, cash stolen, keys to safe
credit card, charge card, debit card, procurement card: school card, corporate card, pay by card, use the school card, company card, business card payment, card PIN, lost school card, purchase card, use own card for school
school fund, voluntary fund, private fund, unofficial fund: fund-raising money, private account, tuck shop money, fund audit, fete money, PTA money, donations account
income, charging, lettings, debt recovery, bad debts: owed money, unpaid bills, write off debt, hire of hall, chase debt, rent out, outstanding debt, parents owing money, dinner debt, donation, write off, arrears, unpaid dinner money, debt collector, money owed, behind with payments, in debt to school, pay in instalments, rent the hall, hall hire
audit, auditor, internal audit, internal scrutiny: check the accounts, who checks the money, audit committee, external audit, responsible officer, scrutiny of accounts, annual accounts, audit report
asset register, inventory, disposal of assets, write-off: list of equipment, sell old computers, throw away equipment, stock check, sell old furniture, get rid of equipment, dispose of, asset tag, serial number, old laptops, scrap, lost equipment, missing equipment, security marking
fraud, theft, irregularity, anti-fraud: stealing money, fiddle, embezzle, missing money, false invoice, dodgy invoice, cyber fraud, corruption, bank fraud, money laundering, bribe, fake invoice, change of bank details, scam email, report fraud, stolen funds
risk register, risk management, business continuity, insurance: insured, RPA, risk protection arrangement, school insurance, disaster plan, claim insurance, is my child insured, continuity plan, insurance claim, contingency, what if school burns down, employers liability, strategic risks, damage to car insurance
pupil premium, sports premium, grants, pupil premium strategy: how is pupil premium spent, PE money, PP money, recovery premium, school grants, PPG spending, catch-up money
charging and remissions, voluntary contribution, remission, charges: pay for trips, afford, cost of trip, donation for trip, free trips, help with cost, hardship, hard up, contribution, ask parents for money, pay for music lessons, low income trip, discount, pay for cooking ingredients
value for money, best value, efficiency: cheaper, waste of money, benchmarking, save money, cost effective, compare spending
executive pay, headteacher's pay, senior pay: CEO salary, head's wages, over £100000, how much is the head paid, high pay

# Policies
policy review, review date, reviewed annually, monitoring and review, next review: when is this updated, out of date policy, how old is this policy, new version, last reviewed, policy expires, update the policy, how often is it reviewed, who reviews policy, date of review, renewal of policy, policy due, revision, revised, amended, changes to policy, review cycle, three yearly, review every year, due for review, overdue policy
ratified, approved by the governing body, adopted by the governing body, approval: signed off, agreed by governors, passed by governors, sign off policy, policy agreed, date approved, who adopts, signature of chair, official policy
statutory policies, statutory requirement, legal framework, legislation: legal policy, required by law, law, legal basis, act of parliament, list of policies, compulsory policies, legally required, regulations, legal requirements, guidance this is based on, government guidance
consultation, consult, stakeholders, views of parents: ask parents, survey, questionnaire, asked about changes, opinion, feedback on policy, parents' views, talk to parents before change, were parents asked, change without asking, petition, parent forum, poll, how do I give my view, comment on a policy, consult staff, parent voice
published on the website, publication, availability of policies, hard copy: copy of policy, paper copy, school website, print a copy, get a copy, free copy, request policy, download policy, read policy, translated policy, large print policy, statutory website information
scope, who this policy applies to, application of the policy: supply teachers included, does it apply on trips, apply to parents, applies outside school, does it apply to volunteers
definitions, terms used, meaning: explain word, what is meant by, glossary, jargon, abbreviation, acronym
aims, objectives, purpose, rationale: goal, reason for policy, intention
ethos, vision and values, mission statement: school motto, what the school stands for, motto, Christian values, beliefs of the school, school values, school vision, kind of school, school aims
linked policies, related policies, other policies, associated documents: connected policies, other documents, relevant policies
equality impact assessment, equality impact, EIA: equal impact, EqIA, impact on disabled, equalities check, impact assessment, protected characteristics
school development plan, school improvement plan, self-evaluation, SDP: SIP, SEF, improvement plan, plan for the school, priorities this year, SIDP, targets for school, school priorities, action plan of the school
federation, academisation, conversion, change of status: become an academy, joining a trust, merge schools, amalgamation, academy conversion, academy order, school taken over, closing the school, change name of school, forced academy, amalgamate, expand the school, joining with another school

# Narrow questions about governors
training for governors, governor training, governors undertake training, induction of governors: governors safeguarding training, safeguarding training for governors, train governors, governors course
governor visits, visits by governors, monitoring visits: governor drop in, governor turn up, governor walk round
approach a governor, contact governors, via the clerk, correspondence to governors: email governors, write to governors, reach the governors
declare an interest, pecuniary, withdraw from the meeting, prejudicial interest: my wife's firm, leave the room, friend's business
business interests, register of interests, published register, declaration form: interests of governors
three written quotations, competitive quotation, tender, quotations obtained, order limits: three quotes, how many quotes, quotes needed
official order, purchase order, budget holder, authorised requisition: order things, buy things for class, order from Amazon
expenditure over, virement, threshold for approval, up to the value of: how much can head spend, spending limit, move money between budgets
governors review, committee approves, approves this policy, delegated to the committee: who agrees policy, who signs off policy, governors agree, governors approve
reviewed annually, next review, review cycle, date of next review: how old is policy, how often updated, out of date
supersedes, previous version, amendments to this policy: old policy, old version
equality duty, due regard, equality objectives, public sector equality duty: PSED, equality targets
holds to account, scrutinises, challenge and support, strategic direction, oversight: point of governors, job of governors
vacancy on the board, parent election, nominees, term of four years: become governor, join the governors
quorum, one half of the membership, quorate: enough governors, how many governors needed
agenda circulated, seven days before, papers circulated: when do papers come out, meeting papers late
minutes available, approved minutes, public inspection: see minutes, read the minutes
confidentiality of governors, collective responsibility, confidential business: governor told me, governor blabbed, governor gossip
allowances, governors expenses, reimbursement of governors, out-of-pocket: are governors paid, governor pay, babysitter for governor
suspend a governor, removal from office, disqualification: kick out a governor, get rid of a governor
lettings, hire of premises, hirer: hire the hall, rent the hall, book the hall, party in school hall

# Rules of governance, one by one
video meetings, joined by video, virtual meetings, remote attendance, count and may vote: zoom, zoom meeting, teams meeting, join from home, dial in, join online, on my laptop meeting, meeting on holiday, ring in to meeting
governors' expenses, expenses, care of children or dependants, unpaid, travel: babysitter costs, claim babysitter, childcare for governors, governor mileage, do governors get money, governor paid, sitter for meetings, taxi to meeting
parent governor whose child leaves, ceases to be a parent, child leaves, finish the term: child is moving to secondary step down, my child has left, kid leaves do I stay governor, step down as governor, son goes to year 7 governor, youngest leaving, still be a parent governor
paper copy, printed copy, large print, Braille, translation, alternative formats: policies on paper, policy in polish, printed policy, policy in my language, can't read english policy, big print, translate policy, print a policy, copy of policy for nan, audio, easy read
photographs on the website, consent, surname, images on website: face on the website, child's picture online, little ones face online, take photo off website, school facebook picture, named in picture
pupils' views, versions for pupils, school council, consulted pupils, pupil voice: kids have a say, children make rules, rules in kid words, kids choose rules, policy for children, ask the children
governor visits, focus, agreed with the headteacher, link governor, written report of visit: governor turn up in class, learning walk as governor, link governor visit, visit as a governor, judge teaching as governor, governor come in to look round, report after visit
who can stand, eligible, parent governor, parental responsibility, registered pupil: can a TA be parent governor, staff be a parent governor, gran be a parent governor, step dad parent governor, I work here can I be governor, councillor be a parent governor, be a governor with a record, foster carer governor
staff governor, elected by staff, employed at the school: be staff governor, teacher on the governors, cleaner governor, TA governor, vote for staff rep
co-opted governors, appointed by the governing body, skills, community governors: join governors without a kid, local person governor, business person governor, retired governor, governors looking for, be a governor not parent
associate members, committees, no vote, observers: sit in on governors, come and watch governors meeting, public at governors meetings, non governor on committee
chair and vice-chair, election of the chair, chair's action, urgent: who is chair, pick the chair, boss governor, chair decides on own, vote out the chair, how long can chair stay
non-attendance, six months, failure to attend, absence from meetings: missed meetings governor, governor never comes, missed three meetings, sick governor, lazy governor, sorry can't come to meeting, send apologies
disqualification, disqualified, bankrupt, prison sentence, section 128: can't be a governor, bankrupt governor, governor convicted, banned director
conflict of interest, declaration of interest, withdraw, related party: governor's husband's firm, governor votes on own pay, governor friend of head, governor's own child's exclusion, governor's company paid
act together, no power alone, individual governors, corporate responsibility: governor promised me, ask governor to sort my complaint, governor told teacher off, can a governor tell staff what to do, moan to a governor, governor giving orders
policy consultation, consulted, drafts, comments on policies, published for comment: change to a rule, tell me before rule changes, parents asked about policy, disagree with a policy, suggest a rule
policy approval, approved by, model policies, adopted, review: who writes policies, who agrees policies, when is policy looked at, who wrote this, unions agree policy, trust policy or school policy
must be published, website must carry, what is published, statutory information, publication scheme: what has to be on website, ofsted report where, results on website, sports premium on website, pupil premium on website, not on website, can't find on website, out of date website
trustees, members, scheme of delegation, local governing body, executive: trust or governors decide, who's above governors, who runs the trust, power of local governors, trust boss over head
freedom of information, recorded information, request in writing, twenty working days, publication scheme: foi how long, ask for emails about school, ask how many exclusions, ask how much spent, FOI who do I send to, foi by twitter, use my real name foi
no charge, charge for information, appropriate limit, cost of copying, exceed 450: foi cost, pay for foi, charged for foi, how much foi, charged for freedom of information, photocopy cost foi
internal review, refusal notice, Information Commissioner, vexatious, exemption: foi refused, foi turned down, won't answer my foi, appeal foi, ICO complaint, kept asking foi, foi ignored
environmental information, EIR, reuse of information: asbestos info, energy use info, copy your policy, use school's policy
minutes, published minutes, confidential minutes, agenda: read governors minutes, when are minutes out, what did governors decide, confidential bit minutes, see the agenda
governing body, governing board, trustees, membership of the board, constituted: names of governors, how many governors, big bosses of school, board members
clerk, clerk to the governors, governance professional, correspondence to governors: write to governors, email governors, contact the governors, letter to the chair, get hold of a governor, address for governors
parent governor, election of parent governors, nomination, ballot, vacancy: become a governor, stand for governor, join governors, vote for parent governor, put myself forward governor
term of office, term of four years, hold office, resignation of a governor, disqualification, removal: how long governor, quit being governor, leave the governors, kick governor off, governor never turns up, missed governors meetings, governor bankrupt
quorum, quorate, one half, meeting is inquorate: how many for a meeting, enough governors, not enough turned up, meeting can't go ahead
notice of meetings, seven clear days, agenda, papers are circulated, convened: when do papers come out, papers late, call an emergency meeting, extra governors meeting, add to agenda, when's the next governors meeting
minutes, open to inspection, confidential part, signed minutes, part two: read the minutes, see governors minutes, secret minutes, copy of minutes
virtual attendance, participate remotely, casting vote, proxy: join by zoom, governor on teams, vote by email, who has final vote, tied vote
declaration of interests, pecuniary interest, withdraw from the meeting, conflict of interest, register of business interests: my wife works here governor, governor's brother's company, mate's firm doing the work, declare an interest, leave the room, hire my cousin's firm, use my husband's company, head's relative got the job
visits by governors, monitoring visits, protocol for visits, link governor, nominated governor: governor in my class, come and look round as governor, how often governors visit, governor watching lessons, drop in as governor
collective responsibility, confidentiality of governors, corporate, individual governor has no authority: governor gossiping, governor told me, speak to governor at gate, parent moaning to a governor, governor on facebook, leak from meeting, governor making promises
training of governors, induction of governors, skills audit: new governor training, governor course, what do governors need to learn
allowances, governors' expenses, out-of-pocket, not loss of earnings: governors get paid, claim babysitter, governor parking, time off work for governors
checks on governors, section 128, enhanced certificate for governors: DBS for governors, governor criminal record, vetting governors
delegation, terms of reference, scheme of delegation, delegated to the headteacher: who can sign off, what can head decide alone, who's responsible for budget
budget, financial limits, virement, authorised expenditure, up to the value: how much can head spend, spending limit, who signs cheques, two signatures, order from amazon, buy something big, buy without asking, school credit card, petty cash
quotations, tender, procurement, value for money, three written: how many quotes, three quotes, cheapest quote, pick a supplier
fraud, irregularity, audit, internal control: money missing, stealing from school, someone's nicked money, auditor
asset register, inventory, disposal of assets, write-off: sell old computers, old furniture going, take home old laptop, bin old chairs, bought an old desk
policy review, reviewed annually, approved by, adopted, next review date: how old is this policy, out of date policy, can I suggest a change
equality information, equality objectives, protected characteristics, due regard, public sector equality duty: treated different cos black, discrimination, equal rights, equality law, favour boys over girls
published on the website, statutory information, online publication, paper copy: policies on website, paper copy of policy, print me the policy
headteacher performance, headteacher appointment, pay of the headteacher: who checks the head, who's head's boss, sack the head, hire new head, how much head gets
suspension of a governor, code of conduct for governors, breach of the code: governor out of order, bad governor, governor rowing, governor drunk
consultation, survey, parents' views, questionnaire: ask parents first, parent survey, parent forum, vote on uniform
governor for safeguarding, nominated governor, single central record each term: who checks safeguarding, governor check SCR, which governor does SEND
exclusions panel, pupil discipline committee, reinstatement, governors' committee: governors meet about exclusion, kicked out governors, when do we meet kicked out, governors overturn
`;
