/** Everyday words about accidents, injuries and first aid. */
export const FIRST_AID = `
# First aid and first aiders
first aid, first-aid provision, first aid arrangements, first aid policy: patch up, medical help, treat an injury, first aid rules, help for a hurt child
first aider, appointed person, qualified first aider, first aid at work, first-aiders, qualified first-aiders, trained first aider, first-aid at work: list of first aiders, first aid trained, medic, school nurse, matron, welfare assistant, welfare lady, medical officer, first aid person, how many first aiders, FAW, EFAW, first aid lady, name of first aider, who does first aid
paediatric first aid, paediatric first aider, PFA: pediatric first aid, nursery first aid, baby first aid, Millie's mark, twelve hour course, reception first aid
first aid training, first aid certificate, first aid qualification, refresher training: first aid course, certificate run out, renew first aid, three years, St John Ambulance, St John's, Red Cross, first aid refresher, expired certificate, INSET first aid
first aid box, first aid kit, first aid equipment, first aid container, first aid supplies, first-aid boxes, first-aid kits, first aid materials, contents of first aid boxes: green box, bum bag, first aid bag, plasters, bandages, wipes, antiseptic, gauze, tweezers, ice pack, foil blanket, eye wash, sterile dressing, scissors, safety pins, safe tape, micropore, refill first aid, first aid cupboard, run out of plasters, playground first aid
first aid room, medical room, treatment area, treatment room, medical inspection room, welfare room: sick bay, sick room, san, sanatorium, medical bay, nurse's room, where to take hurt child, lie down, bed in school
defibrillator, AED, automated external defibrillator, defib: heart machine, shock machine, defib code, heart restarter, public access defibrillator, defibrillater
CPR, resuscitation, cardiac arrest, heart attack: mouth to mouth, chest compressions, kiss of life, stopped breathing, not breathing, collapsed, heart stopped, no pulse, chest pain
recovery position, unconscious, loss of consciousness, unresponsive, collapse: passed out, knocked out, blacked out, faint, out cold, won't wake up

# Being hurt
accident, injury, accidents and injuries, injured person, sustains an injury: hurt, hurt himself, hurt at school, tripped over, tripped up, fell over, fell, child hurt, banged, crash, accident in playground, hurt in PE, injured, fell down stairs, tumble, ouch, owie, boo boo, poorly knee
minor injury, minor accidents, bumps and grazes, grazes and bruises: grazed knee, scraped knee, cut knee, small cut, scratch, graze, bruise, bump, splinter, nettle sting, paper cut, poorly finger, scab, plaster, sore finger, cold compress, wet paper towel, ice pack
serious injury, major injury, serious accident, significant injury, major accident, injuries requiring hospital: badly hurt, broken bone, lots of blood, knocked out, bad accident, need stitches, life threatening, taken to hospital, serious hurt, lost finger
head injury, bump to the head, blow to the head, injury to the head, bump to head, blow to the head or face: banged head, bumped note, head bump letter, hit head, egg on head, lump on head, head knock, red wristband, bumped head sticker, cracked head, clash of heads, bonk, cut head, forehead, ring me if bangs head
concussion, concussed: knocked out, dizzy after bump, rugby head injury, seeing double, blurred vision, return to play, HIA
grazes, wound, bleeding: blood, bleeds, gash, scrape, stitches, cut finger, glass cut, deep cut, won't stop bleeding, steri strips, bleeding a lot, severe bleeding, bleed kit, haemorrhage
nosebleed, nose bleed: bloody nose, nose bleeding, blood from nose, pinch nose
burn, scald: burnt hand, hot drink spilled, boiling water, chemical burn, hot tea, sunburn, cooking burn, blister, cling film
fracture, broken bone, dislocation, sprain, strain, suspected fracture: broken arm, broken leg, broken wrist, twisted ankle, sprained ankle, sprained wrist, snapped, put shoulder out, pulled muscle, broken finger, swollen ankle, x-ray, broken collarbone, neck injury, back injury
choking, airway: grape stuck, food stuck, back slaps, heimlich, abdominal thrust, can't breathe, swallowed something, choking on food, swallowed coin, bead up nose, pea in ear, swallowed battery, button battery, swallowed magnet
bite, stings, insect sting: bee sting, wasp sting, stung, insect bite, bitten by child, bit by child, tick, horsefly, dog bite, bitten by dog, mosquito, nettle, sting cream, wasp, wasps nest, hornet, adder, jellyfish
splinter, embedded object: remove splinter, take out splinter, glass in foot, thorn, pencil stuck, spelk, sliver, object in eye
eye injury, something in the eye, eye wash: sand in eye, poked in eye, black eye, grit in eye, hurt eye, scratched eye, chemical in eye, bump to the eye
tooth knocked out, dental injury, chipped tooth, damaged tooth: broken tooth, tooth fell out, lost a tooth, knocked tooth, tooth in milk, teeth hurt, mouth injury, bitten tongue, cut lip, fat lip, bust lip
trapped fingers, finger guards, crush injury: shut finger in door, finger in door, squashed finger, caught in door, stuck finger, trapped in gate, door finger protector
poisoning, ingestion, swallowed, harmful substance: drank bleach, ate berries, ate playdough, overdose, took tablets, swallowed medicine, eaten something, drank paint, poisonous plant, toxic, ate glue
electric shock, electrocution: electrocuted, shock off plug, finger in socket, zapped
heat exhaustion, heatstroke, dehydration, hypothermia: too hot, sunstroke, heat stroke, dizzy in sun, frostbite, too cold, shivering, overheated, dehydrated
drowning, near drowning: went under the water, fell in pond, fell in pool, pulled out of water
self-harm, self harm injury: cuts on arm, hurt herself on purpose, cutting herself, scratching arms, burns herself
genital injury, groin, intimate area, private parts: hurt down below, hurt privates, kicked between legs, sore down below
sports injury, injury in PE: hurt in PE, hurt at football, hurt in rugby, tackled, hit by ball, ball in face, hockey stick, broken nose, gumshield, gum shield, mouthguard, shin pads, shinpads, trampoline, gymnastics fall
adhesive dressing, plaster: elastoplast, band-aid, blue plaster, can school give plasters, allergic to plasters, sticking plaster, Steristrips, cover cut
moving and handling of casualties, lifting a casualty, moving an injured person: lift hurt child, carry hurt child, wheelchair evac

# Ambulances and hospital
ambulance, emergency services, call 999, 999, paramedics, ambulance is called, summon an ambulance, emergency services are called, accompanies the pupil, dial 999: ring 999, phone ambulance, call an ambulance, who rings ambulance, 911, 112, blue lights, air ambulance, accompany in ambulance, emergency call
hospital, accident and emergency, casualty, taken to hospital, hospital treatment, accompanied to hospital, accident and emergency department, A&E: minor injuries unit, walk in centre, ER, urgent care, stitches, x ray, 111, NHS 111, teacher goes to hospital with child, stay with child at hospital, emergency room, take to hospital by car, staff car to hospital, drive child to hospital
private vehicle, convey a pupil, conveyed to hospital, private car, own vehicle, transport to hospital: drive to A&E, take child in own car, staff car to hospital, drive child to hospital, take to hospital by car, own car, take child to hospital in my car, teacher's car, drive pupil to hospital, lift to hospital
emergency treatment, consent to emergency treatment, medical treatment in an emergency, in loco parentis: can't reach parents, can't get hold of parents, operate without consent, sign for operation, hospital consent, blood transfusion, permission for hospital
medical emergency, emergency procedure, first aid emergency: emergency, life or death, red card, send for help, urgent help, come quick, help signal, runner to office, emergency card

# Writing down and telling
accident book, accident form, accident record, accident report, accident report form, accident log, recorded in the accident book, injury record, treatment record, incident report form: write up accident, bump book, bump slip, bump note, accident slip, injury form, incident form, fill in accident form, bumped head letter, Medical Tracker, Evolve accident, copy of accident form, accident sheet, keep accident records, Assessnet, B510, BI510
informing parents, notifying parents, contact parents, parents are informed of any injury, parents notified of head injury, parent is informed, parents are telephoned, same day or as soon as reasonably practicable, notified on the same day: ring me if hurt, nobody told me he was hurt, phone home accident, told about accident, ring parents, call home, not told about bump, text home bump, letter home bump, no phone call about accident, tell parents about injury, accident slip home
RIDDOR, reportable injury, report to the Health and Safety Executive, HSE, Reporting of Injuries, dangerous occurrence, reported to the HSE, reportable to the Health and Safety Executive, Reporting of Injuries Diseases and Dangerous Occurrences, notifiable accident: reportable accident, report accident to HSE, over seven days, 7 day injury, specified injury, fatal accident, riddor report, report to council accident, health and safety executive, 15 days, dangerous occurence, F2508
near miss, hazard reporting, near-miss: nearly hurt, close call, almost an accident, near accident, nearly fell, lucky escape
accident investigation, investigate accidents, accident trends, lessons learned: look into accident, CCTV of accident, witness to accident, monitor accidents, number of accidents
Ofsted notification, notify Ofsted, notify child protection agencies, serious accident to Ofsted, inform Ofsted, Ofsted notified: tell ofsted of accident, death of a child in nursery, 14 days ofsted
death of a pupil, death at school, fatality, fatal: child died, kid died, died at school, pupil dies, teacher died, killed, dead
pre-existing injury, existing injury, injuries sustained at home, arrived with injury: came in with bruise, bruise from home, hurt at home, injury at weekend, mark on child, marks on body, black eye from home, injury before nursery, bruises, burn mark
insurance, compensation, liability, public liability, employer's liability: sue the school, claim for accident, no win no fee, compo, legal claim, personal accident cover, injury claim, negligent, solicitor's letter accident, who pays for broken glasses, suing, hurt at school compensation, insurance for injury
staff injured, injured at work, accident at work, industrial injury, injury to staff: teacher hurt, I hurt myself at work, hurt by a pupil, bitten by pupil, staff accident, kicked by pupil, hurt my back, staff assaulted, hit by a child, sick pay injury, punched by child
visitor injured, accidents to visitors, contractors injured: parent hurt on site, parent fell over, gran fell, visitor fell, slipped on school path, tripped on playground parent, hurt dropping off
first aid on trips, travelling first aid kit, off-site first aid, first aid on educational visits: hurt on a trip, first aider on coach, accident on trip, hurt on residential, first aid minibus
first aid at lunchtime, playtime first aid, break time injuries: hurt at playtime, hurt at lunch, midday first aid, fell over at break, MDSA first aid, accident at break
hygiene during first aid, disposable gloves, blood spill, contaminated dressings: wear gloves blood, clean up blood, used plaster bin, yellow bag, blood on floor, HIV blood, gloves for bleeding
mental health first aid, mental health first aider, MHFA: mental first aid, wellbeing first aider, panic attack, hyperventilating, anxiety attack

# Hospital, and what is done in plain words
own cars, private car, staff cars, private vehicle, take children to hospital, transport to hospital: drive child to hospital, drive him to A&E, take pupil to A&E myself, run her to hospital, staff take child to hospital in car, lift to A&E, take to casualty in my car, drive to minor injuries, pop him to the walk-in, taxi to hospital
accompany to hospital, accompanied in the ambulance, travel in the ambulance, stays with the child until, remain with the pupil until: who goes to hospital with my child, alone in ambulance, stay with her at hospital, who rides in the ambulance
taken to hospital, ambulance, hospital treatment, accident and emergency: casualty, minor injuries unit, urgent care, walk-in centre, rushed to hospital, blue lighted, hospitalised, stitches, needs an X-ray
head injury, bumped head, bump to the head, head injury letter, bump note, concussion: banged her head, head bump, knock on the head, cracked his head, whacked head, egg on forehead, lump on head, head bump letter, headbutt, hit head on, bumped head sticker, head bump text
accident book, accident form, accident slip, accident record, minor accidents, slip home, recorded in: bump slip, bump note, accident letter home, not told about injury, nobody told me she fell, no note about a bump, came home with a plaster, first aid slip, ouch note, accident report sheet
plaster, allergic to plasters, dressings, sterile water, antiseptic cream: Elastoplast, Savlon, Germolene, Sudocrem, antiseptic, TCP, arnica, magic spray, put cream on, wet paper towel, ice pack, cold compress, bandage, germoline, bump cream
minor cuts, grazes, cuts and grazes, grazed knee, cleaned with water, sterile wipes: skinned knee, scraped knee, cut finger, fell over in playground, fell in the yard, tripped over, bloody knee, scuffed knees, poorly knee, poorly finger, boo boo, ouchie
nosebleed, splinter, sting, bee sting, scald, running water, eye injury: nose bleed, bleeding nose, wasp sting, stung by a wasp, stung by a bee, burnt hand, sand in eye, tick bite, insect bite, nettle rash
lost tooth, wobbly tooth, knocked-out tooth, tooth, dental injury, tooth fairy: tooth fell out, knocked tooth out, broken tooth, chipped tooth, swallowed tooth, wobbly tooth came out, toothache, hit in the mouth
choking, back blows, anaphylaxis, unconscious, CPR, defibrillator, recovery position, resuscitation: choked on a grape, stopped breathing, passed out, fainted, collapsed, heart stopped, AED, defib, kiss of life, mouth to mouth, chest compressions, swallowed a coin, something stuck in throat
trained first aiders, paediatric first aiders, paediatric first aid, first aid training, renewed every three years, first aid certificate: who is the first aider, who does first aid, first aid course run out, first aid expired, first aid at work, EFAW, PFA, FAW, first aid refresher, how many first aiders, first aid lady, first-aid room lady, medical room
blood, bodily fluids, vomit, gloves, clean up, spillages: sick on the carpet, who cleans up sick, blood on floor, wee on the floor, cleaning up vomit, spill kit, sawdust, pee puddle, poo on the floor
RIDDOR, reported to the Health and Safety Executive, reportable, reportable injuries, over seven days, specified injury: report accident to HSE, do I report a broken arm, off over 7 days after accident, HSE reporting, who reports serious accidents, report injury to council
parents are told, parents informed, parents are telephoned: do you ring me if he's hurt, will you call if she hurts herself, ring me about injury, phone parents after accident, text about bump, told about accidents

# In other words
head injury, bump to the head, telephoned, observed, head injury letter: banged his head, hit head, egg on head, lump on head, head bump sticker, bang on head not told, knock on head, fell and hit head, cracked his head, bumped note
accident slip, informed the same day, telephoned: nobody told me he was hurt, found a bruise, came home with a cut, ring me if she falls, told about injury, not told about accident
accident book, accident form: write in the accident book, fell over write down, fill in accident, log a bump
grazes, cleaned with water, plaster, dressing, minor injuries, antiseptic: scraped knees, allergic to plasters, cut finger, put a plaster on, germolene, savlon, TCP, antiseptic cream, magic cream, paper cut, fell over in playground, skinned knee, wet paper towel, ice pack, cold compress
nosebleed, pinch, lean forward: nose bleeding, nose won't stop, blood everywhere nose, tilt head
burn, cool running water, cling film, scald: burnt herself, burnt on glue gun, tea spilled on, ran it under tap, sunburn
splinter, embedded, not removed, tweezers: skelf, spelk, thorn, wood in finger, get a splinter out, stick in hand
stings, ticks, bites, cold compress, reaction: wasp, bee, stung by a wasp, nettle, stinging nettles, dog bite, bitten by dog, spider bite, horsefly
choking, back blows, abdominal thrusts, airway: choked on lunch, Heimlich, grape, food stuck in throat, swallowed a coin, swallowed a battery, swallowed magnet, bead up nose, something up nose, pea up nose
collapse, unconscious, recovery position, faint, loss of consciousness: passed out, gone floppy, went dizzy, feeling faint, not waking up, blacked out
suspected fracture, not moved, immobilise: broke his arm, broke her leg, fell off climbing frame, bone sticking out, fell off monkey bars, wrist swollen, twisted ankle, dislocated
ambulance, 999, accompanies, emergency services: rushed to hospital, go with child to hospital, drive him to A and E, take to hospital in my car, parent can't get to hospital, call ambulance first or parent
dental injury, avulsed: knocked tooth out, tooth knocked out, wobbly tooth, tooth came out at school, chipped tooth, lost tooth at school, tooth fairy
first aider, list of first aiders, paediatric: who is first aid trained, first aider on trip, first aider off sick, first aider in nursery, who does first aid at lunch, my certificate runs out, expired first aid
first aid kit, first aid box, restocked: run out of plasters, first aid bag for trip, use up plasters, bumbag, no plasters left, empty first aid box
defibrillator, AED: defib, heart stops, defib pads, use the defib
RIDDOR, reportable, Health and Safety Executive, over seven days, specified injury: teacher broke leg at work, off more than 7 days after accident, report to HSE, broken arm in PE report, kid taken to hospital report
bite, human bite, broken skin, bitten: bit by another kid, bitten by a child, bite mark on arm, tetanus bite
eye injury, eye wash, foreign body: sand in his eye, poked in eye, bleach in eye, glitter in eye
clothing removed, private parts, second adult, intimate injury: hurt his willy, kicked in the balls, injury down there, hurt between legs, hurt bottom
bumped head, head injury, head bump, parent is telephoned, advice sheet, observed: banged heads together, hit by a swing, football in the face, fell off the trim trail, fell backwards off chair, whacked his head, nutted, egg on his forehead, bump on the noggin, didn't ring me about his head
cleaned with water, sterile wipe, dressing, non-allergenic, hypoallergenic: cut himself, skinned his knees, carpet burn, grazed elbow, allergic to Elastoplast, do you use plasters, do you use Savlon, TCP, antiseptic wipes, cream on a cut, kiss it better
first-aider, qualified, on site at all times, trained persons: who patches them up, who looks after hurt kids, is there a nurse, is there a matron, nurse at school, who do I go to if hurt, I hurt myself, hurt my leg, where do I go if I'm hurt
treatment is recorded, slip sent home, parent notified, accident form: came home with a bump, came home with a bruise, how did she get that bruise, nobody said he fell, bump slip lost, note in bag, sticker on jumper, wristband for bump
suspected fracture, hospital, parent called, ambulance summoned: broke a bone, dislocated knee, broken toe, wrist's gone funny, needs an X-ray, take him to A&E, who goes in the ambulance, can't get there for ambulance
foreign body, lodged, not removed by staff, nostril, ear: bead up her nose, pea in his ear, Lego up nose, stone in ear, rubber in ear, earring stuck, finger stuck, ring stuck on finger, head stuck in railings

# In other words: more
cold compress, ice pack, swelling, bruise: frozen peas, bag of ice, swollen, sprain, twisted
asthma, allergic, emergency, summon help: red card for help, shout for help, who do I call first aid, leave class to get help, radio for first aider, walkie talkie
personal accident, claim, liability: claim for broken arm, sue school, school insured for accidents, compensation fell over

# In other words: small bumps
ticks, splinters, tick removal, tick tool, tweezers: tick bite, take out splinter, pull out tick, lyme disease, tick in skin, thorn in finger, spelk, tick from woods
head bump, bump note, bumped heads, head injury, bump to the head: bang on the head, egg on head, banged head, fell on face, cut lip, goose egg, bump sticker, fell off slide, whack on head
`;
