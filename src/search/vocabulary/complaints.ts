/** Everyday words about complaints: how to complain, to whom, the stages, the panel, and what comes after. */
export const COMPLAINTS = `
# Complaining
complaint, complaints procedure, concern or complaint: complain, moan, unhappy, upset with school, disagree, fed up, dissatisfied, kick off, problem with school, kick up a fuss, issue with school, angry with school, raise an issue, make a fuss, cross with school, unhappy with teacher, disappointed, take it further, bad service, wrong decision
complainant, person making the complaint: neighbours complain, public complaint, grandparent complain, complain if not a parent, former parents complain, child complain, pupil complain, resident complaint
complaint about a member of staff, complaint against staff, concern about staff: complain about teacher, teacher shouted at my child, teacher picks on my child, unfair teacher, bad teacher, teacher hates my child, teacher is rude, TA was rude, rude receptionist, report a teacher, teacher lied, office rude, shouting teacher, complaint about TA, teacher hurt my child, horrible teacher, useless teacher
complaint about the headteacher, complaints against the headteacher, chair of governors: complain about head, complain about the principal, head won't listen, unhappy with the head, headteacher is the problem, report the headteacher, bad headteacher
complaint about a governor, complaint about the governing body, complaints against governors: complain about governor, complain about the chair, report a governor, trustees complaint, clerk to complain to, complain about governing board
informal stage, informal resolution, informally, resolved informally, stage 1: talk to the teacher first, speak to teacher, chat with teacher, first step, sort it out, see the class teacher, first stage, who to speak to first, talk it over, informal chat
formal complaint, formal stage, stage 2, complaint in writing: put it in writing, official complaint, write a complaint, complain in writing, make it formal, letter of complaint, complain officially, email a complaint, write to the head, second stage, write to headteacher
stage one, stage two, stage three, stages: next step, how many stages, what happens after complaint, procedure for complaint, escalate, go above teacher, complaint ladder
complaint form, complaint in writing: form to complain, template complaint, complain by phone, complain by email, form for complaint, complain in person, complain verbally, help writing complaint, complain over the phone
complaints co-ordinator, complaints officer: who deals with complaints, person in charge of complaints, address complaints to, where to send complaint, complaints person, who handles complaint
complaints panel, panel hearing, review panel, complaints committee, stage 3: governors panel, hearing, who sits on the panel, panel of governors, independent panel, panel meeting, committee to hear complaint, third stage, attend panel, governors hear complaint, three governors, final stage, panel members, panel date, appeal panel complaint
review of decision, escalate, appeal, dissatisfied with the outcome: not happy with answer, unhappy with outcome, take further, not satisfied, disagree with decision, unhappy with response, still unhappy, challenge decision, next level, appeal complaint, unhappy with reply, refuse to accept decision, overturn
investigation, investigating officer, investigate, investigator: looking into complaint, ask questions, interview witnesses, witness, witness statement, enquiry, inquiry, take statements, fact finding
findings of the investigation, outcome, upheld, dismissed: result of complaint, found out, apology, sorry, decision letter, partly upheld, complaint thrown out, win complaint, outcome letter, proven
remedy, redress, apology: say sorry, compensation, money back, put it right, damages, make up for it, apologise, lessons learned, undertaking
acknowledge, acknowledgement, written response: reply, how long to reply, when will I hear back, answer to complaint, ignored, haven't heard, never replied
working days, school days, timescale, within 10 school days: how long does it take, how many days, deadline to reply, how quickly, time limit for reply, days to respond, how soon hear back, over the holidays, complaint in the holidays, turnaround, delay in reply
three months, time limit: too late to complain, how long do I have to complain, complain about last year, old complaint, how far back, happened ages ago, deadline to complain, happened last year, complaint time limit, historic complaint
anonymous complaint, anonymous: without giving name, secret complaint, stay anonymous, hide my name, complain without name, name kept out, anonymously
confidentiality, confidential: private complaint, keep complaint private, teacher find out, keep it quiet, held against my child, gossip, kept private
companion, accompanied, representation, bring a friend: friend at meeting, solicitor at meeting, lawyer, legal representation, union rep, interpreter at meeting, bring my mum to meeting, moral support, take partner
recording of meetings, audio recording, video recording, electronic recording: secretly record, tape meeting, recording a conversation, dictaphone, record on phone, record phone call, covert recording, tape recorder, filming a meeting
record of complaints, complaints log, keeping records: log of complaints, how long are complaints kept, complaint file, keep complaint on file, complaint records, note of complaint, retained complaint
withdraw a complaint, withdrawn complaint: drop complaint, take back complaint, change my mind about complaint, stop my complaint, cancel complaint
duplicate complaints, repeated complaint: same complaint twice, both parents complain, already complained, complain again, spouse complains, other parent complaint
complaint campaign, large volume: many parents complain, petition, group complaint, lots of complaints, template letters, parents all complaining, Facebook campaign, joint complaint
vexatious, unreasonable, unreasonable complaints: harassing, keep complaining, too many emails, never stops complaining, abusive parent, troublemaker, rude parent, nuisance, obsessive, time waster, pestering, frivolous, always complaining, stop writing to us, repeated emails, parent won't stop, unreasonably persistent, parents who complain all the time, malicious complaint, emails every day, single point of contact, bombarding with emails, ban a parent from contacting, complaint ignored, refuse to reply, serial complainer
abusive behaviour, aggressive behaviour, parental conduct, unacceptable behaviour: shouting at staff, swearing at teacher, threatening staff, aggressive parent, parent fight, parents fighting in playground, parents swearing, violent parent, intimidating, angry parent, rude to staff, parent shouting at child, parent attacks teacher, parents arguing at the gate, abusive email, parent code of conduct, hit a teacher, drunk parent, threatening a child, told off another child, parent told off my child, zero tolerance, parents behaviour, parent hit, shouted at receptionist, parent confronting, nasty emails to staff
barred from the premises, ban from school premises, barring, trespass, exclusion from premises: banned from school, parent ban, keep off site, ban letter, banned from playground, trespasser, Section 547, injunction, lift a ban, how long is parent ban, told to leave premises, get rid of a parent, removed from site
social media complaints, comments online, derogatory comments: moan on Facebook, parents WhatsApp group, complaining on Facebook, bad review, slag off the school, name teacher on Facebook, class WhatsApp, google review, parents group chat, posting about teacher, rant on Facebook, Mumsnet, name and shame, parent posts about school

# Other roads
Ofsted, complain to Ofsted, complaint to Ofsted: report school to Ofsted, Ofsted phone number, ring Ofsted, whistleblow to Ofsted, Parent View, ofsted complaint, report nursery
Department for Education, Secretary of State, School Complaints Unit, DfE: DfE complaint, complain to the government, complain higher, ESFA, government complaint, after the governors, education minister, MP, write to my MP, go above governors, complain about governors decision, RPA, who checks the school
local authority, council, ombudsman: complain to council, LA complaint, LEA complaint, town hall, councillor, complain to the local authority, Local Government Ombudsman
diocese, diocesan authority: complain to the bishop, complain to the church, diocese complaint
academy trust, trust complaint, board of trustees: complain to the trust, complain to the MAT, complain to the CEO, trust head office, complain to sponsor
judicial review, tribunal, SEND tribunal, First-tier Tribunal: take school to court, sue, solicitor, legal action against school, disability tribunal, sue the school, court case, judge, legal challenge, discrimination claim, take to tribunal, no win no fee, SENDIST
scope of complaints, complaints not covered, separate procedures, other statutory procedures: complaint about exclusion, complaint about admissions, complaint about SEN, complaint about food, whistleblow, complain about curriculum, withdraw from lessons complaint, complaint about trip company, complain about contractor, complaint about club, complain about coach, use of hall complaint, complain about lettings, complaint about after school club
early years complaint, EYFS complaints, written record of complaints: nursery complaint, 28 days, complaint about nursery, reception complaint
special educational needs complaint, SEN complaint, disagreement resolution, mediation: disagree with SENCO, EHCP complaint, special needs complaint, mediator, peacemaker, mediate, sit down and talk, complaint about support for child, not following EHCP
safeguarding complaint, child protection complaint, allegation of abuse: complain about social services, complaint about safeguarding, hurt by teacher, safeguarding referral complaint, unhappy about referral to social services
data protection complaint, Information Commissioner: complain about data, private details shared, ICO complaint, leaked information complaint
discrimination complaint, Equality Act, discrimination: racist teacher, treated differently, unfair because of disability, school is racist, homophobic teacher, sexist teacher, discriminated
compliments, suggestions, parent views: thank you, thank a teacher, suggestion box, suggest an idea, good feedback, ideas for the school, parent survey, questionnaire, comments box, parent forum
mutual respect, partnership with parents, home-school agreement: home school contract, agreement parents sign, working with parents, sign the agreement, partnership, home school agreement, HSA

# Narrow questions about complaining
complaint about the headteacher, chair of governors, addressed to the chair, concerning the headteacher: moan about the head, complain about the head, head moan, not happy with the head, head is rude, problem with the head, grievance with head, report the headteacher
complaint about the chair, vice-chair, chair of governors complaint, individual governor, clerk to the governing board: complain about the chair, complaint about a governor, chair complaint, moan about governors, chair is rude
independent investigator, whole governing board, majority of the board, independent panel: complain about all the governors, complaint about whole board, governors biased
dissatisfied with the outcome, remains dissatisfied, wishes to take the matter further, not satisfied with the response, escalated, refer to stage 2: not happy with complaint, unhappy complaint, not happy with what head said, disagree with complaint, not happy with reply, unhappy with answer, still not happy
panel of three, panel members, panel comprising, not previously involved, impartial panel: complaints panel, many panel, who is on the panel, panel people, number on complaints panel, size of panel
bring a friend, friend or relative, accompanied by a friend, companion, supporter, representative: mate come, mate come to hearing, bring mate, friend come with me, bring mum, support at meeting, bring a mate
legal representative, legal representation, legal advisers, solicitor: bring a lawyer, bring solicitor, lawyer at hearing
within three months, three months of the incident, outside of this time frame, time scales, time limits: deadline complain, complain deadline, too late to complain, complain after a year, old complaint
within ten school days, school days of receipt, response within, acknowledge receipt, target timescale: complaint reply, answer to complaint, how long complaint take, reply to complaint
electronic recordings, recordings of meetings, record meetings, recordings of conversations, consent of all parties: record the meeting, record complaint meeting, record on phone, tape the meeting, record conversation
anonymous, named complainant, no name given, identity of complainant: not give my name, secretly complain
approach individual governors, contact individual governors, no power to act, individual governors should not: parent moans to governor, gripe, parent gripe, governor at the gate, cornered by parent, parent approached governor, parent cornered me
informal concern, raise a concern, concern with class teacher, first instance, initial concern: gripe, niggle, worry about teacher, small complaint, quibble, bother
conclude the complaint, regard as closed, matter closed, procedure exhausted, final response: won't listen, complaint closed, end of complaint, no more replies
persistent, unreasonable complaints, repetitive complaints, obsessive, unreasonable demands: keeps complaining, complains all the time, complaining parent, parent keeps emailing
communication plan, communication strategy, limit contact, single point of contact, restrict contact: stop emailing us, too many emails, one email a week, banned from ringing
next steps, referred to the Department for Education, contact the Department, exhausted the procedure: go higher, above the governors, complain higher, government
deferral, adjourn, rearrange, reschedule hearing, attendance at the panel: can't make hearing, change date of hearing, miss the hearing, away for hearing
witnesses, evidence submitted, written submissions, papers circulated, further evidence: send proof, give evidence, show messages at hearing, call witnesses
apology, assurance, undertaking to review: say sorry, will they apologise, get an apology
outcome confidential, staff disciplinary outcome, not informed of disciplinary, sanctions confidential: was teacher punished, told what happened to teacher
concurrent investigation, suspended pending, other bodies investigating, criminal proceedings: police looking at it, complaint on hold, wait for police
learning from complaints, complaints reviewed, monitor complaints, governors monitor complaints: how many complaints, number of complaints
third party providers, external providers, hirers complaints, services provided by other: complain about club, coach complaint, wraparound complaint
exclusion complaint, admissions complaint, statutory assessments, whistleblowing, separate procedure, exceptions: which complaints not covered
incident of aggression, aggression or violence, inform the police, abusive conduct: parent kicked off, parent went mad, aggressive dad, angry mum, shouted at the office

# Further formal wordings
expression of dissatisfaction, statement of dissatisfaction, grievance of a parent: complaint, moan, gripe, grumble
aggrieved, dissatisfied parent, complainant remains: cross with school, angry with school
redress sought, remedies, desired outcome, actions that might resolve: what can school do
convene, hearing arranged, date of hearing, venue: when is the hearing, hearing date

# Rules of complaints procedures, one by one
detriment, adversely affect, adverse, treatment of a pupil, no child will be penalised, victimised, retaliation, reprisals, disadvantaged by a complaint: take it out on my kid, taken out on him, held against us, get back at my son, will they pick on her if I complain, backfire on my child, worry about complaining, make it worse for him, treat him different after complaint, afraid to complain, scared to complain
escalation, escalate, dissatisfied may request, next stage, stage 3, panel hearing, proceed to the next stage, remains dissatisfied: not satisfied with head's answer, head's answer where next, head did nothing, head fobbed me off, fobbed off, brushed off, take it higher, go over the head's head, take it to governors, not good enough answer, teacher did nothing, what next after head, complained before and nothing happened
compensation, financial compensation, monetary, damages, ex gratia: payout, pay out, sue the school, claim off school, pay me back for, claim damages, money for stress
raised first with, class teacher, first instance, informal concern, approach the class teacher, in person, by appointment: talk to teacher first, speak to someone about my kid, quick chat with teacher, gripe about class, not happy with teacher, niggle, issue with teacher, problem in class
not available for discussion, receiving pupils, appointment, by prior arrangement, mutually convenient: catch the teacher, quick word, quick word in the morning, grab the teacher, chat at the door, chat at the gate, talk at drop off, see teacher before school, see teacher after school, pop in to see the head, nab the teacher, word with the teacher at pick up, just turn up
whole governing body, shared with the whole, in general terms, panel be required, tainted, anonymised summary, impartial: told about complaints at meetings, governors know about complaint, tell the governors who complained, governors discuss my complaint, complaints at governors meetings, can governors hear about it, how many complaints this year
complaint concerning the chair, about the chair, entire governing body, independent investigator, vice-chair: moan about the chair, chair looks into himself, complaint about chair, chair is the problem, who looks into it when it's the chair, against all the governors, governor did something wrong, moan about a governor
complaint concerning the head teacher, addressed to the clerk, addressed to the chair, about the head: complain about the head, head's the problem, head ignored me, head is useless, head lied, head was rude, report the head, head's a bully
unreasonable, serial, vexatious, persistent complainant, frequency or nature, impedes consideration: vexatious parent, pain in the neck parent, parent emails every day, parent who won't stop, nightmare parent, keeps emailing, endless emails, bombarded by parent, parent complaining constantly, hounding, complains about everything, nonstop complaints, rants, same parent again
restrict contact, communication plan, one named person, single method, one occasion a week: banned from emailing, only allowed one email, stop a parent ringing, block a parent, limit how often parent contacts, can only write, told not to ring
barred, withdraw permission, implied licence, representations, confirm vary or revoke, exclusion from the premises: banned from school, partner's been banned, dad banned, mum banned from playground, challenge a ban, how long is the ban, lift the ban, ban a parent, appeal a ban, banned but need to pick up, told to stay off the premises
abuse, threats, aggressive, intimidation, verbal abuse towards staff: parent shouting at me, parent swore at me, kicked off at reception, dad squared up, threatened at the gate, parent going off on one, screaming in the office, abused by a mum, parent lost it
refrain from approaching another pupil, approaching another parent, confront, not approach: have a go at other mum, have it out with other parent, tell the other kid off, speak to the other kid's mum, sort it out with the dad, row in the playground, mums arguing, parent told my child off, confront the bully
posting on social media, defamatory, matters on social networks, libellous: slag off school online, facebook rant, moan in whatsapp group, bad mouth a teacher, mums group chat slating, name and shame online, google review
acknowledged within, reply within, response within, working days, timescale: when hear back, no reply to my complaint, still waiting for answer, heard nothing, how long for reply, ignored my email, how long they take, nobody got back
within three months, lapse of time, out of time, occurrence of the matter: too long ago, happened last year, years ago, from year 3, left it too late, old complaint
former pupils, no longer at the school, any person, members of the public: left the school can I still complain, not a parent can I complain, neighbour moaning, noise from school, live next door, complain as a grandparent, local resident
anonymous, anonymously, unsigned: don't want to give my name, secret complaint, complain without them knowing
on behalf of, assistance, alternative format, interpreter, reasonable adjustments for complainants: cant write, help me write it, bad at writing, don't speak english complaint, complain for my sister, dyslexic complain
orally, in writing, by letter, complaint form, verbal complaint, electronic mail: complain over the phone, email a complaint, do I have to write it down, say it face to face
panel, three members, no prior involvement, hearing in private, composition of the panel: are they on the head's side, biased panel, stitch up, governors back the head, three governors, who decides complaint
companion, friend or relative, accompanied, legal representation, supporter: bring my nan, bring a mate, take a solicitor, lawyer at meeting, bring my partner, on my own at meeting, bring a rep
witnesses, cross-examine, evidence, statements, child witness: will my kid be questioned, child speak to panel, show screenshots, see what teacher said
recording, record the meeting, covert recording, recorded without consent: record on my phone, tape the head, secretly recorded, recorded the teacher
findings, upheld in whole or in part, explanation, undertaking: result, get teacher sacked, move class after complaint
not disclosed to the complainant, matter is in hand, employment matter, confidential to the employee: did teacher get told off, was she sacked, punished the teacher, find out what happened to TA
withdrawal of complaint, withdraws, discontinue: changed my mind, call it off
Department for Education, Secretary of State, external review, not re-investigate: write to my MP, higher than governors, who's above governors, ombudsman, contact ofsted, report to ofsted
campaign, identical complaints, published response, single response: lots of us complaining, petition, group of parents, whole class of parents unhappy
matters dealt with elsewhere, appropriate procedure, excluded from this procedure, statutory appeal: complain about exclusion, complain about admissions, complain about EHCP
concerns by pupils, pupil voice, trusted adult: teacher's being unfair, teacher blames me, picked on by teacher, teacher hates me, got told off for nothing
records of complaints, retained, confidentially: keep my complaint on file, on my child's record, wipe it off file
`;
