/** Everyday words about illness, infection, hygiene and personal care at school. */
export const ILLNESS = `
# Being ill
illness, ill, unwell, sickness absence, ill health, medical reasons, indisposed, ailment: poorly, sick, off sick, under the weather, feeling rough, not feeling well, too ill for school, is he well enough, ill child, came down with something, taken ill, lurgy, bug going round
taken ill at school, becomes unwell, becomes ill, unwell during the day, falls ill, feels unwell, falls ill during, unwell at school, unfit to remain, parent is asked to collect, too ill to remain: sent home poorly, sent home sick, sent home ill, fetch poorly child, ring me if ill, feels sick in class, tummy ache at school, poorly in the day, sick bay, medical room, too ill to stay
report absence, notify absence, reason for absence, first day of absence, absence line: ring in sick, phone in sick, call in sick, who do I ring when ill, sick note, absence number, text the school poorly, ill on first day, message school ill
medical evidence, medical note, doctor's note, proof of illness: GP letter, letter from doctor, sick note, appointment card, hospital letter, proof from the doctor, prescription as proof
return to school, well enough to return, fit to return, symptom free: back after being ill, how long off, days off after, better now, well enough to go back
minor illness, mild symptoms, minor ailment: sniffles, bit of a cold, sore throat, runny nose, slight cough, tickly cough, snotty nose, bunged up, bit poorly
headache, migraine: sore head, bad head, head hurts
stomach ache, stomach pain, abdominal pain: tummy ache, tummy bug, belly ache, bad tummy, sore tummy, stomach cramps, tummy pain

# How long to stay away
exclusion period, exclusion table, infectious period, incubation period, stay away from school, kept at home, remain at home, exclusion times, infectious illness, minimum period of exclusion, recommended period, refrain from attending: how long off, how many days off, days off school with, keep off school, stay at home, 48 hours, 24 hours, 5 days off, too ill for school, stay off, self-isolate, quarantine
diarrhoea and vomiting, sickness and diarrhoea, vomiting, diarrhoea, gastroenteritis, gastro-intestinal, vomiting or diarrhoea, gastric illness, free of symptoms: D and V, diarrhea, being sick, threw up, throwing up, puke, spew, chuck up, tummy bug, stomach bug, sickness bug, winter vomiting bug, upset tummy, upset stomach, runny poo, loose stools, squits, trots, bad tummy, vomited once, vom
norovirus, rotavirus, gastroenteritis, vomiting: winter vomiting bug, sickness bug, sick bug, stomach flu
48 hours, 48 hour rule, two days after the last, two clear days, free of symptoms, symptom-free, last episode: sick yesterday, was sick last night, been sick overnight, sick once, last bout
food poisoning, salmonella, E. coli, campylobacter, dysentery, shigella, cryptosporidium: ecoli, bad food, dodgy food, ill after eating, typhoid, cholera

# Infections by name
infectious disease, contagious, infectious, infection, infectious illness, notifiable, exposure to infection: catching, something going round, going round school, outbreak in class, contagious illness, germs, bugs, virus going round
head lice, nits, lice, head louse, infestation, pediculosis, infested, wet combing, detection combing: headlice, louse, lice in hair, nit comb, nit letter, nit nurse, creepy crawlies in hair, itchy head, scratching head, Hedrin, Lyclear, bug busting, lice treatment, eggs in hair
chickenpox, chicken pox, varicella, shingles: pox, chicken pocks, spots crusted over, scabs, blisters, itchy spots, varicella zoster
hand foot and mouth, hand foot and mouth disease, coxsackie: HFMD, spots on hands and mouth, blisters on hands
scarlet fever, streptococcal, strep, group A strep: strep throat, scarletina, scarlatina, strawberry tongue, iGAS, invasive group A strep
impetigo, skin infection, infected sores: crusty sores, sores round mouth, school sores, scabby face
conjunctivitis, eye infection: pink eye, sticky eye, gunky eye, red eye, sore eye, eye drops, gooey eyes
slapped cheek, fifth disease, parvovirus: slapped face, red cheeks, parvo, B19
measles, mumps, rubella, MMR: german measles, measles outbreak, swollen glands, rash like measles, measels
whooping cough, pertussis: 100 day cough, hundred day cough, whooping
rash, skin rash, unexplained rash, undiagnosed rash: spots, spotty, red blotches, hives, heat rash, itchy skin, came out in a rash, roseola, molluscum
meningitis, septicaemia, meningococcal, sepsis: glass test, rash that doesn't fade, stiff neck, blood poisoning, menningitis
ringworm, athlete's foot, tinea, fungal infection: itchy feet, scalp ringworm, itchy ring, thrush
scabies, mites: itchy mites, bed bugs, fleas
threadworms, worms, pinworms: thread worm, itchy bottom, itchy bum, pin worm, wormy, Ovex
warts, verrucae, molluscum contagiosum: veruca, foot wart, verruca sock, verruca swimming, water warts
cold sore, herpes, herpes simplex: coldsore, blister on lip, Zovirax
tonsillitis, glandular fever, sore throat: mono, kissing disease, swollen tonsils, throat infection, quinsy
flu, influenza, respiratory infection, heavy cold: man flu, flu jab, runny nose, cough, sneezing, snotty, blocked nose, RSV, bronchiolitis, chesty cough, chest infection, swine flu, bird flu
high temperature, fever, raised temperature, pyrexia, febrile: temperature, hot and feverish, burning up, thermometer, take temperature, running a temperature, 38 degrees, shivering
exclusion periods, infectious illness, UK Health Security Agency, infectious disease, infection: chickenpox off, measles off, slapped cheek, hand foot and mouth, scarlet fever, impetigo, conjunctivitis, mumps, whooping cough, ringworm, scabies, chicken pox how long, HFMD, pink eye
coronavirus, COVID-19, COVID: corona, lateral flow, LFT, covid test, tested positive, PCR test, pandemic, self isolate, self-isolation, long covid, face mask, bubble, social distancing, test and trace, Omicron
tuberculosis, TB, BCG: tb test, TB jab
hepatitis, HIV, blood-borne virus: hep A, hep B, hep C, jaundice, blood disease, hiv positive
ear infection, earache: glue ear, grommets, sore ear, ear hurts, ear ache
hay fever, pollen: hayfever, sneezing, itchy eyes, runny eyes, antihistamine, Piriton, Clarityn, Benadryl, streaming eyes
eczema, dermatitis, skin condition: itchy skin, psoriasis, dry skin, eczema cream, skin cream, E45
dental: toothache, wobbly tooth, lost tooth, abscess, dentist, brace hurts
weakened immunity, immunosuppressed, clinically vulnerable, vulnerable to infection, low immunity: chemo, chemotherapy, leukaemia, cancer treatment, shielding, extremely vulnerable, transplant, cystic fibrosis infection
monkeypox, mpox, diphtheria, polio: monkey pox, tetanus

# Stopping it spreading
infection control, infection prevention, prevention and control, prevent the spread, spread of infection: stop bugs spreading, stop germs, germs, hygiene rules, catching things, keep it clean, infection rules, cross infection, cross contamination
outbreak, cluster of cases, outbreak of infectious disease, two or more cases, notifiable disease: lots of kids ill, half the class off, bug going round, epidemic, spreading through school
UK Health Security Agency, UKHSA, Public Health England, health protection team, notifiable disease: PHE, HPT, HPU, HSA, public health, health protection unit, reportable disease, who to report an outbreak
hand washing, handwashing, hand hygiene: dirty hands, soap, hand gel, hand sanitiser, sanitizer, anti-bac, alcohol gel
respiratory hygiene, catch it bin it kill it, cover the mouth, tissues: coughs and sneezes, sneezing, hanky, blow nose, spitting, cough into elbow
personal protective equipment, PPE, disposable gloves, aprons, gloves: rubber gloves, plastic apron, face masks, mask, wear gloves, latex gloves, visor
bodily fluids, body fluids, blood and body fluid, spillages, spillage of blood, vomit, absorbent: sick on floor, clean up sick, clean up vomit, wee on floor, blood on floor, mop up, poo on floor, pee, urine, faeces, blood spill, saliva, sick bucket, sawdust
clinical waste, sanitary waste, hygiene waste, waste disposal, soiled waste, yellow sack: yellow bag, yellow bin, sanpro, nappy bin, dirty dressings, used plasters, throw away gloves
needle, sharps, needlestick, sharps injury: needle found, syringe, used needle, needle prick, drug needle, sharps box, yellow box
bites, human bite, bitten: bit by a child, bite broke skin, bitten by another child, bite mark
cleaning, disinfect, deep clean, sanitise: dettol, bleach, wipes, antibacterial, wiping down, fogging, milton, clean toys, wash toys
laundry, soiled clothing, soiled linen: wash dirty clothes, bag of wet clothes, carrier bag of clothes, tea towels
ventilation, fresh air: open windows, stuffy, CO2 monitor, air quality
pregnant, pregnancy, expectant mother, vulnerable to infection: pregnant and chickenpox, pregnant slapped cheek, pregnant teacher measles, rubella pregnant, expecting and rash

# Vaccination
immunisation, vaccination, vaccine, immunised, immunisation programme, school-aged immunisation: jab, injection, booster, needle at school, flu jab, flu spray, nasal flu, HPV, MMR, teenage booster, 3 in 1, MenACWY, BCG, unvaccinated, vaccine refusal, anti-vax, immunization, vaccinated
school nurse, school health, health visitor: nurse, nit nurse, school nurse appointment, health check, height and weight, weighed, NCMP, eye test, hearing test, hearing check, measure in reception, drop in nurse, health professional

# Toilets and accidents
toileting, lavatory, use of the toilet, toilet facilities, access to toilets: loo, wee, pee, poo, bathroom, restroom, washroom, going to the loo, toilet in lesson, toilet pass, busting, bog, toilets locked, smelly toilets, leave class for toilet, let out for a wee
toilet training, not yet toilet trained, continence, bladder and bowel, achieved continence: potty, still in nappies, out of nappies, dry yet, start school in nappies, reception in nappies, pull-ups, toilet ready, pottytrained, potty training, nappies
enuresis, bed-wetting, nocturnal enuresis, night-time continence, wets the bed: wets bed, bed wetter, still wets the bed, wets bed camp, wet bed on residential, DryNites, night nappies, pull-ups at night, not dry at night, wee in bed
wetting, soiling, wet or soiled, incontinence, toileting accident, incontinent, lapse of continence: wet himself, wet herself, wet pants, wee accident, poo accident, weed himself, peed himself, pooed himself, pooped, pooed pants, dirty pants, wets the bed, encopresis, enuresis, constipated
nappy, nappy changing: diaper, pull up, pullups, changing mat, wipes, baby wipes, nappy cream, Sudocrem, nappy rash, wipe bottom
intimate care, personal care, intimate care plan, toileting plan, assistance with toileting, cleansing, washing and dressing, intimate care agreement: wiping bottoms, wipe my child, help on the toilet, clean up child, undressing, who can change my child, wash a child, private parts, touching private areas, dress and undress, alone with child in toilet, male staff changing, catheter, stoma, colostomy bag
change of clothes, spare clothes, clean clothes, spare underwear, lent clothing: spare pants, spare knickers, borrowed pants, borrowed clothes from school, return borrowed clothes, wet clothes, spare trousers, clean pants
disabled toilet, accessible toilet, hygiene suite, hygiene room, changing facilities: disabled loo, wet room, shower, changing bed, hoist, gender neutral toilets, unisex toilet, trans toilet, changing room

# Send in or keep at home, in plain words
mildly unwell, minor cough, cold, should be sent to school, well enough, mild symptoms, runny nose: snotty nose, sniffles, bit of a cold, bit of a cough, sneezing, bunged up, cold but no temperature, sore throat still send in, send her in with a cough, is she too ill for school, should I keep him off, poorly but ok, too poorly for school, dose of Calpol and send in
sent home, unwell at school, taken ill: sent home poorly, had to pick up sick child, feels sick in class, phone to say he's poorly, got called to fetch her, sick at school, throwing up in class, who collects poorly child, can't collect straight away, at work when poorly

# Periods and growing up
period products, menstruation, sanitary products, sanitary protection, sanitary items, menstrual, sanitary wear, period dignity: period, on her period, time of the month, tampon, sanitary towel, sanitary pad, pads, Always pads, started periods, first period, free pads, period poverty, menstrual cup, period pants, period pain, cramps, got her period at school, sanitary bin
puberty, changing bodies, growing up: body odour, BO, deodorant, shaving, hairy, spots, wet dream, growing up talk, bra, body spray, Lynx

# Clean and healthy
personal hygiene, hygiene, cleanliness, personal cleanliness, hygienic: unwashed, dirty clothes, smells, smelly, grubby, BO, body odour, not washed, clean hair, needs a bath
toothbrushing, oral health, dental health, tooth decay: brush teeth, teeth cleaning, tooth brushing, toothpaste, fillings, rotten teeth, dentist, bad teeth
healthy weight, obesity, overweight: underweight, too heavy, BMI, diet
tired, lack of sleep: falls asleep in class, sleepy, bedtime, up late, nap, exhausted, fell asleep
animals, zoonoses, animal contact, farm visit hygiene: petting zoo, lambs, chicks, class hamster, guinea pig, animal poo, dog poo, petting animals
sandpit, sand pit, water play, play equipment hygiene: messy play, dirty toys, play dough, mud kitchen, cat poo in sand
breastfeeding, express milk, breast milk: breast feeding, pump milk, expressing at work, bottle of milk, baby formula, bottle feeding

# In other words
conjunctivitis, no exclusion, eye infection, treatment by the pharmacist: pink eye, sticky eyes, gunky eyes, gunk in eye, bloodshot eye, red eyes, weepy eye, crusty eyes, glued shut eyes
fit to attend, fit for outdoor play, minor ailments, well enough to attend, mild illness: send in with a cold, send in with cough, too poorly for school, is he too ill, stay in at playtime cold, stay in at break ill, keep in at play, bit under the weather
high temperature, fever, raised temperature, thermometer, no longer feverish: how hot is too hot, temperature sent home, calpol and send in, dosed up, given calpol this morning, hot head, temp gone down, 37.5, 39
becomes unwell, unwell at school, parent is telephoned, collected promptly, child who becomes ill, remains supervised: poorly at school who rings, fetch from school ill, where do they wait ill, feels sick in lesson, being sick at school, threw up in class, can't leave work to collect, wait for mum ill, feel poorly, feel ill, i feel sick
48 hours, last episode, diarrhoea, vomiting, gastroenteritis: been up all night being sick, dodgy tummy, came back too soon, puked, only sick once, sick from coughing, upset belly, poorly tum, back after tummy bug
head lice, lice, detection, combing, not excluded: riddled with nits, got nits again, send home for nits, whose kid has nits, nits going round, check heads, nitty, dickies, treat the whole family
chickenpox, varicella, vesicles, crusted, dried: scabbed over, how long off with chicken pox, chicken pox back to school, all the spots scabbed, pox party
impetigo, lesions, antibiotic treatment, crusted, healed: scabby mouth, yellow crusts, back after antibiotics, 48 hours antibiotics
scarlet fever, streptococcal, commencing antibiotic treatment, 24 hours: back after scarlet fever, sandpaper rash
hand foot and mouth, exclusion not required: blisters on hands, spots round mouth, mouth ulcers, ulcers
pregnant, expectant, rubella, slapped cheek, chickenpox: pregnant mum chickenpox school, expecting and chicken pox in class, pregnant teacher spots, pregnant and parvo
outbreak, UKHSA, health protection, notified, public health: half the class off, sick bug outbreak, letter about scarlet fever, will you tell us what's going round, measles case
cleaning of spillages, body fluids, spillage, absorbent granules, gloves: sick on carpet, mop up wee, who cleans up sick, vom on floor, poo on the floor, blood on carpet
change of clothing, wet or soiled, spare clothing: wet himself, wee'd himself, wet knickers, came home in different clothes, pants in a bag, pooed herself, had an accident toilet, do they ring me if he wets, send spare pants
intimate care, two adults, changing record: wipe his bum, wipe her bottom, one adult changing, man changing my daughter, change nappy at school, nappies in reception, nappy at school, door open when changing
toilets, access to toilets, drinking water, use of the lavatory: desperate for a wee, no loo roll, disgusting toilets, toilet pass medical, locked loos, bursting, teacher said no toilet
hand hygiene, handwashing, soap, wash their hands: hands before lunch, sanitiser stings, dirty hands eating
immunisation, vaccination, immunisation team: flu spray consent, didn't consent to jab, missed jabs, refuse vaccine, needle scared, HPV form, who gives jabs, nasal spray pork
period, menstruation, sanitary products, dispenser, menstrual products: come on at school, leaked, period accident
notify the school of illness, infectious disease: tell school about nits, text school ill
diarrhoea, vomiting, 48 hours, gastric, loose stools: squits, the trots, runny poo, watery poo, loose poo, upset bowels, explosive nappy, barfing, chucked up, spewed, hurling, been sick in the night, sick this morning
becomes ill, becomes unwell, taken ill, collected within, medical room, sent home: taken poorly, come over funny, poorly in class, fetch him home poorly, sent home poorly, how quick must I collect, how soon do I have to collect, can't collect straight away, stuck at work when ill, nobody can fetch her
expectant mothers, pregnancy, women who are pregnant, non-immune: I'm pregnant and there's chickenpox, pregnant and measles, having a baby and slapped cheek, up the duff, mum-to-be, expecting a baby and rash
no exclusion, may attend, remain in school, not excluded: can he come in with nits, come in with a cold, come to school with verruca, come in with cold sore, still come in with worms, come in with pink eye, school with conjunctivitis
vesicles, crusted, dried over, last spot, onset of rash: chicken pox days, still got scabs, spots drying up, when can she go back after chickenpox, five days after spots
commencement of antibiotics, antibiotic treatment, 24 hours, 48 hours, treatment has begun: started antibiotics, day after antibiotics, on antibiotics can she come in, finished her antibiotics, back once on antibiotics
inform parents of infection, letter to the class, notification to parents, notified without naming: told about nits, nit letter, tell us when there's a bug, letter about lice, who has nits, warn parents chickenpox
minor symptoms, slight cold, mild cough, may attend, well enough: sniffles, bit snuffly, bit chesty, croaky, bunged up, lost her voice, blocked nose school, tickly cough, off colour, peaky, out of sorts, run down
earlier episode, recurrence, unwell at home, sick before school, symptoms overnight: sick in the night but fine now, was sick yesterday, sick on Sunday, ate too much and was sick, sick on the way in, carsick this morning can he come in
wet or soiled clothing, spare clothing, laundered, returned laundered, bagged: came home in spare pants, borrowed knickers, wash and return clothes, wet through, fell in puddle, soaked, muddy puddle, spilled drink down her
toilet training, continence, changed by two adults, nappies, developmental delay: not potty trained, still in pull-ups, wears nappies, can he start in nappies, wipes himself, can't wipe himself, wiping, doesn't ask for toilet
sanitary products, menstruation, period, dignity box, toilets stocked: started her period, come on, first period at school, got her period, pads in toilets, need a pad, tampons free, on the rag, time of month PE, leaked through skirt

# In other words: more
respiratory infection, influenza, COVID-19, coronavirus, positive test: tested positive covid, covid how long off, flu off school, chest infection, test kit, two lines
threadworm, ringworm, scabies, molluscum, verruca, no exclusion: worms in poo, itchy bum at night, ring on skin, water warts swimming, verruca in PE, mites off school, stay off for worms
measles, mumps, whooping cough, rubella, pertussis, days from onset: measles how long, unvaccinated measles, days off whooping cough, swollen glands mumps, german measles pregnant
glandular fever, tonsillitis, cold sore, warts, slapped cheek, none required: sore throat off, kissing disease, slap cheek school, cold sore kiss, tonsils out
hospital appointment, dentist, routine appointment, return to school: back after dentist, back at school after operation, braces tightening, optician in school time
sleep, overtired, wellbeing: asleep on desk, tired in class, let her sleep at school, late night, sent home tired
farm, zoonoses, hands washed: petting farm, ecoli from farm, feeding lambs, egg hatching, salmonella chicks, tortoise
hygiene, odour, discreet, personal hygiene: smells bad, stinks, BO in year 6, deodorant year 5, dirty hair

# In parents' words: sent home
unwell at school, collect an ill child, ring you, come within an hour, becomes unwell: sent home poorly, call me to collect, how quickly to fetch, poorly at nursery, got a temperature at school, sick at school, burning up, come and get her, threw up in class, fever at school
whooping cough, exclusion period, antibiotics, infectious: 100 day cough, whoop, coughs till sick, barking cough, croup
sickness, diarrhoea, 48 hours, last episode, vomiting: throwing up, thrown up, the runs, dodgy tummy, chunder, puked, tummy bug, sick bug, upset tummy, sick in the night, loose poo, runny poo, chucking up, upchuck, squits, norovirus
`;
