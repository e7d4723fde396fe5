/** Everyday words about nursery and reception: hours and fees, key people, care, settling in, collecting, moving on. */
export const EARLY_YEARS = `
# Hours and fees
30 hours, 30 funded hours, extended entitlement, working parent entitlement, working parents: 30 hrs, 30 free hours, free childcare, hours for working parents, government childcare, nine months old place, free hours for babies, both parents work, 30 hours free
eligibility code, 11-digit code, reconfirm, grace period, HMRC: childcare code, HMRC code, Childcare Choices, code ran out, code expired, code lapsed, forgot to renew code, eleven digit code, renew my hours, code not working, validate code, DERN, 30 hours code
15 hours, 15 funded hours, universal entitlement, funded hours, three- and four-year-olds, free entitlement, funded place: 15 hrs, free hours at three, free nursery at 3, is nursery free, funded sessions, free place for 3 year old, free preschool, free hours, how many free hours
two-year-olds, two-year-old funding, certain benefits, disadvantaged two-year-olds, eligible two-year-olds: free place for two year old, 2 year old free, two year old funding, golden ticket, free nursery on benefits, Together for Twos, Early Learning for Twos, free place for toddler, 2 yr old funding
early years pupil premium, EYPP: extra money for nursery, nursery pupil premium, EYPP form, premium form nursery
hourly rate, additional hours, an hour, unfunded hours, additional sessions, hourly charge: price of nursery, how much is nursery, nursery cost per hour, extra hours cost, price per hour, hourly price, extra session price, full day cost, preschool price, top up hours
fees, Tax-Free Childcare, childcare vouchers, billed, invoice, in advance: nursery bill, pay nursery, nursery payment, pay with vouchers, TFC, Computershare, Kiddivouchers, Sodexo, universal credit childcare, childcare account, bill due, invoice for nursery
unpaid fees, late payment, payment plan, arrears, fees are late, non-payment of fees, overdue: can't afford nursery, cant afford nursery bill, behind with fees, owe nursery, nursery debt, struggling to pay nursery, missed nursery payment, can't pay childcare, pay in instalments, lose nursery place over money, spread the cost of nursery
notice in writing, notice period, weeks' notice, half a term's notice, notice, child leaves: leave nursery, take out of nursery, stop nursery, give notice nursery, pulling out of preschool, cancel nursery place, notice to leave, quit nursery, moving nursery
refunds, not refunded, bank holiday, no refund, absences are charged, swap: nursery money back, pay when on holiday, charged when poorly, do we pay bank holidays, swap nursery days, swap a session, make up a missed session, change day this week, still pay if off
change of sessions, additional sessions, pattern of sessions, sessions, change sessions: change nursery days, more hours, extra day, drop a day, different days, add a session, increase hours, which days, choose days, fewest sessions, stretched hours, stretch the hours
morning session, afternoon session, session times, opening times, term time only: nursery times, nursery hours, what time is nursery, half day at nursery, full day at nursery, am session, pm session, nursery in the holidays, nursery finish time, nursery open, preschool times
voluntary contribution, snack contribution, consumables, snack: snack money, snack fund, cooking money, playdough money, nursery fund, pound a week
breakfast club, after-school club, wraparound, out of hours: wrap around, before and after nursery, longer day, childcare before school, early drop, tea club
registration form, nursery registration, register your child, name down, application for a nursery place, nursery waiting list: sign up for nursery, name down for nursery, apply for nursery, join nursery, get baby in nursery, nursery application, book a nursery place, preschool place, waiting list for nursery, baby nursery, nursery sign up
no deposit, deposit, registration fee, fee to register: nursery deposit, pay to hold place, joining fee, pay to register, pay up front
third birthday, second birthday, term after, starting ages, children may start: when can baby start, how old for nursery, start at two, start at three, turned three, youngest age for nursery, what age nursery, when he turns 3, start when 2
not used, unused place, non-attendance, place may be given, offered to another child: stopped coming to nursery, lose nursery place, not been to nursery, missed weeks of nursery, place given away
places offered first, nursery priority, priority, oldest, criteria for nursery: who gets a nursery place, nursery full, nursery place order, which children get nursery place first, nursery oversubscribed
birth certificate, passport, proof of address, shows your address, evidence of date of birth, original documents: what papers to bring, documents to bring, paperwork to join, papers when joining, what ID for joining, show birth certificate, proof of age, proof of who he is, papers for school, documents for nursery, paperwork for new starter

# People
key person, key worker, key carer, buddy, second key person, co-key person: who looks after my child, main carer, special grown-up, who will be looking after him, looking after my little one, key person off sick, change key person, carer at nursery, person my little one knows, day to day carer, who do I talk to at nursery, family worker, room leader, nursery nurse looking after
ratio, one adult to, at least one adult, adult to child, staffing levels, members of staff for every: how many kids per adult, how many staff in nursery, one to five, one to eight, 1 to 4, 1 to 13, toddlers each, adults in the room, enough staff, short staffed nursery, kids per grown up, number of children each, how many adults in Reception, staff child numbers
students, on placement, included in the ratios, counted in the ratios, apprentices, over 17, supernumerary: trainee in nursery, college students, work experience nursery, apprentice nursery, young staff, counted as staff, volunteers counted
level 3, level 2, approved qualification, full and relevant, early years educator, qualified teacher, early years teacher: nursery staff qualified, NVQ, nursery nurse, NNEB, qualified staff in nursery, trained nursery staff
paediatric first aid, twelve-hour, full PFA, first aid certificate: first aider at nursery, baby first aid, first aid for toddlers, choking baby, PFA course, nursery staff first aid

# Learning
screens, tablets, screen time, television, interactive whiteboard: watch telly, watch TV, telly at nursery, CBeebies, Bluey, Peppa Pig, cartoons, ipads in nursery, iPad time, tablets in nursery, on ipads, YouTube at snack, film at school, how long on screens
outdoors, whatever the weather, all weathers, free flow, outdoor area, garden: out in the rain, play in the rain, in when it's cold, playing out in winter, nursery garden, splash in puddles, outside every day, too cold to play out, go outside
change of clothes, spare clothes, waterproof, wellington boots, named bag, what to bring: wellies, puddle suit, splash suit, mac, spare pants, spare bag, what to pack, what to bring to nursery, nursery bag, changing bag, wipes and nappies, muddy clothes, waterproof trousers, kit for nursery, raincoat
old clothes, no uniform, messy, paint, practical clothing: clothes for nursery, best clothes, paint on clothes, muddy at nursery, ruined clothes, clothes that get dirty, nursery outfit, leggings
Reception Baseline Assessment, baseline assessment, baseline, first six weeks: test when start, starting school test, test at four, tests in Reception, reception test, assessed when start, RBA, test for four year olds, first test
Early Years Foundation Stage Profile, EYFS Profile, early learning goals, good level of development: end of reception report, GLD, on track in reception, expected level reception, emerging or expected, reception results, 17 goals, end of reception assessment, passed reception
progress check at age two, two-year progress check, progress check, health visitor, integrated review: 2 year check, two year review, two year old check, health visitor check, red book, development check, toddler check, two and a half check
Tapestry, learning journey, observations, learning journal, wow moments, online journal: photos from nursery, nursery app, see what she does at nursery, upload photo from home, what did he do today, Famly, Seesaw, Blossom, nursery diary, proud cloud, daily diary
play, learning through play, areas of learning, seven areas, playing and exploring, continuous provision: just playing, play all day, real work start, only play, what do they do all day, lessons in nursery, mud kitchen, sand pit, role play, messy play, what do they learn in nursery, dressing up corner, play based
phonics, daily phonics, reading books, letter sounds, early reading: start to read, learn to read, learn letters, read in nursery, sounds at nursery, alphabet, book home, write her name, when do they start reading
speech and language, speech, communication, talking, language development: not talking yet, late talker, few words, hardly speaks, speech delay, can't understand what she says, slow to talk, baby talk, still babbling, lisp, doesn't talk much

# Care
sleep, naps, rest time, rest, cot-bed, sleep mat, sleep chart: nap time, lie down, sleepy, falls asleep, fell asleep, tired, kip, snooze, forty winks, lie down after lunch, where do they sleep, tired after lunch, quiet time
sleeping children, frequently checked, sleep checks, safer sleep, cot, rest time: check on babies asleep, watch them sleep, wake him up, keep her awake, don't let him nap, how long do they sleep, cot for baby, asleep in buggy, sleep on tummy, cot death, sleeping bag
comforter, comfort object, special toy, blanket, transitional object, soft toy: blankie, teddy, bunny, cuddly, cuddly toy, snuggly, muslin, toy rabbit, favourite toy, teddy bear, soft toy for settling, lovey, doudou, something from home
dummy, comforter, soother: binky, pacifier, dodie, dum dum, dummy at nursery, give up dummy, thumb sucking, sucks thumb
toys from home, own toys, personal toys, brought from home, toys: bring toy, bring a toy, toy lost, favourite car, toy in bag, lost his toy, show and tell, bring dolly
nappies, nappy changing, changing, intimate care, pull-ups: change nappy, dirty nappy, poo, poopy, pooey, diaper, change her if she poos, number two, nappy rash, Sudocrem, left in a wet nappy, stinky nappy, Pampers, changing mat
wiping, cleaning, bottom, intimate care, self-care, toileting: wipe bum, wipe his bottom, wipe her bum, can't wipe himself, clean him up, bum wiping, wash her bottom, skid marks
toileting accidents, wet or soiled, soiled, accident, continence, in nappies: wet pants, wet my pants, wet himself, weed herself, peed, poo in pants, poos herself, had an accident, wet knickers, wee accident, trouble for wetting, dirty pants, wee on floor, wees himself, didn't make it to the toilet, pooed himself
toilet training, potty training, potty, use the toilet: still in nappies, not potty trained, pull ups, not dry yet, trainer pants, big girl pants, potty trained before starting, refuses toilet, start potty, dry at night, not toilet trained, out of nappies
continence, bladder, bowel, school nurse, soiling, wetting: constipation, poo problem, withholding, Movicol, ERIC, still wets at five, bladder problems, daytime wetting, encopresis
employed staff, enhanced DBS, never change, who changes, volunteers do not change, students do not change: who changes nappies, who changes my child, student change nappy, volunteer take to toilet, man changing nappies, male staff changing, helper change child, who takes them to the loo, could it be a student, trainee change nappy, allowed to change nappies
consent to changing, consent for intimate care, permission to change, agree to changing, intimate care agreement: come in and change her, told to come and change, called in to change, don't want staff changing, sign for nappies, ring me to change him, do I have to come and change
two adults, another adult, second adult, door ajar, within sight, colleague is told: change nappy alone, one adult changing, alone in toilet with child, on my own changing, door open changing, witness changing
intimate care plan, dignity, privacy, independence, as much as possible for themselves: embarrassed at changing, private changing, curtain, clean himself, do it herself, respect when changing, shower at school
gloves, apron, disposable gloves, nappy bin, bagged, soiled clothing: changing gloves, wet clothes home, dirty clothes in bag, pooey clothes, wash soiled clothes, wee on clothes, borrowed pants, spare knickers, return borrowed clothes
bottles, formula, breast milk, expressed milk, labelled: bottle for baby, bottle at nursery, milk bottle, warm a bottle, send a bottle, formula milk, beaker, sippy cup, baby milk, SMA, Aptamil, feed at nursery
breastfeeding, breast-feed, feed your child, comfortable room: boob, nurse my baby, nursing mum, pop in to feed, latch, feeding my toddler
toothbrushing, oral health, supervised toothbrushing, brush their teeth: brush teeth, toothpaste, teeth cleaning, dentist at nursery, milk teeth
wobbly tooth, tooth, milk tooth: tooth fell out, tooth fairy, lost a tooth, loose tooth

# Settling in
settling in, settle, very upset, upset, distressed, comfort, cuddle, own pace: cries at drop off, crying when I leave, cries when I go, clingy, screaming at the door, tears at the gate, misses mummy, wants mummy, separation anxiety, sobbing, hysterical at drop off, howls, crying every morning
say goodbye, slip away, goodbye: sneak off, sneak out, leave without saying bye, say bye, kiss goodbye, wave at window, how do I leave her, long goodbyes
first day, how your child has settled, settling review, ring you if: call me if she cries, check she is ok, getting on at nursery, how is he settling, update on first day, message in the day
stay and play, settling visits, short visits, settling-in sessions, full session, first week: taster, trial session, trial day, practice visit, build up days, first day at nursery, short days to start, stay with my child, settling sessions, come with her first, how long to settle
staggered, staggered start, mornings only, full time from, part time, phased start: half days at first, half days in Reception, when full time, short days first week, first weeks of reception, straight in full time
home visit, visit you at home, visit at home: come to our house, visit our house, teacher coming round, teachers come to house, refuse home visit, house visit, see my house
starter pack, welcome pack, booklet, favourite things: form about my child, booklet to fill in, likes and dislikes, word for toilet, starter forms, joining pack
school readiness, ready for school, feed themselves, put on their coat, independence, self-care: do up buttons, zip coat, knife and fork, write name before school, what should she be able to do, school ready, shoes on by himself, know letters before starting
new parents' meeting, meeting for new parents, welcome meeting, induction meeting, induction evening, story-time: meeting before starting, info evening, meet the teacher, intake meeting, reception evening, new starters meeting
silent period, home language, English as an additional language, early stages of English, silent: hasn't said a word, not a word in English, doesn't speak in class, won't speak, silent at nursery, selective mutism, quiet since starting, mute, only speaks at home, doesn't talk at school
interpreter, picture cards, bilingual, settling-in friend, home language: no English yet, doesn't speak English, can't speak English, speaks Polish, foreign child starting, new to English

# Handing over and collecting
named adult, named on the collection form, collection form, authorised to collect, handed over, over 16, 16 or over: big sister pick up, older sister picking up, older brother collect, teenager pick up, how old to collect, 14 year old collecting, brother aged 15 fetch, babysitter picking up, sibling collect, childminder pick up, fetch from nursery, who can fetch
password, family password, collection password, someone else is to collect: secret word, pick-up password, new person collecting, forgot password, grandma instead, different person, nan picking up
late collection, running late, late fee, charge for late: late picking up, stuck in traffic, late for pick up, late pick up fee, few minutes late, running behind, late fetching
uncollected, not been collected, not collected, uncollected child, nobody answers: nobody came, nobody comes for a child, no one came for child, left at school, forgotten child, mum not turned up, parents didn't turn up, still here after school, nobody picked him up, no one fetched
unfit, drink or drugs, under the influence, unfit to collect, intoxicated: drunk parent, smells of booze, turned up drunk, stoned, wasted, tipsy, smells of weed, pissed, drunk at pick up, high on drugs, dad been drinking, plastered
missing child, cannot be found, lost child, child is missing, search: lost a child, can't find child, child gone missing, wandered off, got out of the gate, escaped, head count wrong, left behind, ran off, gone from playground, missing from nursery, lost kid, we've lost

# Moving on
moves to Nursery, next room, ready to move, after they turn three: move up to preschool, toddler room, next room up, big room, when does she move up, move up at three
no right to a Reception place, no priority, does not guarantee, every family must apply, apply to the council, separate application: nursery into reception automatically, reception automatically, straight into reception, get into reception from nursery, stay on for reception, have to apply if in nursery, nursery to big school, automatically get a reception place
Reception to Year 1, Year 1, new teacher, transition to Year 1, play-based: going into year one, meet year 1 teacher, move from reception, year 1 ready, stop playing in year 1
`;
