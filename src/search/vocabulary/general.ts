/** Everyday words of rules in general: what is forbidden, asked, reported, kept, paid and decided, and when. */
export const GENERAL = `
# Forbidden and permitted
prohibited, forbidden, banned: off limits, disallow, no-no, against the rules, outlaw, out of bounds, taboo, barred, banned list
prohibited items, banned items: banned things, things not to bring, contraband, can't bring to school, forbidden things, list of banned, taken off me, bring toys in, bring in from home
permission, consent, authorisation: permission slip, slip, sign the form, approve, go-ahead, green light, parental permission, permission form, ask first, authorise, opt in, approval, licence, give permission
withdraw consent, refuse consent, opt out, right to withdraw: change my mind, take out of lesson, refuse permission, unsubscribe, take back permission, withdraw permission, take my child out of, pull out, don't give permission
exception, exceptional circumstances, discretion, exemption: special case, excused, bend the rules, exempt, loophole, make an exception, special permission, special reason, one off, waive, flexible about rule
required, obliged, mandatory, compulsory, duty: obligatory, non-negotiable
optional, voluntary: up to me, choice
expectation, expected: expected of parents, expectations of pupils, ground rules
restrict, limited: limitation, maximum
reasonable, proportionate: fair, suitable, sensible, over the top, heavy-handed, unreasonable, harsh, acceptable, unfair, common sense, proper

# Who decides and answers
responsible, responsibility, accountable: person in charge of, who looks after, person in charge, overall charge, who oversees, accountability, duties, buck stops, who sorts out
decision, decision-making, discretion, determine: make the decision, overrule, up to the head, judgement, final decision
delegate, nominated, designated, appointed: deputise, named person, person who is away, cover for head
appeal, challenge, right of appeal, reconsider: disagree, unfair, appeal a decision, change the decision, unhappy with decision, ask again, overturn, second opinion, fight a decision, reverse decision, argue against, dispute
monitor, oversee, evaluate: keep an eye on, spot check, check up, supervise, inspected, keep tabs, measure impact
training, instruction: training for staff, certificate, refresher, how often trained
made aware, informed, communicated to: spread the word, how are parents told, notified

# Breach and consequences
breach, non-compliance, failure to comply, contravention: break the rules, breaking the policy, ignore the policy, rule breaking, rule breaker, not following rules, violate, flout, disobey, disregard, don't follow policy, refuse to follow
consequence, sanction, action taken, disciplinary action: punishment, punish, get in trouble, penalty, telling off, comeback, come down hard, rap on the knuckles, penalised
confiscate, confiscation, remove items: take away my things, taken off, take my phone, seize, took my child's, give back, collect confiscated, keep my property
serious, seriousness, severity: how bad, trivial, severe, not a big deal, gravity
misuse, improper use, unacceptable use: wrong use, using wrongly
criminal offence, offence, illegal, unlawful, police: crime, against the law, arrest, call the police, break the law, 999, cops, prosecuted, lawful, legal, reported to police, law breaking, criminal
damage, vandalism, breakage: broke a window, broken, smashed, graffiti, pay for damage, wreck, ruined, replace broken, scribble, damaged property, pay for broken, snapped, cracked screen, accidentally broke
lost property, loss, theft, stolen, valuables: lost coat, lost jumper, stolen phone, nick, missing things, lost and found, lost, thief, pinched, steal, lost shoes, expensive things, took my stuff, jewellery lost, lost lunchbox, thieving, my stuff is gone, name labels, belongings, lost PE kit
liability, accept no responsibility, at own risk: who pays if stolen, school not responsible, insured, insurance, compensation, school's fault, replace lost phone, sue, negligence, compensation for broken glasses
zero tolerance, not tolerated, unacceptable: strict

# Urgent
emergency, urgent, immediate danger, immediately: 999, straight away, right now, help quickly, ASAP, who to ring in emergency, crisis, dial 999, life-threatening, hurry, urgently, act fast, instantly
without delay, immediately, as soon as possible, promptly: straight away, same day, right away, quickest, urgent, swiftly
out of hours, evenings and weekends, outside school hours, school holidays: weekend, night, bank holiday, after hours, when school is shut, who to ring at weekend, closed who do I call, summer holidays, evening, half term contact, after school closes, night time, Christmas, over the summer
deadline, timescale, time limit: how many days, due date, cut-off, last day to, too late, time frame, how long will it take, timeframe, latest date
extension, postponed, extend: more time, extra time to reply, taking too long, held up, late answer, rearrange
risk, hazard, danger, risk assessment: dangerous, unsafe, is it safe, harm, hazardous, threat, harmful, risky, peril

# Report and record
report, notify, inform, raise a concern: flag, flag up, alert, raise, bring to attention, notify school, speak up, own up, make aware, report a problem
concern, worry, raise a concern: uneasy, bothered, doubt
written record, incident log, record of incidents: log, write down, make a note, keep a note, put in book, logbook, jot down, fill in, CPOMS, record book, paperwork, write up, incident form
incident, incident report, incident form, accident: write up incident, near miss, mishap, incident log
retention period, retention, retained: how long kept, keep records, old records, shredded, stored, keep for how long, storage, delete records, how many years, archive, destroyed, throw away records, years kept, how long stored, filed, wipe, records kept, until 25, date of birth plus 25, keep on file, delete
confidential, confidentiality, private: secret, keep quiet, privacy, gossip, sensitive, off the record, keep private, classified, kept secret
information sharing, share information, disclose: pass on details, give out details, tell social services, leak, share details, reveal, give my number out, hand over information
right of access, access to records, entitled to see: see my file, see what is written, copy of report, see records, look at my records
investigate, investigation, enquiry: both sides, hear both sides, dig, my side of story, probe
evidence, proof: prove, show proof, screenshots, documents needed, proof needed, photos as proof
outcome, informed of the outcome: find out result, told the result, hear back, follow up, keep me posted, kept informed

# In writing, and getting in touch
in writing, letter, written notice: letter home, put in writing, write a letter, written request, email instead of letter, note from home, note from mum, letter from school
complete the form, completed form, pro forma, form available: fill in, fill out, paperwork, slip, form to sign, download form, application, reply slip, online form, Google form, sign form, Microsoft form, return form
contact details, by telephone, telephone, telephone the school: ring, phone, phone number, telephone number, number to call, ring up, call school, give us a bell, phone up, extension number, contact school
e-mail address, school email, electronic communication, by email: send an email, message, reply to email, inbox, how quickly do teachers reply, email teacher, mailing
text message, app, communication system, parent communication: ParentMail, Parentpay, ClassDojo, Dojo, Seesaw, Tapestry, Arbor app, Teachers2Parents, text from school, WhatsApp, newsletters, MCAS, school app, School Gateway, ParentHub, Weduc, Studybugs, notifications, school text, Class Dojo, Reach More Parents, Google Classroom, Satchel One, My Child at School, Bromcom app, push notification
meet, appointment, make an appointment: see the teacher, speak to the teacher, talk to teacher, come in and see, see the head, book a meeting, arrange a meeting, book an appointment, meet with head, catch the teacher, face to face, talk to the head, video call, meet up, speak to head, ask teacher at the gate
newsletter, school website, noticeboard: bulletin, school news, Facebook page, notice board, letter home, posters, weekly news, web page, latest news
respond, response, reply, acknowledge: how long to reply, ignored, wait for answer, haven't heard, response time, respond to email, hear from school
translation, interpreter, accessible format, alternative formats: another language, large print, translated, doesn't speak English, braille, easy read, audio version, Polish, Urdu, sign language, different language, bigger print
signature, signed: electronic signature, sign form, autograph, e-signature, both parents sign, sign and return

# Money
charge, cost, fee, payment: how much, pay, price, is it free, expensive, bill, quid, how much money, how much does it cost, cash
payment, pay online, online payment, ParentPay: pay by card, pay cash, SchoolMoney, Arbor pay, sQuid, WisePay, pay in instalments, cheque, direct debit, top up, send money in, dinner money, bank transfer, pay by phone, MCAS pay, Scopay, Pay360, pay late, payment plan, PayPoint, Tucasi, bring money
refund, reimbursement, non-refundable: money back, cancel and get money back, deposit back, return the money, give back money, refund for trip, cancelled refund
voluntary contribution, remission, financial assistance, hardship: can't afford, help with cost, donation, struggling for money, low income, skint, on Universal Credit, money help, hard up, broke, financial help, help paying, help towards, free school meals help, subsidy, discount, unable to pay, single parent money, cost of living, reduced price
debt, arrears, unpaid, outstanding: owe, owed, owe money, haven't paid, bill, overdue money, late payment, behind on payments, unpaid bills, debt letter
deposit, non-refundable, instalments: down payment, pay monthly, pay bit by bit, first payment, spread the cost, pay in stages
donation, fundraising, sponsorship, charity: give money, raise money, sponsored, bake sale, raffle, non-uniform day money, donate, school fund, collect for charity, cake sale, bring a pound, mufti money, tombola, sponsored walk, crowdfunding, wish list
budget, funding: school money, pay for equipment, money for school

# Days and times
annually, annual, each academic year: once a year, yearly, how often, per year, every 12 months
termly, half-termly: once a term, three times a year, every half term, how often, per term, six times a year
regularly, frequency, weekly: how often, daily, frequent, how many times, monthly, once a week, fortnightly, twice a week, once a month
working days, school days, term time: weekdays, does weekend count, school days only, Monday to Friday, week days, count holidays, do holidays count
advance notice, notice, prior notice: how much warning, beforehand, ahead of time, give notice, early warning, short notice, last minute, days notice, weeks before, warn, plan ahead, in good time, 24 hours notice, how far ahead, notice needed
effective date, comes into force: start date, begins, already in force, takes effect
review, monitoring and review, date of review: next review, updated, check again, out of date, latest version, renew, rewritten, how often updated, re-read, looked at again
temporary, interim, short-term: until, trial, short time, stopgap, pilot
permanent, indefinite: forever, lasting, never come back, no end date, lifetime

# How rules are carried out
procedure, protocol, process: next step, step by step, flow chart, flowchart, checklist, guidelines, instructions
implementation, implemented, put into practice, carried out: apply the policy, put in place, how does this work in practice, roll out
seek advice, advice, guidance, assistance: ask for help, counselling, backing, extra help, assist
adjustment, reasonable adjustments, adapt, accommodate: make it easier, change for my child, special arrangements, tweak, adaptations
equality, discrimination, fairness, equal opportunities: fair, unfair, treated differently, equal, bias, racist, sexist, discriminate, equally, treated the same, one rule for, double standards, inclusive, left out, inclusion
supervision, supervised, unsupervised, ratio: left alone, adults per child, keep watch, how many adults, alone, staff to child ratio, duty staff
safeguarding, safety, protect: keep safe, safe at school, protection, protect my child, security, secure, safety first, keep out of harm
prevent, prevention, preventative, reduce the risk: stop it happening, avoid, put a stop to, nip in the bud
search, screening: look in bag, bag search, search bags, frisk, check pockets, empty pockets, metal detector, pat down, turn out pockets, check bags, look in locker, strip search, search pupils, look through phone
storage, stored securely, locked, secure: locked away, lock up, keep safe, cupboard, locker, put away, safe place, filing cabinet, keys, padlock, password, hidden
belongings, personal property, personal belongings: toys, bring toys, toy from home, backpack, scooter, Pokémon cards, football cards, teddy, things from home, fidget, slime, swap cards, own stuff, trading cards, rucksack, book bag, football from home, sweets from home, balls, collecting cards, Labubu, marbles, loom bands
celebrate, praise, rewards, recognition: prize, good work, award, sticker, certificate, medal, star of the week, proud, house points, achievement, trophy, congratulate, merit, gold star, golden time
activity, occasion: fair, fete, disco, nativity, school play, sports day, concert, fun day, performance, prom, summer fair, Christmas fair, harvest, world book day, fayre, celebrations, bonfire night, bingo, quiz night, movie night, Easter egg hunt, leavers party, open day, dress up day
working with parents, partnership, parental involvement, parental engagement: parents help, work together, home and school, parents role, involved in school, what is my job as a parent, parents part
home-school agreement, parents' responsibilities, role of parents, parents are expected: parent duties, parents job, what is expected of parents, home school contract, parent's role
pupils' responsibilities, role of pupils, pupils are expected: children's job, kids responsibilities, what is expected of children
rights, entitlement, entitled, legal rights: children's rights, parents rights, UNCRC, human rights, rights of parents, deserve

# Narrow questions of every policy
entitled to: entitlement
in exceptional circumstances, save in exceptional, other than in exceptional, discretion of the headteacher: special case, make an exception, just this once
in advance, prior notice, notice required: how far ahead, how much notice, beforehand
as soon as practicable, without delay, forthwith, immediately, with immediate effect: straight away, right now, how quickly
within school days, working days, timescale: how many days, deadline
acknowledged within: how soon reply, how quickly look into it, how quickly reply
informed of the outcome, parties are informed, outcome communicated: told what punishment, what happened to other child
reinstatement, reinstate: come back
request in writing, written request, submitted in writing: put in writing
made available on request, hard copy, copies may be obtained, available from the office: get a copy, paper copy, print out
prescribed form, standard form, form available from, duly completed: form, which form, fill in
remuneration, emolument, salary, payment to staff: wages, pay, money for staff
vehicle, private vehicle, motor vehicle, cars: van, own car, motorbike
dispute, disagreement, resolve a dispute, confront: argument, row, sort it out
intoxicated, under the influence, impaired by alcohol: drunk, pissed, hungover, high
convey, transport of pupils, private vehicle: drive child, take in my car, lift
commence, commencement: begins, kick off
cease, terminated, discontinued: ends, finishes, stop altogether
furnished, supplied on request, issued to parents: hand out, sent home
misconduct, poor conduct, unacceptable conduct: naughty, acting up, playing up
school premises, school grounds, school site: on site, playground, building

# How people put a question to a rule
right of appeal, representations, review of the decision, reconsideration: contest a decision, disagree with decision, say it's unfair, argue against, overturn
unlawful, not lawful, contrary to law, prohibited: even legal, is it legal, against the law, can they legally
without charge, free of charge, at no cost: costs nothing
written notice, notice of not less than: how much warning, how far ahead, short notice, last minute
exceptional circumstances, discretion of the head teacher: make an exception, bend the rules, special case
consequences, sanction, breach of this policy, non-compliance: what if I break the rule, don't follow the rules
confidential, in confidence, privately: keep it between us, secretly
available upon request, large print, translation, alternative formats: in another language, big writing, easy read
nominated, deputises, in the absence of, delegated: when head is away, someone else instead
`;
